// Names of one word that some articles take for a person's and others for a body's: `Halden` alone, where no Ana Halden is named.
import { addUnder } from '../../text/lists-by-key.ts'
import type { EntitySets } from './entity-sets.ts'
import { ORGANISATION, PERSON } from './name-index.ts'

/** Articles that must name a body so before a person of that name is doubted. */
const LEAST = 2

/**
 * Joins a person of one bare word, told without a role, to the body that several articles call so, unless any person of the folder has the
 * word in a longer name, or far more articles take it for a person's.
 */
export function joinMistakenPersons(sets: EntitySets): void {
  const { names } = sets
  const bodies = new Map<number, { row: number; articles: Set<number> }>()
  const persons = new Map<number, number[]>()
  const told = new Set<number>()
  for (let i = 0; i < names.roles.length; i += 2) told.add(names.roles.at(i))
  const ofPersons = new Set<string>()
  for (let row = 0; row < names.size; row++) {
    const kind = names.kind.at(row)
    const key = names.key.at(row)
    if (kind === PERSON && sets.isFullName(row)) for (const word of names.keyText(row).split(' ')) ofPersons.add(word)
    else if (kind === PERSON && !told.has(row)) {
      addUnder(persons, key, row)
    } else if (kind === ORGANISATION) {
      const known = bodies.get(key) ?? { row, articles: new Set() }
      bodies.set(key, known)
      known.articles.add(names.article.at(row))
    }
  }
  for (const [key, rows] of persons) {
    const body = bodies.get(key)
    if (body === undefined || body.articles.size < Math.max(LEAST, rows.length * SHARE)) continue
    if (ofPersons.has(names.keyText(body.row))) continue
    for (const row of rows) sets.join(body.row, row, 'bare name that others give to a body')
  }
}

/** Of the articles that take the name for a person's, so many must take it for a body's. */
const SHARE = 0.5
