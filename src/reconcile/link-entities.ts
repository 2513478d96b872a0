// Which names of different articles mean one person, organisation or place. Named levels of agreement, the strongest first. What is unsure
// is left apart: a wrong join invents a fact, a missing one only hides that two outlets agree.
import { ORGANISATION_HEADS } from '../lexicon/organisation-heads.ts'
import { ORGANISATION_NOUNS } from '../lexicon/organisation-nouns.ts'
import { foldName } from '../text/fold.ts'
import { initialsOf, isAcronym, isSpellingVariant, keyOf, leavesOutMiddle } from './name-forms.ts'
import { KINDS, type NameIndex } from './name-index.ts'
import { UnionFind } from './union-find.ts'

export const LEVELS = [
  'same name',
  'same full name and role',
  'same full name in one story',
  'same full name in the same company',
  'acronym and expansion',
  'one bearer of the surname in the story',
  'short form of one name in the story',
  'middle name left out',
  'spelling variant in one story',
  'same name, tagged as two kinds',
  'short form that both articles use',
] as const
export type Level = (typeof LEVELS)[number]

export type Linking = {
  /** The row that stands for the entity of a row. */
  readonly entityOf: (row: number) => number
  /** The levels that joined an entity, by the row that stands for it. */
  readonly levelsOf: (entity: number) => Level[]
}

const [PERSON, ORGANISATION] = [KINDS.indexOf('person'), KINDS.indexOf('organisation')]
/** Names in more stories than this are no company to be known by: `United States`, `police`. */
const COMMON_COMPANY = 40
/** Stories with a bearer of the name that are looked at for each further one: keeps a `John Smith` of a thousand stories linear. */
const MOST_NAMESAKES = 16
/** A story with more rows than this is linked by exact names only: variants are compared in pairs. */
const MOST_NAMES = 4000

/** Joins the rows of a name index, given the story of each article. */
export function linkEntities(names: NameIndex, storyOf: Int32Array): Linking {
  const linker = new Linker(names, storyOf)
  linker.joinSameNames()
  linker.joinByShortForms()
  for (const rows of linker.stories()) linker.joinWithinStory(rows)
  linker.joinAcronyms()
  linker.joinPersonsAcrossStories()
  linker.joinAcrossKinds()
  return linker.result()
}

class Linker {
  private readonly sets: UnionFind
  /** One bit a level, by row. */
  private readonly levels: Int32Array
  private readonly names: NameIndex
  private readonly storyOf: Int32Array

  constructor(names: NameIndex, storyOf: Int32Array) {
    this.names = names
    this.storyOf = storyOf
    this.sets = new UnionFind(names.size)
    this.levels = new Int32Array(names.size)
  }

  private join(a: number, b: number, level: Level): void {
    const [x, y] = [this.sets.find(a), this.sets.find(b)]
    if (x === y) return
    const bits = (this.levels[x] ?? 0) | (this.levels[y] ?? 0) | (1 << LEVELS.indexOf(level))
    this.sets.join(x, y)
    this.levels[this.sets.find(x)] = bits
  }

  private story(row: number): number {
    return this.storyOf[this.names.article.at(row)] ?? -1
  }

  private isFullName(row: number): boolean {
    return this.names.keyText(row).includes(' ')
  }

  /** Organisations and places of one name are one, everywhere; a town of two states is told apart by its story only in its mentions. */
  joinSameNames(): void {
    const first = new Map<string, number>()
    for (let row = 0; row < this.names.size; row++) {
      const kind = this.names.kind.at(row)
      const where = kind === PERSON ? (this.isFullName(row) ? this.story(row) : -1) : ''
      if (where === -1) continue
      const key = `${kind} ${where} ${this.names.key.at(row)}`
      const known = first.get(key)
      if (known === undefined) first.set(key, row)
      else this.join(known, row, kind === PERSON ? 'same full name in one story' : 'same name')
    }
  }

  /** `Apple Computer`, which its article also calls `Apple`, is the Apple of other articles; `the Bank` of two articles is two banks. */
  joinByShortForms(): void {
    const byKey = new Map<string, number>()
    for (let row = 0; row < this.names.size; row++)
      if (this.names.kind.at(row) === ORGANISATION && !byKey.has(this.names.keyText(row)))
        byKey.set(this.names.keyText(row), row)
    for (let i = 0; i < this.names.forms.length; i += 2) {
      const row = this.names.forms.at(i)
      if (this.names.kind.at(row) !== ORGANISATION) continue
      const [key, form] = [
        this.names.keyText(row),
        keyOf('organisation', this.names.texts.text(this.names.forms.at(i + 1))),
      ]
      const short = key.startsWith(`${form} `) || key.endsWith(` ${form}`)
      const same = short && !ORGANISATION_NOUNS.has(form) && !ORGANISATION_HEADS.has(form) ? byKey.get(form) : undefined
      if (same !== undefined) this.join(same, row, 'short form that both articles use')
    }
  }

