// Tolls of other events than the one that an article reports: of a war, of last month, of another raid. They are no toll of the event,
// and a number of people that another outlet may give too.
import type { QuantityClaim } from '../../schema/index.ts'
import { textSpan } from '../../schema/index.ts'
import { attribute } from '../circumstances.ts'
import type { Reading } from '../reading.ts'
import { timeOf } from '../time/clause-time.ts'
import type { Statement } from './clause.ts'
import { sum } from './groups.ts'
import { MOURNING } from './main-event.ts'
import { isRoundUp } from './round-up.ts'
import { boundOf } from './tally.ts'
import { mentionsOf, quantityOf } from './toll-claim.ts'

/** What was done to the people of another event; who was shot may live or not. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['killed', 'killed in other events'],
  ['injured', 'injured in other events'],
])

/** Tolls from here on are those of wars and years, wherever they are told. */
const THOUSANDS = 1000

/** Sentences, the title among them, that tell of the event itself, whatever other day they name. */
const LEAD = 3

/**
 * The claims of the numbers that statements of other events give; people told one by one are no number.
 *
 * elsewhereOf(reading, 'The war has killed 90,000 people') //=> [{ measure: 'killed in other events', value: 90000, … }]
 */
export function elsewhereOf(reading: Reading, statements: readonly Statement[]): Omit<QuantityClaim, 'id'>[] {
  // `five were killed in separate crashes`: they are what a round-up reports
  if (statements.length === 0 || isRoundUp(reading)) return []
  const claims: Omit<QuantityClaim, 'id'>[] = []
  const lead = reading.sentences[LEAD]?.start ?? 0
  const known = new Set<string>()
  for (const statement of statements) {
    const claim = toClaim(reading, statement)
    // `a wake was held for four who died earlier this month`: whom the report is about
    if (isOfMourned(reading, statement)) continue
    if (statement.sentence.start < lead && (claim?.value.value ?? 0) < THOUSANDS) continue
    if (claim === null) continue
    const key = `${claim.measure} ${claim.value.value} ${claim.time}`
    if (!known.has(key)) claims.push(claim)
    known.add(key)
  }
  return claims
}

function toClaim(reading: Reading, statement: Statement): Omit<QuantityClaim, 'id'> | null {
  const { document, tokens } = reading
  const { fate, patients, sentence, anchor } = statement
  const measure = MEASURES.get(fate)
  const value = sum(patients)
  const first = patients[0]?.first ?? 0
  // `four of them were killed` is a part of another number
  if (measure === undefined || value === null || value < 2) return null
  if (!patients.every(({ counted, part }) => counted && !part)) return null
  const attribution = attribute(reading, { start: tokens[first]?.start ?? 0, end: tokens[first]?.end ?? 0 })
  return {
    kind: 'quantity',
    subject: null,
    measure,
    value: quantityOf({ value, bound: boundOf(patients), written: patients.length === 1 }),
    scope: null,
    time: timeOf(reading, clauseOf(reading, statement), sentence.endToken, first, anchor),
    flow: 'flow',
    polarity: 'affirmed',
    modality: attribution === null ? 'asserted' : 'reported',
    attribution,
    mentions: mentionsOf(reading, [statement]),
    evidence: textSpan(document.text, sentence.start, sentence.end),
    rule: `${measure}: number written`,
  }
}

/** Where the clause begins that tells of the other event: in `Friday's raid came a week after nine men were killed` the day is not theirs. */
function clauseOf({ tokens }: Reading, { sentence, patients }: Statement): number {
  for (let i = (patients[0]?.first ?? 0) - 1; i >= sentence.firstToken; i--)
    if (/^(?:after|before)$/.test(tokens[i]?.lower ?? '')) return i + 1
  return sentence.firstToken
}

function isOfMourned({ tokens }: Reading, { sentence }: Statement): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (MOURNING.test(tokens[i]?.lower ?? '')) return true
  return false
}
