// A value as a person reads it: `at least 12 people`, `$3.2 million`, `14 December 2021`.
import type { ClaimValue, DateValue, QuantityValue } from '../schema/index.ts'

/** The words for a value of any kind. `describeValue({ value: 70, bound: 'more than', unit: 'country', … }) //=> 'more than 70 country'` */
export function describeValue(value: ClaimValue | string | null): string {
  if (value === null) return 'not stated'
  if (typeof value === 'string') return value
  if ('term' in value) return value.term
  if ('check' in value) return `${value.check}: ${value.expected ?? '?'} announced, ${value.found ?? '?'} found`
  return 'bound' in value ? describeQuantity(value) : describeDate(value)
}

function describeQuantity(quantity: QuantityValue): string {
  const { value, low, high, bound, unitText, unit, currency, of } = quantity
  const number =
    bound === 'between' || value === null
      ? `${low === null ? '' : digits(low)}–${high === null ? '' : digits(high)}`
      : digits(value)
  const words = currency ?? unitText ?? unit
  const sized = words === null || words === undefined ? number : `${number} ${words}`
  const whole = of === null ? sized : `${sized} of ${of.value === null ? of.text : digits(of.value)}`
  return bound === 'exact' || bound === 'between' ? whole : `${bound} ${whole}`
}

/** `1234567.5` → `1,234,567.5`, the same in every locale. */
function digits(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value)
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
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

/** `2021-12-14` → `14 December 2021`; what is no plain day stays as it is. */
export function describeDay(value: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value)
  const month = MONTHS[Number(match?.[2]) - 1]
  if (match === null || month === undefined) return value
  return match[3] === undefined ? `${month} ${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`
}
