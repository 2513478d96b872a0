// Background: whether a sentence counts the dead of other days or places than the event the article reports:
// `305 homicides that year`, `13 were killed there in 2009`, `in an unrelated shooting`.
import type { Sentence } from '../../schema/index.ts'
import { readIsoDate } from '../../text/calendar.ts'
import { isClosed, type Reading } from '../reading.ts'
import { word } from './word-at.ts'

const EVENTS = new Set([
  'shooting',
  'shootings',
  'incident',
  'incidents',
  'attack',
  'attacks',
  'case',
  'cases',
  'homicide',
  'murder',
  'killing',
  'crash',
  'killings',
])
const OTHER_EVENTS = new Set([
  'unrelated',
  'separate',
  'previous',
  'prior',
  'similar',
  'earlier',
  'past',
  'recent',
  'another',
  'nearby',
])
const SPANS = new Set(['year', 'years', 'decade', 'decades', 'century'])
const RUNS = new Set(['week', 'weeks', 'month', 'months'])
const LONG_EVENTS = new Set(['war', 'wars', 'conflict', 'uprising', 'insurgency', 'epidemic'])
const STATISTICS = new Set(['annually', 'statistics', 'yearly', 'nationwide', 'statewide', 'citywide'])
/** Before `ago`, these are longer than news stays news. */
const AGO = new Set(['year', 'years', 'month', 'months', 'decade', 'decades'])
/** Sentences behind the first that still tell the event itself. */
const LEAD_REST = 4
const DURATIONS = /^(?:hour|day|week|month|year)s?$/
const THOUSANDS = /^\d{1,3},\d{3}$/
const YEAR = /^(?:1[89]|20)\d\d$/

/** Words of a court: what is tried is the event of the report, however long ago. */
const COURT =
  /^(?:charged?|charges|convicted|sentenced|pleaded|pled|accused|indicted|guilty|trial|tried|acquitted|jury|prosecutors?|arraigned)$/

/** Days before the earliest date of the lead from which on a date is that of another event. */
export const OTHER_DAYS = 14

/** What the lead tells of the event itself, against which a later sentence is held. */
type Lead = {
  /** The years that are those of the event or of its report. */
  readonly years: ReadonlySet<string>
  /** The earliest day that it names; `-Infinity` where the event may be an old one. */
  readonly earliest: number
  /** Whether it tells of a court. */
  readonly tried: boolean
  /** Where it ends in the text. */
  readonly end: number
}

/** A test for the sentences of a document: does it speak of other events? */
export function backgroundOf(reading: Reading): (sentence: Sentence) => boolean {
  const lead = readLead(reading)
  return sentence => {
    const { tokens } = reading
    const { firstToken, endToken, end } = sentence
    const court = lead.tried && isOfCourt(tokens, firstToken, endToken)
    for (let i = firstToken; i < endToken; i++) {
      if (!court && namesOtherDay(reading, lead, i)) return true
      if (sumsUp(tokens, i) || isOfSpan(tokens, sentence, lead, i) || followsOther(tokens, i)) return true
      if (end > lead.end && looksBack(tokens, i)) return true
      if (isOtherEvent(tokens, i)) return true
    }
    return false
  }
}

function readLead(reading: Reading): Lead {
  const { document } = reading
  const { tokens, sentences } = document
  const years = new Set<string>()
  const published = document.article.published?.slice(0, 4)
  if (published !== undefined) years.add(published)
  // the title and the first sentence tell the event itself, whatever years they name
  const lead = sentences.findIndex(sentence => isClosed(document.text, sentence))
  for (const { firstToken, endToken } of sentences.slice(0, lead + 1))
    for (let i = firstToken; i < endToken; i++)
      // `August 1982:` heads an entry of a list
      if (YEAR.test(word(tokens, i)) && tokens[i + 1]?.text !== ':') years.add(word(tokens, i))
  let earliest = -Infinity
  for (let i = 0; i < (sentences[lead + LEAD_REST]?.endToken ?? 0); i++) {
    const day = lastDayOf(reading, i)
    if (day !== null && (earliest === -Infinity || day < earliest)) earliest = day
  }
  // `A father was arrested on Tuesday on a charge …`: the day of the arrest, not of the event
  const tried = isOfCourt(tokens, 0, sentences[lead]?.endToken ?? 0)
  // `the 2014 shooting` in the lead: the event itself is old
  const isOld = [...years].some(year => published !== undefined && year < published)
  return {
    years,
    earliest: tried || isOld ? -Infinity : earliest,
    tried,
    end: sentences[lead + LEAD_REST]?.end ?? Infinity,
  }
}

