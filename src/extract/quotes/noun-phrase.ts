// Noun phrases: ranges of tokens, what may stand in them, and what is cut from their ends.
import { PERSONAL_PRONOUNS, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { WEEKDAY_NAMES } from '../../lexicon/time/weekdays.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'

/** Tokens `[first, end)`. */
export type Range = { readonly first: number; readonly end: number }

/** No speaker's description is longer than this; longer ones were never one noun phrase in news. */
export const MAX_PHRASE = 60

/** A dash as a token of its own: it opens or closes an apposition, or leads in what is added. */
export const DASH = /^(?:-|--|–|—|―)$/
const NOUN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X'])
/** Prepositions that tie a noun to the one before it. */
export const ATTACHING = wordSet(
  'of for in at from with on by to about near behind under among within against over between',
)
export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && (NOUN_TAGS.has(token.pos) || /^[A-Z]/.test(token.text))
export const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'PRON')
/** A pronoun that is a whole noun phrase; *US* is a country. */
export const isPronoun = ({ lower, text }: Token): boolean => PERSONAL_PRONOUNS.has(lower) && text !== 'US'

/** Float behind a subject to its verb: *they have all said*, *the mill has neither sold nor let*. */
export const FLOATING: ReadonlySet<string> = new Set(['all', 'both', 'each', 'neither', 'either'])

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)

/** `called on her to go Thursday in a note that accused …`: a day does not speak, whatever follows it. */
export const isDayAlone = (tokens: readonly Token[], a: number, b: number): boolean =>
  WEEKDAYS.has(tokens[a]?.lower ?? '') && (b - a === 1 || tokens[a + 1]?.pos === 'ADP')

/** `last week`; not `last week's`, which is part of what it stands before. */
const isNearTime = (tokens: readonly Token[], k: number): boolean =>
  /^(?:last|this|next)$/.test(tokens[k]?.lower ?? '') &&
  TIME_WORDS.has(tokens[k + 1]?.lower ?? '') &&
  !isPossessiveMark(tokens[k + 2])

const YEAR = /^(?:19|20)\d\d$/

/** Whether a token only tells when: *Thursday*, *1998*. */
const tellsWhen = (token: Token | undefined): boolean =>
  token !== undefined && (TIME_WORDS.has(token.lower) || YEAR.test(token.text))

/**
 * Where a phrase goes on after a time that a preposition leads in: *in 1998 the party*, *at the same time Halden*; `a` where none does,
 * `b` where the time is all of it.
 */
function afterTime(tokens: readonly Token[], a: number, b: number): number {
  // `on May 2, 1998 the party`
  const dated = tokens[a - 1]?.text === ',' && YEAR.test(tokens[a]?.text ?? '')
  if (tokens[a - 1]?.pos !== 'ADP' && !dated) return a
  let k = a
  while (k < b && /^(?:the|same|first|second|third|fourth|final)$/.test(tokens[k]?.lower ?? '')) k++
  let end = k
  while (end < b && (tellsWhen(tokens[end]) || /^(?:time|quarter|half)$/.test(tokens[end]?.lower ?? ''))) end++
  if (end === k) return a
  // `in the fourth quarter alone Halden`
  if (tokens[end]?.lower === 'alone') end++
  return end === b || /^(?:DET|PROPN|PRON)$/.test(tokens[end]?.pos ?? '') ? end : a
}

/** Cuts what only leads in or tells when: *In Iowa*, *Meanwhile*, *… on Tuesday*. */
export function trimPhrase(tokens: readonly Token[], first: number, end: number): Range | undefined {
  let a = afterTime(tokens, first, end)
  let b = end
  // `(“Yes,” said Ann Lee)`: the bracket opened before her
  if (tokens[b - 1]?.text === ')' && !tokens.slice(first, b).some(({ text }) => text === '(')) b--
  while (
    a < b &&
    /^(?:ADP|ADV|CCONJ|SCONJ|PUNCT|PART|INTJ|AUX)$/.test((tokens[a] as Token).pos) &&
    !/^[A-Z][a-z]+[A-Z]/.test((tokens[a] as Token).text)
  )
    a++
  // `Last night Ann Lee`
  if (b - a > 2 && isNearTime(tokens, a)) a += 2
  // `questions last week Ann Lee`
  for (let k = a + 1; k + 2 < b; k++) if (isNearTime(tokens, k)) a = k + 2
  for (let k = b - 1; k > a && b - k < 6; k--) {
    const token = tokens[k] as Token
    // `Osram on Tuesday`, `Osram on June 18`
    const last = tokens[b - 1]?.pos === 'NUM' ? tokens[b - 2] : tokens[b - 1]
    if (token.pos === 'ADP' && TIME_WORDS.has(last?.lower ?? '') && isHead(tokens[k - 1])) {
      b = k
      break
    }
  }
  while (b - a > 1 && TIME_WORDS.has((tokens[b - 1] as Token).lower) && isHead(tokens[b - 2])) b--
  // `police this morning`
  if (b - a > 2 && TIME_WORDS.has((tokens[b - 1] as Token).lower) && /^(?:this|last)$/.test(tokens[b - 2]?.lower ?? ''))
    b -= 2
  while (b > a && (tokens[b - 1] as Token).pos === 'PUNCT' && !/^[).\]]$/.test((tokens[b - 1] as Token).text)) b--
  if (a >= b || isDayAlone(tokens, a, b)) return undefined
  for (let k = a; k < b; k++) if (isHead(tokens[k]) || isNounLike(tokens[k])) return { first: a, end: b }
  return undefined
}
