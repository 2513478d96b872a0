// The verdict on each claim of a fact against the value that the fact settles on, with a reason that needs no knowledge of the program.
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import type { ClaimValue, Verdict } from '../../schema/index.ts'
import { countOf, namedValue, sourceName, statedValue } from '../explain.ts'
import { announcesChange } from './announced-change.ts'
import { areNear } from './chance.ts'
import { compareValues } from './compare-values.ts'
import { areTollsApart, TOLLS_APART } from './doubt-tally.ts'
import { type Doubt, doubtOf } from './doubts.ts'
import type { Candidate } from './fuse.ts'
import { replaces, statesOf } from './newer-state.ts'
import { once } from './once.ts'
import { isInferredDay } from './one-act.ts'
import { isOneNumber } from './one-number.ts'
import { tellAlike } from './shared-words.ts'
import { type StatedClaim, sourceNoun, sourceOf } from './stated-claim.ts'

export type Judgement = { readonly verdict: Verdict; readonly because: string }

/** The best value of a fact, who states it, and what sources are called in the fact. */
type Winner = {
  readonly value: ClaimValue
  readonly backers: readonly StatedClaim[]
  /** The first backer of each state of things, see `statesOf`. */
  readonly states: () => readonly StatedClaim[]
  /** The sources that write it, and do not merely date it so. */
  readonly sources: ReadonlySet<string>
  readonly noun: string
}

/** Judges every claim of a fact against its best value. */
export function judge(claims: readonly StatedClaim[], candidates: readonly Candidate[], best: number): Judgement[] {
  const candidate = candidates[best]
  if (candidate === undefined) return []
  const backers = candidate.claims.flatMap(n => claims[n] ?? [])
  const writing = backers.filter(({ claim }) => !isInferredDay(claim))
  const sources = new Set(writing.map(sourceOf))
  const states = once(() => statesOf(backers))
  const winner = { value: candidate.value, backers, states, sources, noun: sourceNoun(claims) }
  const backing = new Set(backers)
  return claims.map(stated => judgeOne(stated, backing.has(stated), winner))
}

function judgeOne(stated: StatedClaim, backs: boolean, winner: Winner): Judgement {
  const { sources, noun } = winner
  const others = sources.size - (sources.has(sourceOf(stated)) ? 1 : 0)
  const own = statedValue(stated.claim.value)
  const [who, say, agree] =
    others === 1 ? [`another ${noun}`, 'says', 'does'] : [countOf(others, `other ${noun}`), 'say', 'do']
  if (backs) {
    if (others === 0 || isInferredDay(stated.claim)) return judgeAlone(stated, noun)
    return { verdict: 'agrees', because: `says ${own}, as ${who} ${agree}` }
  }
  const said = statedValue(winner.value)
  const theySay = others === 0 ? 'it says as well' : `${who} ${say}`
  const comparison = compareValues(stated.claim.value, winner.value)
  if (comparison === 'agrees') return { verdict: comparison, because: `says ${own}, the same as ${said}` }
  const doubt = comparison === 'refines' || comparison === 'compatible' ? doubtOfRoom(stated, winner) : null
  if (doubt !== null) return doubt
  if ((comparison === 'refines' || comparison === 'compatible') && isAboutIt(stated.claim.value, winner.value))
    return {
      verdict: comparison,
      because: `says ${own}, the same number as ${namedValue(winner.value)} that ${theySay}`,
    }
  if (comparison === 'refines')
    return {
      verdict: comparison,
      because: `says ${own}, more exactly than ${namedValue(winner.value)} that ${theySay}`,
    }
  if (comparison === 'compatible' && isExact(stated.claim.value) && isExact(winner.value))
    return {
      verdict: comparison,
      because: `says ${own}, which may be ${namedValue(winner.value)} that ${theySay}, rounded otherwise`,
    }
  if (comparison === 'compatible')
    return {
      verdict: comparison,
      because: `says ${own}, which leaves room for ${namedValue(winner.value)} that ${theySay}`,
    }
  if (comparison === 'not comparable') return { verdict: comparison, because: whyNot(stated, winner) }
  return judgeConflict(
    stated,
    winner,
    others === 0 ? `says ${own} and elsewhere ${said}` : `says ${own} where ${theySay} ${said}`,
  )
}

/** What is to be said of a claim that no other bears out. */
export function judgeAlone(stated: StatedClaim, noun = sourceNoun([stated])): Judgement {
  const own = statedValue(stated.claim.value)
  const because = isInferredDay(stated.claim)
    ? `names no day; by its own date it is of ${own}`
    : `says ${own}; no other ${noun} does`
  return { verdict: 'agrees', because }
}

