// year: years, decades, centuries, fiscal years, quarters and halves.
import { SEASONS } from '../../../lexicon/time/seasons.ts'
import { readCount, readOrdinal } from '../amount.ts'
import { COUNT, END, fullYear, H, ORDINAL, partsOf, pattern, S, SEASON, SHORT_YEAR, YEAR } from '../pieces.ts'
import { type DateRule, type Parts, shifted, type Time } from '../time.ts'

const date = (parts: Parts): Time => ({ type: 'DATE', parts })
const OF_YEAR = `(?:(?:,?${S}|-)(?:of${S}(?:the${S})?|in${S})?(?:calendar${S}|fiscal(?:${H}year)?${S})?(?:${YEAR}|${SHORT_YEAR}))`
const DECADE_WORDS: ReadonlyMap<string, string> = new Map([
  ['twenties', '2'],
  ['thirties', '3'],
  ['forties', '4'],
  ['fifties', '5'],
  ['sixties', '6'],
  ['seventies', '7'],
  ['eighties', '8'],
  ['nineties', '9'],
])
/** Years of a period whose end is written with two digits: `2008-09`, `1998-2004` but not `2015-32`. */
const LONGEST_SHORT_PERIOD = 15
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['final', 4],
  ['4th', 4],
])
const QUARTER_WORD = '(?<which>first|second|third|fourth|final|1st|2nd|3rd|4th)'
/** `nineteen ninety-six`, `eighteen oh five`, `twenty twenty-one` */
const SPOKEN = `(?<head>sixteen|seventeen|eighteen|nineteen|twenty)${H}(?<tail>(?:oh|o)[ -](?:one|two|three|four|five|six|seven|eight|nine)|hundred(?:[ -](?:and )?${COUNT})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`

