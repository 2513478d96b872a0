// plausible: what looks like a date and is none is turned down: `2000 pieces`, `the Sun`, `may`, `seats a week`.
import { MONTHS } from '../../lexicon/months.ts'
import { WEEKDAYS } from '../../lexicon/weekdays.ts'
import type { Document, Sentence, Token } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'

const AT_A_TIME: ReadonlySet<string> = new Set(
  'in since by of from until till to through before after during around about between late early mid and or for the than , ( fiscal year is was'.split(
    ' ',
  ),
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
const UNTIMELY: ReadonlySet<string> = new Set(
  'people percent % dollars euros pounds km kilometers kilometres miles meters metres tons tonnes feet jobs workers troops soldiers men women employees points votes times degrees acres gmt utc hours hp mhz'.split(
    ' ',
  ),
)
const MONTH_NEIGHBOURS: ReadonlySet<string> = new Set(
  'in since by of from until till to through before after during this next last early mid late between and or for the , ( each every past around'.split(
    ' ',
  ),
)
const SEASONABLE: ReadonlySet<string> = new Set(
  'in by during until since of this next last every the each for from through after before late early mid and or'.split(
    ' ',
  ),
)

/** Words that are dates only where they look like one. */
export function isPlausible(atom: Atom, document: Document, sentence: Sentence): boolean {
  const { tokens, text } = document
  const before = atom.first > sentence.firstToken ? tokens[atom.first - 1] : undefined
  const after = atom.endToken < sentence.endToken ? tokens[atom.endToken] : undefined
  const previous = before?.lower ?? ''
  switch (atom.rule) {
    case '<year>':
      return isYear(atom, previous, after)
    case '<month>':
      return isMonth(text, atom, previous, before, after, tokens[atom.endToken + 1]?.lower ?? '')
    case 'last <month>':
      return !/\b(?:may|march)\b/.test(text.slice(atom.start, atom.end)) || atom.time.parts.day !== undefined
    case "'<year>":
      return (
        /^(?:in|of|since|class|summer|and|for|to|until|by|from|late|early|the)$/.test(previous) &&
        !(after?.pos === 'PROPN')
      )
    case 'the <decade>s':
      return (
        !/^(?:his|her|their|my|your|our|its|mid)$/.test(previous) &&
        (/\d{4}|['’‘]/.test(text.slice(atom.start, atom.end)) ||
          previous === 'in' ||
          /^the/i.test(text.slice(atom.start, atom.end)))
      )
    case 'recently':
    case 'now':
      // `previously announced`, `a then current price`
      return !(
        /^(?:previously|formerly|recently)$/i.test(text.slice(atom.start, atom.end)) &&
        /ed$/.test(after?.lower ?? '') &&
        previous !== 'had' &&
        previous !== 'was' &&
        (before?.pos === 'DET' || before?.pos === 'ADP' || before?.pos === 'PART')
      )
    case 'daily':
      // A quarterly dividend and an annual meeting have names of their kind, and recur at no time said here.
      return !(
        /^(?:quarterly|annual|semiannual|monthly|yearly|weekly|biennial)$/i.test(text.slice(atom.start, atom.end)) &&
        after !== undefined &&
        /^(?:NOUN|ADJ|PROPN|VERB)$/.test(after.pos)
      )
    case '<number> <unit>':
      return !(/^an?\s/i.test(text.slice(atom.start, atom.end)) && isRate(before))
    case 'last <unit>':
    case 'today':
      return (
        !(
          atom.first > sentence.firstToken &&
          /^(?:This|Last|Next) [A-Z]|^Today$/.test(text.slice(atom.start, atom.end)) &&
          before?.pos !== 'PUNCT'
        ) && !/^(?:This|Last|Next) [A-Z]/.test(text.slice(atom.start, atom.end))
      )
    case '<hour> a.m.':
      return (
        !/\d[ap]$/i.test(text.slice(atom.start, atom.end)) || /^(?:at|by|until|from|to|before|after)$/.test(previous)
      )
    case '<hour> by its neighbours':
      return (
        /^(?:,?[ \t]in[ \t]the[ \t](?:morning|afternoon|evening)|[ \t]at[ \t]night|[ \t](?:tonight|tomorrow|this[ \t](?:morning|afternoon|evening)|last[ \t]night)|,[ \t]tonight)\b/i.test(
          text.slice(atom.end, atom.end + 24),
        ) ||
        (/^(?:at|around)$/.test(previous) &&
          /(?:night|tomorrow|today|yesterday|morning|evening|afternoon|day)[ \t](?:at|around)[ \t]$/i.test(
            text.slice(Math.max(0, atom.start - 24), atom.start),
          ) &&
          !/^(?:p|%|per|degrees?)/i.test(after?.lower ?? ''))
      )
    case 'the day':
      return (
        (previous === 'in' && /^(?:later|earlier|early|late)$/.test(tokens[atom.first - 2]?.lower ?? '')) ||
        (/^(?:for|of|by)$/.test(previous) && (after === undefined || after.pos === 'PUNCT'))
      )
    case '<weekday>':
      return isWeekday(text, atom, after, tokens[atom.endToken + 1]?.lower ?? '')
    case '<holiday> <year>':
      // `Lunar New Year` is not the first of January.
      return (
        !/^new year/i.test(text.slice(atom.start, atom.end)) ||
        !(before?.pos === 'PROPN' || before?.pos === 'ADJ' || /^(?:lunar|chinese)$/.test(previous)) ||
        /^(?:the|in|on|of|for|happy|this|last|next|by|until|since|before|after)$/.test(previous)
      )
    case '<month>/<day>':
      return (
        /^(?:on|by|from|since|until|till|before|after|between|next|last|,|to|and|\(|-)$/.test(previous) ||
        WEEKDAYS.has(previous) ||
        (previous.length > 1 && MONTHS.has(previous))
      )
    case 'the <season>':
      return isSeason(text, atom, previous, after)
    case '<part of day>':
      return (
        /^(?:in|by|until|early|late|mid|around|at|this)$/.test(previous) ||
        /^(?:overnight)$/i.test(text.slice(atom.start, atom.end))
      )
    case '<unit>s':
      return (
        /^(?:for|in|of|over|within|after|the|before|by|take|takes|took|last|lasted|many|through|few|since|that|early|first|,|and|later|just|spent|are|were)$/.test(
          previous,
        ) &&
        after?.lower !== 'old' &&
        after?.lower !== 'apart'
      )
    case '<number>-<unit> in short':
      return /[a-z]$/.test(text.slice(atom.start, atom.end))
    default:
      return true
  }
}

/** `15 a year`, `$5 a day`, `seats a week`: how often, which is the quantity's. */
function isRate(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.pos === 'NUM' ||
      before.pos === 'SYM' ||
      before.lower === '%' ||
      (before.pos === 'NOUN' && /s$|^(?:percent|million|billion|cents?)$/.test(before.lower)))
  )
}

/** Years before our era are not placed. */
const ERA: ReadonlySet<string> = new Set(['bc', 'b.c', 'b.c.', 'bce', 'b.c.e.'])

function isYear({ time }: Atom, previous: string, after: Token | undefined): boolean {
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
      after?.pos !== 'NOUN'
    )
  const plural = after?.pos === 'NOUN' && after.lower.endsWith('s')
  if (year < 1900) return placed && !(plural && previous !== 'the')
  return !(plural && (year % 100 === 0 || !placed) && previous !== 'the')
}

