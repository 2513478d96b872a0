// The subject of a verb: the noun phrase it is said of, with the entity it means where that is known.
import { METRICS } from '../lexicon/metrics.ts'
import type { Claim, PartOfSpeech, Token } from '../schema/index.ts'
import { testOnce } from '../text/word.ts'
import type { Placed, Reading } from './reading.ts'

const closes = testOnce(({ text }) => text === ';' || text === '—' || text === '–')

/** Whether a token is a mark beyond which no subject is looked for. */
export function isClosing(token: Token | undefined): boolean {
  return token !== undefined && closes(token.word)
}

/** Tokens to the left that are looked at. */
const REACH = 60

/** Stand between a verb and its subject. */
const VERB_GROUP: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'ADV', 'PART'])
/** Open what is told between commas behind a subject. */
const RELATIVE: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'VERB', 'ADP', 'SCONJ'])
/** Make up a noun phrase before its head. */
const TITLE: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ'])
const MODIFIER: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM'])
/** Stand for a subject told before, under a verb or before a noun, and are none themselves. */
const NO_SUBJECT = new Set('who which that whose what there him her them his their its my our'.split(' '))
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our'])
const MARKS = new Set(["'s", '’s', "'", '’'])
/** End the phrase that prepositions tie to a head. */
const BOUNDS = new Set([',', '(', ')', '"', '“', '”'])

/** The subject of the verb at `verbAt`: the nearest noun phrase before it that hangs on no preposition. */
export function findSubject(
  { document, tokens, covering, referenceAt }: Reading,
  from: number,
  verbAt: number,
): { subject: Claim['subject']; words: string[] } {
  let start = beforeVerbGroup(tokens, from, verbAt)
  // `has set up an office and employs` · `won the election, taking 74 seats`: the subject stands before the first verb
  const joined = tokens[start]?.pos === 'CCONJ'
  // `began the war by shooting two jets`
  const participle =
    /^(?:,|by|after|before|without)$/.test(tokens[start]?.lower ?? '') && tokens[verbAt]?.lower.endsWith('ing')
  if (joined || participle) {
    let earlier = start - 1
    while (earlier >= from && (!isVerb(tokens, earlier) || covering.has(earlier)) && tokens[earlier]?.text !== ';')
      earlier--
    if (isVerb(tokens, earlier)) start = beforeVerbGroup(tokens, from, earlier)
  }
  // `Reyes, 61, who ran the port, denied`: what stands between the commas is told on the way
  if (tokens[start]?.text === ',') {
    let comma = start - 1
    while (comma >= from && !(tokens[comma]?.text === ',' && isOf(tokens[comma + 1], RELATIVE))) comma--
    if (comma > from) start = comma - 1
  }
  for (let i = start; i >= from && i >= verbAt - REACH; i--) {
    const token = tokens[i]
    if (token === undefined) continue
    const placed = covering.get(i)
    if (placed !== undefined) {
      const { mention } = placed
      i = placed.first
      if (mention.kind === 'date' || mention.kind === 'quantity') continue
      // `the party of Interior Minister Ana Reyes`: the titles stand between the name and its preposition
      let title = placed.first
      while (title > from && isOf(tokens[title - 1], TITLE) && placed.first - title < 6) title--
      const outer = tokens[determinerAt(tokens, title) - 1]
      if (isUnder(outer?.pos, outer?.lower)) {
        i = title
        continue
      }
      return { subject: { text: mention.text, entity: mention.entity }, words: [] }
    }
    if (isClosing(token)) break
    if (token.pos === 'PRON') {
      if (NO_SUBJECT.has(token.lower)) continue
      return { subject: { text: token.text, entity: referenceAt.get(i)?.entity ?? null }, words: [token.lower] }
    }
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
    let first = i
    while (first > from && isOf(tokens[first - 1], MODIFIER) && !covering.has(first - 1) && i - first < 6) first--
    const determiner = determinerAt(tokens, first)
    const before = tokens[determiner - 1]
    if (isUnder(before?.pos, before?.lower) || before?.pos === 'CCONJ') {
      i = determiner
      continue
    }
    const heads = tokens.slice(first, i + 1).map(({ lower }) => lower)
    // `plans by Halden to cut`: the deed of somebody is theirs
    const link = tokens[i + 1]?.lower
    if (DEEDS.has(token.lower) && (link === 'by' || link === 'of')) {
      const owner = covering.get(i + 2)?.mention
      if (owner !== undefined && owner.kind !== 'date' && owner.kind !== 'quantity')
        return { subject: { text: owner.text, entity: owner.entity }, words: heads }
    }
    const holder = ownerBefore(tokens, covering, first)
    if (holder !== null && namesMetric(heads))
      return { subject: { text: holder.mention.text, entity: entityOf(holder) }, words: heads }
    const begin = holder?.mention.start ?? tokens[determiner]?.start ?? token.start
    const end = tokens[complementEnd(tokens, i, start)]?.end ?? token.end
    const known = holder === null ? (referenceAt.get(determiner) ?? referenceAt.get(first)) : undefined
    return { subject: { text: document.text.slice(begin, end), entity: known?.entity ?? null }, words: heads }
  }
  return { subject: null, words: [] }
}

