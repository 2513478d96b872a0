// What a long name is built on: the head that stands before its `of` or `for`, and the words on either side of what joins it.
// `Board for Harbour Safety and Trade` is one name, `the Board for Harbours and Dorne` are two.
import type { Features } from './features.ts'
import { combine, hashText } from './hash.ts'
import type { Sight } from './sight.ts'
import type { Stretch } from './stretches.ts'
import { EDGE, ROLE } from './words.ts'

const OPENING: ReadonlySet<number> = new Set(['of', 'for'].map(word => hashText(word)))
const HYPHEN = hashText('-')
/** So many tokens back a head is looked for. */
const FARTHEST = 12
/** Farther than this from its opening, all distances are alike. */
const FAR = 4

/** Adds what token `i` of `stretch` has of the frame of a name. */
export function addFrame(out: Features, sight: Sight, { from, to }: Stretch, i: number): void {
  const own = sight.word(i)
  // The head may be small and stand before the stretch: `minister of Trade and Industry`
  const lowest = Math.max(from - 1, i - FARTHEST)
  let opening = i - 1
  while (opening >= lowest && !OPENING.has(sight.word(opening).lower)) opening--
  const head = opening >= lowest ? sight.word(opening - 1) : EDGE
  if (head !== EDGE) {
    const distance = Math.min(FAR, i - opening)
    out.add(94, combine(combine(head.exact, distance), own.role))
    out.add(95, combine(combine(head.lists, own.role), distance))
  }
  const before = sight.word(i - 1)
  // A hyphen is inside a word, and so is what follows it: `Jong-in`
  if (own.role === ROLE.capital || own.exact === HYPHEN || before.exact === HYPHEN) return
  const { chains } = sight.view
  const left = chains[i - 1]
  const right = chains[i + 1]
  const last = right !== undefined && right.to <= to ? sight.word(right.to - 1) : EDGE
  const first = left === undefined ? EDGE : sight.word(left.from)
  const beyond = right === undefined ? EDGE : sight.word(right.to)
  out.add(96, combine(own.lower, last.lower))
  out.add(97, combine(combine(own.lower, last.lists), before.lists))
  out.add(98, combine(combine(own.lower, head.lower), last.lists))
  out.add(99, combine(combine(own.lower, first.lists), last.lists))
  out.add(100, combine(combine(own.lower, beyond.lower), last.lists))
  const lengths =
    (left === undefined ? 0 : left.to - left.from) * 64 + (right === undefined ? 0 : right.to - right.from)
  out.add(101, combine(own.lower, lengths))
  out.add(102, combine(combine(own.lower, head.exact), before.exact))
}
