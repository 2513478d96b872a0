// What several outlets of a story quote alike: who said it, in the fullest wording that any of them prints, and who prints all of it or a
// part. Where a word is exchanged they do not quote alike: that is a discrepancy.
import { FUNCTION_WORDS } from '../../lexicon/grammar/function-words.ts'
import type { Quotation } from '../../schema/index.ts'
import { sourceName } from '../explain.ts'
import { byCodeUnits, identify } from '../identify.ts'
import { fullestName, nameOfSpeaker, type Spoken } from './spoken.ts'

/** As many words in a row are nobody else's by chance, whomever the articles give them to. */
const OWN_WORDS = 8
/** `I don't think so` is said by everybody. */
const FEWEST_TELLING = 2
/** Words by which a fuller wording is looked up. */
const KEY = 4
/** Of more wordings that hold the same four words only the first are looked at. */
const MOST_HOLDERS = 16
/** Words of a quotation that are compared. */
const MOST_WORDS = 400
/** Of a story that tells more wordings than these only the longest are looked up by a part of them. */
const MOST_WORDINGS = 5000

/** The quotations of a story that more than one source prints, in the order of the articles. */
export function gatherQuotations(story: string, wordings: readonly Wording[]): Quotation[] {
  return wordings.flatMap(printed => describe(story, printed) ?? [])
}

/** A wording, and who prints it or a part of it. */
export type Wording = { readonly fullest: Spoken; readonly printed: Spoken[] }

/** What a story quotes by its wording, in the order of the articles. The longest wordings come first, and each shorter one joins the first that holds it, so that it is a part of what it joins. */
export function groupByWording(all: readonly Spoken[]): Wording[] {
  const spoken = all.map((each): Spoken => ({ ...each, words: each.words.slice(0, MOST_WORDS) }))
  const place = new Map(spoken.map((each, n) => [each, n]))
  const order = (a: Spoken, b: Spoken) => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  const wordings: Wording[] = []
  const holders = new Map<string, Wording[]>()
  for (const each of [...spoken].sort((a, b) => b.words.length - a.words.length || order(a, b))) {
    const all = each.words.join(' ')
    // What all of them print alike is found by all of its words, however many begin with the same four.
    const known = [all, keyAt(each.words, 0)].flatMap(key => holders.get(key) ?? [])
    const holder = tells(each) ? known.find(({ fullest }) => isPartOf(each, fullest)) : undefined
    if (holder !== undefined) {
      holder.printed.push(each)
      continue
    }
    const wording = { fullest: each, printed: [each] }
    wordings.push(wording)
    const parts = wordings.length > MOST_WORDINGS ? [] : each.words.slice(KEY - 1).map((_, i) => keyAt(each.words, i))
    for (const key of new Set([all, ...parts])) {
      const others = holders.get(key)
      if (others === undefined) holders.set(key, [wording])
      else if (others.length < MOST_HOLDERS) others.push(wording)
    }
  }
  for (const { printed } of wordings) printed.sort(order)
  return wordings.sort((a, b) => order(a.printed[0] ?? a.fullest, b.printed[0] ?? b.fullest))
}

const keyAt = (words: readonly string[], from: number) => words.slice(from, from + KEY).join(' ')

const tells = ({ words }: Spoken) => words.filter(word => !FUNCTION_WORDS.has(word)).length >= FEWEST_TELLING

/** Whether all words of `part` stand in a row in `whole`, and one speaker may have said both. */
function isPartOf(part: Spoken, whole: Spoken): boolean {
  const differ = part.speaker !== null && whole.speaker !== null && part.speaker !== whole.speaker
  if (differ && part.words.length < OWN_WORDS) return false
  const last = whole.words.length - part.words.length
  for (let from = 0; from <= last; from++)
    if (part.words.every((word, i) => word === whole.words[from + i])) return true
  return false
}

/** Null where one source alone prints it. */
function describe(story: string, { fullest, printed }: Wording): Quotation | null {
  const once = longestOfEach(printed)
  const sources = new Set(once.map(({ article }) => article.outlet ?? article.id))
  if (sources.size < 2) return null
  const whole = once.filter(({ words }) => words.length === fullest.words.length)
  return {
    id: identify('q', [story, ...once.flatMap(({ article, quote }) => [article.id, quote.id])]),
    story,
    speaker: mostNamed(once),
    text: fullest.span.text,
    outlets: sources.size,
    quotes: once.map(each => ({
      article: each.article.id,
      quote: each.quote.id,
      outlet: each.article.outlet,
      published: each.article.published,
      speaker: nameOfSpeaker(each),
      wording: each.words.length === fullest.words.length ? 'whole' : 'part',
      start: each.span.start,
      end: each.span.end,
      text: each.span.text,
    })),
    because:
      whole.length === once.length
        ? 'all print the same words'
        : `each prints words that ${sourceName(fullest.article)} prints in full`,
  }
}

/** An article that quotes the same twice, in its headline and in its text, prints it once. */
function longestOfEach(printed: readonly Spoken[]): Spoken[] {
  const longest = new Map<string, Spoken>()
  for (const each of printed) {
    const known = longest.get(each.article.id)
    if (known === undefined || known.words.length < each.words.length) longest.set(each.article.id, each)
  }
  return [...longest.values()]
}

/** The name that most articles give the speaker, or the words where none names him; of equals the fullest, then the first by code units. */
function mostNamed(printed: readonly Spoken[]): string | null {
  for (const nameOf of [fullestName, nameOfSpeaker]) {
    const counts = new Map<string, number>()
    for (const name of printed.map(nameOf)) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnits(a, b))
    if (ranked[0] !== undefined) return ranked[0][0]
  }
  return null
}
