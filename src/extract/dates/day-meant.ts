// day-meant: days that are not placed by the day of publication: `on a Friday`, `the 11 September attacks`.
import { HARMFUL_EVENTS } from '../../lexicon/events/acts.ts'
import type { Document } from '../../schema/index.ts'
import { type DayNumber, toDay } from '../../text/calendar.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { Atom } from './atoms.ts'

/** The end of the year after whose September `11 September` needs no year. */
const YEAR_OF_ATTACKS = toDay(2001, 12, 31)
const ATTACKS =
  /^(?:attacks|terror|terrorists?|terrorism|hijack(?:ers?|ings?)|atrocit(?:y|ies)|tragedy|commission|strikes|suicide|famil(?:y|ies)|survivors?|plot|plotters?|masterminds?)$/

/** The day from which a date is placed: that of publication, null for no day in particular, another for a day that needs no year. */
export function dayPlacedFrom(document: Document, atom: Atom, publication: DayNumber | null): DayNumber | null {
  if (publication === null) return null
  const { parts, sense, shift } = atom.time
  if (parts.weekday !== undefined && parts.day === undefined && sense === undefined && shift === undefined)
    return isAnyDay(document, atom) ? null : publication
  const isAttacks =
    parts.month === 9 &&
    parts.day === 11 &&
    parts.year === undefined &&
    publication > YEAR_OF_ATTACKS &&
    sense === undefined
  return isAttacks && (isCalledAttacks(document, atom) || document.text.startsWith('9/11', atom.start))
    ? YEAR_OF_ATTACKS
    : publication
}

/** `on a Friday or Saturday`; but `at a Friday hearing` */
function isAnyDay({ tokens }: Document, { first, endToken }: Atom): boolean {
  const before = tokens[first - 1]?.lower
  const article = before === 'or' ? tokens[first - 3]?.lower : before
  return (article === 'a' || article === 'any') && !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(tokens[endToken]?.pos ?? '')
}

/** `the 11 September attacks`, `after the attacks of 11 September` */
function isCalledAttacks({ tokens }: Document, { first, endToken }: Atom): boolean {
  const of = tokens[first - 1]?.lower
  return (
    ATTACKS.test(tokens[endToken]?.lower ?? '') ||
    ((of === 'of' || of === 'on') && ATTACKS.test(tokens[first - 2]?.lower ?? ''))
  )
}

/** `the Nov. 22 shooting`, `March's raid`: what was done has been. */
export function isOfDeed({ tokens }: Document, { endToken, time }: Atom): boolean {
  if (time.parts.month === undefined || time.parts.year !== undefined) return false
  return HARMFUL_EVENTS.has(tokens[isApostropheS(tokens[endToken]) ? endToken + 1 : endToken]?.lower ?? '')
}
