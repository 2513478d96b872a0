// *According to X, …* and *…, according to X*.
import { QUESTION_WORDS } from '../../lexicon/grammar/clause-words.ts'
import type { Read } from './attribution.ts'
import { findContentEnd } from './content.ts'
import { isClause } from './content-before.ts'
import type { Passage, Unit } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'

/** A phrase after *according to* is no longer than this. */
const MAX_PHRASE = 60

/** The attribution of *according to* at token `i`, where it leads its content or trails it; else undefined. */
export function readAccording(
  passage: Passage,
  unit: Unit,
  i: number,
  from: number,
  side: 'leading' | 'trailing',
): Read | undefined {
  const { tokens } = passage
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to' || i + 2 >= unit.end) return undefined
  // `paid according to how long they stay`: nobody says it
  if (QUESTION_WORDS.has(tokens[i + 2]?.lower ?? '')) return undefined
  const cue = { first: i, end: i + 2 }
  const before = tokens[i - 1]?.lower ?? ''
  const leads = i === from || (/^(?:and|but|,|yet|while|that)$/.test(before) && !isClause(passage, from, i - 1))
  if (leads !== (side === 'leading')) return undefined
  const limit = leads ? firstComma(passage, i + 2, unit.end) : unit.end
  const speaker = phraseAfter(passage, i + 2, limit) ?? { first: i + 2, end: Math.min(i + 3, unit.end) }
  if (leads) {
    let first = firstComma(passage, speaker.end, unit.end) + 1
    // `According to the Post, which first told of it, …`
    if (/^(?:who|which|whose)$/.test(tokens[first]?.lower ?? '')) first = firstComma(passage, first, unit.end) + 1
    if (first >= unit.end) return undefined
    const end = findContentEnd(passage, first, unit.end, 'clause')
    const attribution = {
      rule: 'according to speaker, content',
      parts: [{ first, end }],
      cue,
      speaker,
      group: undefined,
    }
    return end > first ? { attribution, end } : undefined
  }
  const end = before === ',' ? i - 1 : i
  const first = /^(?:but|and|yet|or)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  // `That is according to the port`: what is pointed at stands elsewhere
  if (end <= first || (end === first + 2 && /^(?:that|this|it|these|those)$/.test(tokens[first]?.lower ?? '')))
    return undefined
  const attribution = { rule: 'content, according to speaker', parts: [{ first, end }], cue, speaker, group: undefined }
  return { attribution, end: speaker.end }
}

function firstComma(passage: Passage, i: number, limit: number): number {
  const { tokens, within } = passage
  let k = i
  while (k < limit && k - i < MAX_PHRASE && !(tokens[k]?.text === ',' && (within[k] ?? 0) === 0)) k++
  return k
}
