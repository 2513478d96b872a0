// Numbers of a part of a game: `seven rebounds in the first half` are not all that she took.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

const UNDER = wordSet('in during over before after by at through')
const WHICH = wordSet('first second third fourth final last opening closing')
const PARTS = wordSet('half halves quarter quarters period periods inning innings set sets')
/** They need no word before them. */
const TURNS = wordSet('half-time halftime overtime regulation intermission')
/** A clause that goes on with another verb tells of another number: `had ten in the first half and ended with 22`. */
const GOING_ON = wordSet('and but then before while or')

/**
 * The part of a game that a number is limited to, in lower case; null where it is not. Money and shares are of quarters of a year.
 *
 * partOfGame(reading, 'Lund took seven rebounds in the first half') //=> 'first half'
 */
export function partOfGame(reading: Reading, { quantity, sentence, first, end, from, to }: Setting): string | null {
  if (quantity.unitKind !== 'count' && quantity.unitKind !== 'other') return null
  const { tokens } = reading
  // `11 rebounds, all in the second half`
  const stop = tokens[to]?.text === ',' ? Math.min(sentence.endToken, to + 6) : to
  for (let i = from; i < stop; i++) {
    const part = i < first || i >= end ? readPart(reading, i, sentence.endToken) : null
    if (part === null) continue
    const [a, b] = i < first ? [part.end, first] : [end, i]
    if (!tokens.slice(a, b).some(({ lower }) => GOING_ON.has(lower))) return part.name
  }
  return null
}

/** The part that `in the first half` or `before halftime` at `at` names, and the token behind. */
function readPart({ tokens, placed }: Reading, at: number, stop: number): { name: string; end: number } | null {
  const under = tokens[at]?.lower ?? ''
  if (!UNDER.has(under)) return null
  const i = /^(?:the|a)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const [word = '', noun = ''] = [tokens[i]?.lower, tokens[i + 1]?.lower]
  const turns = TURNS.has(word)
  if (!turns && !(WHICH.has(word) && PARTS.has(noun))) return null
  const end = turns ? i + 1 : i + 2
  // `in the first half of 2019`, `in the third quarter` of a year that is known
  if (end > stop || tokens[end]?.lower === 'of') return null
  if (placed.within(at, end).some(({ mention }) => mention.kind === 'date')) return null
  return { name: turns ? `${under} ${word}` : `${word} ${noun}`, end }
}
