// The reliability table of confidences: of the facts that were held for seven in ten, were seven in ten right?
// (Murphy and Winkler 1977; expected calibration error as in Naeini, Cooper and Hauskrecht 2015.)

export type Judged = { readonly confidence: number; readonly right: boolean }
export type ReliabilityRow = {
  /** Confidences of this row: from (inclusive) to (exclusive; the last row takes 1 in). */
  readonly from: number
  readonly to: number
  readonly facts: number
  readonly meanConfidence: number
  readonly shareRight: number
}

/**
 * Rows of equal width that hold at least one fact.
 *
 * reliabilityTable([{ confidence: 0.95, right: true }], 10) //=> one row, from 0.9 to 1
 */
export function reliabilityTable(judged: readonly Judged[], rows = 10): ReliabilityRow[] {
  return Array.from({ length: rows }, (_, row) => {
    const own = judged.filter(({ confidence }) => Math.min(Math.floor(confidence * rows), rows - 1) === row)
    const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / Math.max(numbers.length, 1)
    return {
      from: row / rows,
      to: (row + 1) / rows,
      facts: own.length,
      meanConfidence: mean(own.map(({ confidence }) => confidence)),
      shareRight: mean(own.map(({ right }) => (right ? 1 : 0))),
    }
  }).filter(({ facts }) => facts > 0)
}

/** How far confidence and truth are apart on average over the facts, 0 to 1. */
export function calibrationError(table: readonly ReliabilityRow[]): number {
  const facts = table.reduce((sum, row) => sum + row.facts, 0)
  const apart = table.reduce((sum, row) => sum + row.facts * Math.abs(row.meanConfidence - row.shareRight), 0)
  return facts === 0 ? 0 : apart / facts
}
