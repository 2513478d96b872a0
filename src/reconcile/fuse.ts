// The value that the claims of a fact support, and how sure it is. Sources are weighed by how often others bear them out over the folder:
// the accuracy model of Dong, Berti-Équille and Srivastava, "Integrating Conflicting Data: The Role of Source Dependence" (VLDB 2009),
// one vote an origin, with a prior for sources of which little is known.
import { EVENT_TALLIES } from '../lexicon/event-tallies.ts'
import type { ClaimValue } from '../schema/index.ts'
import { compareValues } from './compare-values.ts'
import { originsOfClaims } from './origins.ts'
import type { StatedClaim } from './stated-claim.ts'

/** Accuracy of a source of which nothing is known, and how many claims this prior counts for. */
const PRIOR_ACCURACY = 0.8
const PRIOR_CLAIMS = 3
/** No source is ever quite sure, none quite useless. */
const LOWEST = 0.1
const HIGHEST = 0.97
/** Wrong values that a mistaken source chooses among. */
const WRONG_VALUES = 8
const ROUNDS = 12
/** How much of its vote a claim gives to a value that it allows and does not state: `at least 12` for 14. */
const ALLOWS = 0.4
/** The toll of violent events follows a power law (Clauset, Young and Gleditsch 2007: exponent 2.4): of two counts with equal support the
 * lower is likelier, because counts err upwards, where a victim is counted twice or the perpetrator counted in. */
const TOLL_EXPONENT = 2.4
/** Even a source that is mostly wrong is better than none. */
const LEAST_VOTE = 0.05
/** Votes by the manner of the claim. */
const MANNER = { asserted: 1, reported: 1, planned: 0.7, possible: 0.4 } as const
/** A count of several that no word of the text gives was added up from its sentences, and such sums are often wrong. */
const ADDED_UP = 0.4
/** What stands in the headline is what the report is about; what stands below may be another event. */
const HEADLINE = 1.25

/** One value of a fact with the sources of its origins: what the iteration needs, and no more. */
export type Ballot = { readonly sources: readonly number[][] }

/** Accuracy of each source by its name. */
export type Reliability = { readonly of: (outlet: string | null) => number }

export const EVEN: Reliability = { of: () => PRIOR_ACCURACY }

/** Gathers the facts told by several outlets, and learns from them how far each source can be relied on. */
export class ReliabilityLearner {
  private readonly names = new Map<string, number>()
  private readonly facts: number[][][] = []

  /** Takes one fact: for each value the outlets that state it. Facts of one outlet teach nothing. */
  add(values: readonly (readonly (string | null)[])[]): void {
    const numbered = values.map(outlets => outlets.filter(outlet => outlet !== null).map(outlet => this.number(outlet)))
    if (new Set(numbered.flat()).size > 1) this.facts.push(numbered)
  }

  private number(outlet: string): number {
    const known = this.names.get(outlet) ?? this.names.size
    this.names.set(outlet, known)
    return known
  }

  learn(): Reliability {
    const accuracy = new Float64Array(this.names.size).fill(PRIOR_ACCURACY)
    for (let round = 0; round < ROUNDS; round++) {
      const right = new Float64Array(accuracy.length)
      const stated = new Float64Array(accuracy.length)
      for (const values of this.facts) {
        const beliefs = believe(values.map(sources => sources.reduce((sum, s) => sum + voteOf(accuracy[s] ?? 0), 0)))
        values.forEach((sources, value) => {
          for (const source of sources) {
            right[source] = (right[source] ?? 0) + (beliefs[value] ?? 0)
            stated[source] = (stated[source] ?? 0) + 1
          }
        })
      }
      for (let s = 0; s < accuracy.length; s++) {
        const mean = ((right[s] ?? 0) + PRIOR_ACCURACY * PRIOR_CLAIMS) / ((stated[s] ?? 0) + PRIOR_CLAIMS)
        accuracy[s] = Math.min(HIGHEST, Math.max(LOWEST, mean))
      }
    }
    return { of: outlet => accuracy[this.names.get(outlet ?? '') ?? -1] ?? PRIOR_ACCURACY }
  }
}

const voteOf = (accuracy: number) => Math.log((WRONG_VALUES * accuracy) / (1 - accuracy))

/** Beliefs from votes: exponentials that sum to 1. */
function believe(votes: readonly number[]): number[] {
  const most = Math.max(...votes)
  const weights = votes.map(vote => Math.exp(vote - most))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => weight / sum)
}

/** One value of a fact: the claims that state it, in the order of the fact. */
export type Candidate = { readonly value: ClaimValue; readonly claims: readonly number[] }

/** The different values of a fact; claims that agree share one. */
export function candidatesOf(claims: readonly StatedClaim[]): Candidate[] {
  const candidates: { value: ClaimValue; claims: number[] }[] = []
  claims.forEach(({ claim }, n) => {
    const same = candidates.find(candidate => compareValues(candidate.value, claim.value) === 'agrees')
    if (same === undefined) candidates.push({ value: claim.value, claims: [n] })
    else same.claims.push(n)
  })
  return candidates
}

export type Fusion = {
  /** Place of the best value among the candidates. */
  readonly best: number
  readonly confidence: number
}

/** Weighs the values of a fact. `freshness` is each claim's weight by its time, 1 where nothing newer speaks against it. */
export function fuse(
  claims: readonly StatedClaim[],
  candidates: readonly Candidate[],
  reliability: Reliability,
  freshness: readonly number[],
): Fusion {
  const origins = originsOfClaims(claims)
  const weights = claims.map(({ claim, outlet, headline }, n) => {
    const vote = Math.max(voteOf(reliability.of(outlet)), LEAST_VOTE) * MANNER[claim.modality]
    const added = claim.kind === 'quantity' && claim.value.implied === true && (claim.value.value ?? 0) > 1
    return vote * (freshness[n] ?? 1) * (added ? ADDED_UP : 1) * (headline ? HEADLINE : 1)
  })
  const votes = candidates.map(candidate => {
    const byOrigin = new Map<number, number>()
    claims.forEach((stated, n) => {
      const states = candidate.claims.includes(n)
      const share = states ? 1 : allows(stated.claim.value, candidate.value) ? ALLOWS : 0
      const origin = origins[n] ?? n
      byOrigin.set(origin, Math.max(byOrigin.get(origin) ?? 0, share * (weights[n] ?? 0)))
    })
    return [...byOrigin.values()].reduce((a, b) => a + b, 0)
  })
  const tally = EVENT_TALLIES.has(claims[0]?.claim.measure ?? '')
  const support = votes.map((vote, i) => vote - (tally ? rarityOf(candidates[i]) : 0))
  const best = support.indexOf(Math.max(...support))
  // The values nobody stated share one vote: a single claim is never certain.
  const beliefs = believe([...votes, Math.log(WRONG_VALUES)])
  return { best, confidence: Math.round((beliefs[best] ?? 0) * 1e4) / 1e4 }
}

/** How much rarer a toll is than none, as a logarithm. */
function rarityOf(candidate: Candidate | undefined): number {
  if (candidate === undefined || !('bound' in candidate.value)) return 0
  const toll = candidate.value.value ?? candidate.value.low ?? 0
  return TOLL_EXPONENT * Math.log(1 + Math.max(toll, 0))
}

function allows(wide: ClaimValue, narrow: ClaimValue): boolean {
  const comparison = compareValues(wide, narrow)
  return comparison === 'compatible'
}
