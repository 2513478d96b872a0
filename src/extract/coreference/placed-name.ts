// A name with its sentence and its folded words, so that what stands before and after it can be read, and it can be compared.
import type { Document, Sentence } from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import type { Name } from '../names/index.ts'

export type PlacedName = {
  readonly name: Name
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: Sentence
  /** The words of the name, folded: `['nguyen', 'phu', 'trong']`. */
  readonly words: readonly string[]
  readonly folded: string
}

/** Places names (in order of the text) in their sentences. */
export function placeNames({ sentences }: Document, names: readonly Name[]): PlacedName[] {
  const placed: PlacedName[] = []
  let s = 0
  for (const name of names) {
    const { firstToken, endToken } = name
    while ((sentences[s] as Sentence).endToken <= firstToken) s++
    const folded = foldName(name.text)
    placed.push({ name, firstToken, endToken, sentence: sentences[s] as Sentence, words: folded.split(' '), folded })
  }
  return placed
}
