// Names that are those of an organisation in one article and of a place in another.
import { KNOWN_ORGANISATIONS } from '../../lexicon/organisations/known-organisations.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { SEATS_OF_POWER } from '../../lexicon/places/seats-of-power.ts'
import { foldName } from '../../text/fold.ts'
import { isKnownPlace } from '../../text/known-place.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import type { EntitySets } from './entity-sets.ts'
import { ORGANISATION, PERSON } from './name-index.ts'

/** A row that has a name, and how many rows of its kind have it. */
type Use = { readonly row: number; times: number }

/**
 * Joins what is one thing, taken for two. But a town is not the team that is called by it, nor the body that has it in its name: `Leeds`
 * is no `Leeds Gazette`.
 */
export function joinAcrossKinds(sets: EntitySets): void {
  const { names } = sets
  const places = new Map<number, Use>()
  const bodies = new Map<number, Use>()
  for (let row = 0; row < names.size; row++) {
    const kind = names.kind.at(row)
    if (kind === PERSON) continue
    const uses = kind === ORGANISATION ? bodies : places
    const known = uses.get(names.key.at(row))
    if (known === undefined) {
      uses.set(names.key.at(row), { row, times: 1 })
      continue
    }
    known.times++
    sets.join(known.row, row, 'same name')
  }
  const longer = findLonger(sets, bodies)
  for (const [key, body] of bodies) {
    const place = places.get(key)
    if (place === undefined || areTwo(names.keyText(body.row), place.times, body.times, longer.has(key))) continue
    sets.join(place.row, body.row, 'same name, tagged as two kinds')
  }
}

/** The names of bodies that one of theirs begins with: the `Kelda` of the `Kelda Herons`. */
function findLonger(sets: EntitySets, bodies: ReadonlyMap<number, Use>): ReadonlySet<number> {
  const { names } = sets
  const shortOf = new Map<number, number[]>()
  for (const [key, { row }] of bodies) {
    const root = sets.find(row)
    addUnder(shortOf, root, key)
  }
  const longer = new Set<number>()
  for (const keys of shortOf.values())
    for (const key of keys) {
      const start = `${names.texts.text(key)} `
      if (keys.some(other => names.texts.text(other).startsWith(start))) longer.add(key)
    }
  return longer
}

/** So many times either kind must be met, and the rarer in so large a share, for neither to be a mistake. */
const LEAST = 3
const SHARE = 0.1

/** What acts is the country, or the seat, itself. */
const ACTING: ReadonlySet<string> = new Set([
  ...[...COUNTRIES.values()].map(foldName),
  ...KNOWN_ORGANISATIONS,
  ...SEATS_OF_POWER,
])
/** In how many times as many articles an unlisted name must be a place, for a body with a longer name to be another. */
const PREVAILING = 3

function areTwo(key: string, places: number, bodies: number, hasLonger: boolean): boolean {
  if (ACTING.has(key)) return false
  if (!isKnownPlace(key)) return hasLonger && places >= PREVAILING * bodies
  const fewer = Math.min(places, bodies)
  return hasLonger || (fewer >= LEAST && fewer >= SHARE * (places + bodies))
}
