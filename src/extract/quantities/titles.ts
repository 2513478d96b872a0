// Numbers that open the title of a work: `the film 21 Bridges`, `her novel Nine Tailors`, `"12 Lanterns"`.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import type { Amount } from './amount.ts'
import type { Scope } from './scope.ts'

/** Works that have titles, and groups that have names. */
const WORKS = wordSet(
  'film movie novel book song single album show series sitcom drama comedy thriller musical play opera poem painting game documentary sequel remake programme program band',
)

/** Tokens of a title in quotation marks. */
const LONGEST = 7

const SMALL = /^(?:of|the|a|an|and|in|on|for|to|from|with|['’]s|[,:&-])$/

/**
 * Whether a number opens a title; `previous` and `next` are the tokens beside it.
 *
 * `The film 21 Bridges opened in May` //=> true
 * `The film 21 cooks made` //=> false
 */
export function opensTitle(scope: Scope, { numeral }: Amount, previous: number, next: number): boolean {
  if (previous < scope.firstToken || !isCapital(scope.tokens[next])) return false
  const before = scope.tokens[previous]
  // a word in lower case counts whatever stands behind it: `the show Nine Days`, but `the film nine Danes made`
  const written = scope.text[numeral.start] ?? ''
  if (written !== written.toUpperCase()) return false
  if (WORKS.has(before?.lower ?? '')) return true
  return /^["“‘]$/.test(before?.text ?? '') && isTitle(scope, next)
}

/** `12 Lanterns"`, `12 Years of Rain"`: nothing but words with capitals to the closing mark; `"12 Danes left,"` has others. */
function isTitle({ tokens, endToken }: Scope, next: number): boolean {
  for (let i = next; i < endToken && i < next + LONGEST; i++) {
    const { text = '' } = tokens[i] ?? {}
    if (/^["”’]$/.test(text)) return true
    if (!isCapital(tokens[i]) && !SMALL.test(text)) return false
  }
  return false
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text[0] !== token.lower[0]
}
