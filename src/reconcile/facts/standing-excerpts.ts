// What the record of each story keeps of the standing facts that it speaks of. A thousand stories may tell that one man leads a country:
// with all claims in every record the folder would grow with the square of the stories.
import { type Discrepancy, firstArticle } from '../../schema/index.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import type { StandingFact } from '../judge-story.ts'

/** Claims of a fact, and of each position of a discrepancy, that the record of every story keeps. */
const KEPT_BY_ALL = 12

/** A standing fact as the record of one story has it. */
export type StandingExcerpt = Pick<StandingFact, 'fact' | 'discrepancy' | 'evidence'> & {
  /** Claims of other stories that were left out. */
  readonly omitted: number
}

/**
 * For each story the standing facts that it speaks of: whole where reports tell them, which is the story of the first claim of a fact
 * and that of the first of its discrepancy; in others with the claims of that story, and a dozen that are the same in all.
 *
 * excerptsByStory(standing).get('s_0123456789abcdef') //=> [{ fact: { claims: [a dozen, and its own], … }, omitted: 40, … }]
 */
export function excerptsByStory(standing: readonly StandingFact[]): Map<string, StandingExcerpt[]> {
  const excerpts = new Map<string, StandingExcerpt[]>()
  for (const each of standing) {
    const excerptFor = excerptsOf(each)
    for (const [story, own] of placesBy(each.stories)) {
      const excerpt = excerptFor(own)
      addUnder(excerpts, story, excerpt)
    }
  }
  return excerpts
}

/** From the places of a story's claims to what its record keeps of the fact. */
function excerptsOf(whole: StandingFact): (own: readonly number[]) => StandingExcerpt {
  const { fact, discrepancy, evidence } = whole
  const later = [...fact.claims.keys()].slice(1)
  const agrees = (n: number) => fact.claims[n]?.verdict === 'agrees'
  // Who says otherwise is what a reader looks for.
  const common = [0, ...later.filter(n => !agrees(n)), ...later.filter(agrees)].slice(0, KEPT_BY_ALL)
  const shorten = discrepancy === null ? null : shortener(discrepancy)
  const told = new Set([firstArticle(fact), discrepancy === null ? undefined : firstArticle(discrepancy)])
  return own => {
    const articles = own.map(n => fact.claims[n]?.article ?? '')
    if (articles.some(article => told.has(article))) return { ...whole, omitted: 0 }
    const places = [...new Set([...common, ...own])].sort((a, b) => a - b)
    return {
      fact: { ...fact, claims: places.flatMap(n => fact.claims[n] ?? []) },
      discrepancy: shorten?.(articles) ?? null,
      evidence: places.flatMap(n => evidence[n] ?? []),
      omitted: fact.claims.length - places.length,
    }
  }
}

/** From the articles of a story to a discrepancy with their claims and the first of each position. */
function shortener(discrepancy: Discrepancy): (articles: readonly string[]) => Discrepancy {
  const { positions } = discrepancy
  const places = positions.map(({ claims }) => placesBy(claims.map(({ article }) => article)))
  return articles => ({
    ...discrepancy,
    positions: positions.map((position, n) => {
      const own = articles.flatMap(article => places[n]?.get(article) ?? [])
      const first = position.claims.slice(0, KEPT_BY_ALL).keys()
      const kept = [...new Set([...first, ...own])].sort((a, b) => a - b)
      return { ...position, claims: kept.flatMap(place => position.claims[place] ?? []) }
    }),
  })
}

/** The places at which each of the names stands. */
function placesBy(names: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  names.forEach((name, n) => {
    addUnder(places, name, n)
  })
  return places
}
