// A document: an article while it is being read. It lives in memory only and is never written.
import type { SourceArticle, ZoneKind } from './article.ts'
import type { Mention } from './mention.ts'
import type { Quote } from './quote.ts'
import type { Span, TextSpan } from './span.ts'

/** Universal part of speech, as wink-nlp gives it (de Marneffe et al. 2021). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A written form: one object for all the places where it stands, so that what is true of it everywhere is found out once. */
export type Word = {
  readonly text: string
  readonly lower: string
  /** What askOnce (text/word.ts) keeps of it. */
  readonly answers: unknown[]
  /** What testOnce keeps of it, a bit for each test: whether it was made, and whether the word passed. */
  tested: number
  passed: number
}

export type Token = {
  readonly start: number
  readonly end: number
  readonly word: Word
  /** `document.text.slice(start, end)`: the string of the word. */
  readonly text: string
  readonly lower: string
  readonly pos: PartOfSpeech
}

/** A sentence and its tokens `[firstToken, endToken)` in `Document.tokens`. */
export type Sentence = Span & {
  readonly firstToken: number
  readonly endToken: number
  /** The zone it stands in; null for running text. */
  readonly zone: ZoneKind | null
}

export type Document = {
  readonly article: SourceArticle
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What a pronoun or a noun phrase refers to: `he`, `the minister`, `the Ministry` → an entity of the article. */
export type Reference = TextSpan & { readonly entity: string; readonly because: string }

/** What `extract` finds in a document. */
export type Extraction = {
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
  readonly references: readonly Reference[]
}
