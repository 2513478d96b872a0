// The day of the main event: what the top of the article says of when it happened, read against the day of publication.
// The values of the dates themselves come from extract/dates.
import { AFTER_NOUNS, AFTER_VERBS, COURT_VERBS, EVENT_VERBS, SAYING_VERBS } from '../../lexicon/events/acts.ts'
import type { Claim, DateClaim, DateMention, Sentence } from '../../schema/index.ts'
import { textSpan } from '../../schema/index.ts'
import { isoDate, readIsoDate } from '../../text/calendar.ts'
import { baseOf } from '../../text/inflection.ts'
import { backgroundOf } from '../casualties/background.ts'
import { circumstances } from '../circumstances.ts'
import type { Placed, Reading } from '../reading.ts'
import { DEED, isHarm, isOfDeed, verbNear } from './dated-deed.ts'
import { isBound, isPartOfName, isStamp } from './dates-apart.ts'
import { dayOfNight } from './overnight.ts'

export type EventDate = {
  readonly day: string
  /** Whether it is told, and not that of a court: then the casualties are of this day. */
  readonly ofDeed: boolean
  readonly sentence: Sentence
  readonly claim: Omit<DateClaim, 'id'>
}

type Candidate = {
  readonly mention: DateMention
  readonly sentence: Sentence
  readonly day: string
  /** The base form of the verb that it dates, or what stands for a deed; empty where neither is near. */
  readonly verb: string
  readonly points: number
}

/** Sentences at the top that tell when the event was. */
const LEAD = 16
/** Where no day of publication is known, a date farther down is as soon one of long ago. */
const UNDATED_LEAD = 4
const DAY = /^\d{4}-\d\d-\d\d/
/** Behind so many sentences, one that recalls other events dates them. */
const OWN_LEAD = 4
/** Tokens before a date in which a noun that it belongs to is looked for. */
const NOUN_REACH = 5

/** Years before publication in which news of an event is still told, as of a trial. */
const OLDEST = 8

// Points, in the order of what speaks loudest: the verb over the date, then a day of the month, then how early it stands.
// Whole numbers: with a fraction now and then V8 throws the compiled code away again and again.
const OF_EVENT = 60
const OF_AFTERMATH = -90
const WRITTEN_DAY = 30
const WITH_HARM = 30
const EACH_SENTENCE = 6
const DATELINE = -20
const OF_HARM = 20
/** `Died on Friday after the crash on Thursday`: of two days that of the harm is the event's. */
const OF_DEATH = -50
/** A caption or a heading: `Crowds on the quay on Saturday.` */
const NO_VERB = -30
const DYING = new Set(['die', 'succumb', 'pronounce'])

