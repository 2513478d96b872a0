// What is seen from a token: the words and parts of speech of its sentence, with an edge on either side.
import type { Document, PartOfSpeech } from '../../schema/index.ts'
import type { ArticleView, Chain } from './article-view.ts'
import type { Stretch } from './stretches.ts'
import { EDGE, type Word } from './words.ts'

const POS: ReadonlyMap<PartOfSpeech, number> = new Map(
  (
    'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ') as PartOfSpeech[]
  ).map((pos, i) => [pos, i + 1]),
)

/** Where a token stands in a row of tokens. */
export const SPOT = { first: 0, inside: 1, last: 2, only: 3 } as const

export function spotOf(index: number, { from, to }: Chain): number {
  if (to - from === 1) return SPOT.only
  return index === from ? SPOT.first : index === to - 1 ? SPOT.last : SPOT.inside
}

export class Sight {
  readonly document: Document
  readonly view: ArticleView
  /** The sentence `[first, end)` that is looked at. */
  first = 0
  end = 0
  shouting = false

  constructor(document: Document, view: ArticleView) {
    this.document = document
    this.view = view
  }

  lookAt(sentence: number): void {
    this.first = this.document.sentences[sentence]?.firstToken ?? 0
    this.end = this.document.sentences[sentence]?.endToken ?? 0
    this.shouting = this.view.shouting[sentence] === true
  }

  word(i: number): Word {
    return i >= this.first && i < this.end ? (this.view.words[i] ?? EDGE) : EDGE
  }

  pos(i: number): number {
    return i >= this.first && i < this.end ? (POS.get(this.document.tokens[i]?.pos ?? 'X') ?? 0) : 0
  }

  phrase(i: number): number {
    return i >= this.first && i < this.end ? (this.view.phrases[i] as number) : 0
  }

  /** Whether token `i` is all of its stretch and all of its chain. */
  isAlone({ from, to }: Stretch, i: number): boolean {
    const chain = this.view.chains[i]
    return to - from === 1 && chain !== undefined && chain.to - chain.from === 1
  }
}
