// What the articles of a story quote word for word, with its words as they were spoken and who spoke them.
import { PERSONAL_PRONOUNS, RELATIVES } from '../../lexicon/clause-words.ts'
import type { Article, Quote } from '../../schema/index.ts'
import type { StoryWork } from '../story-claims.ts'
import { spokenWords } from './spoken-words.ts'

/** Shorter quotations share their words by chance. */
const FEWEST_WORDS = 4

/** A direct quotation in one article. */
export type Spoken = {
  readonly article: Article
  readonly quote: Quote
  readonly words: readonly string[]
  /** The entity over the folder that the speaker is, where that is known. */
  readonly speaker: number | null
}

/** The direct quotations of a story, in the order of its articles. */
export function spokenIn(work: StoryWork): Spoken[] {
  return work.articles.flatMap((article, n) =>
    article.quotes.flatMap((quote): Spoken[] => {
      // Of a mixed quotation the reporter's own words are a paraphrase.
      if (quote.type !== 'direct') return []
      const words = spokenWords(quote.text)
      if (words.length < FEWEST_WORDS) return []
      return [{ article, quote, words, speaker: work.entityOf(n, quote.speaker?.entity ?? null) }]
    }),
  )
}

/** The fullest name that the article gives the speaker, or else the words it has for him; null for `he`, which says nothing alone. */
export function nameOfSpeaker(spoken: Spoken): string | null {
  const name = fullestName(spoken)
  if (name !== null) return name
  const words = spoken.quote.speaker?.text ?? ''
  const word = words.toLowerCase()
  return words === '' || PERSONAL_PRONOUNS.has(word) || RELATIVES.has(word) ? null : words
}

/** The fullest name that the article gives the speaker; null where it names nobody. */
export function fullestName({ article, quote: { speaker } }: Spoken): string | null {
  if (speaker === null || speaker.entity === null) return null
  let fullest = ''
  for (const mention of article.mentions)
    if ('entity' in mention && mention.entity === speaker.entity && mention.text.length > fullest.length)
      fullest = mention.text
  return fullest === '' ? null : fullest
}
