// Background: whether a sentence counts the dead of other days or places than the event the article reports:
// `305 homicides that year`, `13 were killed there in 2009`, `in an unrelated shooting`.
import type { Sentence } from '../../schema/index.ts'
import { readIsoDate } from '../../text/calendar.ts'
import { isClosed, type Reading } from '../reading.ts'

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

/** A test for the sentences of a document: does it speak of other events? */
export function backgroundOf(reading: Reading): (sentence: Sentence) => boolean {
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
      if (YEAR.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.text !== ':') years.add(tokens[i]?.lower ?? '')
  let earliest = -Infinity
  for (let i = 0; i < (sentences[lead + LEAD_REST]?.endToken ?? 0); i++) {
    const day = lastDayOf(reading, i)
    if (day !== null && (earliest === -Infinity || day < earliest)) earliest = day
  }
  // `the 2014 shooting` in the lead: the event itself is old
  if ([...years].some(year => published !== undefined && year < published)) earliest = -Infinity
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const isOfCourt = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (COURT.test(word(i))) return true
    return false
  }
  const tried = isOfCourt(0, sentences[lead]?.endToken ?? 0)
  // `A father was arrested on Tuesday on a charge …`: the day of the arrest, not of the event
  if (tried) earliest = -Infinity
  // `4,368 people were shot last year`; but `A man who was shot last year has died`
  const countsThousands = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (THOUSANDS.test(word(i))) return true
    return false
  }
  // `the plea came just hours after six men were killed in Lima`
  const isLater = (i: number): boolean => {
    for (let at = i + 2; at < i + 7; at++) if (word(at) === 'after' && DURATIONS.test(word(at - 1))) return true
    return false
  }
  const leadEnd = sentences[lead + LEAD_REST]?.end ?? Infinity
  return ({ firstToken, endToken, end }) => {
    const court = tried && isOfCourt(firstToken, endToken)
    for (let i = firstToken; i < endToken; i++) {
      const lower = word(i)
      // `Two men were shot on Friday. … In January, a boy was killed`
      if (!court && (lastDayOf(reading, i) ?? Infinity) < earliest - OTHER_DAYS) return true
      if (!court && YEAR.test(lower) && years.size > 0 && (!years.has(lower) || word(i + 1) === ':')) return true
      if (STATISTICS.has(lower)) return true
      // `the attack was the latest in a row of raids that left four dead`
      if (lower === 'latest' && word(i + 1) === 'in' && /^(?:a|the)$/.test(word(i + 2))) return true
      // `the war has killed 90,000 people`
      if (LONG_EVENTS.has(lower) && /^(?:has|have|had)$/.test(word(i + 1))) return true
      // `a week ago`, `last week`; the lead may tell of a report later than the event
      if (RUNS.has(lower) && end > leadEnd && word(i - 1) === 'last') return true
      const toldAnew = lower === 'year' && word(i - 1) === 'last' && end <= leadEnd
      if (SPANS.has(lower) && !(toldAnew && !countsThousands(firstToken, endToken))) {
        const before = word(i - 1)
        if (
          before === 'this' ||
          before === 'each' ||
          before === 'every' ||
          before === 'per' ||
          before === 'last' ||
          before === 'that'
        )
          return true
        if (lower !== 'year' && /^(?:recent|past|last|previous)$/.test(before)) return true
        if (/^(?:past|last)$/.test(word(i - 2)) || /^(?:past|last)$/.test(word(i - 3))) return true
      }
      // `in the past two months`, `over the past week`
      if (RUNS.has(lower) && (word(i - 1) === 'past' || /^(?:past|last)$/.test(word(i - 2)))) return true
      if (lower === 'month' && word(i - 1) === 'this') return true
      // `his brother was killed two years ago`; the lead may tell an old event anew
      if (lower === 'ago' && end > leadEnd && AGO.has(word(i - 1))) return true
      // `hurt at a rally for one more recent homicide victim`: whom an event left is no event
      if (
        EVENTS.has(lower) &&
        !/^(?:victims?|survivors?)$/.test(word(i + 1)) &&
        (OTHER_EVENTS.has(word(i - 1)) || OTHER_EVENTS.has(word(i - 2)))
      )
        return true
      // `the shooting comes a week after three men were killed`, `a clerk was killed two days earlier`
      if (/^(?:comes?|came|occurred)$/.test(lower) && (EVENTS.has(word(i - 1)) || isLater(i))) return true
      if (
        /^(?:earlier|before|prior)$/.test(lower) &&
        end > leadEnd &&
        /^(?:days|weeks|months|years|week|month|year)$/.test(word(i - 1))
      )
        return true
      if (lower === 'since' && (YEAR.test(word(i + 1)) || /^(?:january|jan|then)$/.test(word(i + 1)))) return true
    }
    return false
  }
}

/** The last day of the date that begins at token `i`; null where none does that names at least a month. */
export function lastDayOf({ placed }: Reading, i: number): number | null {
  const mention = placed.get(i)?.mention
  if (mention?.kind !== 'date') return null
  const value = /^\d{4}-\d\d(?:-\d\d)?/.exec(mention.value ?? '')?.[0]
  if (value === undefined) return null
  return readIsoDate(value.length === 7 ? `${value}-28` : value)
}
