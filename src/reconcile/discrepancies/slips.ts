// The discrepancies of articles with themselves: numbers of one article that do not add up. What it gets wrong in one way many times, as
// the weekdays of a long list, is one discrepancy.
import type { CheckClaim, Discrepancy } from '../../schema/index.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import { countOf, describeCheck } from '../explain.ts'
import type { BuiltFact } from '../facts/build-fact.ts'
import { nameOf } from '../facts/judge-claims.ts'
import type { StatedClaim } from '../facts/stated-claim.ts'
import { identify } from '../identify.ts'
import { positionOf } from './fact-discrepancies.ts'

/** A check that fails: the fact made of it, and where the article says it. */
type Slip = { readonly fact: BuiltFact['fact']; readonly value: CheckClaim['value']; readonly told: StatedClaim[] }

/** The slips of a story's articles, one discrepancy for each article and each of its checks. */
export function findSlips(facts: readonly BuiltFact[]): Discrepancy[] {
  const bySource = new Map<string, Slip[]>()
  for (const { fact, stated } of facts) {
    const told = stated.filter(({ claim }) => claim.kind === 'count-check' && !claim.value.holds)
    const [first] = told
    if (first?.claim.kind !== 'count-check') continue
    const slip = { fact, value: first.claim.value, told }
    const key = `${first.article} ${first.claim.measure}`
    addUnder(bySource, key, slip)
  }
  return [...bySource.values()].flatMap(describe)
}

function describe(slips: readonly Slip[]): Discrepancy[] {
  const [first] = slips
  if (first === undefined) return []
  const { fact, value, told } = first
  const more = slips.length === 1 ? '' : `, and ${countOf(slips.length - 1, 'other')} like it`
  return [
    {
      id: identify('d', [fact.id, 'internal']),
      story: fact.story,
      fact: fact.id,
      kind: 'internal',
      subject: fact.subject,
      severity: 'medium',
      positions: slips.map(slip => positionOf(slip.told)),
      because: `${nameOf(told[0])} contradicts itself: ${describeCheck(value)}${more}`,
    },
  ]
}
