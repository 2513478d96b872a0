// The currency that stands before a number, by sign, code or prefix. What stands behind it is read in unit.
import { CURRENCY_SIGNS, CURRENCY_WORDS, CURRENCY_WORDS_BEFORE } from '../../lexicon/numbers/currencies.ts'
import { isDigit, isLetter } from '../../text/characters.ts'
import type { Measure } from './unit.ts'

/** Whether a currency sign, code or prefix stands before a number that begins at `at`: `US$`, `VND`, `C $`, `Rs. `. */
export function currencyBefore(text: string, at: number, floor: number): Measure | undefined {
  let end = at
  while (end > floor && end > at - 2 && text.charCodeAt(end - 1) === 32) end--
  // Most numbers stand behind a word in small letters, which is no currency; `Rs`, `Rp`, `SKr` and `Dh` are.
  const last = text.charCodeAt(end - 1)
  if (end === floor || (last >= 97 && last <= 122 && !SIGN_ENDS.has(last)) || last === 44 || last === 41)
    return undefined
  let start = end
  while (start > floor && start > end - 5 && isPrefix(text.charCodeAt(start - 1))) start--
  for (let from = start; from < end; from++) {
    if (from > floor && isLetter(text.charCodeAt(from - 1)) && isLetter(text.charCodeAt(from))) continue
    let sign = text.slice(from, end)
    const dollar = sign.endsWith('$')
    // A code in small letters is a word: `all 30`, `try 3`.
    if (dollar) sign = sign.toUpperCase()
    // `MXN$` says it twice.
    const code = dollar && sign.length === 4 ? sign.slice(0, 3) : sign.toUpperCase().replace('.', '')
    const exact = CURRENCY_SIGNS.get(sign)
    const money = exact ?? CURRENCY_SIGNS.get(code)
    if (!money || (!exact && !dollar && sign !== sign.toUpperCase() && sign.length > 2 && !sign.startsWith('R')))
      continue
    const prefix = sign === '$' ? dollarPrefix(text, from, floor) : undefined
    // `PS25m` is a pound sign lost on the way, `PS2` a thing that plays games
    if (sign === 'PS' && end === at && isDigit(text.charCodeAt(at)) && !/[\d.,a-z]/.test(text.charAt(at + 1)))
      return undefined
    const { code: currency, name } = prefix?.money ?? money
    return { name, kind: 'money', currency, start: prefix?.start ?? from, end }
  }
  return undefined
}

/** `r`, `s`, `p` and `h`, with which mixed signs end. */
const SIGN_ENDS = new Set([0x72, 0x73, 0x70, 0x68])

/** From here on a sum may stand behind the word for its currency; `dollars 3 times` is none. */
export const LEAST_BEHIND_WORD = 100

/** Where the word that ends at `end` begins, if it is no longer than that of a currency. */
function wordStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && start > end - 12 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** The currency whose word stands right before the number at `at`: `Pounds 3m`, `dollars 22.5 million`. */
export function currencyWordBefore(text: string, at: number, floor: number): Measure | undefined {
  if (text.charCodeAt(at - 1) !== 32) return undefined
  const start = wordStart(text, at - 1, floor)
  const money = CURRENCY_WORDS_BEFORE.get(text.slice(start, at - 1))
  // `3 dollars 50`
  if (!money || isDigit(text.charCodeAt(start - 2))) return undefined
  // `Canadian dollars 31m`
  const from = start > floor ? wordStart(text, start - 1, floor) : start
  const named = CURRENCY_WORDS.get(text.slice(from, at - 1).toLowerCase())
  const { name, code } = named ?? money
  return { name, kind: 'money', currency: code, start: named ? from : start, end: at - 1 }
}

/** Country prefixes of a dollar, where a wire sets all in small letters. */
const SMALL_PREFIXES = new Set(['us', 'hk', 'c', 'nz', 'nt'])

/** `C` of `C $6`, `US` of `US $84`. */
function dollarPrefix(text: string, dollar: number, floor: number) {
  if (text.charCodeAt(dollar - 1) !== 32) return undefined
  let start = dollar - 1
  while (
    start > floor &&
    start > dollar - 6 &&
    (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)
  )
    start--
  if (start === dollar - 1 || (start > floor && isLetter(text.charCodeAt(start - 1)))) return undefined
  const letters = text.slice(start, dollar - 1).replaceAll('.', '')
  // `a $5 fare` and `music's $5 prize` hold no prefix.
  if (letters !== letters.toUpperCase() && !SMALL_PREFIXES.has(letters)) return undefined
  const money = CURRENCY_SIGNS.get(`${letters.toUpperCase()}$`)
  return money && { money, start }
}

function isPrefix(code: number): boolean {
  return (
    isLetter(code) ||
    code === 36 ||
    code === 46 ||
    code === 0x3d ||
    (code >= 0xa2 && code <= 0xa5) ||
    code === 0xe3f ||
    code === 0x17db ||
    (code >= 0x20a0 && code <= 0x20bf)
  )
}
