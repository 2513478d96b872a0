// Ages without a unit: `Jane Doe, 34, said`, `the boy, 11, fled`, `aged 18`, `who was 10`, `people over 60`. `35-year-old` has
// one and is left to unit.
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import type { Token } from '../../schema/index.ts'
import type { Amount } from './amount.ts'
import type { BoundPhrase } from './bound.ts'
import { readConcept } from './concept.ts'
import type { Dimension } from './dimension.ts'
import { type Outcome, quantity, type Scope, tokenBack } from './scope.ts'

const AGE_SUBJECTS = new Set(['who', 'he', 'she', 'i', 'when'])
const AGE_VERBS = new Set(['was', 'is', 'turned', 'turns', 'were', 'am'])

const AGE_ADVERBS = new Set(['just', 'only', 'about', 'nearly', 'almost', 'barely', 'still', 'around', 'now'])

/** `who was 10`, `when she turned just 40.` */
function isAgeOf(scope: Scope, first: number, next: number): boolean {
  const at = AGE_ADVERBS.has(scope.tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  const verb = scope.tokens[at]
  if (at - 1 < scope.firstToken || !verb || !AGE_VERBS.has(verb.lower)) return false
  const after = next < scope.endToken ? scope.tokens[next]?.text : '.'
  return AGE_SUBJECTS.has(scope.tokens[at - 1]?.lower ?? '') && /^[.,;)]$/.test(after ?? '.')
}

/** Tokens from `age` to the number: `The age at which farmers may vote was cut to`. */
const LONGEST_AGE = 9

/** `The voting age is 16`, `their average age was cut to 24`: the subject is an age, and no difference of ages. */
function isOfAge({ tokens, firstToken }: Scope, first: number): boolean {
  let i = AGE_ADVERBS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (!/^(?:is|was|to|at|remains|remained)$/.test(tokens[i]?.lower ?? '')) return false
  for (i--; i >= firstToken && i > first - LONGEST_AGE; i--) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'age')
      return tokens[i + 1]?.pos !== 'NOUN' && /^(?:DET|ADJ|NOUN|VERB|PRON)$/.test(tokens[i - 1]?.pos ?? '')
    if (!/^(?:NOUN|PROPN|ADP|DET|ADJ|AUX|VERB|PART)$/.test(pos)) return false
  }
  return false
}

const AGE_BEFORE = new Set(['aged', 'age', 'ages'])
const AGE = { unit: 'year', unitText: null, unitKind: 'age' as const }
const OLDEST = 115

/** An age told behind whose it is; `owner` is the last token of the name or noun, where one stands right before. */
export type Age = typeof AGE & { readonly owner: number | null }

/** `Jane Doe, 34, said`, `Jane Doe (34)`, `the boy, 11, fled`, `aged 18`. */
export function readAge(scope: Scope, { value: number }: Amount, first: number, next: number): Age | undefined {
  if (number === null || !Number.isInteger(number) || number < 1 || number > OLDEST) return undefined
  const age = { ...AGE, owner: null }
  const before = scope.tokens[first - 1]
  if (before && first - 1 >= scope.firstToken && AGE_BEFORE.has(before.lower)) return age
  // `the age of 21`, `raises the driving age to 19`
  if (
    (before?.lower === 'of' || before?.lower === 'to') &&
    first - 2 >= scope.firstToken &&
    AGE_BEFORE.has(scope.tokens[first - 2]?.lower ?? '')
  )
    return age
  if (number >= 3 && (isAgeOf(scope, first, next) || isOfAge(scope, first))) return age
  // `Haas, then 41, left`
  if (before?.lower === 'then' && scope.tokens[first - 2]?.text === ',' && scope.tokens[next]?.text === ',') return age
  const owner = first - 2
  if (owner < scope.firstToken) return undefined
  const isApart = isBetween(scope, first, next, ',', ',') || isBetween(scope, first, next, '(', ')')
  const isLast = isBetween(scope, first, next, ',', '.') && isFullName(scope, owner)
  return (isApart && hasAge(scope, owner, number)) || (isLast && number >= CHILD) ? { ...age, owner } : undefined
}

/** From here on a name alone may have an age: `Smith, 34, said`. */
const CHILD = 5

const isBetween = ({ tokens }: Scope, first: number, next: number, open: string, close: string): boolean =>
  tokens[first - 1]?.text === open && tokens[next]?.text === close

const isFullName = ({ tokens, firstToken }: Scope, last: number): boolean =>
  last > firstToken && tokens[last]?.pos === 'PROPN' && tokens[last - 1]?.pos === 'PROPN'

/** A name, a full one for a child's age, or the noun of one person. */
function hasAge(scope: Scope, owner: number, number: number): boolean {
  const token = scope.tokens[owner]
  if (token?.pos === 'PROPN') return number >= CHILD || isFullName(scope, owner)
  return PERSON_NOUNS.get(token?.lower ?? '')?.plural === false
}

const BAND = /(?<bound>over|under)-$/i

/** `the over-65s`, `under-5s`: persons named by a bound of their age; undefined where no such word is joined to the number. */
export function readAgeBand(
  scope: Scope,
  { value, numeral }: Amount,
  first: number,
  { end, next }: Dimension,
): Outcome | undefined {
  const opening = BAND.exec(scope.text.slice(Math.max(scope.start, numeral.start - 6), numeral.start))
  if (!opening || value === null || value > OLDEST) return undefined
  const over = opening.groups?.bound?.toLowerCase() === 'over'
  const fields = over ? { bound: 'more than' as const, low: value } : { bound: 'less than' as const, high: value }
  const start = numeral.start - opening[0].length
  const { tokens, firstToken, endToken, text } = scope
  const concept = readConcept(tokens, tokenBack(scope, start, first), next, firstToken, endToken, text)
  return {
    end,
    reading: {
      start,
      end,
      number: numeral.start,
      rule: `${fields.bound} <number> <age>`,
      value: quantity({ ...AGE, ...fields, value, concept }),
    },
  }
}

/** `whoever is 17 or older`, `people 65 and over`: a bound of ages behind them, `before` the word that stands before the number. */
export function readAgeBehind({ value }: Amount, phrase: BoundPhrase, before: string): typeof AGE | undefined {
  if (value === null || !Number.isInteger(value) || value < 1 || value > OLDEST) return undefined
  if (/\b(?:older|younger)$/.test(phrase.words)) return AGE
  return WHO.has(before) && /\b(?:over|above|under|up)$/.test(phrase.words) ? AGE : undefined
}

const AGE_BOUNDS = new Set(['over', 'under', 'above', 'below', 'older than', 'younger than', 'at least', 'up to'])
const WHO = new Set(['those', 'anyone', 'everyone', 'anybody', 'everybody', 'people', 'aged', 'ages', 'age'])

/** `people over 60`, `over the age of 21`: a bound of ages, where no unit or noun follows it. */
export function readAgeBound(
  scope: Scope,
  { value: number }: Amount,
  phrase: BoundPhrase,
  at: number,
): typeof AGE | undefined {
  if (number === null || !Number.isInteger(number) || number < 1 || number > OLDEST) return undefined
  if (/\bage of$/.test(phrase.words)) return AGE
  if (!AGE_BOUNDS.has(phrase.words) || at < scope.firstToken) return undefined
  const word = scope.tokens[at]?.lower ?? ''
  return WHO.has(word) || PERSON_NOUNS.get(word)?.plural === true ? AGE : undefined
}
