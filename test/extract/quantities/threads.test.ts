// Forms that readers of numbers are known to get wrong (compromise 446, 795, 919; duckling 268, 340; quantulum3 45, 135, 188;
// Recognizers-Text 1173, 1578, 1684, 1686, 1692, 2831), in sentences of our own.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

const read = (text: string) =>
  quantitiesOf(text).map(({ value, low, high, bound, unit }) => [value ?? [low, high], bound, unit])

describe('known mistakes', () => {
  it.each<[string, unknown[]]>([
    // grouped by blanks, periods that are no ranges, money beside them
    [
      'Exports fell to 640 000 t, worth $1250 million, in 2012–13.',
      [
        [640000, 'exact', 'metric ton'],
        [1.25e9, 'exact', 'dollar'],
      ],
    ],
    ['The mill paid $13 009 million for it.', [[1.3009e10, 'exact', 'dollar']]],
    // mixed and neighbouring fractions
    ['He ran one and one-half miles.', [[1.5, 'exact', 'mile']]],
    [
      'The jug holds 2 1/2 litres and 3/4 of a pint.',
      [
        [2.5, 'exact', 'litre'],
        [0.75, 'exact', 'pint'],
      ],
    ],
    ['Half a million people left.', [[5e5, 'exact', 'person']]],
    // ranges whose ends share a unit or a scale
    ['Tickets cost between 20 and 30 dollars.', [[[20, 30], 'between', 'dollar']]],
    ['Tickets cost $20-$30.', [[[20, 30], 'between', 'dollar']]],
    ['Tickets cost 15-20 usd.', [[[15, 20], 'between', 'dollar']]],
    ['They sold 2 to 3 million phones.', [[[2e6, 3e6], 'between', 'phone']]],
    ['The range is 5k-20k.', [[[5000, 20000], 'between', null]]],
    // bounds and their direction
    ['It may cut up to 700 jobs.', [[700, 'at most', 'job']]],
    ['It employs 200 or more people.', [[200, 'at least', 'person']]],
    ['It employs 200 or fewer people.', [[200, 'at most', 'person']]],
    ['No more than 40 boats came.', [[40, 'at most', 'boat']]],
    ['No fewer than 40 boats came.', [[40, 'at least', 'boat']]],
    ['It is less than or equal to 40 metres.', [[40, 'at most', 'metre']]],
    ['It is less than 5000 or equal to it.', [[5000, 'at most', null]]],
    ['It is greater than 30 and less than or equal to 40.', [[[30, 40], 'between', null]]],
    [
      'More than 40 and less than 10 came.',
      [
        [40, 'more than', null],
        [10, 'less than', null],
      ],
    ],
    ['It ranks between the tenth and the fifteenth.', [[[10, 15], 'between', null]]],
    // money said twice, and in wires' short forms
    ['They lost 75 USD million.', [[7.5e7, 'exact', 'dollar']]],
    ['Revenue came to 48.5 MGBP.', [[4.85e7, 'exact', 'pound sterling']]],
    ['It cost 15 dollars and 40 cents.', [[15.4, 'exact', 'dollar']]],
    // numbers of things
    ['The part is 24703 L-202.', [[24703, 'exact', null]]],
    ['Their model scp-173m failed.', []],
    ["I'm a man.", []],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted))

  it('keeps percent, points and prices apart', () => {
    expect(
      read('The rate rose by 3 percent, 2 percentage points and 40 basis points.').map(([, , unit]) => unit),
    ).toEqual(['percent', 'percentage point', 'basis point'])
  })
})
