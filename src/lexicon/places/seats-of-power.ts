// Places that stand for those who work there: `Whitehall denied it`. From general knowledge. Lower case.

export const SEATS_OF_POWER: readonly string[] = [
  'broadway',
  'brussels',
  'capitol hill',
  'downing street',
  'hollywood',
  'wall street',
  'washington',
  'westminster',
  'whitehall',
]

/** Houses that do something in most sentences, as bodies do: `the White House denied it`, `in the White House`. */
export const HOUSES_OF_POWER: ReadonlySet<string> = new Set(['blue house', 'kremlin', 'pentagon', 'white house'])
