// A name with its place among the tokens, so that what stands before and after it can be read.
import type { Document, Sentence } from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import type { Name } from '../names/index.ts'

export type PlacedName = {
  readonly name: Name
  /** Tokens `[firstToken, endToken)` of the document that the name covers, wholly or in part. */
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: Sentence
  /** The words of the name, folded: `['nguyen', 'phu', 'trong']`. */
  readonly words: readonly string[]
  readonly folded: string
}

/** Places names (in order of the text) among the tokens in one walk; a name outside every sentence is left out. */
export function placeNames({ tokens, sentences }: Document, names: readonly Name[]): PlacedName[] {
  const placed: PlacedName[] = []
  let at = 0
  let s = 0
  for (const name of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++
    let end = at
    while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end++
    while (s < sentences.length && (sentences[s]?.endToken ?? 0) <= at) s++
    const sentence = sentences[s]
    if (sentence === undefined || end === at) continue
    const folded = foldName(name.text)
    placed.push({ name, firstToken: at, endToken: end, sentence, words: folded.split(' '), folded })
  }
  return placed
}
