// references: what `he`, `the minister`, `the Ministry` and `the country` mean, where only one candidate stands.
// Salience in the manner of Lappin & Leass 1994, cut down to what a news sentence shows: subjects before others, near before far.
import { COUNTRIES } from '../../lexicon/countries.ts'
import type { Gender } from '../../lexicon/honorifics.ts'
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/organisation-nouns.ts'
import { GENDERED_TITLES, TITLE_HEADS } from '../../lexicon/titles.ts'
import type { Document, Reference, Sentence, Token } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import type { Chain, Link } from './chain.ts'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])
/** Whether a word is a pronoun or opens a noun phrase that may refer to somebody. */
const mayRefer = testOnce(({ lower }) => lower === 'the' || PRONOUNS.has(lower))

/** A pronoun reaches back over this many sentences, no further. */
const REACH = 3

type Seen = { readonly chain: Chain; readonly sentence: number; readonly subject: boolean }

/** Resolves pronouns and definite noun phrases in one walk over the tokens; `links` are the names of all chains in order. */
export function findReferences(document: Document, chains: readonly Chain[], links: readonly Link[]): Reference[] {
  const { tokens, sentences, text } = document
  let next = 0
  const byNoun = indexByNoun(chains)
  const country = mainCountry(chains)
  const references: Reference[] = []
  const add = (first: number, last: number, chain: Chain, because: string) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    references.push({ start, end, text: text.slice(start, end), entity: chain.entity, because })
  }

  let persons: Seen[] = []
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence
    persons = persons.filter(seen => s - seen.sentence <= REACH)
    let verbSeen = false
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token
      while (next < links.length && (links[next] as Link).placed.firstToken < i) next++
      const here = links[next]
      if (here !== undefined && here.placed.firstToken === i) {
        if (here.chain?.kind === 'person') persons.push({ chain: here.chain, sentence: s, subject: !verbSeen })
        i = here.placed.endToken - 1
        continue
      }
      if (token.pos === 'VERB' || token.pos === 'AUX') verbSeen = true
      if (!mayRefer(token.word)) continue
      const gender = PRONOUNS.get(token.lower)
      if (gender !== undefined) {
        const chain = antecedent(persons, gender, s)
        if (chain === undefined) continue
        add(i, i, chain, `nearest person that ${token.lower} fits`)
        persons.push({ chain, sentence: s, subject: !verbSeen })
      } else {
        const end = nounPhraseEnd(tokens, i + 1, sentence.endToken)
        if (end === 0 || here?.placed.firstToken === i + 1) continue
        const noun = tokens[end - 1]?.lower ?? ''
        const chain = noun === 'country' || noun === 'nation' ? country : byNoun.get(noun)
        if (chain === undefined || chain === null) continue
        add(i, end - 1, chain, `only ${noun} of the article`)
        if (chain.kind === 'person') persons.push({ chain, sentence: s, subject: !verbSeen })
        i = end - 1
      }
    }
  }
  return references
}

/** The nearest fitting person; where several fit, the last one that was a subject; where that is open too, nobody. */
function antecedent(persons: readonly Seen[], gender: Gender, sentence: number): Chain | undefined {
  const fitting = persons.filter(({ chain }) => (chain.gender ?? chain.likelyGender ?? gender) === gender)
  const told = fitting.filter(({ chain }) => (chain.gender ?? chain.likelyGender) === gender)
  const pool = told.length > 0 ? told : fitting
  const near = pool.filter(seen => seen.sentence >= sentence - 1)
  const candidates = near.length > 0 ? near : pool
  const first = candidates[0]?.chain
  if (candidates.every(({ chain }) => chain === first)) return first
  return pool.findLast(seen => seen.subject)?.chain
}

/** `the minister`, `the deputy mayor`: the token after a short noun phrase that ends here, else 0. */
function nounPhraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first
  while (end < limit && end - first < 3 && isNominal(tokens[end])) end++
  const last = tokens[end - 1]
  if (end === first || last === undefined || tokens[end]?.lower === 'of') return 0
  const noun = last.lower
  if (noun === 'country' || noun === 'nation') return end - first === 1 ? end : 0
  if (end - first > 1 && !TITLE_HEADS.has(noun)) return 0
  return TITLE_HEADS.has(noun) || ORGANISATION_NOUNS.has(noun) || COMPANY_NOUNS.has(noun) ? end : 0
}

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'ADJ'

/** noun → the one chain that it can mean; null where there are several. */
function indexByNoun(chains: readonly Chain[]): Map<string, Chain | null> {
  const byNoun = new Map<string, Chain | null>()
  const put = (noun: string, chain: Chain) => {
    const there = byNoun.get(noun)
    if (there === undefined) byNoun.set(noun, chain)
    else if (there !== chain) byNoun.set(noun, null)
  }
  const companies: Chain[] = []
  for (const chain of chains) {
    for (const { role } of chain.links) {
      if (role === null) continue
      put(role.head, chain)
      if (GENDERED_TITLES.has(role.head)) put(role.head.replace(/(?:man|woman)$/, 'person'), chain)
    }
    if (chain.kind !== 'organisation') continue
    for (const word of new Set(chain.words)) if (ORGANISATION_NOUNS.has(word)) put(word, chain)
    if (
      chain.links.some(({ placed }) =>
        /(?:Inc|Ltd|Plc|PLC|Corp|Co|LLC|GmbH|AG|SA|JSC|Industries|Group|Holdings)\.?$/.test(placed.name.text),
      )
    )
      companies.push(chain)
  }
  const company = companies[0]
  if (company !== undefined && companies.length === 1) for (const noun of COMPANY_NOUNS) put(noun, company)
  return byNoun
}

/** The country that an article is about: named more than once, and oftener than any other. */
function mainCountry(chains: readonly Chain[]): Chain | undefined {
  const countries = chains.filter(
    ({ kind, links }) => kind === 'place' && links.some(({ placed }) => COUNTRIES.has(placed.name.text)),
  )
  const [first, second] = countries.sort((a, b) => b.links.length - a.links.length)
  if (first === undefined || first.links.length < 2) return undefined
  return second === undefined || first.links.length > second.links.length ? first : undefined
}
