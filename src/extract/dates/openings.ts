// openings: the words that expressions begin with, and the rules that each may open. What must stand behind a word for that is
// left to rules-at.ts.
import { DAY_PARTS } from '../../lexicon/time/day-parts.ts'
import { MONTHS } from '../../lexicon/time/months.ts'
import { SEASONS } from '../../lexicon/time/seasons.ts'
import { TIME_UNITS } from '../../lexicon/time/time-units.ts'
import { WEEKDAYS } from '../../lexicon/time/weekdays.ts'
import { words } from '../../lexicon/word-list.ts'
import { COUNT_WORD_LIST, ORDINAL_WORD_LIST } from './amount.ts'
import { CALENDAR_DATES } from './rules/calendar-date.ts'
import { CLOCK_TIMES } from './rules/clock.ts'
import { DISTANT_DATES } from './rules/distance.ts'
import { DURATIONS } from './rules/duration.ts'
import { HOLIDAY_DATES, HOLIDAY_WORDS } from './rules/holiday.ts'
import { MONTH_SLASH_DAY, NUMERIC_DATES } from './rules/numeric-date.ts'
import { RECURRING } from './rules/recurring.ts'
import { RELATIVE_DATES } from './rules/relative.ts'
import { STRETCHES } from './rules/stretch.ts'
import { VAGUE_TIMES } from './rules/vague.ts'
import { YEARS } from './rules/year.ts'
import type { DateRule, Opening } from './time.ts'

/** Every rule; where two read equally far, the earlier stands. */
export const DATE_RULES: readonly DateRule[] = [
  ...CALENDAR_DATES,
  ...NUMERIC_DATES,
  ...HOLIDAY_DATES,
  ...RELATIVE_DATES,
  ...DISTANT_DATES,
  ...YEARS,
  ...CLOCK_TIMES,
  ...RECURRING,
  ...DURATIONS,
  ...STRETCHES,
  ...VAGUE_TIMES,
  MONTH_SLASH_DAY,
]

const DECADES = words('twenties thirties forties fifties sixties seventies eighties nineties')

const WORDS: readonly (readonly [Opening, Iterable<string>])[] = [
  ['month', MONTHS.keys()],
  ['weekday', WEEKDAYS.keys()],
  ['season', SEASONS.keys()],
  ['day part', DAY_PARTS.keys()],
  ['holiday', HOLIDAY_WORDS],
  [
    'number',
    [
      ...COUNT_WORD_LIST,
      ...words(
        '½ ¼ ¾ half several some many a an another couple few dozen quarter quite various hundreds thousands dozens tens',
      ),
    ],
  ],
  ['ordinal', ORDINAL_WORD_LIST],
  [
    'unit',
    [
      ...TIME_UNITS.keys(),
      ...[...TIME_UNITS.keys()].map(unit => `${unit}s`),
      ...words('daylong weeklong monthlong yearlong'),
    ],
  ],
  ['deictic', words('today yesterday tomorrow tonight tmr tmrw in')],
  [
    'sense',
    words(
      'last past previous preceding prior next coming following upcoming subsequent this current present same that final',
    ),
  ],
  ['determiner', words('the')],
  ['each', words('every each any all the')],
  [
    'frequency',
    words(
      'bi semi hourly daily everyday nightly weekly biweekly fortnightly bimonthly monthly quarterly semiannual semiannually annual annually yearly biennial biannual mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday weekdays weekends weeknights once twice thrice per',
    ),
  ],
  [
    'vague',
    words(
      'now right just currently nowadays presently current these at present as asap recently recent lately more most only until very past long future near foreseeable immediate soon someday one coming next the',
    ),
  ],
  [
    'period',
    [
      ...DECADES,
      ...words(
        "fiscal financial calendar school fy sy cy q1 q2 q3 q4 h1 h2 noon midnight mid mid-night midday noontime half ' ’ ‘",
      ),
    ],
  ],
]

/** Word in lower case → the kinds of opening that it is. */
export const OPENINGS: ReadonlyMap<string, ReadonlySet<Opening>> = (() => {
  const map = new Map<string, Set<Opening>>()
  for (const [opening, list] of WORDS)
    for (const word of list) map.set(word, (map.get(word) ?? new Set<Opening>()).add(opening))
  return map
})()

/** Articles are frequent: a rule is tried at one only if an example of it begins with it. */
const ARTICLES: ReadonlyMap<string, RegExp> = new Map([
  ['the', /^the /i],
  ['a', /^an? /i],
  ['an', /^an? /i],
])

/** Word in lower case → the rules that it may open. */
export const RULES_BY_WORD: ReadonlyMap<string, readonly DateRule[]> = new Map(
  [...OPENINGS].map(([word, openings]) => {
    const article = ARTICLES.get(word)
    const rules = DATE_RULES.filter(rule => rule.opens.some(opening => openings.has(opening)))
    return [word, article === undefined ? rules : rules.filter(rule => rule.examples.some(e => article.test(e)))]
  }),
)
