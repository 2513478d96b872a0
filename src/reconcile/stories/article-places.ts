// Where a report is of: the towns and quarters that its beginning names, and all that it names anywhere. Two reports of which neither
// names anywhere what the other begins with are of two places.
import { COMMON_PLACE_WORDS } from '../../lexicon/places/common-place-words.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { STREET_WORDS } from '../../lexicon/places/street-words.ts'
import { STATE_ABBREVIATIONS } from '../../lexicon/places/us-states.ts'
import type { Article } from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import { hashText } from '../../text/hash.ts'

/** Characters of a headline and a first paragraph. */
const HEAD = 400
/** Words of places that are kept, of the beginning and of all of it. */
const MOST = { head: 8, whole: 40 }

export type ArticlePlaces = { readonly head: readonly number[]; readonly whole: readonly number[] }

/**
 * The words of the places of an article, as hashes.
 *
 * placesIn(record).head //=> [hashText('vldn')], of `VELDEN, Ohio - Two men …`
 */
export function placesIn({ mentions }: Article): ArticlePlaces {
  const head = new Set<number>()
  const whole = new Set<number>()
  for (const { kind, start, text } of mentions) {
    if (whole.size >= MOST.whole) break
    if (kind !== 'place' && kind !== 'organisation') continue
    if (kind === 'place' && isWide(text)) continue
    for (const word of foldName(text).split(/[^\p{L}]+/u)) {
      if (word.length < 3 || COMMON_PLACE_WORDS.has(word) || STREET_WORDS.has(word)) continue
      const hash = hashText(skeletonOf(word))
      if (kind === 'place' && start < HEAD && head.size < MOST.head) head.add(hash)
      whole.add(hash)
    }
  }
  return { head: [...head], whole: [...whole] }
}

const STATES: ReadonlySet<string> = new Set([...STATE_ABBREVIATIONS.values()].map(foldName))
const NATIONS: ReadonlySet<string> = new Set([...COUNTRIES.keys(), ...COUNTRIES.values()].map(foldName))

/** A state or a country, where many things happen. */
function isWide(name: string): boolean {
  if (STATE_ABBREVIATIONS.has(name)) return true
  const folded = foldName(name)
  return STATES.has(folded) || NATIONS.has(folded)
}

/** `Raqa` and `Raqqa`, `Homs` and `Hims` are one in the consonants that transcriptions agree on. */
const skeletonOf = (word: string) => word.replace(/(?!^)[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
