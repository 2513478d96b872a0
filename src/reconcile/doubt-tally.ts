// Why two tolls of one story may both be right: one leaves somebody out, adds up several events, or counts somebody whom the other
// does not. Other measures are judged in doubts.
import { CASUALTY_WORDS } from '../lexicon/casualty-words.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import {
  ANYBODY,
  ATTACKERS,
  BETWEEN_TIMES,
  CAUSES,
  DAY_HOURS,
  EARLY_WORDS,
  EVENTS,
  GRAVE_WORDS,
  LONG_TIMES,
  NIGHT_WORDS,
  PART_WORDS,
  SEVERAL_PLACES,
} from '../lexicon/part-words.ts'
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { WEEKDAYS } from '../lexicon/weekdays.ts'
import { type Claim, PERPETRATOR_COUNTED, type QuantityClaim } from '../schema/index.ts'
import type { Doubt } from './doubts.ts'
import { statedValue } from './explain.ts'
import { recalls } from './recall.ts'
import { findCounts, type WrittenCount, wordsOf } from './written-count.ts'
import { monthOf, monthsIn } from './written-months.ts'

/** Tolls that are further apart than both of these count different things: 3 and 45, 19 and 700. */
const FAR_APART = 2
const FAR_STEPS = 2
/** `A teacher was wounded` beside 53 wounded: who tells the story of one of so many counts nobody. */
const ONE_OF_MANY = 10

/** Why two tolls that exclude each other may both be right; null where they cannot. */
export function doubtTally(a: Tally, b: Tally): Doubt | null {
  const [less, more] = sizeOf(a.claim) <= sizeOf(b.claim) ? [a, b] : [b, a]
  return (
    [less, more].map(doubtHeadline).find(Boolean) ??
    doubtEvent(less.claim, more.claim) ??
    doubtWhole(less.claim, more.claim)
  )
}

/** A toll with the title of its article. */
type Tally = { readonly claim: QuantityClaim; readonly title: string | null }

/**
 * Whether a sentence leaves room for more victims than it counts: it counts a part, or tells of wounded people without a number. The dead
 * are named one by one; of the wounded often one speaks for all.
 */
export function leavesRoom(claim: Claim): boolean {
  if (claim.kind !== 'quantity') return false
  const written = writtenIn(claim)
  return written.length === 0 ? claim.measure === 'injured' : written.every(count => isPart(count, claim))
}

/** `Three of them died` under `Nine shot, three dead since Friday`: the headline gives the number, and says of what. */
function doubtHeadline({ claim, title }: Tally): Doubt | null {
  const number = claim.value.value ?? claim.value.low
  if (title === null || number === null || findCounts(title, number).length === 0) return null
  return spanTime(wordsOf(title)) ? severalEvents(claim) : null
}

const severalEvents = ({ value }: QuantityClaim): Doubt => ({
  of: 'other',
  because: `the ${statedValue(value)} may count more than one event`,
})

/** Whether the two may count different events. */
function doubtEvent(less: QuantityClaim, more: QuantityClaim): Doubt | null {
  for (const [claim, other] of [
    [less, more],
    [more, less],
  ] as const) {
    const words = wordsOf(claim.evidence.text)
    if (words.some((word, n) => EVENTS.has(word) && !SEVERAL_PLACES.has(words[n + 1] ?? '')) || spanTime(words))
      return severalEvents(claim)
    // `nine people were also killed yesterday`: beside those of an event told before
    if (words.some((word, n) => word === 'also' && isHarm(words[n + 1]) && !namesTheEvent(words, n + 2)))
      return { of: 'other', because: `the ${statedValue(claim.value)} is told beside another event` }
    if (namesOtherMonth(claim) && !recalls(claim, other.time))
      return { of: 'other', because: `the ${statedValue(claim.value)} is told with another month` }
  }
  if (nameOtherDays(less, more)) return { of: 'other', because: 'the sentences name different days' }
  const [few, many] = [causesIn(less), causesIn(more)]
  if (few.size > 0 && many.size > 0 && ![...few].some(cause => many.has(cause)))
    return { of: 'other', because: `one tells of a ${[...few][0]}, the other of a ${[...many][0]}` }
  return null
}

/** `killed on Tuesday`, `killed on Friday`; `on Monday night` and `early on Tuesday` may be one. */
function nameOtherDays(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [weekdaysIn(a), weekdaysIn(b)]
  if (x.length === 0 || y.length === 0) return false
  const night = isOfNight(a) || isOfNight(b)
  return !x.some(day => y.some(other => day === other || (night && isNextDay(day, other))))
}

const weekdaysIn = ({ evidence }: QuantityClaim) => wordsOf(evidence.text).flatMap(word => WEEKDAYS.get(word) ?? [])

