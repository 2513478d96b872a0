// Where two articles of a story give the same words of the same speaker differently: `ten minutes too late`, `two minutes too late`.
// A quotation that is cut, or that adds a sentence, contradicts nothing; a word that is exchanged does.
import type { Discrepancy } from '../../schema/index.ts'
import { sourcesOfEach } from '../explain.ts'
import { stemOf } from '../facts/stem.ts'
import { identify } from '../identify.ts'
import { nameOfSpeaker, type Spoken } from '../quotations/spoken.ts'
import { type Exchange, findExchange, mayBeOneQuotation, type Version } from './quote-exchange.ts'
import { quotedPosition } from './quoted-position.ts'

/** Words of a quotation that are compared. */
const MOST_WORDS = 80

type Said = Version & Spoken

/** The discrepancies of kind `quote` of a story, from what its articles quote word for word. */
export function findQuoteDiscrepancies(story: string, spoken: readonly Spoken[]): Discrepancy[] {
  const quotes = spoken.map((each): Said => {
    const words = each.words.slice(0, MOST_WORDS)
    return { ...each, words, vocabulary: new Set(words), text: each.span.text }
  })
  const found = new Map<string, Wordings[]>()
  const exchangeOf = exchangesByText()
  for (const [a, b] of pairsSharingWords(quotes)) {
    if (a.article === b.article || (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker)) continue
    const exchange = exchangeOf(a, b)
    if (exchange !== null) note(found, exchange, a, b)
  }
  return [...found.values()].flat().map(wordings => describe(story, wordings))
}

const sayTheSame = ({ words: a }: Said, { words: b }: Said) =>
  a.length === b.length && a.every((word, n) => word === b[n])

/** What is exchanged between two quotations: what a hundred outlets print alike is looked at once. */
function exchangesByText(): (a: Said, b: Said) => Exchange | null {
  const known = new Map<string, Map<string, Exchange | null>>()
  return (a, b) => {
    const ofFirst = known.get(a.text) ?? new Map<string, Exchange | null>()
    known.set(a.text, ofFirst)
    let exchange = ofFirst.get(b.text)
    if (exchange === undefined) {
      exchange = sayTheSame(a, b) || !mayBeOneQuotation(a, b) ? null : findExchange(a, b)
      ofFirst.set(b.text, exchange)
    }
    return exchange
  }
}

/** Adds an exchange to that of the same words and the same quotation, so that three outlets make one discrepancy. */
function note(found: Map<string, Wordings[]>, { left, right }: Exchange, a: Said, b: Said): void {
  const turned = left > right
  const [first, second] = turned ? [b, a] : [a, b]
  const key = turned ? `${right} / ${left}` : `${left} / ${right}`
  const alike = found.get(key) ?? []
  found.set(key, alike)
  const known = alike.find(({ one, other }) => one.by.has(first) || other.by.has(second))
  if (known === undefined) {
    const words = turned ? [right, left] : [left, right]
    alike.push({
      one: { words: words[0] ?? '', by: new Set([first]) },
      other: { words: words[1] ?? '', by: new Set([second]) },
    })
    return
  }
  known.one.by.add(first)
  known.other.by.add(second)
}

/** One word for another in a quotation, with who prints the one and who the other. */
type Wording = { readonly words: string; readonly by: Set<Said> }
type Wordings = { readonly one: Wording; readonly other: Wording }

/** What so many texts of quotations share is a phrase of the language. */
const PHRASE = 20

/** Pairs of quotations of different texts with a run of two words in common; each pair once. */
function* pairsSharingWords(quotes: readonly Said[]): Generator<[Said, Said]> {
  const copies = new Map<string, number[]>()
  const holders = new Map<string, string[]>()
  for (const [b, quote] of quotes.entries()) {
    const { words, text } = quote
    const own = copies.get(text)
    const met = new Set([text])
    for (let i = 0; i + 1 < words.length; i++) {
      const key = `${words[i]} ${words[i + 1]}`
      const known = holders.get(key) ?? []
      const others = known.length < PHRASE ? known.filter(other => !met.has(other)) : []
      for (const other of others) met.add(other)
      for (const a of others.flatMap(other => copies.get(other) ?? []).sort((p, q) => p - q)) {
        const earlier = quotes[a]
        if (earlier !== undefined) yield [earlier, quote]
      }
      if (own === undefined && known.at(-1) !== text) known.push(text)
      holders.set(key, known)
    }
    if (own === undefined) copies.set(text, [b])
    else own.push(b)
  }
}

function describe(story: string, { one, other }: Wordings): Discrepancy {
  const said = [...one.by, ...other.by]
  const speaker = said.map(nameOfSpeaker).find(name => name !== null) ?? null
  const [first, second] = sourcesOfEach([one, other].map(({ by }) => Array.from(by, ({ article }) => article)))
  return {
    id: identify('d', [story, 'quote', ...said.flatMap(({ article, quote }) => [article.id, quote.id])]),
    story,
    fact: null,
    kind: 'quote',
    subject: speaker,
    // `boat` and `boats`: somebody misheard or mended an ending, and nothing else is said.
    severity: stemOf(one.words) === stemOf(other.words) ? 'low' : 'medium',
    positions: [one, other].map(({ by }) => quotedPosition([...by][0]?.span.text ?? null, [...by])),
    because: `${speaker ?? 'somebody'} is quoted with “${one.words}” by ${first} and with “${other.words}” by ${second}`,
  }
}
