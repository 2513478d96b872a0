// references: what `he`, `the minister`, `the Ministry` and `the country` mean, where only one candidate stands.
import { SAYING_VERBS } from '../../lexicon/events/acts.ts'
import { COMPANY_ASSETS } from '../../lexicon/organisations/company-signs.ts'
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import type { Gender } from '../../lexicon/people/honorifics.ts'
import { GENDERED_TITLES, TITLE_HEADS } from '../../lexicon/people/titles.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { SPEECH_VERBS } from '../../lexicon/speech/reporting-verbs.ts'
import type { Document, Reference, Sentence, Token } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { testOnce } from '../../text/word.ts'
import { antecedent, type Seen } from './antecedent.ts'
import type { Chain, Link } from './chain.ts'
import { companyPhraseEnd, FORM, mainCompany } from './main-company.ts'
import { holdsOffice } from './office.ts'
import { nobody, unnamedAt } from './unnamed-person.ts'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])
/** Whether a word is a pronoun or opens a noun phrase that may refer to somebody. */
const mayRefer = testOnce(({ lower }) => /^(?:the|an?|its)$/.test(lower) || PRONOUNS.has(lower))

/** What `the` stands before that is of the company an article is about: `the company`, `the shares`. */
const OF_COMPANY = ['company', 'firm', 'group', 'shares']

/** A pronoun reaches back over this many sentences, no further. */
const REACH = 3

/** Resolves pronouns and definite noun phrases in one walk over the tokens; `links` are the names of all chains in order. */
export function findReferences(document: Document, chains: readonly Chain[], links: readonly Link[]): Reference[] {
  const { tokens, sentences, text } = document
  let next = 0
  const byNoun = indexByNoun(chains)
  const company = mainCompany(tokens, chains)
  if (company !== undefined) for (const noun of OF_COMPANY) if (!byNoun.has(noun)) byNoun.set(noun, company)
  const country = mainCountry(chains)
  const references: Reference[] = []
  const add = (first: number, last: number, chain: Chain, because: string) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    references.push({ start, end, text: text.slice(start, end), entity: chain.entity, because })
  }

  let persons: Seen[] = []
  let quoted = false
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence
    persons = persons.filter(seen => s - seen.sentence <= REACH)
    let verbSeen = false
    let verbs = 0
    let leadsIn = opensLeadIn(tokens[sentence.firstToken])
    // no quotation is trusted to reach beyond its paragraph
    if (s > 0 && text.slice(sentences[s - 1]?.end, sentence.start).includes('\n')) quoted = false
    const meet = (chain: Chain, first: number, end: number) => {
      const inverted = isInverted(tokens, first)
      const speaks = inverted || (!verbSeen && isSpeaking(tokens, end, sentence.endToken))
      const subject = inverted || (!verbSeen && tokens[first - 1]?.pos !== 'ADP')
      persons.push({ chain, sentence: s, subject, quoted, speaks, owner: isPossessiveMark(tokens[end]), verbs })
    }
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token
      while (next < links.length && (links[next] as Link).placed.firstToken < i) next++
      const here = links[next]
      if (here !== undefined && here.placed.firstToken === i) {
        const end = here.placed.endToken
        if (here.chain?.kind === 'person' && !isJoined(tokens, end)) meet(here.chain, i, end)
        i = end - 1
        continue
      }
      if (token.pos === 'VERB' || token.pos === 'AUX') {
        verbSeen = true
        if (token.pos === 'VERB') verbs++
      } else if (token.pos === 'PUNCT' || token.pos === 'SYM') {
        const before = quoted
        quoted = isQuotedBehind(tokens, i, quoted)
        // `“They have come,” Dahl said`
        if (before && !quoted && /^[,!?]$/.test(tokens[i - 1]?.text ?? '')) verbSeen = false
        // `In a letter sent by his lawyer, Dahl said`: what leads in has verbs of its own
        if (leadsIn && token.text === ',') verbSeen = leadsIn = false
      }
      if (!mayRefer(token.word)) continue
      const gender = PRONOUNS.get(token.lower)
      if (token.lower === 'its') {
        // `Its shares fell`: behind a verb or a name `its` may be of whoever is nearer
        const opens = i === sentence.firstToken && COMPANY_ASSETS.has(tokens[i + 1]?.lower ?? '')
        if (opens && company !== undefined && isNamedBefore(company, i))
          add(i, i, company, 'only company of the article')
      } else if (gender !== undefined) {
        const possessive = /^h(?:is|er)$/.test(token.lower)
        const aside = /^(?:,|["”])$/.test(tokens[i - 1]?.text ?? '') && saysSo(tokens[i + 1])
        const underVerb = token.lower === 'him' && tokens[i - 1]?.pos === 'VERB' ? verbs : -1
        const chain = antecedent(persons, { gender, sentence: s, quoted, possessive, underVerb, aside })
        if (chain === undefined) continue
        if (chain.links.length > 0) add(i, i, chain, `nearest person that ${token.lower} fits`)
        meet(chain, i, i + 1)
      } else if (token.lower !== 'the') {
        const unnamed = isNamedNext(tokens, i, sentence, here) ? undefined : unnamedAt(tokens, i, sentence.endToken)
        if (unnamed !== undefined) meet(unnamed.chain, i, unnamed.end)
      } else {
        const kind =
          i === sentence.firstToken && company !== undefined ? companyPhraseEnd(tokens, i, sentence.endToken) : 0
        if (kind > 0 && company !== undefined && isNamedBefore(company, i)) {
          add(i, kind - 1, company, 'only company of the article')
          i = kind - 1
          continue
        }
        const end = nounPhraseEnd(tokens, i + 1, sentence.endToken)
        const unnamed = end === 0 && !verbSeen ? unnamedAt(tokens, i, sentence.endToken) : undefined
        // `The homeowner said he slept`
        if (unnamed !== undefined) meet(unnamed.chain, i, unnamed.end)
        if (end === 0 || here?.placed.firstToken === i + 1) continue
        const noun = tokens[end - 1]?.lower ?? ''
        const chain = noun === 'country' || noun === 'nation' ? country : byNoun.get(noun)
        if (chain === undefined || chain === null || (chain === company && !isNamedBefore(company, i))) continue
        if (chain.kind === 'person' && !holdsOffice(chain, tokens, i + 1, end)) {
          // `The foreign minister said he slept`: somebody whom the article does not name
          meet(nobody(noun, GENDERED_TITLES.get(noun) ?? null), i, end)
          i = end - 1
          continue
        }
        add(i, end - 1, chain, `only ${noun} of the article`)
        if (chain.kind === 'person') meet(chain, i, end)
        i = end - 1
      }
    }
  }
  return references
}