function isOfCourt(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (COURT.test(word(tokens, i))) return true
  return false
}

/** `Two men were shot on Friday. … In January, a boy was killed`; `in 2009`; `1982:` heads an entry of a list. */
function namesOtherDay(reading: Reading, { earliest, years }: Lead, i: number): boolean {
  const { tokens } = reading
  if ((lastDayOf(reading, i) ?? Infinity) < earliest - OTHER_DAYS) return true
  const year = word(tokens, i)
  return YEAR.test(year) && years.size > 0 && (!years.has(year) || word(tokens, i + 1) === ':')
}

/** `statewide`, `the latest in a row of raids that left four dead`, `the war has killed 90,000 people`, `this month`, `since 2009`. */
function sumsUp(tokens: Reading['tokens'], i: number): boolean {
  const lower = word(tokens, i)
  const next = word(tokens, i + 1)
  if (STATISTICS.has(lower)) return true
  if (lower === 'latest' && next === 'in' && /^(?:a|the)$/.test(word(tokens, i + 2))) return true
  if (LONG_EVENTS.has(lower) && /^(?:has|have|had)$/.test(next)) return true
  // `in the past two months`, `over the past week`
  if (RUNS.has(lower) && (word(tokens, i - 1) === 'past' || /^(?:past|last)$/.test(word(tokens, i - 2)))) return true
  if (lower === 'month' && word(tokens, i - 1) === 'this') return true
  return lower === 'since' && (YEAR.test(next) || /^(?:january|jan|then)$/.test(next))
}

/** `4,368 people were shot last year`, `in recent decades`, `the third this year`; but `A man who was shot last year has died` in the lead. */
function isOfSpan(tokens: Reading['tokens'], { firstToken, endToken, end }: Sentence, lead: Lead, i: number): boolean {
  const lower = word(tokens, i)
  if (!SPANS.has(lower)) return false
  const before = word(tokens, i - 1)
  const toldAnew = lower === 'year' && before === 'last' && end <= lead.end
  if (toldAnew && !countsThousands(tokens, firstToken, endToken)) return false
  if (/^(?:this|each|every|per|last|that)$/.test(before)) return true
  if (lower !== 'year' && /^(?:recent|past|previous)$/.test(before)) return true
  return /^(?:past|last)$/.test(word(tokens, i - 2)) || /^(?:past|last)$/.test(word(tokens, i - 3))
}

function countsThousands(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (THOUSANDS.test(word(tokens, i))) return true
  return false
}

/** `the shooting comes a week after three men were killed`, `the plea came just hours after six men were killed in Lima`. */
function followsOther(tokens: Reading['tokens'], i: number): boolean {
  if (!/^(?:comes?|came|occurred)$/.test(word(tokens, i))) return false
  if (EVENTS.has(word(tokens, i - 1))) return true
  for (let at = i + 2; at < i + 7; at++)
    if (word(tokens, at) === 'after' && DURATIONS.test(word(tokens, at - 1))) return true
  return false
}

/** `last week`, `his brother was killed two years ago`, `a clerk was killed two days earlier`: the lead may tell an old event anew. */
function looksBack(tokens: Reading['tokens'], i: number): boolean {
  const lower = word(tokens, i)
  const before = word(tokens, i - 1)
  if (RUNS.has(lower) && before === 'last') return true
  if (lower === 'ago' && AGO.has(before)) return true
  return /^(?:earlier|before|prior)$/.test(lower) && /^(?:days|weeks|months|years|week|month|year)$/.test(before)
}

/** `in an unrelated shooting`; `hurt at a rally for one more recent homicide victim`: whom an event left is no event. */
function isOtherEvent(tokens: Reading['tokens'], i: number): boolean {
  return (
    EVENTS.has(word(tokens, i)) &&
    !/^(?:victims?|survivors?)$/.test(word(tokens, i + 1)) &&
    (OTHER_EVENTS.has(word(tokens, i - 1)) || OTHER_EVENTS.has(word(tokens, i - 2)))
  )
}

/** The last day of the date that begins at token `i`; null where none does that names at least a month. */
export function lastDayOf({ placed }: Reading, i: number): number | null {
  const mention = placed.get(i)?.mention
  if (mention?.kind !== 'date') return null
  const value = /^\d{4}-\d\d(?:-\d\d)?/.exec(mention.value ?? '')?.[0]
  if (value === undefined) return null
  return readIsoDate(value.length === 7 ? `${value}-28` : value)
}