const isOfNight = ({ evidence }: QuantityClaim) => wordsOf(evidence.text).some(word => NIGHT_WORDS.has(word))

const isNextDay = (a: number, b: number) => (a - b + 7) % 7 === 1 || (b - a + 7) % 7 === 1

/** `was also killed in the shooting`: in the one that the text is about. */
const namesTheEvent = (words: readonly string[], at: number) =>
  words[at] === 'in' && words[at + 1] === 'the' && CAUSES.has(words[at + 2] ?? '')

const isHarm = (word: string | undefined) => word !== undefined && CASUALTY_WORDS.has(word)

/** `five killed this month`, `since Friday night`: a time in which more than one event has room. */
const spanTime = (words: readonly string[]) =>
  words.some((word, n) => {
    const next = words[n + 1] ?? ''
    if (SPAN_OPENERS.has(word)) return WEEKDAYS.has(next)
    return LONG_TIMES.has(word) && !BETWEEN_TIMES.has(next) && !DAY_HOURS.has(words[n - 1] ?? '')
  })
const SPAN_OPENERS = new Set(['since', 'between'])

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
      because: `the ${statedValue(less.value)} is counted from those the text tells of, of several`,
    }
  if (many.some(({ before }) => before.at(-1) !== 'including') && tellsAmong(more, sizeOf(less)))
    return { of: 'other', because: `the ${statedValue(less.value)} are told among the ${statedValue(more.value)}` }
  if (few.length === 0)
    return part(`the ${statedValue(less.value)} is counted from those the text tells of, and may leave somebody out`)
  if (sizeOf(more) - sizeOf(less) > FAR_STEPS && sizeOf(more) > sizeOf(less) * FAR_APART)
    return { of: 'other', because: 'the numbers are so far apart that they seem to count different things' }
  if (less.value.bound === 'at least')
    return part(`the ${statedValue(less.value)} leaves room for more, as the first reports of an event do`)
  const spread = [less, more].find(({ evidence }) => wordsOf(evidence.text).some(word => SEVERAL_PLACES.has(word)))
  if (spread !== undefined)
    return part(`the ${statedValue(spread.value)} is told of several places, of which the other may count one`)
  if (more.scope?.note === PERPETRATOR_COUNTED && sizeOf(more) - sizeOf(less) === 1)
    return part(`the ${statedValue(more.value)} counts the attacker as well`)
  if (many.length === 0) return part(`the ${statedValue(more.value)} is added up from what the text tells of`)
  const unsaid = [less, more].find(claim => !tellsFate(claim))
  if (unsaid !== undefined)
    return part(`the ${statedValue(unsaid.value)} is told of people of whom the sentence does not say what befell them`)
  if (CHARGES.test(less.evidence.text))
    return part(`the ${statedValue(less.value)} is told with the charges, and somebody may be charged for a part`)
  if (few.every(count => isPart(count, less)))
    return part(`the ${statedValue(less.value)} is said of a part of the victims`)
  const early = [less, more].find(({ evidence }) => wordsOf(evidence.text).some(word => EARLY_WORDS.has(word)))
  if (early !== undefined) return part(`the ${statedValue(early.value)} is told as an early number`)
  if (less.measure === 'injured' && tellsGravity(less) && !tellsGravity(more))
    return part(`the ${statedValue(less.value)} counts the badly injured, and perhaps not everybody`)
  const [group, wider] = [groupOf(few), groupOf(many)]
  if (group !== null && wider !== null && group !== wider && !ANYBODY.has(group) && ANYBODY.has(wider))
    return part(`the ${statedValue(less.value)} counts ${group}, and perhaps not everybody`)
  if (less.measure === 'killed' && sizeOf(more) - sizeOf(less) === 1 && [less, more].some(tellsOfAttacker))
    return part('one of them may count the attacker among the dead')
  return null
}

/** Whether no text gives the number: a text that tells of one victim says nothing of others. */
const isCountedByUs = ({ value }: QuantityClaim) => value.implied === true

/** The dead whom the head of a report tells are all: `Man dies in fire`. Of the wounded one may speak for all, and further down of the dead too. */
const opensReport = ({ measure, evidence }: QuantityClaim) => measure === 'killed' && evidence.start < HEAD
/** Characters of a headline and a first paragraph. */
const HEAD = 300

/** `killed a guard and wounded a clerk`: who tells of dead and of hurt leaves nobody out. */
function tellsDeadAndHurt({ evidence }: QuantityClaim): boolean {
  const fates = new Set(wordsOf(evidence.text).flatMap(word => CASUALTY_WORDS.get(word)?.map(({ fate }) => fate) ?? []))
  return fates.has('killed') && fates.has('injured')
}

