// What the readers of cues see of a document: its tokens, which of them stand between marks, and its units: sentences, joined
// where a boundary falls between marks, so that *"Stop. Go home," he said.* is one unit.
import type { Document, Token } from '../../schema/index.ts'
import { findStretches, type Stretch } from './marks.ts'

export type Unit = {
  readonly first: number
  readonly end: number
  /** True for the first unit of a paragraph. */
  readonly opensParagraph: boolean
  /** True for the first unit of the document: a headline. */
  readonly opensDocument: boolean
}

export type Passage = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly stretches: readonly Stretch[]
  /** By token: 1 + the index of the stretch it stands in, marks included; 0 outside. */
  readonly within: Int32Array
  /** By stretch: the tokens `[first, end)` of it, marks included. */
  readonly firstToken: Int32Array
  readonly endToken: Int32Array
  readonly units: readonly Unit[]
}

/** Zones in which nobody speaks. */
const SILENT: ReadonlySet<string> = new Set(['byline', 'credit', 'furniture', 'dateline'])

/** Prepares a document: pairs its quotation marks and joins its sentences over them. */
export function readPassage(document: Document): Passage {
  const { text, tokens, sentences } = document
  const stretches = findStretches(text)
  const within = new Int32Array(tokens.length)
  const firstToken = new Int32Array(stretches.length).fill(-1)
  const endToken = new Int32Array(stretches.length).fill(-1)
  let s = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    while (s < stretches.length && (stretches[s] as Stretch).close <= token.start) s++
    const stretch = stretches[s]
    if (stretch === undefined) break
    if (token.end <= stretch.open) continue
    within[i] = s + 1
    if (firstToken[s] === -1) firstToken[s] = i
    endToken[s] = i + 1
  }
  const units: Unit[] = []
  let open = -1
  for (let k = 0; k < sentences.length; k++) {
    const sentence = sentences[k]
    const next = sentences[k + 1]
    if (sentence === undefined || sentence.endToken <= sentence.firstToken) continue
    if (sentence.zone !== null && SILENT.has(sentence.zone)) continue
    if (open === -1) open = sentence.firstToken
    const here = within[sentence.endToken - 1]
    const joins = next !== undefined && here !== 0 && here === within[next.firstToken]
    if (joins && next.firstToken === sentence.endToken) continue
    const before = tokens[open - 1]
    const gap = before === undefined ? '\n' : text.slice(before.end, tokens[open]?.start)
    units.push({
      first: open,
      end: sentence.endToken,
      opensParagraph: gap.includes('\n'),
      opensDocument: units.length === 0,
    })
    open = -1
  }
  return { text, tokens, stretches, within, firstToken, endToken, units }
}

/** The first token at or after `i` that is not inside the stretch that `i` stands in. */
export function leaveStretch(passage: Passage, i: number): number {
  const k = passage.within[i] ?? 0
  return k === 0 ? i : (passage.endToken[k - 1] ?? i + 1)
}
