// Which words are exchanged between two versions of one quotation. A quotation that is cut, or that adds a sentence, exchanges nothing.
import { FUNCTION_WORDS } from '../../lexicon/grammar/function-words.ts'
import { commonSubsequence, type Step } from '../../text/common-subsequence.ts'
import { capitalWords, isOneWording } from '../quotations/spoken-words.ts'

/** Share of the shorter quotation's words that must stand in the other in the same order. */
const SAME_WORDS = 0.6
/** More words than this in exchange for others are another sentence. */
const LONGEST_EXCHANGE = 3
/** Words in one piece around an exchange, on both sides together, that show it to stand in one sentence. */
const FEWEST_AROUND = 4
/** Words on either side among which a second difference shows another saying: `we have the lowest level`, `proud to have the lowest rates`. */
const NEAR = 6
const NUMBER_WORDS = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'no',
  'not',
  'never',
])

/** A quotation as it is printed, and its words as they were spoken, in order and each once. */
export type Version = {
  readonly text: string
  readonly words: readonly string[]
  readonly vocabulary: ReadonlySet<string>
}

export type Exchange = { readonly left: string; readonly right: string }

/** Whether enough words stand in both for a common run of them; to look for the run costs a hundred times more. */
export function mayBeOneQuotation(a: Version, b: Version): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  let common = 0
  for (const word of short.words) if (long.vocabulary.has(word)) common++
  return common >= SAME_WORDS * short.words.length
}

/** The first words that are exchanged between two versions of one quotation; null where they are the same or not one quotation. */
export function findExchange(one: Version, other: Version): Exchange | null {
  const [a, b] = [one.words, other.words]
  const steps = commonSubsequence(a, b)
  if (steps.length < SAME_WORDS * Math.min(a.length, b.length)) return null
  if (steps.every(([i]) => FUNCTION_WORDS.has(a[i] ?? '')) && !differInOneWord(a, b, steps)) return null
  for (let n = 0; n < steps.length; n++) {
    const [before, after] = [steps[n], steps[n + 1]]
    if (before === undefined) continue
    if (runBefore(steps, n) + (after === undefined ? 0 : runAfter(steps, n + 1)) < FEWEST_AROUND) continue
    // A quotation that ends in other words than the other may have been cut, unless both stop right there.
    const exchanged = sayOther(a.slice(before[0] + 1, after?.[0]), b.slice(before[1] + 1, after?.[1]))
    if (exchanged === null || isOneWording(exchanged.left, exchanged.right, areNames(exchanged, one, other))) continue
    if (!isReordered(exchanged, a, b, before) && staysAlike(a, b, steps, n)) return exchanged
  }
  return null
}

/** `he should have gone on Monday`, `… on Tuesday`: so many small words in the same order are no chance, where all of both is the same. */
const differInOneWord = (a: readonly string[], b: readonly string[], steps: readonly Step[]): boolean =>
  a.length === b.length && steps.length === a.length - 1 && steps.length >= FEWEST_SMALL
const FEWEST_SMALL = 5

/** Whether what is exchanged stands near in the other version: `in Halven history`, `in the history of Halven`. */
function isReordered({ left, right }: Exchange, a: readonly string[], b: readonly string[], at: Step): boolean {
  const moved = (words: string, other: readonly string[], from: number) => {
    const telling = words.split(' ').filter(word => !FUNCTION_WORDS.has(word))
    const near = other.slice(Math.max(0, from - NEAR), from + NEAR)
    return telling.length > 0 && telling.every(word => near.includes(word))
  }
  return moved(left, b, at[1] + 1) || moved(right, a, at[0] + 1)
}

/** Whether the versions differ in nothing but small words near the exchange after a step, unless one of them is cut there. */
function staysAlike(a: readonly string[], b: readonly string[], steps: readonly Step[], at: number): boolean {
  const start: Step = [-1, -1]
  const end: Step = [a.length, b.length]
  const [left, right] = [steps[at] ?? start, steps[at + 1] ?? end]
  for (let n = at; n >= 0; n--) {
    const [from, to] = [steps[n - 1] ?? start, steps[n] ?? start]
    if (left[0] - to[0] >= NEAR) break
    if (differ(a, b, from, to, from === start)) return false
  }
  for (let n = at + 1; n < steps.length; n++) {
    const [from, to] = [steps[n] ?? end, steps[n + 1] ?? end]
    if (from[0] - right[0] >= NEAR) break
    if (differ(a, b, from, to, to === end)) return false
  }
  return true
}

/** Whether words that say something stand between two steps; at an end of the quotation, where one may be cut, in both versions. */
function differ(a: readonly string[], b: readonly string[], from: Step, to: Step, atEnd: boolean): boolean {
  const [left, right] = [a.slice(from[0] + 1, to[0]), b.slice(from[1] + 1, to[1])]
  if (atEnd && (left.length === 0 || right.length === 0)) return false
  return saysSomething(left) || saysSomething(right)
}

/** Words in one piece that the versions share before, and after, an exchange. */
function runBefore(steps: readonly Step[], at: number): number {
  let length = 1
  while (at > 0 && isNext(steps[at - 1], steps[at])) [length, at] = [length + 1, at - 1]
  return length
}
function runAfter(steps: readonly Step[], at: number): number {
  let length = 1
  while (isNext(steps[at], steps[at + 1])) [length, at] = [length + 1, at + 1]
  return length
}
const isNext = (a: Step | undefined, b: Step | undefined) =>
  a !== undefined && b !== undefined && b[0] === a[0] + 1 && b[1] === a[1] + 1

function sayOther(left: readonly string[], right: readonly string[]): Exchange | null {
  if (left.length === 0 || right.length === 0) return null
  if (left.length > LONGEST_EXCHANGE || right.length > LONGEST_EXCHANGE) return null
  if (!saysSomething(left) && !saysSomething(right)) return null
  return { left: left.join(' '), right: right.join(' ') }
}

const saysSomething = (words: readonly string[]) =>
  words.some(word => NUMBER_WORDS.has(word) || !FUNCTION_WORDS.has(word))

/** Whether both sides of an exchange are written as names. */
function areNames({ left, right }: Exchange, a: Version, b: Version): boolean {
  const named = (words: string, { text }: Version) => {
    const capitals = capitalWords(text)
    return words.split(' ').some(word => word.length > 2 && capitals.has(word))
  }
  return named(left, a) && named(right, b)
}
