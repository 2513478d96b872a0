// The named pieces that the patterns of the date rules are put together from.
import { DAY_PARTS } from '../../lexicon/time/day-parts.ts'
import { MONTHS } from '../../lexicon/time/months.ts'
import { SEASONS } from '../../lexicon/time/seasons.ts'
import { TIME_UNITS } from '../../lexicon/time/time-units.ts'
import { TIME_ZONES } from '../../lexicon/time/time-zones.ts'
import { WEEKDAYS } from '../../lexicon/time/weekdays.ts'
import type { Groups } from '../../text/rule.ts'
import { COUNT_WORDS, ORDINAL_WORDS, readCount } from './amount.ts'
import { forShadow } from './shadow.ts'
import type { Length, Parts } from './time.ts'

const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

/** White space inside an expression; the shadow of the text has no other. */
export const S = '(?: {1,4})'
/** White space or a hyphen. */
export const H = `(?:${S}|-)`
/** Not inside a longer word or number. */
export const END = '(?![a-z0-9_\\u00c0-\\u00ff])'

/** Written out a name takes no full stop, shortened it may: the stop of `on Friday.` ends the sentence. */
export const MONTH = `(?<month>${oneOf(MONTHS.keys())})(?![a-z])(?:(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\\.)?`
export const MONTH_WORD = oneOf(MONTHS.keys())
export const WEEKDAY = `(?<weekday>${oneOf(WEEKDAYS.keys())})\\b(?:(?<=\\b[a-z]{3,5})\\.)?`
export const SEASON = `(?<season>${oneOf(SEASONS.keys())})`
export const DAY_PART = `(?<part>${oneOf(DAY_PARTS.keys())})`
export const UNIT = `(?<unit>${oneOf(TIME_UNITS.keys())})`
export const ZONE = `(?<zone>${oneOf(TIME_ZONES.keys())})`
/** A day of the month; not the head of a longer number: `Dec 14,000`, `May 3.5`, `June 12:30`. */
export const DAY = `(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.:]\\d|,\\d{3}(?!\\d)|[a-z])`
export const YEAR = `(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,:]\\d|-\\d+-)`
export const SHORT_YEAR = `'(?<short>\\d\\d)(?!\\d)`
export const ORDINAL = `(?<ordinal>${ORDINAL_WORDS}|\\d{1,2}(?:st|nd|rd|th))`
export const COUNT = COUNT_WORDS
/** How much of a unit; `a` and `an` included. */
export const AMOUNT = `(?<amount>(?:hundreds|thousands|dozens|tens)${S}of|(?:a${S})?(?:couple|few|number|dozen)(?:${S}(?:of|more))?(?:${S}more)?|(?:quite${S})?a${S}few|several|some|many|various|half${S}an?|a${S}half|an?|another|a${S}quarter${S}of${S}an?|(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,9})?(?:[ -]?(?:½|¼|¾|\\d\\/\\d)(?!\\d))?|½|¼|¾|(?:an?${S}(?:hundred|thousand)|${COUNT_WORDS}))`

/** A sticky pattern for the shadow of a text: lower case only. */
export function pattern(source: string): RegExp {
  return new RegExp(forShadow(source + END), 'y')
}

const bare = (word: string) => word.toLowerCase()

/** The parts that the groups of a match name; undefined where a number cannot be one: `Feb 31` may not exist, `month 13` does not. */
export function partsOf(groups: Groups): Parts {
  const { month, weekday, season, part, day, year, short, quarter, half } = groups
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(short !== undefined && { year: fullYear(Number(short)) }),
    ...(month !== undefined && { month: MONTHS.get(bare(month)) ?? Number(month) }),
    ...(weekday !== undefined && { weekday: WEEKDAYS.get(bare(weekday)) ?? 1 }),
    ...(season !== undefined && { season: SEASONS.get(bare(season)) ?? 'SU' }),
    ...(part !== undefined && { dayPart: DAY_PARTS.get(bare(part)) ?? 'DT' }),
    ...(day !== undefined && { day: Number.parseInt(day, 10) }),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(half !== undefined && { half: Number(half) }),
  }
}

/** Two digits of a year: 00–39 are of this century, the rest of the last (as POSIX does, moved on). */
export function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short
}

/** The length that an amount and a unit say: `two decades` is twenty years; undefined where they say none. */
export function lengthOf(amount: string, unit: string): Length | undefined {
  const known = TIME_UNITS.get(bare(unit))
  if (known === undefined) return undefined
  const count = /^quite/i.test(amount) ? null : readCount(amount.replace(/\s{1,8}more$/i, ''))
  if (count === undefined) return undefined
  return { unit: known[0], amount: count === null ? null : count * known[1] }
}
