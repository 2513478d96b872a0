// The discrepancies of facts: claims that contradict each other, or that were overtaken, with the words of each position.
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import { type ClaimValue, type Discrepancy, SEVERITIES } from '../../schema/index.ts'
import { sourcesOfEach, statedValue } from '../explain.ts'
import type { BuiltFact } from '../facts/build-fact.ts'
import { compareValues } from '../facts/compare-values.ts'
import { doubtOf } from '../facts/doubts.ts'
import { candidatesOf } from '../facts/fuse.ts'
import { recallOneAnother } from '../facts/recall.ts'
import { tellAlike } from '../facts/shared-words.ts'
import { type StatedClaim, sourceOf } from '../facts/stated-claim.ts'
import { identify } from '../identify.ts'
import { dayOf, ONE_SEASON, readPeriod } from '../period.ts'

type Position = Discrepancy['positions'][number]
type Severity = Discrepancy['severity']

/** Numbers that are less than this part apart are a small difference, whoever says them. */
const SMALL_DIFFERENCE = 0.05
/** Numbers that are more than this part apart change the story. */
const GREAT_DIFFERENCE = 0.5

/** The gravest first, of equals in the order of their ids. */
export function bySeverity(a: Discrepancy, b: Discrepancy): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.id < b.id ? -1 : 1)
}

const KIND_OF = { quantity: 'number', date: 'date', role: 'role' } as const

/** The discrepancy of a fact; null where its claims can all be true. What an article says against itself is left to slips.ts. */
export function findDiscrepancy({ fact, stated }: BuiltFact): Discrepancy | null {
  const kind = fact.kind === 'quantity' || fact.kind === 'date' || fact.kind === 'role' ? KIND_OF[fact.kind] : null
  if (kind === null) return null
  const differ = new Set(['conflicts', 'superseded', 'supersedes'])
  const sure = stated.filter((_, n) => differ.has(fact.claims[n]?.verdict ?? ''))
  const backing = stated.filter((_, n) => fact.claims[n]?.verdict === 'agrees')
  const against =
    sure.length > 0
      ? sure
      : stated.filter((claim, n) => differsInPart(fact, claim, n) && backing.some(other => mayDiffer(claim, other)))
  if (against.length === 0 || fact.value === null) return null
  const groups = [backing, ...candidatesOf(against).map(({ claims }) => claims.flatMap(n => against[n] ?? []))]
  const positions = groups.filter(group => group.length > 0).map(positionOf)
  if (positions.length < 2) return null
  // One outlet that tells of more in a second report does not differ from itself.
  if (sure.length === 0 && new Set(groups.flat().map(sourceOf)).size < 2) return null
  const conflict = fact.claims.some(claim => claim.verdict === 'conflicts')
  return {
    id: identify('d', [fact.id, kind]),
    story: fact.story,
    fact: fact.id,
    kind,
    subject: fact.subject,
    severity: conflict ? severityOf(groups, fact.measure) : 'low',
    positions,
    because: sure.length > 0 ? explain(groups, fact.measure, conflict) : explainDoubt(groups, fact.measure),
  }
}

/** A toll that differs and may be that of a part, or one that was still open: no contradiction, but worth a look. */
function differsInPart(fact: BuiltFact['fact'], { claim }: StatedClaim, n: number): boolean {
  if (!EVENT_TALLIES.has(fact.measure) || fact.value === null) return false
  const verdict = fact.claims[n]?.verdict
  if (verdict !== 'compatible' && verdict !== 'refines') return false
  if (rounds(claim.value, fact.value) || rounds(fact.value, claim.value)) return false
  return compareValues(asWritten(claim.value), asWritten(fact.value)) === 'conflicts'
}

/** `at least three` beside `four` is another number; `at least 280,000` beside `283,106` is a round one, and `more than 70` is no other 70. */
const asWritten = (value: ClaimValue): ClaimValue =>
  'bound' in value && (value.bound === 'at least' || value.bound === 'more than') ? { ...value, bound: 'exact' } : value