/** The day of the event and the claim that says it; null where the article has neither a date nor a day of publication. */
export function findEventDate(reading: Reading, harmed: ReadonlySet<Sentence>): EventDate | null {
  const published = reading.document.article.published?.slice(0, 10) ?? null
  let best: Candidate | null = null
  let month: Candidate | null = null
  let isBackground: ReturnType<typeof backgroundOf> | undefined
  for (const [n, sentence] of reading.sentences.slice(0, published === null ? UNDATED_LEAD : LEAD).entries())
    for (const placed of reading.placed.within(sentence.firstToken, sentence.endToken)) {
      if (placed.mention.kind !== 'date') continue
      const day = dayOf(reading, placed.mention, published)
      const early = n < MONTH_LEAD || harmed.has(sentence)
      if (day === null && month === null && early) month = monthOfDeed(reading, sentence, placed, published)
      if (
        day === null ||
        (placed.mention.known.includes('day') && isBound(reading, placed)) ||
        isStamp(reading, sentence, placed)
      )
        continue
      if (isPartOfName(reading, placed)) continue
      const verbAt = verbNear(reading, sentence, placed)
      const past = published !== null && !isAfter(placed.mention, published)
      if (!past && isToCome(reading, sentence, placed, verbAt)) continue
      if (reading.tokens[verbAt]?.lower === 'born') continue
      const said = verbAt < 0 ? '' : baseOf(reading.tokens[verbAt]?.lower ?? '')
      const verb = isOfDeed(reading, sentence, placed, said, verbAt) ? DEED : said
      let points = judge(reading, sentence, placed, verb) - n * EACH_SENTENCE
      if (n >= OWN_LEAD && !harmed.has(sentence)) {
        isBackground ??= backgroundOf(reading)
        if (isBackground(sentence)) points += OF_AFTERMATH
      }
      if (harmed.has(sentence)) points += WITH_HARM
      if (placed.mention.known.includes('day')) points += WRITTEN_DAY
      if (best === null || points > best.points) best = { mention: placed.mention, sentence, day, verb, points }
    }
  if (month !== null && (best === null || (isOfAftermath(best) && best.day.slice(0, month.day.length) > month.day)))
    best = month
  if (best !== null)
    return {
      day: best.day,
      ofDeed: !COURT_VERBS.has(best.verb),
      sentence: best.sentence,
      claim: toClaim(reading, best),
    }
  return published !== null && published.length === 10 ? guess(reading, published) : null
}

/** `Appeared in court on Tuesday over a raid in May`: the day of the court is not that of the deed. */
const isOfAftermath = ({ verb }: Candidate): boolean => verb === '' || AFTER_VERBS.has(verb)

/** Sentences at the top in which a month beside a deed is the event's. */
const MONTH_LEAD = 3
/** A year or a month of one. */
const MONTH = /^\d{4}(?:-\d\d)?$/

/** `Shot two guards last month`, `the May 2016 raid`: the month or the year that a sentence gives a deed of harm; null where it gives none. */
function monthOfDeed(reading: Reading, sentence: Sentence, placed: Placed, published: string | null): Candidate | null {
  const { mention } = placed
  if (published === null || mention.kind !== 'date' || mention.type !== 'DATE') return null
  const month = mention.value ?? ''
  if (!MONTH.test(month) || month > published.slice(0, month.length)) return null
  if (Number(month.slice(0, 4)) < Number(published.slice(0, 4)) - OLDEST) return null
  if (isBound(reading, placed)) return null
  const verbAt = verbNear(reading, sentence, placed)
  const said = verbAt < 0 ? '' : baseOf(reading.tokens[verbAt]?.lower ?? '')
  const verb = isOfDeed(reading, sentence, placed, said, verbAt) ? DEED : said
  if (verb !== DEED && !isHarm(verb)) return null
  return { mention, sentence, day: month, verb, points: 0 }
}

/** The day that a date means; null where it means none, a day still to come, or only a clock time. */
function dayOf(reading: Reading, mention: DateMention, published: string | null): string | null {
  const { value, known, type, text } = mention
  const begun = DAY.exec(value ?? '')?.[0]
  if (begun === undefined) return null
  const day = dayOfNight(reading, mention, begun)
  const weekday = known.includes('weekday')
  // `around 9:30 p.m.` tells no day
  if (type === 'TIME' && !weekday && !known.includes('day') && /\d/.test(text) && !NAMED_DAY.test(text)) return null
  if (published === null) return day
  if (day <= published) return Number(day.slice(0, 4)) < Number(published.slice(0, 4)) - OLDEST ? null : day
  // an event that is told has happened: `Wednesday` is the last one, not the next
  return weekday && !known.includes('day') ? weekBefore(day, published) : null
}

/** `about 1 p.m. today` tells one. */
const NAMED_DAY = /\b(?:today|tonight|yesterday|this|last)\b/i

const isAfter = ({ value }: DateMention, published: string): boolean => (DAY.exec(value ?? '')?.[0] ?? '') > published