const isNamedBefore = ({ links }: Chain, at: number): boolean => (links[0]?.placed.firstToken ?? at) < at

/** `A nurse from Dorne, Dahl said …`: whether the phrase that opens a sentence tells of the person named behind it. */
function isNamedNext(tokens: readonly Token[], at: number, { firstToken, endToken }: Sentence, next?: Link): boolean {
  if (at !== firstToken || next === undefined || next.chain?.kind !== 'person') return false
  const name = next.placed.firstToken
  return name < endToken && name - at < LONGEST_APPOSITION && tokens[name - 1]?.text === ','
}

/** `In`, `After`, `Citing`: open what stands before the subject of a sentence. */
const opensLeadIn = (token: Token | undefined): boolean =>
  token?.pos === 'ADP' || token?.pos === 'SCONJ' || (token?.pos === 'VERB' && token.lower.endsWith('ing'))

const SPEAKING: ReadonlySet<string> = new Set(SPEECH_VERBS)
const saysSo = (token: Token | undefined): boolean => token?.pos === 'VERB' && SPEAKING.has(baseOf(token.lower))
/** `the Dahl-era rules` */
const isJoined = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === '-' && tokens[end]?.start === tokens[end - 1]?.end

/** `…, said Mayor Dahl`: whether a verb of saying stands before the name at `first`, titles between. */
function isInverted(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at >= 0 && first - at < LONGEST_TITLE && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[at]?.pos ?? '')) at--
  return saysSo(tokens[at]) && tokens[at - 1]?.pos === 'PUNCT'
}

/** Tokens of `the former port secretary`, and one more. */
const LONGEST_TITLE = 6

/** `Dahl, 61, head of the port since June, said`: whether the first verb behind the name that ends before `end` is one of saying. */
function isSpeaking(tokens: readonly Token[], end: number, limit: number): boolean {
  for (let i = end; i < Math.min(limit, end + LONGEST_APPOSITION); i++)
    if (tokens[i]?.pos === 'VERB') return REPORTING.has(baseOf((tokens[i] as Token).lower))
  return false
}

/** Tokens between a name and its verb. */
const LONGEST_APPOSITION = 18
const REPORTING: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...['insist', 'argue', 'warn', 'note', 'reply', 'ask', 'write', 'claim', 'believe', 'think'],
])

/** Whether what stands behind the mark at `i` stands within quotation marks; a straight one opens or closes by the side that it touches. */
function isQuotedBehind(tokens: readonly Token[], i: number, quoted: boolean): boolean {
  const { text, start, end } = tokens[i] as Token
  if (text === '“') return true
  if (text === '”') return false
  if (text !== '"') return quoted
  const touches = [tokens[i - 1]?.end === start, tokens[i + 1]?.start === end]
  return touches[0] === touches[1] ? !quoted : touches[1] === true
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
  const refers = TITLE_HEADS.has(noun) || ORGANISATION_NOUNS.has(noun) || COMPANY_NOUNS.has(noun) || noun === 'shares'
  return refers ? end : 0
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
    if (chain.links.some(({ placed }) => FORM.test(placed.name.text))) companies.push(chain)
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
