// Ages without a unit: `Jane Doe, 34, said`, `aged 18`, `who was 10`. `35-year-old` has one and is left to unit.
import type { Amount } from './amount.ts'
import type { Scope } from './scope.ts'

const AGE_SUBJECTS = new Set(['who', 'he', 'she', 'i', 'when'])
const AGE_VERBS = new Set(['was', 'is', 'turned', 'turns', 'were', 'am'])

/** `who was 10`, `when she turned 40.` */
function isAgeOf(scope: Scope, first: number, next: number): boolean {
  const verb = scope.tokens[first - 1]
  if (first - 2 < scope.firstToken || !verb || !AGE_VERBS.has(verb.lower)) return false
  const after = next < scope.endToken ? scope.tokens[next]?.text : '.'
  return AGE_SUBJECTS.has(scope.tokens[first - 2]?.lower ?? '') && /^[.,;)]$/.test(after ?? '.')
}

const AGE_BEFORE = new Set(['aged', 'age', 'ages'])

/** `Jane Doe, 34, said`, `Jane Doe (34)`, `aged 18`. */
export function readAge(scope: Scope, { value: number }: Amount, first: number, next: number) {
  if (number === null || !Number.isInteger(number) || number < 1 || number > 115) return undefined
  const age = { unit: 'year', unitText: null, unitKind: 'age' as const }
  const before = scope.tokens[first - 1]
  const after = scope.tokens[next]
  if (before && first - 1 >= scope.firstToken && AGE_BEFORE.has(before.lower)) return age
  if (before?.lower === 'of' && first - 2 >= scope.firstToken && AGE_BEFORE.has(scope.tokens[first - 2]?.lower ?? ''))
    return age
  if (number >= 3 && isAgeOf(scope, first, next)) return age
  const name = scope.tokens[first - 2]
  if (first - 2 < scope.firstToken || name?.pos !== 'PROPN' || number < 5) return undefined
  if (before?.text === ',' && after?.text === ',') return age
  return before?.text === '(' && after?.text === ')' ? age : undefined
}
