// The main event: which statements of harm tell of it, when those of other events are left out, and with them what goes on about
// them. Whether a sentence by itself tells of other events is left to background.ts, reports of several events to round-up.ts.
import type { Sentence } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import { backgroundOf, lastDayOf, OTHER_DAYS } from './background.ts'
import type { Statement } from './clause.ts'
import { diesInCell, namesCell } from './custody.ts'
import { sum } from './groups.ts'
import { isPointer, linesBetween } from './other-reports.ts'
import { isRoundUp } from './round-up.ts'
import { lastName, namesOf } from './same-name.ts'

export const MOURNING = /^(?:vigils?|funeral|memorial|wake|mourn|mourns|mourned|mourning|repast)$/

/**
 * A filter for the statements of one sentence after another: what is left tells of the event that the article reports. What tells of
 * another day or another event is handed to `setAside`.
 */
export function mainEventOf(
  reading: Reading,
  setAside: (statements: readonly Statement[]) => void = () => {},
): (sentence: Sentence, found: readonly Statement[]) => readonly Statement[] {
  const isBackground = backgroundOf(reading)
  const [own, others] = [new Set<string>(), new Set<string>()]
  const endings = new Set<string>()
  // the events of one report may be of several days
  const oneDay = !isRoundUp(reading)
  let told = false
  let dead = false
  let aside = false
  let held = false
  let eventDay: number | null = null
  // `Two other guards were hit on Friday. … Both guards were treated`: they are those told last
  let pairAside = false
  const links = linesBetween(reading)
  return (sentence, toldHere) => {
    if (told && oneDay) eventDay ??= dayOfEvent(reading, sentence)
    const found = toldHere.filter(
      statement =>
        !isOfPlace(reading, statement) &&
        !(((told && !held) || harmedOthers(statement, toldHere)) && diesInCell(reading, statement)),
    )
    if (found.length === 0) {
      aside = false
      return found
    }
    const ending = endingOf(reading, sentence, found)
    if (endings.has(ending)) return []
    endings.add(ending)
    // `In 2009 a clerk was shot. He died.`
    if (told && aside && found.every(pointsBack)) return []
    const days = daysIn(reading, sentence)
    // `A girl was shot on Monday. A boy was hit the same day`
    const sameDay = told && aside && isOfSameDay(reading, sentence)
    // `Four were hurt on Tuesday. … On Sunday, a girl was shot nearby`
    const background = isBackground(sentence)
    aside =
      sameDay ||
      background ||
      (told && !dead && isMourned(reading, sentence, found)) ||
      (told && (isOutdated(reading, sentence) || isOfSamePlace(reading, sentence))) ||
      isPointer(reading, sentence) ||
      (told && oneDay && links.has(sentence)) ||
      (days !== null &&
        eventDay !== null &&
        (days.last < eventDay || isOfLaterEvent(reading, found[0], days.first - eventDay)))
    if (found.some(({ patients }) => sum(patients) === 2 && patients[0]?.head !== 'both')) pairAside = aside
    const names = namesOf(found)
    if (aside) {
      for (const name of names) if (!own.has(name)) others.add(name)
      // of another day of the same month it may be the event as first told
      if (background || (days !== null && eventDay !== null && days.last < eventDay - OTHER_DAYS)) setAside(found)
      return []
    }
    if (oneDay && tellsAct(reading, found[0])) eventDay ??= days?.first ?? null
    if (!told) held = namesCell(reading, sentence)
    told = true
    dead ||= found.some(({ fate }) => fate === 'killed')
    // `Haas died in 2009. … Since the death of Haas the street was quiet`
    const kept = found.filter(
      ({ patients }) =>
        !patients.every(({ name }) => name !== null && others.has(lastName(name))) &&
        !(pairAside && patients.length === 1 && patients[0]?.head === 'both'),
    )
    for (const name of names) if (!others.has(name)) own.add(name)
    return kept
  }
}

/** `the man, accused of killing two, lay dead in his cell`: the sentence says what he was held for. */
const harmedOthers = ({ patients }: Statement, told: readonly Statement[]): boolean =>
  told.some(({ agent, self }) => !self && agent !== null && patients.some(({ first }) => first === agent.first))

/** Tokens between `where` and the harm that it places. */
const PLACE_REACH = 30

/** `two blocks from where three were killed`, `near the house where a boy was shot`: harm that only says which place is meant. */
function isOfPlace({ tokens }: Reading, { sentence, anchor }: Statement): boolean {
  const from = Math.max(sentence.firstToken, anchor - PLACE_REACH)
  for (let i = anchor - 1; i > from && tokens[i]?.text !== ','; i--) {
    if (tokens[i]?.lower !== 'where') continue
    for (let at = i - 1; at >= Math.max(sentence.firstToken, i - 4); at--)
      if (tokens[at]?.lower === 'near' || (tokens[at]?.lower === 'from' && isDistance(tokens, at - 1))) return true
  }
  return false
}