function isMonth(
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
    return text[atom.end - 1] === '.' || (capital && MONTH_NEIGHBOURS.has(previous))
  if (!capital)
    return (
      lower !== 'may' &&
      lower !== 'march' &&
      (lower !== 'august' || /^(?:in|last|next|this|since|until|by|of|late|early|mid)$/.test(previous))
    )
  if (lower !== 'may' && lower !== 'march') return !(before?.pos === 'PROPN' && after?.pos === 'PROPN')
  if (after?.lower === 'to' && MONTHS.has(next)) return true
  if (MONTH_NEIGHBOURS.has(previous)) return !(after?.pos === 'VERB' && previous !== 'in')
  return lower === 'march' ? false : before === undefined && /^(?:'s|,|’s)$/.test(after?.lower ?? '')
}

/** `Fri, Jul 18`, `Tue 13th`, `Wed. night`; not the Sun that reported. */
function isWeekday(text: string, { start, end }: Atom, after: Token | undefined, next: string): boolean {
  const word = text.slice(start, end)
  if (word.length > 4) return true
  if (!/^[A-Z]/.test(word)) return false
  const following = after?.lower === ',' ? next : (after?.lower ?? '')
  return word.endsWith('.') || /^\d/.test(following) || MONTHS.has(following.replace(/\.$/, ''))
}

function isSeason(text: string, { start, end }: Atom, previous: string, after: Token | undefined): boolean {
  const word = text.slice(start, end).toLowerCase()
  const next = after?.lower ?? ''
  if (word.startsWith('the '))
    return !(next === 'of' && /(?:fall|spring)$/.test(word)) && !/^(?:olympics|games|palace)$/.test(next)
  if (!SEASONABLE.has(previous)) return false
  if (/^(?:fall|spring)$/.test(word))
    return /^(?:in|this|next|last|every|each|by|until|late|early|mid|since)$/.test(previous) && after?.pos !== 'NOUN'
  return next !== 'olympics' && next !== 'games'
}
