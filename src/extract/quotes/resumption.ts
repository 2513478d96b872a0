// How speech goes on behind the attribution that interrupts it: *“We came,” she said on Monday, “and we won.”*
import type { Token } from '../../schema/index.ts'
import { findContentEnd } from './content.ts'
import type { Range } from './noun-phrase.ts'
import { type Passage, stretchRange, stretchStartingAt } from './passage.ts'
import { isSpeech } from './speech.ts'
import { isTitle } from './titles.ts'
import type { VerbGroup } from './verbs.ts'

/** What goes on after an interrupting attribution: marks, or the rest of the clause after a comma. */
export function contentAfter(
  passage: Passage,
  k: number,
  limit: number,
  group: VerbGroup,
  marked: boolean,
): Range | undefined {
  const { tokens } = passage
  const token = tokens[k]
  if (token === undefined || k >= limit) return undefined
  const after = /^(?:[,:—–]|--)$/.test(token.text) ? k + 1 : k
  const s = stretchStartingAt(passage, after)
  // `he said on the programme “First Light”`: marks without a comma before them may be a title.
  if (s !== -1 && after < limit && (after > k || (k === group.end && !isTitle(passage, s)) || isSpeech(passage, s)))
    return stretchRange(passage, s)
  const apart = token.text === ',' ? marksBehindAside(passage, k, limit) : -1
  if (marked && apart !== -1) return stretchRange(passage, apart)
  const next = tokens[k + 1]
  // `…, he said, but “we do not know”`
  if (
    token.text === ',' &&
    /^(?:and|but)$/.test(next?.lower ?? '') &&
    k + 2 < limit &&
    stretchStartingAt(passage, k + 2) !== -1
  )
    return { first: k + 1, end: Math.max(findContentEnd(passage, k + 1, limit, 'clause', group), k + 3) }
  if (token.text !== ',' || marked || next === undefined || k + 1 >= limit || /ing$/.test(next.lower)) return undefined
  if (/^(?:and|who|which|while|although|though|as|when|after|before|according|then|yet|so|a|an)$/.test(next.lower))
    return undefined
  const end = findContentEnd(passage, k + 1, limit, 'clause', group)
  return end > k + 1 ? { first: k + 1, end } : undefined
}

/** Longest aside between an attribution and the marks that go on behind it. */
const LONGEST_ASIDE = 15

/** `…, he said, wearing a cap, “and we will”`, `…, she said in Lund, Scania, “but”`: the marks behind a second comma; -1 for none. */
function marksBehindAside(passage: Passage, comma: number, limit: number): number {
  const { tokens, within } = passage
  for (let k = comma + 1; k < limit && k - comma < LONGEST_ASIDE; k++) {
    if ((within[k] ?? 0) !== 0) {
      const s = stretchStartingAt(passage, k)
      return tokens[k - 1]?.text === ',' && k - comma > 2 && tokens[k - 2]?.pos !== 'VERB' && !isTitle(passage, s)
        ? s
        : -1
    }
    const { text, lower, pos } = tokens[k] as Token
    if (/^[.;:]$/.test(text) && !(text === '.' && tokens[k - 1]?.pos === 'PROPN')) return -1
    if (pos === 'AUX' || pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'VERB' && !lower.endsWith('ing'))) return -1
  }
  return -1
}
