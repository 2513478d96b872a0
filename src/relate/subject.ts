// The subject of a verb: the noun phrase it is said of, with the entity it means where that is known.
import type { Claim } from '../schema/index.ts'
import type { Reading } from './reading.ts'

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
  const participle = tokens[start]?.text === ',' && tokens[verbAt]?.lower.endsWith('ing')
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
    const begin = tokens[determiner]?.start ?? token.start
    const known = referenceAt.get(determiner) ?? referenceAt.get(first)
    return { subject: { text: document.text.slice(begin, token.end), entity: known?.entity ?? null }, words: heads }
  }
  return { subject: null, words: [] }
}

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
