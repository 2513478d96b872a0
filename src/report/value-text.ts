// What the reports say of facts and discrepancies in words.
import type { ClaimValue, Discrepancy, Fact, KnowledgeRecord } from '../schema/index.ts'
import { describeValue } from '../text/describe-value.ts'

/** The value of a position: as it was written down, or in words of ours. */
export function describePosition(value: ClaimValue | string | null): string {
  return value === null ? 'not stated' : typeof value === 'string' ? value : describeValue(value)
}

/** What a fact is about, as a heading: `describeSubject({ subject: 'Oskar & Lind', measure: 'killed' }) //=> 'Killed: Oskar & Lind'` */
export function describeSubject({
  kind,
  subject,
  measure,
}: {
  readonly kind: Fact['kind']
  readonly subject: string | null
  readonly measure: string
}): string {
  const name = measure !== 'event' ? measure : kind === 'place' ? 'place of the event' : 'day of the event'
  const bare = subject?.replace(/^(?:the|an?) /i, '') ?? ''
  const words = bare === '' || bare.toLowerCase() === measure.toLowerCase() ? name : `${name}: ${bare}`
  return sentence(words).replace(/\.$/, '')
}

/** The heading of a discrepancy: what its fact is about, or its kind where it is of names, words or roles and no fact. */
export function describeDiscrepancy({ kind, fact }: Discrepancy, facts: KnowledgeRecord['facts']): string {
  const about = facts.find(({ id }) => id === fact)
  return describeSubject(about ?? { kind: 'quantity', subject: null, measure: kind })
}

/** With a capital at its start and a stop at its end. */
export function sentence(words: string): string {
  const [first = ''] = words
  const whole = first.toUpperCase() + words.slice(first.length)
  return whole === '' || /[.!?…]["'”’)]?$/.test(whole) ? whole : `${whole}.`
}
