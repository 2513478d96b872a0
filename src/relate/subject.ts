// The subject of a verb: the noun phrase it is said of, with the entity it means where that is known.
import { METRICS } from '../lexicon/metrics.ts'
import type { Claim } from '../schema/index.ts'
import type { Placed, Reading } from './reading.ts'

/** Marks beyond which no subject is looked for. */
export const CLOSED: ReadonlySet<string> = new Set([';', '—', '–'])
/** Tokens to the left that are looked at. */
const REACH = 60

/** The subject of the verb at `verbAt`: the nearest noun phrase before it that hangs on no preposition. */
export function findSubject(
  { document, tokens, covering, referenceAt }: Reading,
  from: number,
  verbAt: number,
): { subject: Claim['subject']; words: string[] } {
  let start = verbAt - 1
  while (start >= from && /^(?:AUX|ADV|PART)$/.test(tokens[start]?.pos ?? '')) start--
  // `has set up an office and employs` · `won the election, taking 74 seats`: the subject stands before the first verb
  const joined = tokens[start]?.pos === 'CCONJ'
  // `began the war by shooting two jets`
  const participle =
    /^(?:,|by|after|before|without)$/.test(tokens[start]?.lower ?? '') && tokens[verbAt]?.lower.endsWith('ing')
  if (joined || participle) {
    let earlier = start - 1
    while (earlier >= from && (!isVerb(tokens, earlier) || covering.has(earlier)) && tokens[earlier]?.text !== ';')
      earlier--
    if (isVerb(tokens, earlier)) {
      start = earlier - 1
      while (start >= from && /^(?:AUX|ADV|PART)$/.test(tokens[start]?.pos ?? '')) start--
    }
  }
  // `Reyes, 61, who ran the port, denied`: what stands between the commas is told on the way
  if (tokens[start]?.text === ',') {
    let comma = start - 1
    while (
      comma >= from &&
      !(tokens[comma]?.text === ',' && /^(?:PRON|VERB|ADP|SCONJ)$/.test(tokens[comma + 1]?.pos ?? ''))
    )
      comma--
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
      while (title > from && /^(?:PROPN|NOUN|ADJ)$/.test(tokens[title - 1]?.pos ?? '') && placed.first - title < 6)
        title--
      const outer = tokens[determinerAt(tokens, title) - 1]
      if (isUnder(outer?.pos, outer?.lower)) {
        i = title
        continue
      }
      return { subject: { text: mention.text, entity: mention.entity }, words: [] }
    }
    if (CLOSED.has(token.text)) break
    const reference = referenceAt.get(i)
    if (token.pos === 'PRON') {
      if (/^(?:who|which|that|whose|what|there)$/.test(token.lower)) continue
      if (/^(?:him|her|them|his|their|its|my|our)$/.test(token.lower)) continue
      return { subject: { text: token.text, entity: reference?.entity ?? null }, words: [token.lower] }
    }
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
    let first = i
    while (
      first > from &&
      /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? '') &&
      !covering.has(first - 1) &&
      i - first < 6
    )
      first--
    const determiner = determinerAt(tokens, first)
    const before = tokens[determiner - 1]
    const heads = tokens.slice(first, i + 1).map(({ lower }) => lower)
    if (isUnder(before?.pos, before?.lower) || before?.pos === 'CCONJ') {
      i = determiner
      continue
    }
    // `plans by Halden to cut`: the deed of somebody is theirs
    const owner = /^(?:by|of)$/.test(tokens[i + 1]?.lower ?? '') ? covering.get(i + 2)?.mention : undefined
    if (DEEDS.has(token.lower) && owner !== undefined && owner.kind !== 'date' && owner.kind !== 'quantity')
      return { subject: { text: owner.text, entity: owner.entity }, words: heads }
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
  const mark = /^(?:'s|’s|'|’)$/.test(tokens[first - 1]?.text ?? '')
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
  for (let k = i + 1; k <= last; k++) if (/^[,()"“”]$/.test(tokens[k]?.text ?? '')) return i
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

function isVerb(tokens: Reading['tokens'], i: number): boolean {
  const pos = tokens[i]?.pos
  return pos === 'VERB' || (pos === 'AUX' && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[i + 1]?.pos ?? ''))
}

function determinerAt(tokens: Reading['tokens'], first: number): number {
  const before = tokens[first - 1]
  if (before?.lower === 'whose') return first
  return before?.pos === 'DET' || (before?.pos === 'PRON' && /^(?:his|her|their|its|our|whose)$/.test(before.lower))
    ? first - 1
    : first
}

function isUnder(pos: string | undefined, lower: string | undefined): boolean {
  return pos === 'ADP' && lower !== 'after' && lower !== 'before' && lower !== 'as'
}
