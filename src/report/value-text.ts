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
  if (kind === 'internal' && about !== undefined) return `Within one article: ${about.measure}`
  return describeSubject(about ?? { kind: 'quantity', subject: null, measure: kind })
}

const BEARING: ReadonlySet<string> = new Set(['agrees', 'refines', 'compatible'])

/** How many stand behind a fact: `4 outlets, 2 independent origins`; `3 of 4 outlets` where one says something else. */
export function describeSupport({ outlets, origins, claims }: KnowledgeRecord['facts'][number]): string {
  const bearing = new Set(claims.flatMap(claim => (BEARING.has(claim.verdict) ? (claim.outlet ?? claim.article) : [])))
  return bearing.size < outlets
    ? `${bearing.size} of ${counted(outlets, 'outlet')}`
    : `${counted(outlets, 'outlet')}, ${counted(origins, 'independent origin')}`
}

/** `1 outlet`, `2 outlets`. */
export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** With a capital at its start and a stop at its end. */
export function sentence(words: string): string {
  const [first = ''] = words
  const whole = first.toUpperCase() + words.slice(first.length)
  return whole === '' || /[.!?…]["'”’)]?$/.test(whole) ? whole : `${whole}.`
}