/** `two blocks`, `a mile away`. */
function isDistance(tokens: Reading['tokens'], end: number): boolean {
  const at = tokens[end]?.lower === 'away' ? end - 1 : end
  return /^(?:blocks?|miles?|feet|yards|met(?:er|re)s|steps|kilomet(?:er|re)s|km|doors|hours?)$/.test(
    tokens[at]?.lower ?? '',
  )
}

/** `a boy was shot on the same street last week`: a place that two events share. */
function isOfSamePlace({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  let [same, earlier] = [false, false]
  for (let i = firstToken + 1; i < endToken; i++) {
    same ||= tokens[i - 1]?.lower === 'same' && SHARED_PLACE.test(tokens[i]?.lower ?? '')
    earlier ||= /^(?:last|earlier|ago|before|previous|previously)$/.test(tokens[i]?.lower ?? '')
  }
  return same && earlier
}

const SHARED_PLACE = /^(?:block|street|road|corner|intersection|complex|neighbou?rhood|area|city|park|district)$/

/** `the same day`, in a sentence behind one that tells of another event. */
function isOfSameDay({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken + 1; i < endToken; i++)
    if (/^(?:day|night|evening)$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'same') return true
  return false
}

/** `Tuesday's shooting was the third this year`: the day of the event, though the sentence tells of no harm. */
function dayOfEvent(reading: Reading, { firstToken, endToken }: Sentence): number | null {
  for (let i = firstToken; i < endToken; i++) if (namesEvent(reading, i)) return lastDayOf(reading, i)
  return null
}

/** Whether the date that begins at token `i` only says which event is meant: `Tuesday's shooting`. */
function namesEvent({ placed, tokens }: Reading, i: number): boolean {
  const date = placed.get(i)
  if (date?.mention.kind !== 'date' || !isApostropheS(tokens[date.end])) return false
  return EVENT.test(tokens[date.end + 1]?.lower ?? '')
}

const EVENT = /^(?:shooting|incident|attack|crash|killing|stabbing|explosion|fire)$/

/** `shots were fired at a vigil for a boy who was killed`: those mourned while others came to harm died before. */
function isMourned({ tokens }: Reading, { firstToken }: Sentence, found: readonly Statement[]): boolean {
  const killed = found.find(({ fate }) => fate === 'killed')
  for (let i = firstToken; i < (killed?.anchor ?? 0); i++) if (MOURNING.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** `initial reports said that nine were hurt`: what was said before the text knew better. */
function isOutdated({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken + 1; i < endToken; i++)
    if (/^reports?$/.test(tokens[i]?.lower ?? '') && /^(?:initial|first)$/.test(tokens[i - 1]?.lower ?? '')) return true
  return false
}

/** The sentence from the first of its people on: a page may print its lead twice, or quote it with `he said that` before it. */
function endingOf({ document, tokens }: Reading, { end }: Sentence, [statement]: readonly Statement[]): string {
  return document.text.slice(tokens[statement?.patients[0]?.first ?? 0]?.start, end).replace(/[.”"’']{1,3}$/, '')
}

/** `he died`, `the victim was 30`: says nothing of who that is. */
function pointsBack({ patients }: Statement): boolean {
  return patients.every(({ pronoun, part, definite, name }) => pronoun || part || (definite && name === null))
}

/** `died Saturday, a week after she was hurt`: the day of a death may be later than that of the event. */
function tellsAct({ tokens }: Reading, first: Statement | undefined): boolean {
  return first !== undefined && !/^(?:die[ds]|dying|succumbed)$/.test(tokens[first.anchor]?.lower ?? '')
}

/** `A boy was shot on May 2. … On May 20, another boy was shot`: besides him, and weeks later; `died` he may have of the same shots. */
function isOfLaterEvent(reading: Reading, statement: Statement | undefined, days: number): boolean {
  if (statement === undefined || days <= SAME_EVENT || !tellsAct(reading, statement)) return false
  return statement.patients.every(({ other, place }) => other && place === 0)
}

/** Days within which another victim may still be of the event. */
const SAME_EVENT = 3

/** The first and the last day that the dates of a sentence name: `charged on Tuesday in the shooting of Saturday`. */
function daysIn(reading: Reading, { firstToken, endToken }: Sentence): { first: number; last: number } | null {
  let [first, last] = [Infinity, -Infinity]
  let event: number | null = null
  for (let i = firstToken; i < endToken; i++) {
    // `(Published Tuesday, March 13)`
    const day = /^(?:published|posted|updated)$/.test(reading.tokens[i - 1]?.lower ?? '') ? null : lastDayOf(reading, i)
    if (day === null) continue
    // `On Monday, a girl was shot a mile from Friday's shooting`: which day she was shot, the other date tells
    if (namesEvent(reading, i)) event = day
    else {
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
  }
  if (last !== -Infinity) return { first, last }
  return event === null ? null : { first: event, last: event }
}