/** `four people were hurt, including two guards`: the sentence tells of some among its own number. */
const tellsAmong = ({ evidence }: QuantityClaim, number: number) =>
  findCounts(evidence.text, number).some(({ before }) => before.at(-1) === 'including')

/** `No one was hurt in the blaze`; `no one else was hurt` is said beside those who were. */
function sparesEverybody({ evidence }: QuantityClaim): boolean {
  const words = wordsOf(evidence.text)
  return words.some((_, n) => namesTheEvent(words, n)) && !words.some(word => /^(?:else|others?)$/.test(word))
}

const part = (because: string): Doubt => ({ of: 'part', because })

const sizeOf = ({ value }: QuantityClaim) => value.value ?? value.low ?? value.high ?? 0

/** `In February …, killing three`: a sentence about an older case. */
function namesOtherMonth({ time, evidence }: QuantityClaim): boolean {
  const month = monthOf(time)
  const named = monthsIn(evidence.text)
  return named.size > 0 && month !== null && !named.has(month)
}

const causesIn = ({ evidence }: QuantityClaim) =>
  new Set(wordsOf(evidence.text).flatMap(word => CAUSES.get(word) ?? []))

function writtenIn({ value, evidence }: QuantityClaim): WrittenCount[] {
  const number = value.value ?? value.low ?? value.high
  return value.implied === true || number === null ? [] : findCounts(evidence.text, number)
}

/** `four were rushed to hospital` does not say who of them died. Only the dead and the injured have words of their own. */
function tellsFate({ measure, evidence }: QuantityClaim): boolean {
  if (measure !== 'killed' && measure !== 'injured') return true
  return wordsOf(evidence.text).some(word =>
    CASUALTY_WORDS.get(word)?.some(({ fate }) => fate === measure || (fate === 'shot' && measure === 'injured')),
  )
}

/** `the most seriously injured of six` says nothing of the other five. */
const tellsGravity = ({ evidence }: QuantityClaim) =>
  wordsOf(evidence.text).some((word, n, words) => GRAVE_WORDS.has(word) && !/^(?:most|more)$/.test(words[n - 1] ?? ''))

/** `two others` of the injured is the whole where the dead are told before: `one man died and two others were hurt`. */
function isPart({ before, after }: WrittenCount, { measure, evidence }: QuantityClaim): boolean {
  const [next, second] = after
  // The headline says `four`, the sentence `at least four`.
  if (before.at(-1) === 'least') return true
  if (REMAINDER.test(evidence.text) || IDENTIFIED.test(evidence.text) || countsOneSex(after, evidence.text)) return true
  if (next === 'of' && /^(?:the|those|these|them|its|his|her|their|whom)$/.test(second ?? '')) return true
  const said = [before.at(-1), before.at(-2), next, second].some(word => word !== undefined && PART_WORDS.has(word))
  return said && !(measure === 'injured' && /\b(?:kill|dead|die|death|fatal|slain)/i.test(evidence.text))
}

/** `faces two counts of murder`: of three dead, two may be laid to one man. */
const CHARGES = /\bcounts? of\b/i

/** `One was treated there, the other in hospital`. */
const REMAINDER = /\bthe (?:others?|rest|remaining)\b/i

/** `Police identified two men who were killed`: the others may not be known yet. */
const IDENTIFIED = /\bidentif|\bidentities|\bnames? of\b/i

/** `two women and a man were hurt`: each number counts one sex. */
function countsOneSex(after: readonly string[], sentence: string): boolean {
  const sex = after.slice(0, 2).map(sexOf).find(Boolean)
  if (sex === undefined) return false
  const words = wordsOf(sentence)
  return words.some((word, n) => {
    const other = sexOf(word)
    return other != null && other !== sex && (CARDINALS.has(words[n - 1] ?? '') || /^an?$/.test(words[n - 1] ?? ''))
  })
}

const sexOf = (word: string) => PERSON_NOUNS.get(word)?.sex

/** Whom a number counts, where all its places say the same: `civilians`, `people`; in `four hit, two of them guards` nobody is named. */
function groupOf(counts: readonly WrittenCount[]): string | null {
  const groups = new Set(counts.map(({ after }) => after.slice(0, MOST_WORDS_OF_GROUP).find(isGroup) ?? ''))
  const [group = ''] = groups
  return groups.size === 1 && group !== '' ? group : null
}
/** `two off-duty police officers` */
const MOST_WORDS_OF_GROUP = 3
const isGroup = (word: string) => ANYBODY.has(word) || PERSON_NOUNS.get(word)?.plural === true

const tellsOfAttacker = ({ evidence }: QuantityClaim) => wordsOf(evidence.text).some(word => ATTACKERS.has(word))
