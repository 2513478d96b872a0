// The value that the claims of a fact support, and how sure it is: one vote an origin, weighed by the record of its source over the folder,
// by the manner of the claim, its freshness and its place in the report.
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import type { ClaimValue } from '../../schema/index.ts'
import { compareValues } from './compare-values.ts'
import { believe, type Statement, weighStatements } from './copying.ts'
import { statesDay } from './one-act.ts'
import { originsOfClaims } from './origins.ts'
import { type Reliability, voteOf } from './reliability.ts'
import type { StatedClaim } from './stated-claim.ts'
import { leavesRoom } from './toll-sentence.ts'
import { writtenNumber } from './value-range.ts'

/** How much of its vote a claim gives to a value that it allows and does not state: `at least 12` for 14. */
const ALLOWS = 0.5
/** The chance of a toll of at least so many falls with this power of it, less steeply than for great tolls (Clauset, Young and Gleditsch 2007:
 * 1.4): of two counts with equal support the lower is likelier, because counts err upwards, where a victim is counted twice. */
const TOLL_EXPONENT = 0.7
/** Among greater tolls the size says nothing: `17 wounded` is no likelier a mistake than `4 wounded` beside one survivor's story. */
const FEW = 2
/** Weight of the values that nobody states: with it a lone claim of a source of the first rank is held for seven in ten, two such claims for
 * nine in ten, as they turned out to be in incidents told by several outlets. */
const UNSTATED = 2
/** Votes by the manner of the claim. */
const MANNER = { asserted: 1, reported: 1, planned: 0.7, possible: 0.4 } as const
/** A count of several that no word of the text gives was added up from its sentences, and such sums are often wrong. */
const ADDED_UP = 0.4
/** A day that no word of the text gives is mostly that of publication; a month in place of a day says as little. */
const VAGUE_DAY = 0.2
/** What stands in the headline is what the report is about; what stands below may be another event. */
const HEADLINE = 1.25

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
  const shares = sharesOf(claims, candidates)
  const statements = claims.map((stated, n): Statement => {
    const record = reliability.of(stated.outlet)
    return { ...record, vote: voteFor(stated, record.accuracy, shares[n] ?? 1, freshness[n] ?? 1) }
  })
  const tally = EVENT_TALLIES.has(claims[0]?.claim.measure ?? '')
  const room = tally && candidates.length > 1 ? claims.map(({ claim }) => leavesRoom(claim)) : []
  const { votes } = weighStatements(
    candidates.map(candidate => {
      const byOrigin = new Map<number, Statement>()
      const stating = new Set(candidate.claims)
      claims.forEach((stated, n) => {
        const statement = statements[n]
        const states = stating.has(n)
        const allowed = states || allows(stated.claim.value, candidate.value, room[n] === true)
        if (statement === undefined || !allowed) return
        const vote = statement.vote * (states ? 1 : ALLOWS)
        const origin = origins[n] ?? n
        if (vote > (byOrigin.get(origin)?.vote ?? 0)) byOrigin.set(origin, { ...statement, vote })
      })
      return [...byOrigin.values()]
    }),
  )
  // `A dancer was hurt` gives no number of the wounded where another outlet does.
  const open = candidates.map(candidate => candidate.claims.every(n => room[n] === true))
  const support = votes.map((vote, i) => {
    if (open[i] && open.includes(false)) return Number.NEGATIVE_INFINITY
    return vote - (tally ? rarityOf(candidates[i]) : 0)
  })
  const best = strongest(support, candidates)
  return { best, confidence: confidenceOf(votes, best) }
}

/** The confidence in the value of a claim that stands alone, as `fuse` has it. */
export function trustAlone(stated: StatedClaim, reliability: Reliability): number {
  return confidenceOf([voteFor(stated, reliability.of(stated.outlet).accuracy)], 0)
}

function confidenceOf(votes: readonly number[], best: number): number {
  // The values nobody stated share one vote: a single claim is never certain.
  const beliefs = believe([...votes, Math.log(UNSTATED)])
  return Math.round((beliefs[best] ?? 0) * 1e4) / 1e4
}

/** The vote of a claim, one of `share` between which its outlet divides its vote. */
function voteFor({ claim, headline }: StatedClaim, accuracy: number, share = 1, freshness = 1): number {
  const vote = (voteOf(accuracy) * MANNER[claim.modality]) / share
  const added = claim.kind === 'quantity' && claim.value.implied === true && (claim.value.value ?? 0) > 1
  const clearness = added ? ADDED_UP : claim.kind === 'date' && !statesDay(claim) ? VAGUE_DAY : 1
  return vote * freshness * clearness * (headline ? HEADLINE : 1)
}

/** The value with most support; of equals the lowest number, or the term of fewest words, which claims least. */
function strongest(support: readonly number[], candidates: readonly Candidate[]): number {
  const most = Math.max(...support) - EVEN
  let best = -1
  for (let i = 0; i < support.length; i++)
    if ((support[i] ?? 0) >= most && (best < 0 || sizeOf(candidates[i]) < sizeOf(candidates[best]))) best = i
  return best
}

/** Supports that differ by no more than rounding are even. */
const EVEN = 1e-9

function sizeOf(candidate: Candidate | undefined): number {
  if (candidate !== undefined && 'term' in candidate.value) return candidate.value.term.split(' ').length
  if (candidate === undefined || !('bound' in candidate.value)) return 0
  return writtenNumber(candidate.value) ?? 0
}

/** How much rarer a toll is than none, as a logarithm. */
function rarityOf(candidate: Candidate | undefined): number {
  return TOLL_EXPONENT * Math.log(1 + Math.min(Math.max(sizeOf(candidate), 0), FEW))
}

/** Among how many values the outlet of each claim divides its vote: one that says two things of a fact backs neither fully. */
function sharesOf(claims: readonly StatedClaim[], candidates: readonly Candidate[]): number[] {
  const values = new Map<string, number>()
  for (const candidate of candidates)
    for (const outlet of new Set(candidate.claims.map(n => claims[n]?.outlet ?? null)))
      if (outlet !== null) values.set(outlet, (values.get(outlet) ?? 0) + 1)
  return claims.map(({ outlet }) => values.get(outlet ?? '') ?? 1)
}

/** Whether a claim leaves room for a value by its bound, by its words, or as a month does for a day; what rounds to it by chance is no support. */
function allows(wide: ClaimValue, narrow: ClaimValue, room: boolean): boolean {
  if ('type' in wide || ('bound' in wide && wide.bound !== 'exact')) return compareValues(wide, narrow) === 'compatible'
  if (!room || !('bound' in wide) || !('bound' in narrow)) return false
  return (narrow.value ?? 0) > (wide.value ?? Number.POSITIVE_INFINITY)
}
