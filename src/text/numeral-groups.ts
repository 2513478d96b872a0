// Numbers that are no plain count: fractions (`two thirds`), vague plurals (`hundreds of`), groups (`a dozen`, `half a million`).
import {
  CARDINALS,
  DENOMINATORS,
  GROUP_NUMBERS,
  PLURAL_GROUPS,
  PLURAL_SCALES,
  SCALES,
} from '../lexicon/numbers/number-words.ts'
import { wordSet } from '../lexicon/word-list.ts'
import { type Numeral, nextWord, numeral, readOfScale, readScales, times, type Word } from './numeral-parts.ts'

/** `thirds` after `two`, `third` after `a`: the fraction that began with the numerator `first`. */
export function readFraction(text: string, first: Word, end: number): Numeral | undefined {
  const article = first.lower === 'a' || first.lower === 'an'
  const numerator = article ? 1 : CARDINALS.get(first.lower)
  const second = numerator ? nextWord(text, first.end, end) : undefined
  const denominator = second && DENOMINATORS.get(second.lower)
  if (!numerator || !denominator || numerator >= denominator || second.lower === 'halves') return undefined
  const plural = second.lower.endsWith('s')
  const direct = readScales(text, second.end, end)
  // `a quarter million`, `three quarters billion`
  if (direct.exponent > 2 && denominator === 4)
    return numeral(first.start, direct.end, times(numerator / denominator, direct.exponent), 'fraction')
  if (plural !== numerator > 1 && !second.hyphen) return undefined
  const rest = nextWord(text, second.end, end)
  const of = rest?.lower === 'of' && !rest.hyphen
  // `a third man`, `a quarter-final`, `two quarters` (of a year): a noun follows, or nothing that is divided.
  // but `a quarter point`, of a rate
  const points = denominator === 4 && (rest?.lower === 'point' || rest?.lower === 'percentage')
  if (article && rest && !of && !points && (rest.hyphen || !AFTER_FRACTION.has(rest.lower))) return undefined
  if (denominator === 4 && numerator !== 1 && numerator !== 3 && !of) return undefined
  const scaled = of ? readOfScale(text, rest.end, end) : undefined
  const value = numerator / denominator
  if (scaled) return numeral(first.start, scaled.end, times(value, scaled.exponent), 'fraction')
  return numeral(first.start, second.end, value, 'fraction')
}

/** Words that follow a fraction and never a noun's ordinal: `a third in 2020`, `a fifth more`. */
const AFTER_FRACTION = wordSet(
  'in on at by to from for since last this next are is was were have had has will would could can said say says as and or but more less higher lower fewer larger bigger smaller of the its their his her our all that who which when while after before compared than',
)

function vague(start: number, end: number, low: number | null, high: number | null): Numeral {
  return { start, end, value: null, low, high, form: 'vague' }
}

/** `hundreds of thousands`, `dozens`, `several hundred`, `a few thousand`. */
export function readVague(text: string, first: Word, end: number): Numeral | undefined {
  const plural = PLURAL_SCALES.get(first.lower)
  if (plural !== undefined) {
    const of = nextWord(text, first.end, end)
    const second = of?.lower === 'of' ? nextWord(text, of.end, end) : undefined
    const scale = second && (PLURAL_SCALES.get(second.lower) ?? SCALES.get(second.lower))
    const exponent = plural + (scale ?? 0)
    if (plural === 1 && of?.lower !== 'of') return undefined
    return vague(first.start, scale ? second.end : first.end, times(1, exponent), times(10, exponent))
  }
  const groups = PLURAL_GROUPS.get(first.lower)
  if (groups !== undefined) {
    if (groups === 20 && nextWord(text, first.end, end)?.lower !== 'of') return undefined
    return vague(first.start, first.end, groups, null)
  }
  const few = first.lower === 'a' ? nextWord(text, first.end, end) : first
  if (few?.lower !== 'few' && few?.lower !== 'several') return undefined
  const next = nextWord(text, few.end, end)
  if (next?.lower === 'dozen') return vague(first.start, next.end, 24, null)
  const scales = readScales(text, few.end, end)
  if (scales.exponent === 0) return undefined
  return vague(first.start, scales.end, times(2, scales.exponent), times(1, scales.exponent + 1))
}

/** `a dozen`, `a couple of`, `half a dozen`, `half a million`, `half`. */
export function readGroup(text: string, first: Word, end: number): Numeral | undefined {
  if (first.lower === 'half') {
    const scaled = readOfScale(text, first.end, end)
    if (scaled) return numeral(first.start, scaled.end, times(0.5, scaled.exponent), 'words')
    const direct = readScales(text, first.end, end)
    if (direct.exponent > 2) return numeral(first.start, direct.end, times(0.5, direct.exponent), 'words')
    const article = nextWord(text, first.end, end)
    const dozen = article?.lower === 'a' ? nextWord(text, article.end, end) : article
    if (dozen?.lower === 'dozen') return numeral(first.start, dozen.end, 6, 'words')
    return numeral(first.start, first.end, 0.5, 'fraction')
  }
  const article = first.lower === 'a'
  const group = article ? nextWord(text, first.end, end) : first
  const size = group && GROUP_NUMBERS.get(group.lower)
  if (!size || group.hyphen) return undefined
  const of = nextWord(text, group.end, end)
  if (size === 12) return article || of?.lower !== 'of' ? numeral(first.start, group.end, 12, 'words') : undefined
  const scales = readScales(text, of?.lower === 'of' ? of.end : group.end, end)
  if (scales.exponent > 0) return numeral(first.start, scales.end, times(2, scales.exponent), 'words')
  return of?.lower === 'of' ? numeral(first.start, of.end, 2, 'words') : undefined
}
