// How old somebody is, as outlets tell it beside the name: `Ann Lee, 34,`, `34-year-old Ann Lee`, `Ann Lee, who is 34`.
import { AGE_MEASURE, type QuantityClaim, type QuantityMention, type Sentence, textSpan } from '../schema/index.ts'
import { isPossessiveMark } from '../text/possessive.ts'
import { circumstancesInPassing } from './circumstances.ts'
import type { Placed, Reading } from './reading.ts'

/** Tokens between `34-year-old` and the name that it describes: `the 34-year-old former ferry captain Ann Lee`. */
const LONGEST_TITLE = 5

/**
 * The ages of an article's persons, once for each person and age. An age of nobody who is named, of a bound (`over 65`) or of another
 * time (`then 41`) is none of these.
 */
export function findAges(reading: Reading): Omit<QuantityClaim, 'id'>[] {
  const claims = new Map<string, Omit<QuantityClaim, 'id'>>()
  for (const sentence of reading.sentences)
    for (const placed of reading.quantityAt.within(sentence.firstToken, sentence.endToken)) {
      const { mention } = placed
      if (mention.kind !== 'quantity' || mention.unitKind !== 'age' || mention.bound !== 'exact') continue
      const subject = whose(reading, sentence, placed)
      const key = `${subject?.entity} ${mention.value}`
      if (subject !== null && !claims.has(key)) claims.set(key, claimOf(reading, sentence, mention, subject))
    }
  return [...claims.values()]
}

type Person = { readonly text: string; readonly entity: string }

function whose(reading: Reading, sentence: Sentence, { first, end, mention }: Placed): Person | null {
  const { tokens } = reading
  const described = /old$/.test(mention.text)
  if (!described && tokens[first - 1]?.lower === 'then') return null
  return (described ? personBehind(reading, sentence, end) : null) ?? personBefore(reading, sentence, first)
}

/** `34-year-old ferry captain Ann Lee`: nouns alone stand before the name. */
function personBehind(reading: Reading, { endToken }: Sentence, end: number): Person | null {
  const { tokens } = reading
  for (let i = end; i < Math.min(endToken, end + LONGEST_TITLE); i++) {
    const person = personAt(reading, i)
    if (person !== null) return isPossessiveMark(tokens[reading.placed.get(i)?.end ?? -1]) ? null : person
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? '')) return null
  }
  return null
}

/** `Ann Lee, 34`, `Ann Lee (34)`, `Ann Lee, aged 34`, `Ann Lee, a 34-year-old pilot`, `Ann Lee, who is 34`, `She is 34 years old`. */
function personBefore(reading: Reading, { firstToken }: Sentence, first: number): Person | null {
  const { tokens } = reading
  let at = first - 1
  if (/^(?:a|an|the|aged|age|just|only)$/.test(tokens[at]?.lower ?? '')) at--
  const verb = /^(?:is|was|turned)$/.test(tokens[at]?.lower ?? '')
  if (verb) at--
  if (verb && tokens[at]?.lower === 'who') at--
  else if (verb) return at < firstToken ? null : personEnding(reading, at)
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return null
  return at <= firstToken ? null : personEnding(reading, at - 1)
}

function personEnding(reading: Reading, last: number): Person | null {
  const covering = reading.covering.get(last)
  if (covering !== undefined) return covering.end === last + 1 ? personAt(reading, covering.first) : null
  const reference = reading.referenceAt.get(last)
  const entity = reference?.entity ?? null
  if (entity === null || !/^s?he$/i.test(reference?.text ?? '')) return null
  const named = reading.extraction.mentions.find(mention => mention.kind === 'person' && mention.entity === entity)
  return named === undefined ? null : { text: named.text, entity }
}

function personAt({ placed }: Reading, i: number): Person | null {
  const mention = placed.get(i)?.mention
  return mention?.kind === 'person' ? { text: mention.text, entity: mention.entity } : null
}

function claimOf(
  reading: Reading,
  sentence: Sentence,
  mention: QuantityMention,
  subject: Person,
): Omit<QuantityClaim, 'id'> {
  const { kind: _kind, id, start: _start, end: _end, text: _text, rule: _rule, ...value } = mention
  return {
    kind: 'quantity',
    subject,
    measure: AGE_MEASURE,
    // `34-year-old`, `aged 34` and `34` are one
    value: { ...value, unit: 'year', unitText: null, concept: null },
    scope: null,
    time: reading.document.article.published?.slice(0, 10) ?? null,
    flow: 'stock',
    ...circumstancesInPassing(reading, mention),
    mentions: [id],
    evidence: textSpan(reading.document.text, sentence.start, sentence.end),
    rule: 'age: with the name',
  }
}
