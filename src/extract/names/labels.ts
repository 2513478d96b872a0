// Labels of the sequence model: BILOU over three kinds (Ratinov & Roth 2009), and which label may follow which.

export const KINDS = ['person', 'organisation', 'place'] as const

/** O, then for each kind: begin, inside, last, unit. */
export const LABELS = 1 + 4 * KINDS.length
export const OUTSIDE = 0

export type Part = 0 | 1 | 2 | 3
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3

/** The number of a label. labelOf(2, UNIT) //=> 12 */
export function labelOf(kind: number, part: Part): number {
  return 1 + kind * 4 + part
}

/** Index of a label's kind in KINDS, -1 for O. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** B, I, L or U; UNIT for O, after which anything but I and L may follow, as after U. */
export function partOf(label: number): Part {
  return label === OUTSIDE ? UNIT : (((label - 1) & 3) as Part)
}

function opens(label: number): boolean {
  return label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === UNIT
}

function closes(label: number): boolean {
  return label === OUTSIDE || partOf(label) === LAST || partOf(label) === UNIT
}

/** Whether a stretch may start with the label. */
export const STARTS: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => opens(label))
/** Whether a stretch may end with the label. */
export const ENDS: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => closes(label))

/** `FOLLOWS[b]`: the labels that may stand before `b`. */
export const FOLLOWS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, b) =>
  Array.from({ length: LABELS }, (_, a) => a).filter(a =>
    closes(a) ? opens(b) : !opens(b) && kindOf(a) === kindOf(b),
  ),
)
