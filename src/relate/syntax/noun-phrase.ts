// Noun phrases to the left of a token: where one begins, and where a coordination of several does.
import { POSSESSIVE_DETERMINERS } from '../../lexicon/grammar/clause-words.ts'
import { METRICS } from '../../lexicon/numbers/metrics.ts'
import { isName, type PartOfSpeech, type Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Placed, Reading } from '../reading.ts'

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
/** Make up a noun phrase before its head. */
const TITLE: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ'])
const MODIFIER: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM'])
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'you'])
/** Tokens of a noun phrase before its head. */
const LONGEST = 6

/** Leave `that` a determiner; behind a verb or a noun it opens a clause. */
const BEFORE_THAT: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'CCONJ'])

export function isOf(token: Token | undefined, parts: ReadonlySet<PartOfSpeech>): boolean {
  return token !== undefined && parts.has(token.pos)
}

/** `the`, `its`: what a noun phrase opens with. */
export const isDeterminer = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || POSSESSIVE_DETERMINERS.has(token?.lower ?? '')

/** The determiner of the phrase that begins at `first`, or `first` where it has none. */
export function determinerAt(tokens: Reading['tokens'], first: number): number {
  const before = tokens[first - 1]
  if (before === undefined || before.lower === 'whose') return first
  // `at that price`; but `said that prices would fall`
  if (before.lower === 'that' && first > 1 && !isOf(tokens[first - 2], BEFORE_THAT)) return first
  return before.pos === 'DET' || (before.pos === 'PRON' && POSSESSIVE_DETERMINERS.has(before.lower)) ? first - 1 : first
}

/**
 * Where the date begins that the phrase beginning at `first` has for an attribute: `at last year's race`, `a 1950s mill`; `first` where
 * it has none, as in `in 2004 sales rose`.
 */
export function datedAt({ tokens, covering }: Reading, first: number): number {
  const owns = isPossessiveMark(tokens[first - 1])
  const placed = covering.get(owns ? first - 2 : first - 1)
  if (placed?.mention.kind !== 'date') return first
  const before = tokens[placed.first - 1]
  return owns || before?.lower === 'a' || before?.lower === 'the' ? placed.first : first
}

/** The first title before the name that begins at `first`: `Interior Minister Ana Reyes`. */
export function titleAt(tokens: Reading['tokens'], from: number, first: number): number {
  let title = first
  while (title > from && first - title < LONGEST) {
    if (isOf(tokens[title - 1], TITLE)) title--
    else if (isHyphen(tokens, title - 1) && title - 2 >= from) title -= 2
    else break
  }
  return title
}

/** The first modifier before the head at `i`, in no other name: `annual pre-tax profit`. */
export function modifierAt({ tokens, covering }: Reading, from: number, i: number): number {
  let first = i
  while (first > from && i - first < LONGEST) {
    const placed = covering.get(first - 1)
    // `the week-long festival`
    if (placed?.mention.kind === 'date' && /long$/i.test(placed.mention.text) && placed.first >= from)
      first = placed.first
    // `its non-EU sales`
    else if (placed !== undefined && isHyphen(tokens, placed.first - 1) && placed.first - 2 >= from)
      first = placed.first - 2
    else if (placed !== undefined) break
    else if (isOf(tokens[first - 1], MODIFIER)) first--
    // `the state-run mill`, `the ruling party`
    else if (isHyphen(tokens, first - 1) && first - 2 >= from && !covering.has(first - 2)) first -= 2
    else if (tokens[first - 1]?.pos === 'VERB' && isParticiple(tokens, first - 1)) first--
    else if (tokens[first - 1]?.pos === 'VERB' && isHyphen(tokens, first - 2) && first - 3 >= from)
      first = placeBefore({ tokens, covering }, from, first - 3)
    else break
  }
  return first
}

/** Where the place begins that ends at `at`, with the one around it: `the Dorne, Norway-based firm`. */
function placeBefore({ tokens, covering }: Pick<Reading, 'tokens' | 'covering'>, from: number, at: number): number {
  const first = covering.get(at)?.first ?? at
  const around = tokens[first - 1]?.text === ',' ? covering.get(first - 2) : undefined
  return around?.mention.kind === 'place' && around.first >= from ? around.first : first
}

