// plausible-parts: what looks like a year, a month, a weekday or a season and is none: `2000 pieces`, `may`, `the Sun`, `the fall of`.
import { MONTHS } from '../../lexicon/time/months.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'

const AT_A_TIME: ReadonlySet<string> = wordSet(
  'in since by of from until till to through before after during around about between late early mid and or for the than , ( fiscal year is was',
)
const COUNTING: ReadonlySet<string> = new Set([
  'no',
  'no.',
  'number',
  'page',
  'room',
  'flight',
  'route',
  'highway',
  'building',
  'article',
  'section',
  'chapter',
  'model',
  'channel',
  'level',
  'over',
  'nearly',
  'almost',
  'some',
  'least',
  'most',
  'only',
])
const UNTIMELY: ReadonlySet<string> = wordSet(
  'people percent % dollars euros pounds km kilometers kilometres miles meters metres tons tonnes feet jobs workers troops soldiers men women employees points votes times degrees acres gmt utc hours hp mhz block',
)
const MONTH_NEIGHBOURS: ReadonlySet<string> = wordSet(
  'in since by of from until till to through before after during this next last early mid late between and or for the , ( each every past around',
)
const SEASONABLE: ReadonlySet<string> = wordSet(
  'in by during until since of this next last every the each for from through after before late early mid and or',
)

/** Years before our era are not placed. */
const ERA: ReadonlySet<string> = new Set(['bc', 'b.c', 'b.c.', 'bce', 'b.c.e.'])

/** `in 1998`; not `1998 pieces`, `room 1984`, `44 BC`. */
export function isYear({ time }: Atom, previous: string, after: Token | undefined): boolean {
  const { year = 0 } = time.parts
  const next = after?.lower ?? ''
  if (UNTIMELY.has(next) || COUNTING.has(previous) || ERA.has(next)) return false
  if (/^(?:-|–|\/|\.|:)$/.test(next) && /^\d/.test(next)) return false
  const placed = AT_A_TIME.has(previous) || previous === ''
  if (year < 1500)
    return (
      placed &&
      previous !== ',' &&
      previous !== 'the' &&
      previous !== 'and' &&
      previous !== 'to' &&
      after?.pos !== 'NOUN' &&
      after?.pos !== 'PROPN'
    )
  const plural = after?.pos === 'NOUN' && after.lower.endsWith('s')
  if (year < 1900) return placed && !(plural && previous !== 'the')
  return !(plural && (year % 100 === 0 || !placed) && previous !== 'the')
}

const AFTER_A_MONTH = /(?:\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?) (?:and|or) $/i

/** `in May`, `Oct.`; not `may`, `march on`, `Theresa May`. */
export function isMonth(
  text: string,
  atom: Atom,
  previous: string,
  before: Token | undefined,
  after: Token | undefined,
  next: string,
): boolean {
  const word = text.slice(atom.start, atom.end).replace(/\.$/, '')
  const capital = /^[A-Z]/.test(word)
  const lower = word.toLowerCase()
  if (lower.length === 3 && lower !== 'may')
    // `BT and DEC`, `Tom and Jan`
    return (
      text[atom.end - 1] === '.' ||
      (capital &&
        MONTH_NEIGHBOURS.has(previous) &&
        word !== word.toUpperCase() &&
        (!/^(?:and|or)$/.test(previous) || AFTER_A_MONTH.test(text.slice(Math.max(0, atom.start - 16), atom.start))))
    )
  if (!capital)
    return (
      lower !== 'may' &&
      lower !== 'march' &&
      (lower !== 'august' || /^(?:in|last|next|this|since|until|by|of|late|early|mid)$/.test(previous))
    )
  if (lower !== 'may' && lower !== 'march') return !(before?.pos === 'PROPN' && after?.pos === 'PROPN')
  if (after?.lower === 'to' && MONTHS.has(next)) return true
  if (MONTH_NEIGHBOURS.has(previous)) return !(after?.pos === 'VERB' && previous !== 'in' && previous !== 'since')
  return lower === 'march' ? false : before === undefined && /^(?:'s|,|’s)$/.test(after?.lower ?? '')
}

/** Before a weekday they make it the name of a side or of a day in history: `Sheffield Wednesday`, `Bloody Sunday`. */
const NAMED_BY_WEEKDAY = /^(?:sheffield|bloody|black|cyber|super|giving|fat)$/

/** `Fri, Jul 18`, `Tue 13th`, `Wed. night`; not the Sun that reported. */
export function isWeekday(
  text: string,
  { start, end }: Atom,
  previous: string,
  after: Token | undefined,
  next: string,
): boolean {
  const word = text.slice(start, end)
  if (NAMED_BY_WEEKDAY.test(previous)) return false
  // `she told The Sun.`
  if (previous === 'the' && /^Sun\b/.test(word) && word.length < 5) return false
  if (word.length > 4) return true
  if (!/^[A-Z]/.test(word)) return false
  const following = after?.lower === ',' ? next : (after?.lower ?? '')
  return word.endsWith('.') || /^\d/.test(following) || MONTHS.has(following.replace(/\.$/, ''))
}

/** `by spring`, `the fall`; not `the fall of the wall`, `the Summer Palace`. */
export function isSeason(text: string, { start, end }: Atom, previous: string, after: Token | undefined): boolean {
  const word = text.slice(start, end).toLowerCase()
  const next = after?.lower ?? ''
  if (word.startsWith('the '))
    return !(next === 'of' && /(?:fall|spring)$/.test(word)) && !/^(?:olympics|games|palace)$/.test(next)
  if (!SEASONABLE.has(previous)) return false
  if (/^(?:fall|spring)$/.test(word))
    return /^(?:in|this|next|last|every|each|by|until|late|early|mid|since)$/.test(previous) && after?.pos !== 'NOUN'
  return next !== 'olympics' && next !== 'games'
}