  /** The rows of each story that names anything. */
  stories(): number[][] {
    const stories = new Map<number, number[]>()
    for (let row = 0; row < this.names.size; row++) {
      const rows = stories.get(this.story(row))
      if (rows === undefined) stories.set(this.story(row), [row])
      else rows.push(row)
    }
    return [...stories.values()]
  }

  joinWithinStory(rows: readonly number[]): void {
    const persons = rows.filter(row => this.names.kind.at(row) === PERSON)
    const others = rows.filter(row => this.names.kind.at(row) !== PERSON)
    const full = this.distinct(persons.filter(row => this.isFullName(row)))
    if (full.length <= MOST_NAMES) this.joinVariants(full, persons)
    this.joinBareNames(full, persons)
    this.joinShortForms(others)
  }

  /** One row for each name. */
  private distinct(rows: readonly number[]): number[] {
    const first = new Map<string, number>()
    for (const row of rows) {
      const key = `${this.names.kind.at(row)} ${this.names.key.at(row)}`
      if (!first.has(key)) first.set(key, row)
    }
    return [...first.values()]
  }

  /** Full names that differ in a middle name or in spelling, unless one article has both as two people. */
  private joinVariants(full: readonly number[], persons: readonly number[]): void {
    const articles = new Map<number, Set<number>>()
    for (const row of persons) {
      const known = articles.get(this.names.key.at(row)) ?? new Set()
      articles.set(this.names.key.at(row), known.add(this.names.article.at(row)))
    }
    for (const [a, b] of this.pairsSharingAWord(full)) {
      const [x, y] = [this.names.keyText(a), this.names.keyText(b)]
      const level: Level | null = leavesOutMiddle(x, y)
        ? 'middle name left out'
        : isSpellingVariant(x, y)
          ? 'spelling variant in one story'
          : null
      if (level === null) continue
      const [left, right] = [articles.get(this.names.key.at(a)), articles.get(this.names.key.at(b))]
      const together = [...(left ?? [])].some(article => right?.has(article))
      if (!together) this.join(a, b, level)
    }
  }