/** `the ruling party`, `in stolen cars`; but `by selling cars`. */
function isParticiple(tokens: Reading['tokens'], i: number): boolean {
  const before = tokens[i - 1]
  if (METRICS.has(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)) return true
  if (before?.pos === 'DET' || POSSESSIVE_DETERMINERS.has(before?.lower ?? '') || isPossessiveMark(before)) return true
  return before?.pos === 'ADP' && /e[dn]$/.test(tokens[i]?.lower ?? '')
}

function isHyphen(tokens: Reading['tokens'], i: number): boolean {
  const token = tokens[i]
  return token?.text === '-' && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end
}

/** The first token of the noun phrase that ends at `i`; `i + 1` where none does. */
export function phraseAt(reading: Reading, from: number, i: number): number {
  const { tokens, covering } = reading
  if (i < from) return i + 1
  const placed = covering.get(i)
  if (placed !== undefined) {
    const { mention } = placed
    // `30 farms and villages`, but no `$4 billion and earnings`
    if (mention.kind === 'date' || (mention.kind === 'quantity' && mention.unitKind !== 'count')) return i + 1
    return determinerAt(tokens, titleAt(tokens, from, placed.first))
  }
  if (SUBJECTS.has(tokens[i]?.lower ?? '')) return i
  if (!isOf(tokens[i], NOMINAL)) return i + 1
  const first = modifierAt(reading, from, i)
  const owner = nameBefore(reading, first)
  return determinerAt(tokens, owner === null ? first : titleAt(tokens, from, owner.first))
}

/** The name right before a noun phrase that owns or places what it says: `Osram's shares`, `UK house prices`. */
export function nameBefore({ tokens, covering }: Reading, first: number): Placed | null {
  const placed = covering.get(first - (isPossessiveMark(tokens[first - 1]) ? 2 : 1))
  return isOfName(placed) ? placed : null
}

/**
 * The first token of the coordination whose last phrase begins at `first` and has its head at `head`; `first` where that phrase stands alone.
 * `costs fell and profits rose` and `it cut costs and profits rose` join clauses, not phrases.
 *
 * `Halden and Osram`, Osram //=> the token of `Halden`
 */
export function coordinationAt(reading: Reading, from: number, first: number, head: number): number {
  const { tokens, covering } = reading
  if (!/^(?:and|or)$/.test(tokens[first - 1]?.lower ?? '')) return first
  let start = phraseAt(reading, from, first - 2)
  if (start > first - 2 || !mayOpen(reading, from, start)) return first
  // `12 points off the bench and Reyes had nine`
  if (tokens[start - 1]?.pos === 'ADP' && isOfName(covering.get(first - 2)) !== isOfName(covering.get(head)))
    return first
  // `Halden, Lund and Osram`; but `In the city, Lund and Osram`
  let listed = start
  while (tokens[listed - 1]?.text === ',') {
    const earlier = phraseAt(reading, from, listed - 2)
    if (earlier > listed - 2) break
    listed = earlier
  }
  if (tokens[from]?.pos !== 'ADP' && tokens[listed - 1]?.pos !== 'VERB') start = listed
  return start
}

const isOfName = (placed: Placed | undefined): placed is Placed => placed !== undefined && isName(placed.mention)

/** Whether what stands before a phrase leaves room for a subject to begin there. */
function mayOpen({ tokens }: Reading, from: number, start: number): boolean {
  if (start === from) return true
  // `has a longer life and its price fell`: an adverb, says the tagger
  const isCompared = tokens[start - 1]?.pos === 'ADV' && tokens[start - 2]?.pos === 'DET'
  const before = isCompared ? start - 3 : start - 1
  return !/^(?:NOUN|PROPN|AUX|ADJ|VERB)$/.test(tokens[before]?.pos ?? '')
}

/** `the New Year's Eve raid`: whether the noun at `end` has the mention before it for an attribute; but `died in 1994 aged 72`. */
export function isAttributive({ tokens, covering }: Reading, end: number): boolean {
  const next = tokens[end]
  return next?.pos === 'NOUN' && !covering.has(end) && !/(?:ed|ing|rose|fell)$/.test(next.lower)
}
