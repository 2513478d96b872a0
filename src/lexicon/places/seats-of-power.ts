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
