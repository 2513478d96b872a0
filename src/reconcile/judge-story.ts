// The second look at a story, when it is known how far each outlet can be relied on: its facts, where its articles disagree, and
// whom they quote alike.
import type { Discrepancy, Fact, Quotation, TextSpan } from '../schema/index.ts'
import { addUnder } from '../text/lists-by-key.ts'
import { bySeverity, findDiscrepancy } from './discrepancies/fact-discrepancies.ts'
import { findNameDiscrepancies } from './discrepancies/name-discrepancies.ts'
import { findQuoteDiscrepancies } from './discrepancies/quote-discrepancies.ts'
import { findSlips } from './discrepancies/slips.ts'
import { findSpeakerDiscrepancies } from './discrepancies/speaker-discrepancies.ts'
import { alignClaims } from './facts/align-claims.ts'
import { type BuiltFact, buildFact } from './facts/build-fact.ts'
import { makesFact } from './facts/comparable-facts.ts'
import { gatherEventDays } from './facts/event-day.ts'
import { ReliabilityLearner, reliabilityOf, type SourceRecords } from './facts/reliability.ts'
import type { StatedClaim } from './facts/stated-claim.ts'
import { gatherQuotations, groupByWording } from './quotations/gather-quotations.ts'
import { spokenIn } from './quotations/spoken.ts'
import type { StoryWork } from './story-claims.ts'
import { type Alignment, groupsOf, type Survey } from './survey-story.ts'

export type Judged = {
  readonly facts: readonly Fact[]
  readonly discrepancies: readonly Discrepancy[]
  readonly quotations: readonly Quotation[]
}
/** A fact that several stories may speak of, and the story and the words of each of its claims, in their order. */
export type StandingFact = {
  readonly fact: Fact
  readonly discrepancy: Discrepancy | null
  readonly stories: readonly string[]
  readonly evidence: readonly TextSpan[]
}
/** What all stories together teach: how far each outlet can be relied on, and the standing facts. */
export type Lessons = { readonly sources: SourceRecords; readonly standing: readonly StandingFact[] }

/** Judges a story; without `alignment` it was not surveyed, since it teaches nothing. */
export function judgeStory(work: StoryWork, alignment: Alignment | null, sources: SourceRecords): Judged {
  const groups = Array.from(alignment === null ? alignClaims(work.claims) : groupsOf(alignment, work)).filter(makesFact)
  const facts = gatherEventDays(buildFacts(groups, sources))
  const spoken = spokenIn(work)
  const wordings = groupByWording(spoken)
  const found = [
    ...facts.flatMap(fact => findDiscrepancy(fact) ?? []),
    ...findSlips(facts),
    ...findNameDiscrepancies(work),
    ...findQuoteDiscrepancies(work.story, spoken),
    ...findSpeakerDiscrepancies(work.story, wordings),
  ]
  return {
    facts: facts.map(({ fact }) => fact),
    discrepancies: found.sort(bySeverity),
    quotations: gatherQuotations(work.story, wordings),
  }
}

/** Learns from the surveys of all stories, in the order of the stories. */
export function learnFromStories(surveys: Iterable<Omit<Survey, 'alignment'>>): Lessons {
  const learner = new ReliabilityLearner()
  const waiting = new Map<string, StatedClaim[]>()
  for (const { ballots, standing } of surveys) {
    for (const ballot of ballots) learner.add(ballot)
    for (const [key, claim] of standing) {
      addUnder(waiting, key, claim)
    }
  }
  const sources = learner.learn()
  const facts = buildFacts([...waiting.values()].flatMap(alignClaims), sources)
  return { sources, standing: facts.map(toStanding) }
}

function toStanding(built: BuiltFact): StandingFact {
  const { fact, stated } = built
  return {
    fact,
    discrepancy: findDiscrepancy(built),
    stories: stated.map(({ story }) => story),
    evidence: stated.map(({ claim }) => claim.evidence),
  }
}

/** Standing facts as what was judged. */
export const judgedOf = (standing: readonly StandingFact[]): Judged => ({
  facts: standing.map(({ fact }) => fact),
  discrepancies: standing.flatMap(({ discrepancy }) => discrepancy ?? []),
  quotations: [],
})

function buildFacts(groups: Iterable<readonly StatedClaim[]>, sources: SourceRecords): BuiltFact[] {
  const reliability = reliabilityOf(sources)
  return Array.from(groups, group => buildFact(group, reliability))
}
