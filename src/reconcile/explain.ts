// What is said to people: values in words, and lists of who says what. Verdicts are reached elsewhere.
import type { Article, CheckValue, ClaimValue } from '../schema/index.ts'
import { describeValue, digits, weekdaysOf } from '../text/describe-value.ts'

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * A number of things in words.
 *
 * countOf(1, 'outlet') //=> 'one outlet'
 * countOf(3, 'other outlet') //=> 'three other outlets'
 */
export function countOf(count: number, thing: string): string {
  return `${SMALL_NUMBERS[count] ?? digits(count)} ${thing}${count === 1 ? '' : 's'}`
}

/**
 * A value within a sentence that has said already what is counted.
 *
 * statedValue(at least 12 people) //=> 'at least 12'
 * statedValue(3200000 dollars) //=> 'USD 3.2 million'
 */
export function statedValue(value: ClaimValue): string {
  const counts = 'bound' in value && (value.unitKind === null || value.unitKind === 'count')
  return describeValue(counts ? { ...value, unit: null, unitText: null } : value)
}

/**
 * A value as the one of which something is said: `the 6`, and in marks what would stumble behind an article: `“at least 6”`.
 */
export function namedValue(value: ClaimValue): string {
  const words = statedValue(value)
  return 'bound' in value && value.bound !== 'exact' && value.bound !== 'between' ? `“${words}”` : `the ${words}`
}

/** Checks of a number that the article writes against one that follows from its other numbers. */
const RECKONED = new Set(['years since', 'age and birth year', 'percentage', 'size of change'])

/**
 * What does not add up, in words.
 *
 * describeCheck(weekday of date, expected 2, found 4) //=> 'it writes Tuesday for a day that is a Thursday'
 * describeCheck(age and birth year, expected 61, found 51) //=> 'it writes 51 where its other numbers make 61'
 */
export function describeCheck(value: CheckValue): string {
  const days = weekdaysOf(value)
  if (days !== null) return `it writes ${days.written} for a day that is a ${days.real}`
  if (RECKONED.has(value.check)) return `it writes ${value.found} where its other numbers make ${value.expected}`
  return `it announces ${value.expected ?? 'a number'}, and what follows makes ${value.found ?? 'another'}`
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
 * Who says something: the outlet; where none is known, the title of the article, by which a person finds it, or else its file.
 *
 * sourceName({ outlet: null, title: 'Bridge closed', path: 'bridge.txt' }) //=> '“Bridge closed”'
 */
export function sourceName({ outlet, title, path }: Source): string {
  if (outlet !== null) return outlet
  if (title === null) return path
  return `“${title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`}”`
}

type Source = Pick<Article, 'outlet' | 'title' | 'path'>

/**
 * Who takes each of several positions. Articles of one title that take two of them are told by their files.
 *
 * sourcesOfEach([[first], [second]]) //=> ['a/bridge.txt', 'b/bridge.txt'], of two articles `Bridge closed`
 */
export function sourcesOfEach(positions: readonly (readonly Source[])[]): string[] {
  const takenBy = new Map<string, Set<number>>()
  positions.forEach((sources, n) => {
    for (const name of sources.map(sourceName)) takenBy.set(name, (takenBy.get(name) ?? new Set()).add(n))
  })
  const isAmbiguous = (name: string) => (takenBy.get(name)?.size ?? 0) > 1
  const nameOf = (source: Source) =>
    source.outlet === null && isAmbiguous(sourceName(source)) ? source.path : sourceName(source)
  return positions.map(sources => listOf([...new Set(sources.map(nameOf))]))
}
