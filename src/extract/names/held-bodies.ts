// What is called by those who hold it: of `the Eastby County Prosecutor’s Office` and `the Dorne Magistrates’ Court` the officer is a part of the
// name, and nobody.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Document, Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'

/** Those whom bodies and teams are called by, beside officers. */
const HOLDERS: ReadonlySet<string> = wordSet(
  'children controller coroners examiner magistrates men ministers nurses students teachers veterans women workers',
)
const CAPITALISED = /^\p{Lu}\p{Ll}/u
/** `Women’s National Football Team` has so many words behind the possessive. */
const LONGEST = 3

/** The names, those that end in an officer with the body that is the officer's. */
export function joinHeldBodies(document: Document, names: Name[]): Name[] {
  const { tokens } = document
  let joined: Name[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as Name
    const last = joined?.at(-1)
    if (last !== undefined && name.firstToken < last.endToken) continue
    const endToken = isHolder(tokens[name.endToken - 1]) ? bodyEnd(tokens, name.endToken) : 0
    const next = names[n + 1]
    if (endToken === 0 || (next !== undefined && next.firstToken < endToken && next.endToken > endToken)) {
      joined?.push(name)
      continue
    }
    joined ??= names.slice(0, n)
    joined.push({ ...name, ...spanOf(document, name.firstToken, endToken), kind: 'organisation' })
  }
  return joined ?? names
}

const isHolder = (token: Token | undefined): boolean => {
  const lower = token?.lower ?? ''
  return TITLE_HEADS.has(lower) || HOLDERS.has(lower)
}

/** The token behind the body whose possessive stands at `at`; 0 where none does. */
function bodyEnd(tokens: readonly Token[], at: number): number {
  if (!isPossessiveMark(tokens[at])) return 0
  for (let i = at + 1; i <= at + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined || !CAPITALISED.test(token.text)) return 0
    if (BODY_WORDS.has(token.lower)) return i + 1
  }
  return 0
}
