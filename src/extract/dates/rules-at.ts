// rules-at: which rules are worth trying at a word, told by its form and by that of the word behind it. Each is asked once
// for a form; most words open nothing.
import { words } from '../../lexicon/word-list.ts'
import type { Word } from '../../schema/index.ts'
import { isDigit } from '../../text/characters.ts'
import { askOnce, testOnce } from '../../text/word.ts'
import { COUNT_WORD_LIST } from './amount.ts'
import { DATE_RULES, OPENINGS, RULES_BY_WORD } from './openings.ts'
import type { DateRule, Opening } from './time.ts'

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

const IN_FIGURES: readonly Opening[] = ['digit', 'day figure', 'year figure', 'figures']
const rulesOpenedBy = (...openings: readonly Opening[]) =>
  DATE_RULES.filter(rule => rule.opens.some(opening => openings.includes(opening)))
const FIGURE_RULES = rulesOpenedBy(...IN_FIGURES)
/** The rules of plain figures by how many there are, with no mark behind them: before a word of time, and before another word. */
const PLAIN_FIGURE_RULES = {
  short: { timely: rulesOpenedBy('digit', 'day figure'), other: [] },
  four: { timely: rulesOpenedBy('digit', 'year figure'), other: rulesOpenedBy('year figure') },
  long: { timely: rulesOpenedBy('digit'), other: [] },
}
const NONE: readonly DateRule[] = []
/** `at five`: the rules of a number word that needs nothing behind it. */
const HOUR_RULES = DATE_RULES.filter(rule => rule.name === '<hour> by its neighbours')
/** Number words open as figures do. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(COUNT_WORD_LIST)
const GREAT_NUMBERS: ReadonlySet<string> = new Set(['million', 'billion'])
/** `'` `‘` `’` */
const isApostrophe = (code: number) => code === 0x27 || code === 0x2018 || code === 0x2019
const FULL_STOP = 46
const LONGEST_COMPACT = 12

const TIME_WORDS: ReadonlySet<string> = new Set([...OPENINGS.keys(), ...AFTER_DETERMINER])

/** The rules that an expression beginning with this word may follow; `next` is the word after it. */
export function rulesAt(word: Word, next: Word | undefined): readonly DateRule[] {
  if (!opensAny(word)) return NONE
  switch (openerOf(word)) {
    case 'figures':
      return rulesAtFigures(word, next)
    case 'number':
      return next === undefined || canFollowNumber(next) || GREAT_NUMBERS.has(next.lower) ? rulesOf(word) : HOUR_RULES
    case 'apostrophe':
      return next !== undefined && isDigit(next.lower.charCodeAt(0)) ? rulesOf(word) : NONE
    case 'the':
      return next !== undefined && canFollowDeterminer(next) ? rulesAfterThe(next) : NONE
    case 'determiner':
      return next !== undefined && canFollowDeterminer(next) ? rulesOf(word) : NONE
    case 'sense':
      return next !== undefined && canFollowSense(next) ? rulesOf(word) : rulesWithoutSense(word)
    case 'other':
      return rulesOf(word)
  }
}

/** The rules that a word may open, whatever stands behind it. */
const rulesOf = askOnce(({ lower }) => {
  if (isDigit(lower.charCodeAt(0))) return FIGURE_RULES
  return RULES_BY_WORD.get(lower) ?? rulesOfVariant(lower)
})

const opensAny = testOnce(word => rulesOf(word).length > 0)

/** How a word opens expressions: most open none, and what opens most often something else needs a fitting word behind it. */
const openerOf = askOnce(word => {
  const { lower } = word
  const first = lower.charCodeAt(0)
  if (isDigit(first)) return 'figures'
  if (lower === 'the') return 'the'
  if (OPENINGS.get(lower)?.has('sense') || lower === 'in') return 'sense'
  if (TIMELY_DETERMINERS.has(lower)) return 'determiner'
  if (isApostrophe(first)) return lower.length === 1 ? 'apostrophe' : 'other'
  return NUMBER_WORDS.has(lower) ? 'number' : 'other'
})

/** The rules of a word such as `next` or `current` that it opens in another way. */
const rulesWithoutSense = askOnce(({ lower }) => {
  if (TIMELY_DETERMINERS.has(lower)) return NONE
  const openings = OPENINGS.get(lower)
  return (RULES_BY_WORD.get(lower) ?? NONE).filter(({ opens }) =>
    opens.some(opening => opening !== 'sense' && openings?.has(opening)),
  )
})

