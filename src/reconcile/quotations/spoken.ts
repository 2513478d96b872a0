// What the articles of a story quote word for word, with its words as they were spoken and who spoke them.
import { INDEFINITE_PRONOUNS, PERSONAL_PRONOUNS, RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { type Article, type Quote, type TextSpan, textSpan } from '../../schema/index.ts'
import type { StoryWork } from '../story-claims.ts'
import { passagesInMarks } from './passages-in-marks.ts'
import { spokenWords } from './spoken-words.ts'

/** Shorter quotations share their words by chance. */
const FEWEST_WORDS = 4

/** What stands between quotation marks in one article: a direct quote, or a passage of a mixed one. */
export type Spoken = {
  readonly article: Article
  readonly quote: Quote
  readonly span: TextSpan
  readonly words: readonly string[]
  /** The entity over the folder that the speaker is, where that is known. */
  readonly speaker: number | null
}

/** What the articles of a story quote word for word, in their order; what one article alone quotes is compared with nothing. */
export function spokenIn(work: StoryWork): Spoken[] {
  if (work.articles.length < 2) return []
  return work.articles.flatMap((article, n) =>
    article.quotes.flatMap(quote =>
      spansOf(quote).flatMap((span): Spoken[] => {
        const words = spokenWords(span.text)
        if (words.length < FEWEST_WORDS) return []
        return [{ article, quote, span, words, speaker: work.entityOf(n, quote.speaker?.entity ?? null) }]
      }),
    ),
  )
}

/** Of a mixed quote the reporter's own words are a paraphrase, and of an indirect one all are. */
function spansOf({ type, start, end, text }: Quote): TextSpan[] {
  if (type === 'direct') return [{ start, end, text }]
  if (type === 'indirect') return []
  return passagesInMarks(text).map(passage => ({
    ...textSpan(text, passage.start, passage.end),
    start: start + passage.start,
    end: start + passage.end,
  }))
}

/** The fullest name that the article gives the speaker, or else the words it has for him; null for `he` and `some`, which say nothing alone. */
export function nameOfSpeaker(spoken: Pick<Spoken, 'article' | 'quote'>): string | null {
  const name = fullestName(spoken)
  if (name !== null) return name
  const words = spoken.quote.speaker?.text ?? ''
  const word = words.toLowerCase()
  return words === '' || [PERSONAL_PRONOUNS, INDEFINITE_PRONOUNS, RELATIVES].some(list => list.has(word)) ? null : words
}

/** The fullest name that the article gives the speaker; null where it names nobody. */
export function fullestName({ article, quote: { speaker } }: Pick<Spoken, 'article' | 'quote'>): string | null {
  if (speaker === null || speaker.entity === null) return null
  let fullest = ''
  for (const mention of article.mentions)
    if ('entity' in mention && mention.entity === speaker.entity && mention.text.length > fullest.length)
      fullest = mention.text
  return fullest === '' ? null : fullest
}
