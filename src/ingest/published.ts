// published: the day an article came out, from what metadata says, as ISO 8601 of a year, a month or a day.
import { isDate, pad } from '../text/calendar.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/
/** Seconds or milliseconds since 1970, of the years from 2001 to 2096. */
const EPOCH = /^([1-3]\d{9})(?:\d{3})?(?:\.\d{1,9})?$/
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b/
const MONTH_DAY = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/
const MONTH_YEAR = /^([A-Za-z]{3,9})\.?,?\s+(\d{4})$/
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/

/**
 * `written` as `2021-12-14`, `2021-12` or `2021`; undefined where it is no date or its day and month cannot be told apart.
 *
 * normalisePublished('Tue, 14 Dec 2021 09:30:00 +0700') //=> '2021-12-14'
 * normalisePublished('1639468800') //=> '2021-12-14', in UTC
 * normalisePublished('03/04/2021') //=> undefined
 */
export function normalisePublished(written: string): string | undefined {
  const text = written.trim().slice(0, 100)
  const epoch = EPOCH.exec(text)
  if (epoch !== null) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10)
  const compact = COMPACT.exec(text)
  if (compact !== null) return iso(compact[1], compact[2], compact[3])
  const plain = ISO.exec(text)
  if (plain !== null) return iso(plain[1], plain[2], plain[3])
  const dayFirst = DAY_MONTH.exec(text)
  if (dayFirst !== null) return iso(dayFirst[3], month(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_DAY.exec(text)
  if (monthFirst !== null) return iso(monthFirst[3], month(monthFirst[1]), monthFirst[2])
  const monthOnly = MONTH_YEAR.exec(text)
  if (monthOnly !== null) return iso(monthOnly[2], month(monthOnly[1]), undefined)
  const slashed = SLASHED.exec(text)
  if (slashed === null) return undefined
  const [, first = '', second = '', year] = slashed
  // 14/12 and 12/14 say which is the month, 03/04 does not.
  if (Number(first) > 12 || first === second) return iso(year, second, first)
  return Number(second) > 12 ? iso(year, first, second) : undefined
}

function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function iso(year = '', monthOf?: string, day?: string): string | undefined {
  if (Number(year) < 1400 || Number(year) > 2999) return undefined
  if (monthOf === undefined) return year
  const written = [monthOf, ...(day === undefined ? [] : [day])].map(Number)
  const [m = 0, d = 1] = written
  return isDate(Number(year), m, d) ? [year, ...written.map(number => pad(number))].join('-') : undefined
}
