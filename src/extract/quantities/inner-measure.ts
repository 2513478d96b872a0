// The number that stands between another one and the noun both are said of: `two 500-page books`, `six 20ft boats`. It is read on its
// own; here it is only stepped over.
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/numbers/units.ts'
import type { Token } from '../../schema/index.ts'
import { isDash, isDigit, isLetter } from '../../text/characters.ts'
import { singularOf } from '../../text/inflection.ts'

/** Words that a compound has behind its number: `half-mile-long`, `year-old`. */
const LONGEST = 3

const isGlued = (tokens: readonly Token[], i: number) => tokens[i]?.start === tokens[i - 1]?.end

/**
 * The token behind the compound of number and unit that begins at token `from`; `from` where none begins there.
 *
 * `two [500-page] books`, `nine [330ml] cans`, `four [two-ton] boats`, `six [16-year-olds]`
 */
export function innerMeasureEnd(tokens: readonly Token[], from: number, end: number): number {
  const number = tokens[from]
  if (number === undefined || (number.pos !== 'NUM' && !isDigit(number.text.charCodeAt(0)))) return from
  const behind = tokens[from + 1]
  if (behind === undefined || from + 1 >= end) return from
  if (UNIT_SYMBOLS.has(behind.text) && isDigit(number.text.charCodeAt(number.text.length - 1)))
    return from + 2 < end && isGlued(tokens, from + 1) ? from + 2 : from
  let i = from + 1
  for (let count = 0; count < LONGEST && i + 1 < end && isHyphen(tokens, i); count++) i += 2
  return i > from + 1 ? i : from
}

const isHyphen = (tokens: readonly Token[], i: number) =>
  tokens[i]?.text.length === 1 &&
  isDash(tokens[i]?.text.charCodeAt(0) ?? 0) &&
  isGlued(tokens, i) &&
  isGlued(tokens, i + 1) &&
  isLetter(tokens[i + 1]?.text.charCodeAt(0) ?? 0)

/** Whether the compound `[from, end)` measures: `two-ton`, where `12-member` counts who the members are. */
export function isMeasure(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i] as Token
    if (UNIT_WORDS.has(singularOf(token.lower)) || UNIT_SYMBOLS.has(token.text)) return true
  }
  return false
}
