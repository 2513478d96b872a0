// How much of a unit: `three`, `a couple of`, `two and a half`, `5 1/2`. Small counts only; other numbers are quantities'.
import { wordSet } from '../../lexicon/word-list.ts'

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['couple', 2],
  ['dozen', 12],
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])
const VAGUE: ReadonlySet<string> = wordSet('few several some many number various hundreds thousands dozens tens')

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const WORD = `(?:${longestFirst([...ONES, ...TENS, 'hundred', 'thousand', 'million', 'billion'])})`

/** Words of a count: `two thousand and twenty`, `twenty-four`, but not `six and eight`; `readCount` says what they amount to. */
export const COUNT_WORDS = `(?:${WORD}(?:[ -](?:(?<=(?:hundred|thousand|million|billion)[ -])and )?${WORD}){0,5})`
export const COUNT_WORD_LIST: readonly string[] = [...ONES, ...TENS]

/**
 * The number that a count's words say, null for `a few` and the like, undefined where they say none.
 *
 * readCount('two and a half') //=> 2.5
 * readCount('5 1/2') //=> 5.5
 * readCount('several') //=> null
 */
export function readCount(text: string): number | null | undefined {
  const lower = text.toLowerCase().trim()
  const digits = /^(\d{1,9}(?:,\d{3})*(?:\.\d{1,9})?)?(?: ?(½|¼|¾|(\d)\/(\d)))?$/.exec(lower)
  if (digits !== null && lower !== '') {
    const whole = digits[1] === undefined ? 0 : Number(digits[1].replaceAll(',', ''))
    return whole + fraction(digits[2], digits[3], digits[4])
  }
  let total = 0
  let group = 0
  let any = false
  for (const word of lower.split(/[\s-]+/)) {
    if (VAGUE.has(word)) return null
    const value = VALUES.get(word)
    const scale = SCALES.get(word)
    if (word === 'half') group += 0.5
    else if (word === 'quarter') group += 0.25
    else if (scale !== undefined) {
      group = Math.max(group, 1) * scale
      if (scale >= 1000) {
        total += group
        group = 0
      }
    } else if (value !== undefined) {
      if ((word === 'a' || word === 'an') && (any || lower !== word)) continue
      group = word === 'dozen' ? Math.max(group, 1) * 12 : group + value
    } else if (word !== 'and' && word !== 'of') {
      const number = Number(word)
      if (word === '' || !Number.isFinite(number)) return undefined
      group += number
    }
    any = true
  }
  return any ? total + group : undefined
}

function fraction(sign: string | undefined, over: string | undefined, under: string | undefined): number {
  if (sign === undefined) return 0
  if (sign === '½') return 0.5
  if (sign === '¼') return 0.25
  if (sign === '¾') return 0.75
  return Number(under) > 0 ? Number(over) / Number(under) : 0
}

const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ...ORDINALS.slice(0, 9).map((word, i) => [`twenty-${word}`, i + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
  ['last', -1],
  ['final', -1],
])

/** Ordinals up to thirty-first, in words. */
export const ORDINAL_WORDS = longestFirst(
  [...ORDINAL_VALUES.keys()].filter(word => word !== 'last' && word !== 'final'),
)
  .split('|')
  .map(word => word.replace('-', '[ -]'))
  .join('|')
export const ORDINAL_WORD_LIST: readonly string[] = [...ORDINALS, 'thirtieth', 'twenty', 'thirty']

/** readOrdinal('twenty first') //=> 21, readOrdinal('3rd') //=> 3, readOrdinal('last') //=> -1 */
export function readOrdinal(text: string): number | undefined {
  const lower = text.toLowerCase().replace(/\s+/g, '-')
  return ORDINAL_VALUES.get(lower) ?? (/^\d{1,2}(?:st|nd|rd|th)?$/.test(lower) ? Number.parseInt(lower, 10) : undefined)
}
