// Which names of people in different stories mean one person: a full name with a role or a company in common, a full name that is told
// nothing of, where one bearer prevails, and a bare surname whose role the one bearer of the folder has.
import { addUnder } from '../../text/lists-by-key.ts'
import type { EntitySets } from './entity-sets.ts'
import { generationOf } from './name-forms.ts'
import { ORGANISATION, PERSON } from './name-index.ts'

/** Names in more stories than this are no company to be known by: `United States`, `police`. */
const COMMON_COMPANY = 40
/** What stands with any role, and so tells nobody: `former` of `former mayor`. */
const ANY_ROLE = new Set(['acting', 'former', 'late', 'longtime', 'senior'])
/** Shorter words of roles are ranks that many have: `Gov.`, `Rep.`. */
const SHORTEST_ROLE = 4
/** Who is named in so many stories is known by the name alone. */
const WELL_KNOWN = 4
/** In how many times as many stories as all namesakes. */
const PREVAILING = 3

/** Joins the people of different stories, the surest first. */
export function joinPersonsAcrossStories(sets: EntitySets): void {
  const roles = roleWords(sets)
  const shared = namesakes(sets)
  if (shared.length > 0) {
    const company = companyOfStories(sets)
    for (const rows of shared) joinAlike(sets, rows, roles, company)
    for (const rows of shared) joinPrevailing(sets, rows, roles)
  }
  joinBareRoles(sets, roles)
}

/** The rows of each full name that several stories have. */
function namesakes(sets: EntitySets): number[][] {
  const byName = new Map<string, number[]>()
  for (let row = 0; row < sets.names.size; row++) {
    if (sets.names.kind.at(row) !== PERSON || !sets.isFullName(row)) continue
    const name = `${sets.names.key.at(row)} ${generationOf(sets.names.texts.text(sets.names.name.at(row)))}`
    addUnder(byName, name, row)
  }
  return [...byName.values()].filter(rows => rows.some(row => sets.story(row) !== sets.story(rows[0] ?? 0)))
}

/** Bearers of one name with a word of a role in common, or somebody or something that both stories name and few others do. */
function joinAlike(
  sets: EntitySets,
  rows: readonly number[],
  roles: ReadonlyMap<number, readonly string[]>,
  company: ReadonlyMap<number, ReadonlySet<number>>,
): void {
  const own = sets.names.key.at(rows[0] ?? 0)
  const byRole = new Map<string, number>()
  const byCompany = new Map<number, number>()
  const stories = new Set<number>()
  for (const row of rows) {
    for (const word of roles.get(row) ?? []) {
      const known = byRole.get(word)
      if (known === undefined) byRole.set(word, row)
      else sets.join(known, row, 'same full name and role')
    }
    if (stories.has(sets.story(row))) continue
    stories.add(sets.story(row))
    for (const key of company.get(sets.story(row)) ?? []) {
      if (key === own) continue
      const known = byCompany.get(key)
      if (known === undefined) byCompany.set(key, row)
      else sets.join(known, row, 'same full name in the same company')
    }
  }
}

/** A bearer without a role, in a story that tells nothing of who that is, is the one whom far more stories name so than all others. */
function joinPrevailing(
  sets: EntitySets,
  rows: readonly number[],
  roles: ReadonlyMap<number, readonly string[]>,
): void {
  const stories = new Map<number, Set<number>>()
  const told = new Set<number>()
  for (const row of rows) {
    const root = sets.find(row)
    stories.set(root, (stories.get(root) ?? new Set<number>()).add(sets.story(row)))
    if (roles.has(row)) told.add(root)
  }
  const known = prevailing(stories)
  if (known === null) return
  for (const root of stories.keys())
    if (root !== known && !told.has(root)) sets.join(known, root, 'full name of one who is well known')
}

/** Whoever is named in so many stories, and in so many more than all others together, that the name alone means that one. */
function prevailing(stories: ReadonlyMap<number, ReadonlySet<number>>): number | null {
  const [most, ...others] = [...stories].sort(([a, x], [b, y]) => y.size - x.size || a - b)
  const rest = others.reduce((sum, [, { size }]) => sum + size, 0)
  return most !== undefined && most[1].size >= Math.max(WELL_KNOWN, PREVAILING * rest) ? most[0] : null
}

/** `Mayor Moss` is the one Ada Moss whom the folder knows as a mayor, where the story names no other Moss in full. */
function joinBareRoles(sets: EntitySets, roles: ReadonlyMap<number, readonly string[]>): void {
  const { names } = sets
  const inFull = new Set<number>()
  for (let row = 0; row < names.size; row++) if (sets.isFullName(row)) inFull.add(sets.find(row))
  const bare = [...roles.keys()].filter(row => names.kind.at(row) === PERSON && !inFull.has(sets.find(row)))
  if (bare.length === 0) return
  const surnames = new Set(bare.map(row => names.keyText(row)))
  /** By surname and word of a role the stories of each who has both. */
  const bearers = new Map<string, Map<number, Set<number>>>()
  for (let row = 0; row < names.size; row++) {
    if (names.kind.at(row) !== PERSON || !sets.isFullName(row)) continue
    const key = names.keyText(row)
    const surname = key.slice(key.lastIndexOf(' ') + 1)
    if (!surnames.has(surname)) continue
    for (const word of roles.get(row) ?? []) {
      const stories = getOrAdd(bearers, `${surname} ${word}`, () => new Map<number, Set<number>>())
      getOrAdd(stories, sets.find(row), () => new Set<number>()).add(sets.story(row))
    }
  }
  for (const row of bare) {
    const stories = new Map<number, Set<number>>()
    for (const word of roles.get(row) ?? [])
      for (const [root, own] of bearers.get(`${names.keyText(row)} ${word}`) ?? []) {
        const known = getOrAdd(stories, sets.find(root), () => new Set<number>())
        for (const story of own) known.add(story)
      }
    const known = prevailing(stories)
    if (known !== null) sets.join(known, row, 'surname and role of one who is well known')
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The telling words of the roles that a row stands with. */
function roleWords({ names }: EntitySets): Map<number, string[]> {
  const words = new Map<number, string[]>()
  for (let i = 0; i < names.roles.length; i += 2) {
    const row = names.roles.at(i)
    const role = names.texts.text(names.roles.at(i + 1)).toLowerCase()
    const telling = role.split(/[^\p{L}]+/u).filter(word => word.length >= SHORTEST_ROLE && !ANY_ROLE.has(word))
    words.set(row, [...(words.get(row) ?? []), ...telling])
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
