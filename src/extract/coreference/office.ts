// office: whether a noun phrase can mean the person whose role has the same head: `the chancellor` is no shadow chancellor, `the foreign
// minister` no finance minister.
import { OFFICE_CHANGERS } from '../../lexicon/people/titles.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import type { Chain } from './chain.ts'

/** Make of an office another one, or one below it. */
const RANKS: ReadonlySet<string> = new Set([...OFFICE_CHANGERS, 'deputy', 'vice', 'assistant', 'acting'])
/** Tell offices of one name apart. */
const PORTFOLIOS: ReadonlySet<string> =
  wordSet(`prime foreign finance interior home defence defense health education justice trade energy agriculture environment
  transport labour labor culture economy treasury attorney`)

/** Go by the same name whatever their rank: `assistant prosecutor Dahl … the prosecutor`. */
const LAWYERS: ReadonlySet<string> = new Set(['prosecutor', 'attorney', 'solicitor', 'counsel'])

/**
 * Whether the words of the noun phrase in tokens `[first, end)` go with a role of the chain.
 *
 * holdsOffice(the chain of `shadow chancellor Dahl`, `the chancellor`) //=> false
 */
export function holdsOffice(chain: Chain, tokens: readonly Token[], first: number, end: number): boolean {
  const phrase = new Set<string>()
  for (let i = first; i < end; i++) phrase.add((tokens[i] as Token).lower)
  const head = tokens[end - 1]?.lower ?? ''
  return chain.links.some(({ role }) => {
    if (role === null || (role.head !== head && !head.endsWith('person'))) return false
    const words = (role.text ?? '').toLowerCase().split(/[\s-]+/)
    for (const word of phrase) if ((RANKS.has(word) || PORTFOLIOS.has(word)) && !words.includes(word)) return false
    return LAWYERS.has(head) || words.every(word => !RANKS.has(word) || phrase.has(word))
  })
}
