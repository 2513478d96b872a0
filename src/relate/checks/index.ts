// Checks inside one article: a table of them, run over every sentence.
import type { CheckClaim, Sentence } from '../../schema/index.ts'
import { textSpan } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { ageAndBirth, weekdayOfDate, yearsSince } from './calendar-checks.ts'
import { directionOfChange, sizeOfChange } from './changes.ts'
import { type Check, countsIn } from './check.ts'
import { listCount, timesCount, yearsListed } from './list-count.ts'
import { partOfWhole, percentOfWhole, sumOfParts } from './parts.ts'

export const CHECKS: readonly Check[] = [
  listCount,
  timesCount,
  yearsListed,
  sumOfParts,
  partOfWhole,
  percentOfWhole,
  directionOfChange,
  sizeOfChange,
  weekdayOfDate,
  yearsSince,
  ageAndBirth,
]

/** Every check that an article allows, whether it holds or not. */
export function findChecks(reading: Reading): Omit<CheckClaim, 'id'>[] {
  const { document, tokens } = reading
  const claims: Omit<CheckClaim, 'id'>[] = []
  for (const sentence of reading.sentences) {
    if (!mayBeChecked(reading, sentence)) continue
    const counts = countsIn(reading, sentence)
    for (const { name, find } of CHECKS)
      for (const { first, end, expected, found, holds, mentions } of find(reading, sentence, counts))
        claims.push({
          kind: 'count-check',
          subject: null,
          measure: name,
          value: { check: name, expected, found, holds },
          scope: null,
          time: null,
          flow: null,
          polarity: 'affirmed',
          modality: 'asserted',
          attribution: null,
          mentions: [...mentions],
          evidence: textSpan(
            document.text,
            tokens[first]?.start ?? sentence.start,
            tokens[end - 1]?.end ?? sentence.end,
          ),
          rule: `check: ${name}`,
        })
  }
  return claims
}

/** Every check starts from a number or a date. */
function mayBeChecked({ quantityAt, placed, tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  if (quantityAt.within(firstToken, endToken).length > 0) return true
  if (placed.within(firstToken, endToken).some(({ mention }) => mention.kind === 'date')) return true
  for (let i = firstToken; i < endToken; i++) if (tokens[i]?.lower === 'twice') return true
  return false
}
