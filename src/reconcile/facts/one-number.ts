// Whether two claims give one number, and how much that tells: of two claims in other words it may be all that shows that they are one.
import type { QuantityValue } from '../../schema/index.ts'
import { digitsOf, NO_CHANCE } from './chance.ts'
import type { ClaimNode } from './claim-node.ts'
import type { Comparison } from './compare-values.ts'
import { compareStems, reaches } from './shared-words.ts'
import { unitName } from './unit-name.ts'

/** A number with so many significant digits is hardly met twice in a story: `$184 million` of a bid, and of what the offer is worth. */
const TELLING_DIGITS = 3
/** A toll of so many is one toll, whatever days its reports are of. */
const TELLING_TOLL = 10
/** Two sources of one story that count as many of one thing hardly do so by chance, `288 candidates`; smaller counts are met in any words. */
export const UNLIKELY_COUNT = 11
/** Sentences that have so much in common tell of one thing. */
const ALIKE = { share: 0.5, words: 4 }

/** Whether two claims write one number; `about 2,000` and `2,000` do. */
export const isOneNumber = (a: QuantityValue, b: QuantityValue, comparison: Comparison): boolean =>
  comparison === 'agrees' || (a.value !== null && a.value === b.value && isLoose(a) && isLoose(b) && a.unit !== null)

const isLoose = ({ bound }: QuantityValue): boolean => bound === 'exact' || bound === 'about'

/** The same number twice is a sign of one fact, the stronger the more digits it has, and where it is too great for chance. */
export function agreementOf({ value }: QuantityValue): number {
  if (value === null) return 0
  const size = Math.abs(value)
  return Math.max(Math.min(digitsOf(size) * 0.75, 2.25), size >= NO_CHANCE ? 1.5 : 0)
}

/** What claims of unlike measures must share to be compared; null where their number is one of many. */
export function numberKey({ claim: { kind, value } }: ClaimNode): string | null {
  if (kind !== 'quantity' || !('bound' in value) || value.value === null) return null
  const counts = value.unitKind === null || value.unitKind === 'count'
  return counts && Math.abs(value.value) < UNLIKELY_COUNT
    ? null
    : `${value.value} ${value.unitKind ?? 'count'} ${value.currency}`
}

/** Whether claims of unlike measures are of one thing by their number: it is too telling for chance, or stands in like sentences. */
export function meetInNumber(a: ClaimNode, b: ClaimNode): boolean {
  const key = numberKey(a)
  if (key === null || key !== numberKey(b)) return false
  const [x, y] = [a.claim.value, b.claim.value]
  if (!('bound' in x && 'bound' in y) || x.bound !== y.bound) return false
  return (digitsOf(Math.abs(x.value ?? 0)) >= TELLING_DIGITS && countAlike(x, y)) || areSaidAlike(a, b)
}

/** `184 boats` are no `184 people`; of a sum or a share the unit is the same. */
const countAlike = (x: QuantityValue, y: QuantityValue) =>
  (x.unitKind !== null && x.unitKind !== 'count') || (x.unit !== null && y.unit !== null && headOf(x) === headOf(y))

/** `troops` of `Lorvian troops` */
export const headOf = ({ unit }: QuantityValue) =>
  unit === null ? '' : unitName(unit.slice(unit.lastIndexOf(' ') + 1))

/** Whether the sentences of two claims have most of their words in common. */
const areSaidAlike = (a: ClaimNode, b: ClaimNode): boolean => reaches(compareStems(a.sentence(), b.sentence()), ALIKE)

/** Whether two tolls are one by their number: `49 dead` in June, and in the reports of a trial. */
export const isTellingToll = (a: QuantityValue, b: QuantityValue) =>
  a.value !== null && a.value === b.value && a.value >= TELLING_TOLL
