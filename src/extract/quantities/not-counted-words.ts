// Number words that count nothing: pronouns (`no one`), parts of names (`BBC One`), ranks (`the bottom three`).
import type { Token } from '../../schema/index.ts'
import type { Amount } from './amount.ts'
import type { Scope } from './scope.ts'

/** A number word that stands for a person or thing and counts nothing: `no one`, `one another`, `the one`, `one's`. */
const ONE_AFTER = new Set(['another', "'s", '’s', 'by'])
const ONE_BEFORE = new Set([
  'no',
  'any',
  'every',
  'some',
  'the',
  'this',
  'that',
  'each',
  'which',
  'only',
  'another',
  'by',
  'as',
  'number',
  'day',
])

export function isPronoun(scope: Scope, amount: Amount, previous: number, next: number): boolean {
  if (amount.value !== 1 || amount.numeral.form !== 'words') return false
  const before = previous >= scope.firstToken ? scope.tokens[previous]?.lower : undefined
  const after = next < scope.endToken ? scope.tokens[next]?.lower : undefined
  if (after === 'of' && before === 'that') return false
  // `said that one in three fell`
  if (after === 'in' && before === 'that' && scope.tokens[next + 1]?.pos === 'NUM') return false
  // `one way or another`
  if (after === 'way' && scope.tokens[next + 1]?.lower === 'or') return true
  return (before !== undefined && ONE_BEFORE.has(before)) || (after !== undefined && ONE_AFTER.has(after))
}

/** `BBC One`, `the Big Ten`: a capitalised number word inside a name. */
export function isNamePart(scope: Scope, { numeral }: Amount, previous: number, next: number): boolean {
  if (numeral.form === 'digits' || numeral.start === scope.start || previous < scope.firstToken) return false
  const letter = scope.text.charCodeAt(numeral.start)
  if (letter < 65 || letter > 90) return false
  const near = (token: Token | undefined) => token?.pos === 'PROPN' && token.text[0] !== token.lower[0]
  // `OSLO: Two Danish sisters`: a capital behind a colon or a quotation mark begins a clause.
  if (/^[:"“‘]$/.test(scope.tokens[previous]?.text ?? '')) return false
  // `the Blue Nine barn`: any word with a capital, where the words around have none
  const [opening, before] = [scope.tokens[previous - 1], scope.tokens[previous]]
  if (opening?.lower === 'the' && before?.pos === 'NOUN' && before.text[0] !== before.lower[0]) return true
  return near(scope.tokens[previous]) || near(scope.tokens[next])
}

/** `the bottom three`, `the first two`: a rank, not a count, where no noun follows. */
export const RANKS = new Set(['top', 'bottom', 'first', 'last', 'next', 'final', 'other', 'these', 'those', 'big'])