export const YEARS: readonly DateRule[] = [
  {
    name: '<year>',
    opens: ['year figure'],
    examples: ['1998', '2021'],
    pattern: pattern(`${YEAR}`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<year>-<year>',
    opens: ['figures'],
    examples: ['2021-2030', '2008–09', '1998/99', '2014~2018'],
    pattern: pattern(`(?<year>1\\d{3}|20\\d\\d)${S}?[-–/~]${S}?(?<last>1\\d{3}|20\\d\\d|\\d\\d)(?![\\d%/-]|[.,]\\d)`),
    read: ({ year, last }) => {
      const from = Number(year)
      const to = (last ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last)
      // `2015-32` is no period
      if ((last ?? '').length === 2 && to - from > LONGEST_SHORT_PERIOD) return undefined
      return to > from && to - from <= 200 ? { ...date({ year: from }), until: { year: to } } : undefined
    },
  },
  {
    name: 'the year <year>',
    opens: ['determiner', 'unit', 'period'],
    examples: [
      'the year 2000',
      'year 2008',
      'the year of 2008',
      'fiscal 1999',
      'fiscal year 2019',
      'calendar year 2020',
      'FY2019',
    ],
    pattern: pattern(
      `(?:the${S})?(?:(?:fiscal|financial|calendar|school)(?:${H}year)?|year|fy|sy|cy)(?:${S}of)?${S}?(?:${YEAR}|${SHORT_YEAR})`,
    ),
    read: groups => date(partsOf(groups)),
  },
  {
    name: 'year in words',
    opens: ['number', 'determiner', 'unit'],
    examples: ['nineteen ninety-six', 'the year two thousand', 'twenty twenty-one', 'two thousand and twenty'],
    pattern: pattern(
      `(?:(?<named>(?:the${S})?year${S})?(?:${SPOKEN}|(?<full>two${S}thousand(?:${S}(?:and${S})?${COUNT})?))(?!${H}(?:years?|months?|days?|hours?|people|percent|dollars?)))`,
    ),
    read: ({ named, head, tail, full }) => {
      if (full !== undefined && named === undefined && !/ (and )?\w+$/i.test(full.slice(11))) return undefined
      const year = full === undefined ? spokenYear(head ?? '', tail ?? '') : readCount(full)
      return year == null || year < 1000 || year > 2100 ? undefined : date({ year })
    },
  },
  {
    name: 'week <number>',
    opens: ['unit', 'determiner'],
    examples: ['week 31', 'the week 3 of 2027', 'week 12, 2019'],
    pattern: pattern(
      `(?:the${S})?week${S}(?<week>[1-4]?\\d|5[0-3])(?!\\d|[.,:%]\\d)(?:,?${S}(?:of${S}|in${S})?${YEAR})?`,
    ),
    read: ({ week, ...groups }) => (Number(week) < 1 ? undefined : date({ ...partsOf(groups), week: Number(week) })),
  },
  {
    name: "'<year>",
    opens: ['period'],
    examples: ["'98", '’07'],
    pattern: pattern(SHORT_YEAR),
    read: groups => date(partsOf(groups)),
  },
  {
    name: 'the decade',
    opens: ['determiner'],
    examples: ['the decade'],
    pattern: pattern(`(?<=\\b(?:end|start|beginning|middle|close|rest|remainder)${S}of${S}|^)the${S}decade`),
    read: () => shifted('year', 0, 'publication', true, { decade: '' }),
  },
  {
    name: 'the <decade>s',
    opens: ['figures', 'period', 'determiner'],
    examples: ['1990s', 'the 1980s', "the '90s", '1960’s', '90s'],
    pattern: pattern(`(?:the${S})?(?:(?<full>1[5-9]\\d0|20\\d0)|'?(?<short>[2-9]0))'?${S}?s`),
    // `the 1800s` are a century, `the 2000s` a decade as well
    read: ({ full, short }) =>
      full !== undefined && /^1[5-8]00/.test(full)
        ? date({ century: Number(full.slice(0, 2)) + 1 })
        : date({ decade: full === undefined ? (short ?? '').slice(0, 1) : full.slice(0, 3) }),
  },
  {
    name: 'the <decade in words>',
    opens: ['period', 'determiner', 'number'],
    examples: ['the nineties', 'nineteen eighties', 'the sixties'],
    pattern: pattern(`(?:the${S})?(?:nineteen[ -])?(?<word>${[...DECADE_WORDS.keys()].join('|')})`),
    read: ({ word }) => date({ decade: DECADE_WORDS.get((word ?? '').toLowerCase()) ?? '0' }),
  },
  {
    name: 'the <ordinal> century',
    opens: ['ordinal', 'figures'],
    examples: ['15th century', 'twenty-first century', '20th-century'],
    pattern: pattern(`${ORDINAL}${S}?${H}century`),
    read: groups => {
      const century = readOrdinal(groups.ordinal ?? '')
      return century === undefined ? undefined : date({ century })
    },
  },
  {
    name: '<ordinal> quarter of <year>',
    opens: ['ordinal', 'figures', 'period', 'sense'],
    examples: [
      'third quarter',
      'third-quarter',
      '1st quarter of 2013',
      'fourth quarter 1998',
      'final quarter of 2004',
      'fiscal second-quarter',
      'fiscal-first quarter',
    ],
    pattern: pattern(
      `(?:fiscal${H})?${QUARTER_WORD}(?:${S}fiscal)?${H}(?:quarter|qtr)(?:s(?=')|)${OF_YEAR}?(?!s|${S}century)`,
    ),
    read: ({ which, ...groups }) =>
      date({ ...partsOf(groups), quarter: QUARTERS.get((which ?? '').toLowerCase()) ?? 1 }),
  },
  {
    name: '<year> <ordinal> quarter',
    opens: ['year figure'],
    examples: ['1998 third quarter', '2019 q1', '2017-Q1', '2019Q3', '1998 second half'],
    pattern: pattern(
      `(?:(?:fy|fiscal(?:${S}year)?)${S}?)?(?<year>1\\d{3}|20\\d\\d)(?:${H}?q(?<q>[1-4])|${H}(?<which>first|second|third|fourth)${H}(?<unit>quarter|half))`,
    ),
    read: ({ q, which, unit, ...groups }) => {
      const number = q === undefined ? (QUARTERS.get((which ?? '').toLowerCase()) ?? 1) : Number(q)
      if (unit?.toLowerCase() === 'half') return number > 2 ? undefined : date({ ...partsOf(groups), half: number })
      return date({ ...partsOf(groups), quarter: number })
    },
  },
  {
    name: 'the <period> last year',
    opens: ['determiner'],
    examples: ['the corresponding period last year', 'the same quarter last year', 'the same period a year ago'],
    pattern: pattern(
      `the${S}(?:corresponding|comparable|same|like)${S}(?:quarter|period)${S}(?:of${S})?(?:last${S}year|the${S}previous${S}year|a${S}year${S}(?:ago|earlier|before))`,
    ),
    read: () => ({ type: 'DATE', parts: {}, shift: { unit: 'year', amount: -1, from: 'reference', whole: false } }),
  },
  {
    name: 'the latest period',
    opens: ['determiner'],
    examples: ['the latest period'],
    pattern: pattern(`the${S}latest${S}period`),
    read: () => date({ quarter: 0 }),
  },
  {
    name: 'Q<quarter> <year>',
    opens: ['period'],
    examples: ['Q3', 'Q1 2019', 'Q4 of 2020', 'H1 2021'],
    pattern: pattern(`(?<letter>[qh])(?<number>[1-4])${OF_YEAR}?`),
    read: ({ letter, number, ...groups }) => {
      const n = Number(number)
      if (letter?.toLowerCase() === 'q') return date({ ...partsOf(groups), quarter: n })
      return n > 2 ? undefined : date({ ...partsOf(groups), half: n })
    },
  },
  {
    name: '<ordinal> half of <year>',
    opens: ['ordinal', 'sense'],
    examples: ['first half of 1998', 'second-half', 'last half of 1990', 'first half of the year'],
    pattern: pattern(
      `(?<which>first|second|1st|2nd|last)${H}half(?:${OF_YEAR}|${S}of${S}(?:the|this)${S}(?:fiscal${S})?year|(?!${S}of${END}))`,
    ),
    read: ({ which, ...groups }) => date({ ...partsOf(groups), half: /^(?:first|1st)$/i.test(which ?? '') ? 1 : 2 }),
  },
  {
    name: '<season> of <year>',
    opens: ['season'],
    examples: ['summer of 1998', 'winter 2010', 'spring, 1995', "winter of '94", 'winter of nineteen ninety-four'],
    pattern: pattern(`${SEASON}(?:${S}of|,)?${S}(?:${YEAR}|${SHORT_YEAR}|${SPOKEN})`),
    read: ({ head, tail, ...groups }) =>
      date({ ...partsOf(groups), ...(head !== undefined && { year: spokenYear(head, tail ?? '') }) }),
  },
  {
    name: 'the <season>',
    opens: ['determiner', 'season'],
    examples: ['the summer', 'the winter', 'the early summer', 'summer'],
    pattern: pattern(`(?:the${S}(?:early${S}|late${S})?)?${SEASON}`),
    read: ({ season }) => date({ season: SEASONS.get((season ?? '').toLowerCase()) ?? 'SU' }),
  },
  {
    name: 'year-end',
    opens: ['unit', 'determiner'],
    examples: ['year-end', 'year end', "the year's end", "year's end"],
    pattern: pattern(`(?:the${S})?year(?:'s${S}|${H})end`),
    read: () => ({ ...shifted('year', 0, 'publication', true, { month: 12, day: 31 }), mod: 'END' }),
  },
]

function spokenYear(head: string, tail: string): number {
  const century = readCount(head) ?? 19
  const after = /^hundred[ -]?(?<rest>.*)$/i.exec(tail)
  if (after !== null) return century * 100 + (readCount((after.groups?.rest ?? '').replace(/^and /i, '')) ?? 0)
  return century * 100 + (readCount(tail.replace(/^oh?[ -]/i, '')) ?? 0)
}

/** The full first three digits of a decade named by two: the nineties of a paper of 1998 are the 1990s. */
export function fullDecade(digit: string): string {
  return String(fullYear(Number(`${digit}0`))).slice(0, 3)
}
