// What the readers of cues see of a document: its tokens, which of them stand between marks, and its units: sentences, joined
// where a boundary falls between marks, so that *"Stop. Go home," he said.* is one unit.
import { type Document, isName, isSilent, type Mention, type Token } from '../../schema/index.ts'
import { indexCues } from './cue-words.ts'
import { findStretches, type Stretch } from './stretches.ts'

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
  /** By token: the next one that may be a cue. */
  readonly nextCue: Int32Array
}

/** What the tagger takes the words of a name for. */
const MISTAKEN_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADJ', 'X'])

/** Not `one saying that …`, which counts. */
const hasUnit = (mention: Mention): boolean => mention.kind === 'quantity' && mention.unitKind !== 'count'

type Named = {
  /** The tokens, those of a name tagged as one: the tagger takes *Don* and *Mark* for verbs. */
  readonly tokens: readonly Token[]
  /** By token: 1 where a word is part of a longer name, or the unit of a quantity, and reports nothing: *United States*, *2 percentage points*. */
  readonly named: Uint8Array
}

function readMentions(tokens: readonly Token[], mentions: readonly Mention[]): Named {
  const named = new Uint8Array(tokens.length)
  let tagged: Token[] | undefined
  let i = 0
  for (const mention of mentions) {
    const ofName = isName(mention)
    if (!ofName && !hasUnit(mention)) continue
    while (i < tokens.length && (tokens[i] as Token).end <= mention.start) i++
    const first = i
    for (; i < tokens.length && (tokens[i] as Token).start < mention.end; i++) {
      const token = tokens[i] as Token
      if (!ofName || !MISTAKEN_TAGS.has(token.pos) || !/^\p{Lu}/u.test(token.text)) continue
      tagged ??= tokens.slice()
      tagged[i] = { ...token, pos: 'PROPN' }
    }
    if (i - first > 1) named.fill(1, ofName ? first : i - 1, i)
  }
  return { tokens: tagged ?? tokens, named }
}

/** Whether a sentence ends before the stretch that begins at token `first`, by the full stop there: *… on Monday. “We …*. */
function endsBeforeMarks(tokens: readonly Token[], within: Int32Array, first: number): boolean {
  if (within[first - 1] !== 0 || !/^[.!?]$/.test(tokens[first - 1]?.text ?? '')) return false
  let inside = first + 1
  while (tokens[inside]?.pos === 'PUNCT' && within[inside] === within[first]) inside++
  return /^\p{Lu}/u.test(tokens[inside]?.text ?? '')
}

/** Prepares a document: pairs its quotation marks and joins its sentences over them. */
export function readPassage(document: Document, mentions: readonly Mention[]): Passage {
  const { text, sentences } = document
  const { tokens, named } = readMentions(document.tokens, mentions)
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
  const add = (first: number, end: number) => {
    const before = tokens[first - 1]
    const gap = before === undefined ? '\n' : text.slice(before.end, tokens[first]?.start)
    units.push({ first, end, opensParagraph: gap.includes('\n'), opensDocument: units.length === 0 })
  }
  let open = -1
  let mark = 0
  for (let k = 0; k < sentences.length; k++) {
    const sentence = sentences[k]
    const next = sentences[k + 1]
    if (sentence === undefined || sentence.endToken <= sentence.firstToken) continue
    if (sentence.zone === 'dateline' || isSilent(sentence.zone)) continue
    if (open === -1) open = sentence.firstToken
    const here = within[sentence.endToken - 1]
    const joins = next !== undefined && here !== 0 && here === within[next.firstToken]
    if (joins && next.firstToken === sentence.endToken) continue
    for (; mark < stretches.length && (firstToken[mark] ?? 0) < sentence.endToken; mark++) {
      const first = firstToken[mark] ?? 0
      if (first <= open || !endsBeforeMarks(tokens, within, first)) continue
      add(open, first)
      open = first
    }
    add(open, sentence.endToken)
    open = -1
  }
  return {
    text,
    tokens,
    stretches,
    within,
    firstToken,
    endToken,
    units,
    nextCue: indexCues(tokens, within, named),
  }
}

/** The first token at or after `i` that is not inside the stretch that `i` stands in. */
export function leaveStretch(passage: Passage, i: number): number {
  const k = passage.within[i] ?? 0
  return k === 0 ? i : (passage.endToken[k - 1] ?? i + 1)
}

/** The stretch that begins at token `k`, as its index; -1 where none does. */
export function stretchStartingAt(passage: Passage, k: number): number {
  const inside = passage.within[k] ?? 0
  return inside !== 0 && passage.firstToken[inside - 1] === k ? inside - 1 : -1
}

/** The stretch that ends right before token `k`, as its index; -1 where none does. */
export function stretchEndingAt(passage: Passage, k: number): number {
  const inside = passage.within[k - 1] ?? 0
  return inside !== 0 && passage.within[k] !== inside ? inside - 1 : -1
}

/** The tokens of a stretch, marks included. */
export function stretchRange(passage: Passage, s: number): { readonly first: number; readonly end: number } {
  return { first: passage.firstToken[s] ?? 0, end: passage.endToken[s] ?? 0 }
}
