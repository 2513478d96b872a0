// `Tuesday, December 14, 2021` · `35 years since 1986` · `born in 1960, is 61`: what the calendar must bear out.
import { WEEKDAYS } from '../../lexicon/time/weekdays.ts'
import type { DateMention } from '../../schema/index.ts'
import { readIsoDate, weekdayOf } from '../../text/calendar.ts'
import type { Reading } from '../reading.ts'
import { type Check, type Finding, NOTHING } from './check.ts'

/** Years by which a rounded span may miss: the day of the year is not told. */
const SLACK = 1
const YEAR = /^(?:1[5-9]|20)\d\d$/

export const weekdayOfDate: Check = {
  name: 'weekday of date',
  holds: ['It opened on Tuesday, December 14, 2021.'],
  fails: ['It opened on Wednesday, December 14, 2021.'],
  find({ reading: { tokens, document }, dates }) {
    if (dates.length === 0) return NOTHING
    const findings: Finding[] = []
    for (const { mention, first, end } of dates) {
      if (!mention.known.includes('day') || !mention.known.includes('month')) continue
      // the weekday stands in the mention, or just before it
      let at = first
      while (at < end && !WEEKDAYS.has(tokens[at]?.lower ?? '')) at++
      if (at === end) at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
      const told = WEEKDAYS.get(tokens[at]?.lower ?? '')
      const day = readIsoDate((mention.value ?? '').slice(0, 10))
      if (told === undefined || day === null) continue
      const holds = weekdayOf(day) === told
      // without a year the weekday may be of another year
      if (!holds && !mention.known.includes('year'))
        if (
          !isNear(document.article.published, day) ||
          isOfYearBefore(mention, told) ||
          dates.some(date => isOfOtherYear(date.mention, mention))
        )
          continue
      findings.push({
        first: Math.min(at, first),
        end,
        expected: told,
        found: weekdayOf(day),
        holds,
      })
    }
    return findings
  },
}

/** `February 18, 2016: a man was hurt on Friday, February 12`: the year that is written may be that of the other date. */
const isOfOtherYear = ({ known, value }: DateMention, other: DateMention) =>
  known.includes('year') && value?.slice(0, 4) !== other.value?.slice(0, 4)

/** A weekday that fits the year before: rather is the article of that year, and its date that of a page printed anew. */
function isOfYearBefore({ value }: DateMention, told: number): boolean {
  const day = readIsoDate(`${Number(value?.slice(0, 4)) - 1}${value?.slice(4, 10)}`)
  return day !== null && weekdayOf(day) === told
}

/** The year of publication; not a number where it is not told. */
function yearOf({ document }: Reading): number {
  return Number(document.article.published?.slice(0, 4) ?? Number.NaN)
}

/** Days around publication in which a date without a year can be of no other. */
const NEAR = 60

function isNear(published: string | null, day: number): boolean {
  const of = readIsoDate((published ?? '').slice(0, 10))
  return of !== null && Math.abs(of - day) <= NEAR
}

export const yearsSince: Check = {
  name: 'years since',
  holds: ['It was the first visit in the 35 years since 1986.', 'It closed in 2011, ten years ago.'],
  fails: ['It was the first visit in the 25 years since 1986.'],
  find({ reading, sentence, cues }) {
    const { tokens } = reading
    const now = yearOf(reading)
    if (Number.isNaN(now) || !cues.some(i => YEAR.test(tokens[i]?.text ?? ''))) return NOTHING
    const findings: Finding[] = []
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const span = yearsAt(reading, i)
      if (span === null) continue
      const after = tokens[span.end]?.lower
      let year = ''
      let end = span.end
      if (after === 'since' && YEAR.test(tokens[span.end + 1]?.text ?? '')) {
        year = tokens[span.end + 1]?.text ?? ''
        end = span.end + 2
      } else if (
        after === 'ago' &&
        tokens[i - 1]?.text === ',' &&
        YEAR.test(tokens[i - 2]?.text ?? '') &&
        tokens[i - 3]?.lower === 'in'
      ) {
        year = tokens[i - 2]?.text ?? ''
        end = span.end + 1
      }
      if (year === '' || findings.at(-1)?.end === end) continue
      const expected = now - Number(year)
      findings.push({
        first: i,
        end,
        expected,
        found: span.years,
        holds: Math.abs(expected - span.years) <= SLACK,
      })
    }
    return findings
  },
}

/** A span of years that begins at token `i`: `35 years`, `ten years`. */
function yearsAt({ placed, quantityAt }: Reading, i: number): { years: number; end: number } | null {
  const date = placed.get(i)
  const quantity = quantityAt.get(i)
  // `annually since 1986` is how often, not how long
  if (date?.mention.kind === 'date' && date.mention.type === 'DURATION') {
    const years = /^P(\d+)Y$/.exec(date.mention.value ?? '')?.[1]
    if (years !== undefined) return { years: Number(years), end: date.end }
  }
  if (
    quantity?.mention.kind === 'quantity' &&
    quantity.mention.unit === 'year' &&
    quantity.mention.bound === 'exact' &&
    quantity.mention.unitKind === 'duration'
  ) {
    const { value } = quantity.mention
    if (value !== null) return { years: value, end: quantity.end }
  }
  return null
}

export const ageAndBirth: Check = {
  name: 'age and birth year',
  holds: ['Ana Reyes, 61, was born in 1960.', 'Born in 1960, the painter is 61 years old.'],
  fails: ['Ana Reyes, 51, was born in 1960.'],
  find({ reading, sentence, quantities, cues }) {
    const { tokens } = reading
    const now = yearOf(reading)
    if (Number.isNaN(now)) return NOTHING
    let year = 0
    let born = -1
    for (const i of cues) {
      if (tokens[i]?.lower !== 'born') continue
      born = i
      for (let at = i + 1; at < Math.min(sentence.endToken, i + 8) && year === 0; at++)
        if (YEAR.test(tokens[at]?.text ?? '')) year = Number(tokens[at]?.text)
    }
    if (year === 0) return NOTHING
    const ages = quantities.filter(({ mention }) => mention.unitKind === 'age' && mention.value !== null)
    const [age] = ages
    const found = age?.mention.value
    if (age === undefined || found === null || found === undefined || ages.length > 1 || now - year > 110)
      return NOTHING
    const expected = now - year
    const holds = found === expected || found === expected - 1
    return [
      {
        first: Math.min(born, age.first),
        end: Math.max(born + 1, age.end),
        expected,
        found,
        holds,
      },
    ]
  },
}
