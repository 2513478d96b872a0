// Which names of one story mean the same: spellings, middle names left out, bare surnames, acronyms and short forms.
import { ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { ORGANISATION_PARTS } from '../../lexicon/organisations/organisation-parts.ts'
import { foldName } from '../../text/fold.ts'
import { initialsOf } from '../../text/initials.ts'
import { isKnownPlace } from '../../text/known-place.ts'
import { isSpelledOut } from '../../text/spelled-out.ts'
import type { EntitySets, Level } from './entity-sets.ts'
import { generationOf, isAcronym, isSpellingVariant, leavesOutMiddle } from './name-forms.ts'
import { ORGANISATION, PERSON } from './name-index.ts'

/** A story with more rows than this is linked by exact names only: variants are compared in pairs. */
const MOST_NAMES = 4000

/** Joins the rows of one story: people first, then bodies and places. */
export function joinWithinStory(sets: EntitySets, rows: readonly number[]): void {
  const persons = rows.filter(row => sets.names.kind.at(row) === PERSON)
  const others = rows.filter(row => sets.names.kind.at(row) !== PERSON)
  const full = joinSameFullNames(
    sets,
    persons.filter(row => sets.isFullName(row)),
  )
  if (full.length <= MOST_NAMES) joinVariants(sets, full, persons)
  joinBareNames(sets, full, persons)
  joinPlurals(sets, others)
  joinShortForms(sets, others)
}

/** `Guild of Net Maker` is the `Guild of Net Makers`: one body of several words, in one story. */
function joinPlurals(sets: EntitySets, rows: readonly number[]): void {
  const first = new Map<string, number>()
  for (const row of rows) {
    if (sets.names.kind.at(row) !== ORGANISATION) continue
    const words = sets.names.keyText(row).split(' ')
    if (words.length < 2) continue
    const singular = words.map(word => word.replace(/s$/, '')).join(' ')
    const known = first.get(singular)
    if (known === undefined) first.set(singular, row)
    else sets.join(known, row, 'spelling variant in one story')
  }
}

/** People of one full name are one in a story, but for father and son. Returns one row for each. */
function joinSameFullNames(sets: EntitySets, rows: readonly number[]): number[] {
  const { names } = sets
  const seen = new Set<string>()
  const twice = new Set<number>()
  for (const row of rows) {
    const key = `${names.article.at(row)} ${names.key.at(row)}`
    if (seen.has(key)) twice.add(names.key.at(row))
    seen.add(key)
  }
  const first = new Map<string, number>()
  for (const row of rows) {
    const key = names.key.at(row)
    // an article that names both means two
    const name = twice.has(key) ? `${key} ${generationOf(names.texts.text(names.name.at(row)))}` : `${key}`
    const known = first.get(name)
    if (known === undefined) first.set(name, row)
    else sets.join(known, row, 'same full name in one story')
  }
  return [...first.values()]
}

/** One row for each name. */
function firstOfEachName(sets: EntitySets, rows: readonly number[]): number[] {
  const first = new Map<string, number>()
  for (const row of rows) {
    const key = `${sets.names.kind.at(row)} ${sets.names.key.at(row)}`
    if (!first.has(key)) first.set(key, row)
  }
  return [...first.values()]
}

/** Full names that differ in a middle name or in spelling, unless one article has both as two people. */
function joinVariants(sets: EntitySets, full: readonly number[], persons: readonly number[]): void {
  const articles = new Map<number, Set<number>>()
  for (const row of persons) {
    const known = articles.get(sets.names.key.at(row)) ?? new Set()
    articles.set(sets.names.key.at(row), known.add(sets.names.article.at(row)))
  }
  for (const [a, b] of pairsSharingAWord(sets, full)) {
    const [x, y] = [sets.names.keyText(a), sets.names.keyText(b)]
    const level: Level | null = leavesOutMiddle(x, y)
      ? 'middle name left out'
      : isSpellingVariant(x, y)
        ? 'spelling variant in one story'
        : null
    if (level === null) continue
    const [left, right] = [articles.get(sets.names.key.at(a)), articles.get(sets.names.key.at(b))]
    const together = [...(left ?? [])].some(article => right?.has(article))
    if (!together) sets.join(a, b, level)
  }
}

/** Blocking: only names with a word in common are compared. */
function* pairsSharingAWord(sets: EntitySets, rows: readonly number[]): Generator<[number, number]> {
  const byWord = new Map<string, number[]>()
  for (const row of rows) {
    const words = new Set(sets.names.keyText(row).split(' '))
    const seen = new Set<number>()
    for (const word of words)
      for (const other of byWord.get(word) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        yield [other, row]
      }
    for (const word of words) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [row])
      else if (known.length < 50) known.push(row)
    }
  }
}

