// Whether two tolls of one story may count different events: another cause, another day, several events at once. What of one event each of
// them may leave out is left to doubt-tally.
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import {
  BETWEEN_TIMES,
  CAUSES,
  DAY_HOURS,
  EVENTS,
  LONG_TIMES,
  NIGHT_WORDS,
  SEVERAL_PLACES,
} from '../../lexicon/numbers/part-words.ts'
import { WEEKDAYS } from '../../lexicon/time/weekdays.ts'
import type { QuantityClaim } from '../../schema/index.ts'
import { namedValue } from '../explain.ts'
import type { Doubt } from './doubts.ts'
import { recalls } from './recall.ts'
import { namesTheEvent } from './toll-sentence.ts'
import { findCounts, wordsOf } from './written-count.ts'
import { monthOf, monthsIn } from './written-months.ts'

/** A toll with the title of its article. */
export type Tally = { readonly claim: QuantityClaim; readonly title: string | null }

/** Why two tolls may count different events; null where nothing says so. */
export function doubtEvents(less: Tally, more: Tally): Doubt | null {
  return [less, more].map(doubtHeadline).find(Boolean) ?? doubtSentences(less.claim, more.claim)
}

/** `Three of them died` under `Nine shot, three dead since Friday`: the headline gives the number, and says of what. */
function doubtHeadline({ claim, title }: Tally): Doubt | null {
  const number = claim.value.value ?? claim.value.low
  if (title === null || number === null || findCounts(title, number).length === 0) return null
  return spanTime(wordsOf(title)) ? severalEvents(claim) : null
}

const severalEvents = ({ value }: QuantityClaim): Doubt => ({
  of: 'other',
  because: `${namedValue(value)} may count more than one event`,
})

/** Whether the sentences speak of different events. */
function doubtSentences(less: QuantityClaim, more: QuantityClaim): Doubt | null {
  for (const [claim, other] of [
    [less, more],
    [more, less],
  ] as const) {
    const words = wordsOf(claim.evidence.text)
    if (words.some((word, n) => EVENTS.has(word) && !SEVERAL_PLACES.has(words[n + 1] ?? '')) || spanTime(words))
      return severalEvents(claim)
    // `nine people were also killed yesterday`: beside those of an event told before
    if (words.some((word, n) => word === 'also' && isHarm(words[n + 1]) && !namesTheEvent(words, n + 2)))
      return { of: 'other', because: `${namedValue(claim.value)} is told beside another event` }
    if (namesOtherMonth(claim) && !recalls(claim, other.time))
      return { of: 'other', because: `${namedValue(claim.value)} is told with another month` }
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

const isHarm = (word: string | undefined) => word !== undefined && CASUALTY_WORDS.has(word)

/** `five killed this month`, `since Friday night`: a time in which more than one event has room. */
const spanTime = (words: readonly string[]) =>
  words.some((word, n) => {
    const next = words[n + 1] ?? ''
    if (SPAN_OPENERS.has(word)) return WEEKDAYS.has(next)
    return LONG_TIMES.has(word) && !BETWEEN_TIMES.has(next) && !DAY_HOURS.has(words[n - 1] ?? '')
  })
const SPAN_OPENERS = new Set(['since', 'between'])

/** `In February …, killing three`: a sentence about an older case. */
function namesOtherMonth({ time, evidence }: QuantityClaim): boolean {
  const month = monthOf(time)
  const named = monthsIn(evidence.text)
  return named.size > 0 && month !== null && !named.has(month)
}

const causesIn = ({ evidence }: QuantityClaim) =>
  new Set(wordsOf(evidence.text).flatMap(word => CAUSES.get(word) ?? []))
