// The first pass over all records: what is held of them while stories, entities and facts are made. Integers and interned texts only.
import type { Article } from '../schema/index.ts'
import { readTerms } from './article-terms.ts'
import type { Linking } from './entity-sets.ts'
import { groupStories } from './group-stories.ts'
import { byCodeUnits } from './identify.ts'
import { IntList } from './int-list.ts'
import { Interner } from './interner.ts'
import { linkEntities } from './link-entities.ts'
import { NameIndex } from './name-index.ts'
import { ParticularIndex } from './particular-index.ts'
import { dayOf, readPeriod } from './period.ts'
import type { ArticleSource } from './source.ts'
import { standingKeyOf } from './standing-facts.ts'
import { NO_DAY } from './story-similarity.ts'
import { TermCollector } from './term-index.ts'

/** Above every number of an outlet: an article without an outlet is an outlet of its own. */
const UNKNOWN_OUTLET = 0x40000000

/** Articles are numbered in the order of their ids, whatever the order of the source. */
export type FolderIndex = {
  readonly size: number
  readonly idOf: (article: number) => string
  /** Reads the record of an article again. */
  readonly read: (article: number) => Article
  /** Null where it is unknown. */
  readonly outletOf: (article: number) => string | null
  /** The articles of each story, stories in the order of their first article. */
  readonly stories: readonly Int32Array[]
  readonly storyOf: Int32Array
  /** Articles of one number report one event beyond doubt. */
  readonly coreOf: Int32Array
  readonly names: NameIndex
  readonly linking: Linking
  /** The entity that an entity of an article turned out to be. */
  readonly entityOf: (article: number, local: string | null) => number | null
  /** Keys of standing facts that more than one story speaks of. */
  readonly standing: ReadonlySet<string>
}

/** Reads every record once. Of records with one id, which are one article, the first counts. */
export function indexFolder(source: ArticleSource): FolderIndex {
  const places = placesById(source.ids)
  const texts = new Interner()
  const outlets = new Interner()
  const groupings = new Interner()
  const names = new NameIndex(texts)
  const terms = new TermCollector()
  const particulars = new ParticularIndex()
  const outletNumbers = new IntList()
  const days = new IntList()
  const events = new IntList()
  const given = new IntList()
  const locals = new LocalEntities(texts)
  const stocks: Stock[] = []
  places.forEach((place, article) => {
    const record = source.at(place)
    const outlet = record.outlet === null ? -1 : outlets.intern(record.outlet)
    const read = readTerms(record.title, textOf(record))
    terms.add(read, outlet < 0 ? UNKNOWN_OUTLET + article : outlet)
    particulars.add(read)
    outletNumbers.push(outlet)
    days.push(dayOf(record.published) ?? NO_DAY)
    events.push(writtenDayOf(record))
    given.push(record.story === null || record.story === undefined ? -1 : groupings.intern(record.story))
    const rows = names.add(article, record)
    locals.add(rows)
    for (const claim of record.claims) {
      const row = rows.get(claim.subject?.entity ?? '')
      if (row !== undefined && claim.flow === 'stock')
        stocks.push({ article, row, measure: texts.intern(claim.measure) })
    }
  })
  const { storyOf, coreOf } = groupStories(
    { terms: terms.build(), particulars, days: days.view(), events: events.view(), outlets: outletNumbers.view() },
    given.view(),
  )
  const linking = linkEntities(names, storyOf)
  return {
    size: places.length,
    idOf: article => source.ids[places[article] ?? 0] ?? '',
    read: article => source.at(places[article] ?? 0),
    outletOf: article => {
      const outlet = outletNumbers.at(article)
      return outlet < 0 ? null : outlets.text(outlet)
    },
    stories: articlesByStory(storyOf),
    storyOf,
    coreOf,
    names,
    linking,
    entityOf: (article, local) => {
      const row = local === null ? undefined : locals.rowOf(names, article, local)
      return row === undefined ? null : linking.entityOf(row)
    },
    standing: findStanding(stocks, storyOf, linking, measure => texts.text(measure)),
  }
}

/** The day of the article's event where the text writes it: a date or a weekday, not what follows from the day of publication. */
function writtenDayOf(record: Article): number {
  for (const { kind, measure, value } of record.claims) {
    if (kind !== 'date' || measure !== 'event') continue
    if (!('known' in value) || !(value.known.includes('day') || value.known.includes('weekday'))) continue
    const period = readPeriod(value)
    if (period !== null && period.from === period.to) return period.from
  }
  return NO_DAY
}

/** The text of a record without what is no part of the report; of a record that was written without its text, the claims' evidence. */
function textOf({ text, zones, claims }: Article): string {
  if (text === undefined) return claims.map(claim => claim.evidence.text).join('\n')
  const apart = (zones ?? []).filter(({ kind }) => kind === 'furniture' || kind === 'credit' || kind === 'byline')
  let kept = ''
  let at = 0
  for (const zone of apart) {
    if (zone.start > at) kept += text.slice(at, zone.start)
    at = Math.max(at, zone.end)
  }
  return kept + text.slice(at)
}

function placesById(ids: readonly string[]): number[] {
  const places = ids.map((_, place) => place)
  places.sort((a, b) => byCodeUnits(ids[a] ?? '', ids[b] ?? '') || a - b)
  return places.filter((place, n) => n === 0 || ids[place] !== ids[places[n - 1] ?? -1])
}

/** The article-local names of entities (`e1`), one a row. */
class LocalEntities {
  private readonly locals = new IntList()
  private readonly texts: Interner

  constructor(texts: Interner) {
    this.texts = texts
  }

  add(rows: ReadonlyMap<string, number>): void {
    for (const local of rows.keys()) this.locals.push(this.texts.intern(local))
  }

  rowOf(names: NameIndex, article: number, local: string): number | undefined {
    const wanted = this.texts.find(local)
    const [first, end] = names.rowsOf(article)
    for (let row = first; row < end; row++) if (this.locals.at(row) === wanted) return row
    return undefined
  }
}

function articlesByStory(storyOf: Int32Array): Int32Array[] {
  const lists: number[][] = []
  storyOf.forEach((story, article) => {
    const list = lists[story]
    if (list === undefined) lists[story] = [article]
    else list.push(article)
  })
  return lists.map(list => Int32Array.from(list))
}

/** A claim of a lasting state, by its article, the row of its subject and its measure. */
type Stock = { readonly article: number; readonly row: number; readonly measure: number }

function findStanding(
  stocks: readonly Stock[],
  storyOf: Int32Array,
  linking: Linking,
  measureOf: (measure: number) => string,
): Set<string> {
  const first = new Map<string, number>()
  const standing = new Set<string>()
  for (const { article, row, measure } of stocks) {
    const key = standingKeyOf(linking.entityOf(row), measureOf(measure))
    const story = storyOf[article] ?? -1
    const known = first.get(key)
    if (known === undefined) first.set(key, story)
    else if (known !== story) standing.add(key)
  }
  return standing
}
