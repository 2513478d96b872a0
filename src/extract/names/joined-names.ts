// Names that a hyphen or an *and* joins are names each: `the Napier-Gisborne line`, `Japan-EU talks`, `the House and Senate`. `Guinea-Bissau` is
// one, as all of it is known.
import { KNOWN_ORGANISATIONS } from '../../lexicon/organisations/known-organisations.ts'
import { CHAMBERS } from '../../lexicon/organisations/organisation-parts.ts'
import type { Document, Token } from '../../schema/index.ts'
import { endsPhrase, KNOWN, spotIn } from './gazetteer.ts'
import type { Name } from './index.ts'
import { SPOT } from './sight.ts'
import { spanOf } from './spans.ts'

const HYPHEN = /^[-–]$/
const AND = /^(?:and|&)$/

/** The names, with every one that is nothing but known names and what joins them taken apart. */
export function partJoinedNames(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  let bodies: ReadonlySet<string> | undefined
  return names.flatMap(name => {
    if (name.kind === 'person' || name.endToken - name.firstToken < 3) return [name]
    const parts = partsOf(document, phrases, name)
    if (parts !== undefined || name.kind === 'place') return parts ?? [name]
    const and = andWithin(document, name)
    if (and < 0) return [name]
    bodies ??= new Set(names.flatMap(({ kind, text }) => (kind === 'organisation' ? text.toLowerCase() : [])))
    return partAtAnd(document, bodies, name, and)
  })
}

/** Where the only *and* of a name stands, with words on either side; -1 where none does. */
function andWithin({ tokens }: Document, { firstToken, endToken }: Name): number {
  let found = -1
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    if (tokens[i]?.text !== 'and') continue
    if (found >= 0) return -1
    found = i
  }
  return found
}

/** `House and Senate`: bodies that the article, or the world, knows each. */
function partAtAnd(document: Document, bodies: ReadonlySet<string>, name: Name, and: number): Name[] {
  const parts = [spanOf(document, name.firstToken, and), spanOf(document, and + 1, name.endToken)]
  const isBody = (lower: string) => bodies.has(lower) || CHAMBERS.has(lower) || KNOWN_ORGANISATIONS.has(lower)
  return parts.every(({ text }) => isBody(text.toLowerCase())) ? parts.map(part => ({ ...name, ...part })) : [name]
}

function partsOf({ tokens, text }: Document, phrases: Int32Array, name: Name): Name[] | undefined {
  const parts: Name[] = []
  let first = name.firstToken
  for (let i = first; i < name.endToken; i++) {
    const phrase = phrases[i] as number
    const spot = spotIn(phrase)
    if (phrase === 0 || (i === first) !== (spot === SPOT.first || spot === SPOT.only)) return undefined
    if (!endsPhrase(phrase)) continue
    const kind = kindOf(phrase >> 2)
    const joint = tokens[i + 1]
    if (kind === undefined || (i + 1 < name.endToken && !isJoint(joint, name.kind))) return undefined
    const start = tokens[first]?.start ?? 0
    const end = tokens[i]?.end ?? start
    parts.push({ ...name, kind, start, end, text: text.slice(start, end), firstToken: first, endToken: i + 1 })
    first = i + 2
    i++
  }
  return parts.length > 1 ? parts : undefined
}

/** `Dorne & Kelda` may be one country. */
const isJoint = (token: Token | undefined, kind: Name['kind']): boolean =>
  token !== undefined && (HYPHEN.test(token.text) || (kind === 'organisation' && AND.test(token.text)))

function kindOf(known: number): Name['kind'] | undefined {
  if ((known & (KNOWN.country | KNOWN.place)) !== 0) return 'place'
  return (known & KNOWN.organisation) === 0 ? undefined : 'organisation'
}
