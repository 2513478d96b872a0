// The places of a story as it is written.
import { COUNTRIES } from '../lexicon/places/countries.ts'
import type { Article } from '../schema/index.ts'
import { foldName } from '../text/fold.ts'
import { byCodeUnits } from './identify.ts'

/** Places named in a story's record. */
const MOST_PLACES = 5

type Named = { name: string; articles: number; mentions: number; first: number }

/**
 * The places of a story: those that most articles name, and tell the event to have been in. Of two named by as many, the one named more
 * often or sooner.
 *
 * placesOf(articles) //=> ['Dorne', 'Norway'], five at most
 */
export function placesOf(articles: readonly Article[]): string[] {
  const named = new Map<string, Named>()
  for (const article of articles) {
    const own = new Set<string>()
    for (const { kind, text, start } of article.mentions) {
      if (kind !== 'place') continue
      const key = onePlace(text)
      const place = named.get(key)
      if (place === undefined) named.set(key, { name: text, articles: 1, mentions: 1, first: start })
      else {
        if (!own.has(key)) place.articles++
        place.mentions++
        place.first = Math.min(place.first, start)
        // `LIMA` of a dateline is Lima
        if (isShouted(place.name)) place.name = text
      }
      own.add(key)
    }
  }
  const fewest = articles.length > 1 ? 2 : 1
  const weight = countEventPlaces(articles)
  const rank = (key: string, { articles }: Named) => articles + (weight.get(key) ?? 0)
  return [...named]
    .filter(([, place]) => place.articles >= fewest)
    .sort(
      ([a, p], [b, q]) =>
        rank(b, q) - rank(a, p) || q.mentions - p.mentions || p.first - q.first || byCodeUnits(p.name, q.name),
    )
    .slice(0, MOST_PLACES)
    .map(([, { name }]) => name)
}

/** How many articles tell the event to have been in a place. */
function countEventPlaces(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { claims } of articles) {
    const told = claims.find(({ kind, measure }) => kind === 'place' && measure === 'event')
    if (told?.kind !== 'place') continue
    const key = onePlace(told.value.term)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** `the US` and `America` are one place. */
const onePlace = (name: string) => foldName(COUNTRIES.get(name) ?? name)

/** `LIMA`; `US` and `UK` are written so everywhere. */
const isShouted = (name: string) => name.length > 3 && name === name.toUpperCase()
