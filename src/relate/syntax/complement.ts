// What prepositions tie to the head of a subject: `sales at small shops`.
import type { Reading } from '../reading.ts'

/** End the phrase that prepositions tie to a head. */
const BOUNDS = new Set([',', '(', ')', '"', '“', '”'])

/**
 * The last token of what prepositions tie to the head at `i` before its verb: `sales at small shops`; `i` where nothing does.
 * `police on Monday`, `prices in the first quarter` are police and prices.
 */
export function complementEnd({ tokens, covering }: Reading, i: number, last: number): number {
  if (tokens[i + 1]?.pos !== 'ADP' || last - i > LONGEST_COMPLEMENT) return i
  for (let k = i + 1; k <= last; k++) {
    if (covering.get(k)?.mention.kind === 'date' && tokens[i + 1]?.lower !== 'of') return i
    if (BOUNDS.has(tokens[k]?.text ?? '')) return i
  }
  // `a person of interest in`: what the last preposition ties is the number itself
  let end = last
  while (end > i && !covering.has(end) && isLoose(tokens, end)) end--
  return end
}

/** Whether a token can end no phrase: a word that ties, or a verb; but `downloads` may be tagged as one. */
function isLoose(tokens: Reading['tokens'], i: number): boolean {
  const { pos, lower = '' } = tokens[i] ?? {}
  return pos === 'VERB' ? !lower.endsWith('s') : LOOSE.has(pos ?? '')
}

const LOOSE: ReadonlySet<string> = new Set(['ADP', 'DET', 'PART', 'CCONJ', 'SCONJ', 'ADV', 'AUX'])

/** Tokens of a complement; a longer one is most often no complement. */
const LONGEST_COMPLEMENT = 8
