// What the reports say of facts and discrepancies in words.
import type { ClaimValue, Discrepancy, Fact, KnowledgeRecord, Quotation } from '../schema/index.ts'
import { describeValue, digits } from '../text/describe-value.ts'

/** The value of a position: as it was written down, or in words of ours. */
export function describePosition(value: ClaimValue | string | null): string {
  return value === null ? 'not stated' : typeof value === 'string' ? value : describeValue(value)
}

/**
 * What is to be said of a number that no word of its article gives; empty for one that is written, or that one death alone gives.
 *
 * countingNote(three people who are told one by one) //=> 'no word gives this number: it is counted from those the report tells of'
 */
export function countingNote(value: ClaimValue | null): string {
  const counted = value !== null && 'bound' in value && value.implied === true && (value.value ?? 0) > 1
  return counted ? 'no word gives this number: it is counted from those the report tells of' : ''
}

/** As a heading it names nobody. */
const PRONOUN = /^(?:he|she|it|they|we|you|i|this|that|these|those|who|which|one|others?)$/i

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
  const words =
    bare === '' || PRONOUN.test(bare) || bare.toLowerCase() === measure.toLowerCase() ? name : `${name}: ${bare}`
  return sentence(words).replace(/\.$/, '')
}

/** What does not add up, for who has not read how it is checked. */
const CHECKS: ReadonlyMap<string, string> = new Map([
  ['age and birth year', 'age and year of birth'],
  ['direction of change', 'the direction of a change'],
  ['list count', 'a list and its number'],
  ['part of whole', 'a part and its whole'],
  ['percentage', 'a percentage and its numbers'],
  ['size of change', 'a change and its numbers'],
  ['sum of parts', 'a sum and its parts'],
  ['times count', 'how often something took place'],
  ['weekday of date', 'a weekday and its date'],
  ['years since', 'years passed'],
])

/** The heading of a discrepancy: what its fact is about, or its kind and whom it is about where no fact is behind it. */
export function describeDiscrepancy({ kind, fact, subject }: Discrepancy, facts: KnowledgeRecord['facts']): string {
  const about = facts.find(({ id }) => id === fact)
  if (kind === 'internal' && about !== undefined)
    return `Within one article: ${CHECKS.get(about.measure) ?? about.measure}`
  return describeSubject(about ?? { kind: 'quantity', subject, measure: kind })
}

/** The heading of a quotation: `describeQuotation({ speaker: 'Ada Lund' }) //=> 'Quoted: Ada Lund'` */
export const describeQuotation = ({ speaker }: Pick<Quotation, 'speaker'>): string =>
  `Quoted: ${speaker ?? 'somebody whom no article names'}`

const BEARING: ReadonlySet<string> = new Set(['agrees', 'refines', 'compatible'])

/**
 * How many stand behind a fact: `4 outlets, 2 independent origins`; `3 of 4 outlets` where one says something else. Articles of unknown
 * outlets are called sources: two of them may be of one outlet.
 */
export function describeSupport({ outlets, origins, claims }: KnowledgeRecord['facts'][number]): string {
  const what = claims.every(({ outlet }) => outlet !== null) ? 'outlet' : 'source'
  const bearing = new Set(claims.flatMap(claim => (BEARING.has(claim.verdict) ? sourceOf(claim) : [])))
  return claims.every(claim => bearing.has(sourceOf(claim)))
    ? `${counted(outlets, what)}, ${counted(origins, 'independent origin')}`
    : `${Math.min(bearing.size, outlets - 1)} of ${counted(outlets, what)}`
}

const sourceOf = ({ outlet, article }: KnowledgeRecord['facts'][number]['claims'][number]) => outlet ?? article

/** That something of the input is not among the articles; empty where all of it is. */
export function describeLeftOut(counts: Readonly<Record<string, number>>): string {
  const { errors = 0, notEnglish = 0 } = counts
  const told: string[] = []
  if (errors > 0) told.push(`${counted(errors, 'file or record', 'files or records')} could not be read`)
  if (notEnglish > 0)
    told.push(
      `${counted(notEnglish, 'article is', 'articles are')} not in English, or not all of it, and nothing was read from what is not`,
    )
  return told.length === 0 ? '' : `${told.join('; ')}: diagnostics.ndjson says which, and why.`
}

/** `1 outlet`, `2 outlets`. */
export const counted = (count: number, what: string, many = `${what}s`) =>
  `${digits(count)} ${count === 1 ? what : many}`

/** `post.example`, `north/dam-4.txt`: an outlet or a path is written as it is. */
const ADDRESS = /^[^\s./]{1,100}[./][^\s.]/

/** With a capital at its start and a stop at its end. */
export function sentence(words: string): string {
  const [first = ''] = words
  const whole = ADDRESS.test(words) ? words : first.toUpperCase() + words.slice(first.length)
  return whole === '' || /[.!?…]["'”’)]?$/.test(whole) ? whole : `${whole}.`
}
