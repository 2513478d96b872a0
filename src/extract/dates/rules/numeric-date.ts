// numeric-date: days in figures: `2021-12-14`, `12/14/2021`, `14.12.2021`. Month first, unless it cannot be a month.
import { fullYear, pattern } from '../pieces.ts'
import type { DateRule, Time } from '../time.ts'

const NOT_LONGER = '(?![\\d/]|[-.]\\d)'
const DAY_MONTH = '(?<one>0?[1-9]|[12]\\d|3[01])'
const SECOND = '(?<two>0?[1-9]|[12]\\d|3[01])'

/** Month and day in either order; undefined where neither order is a date. */
function read(one: string | undefined, two: string | undefined, year?: number): Time | undefined {
  const [a, b] = [Number(one), Number(two)]
  const parts = a <= 12 ? { month: a, day: b } : { month: b, day: a }
  if (parts.month > 12) return undefined
  return { type: 'DATE', parts: { ...(year !== undefined && { year }), ...parts } }
}

export const NUMERIC_DATES: readonly DateRule[] = [
  {
    name: '<year>-<month>-<day>',
    opens: ['figures'],
    examples: ['2021-12-14', '1998/02/27', '2021.3.5'],
    pattern: pattern(
      `(?<year>1\\d{3}|20\\d\\d)(?<sign>[-/.])(?<month>0?[1-9]|1[0-2])\\k<sign>(?<day>0?[1-9]|[12]\\d|3[01])(?![\\d/])`,
    ),
    read: ({ year, month, day }) => ({
      type: 'DATE',
      parts: { year: Number(year), month: Number(month), day: Number(day) },
    }),
  },
  {
    name: '<month>/<day>/<year>',
    opens: ['figures'],
    examples: ['12/14/2021', '7/8/07', '14.12.2021', '03-18-1940'],
    pattern: pattern(`${DAY_MONTH}(?<sign>[-/.])${SECOND}\\k<sign>(?<year>1\\d{3}|20\\d\\d|\\d\\d)${NOT_LONGER}`),
    read: ({ one, two, year, sign }) => {
      if (sign === '.' && Number(two) <= 12 && (year ?? '').length === 4) return read(two, one, Number(year))
      if (sign !== '/' && (year ?? '').length === 2) return undefined
      return read(one, two, (year ?? '').length === 2 ? fullYear(Number(year)) : Number(year))
    },
  },
  {
    name: '<month>/<day>-<month>/<day>',
    opens: ['figures'],
    examples: ['10/1-11/7', '5/1/2019-5/7/2020', '10/25–11/2/2017'],
    pattern: pattern(
      `${DAY_MONTH}/${SECOND}(?:/(?<year>20\\d\\d|1\\d{3}))?[-–](?<three>0?[1-9]|[12]\\d|3[01])/(?<four>0?[1-9]|[12]\\d|3[01])(?:(?:/|, ?)(?<lastYear>20\\d\\d|1\\d{3}))?${NOT_LONGER}`,
    ),
    read: ({ one, two, three, four, year, lastYear }) => {
      const last = lastYear ?? year
      const from = read(one, two, (year ?? last) === undefined ? undefined : Number(year ?? last))
      const to = read(three, four, last === undefined ? undefined : Number(last))
      return from === undefined || to === undefined ? undefined : { ...from, until: to.parts }
    },
  },
  {
    name: '<year>-<month>',
    opens: ['figures'],
    examples: ['2015-12', '1998/02'],
    pattern: pattern(`(?<year>1[5-9]\\d\\d|20\\d\\d)[-/](?<month>0[1-9]|1[0-2])(?![\\d/-])`),
    // `2008-09` is the season that began in 2008.
    read: ({ year, month }) =>
      Number(month) === (Number(year) % 100) + 1
        ? undefined
        : { type: 'DATE', parts: { year: Number(year), month: Number(month) } },
  },
  {
    name: '<month>/<year>',
    opens: ['figures'],
    examples: ['12/2015', '03-2001'],
    pattern: pattern(`(?<month>0?[1-9]|1[0-2])[-/](?<year>1[5-9]\\d\\d|20\\d\\d)${NOT_LONGER}`),
    read: ({ year, month }) => ({ type: 'DATE', parts: { year: Number(year), month: Number(month) } }),
  },
  {
    name: '<year><month><day>',
    opens: ['figures'],
    examples: ['20211214'],
    pattern: pattern(`(?<year>19\\d\\d|20\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])`),
    read: ({ year, month, day }) => ({
      type: 'DATE',
      parts: { year: Number(year), month: Number(month), day: Number(day) },
    }),
  },
]

/** Month and day alone in figures: a date only where the words before it or beside it say so (`on 5/12`). */
export const MONTH_SLASH_DAY: DateRule = {
  name: '<month>/<day>',
  opens: ['figures'],
  examples: ['5/12', '10/25'],
  pattern: pattern(`${DAY_MONTH}/${SECOND}${NOT_LONGER}`),
  read: ({ one, two }) => read(one, two),
}
