// Sums of the weights of features that recur: those of a word at a place, those of a pattern, and those of how an article uses a word
// are added up once and kept.
import type { Usage } from './article-view.ts'
import { Features } from './features.ts'
import { combine } from './hash.ts'
import { LABELS } from './labels.ts'
import { type AddPattern, addForms, addLists, grammarOf, openingOf } from './pattern-features.ts'
import type { Sight } from './sight.ts'
import type { Stretch } from './stretches.ts'
import { addUsage } from './usage-features.ts'
import { addSum, addWeights, type Step, SUM_WIDTH, stepOf } from './weight-sums.ts'
import { PLACE_NUMBERS, PLACES, PLACES_ALONE, type Place } from './word-features.ts'
import type { Word } from './words.ts'

const features = new Features()

/** So many words have sums before all are forgotten: two thousand articles have fewer about their names. */
const WORDS = 1 << 15
/** The sums of a word lie side by side, in the order of its places. */
const kept = new Int32Array(WORDS * PLACE_NUMBERS * SUM_WIDTH)
/** Where a sum has the number of the word that it is of, behind those of the labels. */
const OWNER = SUM_WIDTH - 1
/** Where the sums of one token begin. */
const starts = new Int32Array(Math.max(PLACES.length, PLACES_ALONE.length))
/** The numbers of the oldest word that has sums and of the next. They only grow: what is forgotten is told by its number. */
let oldest = 1
let next = 1

/** Adds what the words about token `i` of a stretch weigh, each by itself, to `sums[at …]`. */
export function addWordWeights(sight: Sight, stretch: Stretch, i: number, sums: Int32Array, at: number): void {
  const places = sight.isAlone(stretch, i) ? PLACES_ALONE : PLACES
  if (next + places.length > oldest + WORDS) oldest = next
  for (let n = 0; n < places.length; n++) {
    const place = places[n] as Place
    starts[n] = findSum(place, sight.word(i + place.distance))
  }
  const step = stepOf(stretch) === 2 ? 4 : 1
  for (let b = 0; b < LABELS; b += step) {
    let sum = sums[at + b] as number
    for (let n = 0; n < places.length; n++) sum += kept[(starts[n] as number) + b] as number
    sums[at + b] = sum
  }
}

/** Where the sum of what `word` adds at a place begins. */
function findSum({ number, add }: Place, word: Word): number {
  if (word.number < oldest) word.number = next++
  const start = ((word.number - oldest) * PLACE_NUMBERS + number) * SUM_WIDTH
  if (kept[start + OWNER] !== word.number) {
    kept.fill(0, start, start + SUM_WIDTH)
    features.clear()
    add(features, word)
    addWeights(features, kept, start, 1)
    kept[start + OWNER] = word.number
  }
  return start
}

const SLOT_BITS = 12
const KEY_WIDTH = 4

/** Sums of one kind of patterns. Each pattern has a slot, from which the next that falls on it drives it out. */
class PatternSums {
  private readonly add: AddPattern
  private readonly keys = new Int32Array(KEY_WIDTH << SLOT_BITS)
  private readonly sums = new Int32Array(SUM_WIDTH << SLOT_BITS)

  constructor(add: AddPattern) {
    this.add = add
  }

  /** Adds what a pattern weighs to `sums[at …]`. */
  addWeights(before: number, own: number, after: number, more: number, sums: Int32Array, at: number): void {
    const { keys } = this
    const slot = combine(combine(before, own), combine(after, more)) >>> (32 - SLOT_BITS)
    const key = slot * KEY_WIDTH
    const start = slot * SUM_WIDTH
    if (keys[key] !== before || keys[key + 1] !== own || keys[key + 2] !== after || keys[key + 3] !== more) {
      keys[key] = before
      keys[key + 1] = own
      keys[key + 2] = after
      keys[key + 3] = more
      this.sums.fill(0, start, start + SUM_WIDTH)
      features.clear()
      this.add(features, before, own, after, more)
      addWeights(features, this.sums, start, 1)
    }
    addSum(this.sums, start, sums, at)
  }
}

const forms = new PatternSums(addForms)
const lists = new PatternSums(addLists)

/** Adds what the patterns about token `i` weigh to `sums[at …]`. */
export function addPatternWeights(sight: Sight, i: number, sums: Int32Array, at: number): void {
  const before = sight.word(i - 1)
  const own = sight.word(i)
  const after = sight.word(i + 1)
  const grammar = grammarOf(sight, i)
  forms.addWeights(before.shape, own.shape, after.shape, grammar, sums, at)
  lists.addWeights(before.lists, own.lists, after.lists, openingOf(grammar), sums, at)
}

/** Adds what the usage of a word in its article weighs to `sums[at …]`. Most words stand at one place, whose sum nobody asks for again. */
export function addUsageWeights(usage: Usage, sums: Int32Array, at: number, step: Step): void {
  features.clear()
  if (usage.capital === 1) {
    addUsage(features, usage)
    addWeights(features, sums, at, step)
    return
  }
  if (usage.sums === undefined) {
    usage.sums = new Int32Array(SUM_WIDTH)
    addUsage(features, usage)
    addWeights(features, usage.sums, 0, 1)
  }
  addSum(usage.sums, 0, sums, at)
}
