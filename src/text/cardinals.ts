// Whole numbers in words: `one hundred and twenty-five thousand`.
import { CARDINALS, ORDINALS, SCALES } from '../lexicon/numbers/number-words.ts'
import { nextWord, readPart, times, type Word } from './numeral-parts.ts'

/** `last` is the scale it ends with: 6 for `two million`, 0 for `two`. */
export type Cardinal = {
  readonly value: number
  readonly end: number
  readonly ordinal: boolean
  readonly last: number
}

/** Hundreds, tens and units in words, with `and` inside: `one hundred and twenty-five thousand`. */
export function readCardinal(text: string, first: Word, end: number): Cardinal | undefined {
  let total = 0
  let last = 0
  let group = -1
  let room = 100 // what may still be added to the group: 100 anything below a hundred, 10 a unit, 0 nothing
  let ceiling = 99
  let stop = first.start
  for (let word: Word | undefined = first; word !== undefined; word = nextWord(text, stop, end)) {
    if (word.lower === 'and' && stop > first.start && (room === 100 || group < 0)) {
      const after = nextWord(text, word.end, end)
      const next = after && (CARDINALS.get(after.lower) ?? ORDINALS.get(after.lower))
      if (next === undefined || next === 0 || next >= 100 || !after) break
      if (readPart(text, after.start, end)) break
      word = after
    }
    const article = word.lower === 'a' || word.lower === 'an'
    const unit = article && word === first ? 1 : CARDINALS.get(word.lower)
    const scale = SCALES.get(word.lower)
    const ordinal = ORDINALS.get(word.lower)
    if (unit !== undefined && (room === 100 || (room === 10 && unit > 0 && unit < 10))) {
      group = Math.max(group, 0) + unit
      room = article || unit < 20 ? 0 : 10
      if (article) room = 0
    } else if (scale === 2 && group > 0 && group < 100) {
      group *= 100
      room = 100
    } else if (scale !== undefined && scale > 2 && scale < ceiling && group > 0) {
      total += times(group, scale) ?? 0
      ceiling = scale
      group = -1
      room = 100
    } else if (ordinal !== undefined && ordinal < room && !(word === first) && (room === 10 ? ordinal < 10 : true)) {
      return { value: total + Math.max(group, 0) + ordinal, end: word.end, ordinal: true, last: 0 }
    } else break
    last = scale ?? 0
    stop = word.end
  }
  return stop === first.start ? undefined : { value: total + Math.max(group, 0), end: stop, ordinal: false, last }
}