function judgeConflict(stated: StatedClaim, winner: Winner, because: string): Judgement {
  const { backers } = winner
  const states = winner.states()
  const newer = states.find(backer => replaces(backer, stated))
  // A count that says itself that it is a later one is of the same thing.
  const doubt = newer !== undefined && announcesChange(newer) ? null : doubtOfAll(stated, backers)
  if (doubt !== null) return doubt
  const day = (claim: StatedClaim) => (claim.published ?? '').slice(0, 10)
  if (newer !== undefined)
    return {
      verdict: 'superseded',
      because: `said ${statedValue(stated.claim.value)} on ${day(stated)}; ${nameOf(newer)} gives ${statedValue(winner.value)} on ${day(newer)}`,
    }
  if (states.length > 0 && announcesChange(stated) && states.every(backer => replaces(stated, backer)))
    return {
      verdict: 'supersedes',
      because: `says ${statedValue(stated.claim.value)} on ${day(stated)}, after the ${statedValue(winner.value)} of earlier reports`,
    }
  return { verdict: 'conflicts', because }
}

/**
 * `growth of less than 3 percent` leaves room for a fall of 0.1 percent, and is of another economy. A tally is of the story, what one
 * owner has is measured alike in any words, and dated reports of surely one event tell of one thing.
 */
function doubtOfRoom(stated: StatedClaim, { value, backers }: Winner): Judgement | null {
  if (EVENT_TALLIES.has(stated.claim.measure)) return doubtOfRoomInToll(stated, value)
  if (saysTheSame(stated.claim.value, value)) return null
  const dated = stated.published !== null
  if (backers.some(backer => (dated && backer.core === stated.core) || isOfOneThing(backer, stated))) return null
  const doubt = doubtOfAll(stated, backers)
  return doubt?.verdict === 'not comparable' ? doubt : null
}

/** `At least 18` leaves room for 412, and is of another day or place. */
function doubtOfRoomInToll({ claim: { value: own } }: StatedClaim, value: ClaimValue): Judgement | null {
  if (!('bound' in own && 'bound' in value) || !areTollsApart(own, value)) return null
  return { verdict: 'not comparable', because: `says ${statedValue(own)}: ${TOLLS_APART}` }
}

const isExact = (value: ClaimValue) => 'bound' in value && value.bound === 'exact'

/** `about 2,000` and `2,000` */
const isAboutIt = (a: ClaimValue, b: ClaimValue) => 'bound' in a && 'bound' in b && isOneNumber(a, b, 'compatible')

/** `almost 90 percent` beside `90 percent`: of two things they would hardly be told in one fact. */
const saysTheSame = (a: ClaimValue, b: ClaimValue) => 'bound' in a && 'bound' in b && areNear(a, b)

const isOfOneThing = (a: StatedClaim, b: StatedClaim) =>
  (a.subject !== null && a.subject === b.subject) || tellAlike(a.claim.evidence.text, b.claim.evidence.text)

/** Where no backer of the winner surely counts the same as a claim, the claim contradicts nothing. */
function doubtOfAll(stated: StatedClaim, backers: readonly StatedClaim[]): Judgement | null {
  let doubt: Doubt | null = null
  for (const backer of backers) {
    const own = doubtOf(stated, backer)
    // One is enough: of a thousand claims and a thousand backers not every pair is looked at.
    if (own === null) return null
    // A backer that writes its number says more than one that tells of a victim.
    if (doubt === null || (doubt.of === 'other' && own.of === 'part')) doubt = own
  }
  if (doubt === null) return null
  const verdict = doubt.of === 'part' ? 'compatible' : 'not comparable'
  return { verdict, because: `says ${statedValue(stated.claim.value)}: ${doubt.because}` }
}

function whyNot({ claim }: StatedClaim, winner: Winner): string {
  const other = winner.backers[0]?.claim
  if (claim.kind === 'quantity' && other?.kind === 'quantity') {
    if (claim.value.currency !== other.value.currency)
      return `is in ${claim.value.currency ?? 'no currency'} where the others are in ${other.value.currency ?? 'no currency'}`
    if (claim.value.unit !== other.value.unit && claim.value.unitKind !== 'money')
      return `counts ${claim.value.unit ?? 'something unnamed'} where the others count ${other.value.unit ?? 'something unnamed'}`
  }
  return `says ${statedValue(claim.value)}, which cannot be set against ${statedValue(winner.value)}`
}

/** The source of a claim, for a person. */
export const nameOf = (stated: StatedClaim | undefined) => (stated === undefined ? '' : sourceName(stated))
