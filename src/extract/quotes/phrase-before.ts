// The noun phrase to the left of a verb: who speaks, with titles, appositions and relative clauses.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { beforeCommas } from './before-commas.ts'
import { DASH, FLOATING, isNounLike, MAX_PHRASE, type Range, trimPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { beforeDay, beforeTime } from './time-before.ts'
import { walkLeft } from './walk-left.ts'

/** No phrase ends with these: *uttered an oath and said*, *the most wanted*. */
const OPENS_MORE = wordSet('and or but nor much more less the a an no its their his my our your whose such worth')

/**
 * The noun phrase that ends right before token `i` (a verb group), not reaching before `floor`; its appositions belong to it.
 *
 * phraseBefore(passage('Ann Lee, the mayor of Lund, said'), 8, 0) //=> { first: 0, end: 7 }
 */
export function phraseBefore(passage: Passage, i: number, floor: number): Range | undefined {
  const { tokens } = passage
  let j = i - 1
  while (j > floor && (tokens[j] as Token).pos === 'ADV' && !isNounLike(tokens[j])) j--
  // `They have all`, `The firm has neither`
  if (j === i - 1 && FLOATING.has(tokens[j]?.lower ?? '') && tokens[j - 1]?.pos === 'AUX')
    while (j > floor && (FLOATING.has((tokens[j] as Token).lower) || /^(?:AUX|ADV)$/.test((tokens[j] as Token).pos)))
      j--
  j = beforeDay(tokens, beforeTime(tokens, j, floor), floor)
  if (j < floor) return undefined
  const { text, lower, pos } = tokens[j] as Token
  // `There are fears that`: nobody is said to have them
  if (OPENS_MORE.has(lower) || lower === 'there' || (pos === 'ADP' && j === i - 1)) return undefined
  if (text === ')') return beforeBrackets(passage, j, floor)
  if (text === ',' || DASH.test(text)) return beforeCommas(passage, j, floor)
  const first = walkLeft(passage, j, floor)
  // `he issued a notice in Lund calling it old`: what begins with a finite verb is no phrase
  if (first > j || (first < j && tokens[first]?.pos === 'VERB' && PAST_FORM.test(tokens[first]?.lower ?? '')))
    return undefined
  return trimPhrase(tokens, first, j + 1)
}
const PAST_FORM = /ed$/

/** `Ann Lee (D-Ohio) said` */
function beforeBrackets(passage: Passage, j: number, floor: number): Range | undefined {
  const { tokens } = passage
  let open = j - 1
  while (open > floor && j - open < MAX_PHRASE && tokens[open]?.text !== '(') open--
  if (tokens[open]?.text !== '(' || open <= floor) return undefined
  const first = walkLeft(passage, open - 1, floor)
  return first < open ? trimPhrase(tokens, first, j + 1) : undefined
}
