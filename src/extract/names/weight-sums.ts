// Sums of weights, a number a label: of any features, and of those that one word gives, which are added up once for a form.
import type { Usage } from './article-view.ts'
import { Features, MAX_FEATURES } from './features.ts'
import { LABELS } from './labels.ts'
import { loadModel, ROW_WIDTH, ZERO } from './model.ts'
import type { Sight } from './sight.ts'
import type { Stretch } from './stretches.ts'
import { addUsage } from './usage-features.ts'
import { PLACES, PLACES_ALONE, type Place } from './word-features.ts'
import type { Word } from './words.ts'

/** A sum takes so many numbers, the last of them without meaning. */
export const SUM_WIDTH = 16

const bases = new Int32Array(MAX_FEATURES)

/** How far it is from one label that is added up to the next but one: two labels are added up at a time. */
export type Stride = 2 | 4

/** All labels; for the only token of a stretch those that can be, outside and the units: every fourth (labels.ts). */
export const strideOf = ({ from, to }: Stretch): Stride => (to - from === 1 ? 4 : 2)

/**
 * Adds the weights of the features, of both passes, to `sums[at …]`: two labels at a time, so that their sums stay in
 * registers. No sum of bytes outgrows sixteen bits, as there are no more than 256.
 */
export function addWeights({ rows, count }: Features, sums: Int32Array, at: number, stride: Stride): void {
  const model = loadModel()
  const { weights } = model
  let known = 0
  for (let n = 0; n < count; n++) {
    const place = model.rows.placeOf(rows[n] as number)
    if (place >= 0) bases[known++] = place * ROW_WIDTH
  }
  const zeros = known * ZERO * 0x00010001
  for (let b = 0; b < LABELS; b += stride) {
    let even = 0
    let odd = 0
    for (let n = 0; n < known; n++) {
      const four = weights[(bases[n] as number) + (b >> 1)] as number
      even = (even + (four & 0x00ff00ff)) | 0
      odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
    }
    sums[at + b] = (sums[at + b] as number) + even - zeros
    sums[at + b + 1] = (sums[at + b + 1] as number) + odd - zeros
  }
}

/** So many sums are kept before all are forgotten: two thousand articles need 75,000. */
const KEPT = 1 << 17

const kept = new Int32Array(KEPT * SUM_WIDTH)
const features = new Features()
/** Where the sums of the places of one token begin. */
const starts = new Int32Array(Math.max(PLACES.length, PLACES_ALONE.length))
/** The number of the oldest sums that are kept, and of the next. Numbers only grow, so that what is forgotten is told by its number. */
let oldest = 0
let next = 0

/** Adds what the words about token `i` of a stretch weigh, each by itself, to `sums[at …]`. */
export function addWordWeights(sight: Sight, stretch: Stretch, i: number, sums: Int32Array, at: number): void {
  const step = strideOf(stretch) === 4 ? 4 : 1
  const places = sight.isAlone(stretch, i) ? PLACES_ALONE : PLACES
  const began = oldest
  for (let n = 0; n < places.length; n++) {
    const place = places[n] as Place
    const word = sight.word(i + place.distance)
    let number = word.sums[place.number] as number
    if (number < oldest) {
      number = keepSum(place, word)
      word.sums[place.number] = number
    }
    starts[n] = (number - oldest) * SUM_WIDTH
  }
  // All were forgotten on the way: the first are found anew.
  if (oldest !== began) {
    addWordWeights(sight, stretch, i, sums, at)
    return
  }
  for (let b = 0; b < LABELS; b += step) {
    let sum = sums[at + b] as number
    for (let n = 0; n < places.length; n++) sum += kept[(starts[n] as number) + b] as number
    sums[at + b] = sum
  }
}

/** The number of the sum of what `word` adds at a place. */
function keepSum({ add }: Place, word: Word): number {
  if (next - oldest === KEPT) oldest = next
  const from = (next - oldest) * SUM_WIDTH
  kept.fill(0, from, from + SUM_WIDTH)
  features.clear()
  add(features, word)
  addWeights(features, kept, from, 2)
  return next++
}

/** Adds what the usage of a word in its article weighs to `sums[at …]`. Most words stand at one place, whose sum nobody asks for again. */
export function addUsageWeights(usage: Usage, sums: Int32Array, at: number, stride: Stride): void {
  if (usage.capital === 1) {
    features.clear()
    addUsage(features, usage)
    addWeights(features, sums, at, stride)
    return
  }
  usage.sums ??= sumUsage(usage)
  for (let b = 0; b < LABELS; b++) sums[at + b] = (sums[at + b] as number) + (usage.sums[b] as number)
}

function sumUsage(usage: Usage): Int32Array {
  const sum = new Int32Array(SUM_WIDTH)
  features.clear()
  addUsage(features, usage)
  addWeights(features, sum, 0, 2)
  return sum
}
