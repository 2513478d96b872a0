// One day of the event a story. Reports date other acts as well, the arrest and the trial, and some give no day at all: their days are
// set beside the best one, and are not told as days of the event themselves.
import { statedValue } from '../explain.ts'
import { dayOf, ONE_SEASON, readPeriod } from '../period.ts'
import { type BuiltFact, setBeside } from './build-fact.ts'
import { compareValues } from './compare-values.ts'
import type { Judgement } from './judge-claims.ts'
import { isInferredDay } from './one-act.ts'
import type { StatedClaim } from './stated-claim.ts'

/** The facts of a story with one day of its event: the surest, of equals the earliest of those near their reports, which come after it. */
export function gatherEventDays(facts: readonly BuiltFact[]): readonly BuiltFact[] {
  const days = facts.filter(({ fact }) => fact.kind === 'date' && fact.measure === 'event')
  if (days.length < 2) return facts
  const main = days.reduce((best, other) => (isSurer(other, best) ? other : best))
  // Two outlets that contradict each other about an arrest are worth a look of their own.
  const beside = new Set(days.filter(day => day !== main && day.fact.status !== 'conflicting'))
  const claims = [...beside].flatMap(({ stated }) => stated)
  const gathered = setBeside(
    main,
    claims,
    claims.map(stated => judgeBeside(stated, main)),
  )
  return facts.filter(fact => !beside.has(fact)).map(fact => (fact === main ? gathered : fact))
}

function isSurer(a: BuiltFact, b: BuiltFact): boolean {
  if (isWrittenDown(a) !== isWrittenDown(b)) return isWrittenDown(a)
  if (a.fact.confidence !== b.fact.confidence) return a.fact.confidence > b.fact.confidence
  if (isNearReports(a) !== isNearReports(b)) return isNearReports(a)
  return firstDay(a) < firstDay(b)
}

const isWrittenDown = ({ stated }: BuiltFact) => stated.some(({ claim }) => !isInferredDay(claim))

/** Whether no report of a day was published in another season. */
function isNearReports(day: BuiltFact): boolean {
  const from = firstDay(day)
  return day.stated.every(({ published }) => Math.abs((dayOf(published) ?? from) - from) <= ONE_SEASON)
}

function firstDay({ fact: { value } }: BuiltFact): number {
  const period = value !== null && 'type' in value ? readPeriod(value) : null
  return period?.from ?? Number.POSITIVE_INFINITY
}

function judgeBeside({ claim }: StatedClaim, { fact }: BuiltFact): Judgement {
  const day = statedValue(claim.value)
  if (isInferredDay(claim)) return { verdict: 'not comparable', because: `names no day; its own date is ${day}` }
  const comparison = fact.value === null ? 'not comparable' : compareValues(claim.value, fact.value)
  if (comparison === 'agrees') return { verdict: 'agrees', because: `says ${day} as well` }
  return { verdict: 'not comparable', because: `says ${day}: it may date another act` }
}
