// Which names of bodies and places mean the same in all stories: equal ones.
import type { EntitySets } from './entity-sets.ts'
import { PERSON } from './name-index.ts'

/** Organisations and places of one name are one, everywhere; a town of two states is told apart by its story only in its mentions. */
export function joinSameNames(sets: EntitySets): void {
  const first = new Map<string, number>()
  for (let row = 0; row < sets.names.size; row++) {
    const kind = sets.names.kind.at(row)
    if (kind === PERSON || sets.isAcronym(row)) continue
    const key = `${kind} ${sets.names.key.at(row)}`
    const known = first.get(key)
    if (known === undefined) first.set(key, row)
    else sets.join(known, row, 'same name')
  }
}
