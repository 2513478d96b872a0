// `12 dead: 7 men and 5 women` · `189 of the 193 members` · `30 of 120, or 25 percent`: a whole and its parts.
import type { Reading } from '../reading.ts'
import { type Check, type Finding, NOTHING } from './check.ts'

/** A percentage is written in whole numbers more often than not: half of one, and a little for what was rounded before. */
const ROUNDING = 0.6
const MARKS = new Set([':', '—', '–', '('])
const MEN_AND_WOMEN = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'child',
  'adult',
  'civilian',
  'soldier',
  'officer',
  'police',
  'male',
  'female',
  'men',
  'women',
  'children',
  'boys',
  'girls',
  'adults',
  'civilians',
  'soldiers',
  'officers',
  'males',
  'females',
])

export const sumOfParts: Check = {
  name: 'sum of parts',
  holds: [
    'Twelve people were named: seven men and five women.',
    'Six people — five men and one woman — were taken to hospital.',
  ],
  fails: ['Twelve people were named: seven men and four women.'],
  find({ reading, sentence, counts }) {
    // a whole and two parts
    if (counts.length < 3) return NOTHING
    const { tokens } = reading
    const findings: Finding[] = []
    for (const [n, whole] of counts.entries()) {
      if (whole.mention.unitKind !== 'count') continue
      let mark = whole.end
      while (mark < Math.min(sentence.endToken, whole.end + 6) && !MARKS.has(tokens[mark]?.text ?? '')) mark++
      if (!MARKS.has(tokens[mark]?.text ?? '')) continue
      const parts = []
      let at = mark + 1
      for (const part of counts.slice(n + 1)) {
        if (part.first !== at || part.mention.of !== null || !isGroup(reading, part.end)) break
        parts.push(part)
        at = part.end
        while (tokens[at]?.pos === 'NOUN' && at < part.end + 2) at++
        if (tokens[at]?.text === ',') at++
        if (tokens[at]?.lower === 'and') at++
      }
      const end = parts.at(-1)?.end ?? mark
      // the list is closed: nothing but its end, a dash or a bracket follows
      const closed = at >= sentence.endToken || /^(?:[.;)—–]|--)$/.test(tokens[at]?.text ?? '') || at > end + 1
      if (parts.length < 2 || !closed || tokens[at - 1]?.lower === 'and') continue
      const found = parts.reduce((total, { mention }) => total + mention.value, 0)
      const expected = whole.mention.value
      findings.push({ first: whole.first, end, expected, found, holds: found === expected })
    }
    return findings
  },
}

function isGroup({ tokens }: Reading, end: number): boolean {
  return MEN_AND_WOMEN.has(tokens[end - 1]?.lower ?? '') || MEN_AND_WOMEN.has(tokens[end]?.lower ?? '')
}

export const partOfWhole: Check = {
  name: 'part of whole',
  holds: ['The party won 74 of the 120 seats.'],
  fails: ['The party won 174 of the 120 seats.'],
  find({ reading, sentence, counts }) {
    if (counts.length === 0) return NOTHING
    const findings: Finding[] = []
    for (const { first, end, mention } of counts) {
      const { value } = mention
      const whole = mention.of?.value
      if (whole === null || whole === undefined || mention.unitKind === 'percent' || mention.unitKind === 'money')
        continue
      // `one in three homes` is a share
      if (reading.tokens[end]?.lower === 'in') continue
      let last = end
      const stop = reading.document.text.indexOf(mention.of?.text ?? '', mention.end) + (mention.of?.text.length ?? 0)
      while (last < sentence.endToken && (reading.tokens[last]?.end ?? 0) <= stop) last++
      findings.push({ first, end: last, expected: whole, found: value, holds: value <= whole })
    }
    return findings
  },
}

export const percentOfWhole: Check = {
  name: 'percentage',
  holds: ['The party won 60 of the 120 seats, or 50 percent.'],
  fails: ['The party won 60 of the 120 seats, or 62 percent.'],
  find({ reading, counts }) {
    if (counts.length < 2) return NOTHING
    const { tokens } = reading
    const findings: Finding[] = []
    for (const [n, part] of counts.entries()) {
      const whole = part.mention.of?.value
      if (whole === null || whole === undefined || whole <= 0) continue
      const percent = counts.slice(n + 1).find(({ mention }) => mention.unitKind === 'percent')
      if (percent === undefined || percent.first > part.end + 10) continue
      if (!/^(?:or|\(|about|equivalent)$/.test(tokens[percent.first - 1]?.lower ?? '')) continue
      const expected = Math.round((part.mention.value / whole) * 1000) / 10
      const holds = Math.abs(expected - percent.mention.value) <= ROUNDING
      findings.push({
        first: part.first,
        end: percent.end,
        expected,
        found: percent.mention.value,
        holds,
      })
    }
    return findings
  },
}
