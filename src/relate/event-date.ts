// The day of the main event: what the top of the article says of when it happened, read against the day of publication.
// The values of the dates themselves come from extract/dates.
import type { DateClaim, DateMention, Sentence } from '../schema/index.ts'
import { textSpan } from '../schema/index.ts'
import type { Reading } from './reading.ts'

export type EventDate = { readonly day: string; readonly claim: Omit<DateClaim, 'id'> }

/** Sentences at the top that tell when the event was. */
const LEAD = 12
const DAY = /^\d{4}-\d\d-\d\d/
/** Words after which a date is of something else: the charge, the hearing, the update. */
const OTHER_ACTS = new Set([
  'published',
  'updated',
  'posted',
  'arrested',
  'charged',
  'sentenced',
  'announced',
  'released',
  'said',
  'identified',
  'court',
  'hearing',
  'trial',
  'statement',
  'conference',
  'expected',
  'scheduled',
  'will',
  'funeral',
  'vigil',
  'born',
  'pleaded',
  'convicted',
  'told',
  'confirmed',
  'reported',
  'photo',
])

/** The day of the event and the claim that says it; null where nothing at the top tells it. */
export function findEventDate(reading: Reading, harmed: ReadonlySet<Sentence>): EventDate | null {
  const { document } = reading
  const published = document.article.published?.slice(0, 10) ?? null
  let best: { mention: DateMention; sentence: Sentence; day: string; points: number } | null = null
  let n = 0
  for (const sentence of reading.sentences) {
    if (n++ >= LEAD) break
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const placed = reading.placed.get(i)
      if (placed?.mention.kind !== 'date') continue
      const { mention } = placed
      const day = DAY.exec(mention.value ?? '')?.[0]
      if (day === undefined) continue
      if (published !== null && day > published) continue
      let points = 10 - n / 2 + (harmed.has(sentence) ? 4 : 0)
      points -= distance(reading, sentence, i)
      if (best === null || points > best.points) best = { mention, sentence, day, points }
    }
  }
  if (best === null) return null
  const { kind: _kind, id, start: _start, end: _end, text: _text, rule: _rule, ...value } = best.mention
  const claim: Omit<DateClaim, 'id'> = {
    kind: 'date',
    subject: null,
    measure: 'event',
    value: { ...value, value: best.day },
    scope: null,
    time: best.day,
    flow: null,
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    mentions: [id],
    evidence: textSpan(document.text, best.sentence.start, best.sentence.end),
    rule: 'event: date of the lead',
  }
  return { day: best.day, claim }
}

/** How much speaks against the date at token `i`: words of other acts near it. */
function distance({ tokens }: Reading, sentence: Sentence, i: number): number {
  for (let at = i - 1; at >= Math.max(sentence.firstToken, i - 4); at--)
    if (OTHER_ACTS.has(tokens[at]?.lower ?? '')) return 6
  return 0
}
