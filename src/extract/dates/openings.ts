// openings: which rules are worth trying at a word, asked once for each written form; most words open nothing.
import { DAY_PARTS } from '../../lexicon/day-parts.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { SEASONS } from '../../lexicon/seasons.ts'
import { TIME_UNITS } from '../../lexicon/time-units.ts'
import { WEEKDAYS } from '../../lexicon/weekdays.ts'
import type { Word } from '../../schema/index.ts'
import { isDigit } from '../../text/characters.ts'
import { askOnce } from '../../text/word.ts'
import { COUNT_WORD_LIST, ORDINAL_WORD_LIST } from './amount.ts'
import { CALENDAR_DATES } from './rules/calendar-date.ts'
import { CLOCK_TIMES } from './rules/clock.ts'
import { DISTANT_DATES } from './rules/distance.ts'
import { DURATIONS } from './rules/duration.ts'
import { HOLIDAY_DATES, HOLIDAY_WORDS } from './rules/holiday.ts'
import { MONTH_SLASH_DAY, NUMERIC_DATES } from './rules/numeric-date.ts'
import { RECURRING } from './rules/recurring.ts'
import { RELATIVE_DATES } from './rules/relative.ts'
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
  ...VAGUE_TIMES,
  MONTH_SLASH_DAY,
]

const words = (line: string) => line.split(' ')
const DECADES = words('twenties thirties forties fifties sixties seventies eighties nineties')

const WORDS: readonly (readonly [Opening, Iterable<string>])[] = [
  ['month', MONTHS.keys()],
  ['weekday', WEEKDAYS.keys()],
  ['season', SEASONS.keys()],
  ['day part', DAY_PARTS.keys()],
  ['holiday', HOLIDAY_WORDS],
  [
    'number',
    [...COUNT_WORD_LIST, ...words('½ ¼ ¾ half several some many a an another couple few dozen quarter quite various')],
  ],
  ['ordinal', ORDINAL_WORD_LIST],
  ['unit', [...TIME_UNITS.keys(), ...[...TIME_UNITS.keys()].map(unit => `${unit}s`)]],
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

/** A determiner opens an expression only before one of these, or before a word that opens one itself. */
const AFTER_DETERMINER: ReadonlySet<string> = new Set(
  words(
    '½ ¼ ¾ year month week weekend quarter day fortnight decade century future past short near long longer latest full fiscal whole entire weeks years days months decades couple few number half dozen hundred thousand minute second hour night recent most distant foreseeable immediate same very time comparable corresponding additional extra consecutive like early late moment financial calendar while long little time',
  ),
)
const TIMELY_DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'any',
  'all',
  'that',
  'in',
  'at',
  'as',
  'more',
  'most',
  'just',
  'only',
  'until',
  'very',
  'some',
  'many',
  'another',
  'quite',
])

const OPENINGS: ReadonlyMap<string, ReadonlySet<Opening>> = (() => {
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

const RULES_BY_WORD: ReadonlyMap<string, readonly DateRule[]> = new Map(
  [...OPENINGS].map(([word, openings]) => {
    const article = ARTICLES.get(word)
    const rules = DATE_RULES.filter(rule => rule.opens.some(opening => openings.has(opening)))
    return [word, article === undefined ? rules : rules.filter(rule => rule.examples.some(e => article.test(e)))]
  }),
)
const DIGIT_RULES = DATE_RULES.filter(rule => rule.opens.includes('digit'))
const NONE: readonly DateRule[] = []
/** `'` `‘` `’` */
const isApostrophe = (code: number) => code === 0x27 || code === 0x2018 || code === 0x2019
const FULL_STOP = 46
const LONGEST_COMPACT = 12

const TIME_WORDS: ReadonlySet<string> = new Set([...OPENINGS.keys(), ...AFTER_DETERMINER])

/** The rules that an expression beginning with this word may follow; `next` is the word after it. */
export function rulesAt(word: Word, next: Word | undefined): readonly DateRule[] {
  const rules = rulesOf(word)
  if (rules.length === 0) return NONE
  switch (awaits(word)) {
    case 'unit':
      return next === undefined || canFollowNumber(next) ? rules : NONE
    case 'noun':
      return next !== undefined && canFollowDeterminer(next) ? rules : NONE
    default:
      return rules
  }
}

/** The rules that a word may open, whatever stands behind it. */
const rulesOf = askOnce(({ lower }) => {
  if (isDigit(lower.charCodeAt(0))) return DIGIT_RULES
  return RULES_BY_WORD.get(lower) ?? rulesOfVariant(lower)
})

/** What must stand behind a word that opens most often something else: amounts are more frequent than dates, and so are articles. */
const awaits = askOnce(({ lower }) => {
  if (isDigit(lower.charCodeAt(0))) return isDateShaped(lower) ? 'nothing' : 'unit'
  return TIMELY_DETERMINERS.has(lower) ? 'noun' : 'nothing'
})

/** `Dec.`, `'90s`, `Dec31`, `mid-1990s`: a word that opens expressions with something before or behind it. */
function rulesOfVariant(word: string): readonly DateRule[] {
  const first = word.charCodeAt(0)
  const last = word.charCodeAt(word.length - 1)
  if (last === FULL_STOP) return RULES_BY_WORD.get(word.slice(0, -1)) ?? NONE
  // `'90s`
  if (isApostrophe(first)) return RULES_BY_WORD.get("'") ?? NONE
  if (isDigit(last)) return compact(word)
  const hyphen = word.indexOf('-')
  return hyphen > 0 ? (RULES_BY_WORD.get(word.slice(0, hyphen)) ?? NONE) : NONE
}

/** Whether a word can stand after the determiner of an expression. */
const canFollowDeterminer = askOnce(({ lower }) => {
  const first = lower.charCodeAt(0)
  return isDigit(first) || isApostrophe(first) || TIME_WORDS.has(lower)
})

/** Words and signs that can follow a number of a time expression, besides the words of time. */
const AFTER_NUMBER: ReadonlySet<string> = new Set(
  words(
    "am a.m a.m. pm p.m p.m. a p h d w y o o'clock and to or until through till of - – / ~ . ' ’ times past in at more additional business working trading straight consecutive calendar full long ½ ¼ ¾",
  ),
)

/** Whether a word can stand after a number of an expression. */
const canFollowNumber = askOnce(({ lower }) => {
  if (AFTER_NUMBER.has(lower) || TIME_WORDS.has(lower)) return true
  const hyphen = lower.indexOf('-')
  return (
    (hyphen > 0 && TIME_WORDS.has(lower.slice(0, hyphen))) ||
    (lower.endsWith('.') && TIME_WORDS.has(lower.slice(0, -1))) ||
    /^\d\/\d$/.test(lower)
  )
})

/** `2010`, `20101214`, `14/12`: figures that may be a date by themselves. */
const isDateShaped = (number: string) => number.length === 4 || number.length === 8 || !PLAIN_NUMBER.test(number)
const PLAIN_NUMBER = /^\d+(?:[.,]\d+)*$/

/** `Dec31`, `2019q1`: a word and a number run together. */
function compact(word: string): readonly DateRule[] {
  const letters = word.length > LONGEST_COMPACT ? undefined : /^[a-z]+/.exec(word)?.[0]
  return letters === undefined ? NONE : (RULES_BY_WORD.get(letters) ?? NONE)
}
