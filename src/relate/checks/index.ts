// Checks inside one article: a table of them, run over every sentence.
import type { CheckClaim } from '../../schema/index.ts'
import { textSpan } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { ageAndBirth, weekdayOfDate, yearsSince } from './calendar-checks.ts'
import { directionOfChange, sizeOfChange } from './changes.ts'
import { type Check, readPassage } from './check.ts'
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
  const { document } = reading
  const claims: Omit<CheckClaim, 'id'>[] = []
  for (const sentence of reading.sentences) {
    const passage = readPassage(reading, sentence)
    if (passage === null) continue
    for (const { name, find } of CHECKS)
      for (const { first, end, expected, found, holds } of find(passage))
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
          mentions: mentionsWithin(reading, first, end),
          evidence: textSpan(document.text, sentence.start, sentence.end),
          rule: `check: ${name}`,
        })
  }
  return claims
}

/** What is counted, and the number that announces it: what a reader looks at first. */
function mentionsWithin({ placed, quantityAt }: Reading, first: number, end: number): string[] {
  const found = [...placed.within(first, end), ...quantityAt.within(first, end)]
  return found
    .filter(each => each.end <= end)
    .sort((a, b) => a.first - b.first || a.end - b.end)
    .map(({ mention }) => mention.id)
}
