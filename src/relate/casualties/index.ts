// Casualties: how many the article says were killed and injured in its event, however it is worded.
import type { QuantityClaim, QuantityValue } from '../../schema/index.ts'
import { textSpan } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { backgroundOf } from './background.ts'
import { findStatements, type Statement } from './statements.ts'
import { type Total, tally } from './tally.ts'

/** The claims of one article about people killed and injured: a total for each, with what says it. */
export function findCasualties(reading: Reading): Omit<QuantityClaim, 'id'>[] {
  const statements: Statement[] = []
  const isBackground = backgroundOf(reading.document)
  for (const sentence of reading.sentences) {
    const found = findStatements(reading, sentence)
    if (found.length > 0 && !isBackground(sentence)) statements.push(...found)
  }
  const { killed, injured } = tally(statements)
  const claims: Omit<QuantityClaim, 'id'>[] = []
  if (killed !== null) claims.push(toClaim(reading, 'killed', killed))
  if (injured !== null) claims.push(toClaim(reading, 'injured', injured))
  return claims
}

function toClaim({ document }: Reading, measure: string, total: Total): Omit<QuantityClaim, 'id'> {
  const sentence = total.statements[0]?.sentence ?? { start: 0, end: 0 }
  return {
    kind: 'quantity',
    subject: null,
    measure,
    value: quantityOf(total),
    scope: total.perpetrator ? { place: null, of: null, note: 'perpetrator counted' } : null,
    time: null,
    flow: 'flow',
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    mentions: [],
    evidence: textSpan(document.text, sentence.start, sentence.end),
    rule: `${measure}: ${total.rule}`,
  }
}

function quantityOf({ value, bound, written }: Total): QuantityValue {
  const open = bound === 'at least' || bound === 'more than'
  const capped = bound === 'at most' || bound === 'less than'
  return {
    value,
    low: capped ? null : value,
    high: open ? null : value,
    bound,
    unit: 'person',
    unitText: null,
    unitKind: 'count',
    currency: null,
    trend: null,
    concept: null,
    of: null,
    ...(written ? {} : { implied: true }),
  }
}
