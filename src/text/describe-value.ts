// A value as a person reads it: `at least 12 people`, `USD 3.2 million`, `14 December 2021`.
import { IRREGULAR_PLURALS } from '../lexicon/grammar/irregular-nouns.ts'
import { CURRENCY_PART_NAMES } from '../lexicon/numbers/currencies.ts'
import { WEEKDAY_NAMES } from '../lexicon/time/weekdays.ts'
import type { CheckValue, ClaimValue, DateValue, QuantityValue } from '../schema/index.ts'
import { moneyUnit } from './money-unit.ts'

/**
 * The words for a value of any kind.
 *
 * describeValue({ value: 70, bound: 'more than', unit: 'country', unitText: null, … }) //=> 'more than 70 countries'
 */
export function describeValue(value: ClaimValue): string {
  if ('term' in value) return value.term
  if ('check' in value) return describeCheck(value)
  return 'bound' in value ? describeQuantity(value) : describeDate(value)
}

/** `5 announced, 4 found`, `Tuesday written, Thursday in the calendar`. */
function describeCheck(value: CheckValue): string {
  const days = weekdaysOf(value)
  if (days !== null) return `${days.written} written, ${days.real} in the calendar`
  return `${value.expected ?? '?'} announced, ${value.found ?? '?'} found`
}

/** The weekday that an article writes and the one that the calendar has, where a check is of these; null where it is not. */
export function weekdaysOf({ check, expected, found }: CheckValue): { written: string; real: string } | null {
  if (check !== 'weekday of date') return null
  const [written, real] = [expected, found].map(day => DAYS[Number(day ?? 0) - 1])
  return written === undefined || real === undefined ? null : { written, real }
}
const DAYS = WEEKDAY_NAMES.map(day => `${day.charAt(0).toUpperCase()}${day.slice(1)}`)

function describeQuantity(quantity: QuantityValue): string {
  const { value, low, high, bound, unit, unitKind, of } = quantity
  const counts = unitKind === 'count' || (unitKind === null && of !== null)
  const share = counts ? FRACTIONS.find(([part]) => Math.abs(part - (value ?? 0)) < EVEN)?.[1] : undefined
  if (share !== undefined) {
    const whole = of?.text ?? (unit === null ? null : `the ${pluralOf(unit)}`)
    return `${bound === 'exact' ? '' : `${bound} `}${share}${whole === null ? '' : ` of ${whole}`}`
  }
  const number =
    bound === 'between' || value === null
      ? [low, high].flatMap(end => (end === null ? [] : digits(end))).join('–')
      : digits(value)
  const whole = of === null ? '' : ` of ${of.value === null ? of.text : digits(of.value)}`
  // `17 of the current squad`: the whole names what is counted.
  const sized = (of?.value === null && counts ? number : withUnit(number, quantity)) + whole
  return bound === 'exact' || bound === 'between' ? sized : `${bound} ${sized}`
}

const FRACTIONS = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [2 / 3, 'two thirds'],
  [1 / 4, 'a quarter'],
  [3 / 4, 'three quarters'],
  [1 / 5, 'a fifth'],
  [1 / 10, 'a tenth'],
] as const
const EVEN = 1e-9

function withUnit(number: string, { value, unit, unitText, unitKind, currency }: QuantityValue): string {
  if (currency !== null) return sumOfMoney(number, currency, unit)
  if (unitKind === 'percent') return `${number} %`
  const words = unitText ?? (unit === null || value === 1 ? unit : pluralOf(unit))
  return words === null || words === '' ? number : `${number} ${words}`
}

/** `GBP 1.3 million`, `119 pence`, `GBP 1.3 per gigajoule`. */
function sumOfMoney(number: string, currency: string, unit: string | null): string {
  const { name, per } = moneyUnit(unit)
  const sum = CURRENCY_PART_NAMES.has(name)
    ? `${number} ${number === '1' ? name : pluralOf(name)}`
    : `${currency} ${number}`
  return per === null ? sum : `${sum} per ${per}`
}

const IRREGULAR = new Map([...IRREGULAR_PLURALS].map(([plural, singular]) => [singular, plural]))

/** `country` → `countries`; for what a unit may be, not for every noun. */
function pluralOf(noun: string): string {
  const irregular = noun === 'person' ? 'people' : noun === 'penny' ? 'pence' : IRREGULAR.get(noun)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const BIG = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** `1234567` → `1,234,567`, `3200000` → `3.2 million`; the same in every locale. */
export function digits(value: number): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size >= 1e15) return String(value)
  const big = BIG.find(([scale]) => size >= scale && Number.isInteger((size * 1000) / scale))
  if (big !== undefined) return `${value / big[0]} ${big[1]}`
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function describeDate({ value, from, to }: DateValue): string {
  if (value === null) return from && to ? `${describeDay(from)} – ${describeDay(to)}` : 'a day that is left open'
  return describeDay(value)
}

const SEASONS: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
])

/**
 * A TIMEX3 value as a person reads it; what is no day, month, season or week stays as it is.
 *
 * describeDay('2021-12-14') //=> '14 December 2021'
 * describeDay('XXXX-12-14') //=> '14 December', of a year that is not known
 */
export function describeDay(value: string): string {
  const [, year = '', part = '', day] = /^(\d{4}|XXXX)-(\d{2}|Q\d|W\d{2}|S[PU]|FA|WI)(?:-(\d{2}))?$/.exec(value) ?? []
  const name = MONTHS[Number(part) - 1] ?? SEASONS.get(part) ?? numbered(part)
  if (name === undefined || (day !== undefined && !/^\d/.test(part))) return value
  return [...(day === undefined ? [] : [Number(day)]), name, ...(year === 'XXXX' ? [] : [year])].join(' ')
}

/** `Q4` → `quarter 4 of`, `W05` → `week 5 of`. */
function numbered(part: string): string | undefined {
  if (part.startsWith('Q')) return `quarter ${part.slice(1)} of`
  return part.startsWith('W') ? `week ${Number(part.slice(1))} of` : undefined
}
