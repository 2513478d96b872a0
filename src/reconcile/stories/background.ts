// News in general, which stands beside a folder as if its articles were in it. In a folder of a few articles, or of one event, no count of
// its own tells which words are common: that `said` is and the name of a ferry is not.
import { FREQUENT_WORDS } from '../../lexicon/grammar/frequent-words.ts'
import { hashText } from '../../text/hash.ts'
import { stemEndOf } from './lead-words.ts'

/** The word at rank `r` is one in `r + 3` of about so many words of running text (Zipf 1949; Mandelbrot 1953). */
const ZIPF = 12.5
const OFFSET = 3
/** Words of the beginning of an article. */
const LENGTH = 300

let shares: ReadonlyMap<number, number> | undefined

/**
 * The share of articles of general news that have a term, by its hash; a term that is not there is a rare word or a name.
 *
 * backgroundShares().get(hashText('people')) //=> 0.34
 */
export function backgroundShares(): ReadonlyMap<number, number> {
  shares ??= readShares()
  return shares
}

/** A word in small letters counts as its stem, with the others of it; a name is the word itself. */
function readShares(): ReadonlyMap<number, number> {
  const shares = new Map<number, number>()
  FREQUENT_WORDS.forEach((word, rank) => {
    const share = 1 - Math.exp(-LENGTH / (ZIPF * (rank + OFFSET)))
    const stem = word.slice(0, stemEndOf(word, 0, word.length))
    for (const term of new Set([word, stem])) {
      const hash = hashText(term)
      shares.set(hash, Math.min(1, (shares.get(hash) ?? 0) + share))
    }
  })
  return shares
}

/** A folder of fewer articles is filled up to so many. */
const ENOUGH = 600
/** In any folder: of a word that all its articles have it is not known that all news has it. */
const LEAST = 20
/** Articles of general news for one of a crowd, in a folder that is full of it. */
const FOR_CROWD = 30

/** How many articles of general news stand beside a folder of so many. */
export const besideFolder = (articles: number): number => Math.max(LEAST, ENOUGH - articles)

/** The same where so many of the articles are of crowds: other news of the folder shows what is common as well. */
export const besideCrowds = (articles: number, crowded: number): number =>
  Math.max(besideFolder(articles), (FOR_CROWD * crowded * crowded) / articles)

/** So few show nothing of what is common that the folder itself does not show. */
export const tells = (background: number): boolean => background > LEAST

/** What part of all is general news; 0 where it does not tell anything. */
export const shareOf = (background: number, articles: number): number =>
  tells(background) ? background / (background + articles) : 0