/** A surname or given name alone means the one person of the story who has it; where two have it, it is left alone. */
function joinBareNames(sets: EntitySets, full: readonly number[], persons: readonly number[]): void {
  const bearers = new Map<string, Set<number>>()
  for (const row of full) {
    const words = sets.names.keyText(row).split(' ')
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const known = bearers.get(word) ?? new Set()
      bearers.set(word, known.add(sets.find(row)))
    }
  }
  const alone = new Map<string, number>()
  for (const row of persons) {
    if (sets.isFullName(row)) continue
    const word = sets.names.keyText(row)
    const candidates = new Set([...(bearers.get(word) ?? [])].map(candidate => sets.find(candidate)))
    const [bearer] = candidates
    if (candidates.size > 1) continue
    const partner = bearer ?? alone.get(word)
    if (partner === undefined) alone.set(word, row)
    else sets.join(partner, row, 'one bearer of the surname in the story')
  }
}

/** `Communist Party` beside one `Communist Party of Vietnam`, `Herons` beside one `Lisbon Herons`; `WTO` beside one name with these initials. */
function joinShortForms(sets: EntitySets, rows: readonly number[]): void {
  const distinct = firstOfEachName(sets, rows)
  const byHead = new Map<string, Set<number>>()
  const byNickname = new Map<string, Set<number>>()
  const byInitials = new Map<string, Set<number>>()
  const put = (map: Map<string, Set<number>>, key: string, row: number) =>
    map.set(key, (map.get(key) ?? new Set<number>()).add(row))
  for (const row of distinct) {
    const words = sets.names.keyText(row).split(' ')
    for (let length = 1; length < words.length; length++) {
      const head = words.slice(0, length).join(' ')
      put(byHead, head, row)
      if (isKnownPlace(head)) put(byNickname, words.slice(length).join(' '), row)
    }
    const name = sets.names.texts.text(sets.names.name.at(row))
    if (isSpelledOut(name)) for (const initials of initialsOf(foldName(name).split(' '))) put(byInitials, initials, row)
  }
  for (const row of rows) {
    const given = sets.names.acronym.at(row)
    if (given >= 0 && given !== sets.names.key.at(row))
      put(byInitials, sets.names.texts.text(given).replace(/ /g, ''), row)
  }
  for (const row of distinct) {
    const name = sets.names.texts.text(sets.names.name.at(row))
    const key = sets.names.keyText(row)
    if (isAcronym(name)) joinTheOne(sets, row, byInitials.get(key.replace(/ /g, '')), 'acronym and expansion')
    else if (sets.names.kind.at(row) === ORGANISATION) {
      const candidates = key.includes(' ') ? byHead.get(key) : undefined
      // `Police` may be those of any town
      const isCommon = ORGANISATION_NOUNS.has(key) || ORGANISATION_PARTS.has(key)
      joinTheOne(
        sets,
        row,
        candidates ?? (isCommon ? undefined : byNickname.get(key)),
        'short form of one name in the story',
      )
    }
  }
}

function joinTheOne(sets: EntitySets, row: number, candidates: ReadonlySet<number> | undefined, level: Level): void {
  const kind = sets.names.kind.at(row)
  const fitting = [...(candidates ?? [])].filter(candidate => sets.names.kind.at(candidate) === kind)
  const entities = new Set(fitting.map(candidate => sets.find(candidate)))
  const [only] = fitting
  if (only !== undefined && entities.size === 1) sets.join(only, row, level)
}