/** The name right before a noun phrase that owns or places what it says: `Osram's shares`, `UK house prices`. */
function ownerBefore(tokens: Reading['tokens'], covering: Reading['covering'], first: number): Placed | null {
  const mark = MARKS.has(tokens[first - 1]?.text ?? '')
  const placed = covering.get(first - (mark ? 2 : 1))
  return placed !== undefined && entityOf(placed) !== null ? placed : null
}

const entityOf = ({ mention }: Placed) => ('entity' in mention ? mention.entity : null)

/** Whether the phrase says what is measured, so that its owner is what it is measured of: `Norway's exports`. */
function namesMetric(heads: readonly string[]): boolean {
  return METRICS.has(heads.slice(-2).join(' ')) || METRICS.has(heads.at(-1) ?? '')
}

/** The last token of what prepositions tie to the head at `i` before its verb: `sales at small shops`; `i` where nothing does. */
function complementEnd(tokens: Reading['tokens'], i: number, last: number): number {
  if (tokens[i + 1]?.pos !== 'ADP' || last - i > LONGEST_COMPLEMENT) return i
  for (let k = i + 1; k <= last; k++) if (BOUNDS.has(tokens[k]?.text ?? '')) return i
  return last
}

/** Tokens of a complement; a longer one is most often no complement. */
const LONGEST_COMPLEMENT = 8

const DEEDS = new Set([
  'plan',
  'plans',
  'proposal',
  'proposals',
  'decision',
  'move',
  'bid',
  'offer',
  'promise',
  'pledge',
  'agreement',
  'attempt',
  'threat',
  'order',
])

function isOf(token: Token | undefined, parts: ReadonlySet<PartOfSpeech>): boolean {
  return token !== undefined && parts.has(token.pos)
}

/** The token before the verb at `verbAt` and its auxiliaries and adverbs. */
function beforeVerbGroup(tokens: Reading['tokens'], from: number, verbAt: number): number {
  let at = verbAt - 1
  while (at >= from && isOf(tokens[at], VERB_GROUP)) at--
  return at
}

function isVerb(tokens: Reading['tokens'], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'AUX') return token?.pos === 'VERB'
  const next = tokens[i + 1]
  return next?.pos !== 'VERB' && !isOf(next, VERB_GROUP)
}

function determinerAt(tokens: Reading['tokens'], first: number): number {
  const before = tokens[first - 1]
  if (before === undefined || before.lower === 'whose') return first
  return before.pos === 'DET' || (before.pos === 'PRON' && POSSESSIVES.has(before.lower)) ? first - 1 : first
}

function isUnder(pos: string | undefined, lower: string | undefined): boolean {
  return pos === 'ADP' && lower !== 'after' && lower !== 'before' && lower !== 'as'
}
