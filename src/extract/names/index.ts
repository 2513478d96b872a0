// names: which spans name a person, an organisation or a place. Who is who is left to coreference.
import { CITIES_AND_REGIONS } from '../../lexicon/cities-and-regions.ts'
import { RANKS_CUT_SHORT } from '../../lexicon/titles.ts'
import type { Document, TextSpan, Token } from '../../schema/index.ts'
import { viewArticle } from './article-view.ts'
import { partJoinedNames } from './joined-names.ts'
import { KINDS, kindOf, LAST, OUTSIDE, partOf, UNIT } from './labels.ts'
import { isLeadingTitle } from './person-titles.ts'
import { recognise } from './recognise.ts'
import { settleShortForms } from './short-forms.ts'
import { findStretches } from './stretches.ts'
import { isUnnamed } from './unnamed.ts'
import { type Word, wordOf } from './words.ts'

/** A name where it stands: bare, without title, article, possessive or comma. */
export type Name = TextSpan & {
  readonly kind: 'person' | 'organisation' | 'place'
  readonly rule: string
  /** Tokens `[firstToken, endToken)` of the document. */
  readonly firstToken: number
  readonly endToken: number
}

/**
 * The names of a document, in order, none overlapping another.
 *
 * findNames(segment('Prime Minister Ana Duarte visited Lisbon.')) //=> [{ kind: 'person', text: 'Ana Duarte', … }, { kind: 'place', text: 'Lisbon', … }]
 */
export function findNames(document: Document): Name[] {
  // Pushed: `map` makes an array of another kind once it is compiled, and whatever reads it would be compiled anew.
  const words: Word[] = []
  for (const token of document.tokens) words.push(wordOf(token.word))
  const view = viewArticle(document, words)
  const labels = recognise(document, view, findStretches(document, words))
  const parted = partJoinedNames(document, view.phrases, readLabels(document, labels))
  const named = parted.filter(name => !isUnnamed(document, name))
  return settleShortForms(document, view.phrases, named)
}

/** The spans that BILOU labels mark, without the titles at their front. */
export function readLabels({ tokens, text }: Document, labels: Uint8Array): Name[] {
  const names: Name[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === OUTSIDE) continue
    let kind = KINDS[kindOf(label)] as (typeof KINDS)[number]
    let last = i
    if (partOf(label) !== UNIT) while (last + 1 < labels.length && partOf(labels[last] as number) !== LAST) last++
    const labelled = last
    let first = i
    if (kind === 'person') {
      while (first < last && isLeadingTitle(tokens[first]?.lower ?? '')) first++
      last = generationEnd(tokens, labels, last)
    } else if (last > first && isRank(tokens[last])) {
      // `Dorne Gov. Ada Lund`: the rank is that of the person who follows
      last--
      if (first === last && CITIES_AND_REGIONS.has(tokens[first]?.lower ?? '')) kind = 'place'
    }
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    const span = text.slice(start, end)
    names.push({ kind, start, end, text: span, rule: 'sequence model', firstToken: first, endToken: last + 1 })
    i = Math.max(last, labelled)
  }
  return names
}

/** `Gov.`, `Lt.`, `Rep.`: a rank cut short. */
function isRank(token: Token | undefined): boolean {
  return token?.text.endsWith('.') === true && RANKS_CUT_SHORT.has(token.lower.slice(0, -1))
}

/** `Omar Dahl Jr.`, `Omar Dahl, Sr.`: the last token with what tells a son from his father, where no other name takes it. */
function generationEnd(tokens: Document['tokens'], labels: Uint8Array, last: number): number {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  if (!/^[JS]r\.?$/.test(tokens[at]?.text ?? '')) return last
  const label = labels[at] as number
  return label === OUTSIDE || partOf(label) === UNIT ? at : last
}
