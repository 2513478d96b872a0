// reconcile: all article records → stories, entities, facts and discrepancies.
//
//   records ─indexFolder→ stories, entities ─alignClaims→ groups of claims ─buildFact→ facts ─findDiscrepancy→ discrepancies
import type { Discrepancy, Entity, Fact, Story } from '../schema/index.ts'
import { alignClaims } from './align-claims.ts'
import { type BuiltFact, buildFact } from './build-fact.ts'
import { describeEntities } from './describe-entities.ts'
import { describeStory } from './describe-story.ts'
import { bySeverity, findDiscrepancy } from './discrepancies.ts'
import { type FolderIndex, indexFolder } from './folder-index.ts'
import { candidatesOf } from './fuse.ts'
import { freshnessOf } from './judge-claims.ts'
import { findNameDiscrepancies } from './name-discrepancies.ts'
import { findQuoteDiscrepancies } from './quote-discrepancies.ts'
import { type Reliability, ReliabilityLearner } from './reliability.ts'
import type { ArticleSource } from './source.ts'
import { standingKey } from './standing-facts.ts'
import type { StatedClaim } from './stated-claim.ts'
import { readStory, type StoryWork } from './story-claims.ts'

export { type ArticleSource, sourceOf } from './source.ts'

export type Reconciliation = {
  readonly stories: Iterable<Story>
  readonly entities: Iterable<Entity>
  readonly facts: Iterable<Fact>
  readonly discrepancies: Iterable<Discrepancy>
}

/**
 * Brings together what articles say of one event, and judges it. Each result can be iterated once and again; facts and discrepancies
 * are made story by story while they are read, so that no more than one story is in memory.
 *
 * reconcile(sourceOf(records)).facts //=> one fact for each group of comparable claims
 */
export function reconcile(source: ArticleSource): Reconciliation {
  const index = indexFolder(source)
  const reliability = learnReliability(index)
  const found: Discrepancy[] = []
  let complete = false
  function* facts(): Generator<Fact> {
    if (complete) found.length = 0
    complete = false
    for (const work of judgeFolder(index, reliability)) {
      found.push(...work.discrepancies)
      for (const { fact } of work.facts) yield fact
    }
    complete = true
  }
  function* discrepancies(): Generator<Discrepancy> {
    if (complete) yield* found
    else for (const work of judgeFolder(index, reliability)) yield* work.discrepancies
  }
  return {
    stories: again(function* () {
      for (const numbers of index.stories) yield describeStory([...numbers].map(index.read))
    }),
    entities: again(() => describeEntities(index.names, index.linking, { id: index.idOf, outlet: index.outletOf })),
    facts: again(facts),
    discrepancies: again(discrepancies),
  }
}

const again = <T>(generate: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: generate })

type Judged = { readonly facts: readonly BuiltFact[]; readonly discrepancies: readonly Discrepancy[] }

/** Every story with its facts, and after them the standing facts that several stories speak of. */
function* judgeFolder(index: FolderIndex, reliability: Reliability): Generator<Judged> {
  const standing = new Map<string, StatedClaim[]>()
  for (const numbers of index.stories) {
    const work = readStory(index, numbers)
    const groups = alignClaims(setAside(work, index, standing))
    const facts = groups.map(group => buildFact(group, reliability))
    const discrepancies = [
      ...facts.flatMap(fact => findDiscrepancy(fact) ?? []),
      ...findNameDiscrepancies(work, index.entityOf),
      ...findQuoteDiscrepancies(work, index.entityOf),
    ]
    yield { facts, discrepancies: discrepancies.sort(bySeverity) }
  }
  for (const claims of standing.values()) {
    const facts = alignClaims(claims).map(group => buildFact(group, reliability))
    yield { facts, discrepancies: facts.flatMap(fact => findDiscrepancy(fact) ?? []) }
  }
}

/** The claims of a story without those of standing facts, which wait for the claims of other stories. */
function setAside(work: StoryWork, index: FolderIndex, standing: Map<string, StatedClaim[]>): StatedClaim[] {
  return work.claims.filter(stated => {
    const key = standingKey(stated)
    if (key === null || !index.standing.has(key)) return true
    const claims = standing.get(key)
    if (claims === undefined) standing.set(key, [stated])
    else claims.push(stated)
    return false
  })
}

/** How far each outlet can be relied on, from the facts that several known outlets tell. */
function learnReliability(index: FolderIndex): Reliability {
  const learner = new ReliabilityLearner()
  for (const numbers of index.stories) {
    const outlets = new Set([...numbers].map(index.outletOf))
    outlets.delete(null)
    if (outlets.size < 2) continue
    for (const group of alignClaims(readStory(index, numbers).claims)) learner.add(ballotOf(group))
  }
  return learner.learn()
}

/** For each value of a fact the outlets that state it. Bounds commit to no value, and an overtaken number was right in its time. */
function ballotOf(group: readonly StatedClaim[]): (string | null)[][] {
  const freshness = freshnessOf(group)
  const plain = group.filter(
    ({ claim }, n) => freshness[n] === 1 && (claim.kind !== 'quantity' || claim.value.bound === 'exact'),
  )
  return candidatesOf(plain).map(({ claims }) => [...new Set(claims.map(n => plain[n]?.outlet ?? null))])
}
