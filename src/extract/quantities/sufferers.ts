// Persons who are counted without a noun, because what befell them says that they are persons: `3 dead`, `five others were hurt`,
// `injured three more`.
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import type { Token } from '../../schema/index.ts'
import type { Scope } from './scope.ts'

const OTHERS = new Set(['others', 'more', 'other'])
const AUXILIARIES = new Set([
  'was',
  'were',
  'are',
  'is',
  'been',
  'have',
  'had',
  'being',
  'also',
  'remain',
  'left',
  'still',
])

const HARMS = /^(?:injur(?:y|ies)|deaths?|killings?|wounding)$/

const befalls = (token: Token | undefined): boolean =>
  CASUALTY_WORDS.get(token?.lower ?? '')?.some(
    ({ fate, form }) => (fate === 'killed' || fate === 'injured') && (form === 'transitive' || form === 'state'),
  ) ?? false

/**
 * The token behind the persons that a bare number counts, where the number's tokens are `[first, next)` and what is told of them
 * stands right before or behind; -1 where nothing says that they are persons.
 */
export function sufferersEnd({ tokens, firstToken, endToken }: Scope, first: number, next: number): number {
  const hasOthers = next < endToken && OTHERS.has(tokens[next]?.lower ?? '')
  const end = hasOthers ? next + 1 : next
  const before = tokens[first - 1]?.lower === 'another' ? first - 2 : first - 1
  if (before >= firstToken && befalls(tokens[before])) return end
  // `the injury of 17 others`
  const harm = before > firstToken && tokens[before]?.lower === 'of' ? (tokens[before - 1]?.lower ?? '') : ''
  if (HARMS.test(harm)) return end
  let k = end
  while (k < endToken && k < end + 4 && (AUXILIARIES.has(tokens[k]?.lower ?? '') || tokens[k]?.lower.endsWith('ly')))
    k++
  const isTold = k < endToken && befalls(tokens[k]) && !(k === end && tokens[k + 1]?.pos === 'NOUN')
  return isTold ? end : -1
}
