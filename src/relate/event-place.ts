// Where the main event was, by the places that stand under a preposition of place at the top of the article.
import { STREET_WORDS } from '../lexicon/numbers/counted-nouns.ts'
import { COUNTRIES } from '../lexicon/places/countries.ts'
import { PLACELESS_WORDS } from '../lexicon/places/placeless-words.ts'
import type { Sentence, TermClaim, Token } from '../schema/index.ts'
import { textSpan } from '../schema/index.ts'
import { isPossessiveMark } from '../text/possessive.ts'
import { circumstances } from './circumstances.ts'
import { isClosed, type Placed, type Reading } from './reading.ts'
import type { EventDate } from './time/event-date.ts'

const STANDS_IN = new Set(['in', 'at', 'near', 'outside', 'off', 'on'])

/** `in Lima`, `on Elm Street`; but `on China` is about it, `shares in Osram` are of it, and `Stone, from near Lima` was somewhere else. */
function isWhere(tokens: readonly Token[], first: number, name: string): boolean {
  const under = tokens[first - 1]?.lower ?? ''
  if (!STANDS_IN.has(under) || PLACELESS_WORDS.has(tokens[first - 2]?.lower ?? '')) return false
  return under !== 'on' || STREET_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
}

/**
 * Whether the place only tells of what else it is: `the largest raid in Peru's history`, `a job at UK lender Osram`. In `Lima's Old Port`
 * it was in Lima.
 */
function describes({ tokens, covering }: Reading, { end, mention }: Placed): boolean {
  const next = tokens[end]
  if (isPossessiveMark(next)) return COUNTRIES.has(mention.text) || !/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')
  return ADJECTIVAL.has(mention.text) && next?.pos === 'NOUN' && !covering.has(end)
}
/** Stand for an adjective before a noun. */
const ADJECTIVAL = new Set(['US', 'U.S.', 'UK', 'U.K.', 'EU'])

/** Where the verb stands that has the place beside it, `will be held in Lima`; −1 where none has. */
function verbOver({ tokens, covering }: Reading, { firstToken }: Sentence, first: number): number {
  for (let i = first - 2; i >= Math.max(firstToken, first - FARTHEST); i--) {
    if (tokens[i]?.pos === 'PUNCT') return -1
    if (tokens[i]?.pos === 'VERB' && !covering.has(i)) return i
  }
  return -1
}

/** Tokens between a verb and the place under it. */
const FARTHEST = 5

/** Where the event was: the place told with its day, or the first that the lead names. It was there on the day of the event. */
export function findEventPlace(reading: Reading, event: EventDate | null): Omit<TermClaim, 'id'>[] {
  const { document, tokens } = reading
  const dated = event?.ofDeed ? event : null
  const lead = dated === null ? reading.sentences.slice(0, 3) : [dated.sentence, ...reading.sentences.slice(0, 2)]
  // a heading writes every word like a name
  const told = (closed: boolean) => lead.filter(sentence => isClosed(document.text, sentence) === closed)
  for (const place of [...told(true), ...told(false)])
    for (const placed of reading.placed.within(place.firstToken, place.endToken)) {
      const { mention, first } = placed
      if (mention.kind !== 'place' || !isWhere(tokens, first, mention.text) || describes(reading, placed)) continue
      return [
        {
          kind: 'place',
          subject: null,
          measure: 'event',
          value: { term: mention.text },
          scope: null,
          time: dated?.day ?? document.article.published?.slice(0, 10) ?? null,
          flow: null,
          ...circumstances(reading, mention, verbOver(reading, place, first), place),
          // `nobody was hurt in Lima`: there it was
          polarity: 'affirmed',
          mentions: [mention.id],
          evidence: textSpan(document.text, place.start, place.end),
          rule: 'event: place told with it',
        },
      ]
    }
  return []
}
