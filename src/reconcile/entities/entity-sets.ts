// The rows of a name index in sets, one an entity, with the levels of agreement that joined each.
import { addUnder } from '../../text/lists-by-key.ts'
import { UnionFind } from '../union-find.ts'
import { acronymsAmong } from './acronym-rows.ts'
import type { NameIndex } from './name-index.ts'

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
  'bare name that others give to a body',
  'full name of one who is well known',
  'surname and role of one who is well known',
] as const
export type Level = (typeof LEVELS)[number]

export type Linking = {
  /** The row that stands for the entity of a row. */
  readonly entityOf: (row: number) => number
  /** The levels that joined an entity, by the row that stands for it. */
  readonly levelsOf: (entity: number) => Level[]
}

/** Entities in the making: `sets.join(a, b, 'same name')` makes the rows `a` and `b` one. */
export class EntitySets {
  readonly names: NameIndex
  /** Whether a row is known by an acronym alone. */
  readonly isAcronym: (row: number) => boolean
  private readonly sets: UnionFind
  /** One bit a level, by row. */
  private readonly levels: Int32Array
  /** The story of each article; at first none is known. */
  private storyOf: Int32Array = new Int32Array()

  constructor(names: NameIndex) {
    this.names = names
    this.isAcronym = acronymsAmong(names)
    this.sets = new UnionFind(names.size)
    this.levels = new Int32Array(names.size)
  }

  join(a: number, b: number, level: Level): void {
    const [x, y] = [this.sets.find(a), this.sets.find(b)]
    if (x === y) return
    const bits = (this.levels[x] ?? 0) | (this.levels[y] ?? 0) | (1 << LEVELS.indexOf(level))
    this.sets.join(x, y)
    this.levels[this.sets.find(x)] = bits
  }

  /** The row that stands for the entity of a row. */
  find(row: number): number {
    return this.sets.find(row)
  }

  /** Takes the story of each article, once they are known. */
  placeInStories(storyOf: Int32Array): void {
    this.storyOf = storyOf
  }

  story(row: number): number {
    return this.storyOf[this.names.article.at(row)] ?? -1
  }

  isFullName(row: number): boolean {
    return this.names.keyText(row).includes(' ')
  }

  /** The rows of each story that names anything. */
  stories(): number[][] {
    const stories = new Map<number, number[]>()
    for (let row = 0; row < this.names.size; row++) {
      addUnder(stories, this.story(row), row)
    }
    return [...stories.values()]
  }

  linking(): Linking {
    return {
      entityOf: row => this.sets.find(row),
      levelsOf: entity => LEVELS.filter((_, bit) => ((this.levels[this.sets.find(entity)] ?? 0) >> bit) & 1),
    }
  }
}
