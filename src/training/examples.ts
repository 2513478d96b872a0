// Gold texts as the learner sees them: stretches with their labels and packed features.
import { type ArticleView, viewArticle } from '../extract/names/article-view.ts'
import { BEGIN, INSIDE, KINDS, LAST, labelOf, OUTSIDE, UNIT } from '../extract/names/labels.ts'
import { isLeadingTitle } from '../extract/names/person-titles.ts'
import { findStretches, type Stretch } from '../extract/names/stretches.ts'
import { TokenFeatures } from '../extract/names/token-features.ts'
import { wordOf } from '../extract/names/words.ts'
import type { Document } from '../schema/index.ts'
import { segment } from '../segment/index.ts'
import { keptMentions } from './convention.ts'
import type { GoldText } from './gold.ts'

export type Example = {
  readonly stretch: Stretch
  readonly labels: Uint8Array
  /** Features of token k of the stretch: `rows[starts[k] … starts[k + 1])`. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  /** The first features of token k, `rows[starts[k] … wordEnds[k])`, know its word: as written, in small letters, in pairs with those beside it. */
  readonly wordEnds: Int32Array
  readonly weight: number
  /** The name of the text that it stands in. */
  readonly source: string
}

export type LabelledDocument = {
  readonly gold: GoldText
  readonly document: Document
  readonly view: ArticleView
  /** Every stretch; those that may not be learnt from have weight 0. */
  readonly examples: readonly Example[]
}

/** How much a set counts: re3d is noisy, tweets are far from news, crossner leaves names unmarked. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['re3d', 0.5],
  ['btc', 0.5],
  ['wnut17', 0.7],
  ['crossner', 0.5],
  ['invented', 0.3],
])

export function readDocument(text: string): Document {
  return segment({
    id: '',
    path: '',
    outlet: null,
    title: null,
    url: null,
    published: null,
    publishedFrom: null,
    sha256: '',
    encoding: 'utf-8',
    text,
    zones: [],
    story: null,
  })
}

/** A label for every token: a token belongs to the mention that holds its middle; titles that a set leaves inside names are cut off. */
function labelTokens(document: Document, mentions: GoldText['mentions']): Uint8Array {
  const { tokens } = document
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE)
  let i = 0
  for (const { start, end, kind } of [...mentions].sort((a, b) => a.start - b.start)) {
    while (i < tokens.length && ((tokens[i]?.start ?? 0) + (tokens[i]?.end ?? 0)) / 2 <= start) i++
    let from = i
    while (i < tokens.length && ((tokens[i]?.start ?? 0) + (tokens[i]?.end ?? 0)) / 2 < end) i++
    const k = KINDS.indexOf(kind)
    if (kind === 'person') while (from < i - 1 && isLeadingTitle(tokens[from]?.lower ?? '')) from++
    for (let j = from; j < i; j++)
      labels[j] = labelOf(k, i - from === 1 ? UNIT : j === from ? BEGIN : j === i - 1 ? LAST : INSIDE)
  }
  return labels
}

/** Segments a gold text and packs its features. */
export function labelDocument(gold: GoldText): LabelledDocument {
  const document = readDocument(gold.text)
  const words = document.tokens.map(token => wordOf(token.word))
  const view = viewArticle(document, words)
  const labels = labelTokens(document, keptMentions(gold))
  const features = new TokenFeatures(document, view)
  const weight = WEIGHTS.get(gold.set) ?? 1
  const examples = findStretches(document, words).map(stretch => {
    const starts = new Int32Array(stretch.to - stretch.from + 1)
    const wordEnds = new Int32Array(stretch.to - stretch.from)
    const parts: number[] = []
    for (let i = stretch.from; i < stretch.to; i++) {
      features.readWord(stretch, i)
      const word = new Set(features.rows.subarray(0, features.count))
      for (const row of word) parts.push(row)
      wordEnds[i - stretch.from] = parts.length
      features.read(stretch, i)
      for (let n = 0; n < features.count; n++) {
        const row = features.rows[n] as number
        if (!word.has(row)) parts.push(row)
      }
      starts[i - stretch.from + 1] = parts.length
    }
    const own = labels.slice(stretch.from, stretch.to)
    const start = document.tokens[stretch.from]?.start ?? 0
    const end = document.tokens[stretch.to - 1]?.end ?? 0
    const scored = gold.scored.some(([a, b]) => start >= a && end <= b)
    return {
      stretch,
      labels: own,
      rows: Int32Array.from(parts),
      starts,
      wordEnds,
      weight: scored ? weight : 0,
      source: gold.name,
    }
  })
  return { gold, document, view, examples }
}
