import { describe, expect, it } from 'vitest'
import type { Draft, QuantityMention } from '../../../src/schema/index.ts'
import { quantitiesOf } from './quantities-of.ts'

type Wanted = Partial<Draft<QuantityMention>>

/** text → the fields of its quantities, in order; a field that is not named is not looked at. */
const CASES: readonly [string, readonly Wanted[]][] = [
  [
    'The pact joins 189 nations.',
    [{ text: '189 nations', value: 189, low: 189, high: 189, bound: 'exact', unit: 'country', unitKind: 'count' }],
  ],
  // a name in -s ends nothing where a common plural comes after it
  ['Osram has four Las Vegas style hotels.', [{ value: 4, unit: 'las vegas style hotel' }]],
  ['It ordered 14 Airbus A330-200 tankers.', [{ value: 14, unit: 'airbus a330-200 tanker' }]],
  [
    'She won the 200m title and both 400m titles.',
    [
      { value: 200, unit: 'metre' },
      { value: 400, unit: 'metre' },
    ],
  ],
  ['The state fined twenty NBS-owned mills.', [{ value: 20, unit: 'nbs-owned mill' }]],
  // `up to` bounds, but what went up to 5 percent is at five
  ['The fee went up to 7.5% in May.', [{ text: '7.5%', value: 7.5, bound: 'exact', trend: 'up' }]],
  ['It may hire up to 50 cooks.', [{ bound: 'at most' }]],
  // `over` is a bound, or a stretch that something filled
  ['Lund had 40 goals over three seasons.', [{ value: 40 }, { text: 'three seasons', bound: 'exact' }]],
  ['Lund played over 30 games.', [{ text: 'over 30 games', bound: 'more than' }]],
  // how far off a number may be is none below zero
  ['The gauge reads plus or minus 3.6 percentage points.', [{ value: 3.6, unit: 'percentage point' }]],
  ['The margin is +/-3 points.', [{ value: 3 }]],
  ['It was minus 3 degrees.', [{ value: -3 }]],
  ['It expects earnings of $2.31 to $2.36 per share.', [{ low: 2.31, high: 2.36, unit: 'dollar per share' }]],
  ['She ran the 60m hurdles.', [{ value: 60, unit: 'metre', unitKind: 'length' }]],
  ['She racked up five goals.', [{ value: 5, trend: null }]],
  // a fraction of something is a number of its own
  [
    'A third of the barns in zones 2, 5 and 7 and two-fifths of the mills leak.',
    [{ value: 1 / 3 }, { value: 2 }, { value: 5 }, { value: 7 }, { value: 0.4, unit: 'mill' }],
  ],
  // a past tense written as a noun is none
  ['A crowd of 42,100 saw Lund win.', [{ text: '42,100', value: 42100, unit: null }]],
  ['They sold two rose beds.', [{ text: 'two rose beds', unit: 'rose bed' }]],
  // modifiers and plurals that the tagger takes for adverbs and verbs
  [
    'After two straight defeats they made two longer-range efforts.',
    [{ unit: 'straight defeat' }, { unit: 'longer-range effort' }],
  ],
  ['She had 4.2 rebounds while resting.', [{ value: 4.2, unit: 'rebound' }]],
  [
    "Output rose to 58.6 last year, and it was one of this month's main fires.",
    [{ unit: null }, { unit: 'main fire' }],
  ],
  // a number between another one and their noun is stepped over, and read by itself
  [
    'It printed two 500-page books, four 330ml jars and one 12-inch gun.',
    [
      { text: 'two', value: 2, unit: 'book', unitKind: 'count' },
      { text: '500-page', value: 500, unit: 'page' },
      { value: 4, unit: 'jar' },
      { value: 330, unit: 'millilitre' },
      { value: 1, unit: 'gun' },
      { value: 12, unit: 'inch' },
    ],
  ],
  [
    'Six 16-year-olds sailed three of the two-ton boats.',
    [
      { text: 'Six', value: 6, unit: 'person' },
      { value: 16, unitKind: 'age' },
      { value: 3, unit: 'boat', of: { value: null, unit: 'boat', text: 'the two-ton boats' } },
      { value: 2, unit: 'ton' },
    ],
  ],
  ['Nine of the 15-nation bloc left.', [{ value: 9, unit: 'country' }, { value: 15 }]],
  ['It is one of several such inns.', [{ value: 1, unit: 'inn' }]],
  ['She has five grandchildren.', [{ value: 5, unit: 'grandchild' }]],
  // the noun stands before `or`, or around what the number is called
  ['They lack another cook or two.', [{ text: 'two', value: 2, unit: 'cook', unitKind: 'count' }]],
  ['It takes a day or two.', [{ value: 2, unit: 'day', unitKind: 'duration' }]],
  ['It sold 4,200 Osram 9s and has 60-odd inns.', [{ unit: 'osram 9' }, { value: 60, bound: 'about', unit: 'inn' }]],
  [
    'The over-70s and the under-5s ride free.',
    [
      { text: 'over-70s', value: 70, low: 70, high: null, bound: 'more than', unit: 'year', unitKind: 'age' },
      { text: 'under-5s', value: 5, low: null, high: 5, bound: 'less than', unit: 'year', unitKind: 'age' },
    ],
  ],
  ['Number eight Ann Haas went to ground zero.', []],
  ['They mended 300 damaged home radios.', [{ value: 300, unit: 'damaged home radio' }]],
  [
    'They raise the driving age to 19, and anyone 17 or older or people 70 and over may sit.',
    [
      { value: 19, unitKind: 'age' },
      { value: 17, low: 17, high: null, bound: 'at least', unitKind: 'age' },
      { value: 70, bound: 'at least', unitKind: 'age' },
    ],
  ],
  ['One way or another, 12 boys won.', [{ value: 12 }]],
  ['Haas, then 41, left.', [{ value: 41, unit: 'year', unitKind: 'age' }]],
  ['Police found one person shot in the yard.', [{ value: 1, unit: 'person' }]],
  ['They say that the two left school.', [{ value: 2, unit: null }]],
  ['OSLO: Two Danish sisters won.', [{ value: 2, unit: 'danish sister' }]],
  [
    'The pact joins more than 70 organizations.',
    [{ text: 'more than 70 organizations', value: 70, low: 70, high: null, bound: 'more than', unit: 'organization' }],
  ],
  [
    'It has ties with 189 of the 193 members.',
    [
      { value: 189, unit: 'member', of: { value: 193, unit: 'member', text: 'the 193 members' } },
      { value: 193, unit: 'member' },
    ],
  ],
  [
    'It named 30 strategic or comprehensive partners.',
    [{ value: 30, unit: 'partner', concept: 'strategic or comprehensive partner' }],
  ],
  [
    'Some 40 villagers fled, and up to 12 boats sank.',
    [
      { value: 40, bound: 'about', unit: 'villager' },
      { value: 12, bound: 'at most', low: null, high: 12, unit: 'boat' },
    ],
  ],
  [
    'Seven men and two women left.',
    [
      { value: 7, unit: 'person' },
      { value: 2, unit: 'person' },
    ],
  ],
  [
    'The fund holds $3.2bn–$3.5bn.',
    [
      {
        text: '$3.2bn–$3.5bn',
        value: null,
        low: 3.2e9,
        high: 3.5e9,
        bound: 'between',
        unit: 'dollar',
        currency: 'USD',
        unitKind: 'money',
      },
    ],
  ],
  ['The fund holds from $10 to $15 billion.', [{ low: 1e10, high: 1.5e10, currency: 'USD' }]],
  ['Bids ranged from $200 to $4 million.', [{ low: 200, high: 4e6 }]],
  ['They pay between 5 and 7 per cent.', [{ low: 5, high: 7, unit: 'percent', unitKind: 'percent', bound: 'between' }]],
  [
    'Some 29% of people aged between 18 and 24, and 19% of tenants did not vote.',
    [{ value: 29 }, { low: 18, high: 24, unit: 'year', unitKind: 'age' }, { value: 19 }],
  ],
  ['It takes 3-5 years.', [{ low: 3, high: 5, unit: 'year', unitKind: 'duration' }]],
  ['It takes three to five years.', [{ low: 3, high: 5, unit: 'year' }]],
  ['Four to five thousand people came.', [{ low: 4000, high: 5000, unit: 'person' }]],
  ['The club signed up 40 members.', [{ value: 40, trend: null }]],
  [
    'The share sank 14 percent - or $1.83.',
    [
      { value: 14, trend: 'down' },
      { value: 1.83, trend: 'down' },
    ],
  ],
  ['The quota rose from 12 to 15.', [{ low: 12, high: 15, trend: 'up', from: 12 }]],
  [
    'It earned $40 million, down from $45 to $50 million.',
    [{ value: 40e6 }, { value: null, low: 45e6, high: 50e6, trend: null }],
  ],
  ['Output fell from 40 tonnes to 25 tonnes.', [{ low: 25, high: 40, trend: 'down', from: 40, unit: 'metric ton' }]],
  [
    'Turnout was 62 percent, up from 58 percent.',
    [
      { value: 62, unit: 'percent', trend: 'up', from: 58 },
      { value: 58, trend: null },
    ],
  ],
  [
    'Shares rose 6.5% to 12 euros.',
    [
      { value: 6.5, trend: 'up' },
      { value: 12, currency: 'EUR', trend: null },
    ],
  ],
  [
    'Profit rose $2 million to $9 million.',
    [
      { value: 2e6, trend: 'up' },
      { value: 9e6, trend: null },
    ],
  ],
  [
    'Turnover was reduced by €2 million to €9 million.',
    [
      { value: 2e6, trend: 'down' },
      { value: 9e6, trend: null },
    ],
  ],
  [
    'Unemployment edged up 0.2% to 5.1%.',
    [
      { value: 0.2, trend: 'up' },
      { value: 5.1, trend: null },
    ],
  ],
  [
    'Sales were down 4% in 2011 to £70 million.',
    [
      { value: 4, trend: 'down' },
      { value: 7e7, low: 7e7, high: 7e7 },
    ],
  ],
  ['Output rose 3% to 4%.', [{ low: 3, high: 4, trend: 'up' }]],
  ['Costs could rise $2 million to $9 million.', [{ low: 2e6, high: 9e6 }]],
  ['They raised $2 million to $9 million.', [{ low: 2e6, high: 9e6 }]],
  ['Shares were down 34 cents.', [{ value: 34, unit: 'cent', trend: 'down', unitKind: 'money' }]],
  ['Costs grew by about 8 percent.', [{ value: 8, bound: 'about', trend: 'up' }]],
  ['The index: +0.2%.', [{ value: 0.2, trend: 'up' }]],
  ['The index: -0.2%.', [{ value: -0.2, unit: 'percent' }]],
  ['A balance of $-50.8bn was booked.', [{ value: -5.08e10, currency: 'USD' }]],
  ['It was minus 30 degrees.', [{ value: -30, unit: 'degree' }]],
  ['They won 3-1 at home.', [{ text: '3-1', value: null, low: 1, high: 3, unitKind: 'score' }]],
  ['The bill passed 52-48 last night.', [{ text: '52-48', unitKind: 'vote', low: 48, high: 52 }]],
  ['The 13th National Congress met.', [{ text: '13th', value: 13, unitKind: 'ordinal', unit: null }]],
  ['Between 15 and 20 countries signed.', [{ low: 15, high: 20, unit: 'country' }]],
  [
    'Both 15 and 20 countries were named.',
    [
      { value: 15, unit: 'country' },
      { value: 20, unit: 'country' },
    ],
  ],
  [
    'A third of the voters stayed away.',
    [{ value: 1 / 3, unit: 'voter', of: { value: null, unit: 'voter', text: 'the voters' } }],
  ],
  ['One in five adults smokes.', [{ value: 1, of: { value: 5, unit: 'adult', text: 'five adults' } }]],
  [
    'Hundreds of thousands of people marched.',
    [{ value: null, low: 1e5, high: 1e6, bound: 'between', unit: 'person' }],
  ],
  ['Dozens of homes burned.', [{ value: null, low: 12, high: null, bound: 'more than', unit: 'home' }]],
  ['It cost half a million dollars.', [{ value: 5e5, unit: 'dollar' }]],
  ['It took half an hour.', [{ value: 0.5, unit: 'hour' }]],
  ['It took two and a half hours.', [{ value: 2.5, unit: 'hour' }]],
  ['A couple of dogs barked.', [{ value: 2, unit: 'dog' }]],
  [
    'It sold 5 lakh cars and Rs 3 crore of bonds.',
    [
      { value: 5e5, unit: 'car' },
      { value: 3e7, currency: 'INR' },
    ],
  ],
  [
    'They paid US$84, A$5m, VND1,200 billion and HK $6.',
    [
      { currency: 'USD', value: 84 },
      { currency: 'AUD', value: 5e6 },
      { currency: 'VND', value: 1.2e12 },
      { currency: 'HKD', value: 6 },
    ],
  ],
  ['They paid 3 dollars 50 cents.', [{ value: 3.5, currency: 'USD' }]],
  ['Oil cost 80 dollars a barrel.', [{ value: 80, unit: 'dollar per barrel', currency: 'USD' }]],
  ['They pump 800,000 barrels a day.', [{ value: 8e5, unit: 'barrel per day', unitKind: 'rate' }]],
  [
    'Winds hit 80 km/h, or 50 mph.',
    [
      { value: 80, unit: 'kilometre per hour', unitKind: 'speed' },
      { value: 50, unit: 'mile per hour' },
    ],
  ],
  [
    'The rate fell 0.3 percentage points, or 30 basis points.',
    [
      { value: 0.3, unitKind: 'percentage point', trend: 'down' },
      { value: 30, unit: 'basis point' },
    ],
  ],
  [
    'The reservoir covers 12 sq km and holds 5.6 million m³ of water.',
    [
      { value: 12, unit: 'square kilometre', unitKind: 'area' },
      { value: 5.6e6, unit: 'cubic metre', unitKind: 'volume' },
    ],
  ],
  [
    'It was 38.5°C, with a 256GB card, 5kWh and 45g.',
    [
      { unit: 'celsius', unitKind: 'temperature' },
      { unit: 'gigabyte', unitKind: 'data' },
      { unit: 'kilowatt hour', unitKind: 'energy' },
      { unit: 'gram', unitKind: 'mass' },
    ],
  ],
  [
    'It ran 12.3m tonnes of coal through a 37m gate.',
    [
      { value: 1.23e7, unit: 'metric ton' },
      { value: 37, unit: 'metre' },
    ],
  ],
  [
    'The 35-year-old and Ann Smith, 34, won.',
    [
      { value: 35, unit: 'year', unitKind: 'age' },
      { value: 34, unit: 'year', unitKind: 'age' },
    ],
  ],
  [
    'It ran more than 100 kilometres (62 miles).',
    [
      { value: 100, bound: 'more than' },
      { value: 62, bound: 'more than', unit: 'mile' },
    ],
  ],
  [
    'Nearly 30 lorries and just under 20 vans.',
    [
      { value: 30, bound: 'about' },
      { value: 20, bound: 'less than' },
    ],
  ],
  [
    'Costs were 70 or more, or 70-plus boats.',
    [
      { value: 70, bound: 'at least' },
      { value: 70, bound: 'at least', unit: 'boat' },
    ],
  ],
  [
    'It weighs more than 10 and less than 40 kilos.',
    [{ value: null, low: 10, high: 40, bound: 'between', unit: 'kilogram' }],
  ],
  ['A man was killed.', [{ text: 'A man', value: 1, unit: 'person', implied: true }]],
  [
    'A 19-year-old was shot dead.',
    [
      { text: 'A', value: 1, unit: 'person', implied: true },
      { value: 19, unitKind: 'age' },
    ],
  ],
  ['The fire killed 3, and a woman died.', [{ value: 3 }, { text: 'a woman', value: 1, implied: true }]],
  ['He has two hundred and five sheep.', [{ value: 205, unit: 'sheep' }]],
  ['The unit has a 12-member crew.', [{ value: 12, unit: 'member' }]],
  ['Of these, 1,100 public housing properties stand.', [{ value: 1100, unit: 'public housing property' }]],
]

describe('findQuantities', () => {
  it('takes superlatives off a unit, and protest for what it is', () => {
    expect(quantitiesOf('They named the 20 poorest districts.')[0]?.unit).toBe('poor district')
    expect(quantitiesOf('They held two protest leaders.')[0]?.unit).toBe('protest leader')
  })

  it.each(CASES)('%s', (text, wanted) => {
    const found = quantitiesOf(text)
    expect(found.map(({ text: words }) => words)).toHaveLength(wanted.length)
    for (const [i, fields] of wanted.entries()) expect(found[i]).toMatchObject(fields)
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
  })
})
