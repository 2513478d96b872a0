// Names that a hyphen joins are names each: `the Napier-Gisborne line`, `Japan-EU talks`. `Guinea-Bissau` is one, as all of it is known.
import type { Document } from '../../schema/index.ts'
import { KNOWN } from './gazetteer.ts'
import type { Name } from './index.ts'

const HYPHEN = /^[-–]$/
/** Parts of phrases as `matchPhrases` numbers them. */
const FIRST = 0
const LAST = 2
const ONLY = 3

/** The names, with every one that is nothing but known names and hyphens taken apart. */
export function partJoinedNames(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  return names.flatMap(name => (name.kind === 'person' ? [name] : (partsOf(document, phrases, name) ?? [name])))
}

function partsOf({ tokens, text }: Document, phrases: Int32Array, name: Name): Name[] | undefined {
  const parts: Name[] = []
  let first = name.firstToken
  for (let i = first; i < name.endToken; i++) {
    const phrase = phrases[i] as number
    const part = phrase & 3
    if (phrase === 0 || (i === first) !== (part === FIRST || part === ONLY)) return undefined
    if (part !== LAST && part !== ONLY) continue
    const kind = kindOf(phrase >> 2)
    const joint = tokens[i + 1]
    if (kind === undefined || (i + 1 < name.endToken && !HYPHEN.test(joint?.text ?? ''))) return undefined
    const start = tokens[first]?.start ?? 0
    const end = tokens[i]?.end ?? start
    parts.push({ ...name, kind, start, end, text: text.slice(start, end), firstToken: first, endToken: i + 1 })
    first = i + 2
    i++
  }
  return parts.length > 1 ? parts : undefined
}

function kindOf(known: number): Name['kind'] | undefined {
  if ((known & (KNOWN.country | KNOWN.place)) !== 0) return 'place'
  return (known & KNOWN.organisation) === 0 ? undefined : 'organisation'
}
