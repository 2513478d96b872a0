// Sentences that go back to an event of another month: `A man hurt in May died on Monday` is news of July and counts the dead of May.
import type { Claim } from '../../schema/index.ts'
import { dayOf } from '../period.ts'
import { monthOf, monthsIn } from './written-months.ts'

/** Days in which no month comes twice: `hurt in May` is of this one. */
const MONTHS_TOLD_APART = 330

/**
 * Whether a claim says in so many words that it goes back to the month of `day`.
 *
 * recalls({ time: '2024-07-01', evidence: 'A man hurt in May died on Monday', … }, '2024-05-03') //=> true
 */
export function recalls({ time, evidence }: Claim, day: string | null): boolean {
  const [now, then] = [monthOf(time), monthOf(day)]
  if (now === null || then === null || now === then) return false
  if (Math.abs((dayOf(time) ?? Number.NaN) - (dayOf(day) ?? Number.NaN)) > MONTHS_TOLD_APART) return false
  const named = monthsIn(evidence.text)
  return named.has(then) && !named.has(now)
}

/** Whether one of two claims goes back to the time of the other. */
export const recallOneAnother = (a: Claim, b: Claim) => recalls(a, b.time) || recalls(b, a.time)
