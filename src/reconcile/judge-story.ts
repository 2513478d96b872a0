// The second look at a story, when it is known how far each outlet can be relied on: its facts, and where its articles disagree.
import type { Discrepancy, Fact } from '../schema/index.ts'
import { alignClaims } from './align-claims.ts'
import { buildFact } from './build-fact.ts'
import { bySeverity, findDiscrepancy } from './discrepancies.ts'
import { findNameDiscrepancies } from './name-discrepancies.ts'
import { findQuoteDiscrepancies } from './quote-discrepancies.ts'
import { ReliabilityLearner, reliabilityOf, type SourceRecords } from './reliability.ts'
import type { StatedClaim } from './stated-claim.ts'
import type { StoryWork } from './story-claims.ts'
import { type Alignment, groupsOf, type Survey } from './survey-story.ts'

export type Judged = { readonly facts: readonly Fact[]; readonly discrepancies: readonly Discrepancy[] }
/** What all stories together teach: how far each outlet can be relied on, and the facts that several stories speak of. */
export type Lessons = { readonly sources: SourceRecords; readonly standing: Judged }

export function judgeStory(work: StoryWork, alignment: Alignment, sources: SourceRecords): Judged {
  const { facts, discrepancies } = judgeGroups(groupsOf(alignment, work), sources)
  const found = [...discrepancies, ...findNameDiscrepancies(work), ...findQuoteDiscrepancies(work)]
  return { facts, discrepancies: found.sort(bySeverity) }
}

/** Learns from the surveys of all stories, in the order of the stories. */
export function learnFromStories(surveys: Iterable<Omit<Survey, 'alignment'>>): Lessons {
  const learner = new ReliabilityLearner()
  const waiting = new Map<string, StatedClaim[]>()
  for (const { ballots, standing } of surveys) {
    for (const ballot of ballots) learner.add(ballot)
    for (const [key, claim] of standing) {
      const claims = waiting.get(key)
      if (claims === undefined) waiting.set(key, [claim])
      else claims.push(claim)
    }
  }
  const sources = learner.learn()
  return { sources, standing: judgeGroups([...waiting.values()].flatMap(alignClaims), sources) }
}

function judgeGroups(groups: Iterable<readonly StatedClaim[]>, sources: SourceRecords): Judged {
  const reliability = reliabilityOf(sources)
  const facts = Array.from(groups, group => buildFact(group, reliability))
  return { facts: facts.map(({ fact }) => fact), discrepancies: facts.flatMap(fact => findDiscrepancy(fact) ?? []) }
}
