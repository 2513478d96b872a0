// The claim of a toll: which sentence says it best, on whose word, and the people that it counts.
import type { Attribution, QuantityClaim, QuantityValue, Sentence } from '../../schema/index.ts'
import { PERPETRATOR_COUNTED, textSpan } from '../../schema/index.ts'
import { attribute } from '../circumstances.ts'
import { isClosed, type Reading } from '../reading.ts'
import { isSourceVerb } from '../source-verb.ts'
import { findSubject } from '../syntax/subject.ts'
import type { Statement } from './clause.ts'
import { sum } from './groups.ts'
import type { Total } from './totals.ts'

/** The claim of a total of the event, on its day. */
export function toClaim(
  reading: Reading,
  measure: string,
  total: Total,
  day: string | null,
): Omit<QuantityClaim, 'id'> {
  const { document, tokens } = reading
  // what gives the number says it best, and running text better than a title does
  const giving = total.written ? total.statements.filter(({ patients }) => sum(patients) === total.value) : []
  const told = giving.length > 0 ? giving : total.statements
  const said = told.find(({ sentence }) => isRunning(document.text, sentence)) ?? told[0]
  const sentence = said?.sentence ?? { start: 0, end: 0 }
  const span = { start: tokens[said?.anchor ?? 0]?.start ?? 0, end: tokens[said?.anchor ?? 0]?.end ?? 0 }
  const attribution = attribute(reading, span) ?? (said === undefined ? null : vouched(reading, said))
  return {
    kind: 'quantity',
    subject: null,
    measure,
    value: quantityOf(total),
    scope: total.perpetrator ? { place: null, of: null, note: PERPETRATOR_COUNTED } : null,
    time: day,
    flow: 'flow',
    polarity: 'affirmed',
    modality: attribution === null ? 'asserted' : 'reported',
    attribution,
    mentions: mentionsOf(reading, total.statements),
    evidence: textSpan(document.text, sentence.start, sentence.end),
    rule: `${measure}: ${total.rule}`,
  }
}

/** `the ministry has revised the death toll to 52`: on whose word, where the verb before the toll vouches for it. */
function vouched(reading: Reading, { sentence, anchor }: Statement): Attribution | null {
  const { tokens } = reading
  for (let i = anchor - 1; i >= Math.max(sentence.firstToken, anchor - 5); i--) {
    if (tokens[i]?.pos !== 'VERB') continue
    if (!isSourceVerb(reading, i, anchor)) return null
    const { subject } = findSubject(reading, sentence.firstToken, i)
    return subject === null ? null : { ...subject, quote: null }
  }
  return null
}

const isRunning = (text: string, sentence: Sentence) => sentence.zone === null && isClosed(text, sentence)

/** A number of people as the value of a claim; one that nobody writes is implied. */
export function quantityOf({ value, bound, written }: Pick<Total, 'value' | 'bound' | 'written'>): QuantityValue {
  const open = bound === 'at least' || bound === 'more than' || bound === 'about'
  const capped = bound === 'at most' || bound === 'less than' || bound === 'about'
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

/** The mentions of the people and the numbers that statements tell. */
export function mentionsOf({ quantityAt, placed }: Reading, statements: readonly Statement[]): string[] {
  const mentions = new Set<string>()
  for (const { patients } of statements)
    for (const { first, end } of patients)
      for (let i = first; i < end; i++) {
        const mention = quantityAt.get(i)?.mention ?? placed.get(i)?.mention
        if (mention !== undefined && mention.kind !== 'date' && mention.kind !== 'place') mentions.add(mention.id)
      }
  return [...mentions]
}