function weekBefore(day: string, published: string): string | null {
  const number = readIsoDate(day)
  const earlier = number === null ? null : isoDate(number - 7)
  return earlier !== null && earlier <= published ? earlier : null
}

/** `A film to be released on 19 May`, `will begin on Wednesday`, `should meet the bishop on Friday`: what was not yet when it was told. */
function isToCome(reading: Reading, sentence: Sentence, { mention }: Placed, verbAt: number): boolean {
  return (
    verbAt >= 0 &&
    !isAttempted(reading, verbAt) &&
    TO_COME.has(circumstances(reading, mention, verbAt, sentence).modality)
  )
}

/** `fled after trying to rob a bank on Thursday`: whatever came of it, it was then. */
function isAttempted({ tokens }: Reading, verbAt: number): boolean {
  return (
    tokens[verbAt - 1]?.lower === 'to' &&
    /^(?:tr(?:y|ied|ying)|attempt(?:s|ed|ing)?)$/.test(tokens[verbAt - 2]?.lower ?? '')
  )
}

const TO_COME: ReadonlySet<Claim['modality']> = new Set(['planned', 'possible'])

/** What the words around a date say of whether it is the event's. */
function judge({ tokens, covering }: Reading, sentence: Sentence, { first, end }: Placed, verb: string): number {
  let points = 0
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - NOUN_REACH); i--) {
    if (AFTER_NOUNS.has(tokens[i]?.lower ?? '')) points += OF_AFTERMATH / 2
    if (tokens[i]?.pos === 'VERB' && !covering.has(i)) break
  }
  const dateline = first - sentence.firstToken < 8 && /^(?:\(|--|—|–|-)$/.test(tokens[end]?.text ?? '')
  if (dateline) points += DATELINE
  if (AFTER_NOUNS.has(tokens[end]?.lower ?? '')) points += OF_AFTERMATH / 2
  if (verb === DEED) points += OF_EVENT + OF_HARM
  else if (AFTER_VERBS.has(verb)) points += OF_AFTERMATH
  else if (isHarm(verb)) points += OF_EVENT + OF_HARM + (DYING.has(verb) ? OF_DEATH : 0)
  else if (EVENT_VERBS.has(verb)) points += OF_EVENT
  if (verb === '') points += NO_VERB
  return points
}

function toClaim({ document }: Reading, { mention, sentence, day, verb }: Candidate): Omit<DateClaim, 'id'> {
  const { kind: _kind, id, start: _start, end: _end, text: _text, rule: _rule, ...value } = mention
  return {
    kind: 'date',
    subject: null,
    measure: 'event',
    // `Wednesday` of the week before: the range that was read for the next one goes with it
    value:
      day === DAY.exec(value.value ?? '')?.[0]
        ? { ...value, value: day }
        : { ...value, value: day, from: day, to: day },
    scope: null,
    time: day,
    flow: null,
    polarity: 'affirmed',
    // `Unions said on Tuesday` dates what they said
    modality: SAYING_VERBS.has(verb) ? 'possible' : 'asserted',
    attribution: null,
    mentions: [id],
    evidence: textSpan(document.text, sentence.start, sentence.end),
    rule: 'event: date of the lead',
  }
}

/** No date is told: news is of its day, but that is no more than possible. */
function guess({ document, sentences }: Reading, published: string): EventDate | null {
  const sentence = sentences[0]
  if (sentence === undefined) return null
  const claim: Omit<DateClaim, 'id'> = {
    kind: 'date',
    subject: null,
    measure: 'event',
    value: { type: 'DATE', value: published, known: [], implied: ['year', 'month', 'day'] },
    scope: null,
    time: published,
    flow: null,
    polarity: 'affirmed',
    modality: 'possible',
    attribution: null,
    mentions: [],
    evidence: textSpan(document.text, sentence.start, sentence.end),
    rule: 'event: day of publication, no other is told',
  }
  return { day: published, ofDeed: false, sentence, claim }
}
