// The entities as they are written: one record each, from the rows that were linked.
import type { Entity } from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import { initialsOf } from '../../text/initials.ts'
import { identify } from '../identify.ts'
import type { Linking } from './entity-sets.ts'
import { isAcronym } from './name-forms.ts'
import { KINDS, type NameIndex, PERSON } from './name-index.ts'

/** What an entity's record needs of an article. */
export type ArticleNames = {
  readonly id: (article: number) => string
  readonly outlet: (article: number) => string | null
}

/** Every entity, in the order of the first article that names it. */
export function* describeEntities(names: NameIndex, linking: Linking, articles: ArticleNames): Generator<Entity> {
  const { rows, starts } = rowsByEntity(names, linking)
  const forms = startsOf(names.forms.view(), names.size)
  const roles = startsOf(names.roles.view(), names.size)
  const mentions = startsOf(names.mentions.view(), names.size)
  const texts = (list: { at: (i: number) => number }, from: Int32Array, row: number) => {
    const found: string[] = []
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i++) found.push(names.texts.text(list.at(2 * i + 1)))
    return found
  }
  for (let entity = 0; entity < starts.length - 1; entity++) {
    const own = [...rows.subarray(starts[entity], starts[entity + 1])]
    const first = own[0]
    if (first === undefined) continue
    const spellings = new Counter()
    const gathered = new Counter()
    /** Names that an article gives an acronym for. */
    const expansions = new Set<string>()
    for (const row of own) {
      spellings.add(names.texts.text(names.name.at(row)), 1000)
      if (names.acronym.at(row) >= 0) expansions.add(names.texts.text(names.name.at(row)))
      for (const form of texts(names.forms, forms, row)) spellings.add(form, 1)
      for (const role of texts(names.roles, roles, row)) gathered.add(role, 1)
    }
    const kinds = new Counter()
    const because = linking.levelsOf(first)
    const body = because.includes('bare name that others give to a body')
    for (const row of own)
      if (!body || names.kind.at(row) !== PERSON) kinds.add(KINDS[names.kind.at(row)] ?? 'place', 1)
    const kind = (kinds.ranked()[0] ?? 'place') as Entity['kind']
    const ranked = spellings.ranked()
    const name = chooseName(kind, ranked, expansions)
    const ids = [...new Set(own.map(row => names.article.at(row)))]
    yield {
      id: identify('e', [kind, name, articles.id(names.article.at(first)), names.keyText(first)]),
      kind,
      name,
      aliases: ranked.filter(spelling => spelling !== name),
      roles: gathered.ranked(),
      articles: ids.length,
      outlets: new Set(ids.map(article => articles.outlet(article) ?? article)).size,
      mentions: own.flatMap(row =>
        texts(names.mentions, mentions, row).map(mention => ({ article: articles.id(names.article.at(row)), mention })),
      ),
      ...(because.length > 0 ? { because } : {}),
    }
  }
}

/** The name most articles know it by, where it says enough: given name and surname before a surname, what an acronym stands for before it. */
function chooseName(kind: Entity['kind'], ranked: readonly string[], expansions: ReadonlySet<string>): string {
  const [most = ''] = ranked
  if (kind === 'person') return inSmallLetters(ranked.find(name => name.includes(' ')) ?? most, ranked)
  if (!isAcronym(most)) return inSmallLetters(most, ranked)
  // `UK` is Britain, and `DETROIT` is written as an acronym is
  if (kind === 'place') return ranked.find(name => !isAcronym(name)) ?? most
  const letters = foldName(most)
  const spellsOut = (name: string) => {
    const folded = foldName(name)
    // `BBC News` is no expansion of `BBC`
    return (
      initialsOf(folded.split(' ')).includes(letters) || (expansions.has(name) && !folded.split(' ').includes(letters))
    )
  }
  return ranked.find(name => !isAcronym(name) && spellsOut(name)) ?? most
}

/** `San Antonio` for the `SAN ANTONIO` of datelines and headings, where any article writes it so. */
function inSmallLetters(name: string, ranked: readonly string[]): string {
  if (/\p{Ll}/u.test(name)) return name
  const folded = foldName(name)
  return ranked.find(other => /\p{Ll}/u.test(other) && foldName(other) === folded) ?? name
}

class Counter {
  private readonly counts = new Map<string, number>()

  add(text: string, weight: number): void {
    this.counts.set(text, (this.counts.get(text) ?? 0) + weight)
  }

  /** The most frequent first, of equals the first by code units. */
  ranked(): string[] {
    // Most entities are named once.
    if (this.counts.size < 2) return [...this.counts.keys()]
    return [...this.counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text)
  }
}

function rowsByEntity(names: NameIndex, linking: Linking): { rows: Int32Array; starts: Int32Array } {
  const number = new Map<number, number>()
  const entityOf = new Int32Array(names.size)
  for (let row = 0; row < names.size; row++) {
    const root = linking.entityOf(row)
    const known = number.get(root) ?? number.size
    number.set(root, known)
    entityOf[row] = known
  }
  const starts = new Int32Array(number.size + 1)
  for (const entity of entityOf) starts[entity + 1] = (starts[entity + 1] ?? 0) + 1
  for (let entity = 0; entity < number.size; entity++)
    starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0)
  const next = starts.slice(0, -1)
  const rows = new Int32Array(names.size)
  entityOf.forEach((entity, row) => {
    const at = next[entity] ?? 0
    rows[at] = row
    next[entity] = at + 1
  })
  return { rows, starts }
}

/** Where the pairs of each row begin in a list of pairs that is ordered by row. */
function startsOf(pairs: Int32Array, rows: number): Int32Array {
  const starts = new Int32Array(rows + 1)
  for (let i = 0; i < pairs.length; i += 2) starts[(pairs[i] ?? 0) + 1] = (starts[(pairs[i] ?? 0) + 1] ?? 0) + 1
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  return starts
}
