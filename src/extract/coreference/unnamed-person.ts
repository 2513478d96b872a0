// unnamed-person: `a 13-year-old boy`, `a spokesman for the port`: somebody whom a pronoun may mean, and who has no name.
import type { Gender } from '../../lexicon/people/honorifics.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import { GENDERED_TITLES, TITLE_HEADS } from '../../lexicon/people/titles.ts'
import type { Token } from '../../schema/index.ts'
import type { Chain } from './chain.ts'

/** Tokens of `a young off-duty police officer` behind the article. */
const LONGEST_PHRASE = 8
const SEXES: Readonly<Record<'m' | 'f', Gender>> = { m: 'male', f: 'female' }

/** Somebody without a name, and the token behind the phrase that means them. */
export type Unnamed = { readonly chain: Chain; readonly end: number }

/**
 * The person that the phrase behind the article at token `at` means; undefined where it means none, or tells of one named beside it.
 *
 * `Police met a young man in Dorne.`, a //=> a man
 * `Omar Dahl, a nurse, left.` · `She is a nurse.` · `a man named Dahl` //=> undefined
 */
export function unnamedAt(tokens: readonly Token[], at: number, limit: number): Unnamed | undefined {
  const before = tokens[at - 1]
  if (before !== undefined && (before.pos === 'AUX' || /^(?:,|\(|-+|–|—|as|like|became|become)$/.test(before.lower)))
    return undefined
  let end = at + 1
  // `a retired nurse`, but `the homeowner told police`
  while (end < limit && end - at <= LONGEST_PHRASE && isWithin(tokens[end] as Token, tokens[end - 1])) end++
  while (end > at + 1 && tokens[end - 1]?.pos !== 'NOUN') end--
  const noun = tokens[end - 1]?.lower ?? ''
  if (end === at + 1 || tokens[end]?.pos === 'PROPN' || NAMING.test(tokens[end]?.lower ?? '')) return undefined
  const person = PERSON_NOUNS.get(noun)
  if (person === undefined ? !TITLE_HEADS.has(noun) : person.plural) return undefined
  // `the champion` is most often one who has been named
  if (tokens[at]?.lower === 'the' && TITLE_HEADS.has(noun)) return undefined
  const gender =
    (person?.sex ? SEXES[person.sex] : undefined) ?? GENDERED_TITLES.get(noun) ?? toldWithin(tokens, at, end)
  return { chain: nobody(noun, gender), end }
}

/** A chain without names, for somebody who has none. */
export function nobody(noun: string, gender: Gender | null): Chain {
  return { kind: 'person', entity: '', words: ['a', noun], links: [], gender, likelyGender: null, acronym: null }
}

/** `a female officer` */
function toldWithin(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.lower
    if (word === 'female' || word === 'male') return word
  }
  return null
}

/** With names of bodies: `a Port Office spokesman`. */
const isWithin = ({ pos, text }: Token, before: Token | undefined): boolean =>
  /^(?:NOUN|ADJ|NUM|PROPN)$/.test(pos) || text === '-' || (pos === 'VERB' && before?.pos !== 'NOUN')
const NAMING = /^(?:named|called|identified|known|,|-+|–|—)$/
