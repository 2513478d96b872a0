// Results: two bare numbers that a game or a vote ended with, `3-1`, `52-48`. Ranges are left to interval.
import { SCORE_WORDS, VOTE_WORDS } from '../../lexicon/numbers/score-words.ts'
import { isDash, isDigit } from '../../text/characters.ts'
import { isPlural } from './counted.ts'
import type { Joined } from './range.ts'
import { type Outcome, quantity, type Scope, tokenFrom } from './scope.ts'

/** How many tokens on either side a word of play or of voting is looked for. */
const RESULT_REACH = 8

/** Whether two bare numbers with a dash or `to` between are a result: of a vote, of play; null for neither. */
function resultKind(scope: Scope, joined: Joined, from: number, next: number): 'score' | 'vote' | null {
  const { first, second, by } = joined
  if (first.unit || second.unit || (by !== 'dash' && by !== 'to')) return null
  if (!Number.isInteger(first.value) || !Number.isInteger(second.value)) return null
  const word = (i: number) => (i < scope.firstToken || i >= scope.endToken ? '' : (scope.tokens[i]?.lower ?? ''))
  let score = false
  // The nearest word decides: `passed 52-48 after the team lost 3-1`.
  for (let away = 0; away < RESULT_REACH && !score; away++) {
    const near = [word(from - 1 - away), word(next + away)]
    if (near.some(each => VOTE_WORDS.has(each))) return 'vote'
    score = near.some(each => SCORE_WORDS.has(each))
  }
  // `555-0100` is no result.
  if (by === 'to' || /^0\d/.test(scope.text.slice(second.numeral.start, second.numeral.end))) return null
  const descends = (first.value ?? 0) >= (second.value ?? 0)
  return descends || (score && (second.value ?? 0) < 20) ? 'score' : null
}

/** `3-1`, `52-48`. */
export function readResult(scope: Scope, joined: Joined, i: number): Outcome | undefined {
  const { text } = scope
  const { first, end } = joined
  if (first.unit || first.numeral.form !== 'digits') return undefined
  // `555-0100-22`, `9-11-01`
  if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) return { end: end, reading: null }
  const next = tokenFrom(scope, end, i)
  const kind = resultKind(scope, joined, i, next)
  // `beat them 2-1 thanks to …`
  if (!kind || (isPlural(scope.tokens[next]) && scope.tokens[next]?.lower !== 'thanks')) return undefined
  const ends = [first.value ?? 0, joined.second.value ?? 0]
  const fields = quantity({ low: Math.min(...ends), high: Math.max(...ends), unitKind: kind })
  return {
    end: end,
    reading: { start: first.start, end: end, number: first.numeral.start, rule: `<${kind}>`, value: fields },
  }
}
