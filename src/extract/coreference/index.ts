// coreference: which names, pronouns and noun phrases of one article mean the same person, organisation or place.
// Over-merging is the worse error: where it cannot be decided, nothing is joined.
import type { Document, Draft, NameMention, Reference } from '../../schema/index.ts'
import type { Name } from '../names/index.ts'
import { findAcronyms, findLooseAcronyms } from './acronyms.ts'
import type { Chain, Link } from './chain.ts'
import { genderOfName } from './gender.ts'
import { chainGroups } from './group-chains.ts'
import { chainPersons } from './person-chains.ts'
import { type PlacedName, placeNames } from './placed-name.ts'
import { findReferences } from './references.ts'
import { readHonorific, readRole } from './roles.ts'

export type Coreference = { readonly names: Draft<NameMention>[]; readonly references: Reference[] }

/** Gives every name its entity, role and acronym, and resolves pronouns and noun phrases where only one candidate stands. */
export function resolveCoreference(document: Document, names: readonly Name[]): Coreference {
  const given = placeNames(document, names)
  const acronyms = findAcronyms(document, given)
  const loose = findLooseAcronyms(document, given, acronyms)
  const placed = loose.length === 0 ? given : placeNames(document, mergeInOrder(names, loose))

  const ofKind = (kind: Name['kind']) => placed.filter(({ name }) => name.kind === kind)
  const persons = ofKind('person')
  const taken = new Set<number>()
  for (const { firstToken, endToken } of persons) for (let i = firstToken; i < endToken; i++) taken.add(i)
  const links = persons.map(person => ({
    placed: person,
    role: readRole(document, person, taken),
    honorific: readHonorific(document, person),
  }))
  const chains = [
    ...chainPersons(links, genderOfName),
    ...chainGroups(ofKind('organisation'), acronyms),
    ...chainGroups(ofKind('place'), acronyms),
  ]
  const entities = numberEntities(chains)
  return {
    names: chains.flatMap(chain => chain.links.map(link => draft(chain, link, entities.get(chain) ?? ''))),
    references: findReferences(document, chains, chain => entities.get(chain) ?? ''),
  }
}

const mergeInOrder = (a: readonly Name[], b: readonly Name[]) => [...a, ...b].sort((x, y) => x.start - y.start)

/** `e1`, `e2` … in the order in which the text first names them. */
function numberEntities(chains: readonly Chain[]): Map<Chain, string> {
  const first = (chain: Chain) =>
    chain.links.reduce((least, { placed }) => Math.min(least, placed.name.start), Infinity)
  const starts = new Map(chains.map(chain => [chain, first(chain)]))
  const ordered = [...chains].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0))
  return new Map(ordered.map((chain, i) => [chain, `e${i + 1}`]))
}

function draft(chain: Chain, { placed, because, role }: Link, entity: string): Draft<NameMention> {
  const { kind, start, end, text, rule } = placed.name as PlacedName['name']
  if (kind === 'person') return { kind, start, end, text, rule, entity, role: role?.text ?? null, because }
  return { kind, start, end, text, rule, entity, acronym: chain.acronym, because }
}
