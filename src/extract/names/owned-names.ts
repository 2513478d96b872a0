// What a place has is a name beside the place's own: `Japan's Brenning`, `Eastby's Comic Opera`. Only where the place is known, and nobody’s
// name: `Lund's Diner` is one.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import { PLACE_HEADS } from '../../lexicon/places/place-heads.ts'
import type { Document } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import { endsPhrase, KNOWN } from './gazetteer.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'
import { EDGE, LIST, type Word } from './words.ts'

const CAPITAL = /^\p{Lu}/u

/** The names, those of a known place and of what it has parted; `phrases` are those that are known beforehand. */
export function partOwnedNames(document: Document, words: readonly Word[], phrases: Int32Array, names: Name[]): Name[] {
  let parted: Name[] | undefined
  names.forEach((name, n) => {
    const at = name.kind === 'person' || mayBeSomebody(words, name) ? -1 : ownerEnd(document, phrases, name)
    if (at < 0) {
      parted?.push(name)
      return
    }
    parted ??= names.slice(0, n)
    parted.push(
      { ...name, ...spanOf(document, name.firstToken, at), kind: 'place' },
      { ...name, ...spanOf(document, at + 1, name.endToken) },
    )
  })
  return parted ?? names
}

/** `Victoria’s Wheels`, `Lund’s Diner`: Victoria and Lund are towns too. */
const mayBeSomebody = (words: readonly Word[], { firstToken }: Name): boolean =>
  ((words[firstToken] ?? EDGE).lists & (LIST.given | LIST.family)) !== 0

/** Where the possessive stands behind the known place that a name begins with; -1 where none does. */
function ownerEnd({ tokens }: Document, phrases: Int32Array, { firstToken, endToken }: Name): number {
  if ((((phrases[firstToken] as number) >> 2) & (KNOWN.country | KNOWN.place)) === 0) return -1
  for (let i = firstToken + 1; i + 1 < endToken; i++) {
    if (isApostropheS(tokens[i])) {
      const next = tokens[i + 1]
      // `Prince George's County` is called so, and `Dorne's Parliament` is what there is of a name
      const isHead = PLACE_HEADS.has(next?.lower ?? '') || (i + 2 === endToken && BODY_WORDS.has(next?.lower ?? ''))
      const isWhole = endsPhrase(phrases[i - 1] as number) && !isHead
      return isWhole && CAPITAL.test(next?.text ?? '') ? i : -1
    }
    if (phrases[i] === 0) return -1
  }
  return -1
}
