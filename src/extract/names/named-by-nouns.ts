// What a noun names: of `the newspaper Kelda Echo` and `the app Kelda` the noun says what has the name, though no word of the name is known.
import { COMMON_ABBREVIATIONS } from '../../lexicon/grammar/common-abbreviations.ts'
import { NAMING_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import type { Document } from '../../schema/index.ts'
import type { ArticleView } from './article-view.ts'
import type { Name } from './index.ts'
import { inOrder, spanOf } from './spans.ts'
import { isClosedClass, type Stretch } from './stretches.ts'
import { EDGE, LIST, ROLE, type Word } from './words.ts'

/** `company Friday`, `firm British`, `agency Director`: what no name begins with here. */
const NO_NAME = LIST.calendar | LIST.demonym | LIST.people | LIST.titleHead | LIST.honorific | LIST.actor
/** `MPs`, `TVs`. */
const PLURAL_ABBREVIATION = /^\p{Lu}{2,}s$/u
const LONGEST = 5

/** The names, with the organisations that a noun names and no name covers, a single word of them at all its places. */
export function nameByNouns(
  document: Document,
  view: ArticleView,
  stretches: readonly Stretch[],
  names: Name[],
): Name[] {
  const found = findNamed(document, view, stretches, names)
  if (found.length === 0) return names
  const all = inOrder(names, found)
  const single = new Set<string>()
  for (const { text, firstToken } of found) {
    const word = view.words[firstToken] ?? EDGE
    if (!text.includes(' ') && view.usages.get(word.lower)?.small === 0) single.add(text)
  }
  return single.size === 0 ? all : inOrder(all, findAlone(document, view, all, single))
}

/** A noun joins nothing, so that what it names begins a stretch. */
function findNamed(
  document: Document,
  { words, shouting }: ArticleView,
  stretches: readonly Stretch[],
  names: readonly Name[],
): Name[] {
  const { tokens } = document
  const found: Name[] = []
  let next = 0
  for (const { from, to, sentence } of stretches) {
    const noun = tokens[from - 1]
    if (noun === undefined || !NAMING_NOUNS.has(noun.lower) || noun.text !== noun.lower) continue
    if (shouting[sentence] === true || document.sentences[sentence]?.firstToken === from) continue
    while (next < names.length && (names[next] as Name).endToken <= from) next++
    let end = from
    while (end < to && words[end]?.role === ROLE.capital) end++
    if (end === from || end - from > LONGEST || (names[next]?.firstToken ?? tokens.length) < end) continue
    if (mayBeNamed(document, words, from)) found.push(organisation(document, from, end))
  }
  return found
}

function mayBeNamed({ tokens }: Document, words: readonly Word[], at: number): boolean {
  const token = tokens[at]
  // `group A`
  if (token === undefined || token.text.length === 1 || ((words[at] ?? EDGE).lists & NO_NAME) !== 0) return false
  return !isClosedClass(token.word) && !COMMON_ABBREVIATIONS.has(token.text) && !PLURAL_ABBREVIATION.test(token.text)
}

/** The places of `single` words that no name covers, and no other capital is beside. */
function findAlone(
  document: Document,
  { words }: ArticleView,
  names: readonly Name[],
  single: ReadonlySet<string>,
): Name[] {
  const { tokens } = document
  const found: Name[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    if (words[i]?.role !== ROLE.capital || !single.has(tokens[i]?.text ?? '')) continue
    while (next < names.length && (names[next] as Name).endToken <= i) next++
    if ((names[next]?.firstToken ?? tokens.length) <= i) continue
    if (words[i - 1]?.role !== ROLE.capital && words[i + 1]?.role !== ROLE.capital)
      found.push(organisation(document, i, i + 1))
  }
  return found
}

const organisation = (document: Document, firstToken: number, endToken: number): Name => ({
  ...spanOf(document, firstToken, endToken),
  kind: 'organisation',
  rule: 'named by a noun',
})
