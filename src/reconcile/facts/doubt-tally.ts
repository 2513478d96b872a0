// Why two tolls of one story may both be right: one leaves somebody out, adds up several events, or counts somebody whom the other
// does not. Other measures are judged in doubts.
import { ANYBODY, EARLY_WORDS, SEVERAL_PLACES } from '../../lexicon/numbers/part-words.ts'
import { PERPETRATOR_COUNTED, type QuantityClaim, type QuantityValue } from '../../schema/index.ts'
import { namedValue } from '../explain.ts'
import type { Doubt } from './doubts.ts'
import { doubtEvents, type Tally } from './tally-events.ts'
import {
  CHARGES,
  groupOf,
  isCountedByUs,
  isPart,
  opensReport,
  sizeOf,
  sparesEverybody,
  tellsAmong,
  tellsDeadAndHurt,
  tellsFate,
  tellsGravity,
  tellsOfAttacker,
  writtenIn,
} from './toll-sentence.ts'
import { writtenNumber } from './value-range.ts'
import { wordsOf } from './written-count.ts'

/** Tolls that are further apart than both of these count different things: 3 and 45, 19 and 700; `at least 3` may be the first of the 20. */
const FAR_APART = 2
const FAR_STEPS = 2
/** `A teacher was wounded` beside 53 wounded: who tells the story of one of so many counts nobody. */
const ONE_OF_MANY = 10

export const TOLLS_APART = 'the numbers are so far apart that they seem to count different things'

/** Whether one of two tolls that leave room for each other is so much greater that it is hardly the later state of the other. */
export function areTollsApart(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [writtenNumber(a) ?? 0, writtenNumber(b) ?? 0]
  const [less, more] = [Math.min(x, y), Math.max(x, y)]
  return less > FAR_STEPS && more >= less * ONE_OF_MANY
}

/** Why two tolls that exclude each other may both be right; null where they cannot. */
export function doubtTally(a: Tally, b: Tally): Doubt | null {
  const [less, more] = sizeOf(a.claim) <= sizeOf(b.claim) ? [a, b] : [b, a]
  return doubtEvents(less, more) ?? doubtWhole(less.claim, more.claim)
}

/** Whether one of the two may leave somebody out. */
function doubtWhole(less: QuantityClaim, more: QuantityClaim): Doubt | null {
  const [few, many] = [writtenIn(less), writtenIn(more)]
  if (sizeOf(less) === sizeOf(more)) return part('both write one number, and one of them a bound before it')
  if (sizeOf(less) === 0)
    return sparesEverybody(less)
      ? part('nobody may have been known to be hurt when the 0 was told')
      : { of: 'other', because: 'one of them may say of some that nothing befell them' }
  const isMany = sizeOf(more) >= sizeOf(less) * ONE_OF_MANY
  if (isCountedByUs(less) && isCountedByUs(more)) {
    const because = 'neither text gives the number, and each is counted from those that it tells of'
    return !isMany && opensReport(less) && opensReport(more) ? part(because) : { of: 'other', because }
  }
  if (isCountedByUs(less) && (isMany || !(opensReport(less) || tellsDeadAndHurt(less))))
    return {
      of: 'other',
      because: `${namedValue(less.value)} is counted from those the text tells of, of several`,
    }
  if (many.some(({ before }) => before.at(-1) !== 'including') && tellsAmong(more, sizeOf(less)))
    return { of: 'other', because: `${namedValue(less.value)} are told among ${namedValue(more.value)}` }
  if (few.length === 0)
    return part(`${namedValue(less.value)} is counted from those the text tells of, and may leave somebody out`)
  const early = less.value.bound === 'at least' && !isMany
  if (!early && sizeOf(more) - sizeOf(less) > FAR_STEPS && sizeOf(more) > sizeOf(less) * FAR_APART)
    return { of: 'other', because: TOLLS_APART }
  if (early) return part(`${namedValue(less.value)} leaves room for more, as the first reports of an event do`)
  const spread = [less, more].find(({ evidence }) => wordsOf(evidence.text).some(word => SEVERAL_PLACES.has(word)))
  if (spread !== undefined)
    return part(`${namedValue(spread.value)} is told of several places, of which the other may count one`)
  if (more.scope?.note === PERPETRATOR_COUNTED && sizeOf(more) - sizeOf(less) === 1)
    return part(`${namedValue(more.value)} counts the attacker as well`)
  if (many.length === 0) return part(`${namedValue(more.value)} is added up from what the text tells of`)
  const unsaid = [less, more].find(claim => !tellsFate(claim))
  if (unsaid !== undefined)
    return part(`${namedValue(unsaid.value)} is told of people of whom the sentence does not say what befell them`)
  if (CHARGES.test(less.evidence.text))
    return part(`${namedValue(less.value)} is told with the charges, and somebody may be charged for a part`)
  if (few.every(count => isPart(count, less))) return part(`${namedValue(less.value)} is said of a part of the victims`)
  const first = [less, more].find(({ evidence }) => wordsOf(evidence.text).some(word => EARLY_WORDS.has(word)))
  if (first !== undefined) return part(`${namedValue(first.value)} is told as an early number`)
  if (less.measure === 'injured' && tellsGravity(less) && !tellsGravity(more))
    return part(`${namedValue(less.value)} counts the badly injured, and perhaps not everybody`)
  const [group, wider] = [groupOf(few), groupOf(many)]
  if (group !== null && wider !== null && group !== wider && !ANYBODY.has(group) && ANYBODY.has(wider))
    return part(`${namedValue(less.value)} counts ${group}, and perhaps not everybody`)
  if (less.measure === 'killed' && sizeOf(more) - sizeOf(less) === 1 && [less, more].some(tellsOfAttacker))
    return part('one of them may count the attacker among the dead')
  return null
}

const part = (because: string): Doubt => ({ of: 'part', because })