/** After `the` a rule that also reads without it is tried only where the next word opens it: `the first quarter`, `the year-ago quarter`. */
const rulesAfterThe = askOnce(next => {
  const the = RULES_BY_WORD.get('the') ?? NONE
  const own = rulesOf(next)
  if (own.length === 0) return the
  const openings = OPENINGS.get(next.lower)
  return the.filter(
    rule =>
      own.includes(rule) ||
      rule.examples.every(example => /^(?:the|an?) /i.test(example)) ||
      rule.examples.some(example => isOpenedAlike(/^the (\w+)/i.exec(example)?.[1], openings)),
  )
})

/** `the weeks ahead` is an example of what `the years` may open. */
function isOpenedAlike(word: string | undefined, openings: ReadonlySet<Opening> | undefined): boolean {
  const alike = OPENINGS.get(word ?? '')
  return alike !== undefined && openings !== undefined && [...openings].some(opening => alike.has(opening))
}

function rulesAtFigures(word: Word, next: Word | undefined): readonly DateRule[] {
  const shape = figureShape(word)
  const timely = next === undefined || canFollowNumber(next)
  if (shape === 'marked' || next === undefined || goesOnFigures(next))
    return timely || isDateShaped(word) ? FIGURE_RULES : NONE
  return PLAIN_FIGURE_RULES[shape][timely ? 'timely' : 'other']
}

/** How many figures there are; `marked` where there is anything else among them. */
const figureShape = askOnce(({ lower }) => {
  if (!/^\d+$/.test(lower) || lower.length === 8) return 'marked'
  return lower.length <= 2 ? 'short' : lower.length === 4 ? 'four' : 'long'
})

/** Marks and letters that join figures: `12/14`, `2004-05`, `1990s`. */
const goesOnFigures = askOnce(({ lower }) => /^(?:[-–~/:'’‘½¼¾]|[a-z]$|(?:st|nd|rd|th)$)/.test(lower))

/** `Dec.`, `'90s`, `Dec31`, `mid-1990s`: a word that opens expressions with something before or behind it. */
function rulesOfVariant(word: string): readonly DateRule[] {
  const first = word.charCodeAt(0)
  const last = word.charCodeAt(word.length - 1)
  if (last === FULL_STOP) return RULES_BY_WORD.get(word.slice(0, -1)) ?? NONE
  // `'90s`
  if (isApostrophe(first)) return isDigit(word.charCodeAt(1)) ? (RULES_BY_WORD.get("'") ?? NONE) : NONE
  if (isDigit(last)) return compact(word)
  const hyphen = word.indexOf('-')
  return hyphen > 0 ? (RULES_BY_WORD.get(word.slice(0, hyphen)) ?? NONE) : NONE
}

/** Whether a word can stand after the determiner of an expression. */
const canFollowDeterminer = askOnce(({ lower }) => {
  const first = lower.charCodeAt(0)
  return isDigit(first) || isApostrophe(first) || TIME_WORDS.has(lower)
})

/** Whether a word can stand after `next`, `this`, `in`: `next week`, `this three-month period`, `in two years`. */
const canFollowSense = askOnce(
  word => !NEVER_AFTER_SENSE.has(word.lower) && (canFollowDeterminer(word) || canFollowNumber(word)),
)
const NEVER_AFTER_SENSE: ReadonlySet<string> = new Set(words('the in at as until just only'))

/** Words and signs that can follow a number of a time expression, besides the words of time. */
const AFTER_NUMBER: ReadonlySet<string> = new Set(
  words(
    "am a.m a.m. pm p.m p.m. a p h d w y o o'clock o’clock and to or until through till of - – / ~ . ' ’ times past in at more additional business working trading straight consecutive calendar full long ½ ¼ ¾",
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
const isDateShaped = askOnce(({ lower }) => /^(?:\d{4}|\d{8})$/.test(lower) || !PLAIN_NUMBER.test(lower))
const PLAIN_NUMBER = /^\d+(?:[.,]\d+)*$/

/** `Dec31`, `2019q1`: a word and a number run together. */
function compact(word: string): readonly DateRule[] {
  const letters = word.length > LONGEST_COMPACT ? undefined : /^[a-z]+/.exec(word)?.[0]
  return letters === undefined ? NONE : (RULES_BY_WORD.get(letters) ?? NONE)
}
