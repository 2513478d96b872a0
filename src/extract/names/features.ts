// The features of a token: what the model sees of its word and its chain, of the words beside them and of the whole article.
import type { Document, PartOfSpeech } from '../../schema/index.ts'
import { type ArticleView, usageSummary } from './article-view.ts'
import { combine } from './hash.ts'
import type { Stretch } from './stretches.ts'
import { EDGE, ROLE, type Word } from './words.ts'

/** Weights are kept in so many rows; a feature's hash names its row. */
export const ROW_BITS = 20
const SHIFT = 32 - ROW_BITS
/** No token has more features. */
export const MAX_FEATURES = 256

/** The first features of a token: its word as written and in small letters, and its pairs with the words beside it. */
export const WORD_FEATURES = 4

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

/** The words and parts of speech of one sentence, with an edge on either side. */
class Sight {
  readonly document: Document
  readonly view: ArticleView
  first = 0
  end = 0

  constructor(document: Document, view: ArticleView) {
    this.document = document
    this.view = view
  }

  word(i: number): Word {
    return i >= this.first && i < this.end ? (this.view.words[i] ?? EDGE) : EDGE
  }

  pos(i: number): number {
    return i >= this.first && i < this.end ? (POS.get(this.document.tokens[i]?.pos ?? 'X') ?? 0) : 0
  }

  phrase(i: number): number {
    return i >= this.first && i < this.end ? (this.view.phrases[i] as number) : 0
  }
}

/** Collects the features of the tokens of a document, one token at a time. */
export class TokenFeatures extends Features {
  private readonly sight: Sight
  private shouting = 0

  constructor(document: Document, view: ArticleView) {
    super()
    this.sight = new Sight(document, view)
  }

  /** The features that the first pass sees of token `i` of `stretch`, in place of those of the token before. */
  read(stretch: Stretch, i: number): void {
    const { document, view } = this.sight
    const sentence = document.sentences[stretch.sentence]
    this.sight.first = sentence?.firstToken ?? 0
    this.sight.end = sentence?.endToken ?? 0
    this.shouting = view.shouting[stretch.sentence] === true ? 1 : 0
    this.clear()
    this.addIdentity(stretch, i)
    this.addSurroundings(stretch, i)
    if (view.words[i]?.role === ROLE.capital) this.addArticle(i)
  }

  /** What the word and its chain are made of. */
  private addIdentity(stretch: Stretch, i: number): void {
    const { sight } = this
    const w0 = sight.word(i)
    const before = sight.word(i - 1)
    const after = sight.word(i + 1)
    this.add(2, w0.exact)
    this.add(3, w0.lower)
    this.add(8, combine(before.lower, w0.lower))
    this.add(9, combine(w0.lower, after.lower))
    for (let n = 0; n < w0.prefixes.length; n++) this.add(16 + n, w0.prefixes[n] as number)
    for (let n = 0; n < w0.suffixes.length; n++) this.add(20 + n, w0.suffixes[n] as number)
    this.addBits(32, w0.lists)
    this.add(35, w0.lists)
    this.add(36, combine(before.lists, w0.lists))
    this.add(37, combine(w0.lists, after.lists))
    this.add(38, combine(w0.lists, w0.shape))
    const phrase = sight.phrase(i)
    if (phrase !== 0) {
      this.add(70, phrase)
      this.add(71, combine(phrase, w0.shape))
      this.add(72, combine(phrase, after.shape))
    }
    const chain = sight.view.chains[i]
    if (chain !== undefined) {
      const spot = spotOf(i, chain.from, chain.to)
      const head = sight.word(chain.to - 1)
      const opener = sight.word(chain.from)
      this.add(42, combine(head.lower, spot))
      this.add(43, combine(opener.lower, spot))
      this.add(44, combine(head.lists, spot))
      this.add(45, combine(opener.lists, spot))
      this.add(49, combine(combine(opener.lists, head.lists), spot))
    }
    const spot = spotOf(i, stretch.from, stretch.to)
    this.add(52, combine(sight.word(stretch.from).lower, spot))
    this.add(53, combine(sight.word(stretch.to - 1).lower, spot))
    this.add(56, combine(sight.word(stretch.to - 1).lists, sight.word(stretch.from).lists))
  }

