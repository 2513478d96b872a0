// What an acronym means: the name that articles spell it out as. Acronyms are joined when it is known which rows of a story are one.
import type { EntitySets } from './entity-sets.ts'
import { PERSON } from './name-index.ts'

/** How many times as many articles as all others must spell an acronym out in one way for the rest to mean it. */
const PREVAILING = 3

/**
 * An acronym that articles spell out stands for that name everywhere. Where the folder spells it out in several ways, it is left to those
 * who do, unless nearly all do it in one.
 */
export function joinAcronyms(sets: EntitySets): void {
  const { names } = sets
  const acronyms = new Map<number, number[]>()
  const inFull = new Set<number>()
  for (let row = 0; row < names.size; row++) {
    if (names.kind.at(row) === PERSON) continue
    const rows = acronyms.get(names.key.at(row))
    if (!sets.isAcronym(row)) inFull.add(sets.find(row))
    else if (rows === undefined) acronyms.set(names.key.at(row), [row])
    else rows.push(row)
  }
  const expansions = new Map<number, Map<number, number>>()
  for (let row = 0; row < names.size; row++) {
    const root = sets.find(row)
    if (names.kind.at(row) === PERSON || !inFull.has(root)) continue
    for (const key of new Set([names.key.at(row), names.acronym.at(row)])) {
      if (!acronyms.has(key)) continue
      const articles = expansions.get(key) ?? new Map<number, number>()
      expansions.set(key, articles.set(root, (articles.get(root) ?? 0) + 1))
    }
  }
  for (const [key, rows] of acronyms) {
    const alone = rows.filter(row => !inFull.has(sets.find(row)))
    const meant = prevailing(expansions.get(key))
    const first = new Map<number, number>()
    for (const row of alone) {
      const known = first.get(names.kind.at(row))
      if (meant !== undefined) sets.join(meant, row, 'acronym and expansion')
      else if (known !== undefined) sets.join(known, row, 'same name')
      else first.set(names.kind.at(row), row)
    }
  }
}

/** What nearly all articles mean; undefined where they do not agree. */
function prevailing(articles: ReadonlyMap<number, number> = new Map()): number | undefined {
  const [most, ...others] = [...articles].sort(([a, n], [b, m]) => m - n || a - b)
  const rest = others.reduce((sum, [, count]) => sum + count, 0)
  return most !== undefined && most[1] >= PREVAILING * rest ? most[0] : undefined
}
