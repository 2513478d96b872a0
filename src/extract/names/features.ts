// The features of a token: what the model sees of its word, its neighbours, its chain and the rest of the article.
import type { Document, PartOfSpeech } from '../../schema/index.ts'
import { type ArticleView, usageSummary } from './article-view.ts'
import { combine } from './hash.ts'
import type { Stretch } from './stretches.ts'
import { EDGE, ROLE, type Word } from './words.ts'

/** Weights are kept in so many rows; a feature's hash names its row. */
export const ROW_BITS = 20
const SHIFT = 32 - ROW_BITS
const MAX_FEATURES = 256

/** The rows of the features of one token. Reused from token to token. */
export class Features {
  readonly rows = new Int32Array(MAX_FEATURES)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** Adds the feature that `template` has `value`. */
  add(template: number, value: number): void {
    let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    h ^= h >>> 15
    h = Math.imul(h, 0xc2b2ae35)
    h ^= h >>> 13
    h = Math.imul(h, 0x27d4eb2f)
    if (this.count < MAX_FEATURES) this.rows[this.count++] = h >>> SHIFT
  }

  /** Adds one feature for every bit of `bits`. */
  addBits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, rest & -rest)
  }
}

const POS: ReadonlyMap<PartOfSpeech, number> = new Map(
  (
    'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ') as PartOfSpeech[]
  ).map((pos, i) => [pos, i + 1]),
)

function spotOf(index: number, from: number, to: number): number {
  if (to - from === 1) return 3
  return index === from ? 0 : index === to - 1 ? 2 : 1
}

/** Collects what the model's first pass sees of token `i` of `stretch`. */
export function addTokenFeatures(
  out: Features,
  document: Document,
  view: ArticleView,
  stretch: Stretch,
  i: number,
): void {
  const { words } = view
  const sentence = document.sentences[stretch.sentence]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  const at = (j: number): Word => (j >= first && j < end ? (words[j] ?? EDGE) : EDGE)
  const pos = (j: number): number => (j >= first && j < end ? (POS.get(document.tokens[j]?.pos ?? 'X') ?? 0) : 0)
  const w0 = at(i)
  const before = at(i - 1)
  const before2 = at(i - 2)
  const after = at(i + 1)
  const after2 = at(i + 2)
  const shouting = view.shouting[stretch.sentence] === true ? 1 : 0

  out.add(1, 0)
  out.add(2, w0.exact)
  out.add(3, w0.lower)
  out.add(4, before.lower)
  out.add(5, after.lower)
  out.add(6, before2.lower)
  out.add(7, after2.lower)
  out.add(8, combine(before.lower, w0.lower))
  out.add(9, combine(w0.lower, after.lower))
  out.add(10, combine(before2.lower, before.lower))
  out.add(11, combine(after.lower, after2.lower))
  out.add(12, w0.shape)
  out.add(13, combine(before.shape, w0.shape))
  out.add(14, combine(w0.shape, after.shape))
  out.add(15, combine(combine(before.shape, w0.shape), after.shape))
  for (let n = 0; n < w0.prefixes.length; n++) out.add(16 + n, w0.prefixes[n] as number)
  for (let n = 0; n < w0.suffixes.length; n++) out.add(20 + n, w0.suffixes[n] as number)
  out.add(24, before.suffixes[2] ?? 0)
  out.add(25, after.suffixes[2] ?? 0)

  const p0 = pos(i)
  const pBefore = pos(i - 1)
  const pAfter = pos(i + 1)
  out.add(26, p0)
  out.add(27, pBefore * 32 + p0)
  out.add(28, p0 * 32 + pAfter)
  out.add(29, (pBefore * 32 + p0) * 32 + pAfter)
  out.add(30, combine(pBefore, w0.shape))
  out.add(31, combine(pAfter, w0.shape))

  out.addBits(32, w0.lists)
  out.addBits(33, before.lists)
  out.addBits(34, after.lists)
  out.add(35, w0.lists)
  out.add(36, combine(before.lists, w0.lists))
  out.add(37, combine(w0.lists, after.lists))
  out.add(38, combine(w0.lists, w0.shape))

  const sentenceFirst = i === first ? 1 : 0
  out.add(39, sentenceFirst * 2 + shouting)
  out.add(40, combine(sentenceFirst * 2 + shouting, w0.lists))

  const phrase = view.phrases[i] as number
  if (phrase !== 0) {
    out.add(70, phrase)
    out.add(71, combine(phrase, w0.shape))
    out.add(72, combine(phrase, after.shape))
  }
  if (i > first && view.phrases[i - 1] !== 0) out.add(73, view.phrases[i - 1] as number)
  if (i + 1 < end && view.phrases[i + 1] !== 0) out.add(74, view.phrases[i + 1] as number)

  const chain = view.chains[i]
  if (chain !== undefined) {
    const { from, to } = chain
    const spot = spotOf(i, from, to)
    const head = at(to - 1)
    const opener = at(from)
    const length = Math.min(5, to - from)
    out.add(41, spot * 8 + length)
    out.add(42, combine(head.lower, spot))
    out.add(43, combine(opener.lower, spot))
    out.add(44, combine(head.lists, spot))
    out.add(45, combine(opener.lists, spot))
    out.add(46, combine(at(from - 1).lower, spot))
    out.add(47, combine(at(to).lower, spot))
    out.add(48, combine(combine(at(from - 1).lower, at(to).lower), length))
    out.add(49, combine(combine(opener.lists, head.lists), spot))
    out.add(50, combine(at(from - 1).suffixes[2] ?? 0, spot))
    out.add(51, combine(combine(pos(from - 1), pos(to)), spot))
  }
  const spot = spotOf(i, stretch.from, stretch.to)
  out.add(52, combine(at(stretch.from).lower, spot))
  out.add(53, combine(at(stretch.to - 1).lower, spot))
  out.add(54, combine(at(stretch.from - 1).lower, spot))
  out.add(55, combine(at(stretch.to).lower, spot))
  out.add(56, combine(at(stretch.to - 1).lists, at(stretch.from).lists))

  if (w0.role === ROLE.capital) {
    const usage = view.usages.get(w0.lower)
    if (usage !== undefined) {
      out.add(57, usageSummary(usage))
      out.add(58, combine(usageSummary(usage), sentenceFirst))
      out.addBits(59, usage.beside)
      const longer = usage.chain
      if (longer !== undefined && longer !== chain) {
        const spotThere =
          longer.to - longer.from > 1
            ? words[longer.from]?.lower === w0.lower
              ? 0
              : words[longer.to - 1]?.lower === w0.lower
                ? 2
                : 1
            : 3
        const length = Math.min(4, longer.to - longer.from)
        const head = words[longer.to - 1] ?? EDGE
        const opener = words[longer.from] ?? EDGE
        out.add(60, spotThere * 8 + length)
        if (length > 1) {
          out.add(61, combine(head.lower, spotThere))
          out.add(62, combine(opener.lower, spotThere))
          out.add(63, combine(head.lists, spotThere))
          out.add(64, combine(opener.lists, spotThere))
        }
      }
    }
    if (w0.allCaps) {
      const stands = view.initials.get(w0.exact)
      if (stands !== undefined) {
        const head = words[stands.to - 1] ?? EDGE
        const opener = words[stands.from] ?? EDGE
        out.add(65, Math.min(5, stands.to - stands.from))
        out.add(66, head.lists)
        out.add(67, head.lower)
        out.add(68, opener.lower)
        out.add(69, opener.lists)
      }
    }
  }
}
