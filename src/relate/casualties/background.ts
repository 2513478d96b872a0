// Background: whether a sentence counts the dead of other days or places than the event the article reports:
// `305 homicides that year`, `13 were killed there in 2009`, `in an unrelated shooting`.
import type { Document, Sentence } from '../../schema/index.ts'

const EVENTS = new Set([
  'shooting',
  'shootings',
  'incident',
  'incidents',
  'attack',
  'attacks',
  'case',
  'cases',
  'homicide',
  'murder',
  'killing',
  'crash',
  'killings',
])
const OTHER_EVENTS = new Set(['unrelated', 'separate', 'previous', 'prior', 'similar', 'earlier', 'past', 'recent'])
const SPANS = new Set(['year', 'years', 'decade', 'decades', 'century'])
const STATISTICS = new Set(['annually', 'statistics', 'yearly', 'nationwide', 'statewide', 'citywide'])
const YEAR = /^(?:19|20)\d\d$/

/** A test for the sentences of `document`: does it speak of other events? */
export function backgroundOf(document: Document): (sentence: Sentence) => boolean {
  const { tokens, sentences } = document
  const years = new Set<string>()
  const published = document.article.published?.slice(0, 4)
  if (published !== undefined) years.add(published)
  // the title and the first sentence tell the event itself, whatever years they name
  const lead = sentences.findIndex(({ end }) => /[.!?"”’]/.test(document.text[end - 1] ?? ''))
  for (const { firstToken, endToken } of sentences.slice(0, lead + 1))
    for (let i = firstToken; i < endToken; i++) if (YEAR.test(tokens[i]?.lower ?? '')) years.add(tokens[i]?.lower ?? '')
  const word = (i: number): string => tokens[i]?.lower ?? ''
  return ({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) {
      const lower = word(i)
      if (YEAR.test(lower) && years.size > 0 && !years.has(lower)) return true
      if (STATISTICS.has(lower)) return true
      if (SPANS.has(lower)) {
        const before = word(i - 1)
        if (
          before === 'this' ||
          before === 'each' ||
          before === 'every' ||
          before === 'per' ||
          before === 'last' ||
          before === 'that'
        )
          return true
        if (lower !== 'year' && /^(?:recent|past|last|previous)$/.test(before)) return true
        if (/^(?:past|last)$/.test(word(i - 2)) || /^(?:past|last)$/.test(word(i - 3))) return true
      }
      if (lower === 'month' && word(i - 1) === 'this') return true
      if (EVENTS.has(lower) && (OTHER_EVENTS.has(word(i - 1)) || OTHER_EVENTS.has(word(i - 2)))) return true
      if (lower === 'since' && (YEAR.test(word(i + 1)) || /^(?:january|jan|then)$/.test(word(i + 1)))) return true
    }
    return false
  }
}
