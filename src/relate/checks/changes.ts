// `rose 25 percent to 50 from 40` · `12, up from 15`: what a change is said to be, and the numbers it lies between.
import { TREND_WORDS } from '../../lexicon/numbers/trends.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Reading } from '../reading.ts'
import { type Check, type Counted, type Finding, NOTHING, type Passage } from './check.ts'

/** Percentage points by which a told change may differ from the computed one: both ends were rounded before. */
const ROUNDING = 1

const sameMeasure = (a: Counted, b: Counted): boolean =>
  a.mention.unitKind === b.mention.unitKind &&
  a.mention.currency === b.mention.currency &&
  (a.mention.unit === b.mention.unit || a.mention.unit === null || b.mention.unit === null)

export const directionOfChange: Check = {
  name: 'direction of change',
  holds: ['The party took 52 percent, up from 47 percent.', 'Sales were $30 million, down from $45 million.'],
  fails: ['The party took 42 percent, up from 47 percent.'],
  find({ reading, counts }) {
    if (counts.length < 2) return NOTHING
    const { tokens } = reading
    const findings: Finding[] = []
    for (const [n, before] of counts.entries()) {
      const after = counts[n - 1]
      const trend = tokens[before.first - 2]?.lower
      if (after === undefined || tokens[before.first - 1]?.lower !== 'from' || (trend !== 'up' && trend !== 'down'))
        continue
      if (before.first - after.end > 5 || !sameMeasure(after, before) || after.mention.value === before.mention.value)
        continue
      // `at five, up from 13 last year`: a place in a list rises as its number falls
      if (after.mention.unitKind === null && before.mention.unitKind === null) continue
      const holds = after.mention.value > before.mention.value === (trend === 'up')
      findings.push({
        first: after.first,
        end: before.end,
        expected: trend,
        found: after.mention.value > before.mention.value ? 'up' : 'down',
        holds,
      })
    }
    return findings
  },
}

export const sizeOfChange: Check = {
  name: 'size of change',
  holds: [
    'Profit rose 25 percent to $50 million from $40 million.',
    'Profit rose from $40 million to $50 million, a rise of 25 percent.',
  ],
  fails: ['Profit rose 35 percent to $50 million from $40 million.'],
  find(passage) {
    const { reading, sentence, counts } = passage
    const { tokens } = reading
    if (counts.length === 1) return compare(reading, spanIn(passage), counts[0])
    if (counts.length !== 3) return NOTHING
    const percent = counts.find(({ mention }) => mention.unitKind === 'percent')
    const ends = counts.filter(({ mention }) => mention.unitKind !== 'percent')
    const from = ends.find(({ first }) => tokens[first - 1]?.lower === 'from')
    const to = ends.find(({ first }) => tokens[first - 1]?.lower === 'to')
    if (percent === undefined || from === undefined || to === undefined || !sameMeasure(from, to)) return NOTHING
    if (from.mention.value <= 0) return NOTHING
    let changes = false
    for (let i = sentence.firstToken; i < sentence.endToken && !changes; i++)
      changes = TREND_WORDS.has(baseOf(tokens[i]?.lower ?? ''))
    if (!changes || Math.max(from.first, to.first, percent.first) - Math.min(from.end, to.end, percent.end) > 16)
      return NOTHING
    const [first, end] = [Math.min(from.first, to.first, percent.first), Math.max(from.end, to.end, percent.end)]
    return [{ first, end, ...judge(from.mention.value, to.mention.value, percent.mention.value) }]
  },
}

function judge(before: number, after: number, percent: number): Pick<Finding, 'expected' | 'found' | 'holds'> {
  const computed = (Math.abs(after - before) / before) * 100
  const told = Math.abs(percent)
  const holds = Math.abs(computed - told) <= Math.max(ROUNDING, computed * 0.05)
  return { expected: Math.round(computed * 10) / 10, found: told, holds }
}

type Span = {
  readonly first: number
  readonly end: number
  readonly before: number
  readonly after: number
}

/** `from $40 million to $50 million` is one quantity, a range that is walked through. */
function spanIn({ quantities }: Passage): Span | null {
  for (const { mention, first, end } of quantities) {
    const { low, high, trend, text } = mention
    if (trend === null || low === null || high === null || !/^from /i.test(text) || low === high || low <= 0) continue
    return { first, end, before: trend === 'up' ? low : high, after: trend === 'up' ? high : low }
  }
  return null
}

function compare({ tokens, quantityAt }: Reading, span: Span | null, percent: Counted | undefined): readonly Finding[] {
  if (span === null) return NOTHING
  if (percent?.mention.unitKind !== 'percent' || percent.first > span.end + 8 || percent.end < span.first - 4)
    return NOTHING
  // `fell from 9 percent to 7 percent`: what is said in percent beside it may be points, or of something else
  const ends = quantityAt.get(span.first)?.mention
  if (ends?.kind === 'quantity' && ends.unitKind === 'percent') return NOTHING
  // `rates stand at 17 percent, costs rose from 40 to 50`: a comma before the span parts two statements
  for (let i = percent.end; i < span.first; i++) if (tokens[i]?.text === ',') return NOTHING
  const [first, end] = [Math.min(span.first, percent.first), Math.max(span.end, percent.end)]
  return [{ first, end, ...judge(span.before, span.after, percent.mention.value) }]
}
