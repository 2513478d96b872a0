// The features of a token that know no word, but the shapes, the parts of speech and the lists of it and of its neighbours. Few numbers
// make them, and recur, so that what they weigh is added up once for each pattern of such numbers.
import type { Features } from './features.ts'
import { combine } from './hash.ts'
import type { Sight } from './sight.ts'

/** What a pattern adds to the features of a token: a number of it and of each of its neighbours, and one more, which is not zero. */
export type AddPattern = (out: Features, before: number, own: number, after: number, more: number) => void

const GRAMMAR_BITS = 15
const OF_SPEECH = 31

/** The parts of speech of token `i` and its neighbours, and above them whether it opens its sentence, and whether that is a headline. */
export function grammarOf(sight: Sight, i: number): number {
  const opening = (i === sight.first ? 2 : 0) + (sight.shouting ? 1 : 0)
  return (opening << GRAMMAR_BITS) | (sight.pos(i - 1) << 10) | (sight.pos(i) << 5) | sight.pos(i + 1)
}

/** How a token opens its sentence, counted from one. */
export const openingOf = (grammar: number): number => 1 + (grammar >> GRAMMAR_BITS)

/** By shapes, and by parts of speech. */
export function addForms(out: Features, before: number, own: number, after: number, grammar: number): void {
  addShapes(out, before, own, after)
  addSpeech(out, own, grammar)
}

function addShapes(out: Features, before: number, own: number, after: number): void {
  const shapes = combine(before, own)
  out.add(13, shapes)
  out.add(14, combine(own, after))
  out.add(15, combine(shapes, after))
}

/** Parts of speech, some with the shape of the token. */
function addSpeech(out: Features, own: number, grammar: number): void {
  const posBefore = (grammar >> 10) & OF_SPEECH
  const pos = (grammar >> 5) & OF_SPEECH
  const posAfter = grammar & OF_SPEECH
  out.add(26, pos)
  out.add(27, posBefore * 32 + pos)
  out.add(28, pos * 32 + posAfter)
  out.add(29, (posBefore * 32 + pos) * 32 + posAfter)
  out.add(30, combine(posBefore, own))
  out.add(31, combine(posAfter, own))
  out.add(39, openingOf(grammar) - 1)
}

/** By lists. */
export function addLists(out: Features, before: number, own: number, after: number, opening: number): void {
  addListPairs(out, before, own, after)
  addOpening(out, own, opening)
}

function addListPairs(out: Features, before: number, own: number, after: number): void {
  out.add(36, combine(before, own))
  out.add(37, combine(own, after))
}

function addOpening(out: Features, own: number, opening: number): void {
  out.add(40, combine(opening - 1, own))
}

/** All features of token `i` that come from patterns, in the order in which the model was learnt. */
export function addPatterns(out: Features, sight: Sight, i: number): void {
  const before = sight.word(i - 1)
  const own = sight.word(i)
  const after = sight.word(i + 1)
  const grammar = grammarOf(sight, i)
  addShapes(out, before.shape, own.shape, after.shape)
  addListPairs(out, before.lists, own.lists, after.lists)
  addSpeech(out, own.shape, grammar)
  addOpening(out, own.lists, openingOf(grammar))
}
