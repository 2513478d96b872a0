// coreference: which names, pronouns and noun phrases of one article mean the same person, organisation or place.
// Over-merging is the worse error: where it cannot be decided, nothing is joined.
import type { Document, Draft, NameMention, Reference } from '../../schema/index.ts'
import type { Name } from '../names/index.ts'
import { findAcronyms, findLooseAcronyms } from './acronyms.ts'
import type { Link } from './chain.ts'
import { chainGroups } from './group-chains.ts'
import { chainPersons } from './person-chains.ts'
import { type PlacedName, placeNames } from './placed-name.ts'
import { findReferences } from './references.ts'
import { readHonorific, readRole } from './roles.ts'
import { shareTitles } from './shared-titles.ts'

export type Coreference = { readonly names: Draft<NameMention>[]; readonly references: Reference[] }

/** Gives every name its entity, role and acronym, and resolves pronouns and noun phrases where only one candidate stands. */
export function resolveCoreference(document: Document, names: readonly Name[]): Coreference {
  const given = placeNames(document, names)
  const acronyms = findAcronyms(document, given)
  const loose = findLooseAcronyms(document, given, acronyms)
  const placed = loose.length === 0 ? given : placeNames(document, mergeInOrder(names, loose))

  const taken = markPersons(document, placed)
  // Pushed, as what `map` makes differs by whether it is compiled (see findNames).
  const links: Link[] = []
  for (const name of placed) {
    const isPerson = name.name.kind === 'person'
    const role = isPerson ? readRole(document, name, taken) : null
    const honorific = isPerson ? readHonorific(document, name) : null
    links.push({ placed: name, role, honorific, chain: null, because: '' })
  }
  const ofKind = (kind: Name['kind']) => links.filter(link => link.placed.name.kind === kind)
  const persons = ofKind('person')
  shareTitles(document.tokens, persons)
  const chains = [
    ...chainPersons(persons),
    ...chainGroups(ofKind('organisation'), acronyms),
    ...chainGroups(ofKind('place'), acronyms),
  ]
  numberEntities(links)
  const drafts: Draft<NameMention>[] = []
  for (const link of links) drafts.push(draft(link))
  return { names: drafts, references: findReferences(document, chains, links) }
}

/** By token: 1 where a person is named. */
function markPersons({ tokens }: Document, names: readonly PlacedName[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const { name, firstToken, endToken } of names) if (name.kind === 'person') taken.fill(1, firstToken, endToken)
  return taken
}

const mergeInOrder = (a: readonly Name[], b: readonly Name[]) => [...a, ...b].sort((x, y) => x.start - y.start)

/** `e1`, `e2` … in the order in which the text first names them. */
function numberEntities(links: readonly Link[]): void {
  let last = 0
  for (const { chain } of links) if (chain?.entity === '') chain.entity = `e${++last}`
}

function draft({ placed, chain, because, role }: Link): Draft<NameMention> {
  const { kind, start, end, text, rule } = placed.name
  const entity = chain?.entity ?? ''
  if (kind === 'person') return { kind, start, end, text, rule, entity, role: role?.text ?? null, because }
  return { kind, start, end, text, rule, entity, acronym: chain?.acronym ?? null, because }
}
