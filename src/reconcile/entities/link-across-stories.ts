// Which names of different stories mean the same: equal names of bodies and places, and people whose role or company agrees.
import type { EntitySets, Level } from './entity-sets.ts'
import { generationOf } from './name-forms.ts'
import { ORGANISATION, PERSON } from './name-index.ts'

/** Names in more stories than this are no company to be known by: `United States`, `police`. */
const COMMON_COMPANY = 40
/** Stories with a bearer of the name that are looked at for each further one: keeps a `John Smith` of a thousand stories linear. */
const MOST_NAMESAKES = 16

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

/** Two stories' bearers of one full name are one person where a role or the company they are named in agrees. */
export function joinPersonsAcrossStories(sets: EntitySets): void {
  const byName = new Map<string, number[]>()
  for (let row = 0; row < sets.names.size; row++) {
    if (sets.names.kind.at(row) !== PERSON || !sets.isFullName(row)) continue
    const name = `${sets.names.key.at(row)} ${generationOf(sets.names.texts.text(sets.names.name.at(row)))}`
    const rows = byName.get(name)
    if (rows === undefined) byName.set(name, [row])
    else rows.push(row)
  }
  const shared = [...byName.values()].filter(rows => new Set(rows.map(row => sets.story(row))).size > 1)
  if (shared.length === 0) return
  const roles = roleWords(sets)
  const company = companyOfStories(sets)
  for (const rows of shared) {
    const bearers = [...new Map(rows.map(row => [sets.story(row), row])).values()]
    const rolesOf = (story: number) =>
      new Set(rows.filter(row => sets.story(row) === story).flatMap(row => roles.get(row) ?? []))
    for (let i = 1; i < bearers.length; i++)
      for (let j = Math.max(0, i - MOST_NAMESAKES); j < i; j++) {
        const [a, b] = [bearers[i] ?? 0, bearers[j] ?? 0]
        const level = agreement(sets, rolesOf(sets.story(a)), rolesOf(sets.story(b)), company, a, b)
        if (level === null) continue
        sets.join(b, a, level)
        break
      }
  }
}

function agreement(
  sets: EntitySets,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  company: ReadonlyMap<number, ReadonlySet<number>>,
  a: number,
  b: number,
): Level | null {
  for (const word of left) if (right.has(word)) return 'same full name and role'
  const [x, y] = [company.get(sets.story(a)), company.get(sets.story(b))]
  const own = sets.names.key.at(a)
  if (x !== undefined && y !== undefined)
    for (const key of x) if (key !== own && y.has(key)) return 'same full name in the same company'
  return null
}

function roleWords(sets: EntitySets): Map<number, string[]> {
  const words = new Map<number, string[]>()
  for (let i = 0; i < sets.names.roles.length; i += 2) {
    const row = sets.names.roles.at(i)
    const role = sets.names.texts.text(sets.names.roles.at(i + 1)).toLowerCase()
    words.set(row, [...(words.get(row) ?? []), ...role.split(/[^\p{L}]+/u).filter(word => word.length > 3)])
  }
  return words
}

/** For each story the persons and organisations that it names and few other stories do. */
function companyOfStories(sets: EntitySets): Map<number, Set<number>> {
  const company = new Map<number, Set<number>>()
  const stories = new Map<number, number>()
  for (let row = 0; row < sets.names.size; row++) {
    const kind = sets.names.kind.at(row)
    if (kind === PERSON ? !sets.isFullName(row) : kind !== ORGANISATION) continue
    const keys = company.get(sets.story(row)) ?? new Set<number>()
    company.set(sets.story(row), keys)
    const key = sets.names.key.at(row)
    if (keys.has(key)) continue
    keys.add(key)
    stories.set(key, (stories.get(key) ?? 0) + 1)
  }
  for (const keys of company.values())
    for (const key of keys) {
      const count = stories.get(key) ?? 0
      if (count < 2 || count > COMMON_COMPANY) keys.delete(key)
    }
  return company
}

/** A name of several words that is an organisation here and a place there is one thing, taken for two. */
export function joinAcrossKinds(sets: EntitySets): void {
  const first = new Map<number, number>()
  for (let row = 0; row < sets.names.size; row++) {
    if (sets.names.kind.at(row) === PERSON) continue
    const key = sets.names.key.at(row)
    const known = first.get(key)
    if (known === undefined) first.set(key, row)
    else sets.join(known, row, 'same name, tagged as two kinds')
  }
}
