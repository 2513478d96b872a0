// Dates of other acts than the main event: `the merger is due to be completed on 13 March 2025`, `born in 1960`, `a vote set for 3 May`.
// Only a date that is written as one, under a verb that the lexicon knows, with a subject, is claimed.
import { PERSONAL_PRONOUNS } from '../../lexicon/grammar/clause-words.ts'
import { DATED_ACTS, HELD_EVENTS, PHRASAL_DATED_ACTS, PLANNED_FOR, PLANNED_ON } from '../../lexicon/time/dated-acts.ts'
import { TIME_UNITS } from '../../lexicon/time/time-units.ts'
import type { DateClaim, DateMention, Sentence } from '../../schema/index.ts'
import { textSpan } from '../../schema/index.ts'
import { baseOf, singularOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { circumstances } from '../circumstances.ts'
import type { Placed, Reading } from '../reading.ts'
import { isAttributive, phraseAt } from '../syntax/noun-phrase.ts'
import { findSubject } from '../syntax/subject.ts'
import type { Subject } from '../syntax/subject-phrase.ts'

/** Tokens left of a date in which its verb stands. */
const REACH = 8

/** The dated acts of an article; `event` is the mention that dates the main event. */
export function findDatedActs(reading: Reading, event: string | null): Omit<DateClaim, 'id'>[] {
  const claims: Omit<DateClaim, 'id'>[] = []
  for (const sentence of reading.sentences)
    for (const placed of reading.placed.within(sentence.firstToken, sentence.endToken)) {
      if (placed.mention.kind !== 'date' || placed.mention.id === event || !isWritten(placed.mention)) continue
      const claim = readAct(reading, sentence, placed, placed.mention)
      if (claim !== null) claims.push(claim)
    }
  return claims
}

/** A day of a month, a month of a year, or a year: `Tuesday` and `last week` are told from where the article stands. */
function isWritten({ type, value, known }: DateMention): boolean {
  return (
    type === 'DATE' && value !== null && (known.includes('year') || (known.includes('month') && known.includes('day')))
  )
}

/** Acts that are dated of what they are done to: `Reyes founded Osram in 1981`. */
const DONE_TO = new Set([
  'start',
  'end',
  'founding',
  'building',
  'release',
  'signing',
  'arrest',
  'election',
  'appointment',
  'purchase',
])

/** What an act happened to: the name right behind its verb, or its subject; a thing without a name behind the verb is not read. */
function datedThing(reading: Reading, sentence: Sentence, verbAt: number, act: string): Subject {
  const { tokens, placed } = reading
  const described = describedBy(reading, sentence, verbAt)
  if (described !== null) return described
  let at = verbAt + 1
  while (tokens[at]?.pos === 'DET') at++
  const object = placed.get(at)?.mention
  if (DONE_TO.has(act) && object !== undefined && 'entity' in object)
    return { subject: { text: object.text, entity: object.entity }, words: [] }
  if (DONE_TO.has(act) && /^(?:NOUN|PROPN|ADJ|PRON|NUM)$/.test(tokens[at]?.pos ?? '')) return NOTHING
  return findSubject(reading, sentence.firstToken, verbAt)
}
/** `figures released in 2004`, `a vote slated for 3 May`: what a participle tells of stands right before it. */
function describedBy(reading: Reading, { firstToken }: Sentence, verbAt: number): Subject | null {
  const { tokens, document, covering } = reading
  if (
    tokens[verbAt - 1]?.pos !== 'NOUN' ||
    covering.has(verbAt - 1) ||
    !/(?:ed|held|set|due)$/.test(tokens[verbAt]?.lower ?? '')
  )
    return null
  const first = phraseAt(reading, firstToken, verbAt - 1)
  const text = document.text.slice(tokens[first]?.start, tokens[verbAt - 1]?.end)
  const entity = reading.referenceAt.get(first)?.entity ?? null
  return { subject: { text, entity }, words: tokens.slice(first, verbAt).map(({ lower }) => lower) }
}

const NOTHING: Subject = { subject: null, words: [] }

/** What was or will be held: the object, `hold a referendum on`, or the subject, `the vote was held on`; only what the lexicon knows to be held. */
function eventHeld(reading: Reading, sentence: Sentence, verbAt: number): Subject {
  const { tokens, document } = reading
  let end = verbAt + 1
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++
  const held: Subject =
    end === verbAt + 1
      ? findSubject(reading, sentence.firstToken, verbAt)
      : {
          subject: { text: document.text.slice(tokens[verbAt + 1]?.start, tokens[end - 1]?.end), entity: null },
          words: tokens.slice(verbAt + 1, end).map(({ lower }) => lower),
        }
  const head = held.words.at(-1) ?? held.subject?.text.toLowerCase().split(' ').at(-1) ?? ''
  return HELD_EVENTS.has(head) || HELD_EVENTS.has(singularOf(head)) ? held : NOTHING
}

/** `opened it in 1981, and in 1990 a second mill was built`: a date behind a conjunction, before a subject, is of the clause that follows. */
function isOfNext(tokens: Reading['tokens'], first: number, end: number): boolean {
  return tokens[first - 2]?.pos === 'CCONJ' && /^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[end]?.pos ?? '')
}

