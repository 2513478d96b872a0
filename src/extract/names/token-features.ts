// The features of a token: what the model sees of its word and its chain, of the words beside them and of the whole article.
import type { Document } from '../../schema/index.ts'
import { type ArticleView, type Usage, usageSummary } from './article-view.ts'
import { Features } from './features.ts'
import { addFrame } from './frame-features.ts'
import { combine } from './hash.ts'
import { addPatterns } from './pattern-features.ts'
import { Sight, SPOT, spotOf } from './sight.ts'
import type { Stretch } from './stretches.ts'
import { addUsage } from './usage-features.ts'
import { addBeforeChain, addChain, addSpelling, addStretch, PLACES, PLACES_ALONE } from './word-features.ts'
import { EDGE, ROLE } from './words.ts'

/** Collects the features of the tokens of a document, one token at a time. */
export class TokenFeatures extends Features {
  readonly sight: Sight

  constructor(document: Document, view: ArticleView) {
    super()
    this.sight = new Sight(document, view)
  }

  /** The features that the first pass sees of token `i` of `stretch`, in place of those of the token before. */
  read(stretch: Stretch, i: number): void {
    this.readNeighbours(stretch, i)
    addPatterns(this, this.sight, i)
    this.addJoint(stretch, i)
    const places = this.sight.isAlone(stretch, i) ? PLACES_ALONE : PLACES
    for (const { distance, add } of places) add(this, this.sight.word(i + distance))
    const usage = this.usageOf(i)
    if (usage !== undefined) addUsage(this, usage)
  }

  /** Those alone that know the word itself. */
  readWord(stretch: Stretch, i: number): void {
    this.sight.lookAt(stretch.sentence)
    this.clear()
    addSpelling(this, this.sight.word(i))
    this.addPairs(i)
  }

  /** What the article says of the word of a capitalised token. */
  usageOf(i: number): Usage | undefined {
    return this.sight.view.usageAt[i]
  }

  /** Those alone that are not kept: that come neither from a single word (word-features.ts), nor from a pattern, nor from the usage of the word. */
  readJoint(stretch: Stretch, i: number): void {
    this.readNeighbours(stretch, i)
    this.addJoint(stretch, i)
  }

  private readNeighbours(stretch: Stretch, i: number): void {
    this.sight.lookAt(stretch.sentence)
    this.clear()
    this.addPairs(i)
    this.addNeighbours(i)
  }

  private addJoint(stretch: Stretch, i: number): void {
    const { sight } = this
    this.addPhrases(i)
    const chain = sight.view.chains[i]
    if (chain !== undefined) {
      const before = sight.word(chain.from - 1)
      const after = sight.word(chain.to)
      this.add(48, combine(combine(before.lower, after.lower), Math.min(5, chain.to - chain.from)))
      this.add(51, combine(combine(sight.pos(chain.from - 1), sight.pos(chain.to)), spotOf(i, chain)))
    }
    if (!sight.isAlone(stretch, i)) {
      this.addRows(stretch, i)
      addFrame(this, sight, stretch, i)
    }
    if (sight.view.words[i]?.role === ROLE.capital) this.addArticle(i)
  }

  private addPairs(i: number): void {
    const { sight } = this
    const own = sight.word(i)
    this.add(8, combine(sight.word(i - 1).lower, own.lower))
    this.add(9, combine(own.lower, sight.word(i + 1).lower))
  }

  private addNeighbours(i: number): void {
    const { sight } = this
    this.add(10, combine(sight.word(i - 2).lower, sight.word(i - 1).lower))
    this.add(11, combine(sight.word(i + 1).lower, sight.word(i + 2).lower))
  }

  private addPhrases(i: number): void {
    const { sight } = this
    const phrase = sight.phrase(i)
    if (phrase !== 0) {
      this.add(70, phrase)
      this.add(71, combine(phrase, sight.word(i).shape))
      this.add(72, combine(phrase, sight.word(i + 1).shape))
    }
    if (sight.phrase(i - 1) !== 0) this.add(73, sight.phrase(i - 1))
    if (sight.phrase(i + 1) !== 0) this.add(74, sight.phrase(i + 1))
  }

  /** The chain and the stretch that the token shares with others. */
  private addRows(stretch: Stretch, i: number): void {
    const { sight } = this
    const chain = sight.view.chains[i]
    if (chain !== undefined) {
      const spot = spotOf(i, chain)
      addChain(this, sight.word(chain.from), sight.word(chain.to - 1), spot, chain.to - chain.from)
      addBeforeChain(this, sight.word(chain.from - 1), spot)
      this.add(47, combine(sight.word(chain.to).lower, spot))
    }
    const spot = spotOf(i, stretch)
    addStretch(this, sight.word(stretch.from), sight.word(stretch.to - 1), spot)
    this.add(54, combine(sight.word(stretch.from - 1).lower, spot))
    this.add(55, combine(sight.word(stretch.to).lower, spot))
  }

  /** What the rest of the article says of the word. */
  private addArticle(i: number): void {
    const { view } = this.sight
    const w0 = view.words[i] ?? EDGE
    const usage = this.usageOf(i)
    if (usage !== undefined) {
      this.add(58, combine(usageSummary(usage), i === this.sight.first ? 1 : 0))
      const longer = usage.chain
      if (longer !== undefined && longer !== view.chains[i]) {
        const head = view.words[longer.to - 1] ?? EDGE
        const opener = view.words[longer.from] ?? EDGE
        const length = Math.min(4, longer.to - longer.from)
        const spot =
          length === 1
            ? SPOT.only
            : opener.lower === w0.lower
              ? SPOT.first
              : head.lower === w0.lower
                ? SPOT.last
                : SPOT.inside
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
