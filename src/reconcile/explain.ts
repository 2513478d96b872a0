// What is said to people: values in words, and lists of who says what. Verdicts are reached elsewhere.
import type { Article, ClaimValue, QuantityValue } from '../schema/index.ts'

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * A number of things in words.
 *
 * countOf(1, 'outlet') //=> 'one outlet'
 * countOf(3, 'other outlet') //=> 'three other outlets'
 */
export function countOf(count: number, thing: string): string {
  return `${SMALL_NUMBERS[count] ?? groupDigits(count)} ${thing}${count === 1 ? '' : 's'}`
}

/**
 * A number as newspapers print it.
 *
 * groupDigits(1234.5) //=> '1,234.5'
 */
function groupDigits(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  if (!/^\d+$/.test(whole)) return String(value)
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/**
 * A value in words.
 *
 * describeValue(at least 12) //=> 'at least 12'
 * describeValue(3200000 USD) //=> '3,200,000 USD'
 */
export function describeValue(value: ClaimValue): string {
  if ('bound' in value) return describeQuantity(value)
  if ('type' in value) return value.value ?? 'an open date'
  if ('term' in value) return value.term
  return `${value.check}: ${value.found ?? 'nothing'} where ${value.expected ?? 'nothing'} was announced`
}

function describeQuantity({ value, low, high, bound, unit, unitKind, currency }: QuantityValue): string {
  const number = (n: number | null) => (n === null ? '?' : groupDigits(n))
  const shown =
    value === null && low !== null && high !== null ? `${number(low)} to ${number(high)}` : number(value ?? low ?? high)
  const prefix = bound === 'exact' || bound === 'between' ? '' : `${bound} `
  const suffix = currency ?? (unitKind === 'percent' ? '%' : unitKind === null || unitKind === 'count' ? null : unit)
  return `${prefix}${shown}${suffix === null ? '' : suffix === '%' ? '%' : ` ${suffix}`}`
}

/**
 * Names in a row.
 *
 * listOf(['AP', 'Reuters', 'the BBC']) //=> 'AP, Reuters and the BBC'
 */
export function listOf(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${countOf(names.length - 3, 'other')}`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A title in a sentence of ours is cut here. */
const LONGEST_TITLE = 60

/**
 * Who says something: the outlet; where none is known, the title of the article, by which a person finds it, or else its id.
 *
 * sourceName({ outlet: null, title: 'Bridge closed', id: 'a_1' }) //=> '“Bridge closed”'
 */
export function sourceName({ outlet, title, id }: Pick<Article, 'outlet' | 'title' | 'id'>): string {
  if (outlet !== null) return outlet
  if (title === null) return `the article ${id}`
  return `“${title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`}”`
}