/** `sales reached 9 million in May`, `lamps appeared in 1966`, `flights starting in 2007`, `named 3 May as the day`: no act of those meant. */
function isOtherSense({ tokens, covering }: Reading, act: string, verbAt: number, first: number): boolean {
  const verb = tokens[verbAt]?.lower ?? ''
  if (verb.startsWith('reach')) return covering.get(verbAt + 1)?.mention.kind === 'quantity'
  if (act === 'appointment') return first === verbAt + 1
  if (/^(?:starting|beginning|ending)$/.test(verb)) return tokens[verbAt - 1]?.pos !== 'AUX'
  if (!verb.startsWith('appear')) return false
  for (let i = verbAt; i < first; i++) if (COURTS.has(tokens[i]?.lower ?? '')) return false
  return true
}
const COURTS = new Set(['court', 'courtroom', 'judge', 'magistrate', 'magistrates', 'hearing', 'tribunal', 'committee'])

type Act = { readonly name: string; readonly verbAt: number; readonly planned: boolean }

/** What the verb at `verbAt` tells, alone or with its particle, which makes another verb of it: `build up a stake`; undefined where the lexicon knows none. */
function actNamed(tokens: Reading['tokens'], verbAt: number): string | undefined {
  const base = baseOf(tokens[verbAt]?.lower ?? '')
  const particle = tokens[verbAt + 1]?.lower ?? ''
  if (MAKING_ANOTHER.has(particle)) return PHRASAL_DATED_ACTS.get(`${base} ${particle}`)
  // `with the door wired shut`
  return base === 'shut' && tokens[verbAt - 1]?.pos === 'VERB' ? undefined : DATED_ACTS.get(base)
}

const MAKING_ANOTHER = new Set(['up', 'down', 'out', 'off', 'over'])

/** The verb that a date stands under, and what it tells; null where the lexicon knows none. */
function actOf(reading: Reading, sentence: Sentence, { first, end, mention }: Placed): Act | null {
  const { tokens, covering } = reading
  const isYear = /^\d{4}$/.test(mention.text)
  const preposition = tokens[first - 1]
  const plans = preposition?.lower === 'for' ? PLANNED_FOR : preposition?.lower === 'on' ? PLANNED_ON : null
  if (plans?.has(tokens[first - 2]?.lower ?? '')) return { name: 'day', verbAt: first - 2, planned: true }
  if (preposition?.pos !== 'ADP' && preposition?.pos !== 'VERB') return null
  // `ought to begin 2011 with a feast` begins the year; `opens 3 May` opens on that day
  if (preposition.pos === 'VERB' && isYear) return null
  if (isOfNext(tokens, first, end)) return null
  if (/^(?:since|until|before|between|by|to|from|for|of)$/.test(preposition.lower)) return null
  // `takes place on 3 May`
  if (tokens[first - 2]?.lower === 'place' && baseOf(tokens[first - 3]?.lower ?? '') === 'take')
    return { name: 'day', verbAt: first - 3, planned: false }
  let verbAt = first - 1
  while (
    verbAt > Math.max(sentence.firstToken, first - REACH) &&
    (tokens[verbAt]?.pos !== 'VERB' || covering.has(verbAt))
  )
    verbAt--
  const name = actNamed(tokens, verbAt)
  if (tokens[verbAt]?.pos !== 'VERB' || name === undefined) return null
  // `output of the nine weeks ended 4 March`
  if (TIME_UNITS.has(singularOf(tokens[verbAt - 1]?.lower ?? ''))) return null
  // `sales passed 12 million in May`
  if (tokens[verbAt]?.lower.startsWith('pass') && tokens[verbAt + 1]?.lower !== 'away') return null
  // `has one prior arrest for theft on 30 April`
  if (/^(?:ADJ|DET|NUM)$/.test(tokens[tokens[verbAt - 1]?.pos === 'ADV' ? verbAt - 2 : verbAt - 1]?.pos ?? ''))
    return null
  if (isOtherSense(reading, name, verbAt, first)) return null
  // `a settlement reached in 1998` arrived nowhere
  const before = tokens[verbAt - 1]
  if (name === 'arrival' && (before?.pos === 'NOUN' || baseOf(before?.lower ?? '') === 'be')) return null
  return { name, verbAt, planned: false }
}

function readAct(
  reading: Reading,
  sentence: Sentence,
  placed: Placed,
  mention: DateMention,
): Omit<DateClaim, 'id'> | null {
  const { tokens, document } = reading
  // `named 2008's best player` on no day of 2008, `arrested over the New Year's Eve raid` on another
  if (isPossessiveMark(tokens[placed.end]) || isAttributive(reading, placed.end)) return null
  // `in 2009, 2014 and 2019` dates no single act
  if (/^(?:,|and)$/.test(tokens[placed.end]?.lower ?? '') && /^\d{4}$/.test(tokens[placed.end + 1]?.text ?? ''))
    return null
  const read = actOf(reading, sentence, placed)
  if (read === null) return null
  const { name: act, verbAt, planned } = read
  const { subject, words } =
    baseOf(tokens[verbAt]?.lower ?? '') === 'hold'
      ? eventHeld(reading, sentence, verbAt)
      : datedThing(reading, sentence, verbAt, act)
  if (subject === null) return null
  const last = words.at(-1) ?? ''
  const head = PERSONAL_PRONOUNS.has(last) ? '' : singularOf(last)
  // `They will appear on 21 December` says of nobody who
  if (subject.entity === null && head === '') return null
  const { kind: _kind, id, start: _start, end: _end, text: _text, rule: _rule, ...value } = mention
  return {
    kind: 'date',
    subject,
    measure: head === '' ? act : `${head} ${act}`,
    value,
    scope: null,
    time: mention.value,
    flow: null,
    ...circumstances(reading, mention, verbAt, sentence),
    ...(planned ? { modality: 'planned' } : {}),
    mentions: [id],
    evidence: textSpan(document.text, sentence.start, sentence.end),
    rule: 'date: day of a known act',
  }
}
