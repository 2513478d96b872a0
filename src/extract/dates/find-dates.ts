// dates: TIMEX3 expressions (dates, times, durations, sets) with type and value (ISO-TimeML, Pustejovsky et al. 2010).
// Atoms are read by rules, neighbours are joined, words round them are taken in, and each is placed in the calendar.
import {
  type DateMention,
  type DateValue,
  type Document,
  type Draft,
  isSilent,
  type Sentence,
} from '../../schema/index.ts'
import { type DayNumber, readIsoDate } from '../../text/calendar.ts'
import { isApostropheS } from '../../text/possessive.ts'
import { type Atom, readAtoms } from './atoms.ts'
import type { Quarter, Reference } from './context.ts'
import { dateMention } from './date-mention.ts'
import { dayPlacedFrom, isOfDeed } from './day-meant.ts'
import { joinAtoms } from './join.ts'
import { LAPSE_RULE, lapseOf } from './lapse.ts'
import { shareParts } from './lists.ts'
import { bound, boundTogether, endAfter, within } from './ranges.ts'
import { resolve } from './resolve.ts'
import { comesAfter, isEventOf, looksAheadTo } from './scheduled.ts'
import { shadowOf } from './shadow.ts'
import { type Tense, tenseAt } from './tense.ts'
import { isToldAsPast, opensPastVerb } from './told-as-past.ts'
import { widen } from './widen.ts'

/** The time expressions of a document, in order, none overlapping another. */
export function findDates(document: Document): Draft<DateMention>[] {
  const { published } = document.article
  const publication = published === null ? null : readIsoDate(published)
  const shadow = shadowOf(document.text)
  const mentions: Draft<DateMention>[] = []
  let reference: Reference | null = null
  let toldDay: DayNumber | null = null
  let period: Quarter | null = null
  for (const sentence of document.sentences) {
    if (isSilent(sentence.zone)) continue
    const atoms = readAtoms(document, sentence, shadow)
    if (atoms.length === 0) continue
    let from = sentence.start
    let previous: Draft<DateMention> | undefined
    let toldBefore: DayNumber | null = toldDay
    for (const atom of shareParts(document.text, joinAtoms(document.text, atoms))) {
      const read = widen(document, sentence, atom, from)
      const tense = tenseOf(document, sentence, read)
      const wide = { ...read, time: lapseOf(document, sentence, read, tense) }
      const start = skipPreposition(document, wide)
      const isEnd = previous !== undefined && boundTogether(document.text, previous, start, wide.time)
      const time = isEnd && previous !== undefined ? endAfter(wide.time, previous) : wide.time
      const day = dayPlacedFrom(document, wide, publication)
      const isFar = wide.rule === 'the day' && !isNear(reference, publication)
      const value = resolve(time, {
        publication: day,
        tense,
        isOver: day !== publication || isOfDeed(document, wide) || isToldAsPast(document, wide, sentence.firstToken),
        reference: isFar ? null : reference,
        toldDay: isFar ? null : toldDay,
        period,
      })
      if (!isComparison(wide) && day === publication) {
        const told = referenceOf(value)
        reference = told ?? reference
        // `met on Monday during a visit from May 3 to 5 … on the same day`
        if (isEnd) toldDay = toldBefore
        else if (told?.precision === 'day') [toldBefore, toldDay] = [toldDay, told.day]
        period = periodOf(value, period, publication, document.text.startsWith(' ended', wide.end))
      }
      const span = { start, end: wide.end, text: document.text.slice(start, wide.end) }
      let mention = dateMention(span, wide.rule, value)
      if (isEnd && previous !== undefined) {
        const [first, last] = bound(previous, mention, published)
        mentions[mentions.length - 1] = first
        mention = last
      }
      if (previous !== undefined && previous.type === 'DURATION')
        mentions[mentions.length - 1] = within(document.text, previous, mention)
      mentions.push(mention)
      previous = mention
      from = wide.end
    }
  }
  return mentions
}

/** `Tuesday's declaration`: what has a date for a name has mostly happened, if it is not `the squad for Saturday's match`. */
function tenseOf(document: Document, sentence: Sentence, atom: Atom): Tense {
  if (opensPastVerb(document, atom, sentence)) return 'past'
  const after = atom.endToken < sentence.endToken ? document.tokens[atom.endToken] : undefined
  if (!isApostropheS(after)) return tenseAt(document, atom.first, sentence.firstToken, sentence.endToken)
  if (!isEventOf(document, atom.endToken, sentence.endToken) || comesAfter(document, atom.first, sentence.firstToken))
    return 'past'
  if (looksAheadTo(document, atom.first)) return 'future'
  const tense = tenseAt(document, atom.first, sentence.firstToken, sentence.endToken)
  return tense === 'future' ? tense : 'past'
}

/** The span leaves out the preposition that a rule needed to see: `in two weeks`. */
function skipPreposition(document: Document, atom: Atom): number {
  const token = document.tokens[atom.first]
  const next = document.tokens[atom.first + 1]
  return (atom.rule === LAPSE_RULE || atom.rule === 'now' || atom.rule === 'recently') &&
    (token?.lower === 'in' || token?.lower === 'at') &&
    next !== undefined &&
    next.start < atom.end
    ? next.start
    : atom.start
}

/** `earlier in the day` is of the day last told of, if the news is of that one and no old date stood there. */
const isNear = (reference: Reference | null, publication: DayNumber | null): boolean =>
  reference !== null && publication !== null && Math.abs(reference.day - publication) <= DAYS_OF_NEWS
const DAYS_OF_NEWS = 7

/** `a year earlier`, `the 1988 period`: what is compared with is not what the text goes on about. */
function isComparison({ time: { shift, parts } }: Atom): boolean {
  if (parts.year !== undefined && parts.quarter !== undefined && parts.quarter <= 0) return true
  return shift !== undefined && shift.unit === 'year' && shift.amount < 0 && !shift.whole
}

function referenceOf({ type, value, from }: DateValue): Reference | null {
  if (from == null || value === null || (type !== 'DATE' && type !== 'TIME')) return null
  const day = readIsoDate(from)
  if (day === null) return null
  return { day, precision: /^\d{4}-\d\d-\d\d/.test(value) ? 'day' : value.length === 4 ? 'year' : 'month' }
}

/** The quarter that the text reports on from here: a quarter that is over begins it, nine months or a year end it. */
function periodOf(
  { type, value, to }: DateValue,
  before: Quarter | null,
  publication: DayNumber | null,
  ended: boolean,
): Quarter | null {
  if (value === null) return before
  const last = to == null ? null : readIsoDate(to)
  // A firm's own year may be ahead of the calendar's: `the fourth quarter ended Sept. 30`, or the first quarter told of.
  if (!ended && before !== null && last !== null && publication !== null && last >= publication) return before
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter !== null) return { year: Number(quarter[1]), quarter: Number(quarter[2]) }
  return type === 'DURATION' && /^P(?:[69]M|1Y)$/.test(value) ? null : before
}
