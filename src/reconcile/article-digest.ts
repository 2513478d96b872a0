// What the index of a folder takes from one article: what tells of which event it is, and whom and what it names. Whoever holds a record can
// make it, in any thread, so that no record need be read again to be indexed; stories and entities are found from one half each.
import { type Article, isSilent } from '../schema/index.ts'
import { type ArticleName, chainsOf, nameOfChain } from './entities/article-names.ts'
import { isWritten } from './facts/one-act.ts'
import { dayOf, readPeriod } from './period.ts'
import { type ArticlePlaces, placesIn } from './stories/article-places.ts'
import { type ArticleTerms, readTerms } from './stories/article-terms.ts'
import { NO_DAY } from './stories/story-similarity.ts'

/** What finding the stories takes from an article. */
export type EventDigest = ArticleTerms & {
  readonly outlet: string | null
  /** The grouping that the input brought. */
  readonly story: string | null
  /** Day of publication, and the day that the article itself writes of its event; `NO_DAY` where they are open. */
  readonly day: number
  readonly event: number
  /** See `tollOf`. */
  readonly toll: readonly number[]
  readonly places: ArticlePlaces
}
/** What finding the entities takes from an article. */
export type NameDigest = {
  readonly id: string
  readonly outlet: string | null
  readonly names: readonly ArticleName[]
  /** Claims of a lasting state, by the place of their subject among the names. */
  readonly stocks: readonly { readonly name: number; readonly measure: string }[]
}
export type ArticleDigest = { readonly event: EventDigest; readonly name: NameDigest }

/**
 * The digest of an article, both halves.
 *
 * digestArticle(record).name.names[0] //=> { kind: 'person', key: 'jane roe', name: 'Jane Roe', … }
 */
export function digestArticle(article: Article): ArticleDigest {
  return { event: digestEvent(article), name: digestNames(article) }
}

/** `digestEvent(record).day //=> 19060`, the day of publication */
function digestEvent(article: Article): EventDigest {
  const { terms, particulars } = readTerms(article.title, textOf(article))
  return {
    terms,
    particulars,
    outlet: article.outlet,
    story: article.story ?? null,
    day: dayOf(article.published) ?? NO_DAY,
    event: writtenDayOf(article),
    toll: tollOf(article),
    places: placesIn(article),
  }
}

/** `digestNames(record).stocks //=> []`, where it claims no lasting state */
function digestNames(article: Article): NameDigest {
  const chains = chainsOf(article)
  const entities = [...chains.keys()]
  return {
    id: article.id,
    outlet: article.outlet,
    names: [...chains.values()].map(nameOfChain),
    stocks: article.claims.flatMap(({ flow, subject, measure }) => {
      const name =
        flow === 'stock' && subject !== null && subject.entity !== null ? entities.indexOf(subject.entity) : -1
      return name < 0 ? [] : { name, measure }
    }),
  }
}

/** Fewer victims are those of many events. */
const TELLING_TOLL = 4

/** The killed and the injured as one number, where they tell the event from others: `three dead, one hurt` //=> [3001] */
function tollOf({ claims }: Article): number[] {
  const most = { killed: 0, injured: 0 }
  for (const { kind, measure, polarity, value } of claims)
    if (kind === 'quantity' && polarity === 'affirmed' && (measure === 'killed' || measure === 'injured'))
      most[measure] = Math.max(most[measure], value.value ?? 0)
  return most.killed + most.injured < TELLING_TOLL ? [] : [(1000 * most.killed + most.injured) | 0]
}

/** The day of the article's event where the text writes it: a date or a weekday, not what follows from the day of publication. */
function writtenDayOf(record: Article): number {
  for (const claim of record.claims) {
    if (claim.kind !== 'date' || claim.measure !== 'event' || !isWritten(claim.value)) continue
    const period = readPeriod(claim.value)
    if (period !== null && period.from === period.to) return period.from
  }
  return NO_DAY
}

/** The text of a record without what is no part of the report; of a record that was written without its text, the claims' evidence. */
function textOf({ text, zones, claims }: Article): string {
  if (text === undefined) return claims.map(claim => claim.evidence.text).join('\n')
  const apart = (zones ?? []).filter(({ kind }) => isSilent(kind))
  let kept = ''
  let at = 0
  for (const zone of apart) {
    if (zone.start > at) kept += text.slice(at, zone.start)
    at = Math.max(at, zone.end)
  }
  return kept + text.slice(at)
}
