// How long, high, wide or deep something is, and how long it lasted: the word beside the number says what is measured.
import { wordSet } from '../../lexicon/word-list.ts'
import type { QuantityMention } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Named } from './metric.ts'

/** Adjectives behind a length → the measure. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['high', 'height'],
  ['tall', 'height'],
  ['wide', 'width'],
  ['deep', 'depth'],
])

const LASTING = wordSet('last lasts lasted lasting')

/**
 * The measure of a length or a stretch of time; null where the words beside it name none. `first` and `end` are its tokens.
 *
 * extentOf(reading, 'is 8 kilometres long') //=> length
 * extentOf(reading, 'lasted for 11 days') //=> duration
 */
export function extentOf({ tokens }: Reading, first: number, end: number, { unitKind }: QuantityMention): Named | null {
  let measure: string | undefined
  // `crossed a three-metre high bridge`: the bridge is high, and not who crossed it
  if (unitKind === 'length' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end + 1]?.pos ?? ''))
    measure = DIMENSIONS.get(tokens[end]?.lower ?? '')
  else if (unitKind === 'duration') {
    let at = first - 1
    while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'for') at--
    // `the cost of the trial, expected to last two months`: the trial, which hangs on another noun
    const isAside = tokens[at - 1]?.lower === 'to' && tokens[at - 3]?.text === ','
    // `the last two months`
    const isVerb = LASTING.has(tokens[at]?.lower ?? '') && !/^(?:DET|PRON|ADJ)$/.test(tokens[at - 1]?.pos ?? '')
    if (isVerb && !isAside) measure = 'duration'
  }
  return measure === undefined ? null : { measure, flow: null, rule: 'measure: extent of a thing' }
}
