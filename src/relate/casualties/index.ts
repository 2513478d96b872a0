// Casualties: how many the article says were killed and injured in its event, however it is worded.
import type { Attribution, QuantityClaim, QuantityValue, Sentence } from '../../schema/index.ts'
import { PERPETRATOR_COUNTED, textSpan } from '../../schema/index.ts'
import { attribute } from '../circumstances.ts'
import { isClosed, type Reading } from '../reading.ts'
import { isSourceVerb } from '../source-verb.ts'
import { findSubject } from '../syntax/subject.ts'
import type { Statement } from './clause.ts'
import { withoutInmate } from './custody.ts'
import { sum } from './groups.ts'
import { mainEventOf } from './main-event.ts'
import { occasionOf } from './occasion.ts'
import { worstEventOf } from './round-up.ts'
import { settle } from './settled.ts'
import { findStatements } from './statements.ts'
import { tally } from './tally.ts'
import type { Total } from './totals.ts'

export type Casualties = {
  /** Sentences that tell of harm done in the event. */
  readonly sentences: ReadonlySet<Sentence>
  /** Tokens of people counted here, which need no other claim. */
  readonly taken: ReadonlySet<number>
  /** The claims, once the day of the event is known: a total for each measure, with what says it. */
  claimsOn(day: string | null): Omit<QuantityClaim, 'id'>[]
}

/** What one article says about people killed and injured. */
export function findCasualties(reading: Reading): Casualties {
  const statements: Statement[] = []
  const taken = new Set<number>()
  // most articles tell of no harm at all: what else they tell is asked once one does
  let isOccasion: ReturnType<typeof occasionOf> | undefined
  let ofMainEvent: ReturnType<typeof mainEventOf> | undefined
  for (const sentence of reading.sentences) {
    const told = findStatements(reading, sentence)
    if (told.length > 0) isOccasion ??= occasionOf(reading)
    const found = isOccasion === undefined ? told : told.filter(isOccasion)
    for (const { patients } of found)
      for (const { first, core } of patients) for (let i = first; i < core; i++) taken.add(i)
    if (found.length > 0) ofMainEvent ??= mainEventOf(reading)
    if (ofMainEvent !== undefined) statements.push(...ofMainEvent(sentence, found))
  }
  const event = worstEventOf(reading, withoutInmate(reading, statements))
  const { killed, injured } = settle(reading, tally(event), event)
  const sentences = new Set(statements.map(({ sentence }) => sentence))
  const claimsOn = (day: string | null) => [
    ...(killed === null ? [] : [toClaim(reading, 'killed', killed, day)]),
    ...(injured === null ? [] : [toClaim(reading, 'injured', injured, day)]),
  ]
  return { sentences, taken, claimsOn }
}

function toClaim(reading: Reading, measure: string, total: Total, day: string | null): Omit<QuantityClaim, 'id'> {
  const { document, placed, quantityAt, tokens } = reading
  // what gives the number says it best, and running text better than a title does
  const giving = total.written ? total.statements.filter(({ patients }) => sum(patients) === total.value) : []
  const told = giving.length > 0 ? giving : total.statements
  const said = told.find(({ sentence }) => isRunning(document.text, sentence)) ?? told[0]
  const sentence = said?.sentence ?? { start: 0, end: 0 }
  const span = { start: tokens[said?.anchor ?? 0]?.start ?? 0, end: tokens[said?.anchor ?? 0]?.end ?? 0 }
  const attribution = attribute(reading, span) ?? (said === undefined ? null : vouched(reading, said))
  const mentions: string[] = []
  for (const { patients } of total.statements)
    for (const { first, end } of patients)
      for (let i = first; i < end; i++) {
        const mention = quantityAt.get(i)?.mention ?? placed.get(i)?.mention
        if (mention !== undefined && mention.kind !== 'date' && mention.kind !== 'place') mentions.push(mention.id)
      }
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
    mentions: [...new Set(mentions)],
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

function quantityOf({ value, bound, written }: Total): QuantityValue {
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