/** `More than 20` is 23 in a round number; of 45 it would be an early count. */
function rounds(bound: ClaimValue, exact: ClaimValue): boolean {
  if (!('bound' in bound && 'bound' in exact) || exact.value === null || bound.low === null) return false
  if (bound.bound !== 'at least' && bound.bound !== 'more than') return false
  return bound.low >= 10 && bound.low % 10 === 0 && exact.value >= bound.low && exact.value < bound.low * 1.5
}

const mayDiffer = (a: StatedClaim, b: StatedClaim) => areOfOneEvent(a, b) && doubtOf(a, b)?.of !== 'other'

/** Reports that nobody dates tell of one event only where they say it alike; those that are of two seasons do not. */
function areOfOneEvent(a: StatedClaim, b: StatedClaim): boolean {
  const [x, y] = [dayOf(a.claim.time) ?? dayOf(a.published), dayOf(b.claim.time) ?? dayOf(b.published)]
  if (x !== null && y !== null) return Math.abs(x - y) <= ONE_SEASON || recallOneAnother(a.claim, b.claim)
  return a.core === b.core && tellAlike(a.claim.evidence.text, b.claim.evidence.text)
}

/** The position of those who make `claims`, the first of which gives its value. */
export const positionOf = (claims: readonly StatedClaim[]): Position => ({
  value: claims[0]?.claim.value ?? null,
  claims: claims.map(({ article, claim: { id, evidence } }) => ({ article, claim: id, ...evidence })),
  outlets: [...new Set(claims.flatMap(claim => claim.outlet ?? []))].sort(),
})

function severityOf(groups: readonly (readonly StatedClaim[])[], measure: string): Severity {
  const [best, ...others] = groups
  const distances = others.map(group => distance(best?.[0], group[0]))
  const most = Math.max(...distances)
  const backed = groups.filter(group => new Set(group.map(sourceOf)).size > 1).length
  if (measure === 'event') return backed > 1 && most > SMALL_DIFFERENCE ? 'medium' : 'low'
  if (EVENT_TALLIES.has(measure)) return 'high'
  if (most < SMALL_DIFFERENCE) return 'low'
  return most >= GREAT_DIFFERENCE && backed > 1 ? 'high' : 'medium'
}

/** How far two values are apart: numbers by their ratio, dates by days in a month. */
function distance(a: StatedClaim | undefined, b: StatedClaim | undefined): number {
  const [x, y] = [a?.claim, b?.claim]
  if (x?.kind === 'quantity' && y?.kind === 'quantity') {
    const [p, q] = [x.value.value ?? x.value.low ?? 0, y.value.value ?? y.value.low ?? 0]
    return Math.abs(p - q) / Math.max(Math.abs(p), Math.abs(q), Number.MIN_VALUE)
  }
  if (x?.kind === 'date' && y?.kind === 'date') {
    const [p, q] = [readPeriod(x.value), readPeriod(y.value)]
    return p === null || q === null ? 0 : Math.abs(p.from - q.from) / 30
  }
  return SMALL_DIFFERENCE
}

/** Each value with who says it. */
function saidBy(groups: readonly (readonly StatedClaim[])[]): string[] {
  const sources = sourcesOfEach(groups)
  return groups.flatMap(([first], n) =>
    first === undefined ? [] : [`${statedValue(first.claim.value)} (${sources[n]})`],
  )
}

function explain(groups: readonly (readonly StatedClaim[])[], measure: string, conflict: boolean): string {
  const said = saidBy(groups)
  const about = measure === 'event' ? 'the day of the event' : measure
  return conflict
    ? `${about}: ${said.join(' against ')}; they cannot all be right`
    : `${about}: the number changed while the news came in: ${said.join(', before that ')}`
}

function explainDoubt(groups: readonly (readonly StatedClaim[])[], measure: string): string {
  const [backing = [], others = []] = groups
  const because = whyPart(backing, others) ?? 'they need not count the same'
  return `${measure}: ${saidBy(groups).join(' beside ')}; both may be right: ${because}`
}

/** What some claim may leave out of what some other counts. */
function whyPart(backing: readonly StatedClaim[], others: readonly StatedClaim[]): string | null {
  for (const backer of backing)
    for (const other of others) {
      const doubt = doubtOf(other, backer)
      if (doubt?.of === 'part') return doubt.because
    }
  return null
}
