// Round-ups: reports of several events at once, `six killed in separate crashes`. Their sums belong to no single event, so the
// worst of the events told one by one stands for the article. Dead of long ago are left to background.ts.
import type { Sentence, Token } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Statement } from './clause.ts'
import { tally } from './tally.ts'
import type { Tally } from './totals.ts'

/** Sentences, the title among them, in which a report says that it rounds up. */
const OPENING = 4

const EVENTS = /^(?:shootings|stabbings|crashes|attacks|incidents|killings|homicides|murders|fires|explosions)$/
const EVENT = /^(?:shooting|stabbing|crash|attack|incident|killing|homicide|murder|fire|explosion)$/
/** `three shootings`, `separate crashes`, `a spate of attacks`: several events. */
const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|separate|different|weekend|unrelated)$/
const SERIES = /^(?:spate|series|string|rash|wave|pair|number)$/
/** `in another shooting`, `a separate crash`: the next event. */
const NEXT = /^(?:another|separate|other|second|third|unrelated)$/
/** Opening a paragraph, these go on with the people of the one before. */
const SAME = /^(?:the|he|she|they|his|her|their|both|one|another)$/
const DAYPART = /^(?:morning|afternoon|evening|night)$/
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const CLOCK = /^(?:a\.m\.?|p\.m\.?|am|pm|block|midnight|noon|\d{1,2}:\d\d)$/

/** Whether the opening says that several events are told. */
export function isRoundUp(reading: Reading): boolean {
  return reading.sentences.slice(0, OPENING).some(sentence => isSum(reading, sentence))
}

/** The statements that stand for the article: all of them, or those of the worst event of a round-up. */
export function worstEventOf(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2 || !isRoundUp(reading)) return statements
  const sums = sumsOf(reading, statements)
  const events = eventsOf(reading, statements, sums)
  if (events.length < 2) return statements
  let worst = statements
  let most = -1
  for (const event of events) {
    const size = sizeOf(tally(event))
    if (size > most) {
      worst = event
      most = size
    }
  }
  return worst
}

/** One killed outweighs one hurt. */
const sizeOf = ({ killed, injured }: Tally): number => 2 * (killed?.value ?? 0) + (injured?.value ?? 0)

/** The sentences that tell sums, and those that tell as many again: `it was a hard night, with nine hurt, he said`. */
function sumsOf(reading: Reading, statements: readonly Statement[]): Set<Sentence> {
  const sums = new Set(reading.sentences.filter(sentence => isSum(reading, sentence)))
  let greatest = 0
  for (const { sentence, patients } of statements)
    if (sums.has(sentence)) for (const { count } of patients) greatest = Math.max(greatest, count ?? 0)
  for (const { sentence, patients } of statements)
    if (greatest > 1 && patients.some(({ count }) => (count ?? 0) >= greatest)) sums.add(sentence)
  return sums
}

/** `Five killed in three shootings`, `a spate of attacks left two dead`. */
function isSum({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const lower = tokens[i]?.lower ?? ''
    // `a weekend of violence`, `weekend violence`, `a violent night`
    if (lower === 'violence' && /^(?:weekend|night|week|day)$/.test(tokens[i - 2]?.lower ?? '')) return true
    if (lower === 'violence' && tokens[i - 1]?.lower === 'weekend') return true
    if (lower === 'violent' && /^(?:weekend|night|week)$/.test(tokens[i + 1]?.lower ?? '')) return true
    // `eight shot in five hours`, `within a four-hour period`
    if (lower === 'hours' && isSpan(tokens, i)) return true
    if (lower === 'hour' && tokens[i + 1]?.lower === 'period') return true
    if (!EVENTS.test(lower)) continue
    if (tokens[i + 1]?.lower === 'across' || isSeries(tokens, i)) return true
    for (let at = Math.max(firstToken, i - 3); at < i; at++) {
      const before = tokens[at]?.lower ?? ''
      if (SERIES.test(before) || (SEVERAL.test(before) && at >= i - 2)) return true
    }
  }
  return false
}

/** `were hurt in shootings`, `in Monday attacks`; `in shootings outside a bar` may be of one. */
function isSeries(tokens: readonly Token[], events: number): boolean {
  const at = WEEKDAY.test(tokens[events - 1]?.lower ?? '') ? events - 2 : events - 1
  return tokens[at]?.lower === 'in' && !/^(?:outside|inside|at|near)$/.test(tokens[events + 1]?.lower ?? '')
}

/** `in five hours`, `within four hours`, `in less than 30 hours`; `the second in the past 24 hours` is one. */
function isSpan(tokens: readonly Token[], hours: number): boolean {
  if (tokens[hours - 1]?.pos !== 'NUM' || /^(?:past|last)$/.test(tokens[hours - 2]?.lower ?? '')) return false
  for (let at = hours - 2; at >= hours - 4; at--) if (/^(?:in|within)$/.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** The statements of each event told one by one, in the order of the text. */
function eventsOf(reading: Reading, statements: readonly Statement[], sums: ReadonlySet<Sentence>): Statement[][] {
  const { document, sentences } = reading
  const events: Statement[][] = []
  // in a text that came without its line breaks any sentence may begin an event, if it begins with the hour
  const flat = !document.text.slice(sentences[0]?.end, sentences.at(-1)?.start).trim().includes('\n')
  let at = 0
  let end = 0
  let begun = false
  for (const sentence of sentences) {
    const reach = document.text.slice(end, sentence.start).includes('\n') ? Infinity : flat ? HOUR_REACH : 0
    end = sentence.end
    if (opensEvent(reading, sentence, reach)) begun = true
    for (; statements[at]?.sentence === sentence; at++) {
      const statement = statements[at]
      if (statement === undefined || sums.has(sentence)) continue
      if (begun || events.length === 0) events.push([])
      begun = false
      events.at(-1)?.push(statement)
    }
  }
  return events
}

/** Tokens at the begin of a sentence that begins an event with its hour. */
const HOUR_REACH = 8

/** Whether a sentence begins the next event: `About 2 a.m., three men were hurt`, an hour in its first `reach` tokens; `In another crash`. */
function opensEvent({ tokens }: Reading, { firstToken, endToken }: Sentence, reach: number): boolean {
  // `Meanwhile, a few miles away, a boy was hurt`
  if (tokens[firstToken]?.lower === 'meanwhile') return true
  const same = SAME.test(tokens[firstToken]?.lower ?? '')
  for (let i = firstToken; i < endToken; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (!same && i < firstToken + reach && CLOCK.test(lower)) return true
    // `Early Saturday morning, a boy was hurt`
    if (!same && i < firstToken + Math.min(reach, 6) && DAYPART.test(lower) && WEEKDAY.test(tokens[i - 1]?.lower ?? ''))
      return true
    if (EVENT.test(lower) && (NEXT.test(tokens[i - 1]?.lower ?? '') || NEXT.test(tokens[i - 2]?.lower ?? '')))
      return true
  }
  return false
}