  /** Where the word stands. */
  private addSurroundings(stretch: Stretch, i: number): void {
    const { sight } = this
    const w0 = sight.word(i)
    const before = sight.word(i - 1)
    const before2 = sight.word(i - 2)
    const after = sight.word(i + 1)
    const after2 = sight.word(i + 2)
    this.add(1, 0)
    this.add(4, before.lower)
    this.add(5, after.lower)
    this.add(6, before2.lower)
    this.add(7, after2.lower)
    this.add(10, combine(before2.lower, before.lower))
    this.add(11, combine(after.lower, after2.lower))
    this.add(12, w0.shape)
    this.add(13, combine(before.shape, w0.shape))
    this.add(14, combine(w0.shape, after.shape))
    this.add(15, combine(combine(before.shape, w0.shape), after.shape))
    this.add(24, before.suffixes[2] ?? 0)
    this.add(25, after.suffixes[2] ?? 0)
    const p0 = sight.pos(i)
    const pBefore = sight.pos(i - 1)
    const pAfter = sight.pos(i + 1)
    this.add(26, p0)
    this.add(27, pBefore * 32 + p0)
    this.add(28, p0 * 32 + pAfter)
    this.add(29, (pBefore * 32 + p0) * 32 + pAfter)
    this.add(30, combine(pBefore, w0.shape))
    this.add(31, combine(pAfter, w0.shape))
    this.addBits(33, before.lists)
    this.addBits(34, after.lists)
    const opening = (i === sight.first ? 2 : 0) + this.shouting
    this.add(39, opening)
    this.add(40, combine(opening, w0.lists))
    if (sight.phrase(i - 1) !== 0) this.add(73, sight.phrase(i - 1))
    if (sight.phrase(i + 1) !== 0) this.add(74, sight.phrase(i + 1))
    const chain = sight.view.chains[i]
    if (chain !== undefined) {
      const { from, to } = chain
      const spot = spotOf(i, from, to)
      const length = Math.min(5, to - from)
      this.add(41, spot * 8 + length)
      this.add(46, combine(sight.word(from - 1).lower, spot))
      this.add(47, combine(sight.word(to).lower, spot))
      this.add(48, combine(combine(sight.word(from - 1).lower, sight.word(to).lower), length))
      this.add(50, combine(sight.word(from - 1).suffixes[2] ?? 0, spot))
      this.add(51, combine(combine(sight.pos(from - 1), sight.pos(to)), spot))
    }
    const spot = spotOf(i, stretch.from, stretch.to)
    this.add(54, combine(sight.word(stretch.from - 1).lower, spot))
    this.add(55, combine(sight.word(stretch.to).lower, spot))
  }

  /** What the rest of the article says of the word. */
  private addArticle(i: number): void {
    const { view } = this.sight
    const w0 = view.words[i] ?? EDGE
    const usage = view.usages.get(w0.lower)
    if (usage !== undefined) {
      const summary = usageSummary(usage)
      this.add(57, summary)
      this.add(58, combine(summary, i === this.sight.first ? 1 : 0))
      this.addBits(59, usage.beside)
      const longer = usage.chain
      if (longer !== undefined && longer !== view.chains[i]) {
        const head = view.words[longer.to - 1] ?? EDGE
        const opener = view.words[longer.from] ?? EDGE
        const length = Math.min(4, longer.to - longer.from)
        const spot = length === 1 ? 3 : opener.lower === w0.lower ? 0 : head.lower === w0.lower ? 2 : 1
        this.add(60, spot * 8 + length)
        if (length > 1) {
          this.add(61, combine(head.lower, spot))
          this.add(62, combine(opener.lower, spot))
          this.add(63, combine(head.lists, spot))
          this.add(64, combine(opener.lists, spot))
        }
      }
    }
    const stands = w0.allCaps ? view.initials.get(w0.exact) : undefined
    if (stands !== undefined) {
      const head = view.words[stands.to - 1] ?? EDGE
      const opener = view.words[stands.from] ?? EDGE
      this.add(65, Math.min(5, stands.to - stands.from))
      this.add(66, head.lists)
      this.add(67, head.lower)
      this.add(68, opener.lower)
      this.add(69, opener.lists)
    }
  }
}