  /** Blocking: only names with a word in common are compared. */
  private *pairsSharingAWord(rows: readonly number[]): Generator<[number, number]> {
    const byWord = new Map<string, number[]>()
    for (const row of rows) {
      const words = new Set(this.names.keyText(row).split(' '))
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
  private joinBareNames(full: readonly number[], persons: readonly number[]): void {
    const bearers = new Map<string, Set<number>>()
    for (const row of full) {
      const words = this.names.keyText(row).split(' ')
      for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
        const known = bearers.get(word) ?? new Set()
        bearers.set(word, known.add(this.sets.find(row)))
      }
    }
    const alone = new Map<string, number>()
    for (const row of persons) {
      if (this.isFullName(row)) continue
      const word = this.names.keyText(row)
      const candidates = new Set([...(bearers.get(word) ?? [])].map(candidate => this.sets.find(candidate)))
      const [bearer] = candidates
      if (candidates.size > 1) continue
      const partner = bearer ?? alone.get(word)
      if (partner === undefined) alone.set(word, row)
      else this.join(partner, row, 'one bearer of the surname in the story')
    }
  }

  /** `Communist Party` beside one `Communist Party of Vietnam`; `WTO` beside one name with these initials. */
  private joinShortForms(rows: readonly number[]): void {
    const distinct = this.distinct(rows)
    const byHead = new Map<string, Set<number>>()
    const byInitials = new Map<string, Set<number>>()
    const put = (map: Map<string, Set<number>>, key: string, row: number) =>
      map.set(key, (map.get(key) ?? new Set<number>()).add(row))
    for (const row of distinct) {
      const words = this.names.keyText(row).split(' ')
      for (let length = 1; length < words.length; length++) put(byHead, words.slice(0, length).join(' '), row)
      for (const initials of initialsOf(foldName(this.names.texts.text(this.names.name.at(row)))))
        put(byInitials, initials, row)
    }
    for (const row of rows) {
      const given = this.names.acronym.at(row)
      if (given >= 0 && given !== this.names.key.at(row))
        put(byInitials, this.names.texts.text(given).replace(/ /g, ''), row)
    }
    for (const row of distinct) {
      const name = this.names.texts.text(this.names.name.at(row))
      const key = this.names.keyText(row)
      if (isAcronym(name)) this.joinTheOne(row, byInitials.get(key.replace(/ /g, '')), 'acronym and expansion')
      else if (this.names.kind.at(row) === ORGANISATION && key.includes(' '))
        this.joinTheOne(row, byHead.get(key), 'short form of one name in the story')
    }
  }

  private joinTheOne(row: number, candidates: ReadonlySet<number> | undefined, level: Level): void {
    const kind = this.names.kind.at(row)
    const fitting = [...(candidates ?? [])].filter(candidate => this.names.kind.at(candidate) === kind)
    const entities = new Set(fitting.map(candidate => this.sets.find(candidate)))
    const [only] = fitting
    if (only !== undefined && entities.size === 1) this.join(only, row, level)
  }

  /** An acronym that an article explains stands for that name everywhere, unless the folder explains it in two ways. */
  joinAcronyms(): void {
    const expansions = new Map<number, Set<number>>()
    for (let row = 0; row < this.names.size; row++) {
      const acronym = this.names.acronym.at(row)
      if (acronym < 0 || acronym === this.names.key.at(row)) continue
      expansions.set(acronym, (expansions.get(acronym) ?? new Set<number>()).add(this.sets.find(row)))
    }
    for (let row = 0; row < this.names.size; row++) {
      if (this.names.kind.at(row) === PERSON) continue
      const candidates = expansions.get(this.names.key.at(row))
      if (candidates === undefined) continue
      const entities = new Set([...candidates].map(candidate => this.sets.find(candidate)))
      const [only] = entities
      if (only !== undefined && entities.size === 1) this.join(only, row, 'acronym and expansion')
    }
  }

  /** Two stories' bearers of one full name are one person where a role or the company they are named in agrees. */
  joinPersonsAcrossStories(): void {
    const byName = new Map<number, number[]>()
    for (let row = 0; row < this.names.size; row++) {
      if (this.names.kind.at(row) !== PERSON || !this.isFullName(row)) continue
      const rows = byName.get(this.names.key.at(row))
      if (rows === undefined) byName.set(this.names.key.at(row), [row])
      else rows.push(row)
    }
    const shared = [...byName.values()].filter(rows => new Set(rows.map(row => this.story(row))).size > 1)
    if (shared.length === 0) return
    const roles = this.roleWords()
    const company = this.companyOfStories()
    for (const rows of shared) {
      const bearers = [...new Map(rows.map(row => [this.story(row), row])).values()]
      const rolesOf = (story: number) =>
        new Set(rows.filter(row => this.story(row) === story).flatMap(row => roles.get(row) ?? []))
      for (let i = 1; i < bearers.length; i++)
        for (let j = Math.max(0, i - MOST_NAMESAKES); j < i; j++) {
          const [a, b] = [bearers[i] ?? 0, bearers[j] ?? 0]
          const level = this.agreement(rolesOf(this.story(a)), rolesOf(this.story(b)), company, a, b)
          if (level === null) continue
          this.join(b, a, level)
          break
        }
    }
  }

  private agreement(
    left: ReadonlySet<string>,
    right: ReadonlySet<string>,
    company: ReadonlyMap<number, ReadonlySet<number>>,
    a: number,
    b: number,
  ): Level | null {
    for (const word of left) if (right.has(word)) return 'same full name and role'
    const [x, y] = [company.get(this.story(a)), company.get(this.story(b))]
    const own = this.names.key.at(a)
    if (x !== undefined && y !== undefined)
      for (const key of x) if (key !== own && y.has(key)) return 'same full name in the same company'
    return null
  }

  private roleWords(): Map<number, string[]> {
    const words = new Map<number, string[]>()
    for (let i = 0; i < this.names.roles.length; i += 2) {
      const row = this.names.roles.at(i)
      const role = this.names.texts.text(this.names.roles.at(i + 1)).toLowerCase()
      words.set(row, [...(words.get(row) ?? []), ...role.split(/[^\p{L}]+/u).filter(word => word.length > 3)])
    }
    return words
  }

  /** For each story the persons and organisations that it names and few other stories do. */
  private companyOfStories(): Map<number, Set<number>> {
    const company = new Map<number, Set<number>>()
    const stories = new Map<number, number>()
    for (let row = 0; row < this.names.size; row++) {
      const kind = this.names.kind.at(row)
      if (kind === PERSON ? !this.isFullName(row) : kind !== ORGANISATION) continue
      const keys = company.get(this.story(row)) ?? new Set<number>()
      company.set(this.story(row), keys)
      const key = this.names.key.at(row)
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
  joinAcrossKinds(): void {
    const first = new Map<number, number>()
    for (let row = 0; row < this.names.size; row++) {
      if (this.names.kind.at(row) === PERSON) continue
      const key = this.names.key.at(row)
      const known = first.get(key)
      if (known === undefined) first.set(key, row)
      else this.join(known, row, 'same name, tagged as two kinds')
    }
  }

  result(): Linking {
    return {
      entityOf: row => this.sets.find(row),
      levelsOf: entity => LEVELS.filter((_, bit) => ((this.levels[this.sets.find(entity)] ?? 0) >> bit) & 1),
    }
  }
}
