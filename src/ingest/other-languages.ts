// other-languages: which lines of a text are not in English. Rules for English would misread them (`1.200 Feuerwehrleute` as 1.2), so
// they are marked. A line is English until its words say otherwise: a table or a list of names has hardly any word that would tell.
import { createRequire } from 'node:module'
import { FUNCTION_WORDS } from '../lexicon/grammar/function-words.ts'
import type { Span, Zone, ZoneKind } from '../schema/index.ts'
import { addUnder } from '../text/lists-by-key.ts'
import { readLines } from './text-lines.ts'

/** So many words of a line tell whether it is English; fewer leave it to the lines round it: `Drei Tote bei Brand in Lyon`. */
const HEAD_WORDS = 25
const TELLING_WORDS = 8
/** Of the words of English prose four in ten are function words, of other languages about one in twenty looks like one. */
const ENGLISH = 0.15
/** A stretch that could be anything: one word in five must be common in another language, or spelt as none is in English. */
const FEWEST_WORDS = 12
const FOREIGN = 0.2
/** A longer one without English words needs no proof of what else it is: there are more languages than lists of their words. */
const MANY_WORDS = 60
const HARDLY_ENGLISH = 0.06
/** Prose is mostly in lower case; line-ups and tables are not. */
const LOWER_CASE = 0.5
/** German writes every noun with a capital; what is told so must be common words of a language for a good part: `sind am Dienstag beim`. */
const LOWER_CASE_OF_GERMAN = 0.35
const FOREIGN_OF_GERMAN = 0.3
const FEWEST_LETTERS = 10
/** So much of a stretch is looked at. */
const SAMPLE = 4000

const WORD = /\p{L}{2,}/gu
const NOT_ASCII = /[^\0-\x7f]/
const LINK = /[/@]|\.\w/
const LETTER = /\p{L}/gu
const LETTER_OF_OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\P{L}]/gu

/** Zones that say what a line is in any language. */
const KEPT: ReadonlySet<ZoneKind> = new Set(['dateline', 'byline', 'credit', 'furniture'])

/**
 * The stretches of lines that are in another language, in order.
 *
 * findOtherLanguages('The lock opened.\n\nDie Schleuse wurde am Dienstag nach drei Jahren wieder für den Verkehr geöffnet.') //=> [{ start: 18, end: 100 }]
 */
export function findOtherLanguages(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  let end = -1
  const close = () => {
    if (start !== -1 && isOtherLanguage(text.slice(start, Math.min(end, start + SAMPLE)))) found.push({ start, end })
    start = -1
  }
  for (const line of readLines(text)) {
    if (isEnglish(line.text)) close()
    else {
      if (start === -1) start = line.start
      end = line.end
    }
  }
  close()
  return found
}

/** The zones of a text when `stretches` of it are in another language: no headline is read there, a dateline is. All are in order. */
export function markOtherLanguages(zones: readonly Zone[], stretches: readonly Span[]): readonly Zone[] {
  if (stretches.length === 0) return zones
  const kept = zones.filter(({ kind }) => KEPT.has(kind))
  const others = zones.filter(({ kind }) => !KEPT.has(kind))
  const marked = stretches.map(({ start, end }): Zone => ({ start, end, kind: 'other language' }))
  return [...kept, ...cutOut(others, stretches), ...cutOut(marked, kept)].sort((a, b) => a.start - b.start)
}

/** What of the zones stands outside the holes. */
function* cutOut(zones: readonly Zone[], holes: readonly Span[]): Generator<Zone> {
  let first = 0
  for (const zone of zones) {
    let at = zone.start
    while (first < holes.length && (holes[first] as Span).end <= at) first++
    for (let n = first; n < holes.length && (holes[n] as Span).start < zone.end; n++) {
      const hole = holes[n] as Span
      if (hole.start > at) yield { ...zone, start: at, end: hole.start }
      at = Math.max(at, hole.end)
    }
    if (at < zone.end) yield { ...zone, start: at }
  }
}

/** Whether the head of a line has as many English function words as prose has. */
function isEnglish(line: string): boolean {
  let words = 0
  let english = 0
  for (const [word] of line.matchAll(WORD)) {
    words++
    if (FUNCTION_WORDS.has(word.toLowerCase()) && ++english >= HEAD_WORDS * ENGLISH) return true
    if (words === HEAD_WORDS) break
  }
  return words >= TELLING_WORDS && english >= words * ENGLISH
}

function isOtherLanguage(stretch: string): boolean {
  const letters = stretch.match(LETTER)?.length ?? 0
  if (letters < FEWEST_LETTERS) return false
  if ((stretch.match(LETTER_OF_OTHER_SCRIPT)?.length ?? 0) > letters / 2) return true
  const words = withoutLinks(stretch).match(WORD) ?? []
  if (words.length < FEWEST_WORDS) return false
  const lower = words.filter(isLowerCase)
  if (lower.length < words.length * LOWER_CASE_OF_GERMAN) return false
  const isProse = lower.length >= words.length * LOWER_CASE
  const english = words.filter(word => FUNCTION_WORDS.has(word.toLowerCase())).length
  if (isProse && words.length >= MANY_WORDS && english < words.length * HARDLY_ENGLISH) return true
  const foreign = commonest(words.map(word => word.toLowerCase())) + lower.filter(word => NOT_ASCII.test(word)).length
  const least = isProse ? FOREIGN : FOREIGN_OF_GERMAN
  return english < words.length * ENGLISH && foreign >= Math.max(words.length * least, 2 * english)
}

/** `Müller` is a name in English too. */
const isLowerCase = (word: string) => word[0]?.toLowerCase() === word[0]

const withoutLinks = (text: string) =>
  text
    .split(/\s+/)
    .filter(part => !LINK.test(part))
    .join(' ')

/** How many of the words are common ones of the one language that has most of them; those that are spelt as none is in English are counted elsewhere. */
function commonest(words: readonly string[]): number {
  const counts: number[] = []
  for (const word of words) for (const list of languagesOf().get(word) ?? []) counts[list] = (counts[list] ?? 0) + 1
  return Math.max(0, ...Object.values(counts))
}

/** Lists of the package that are no words, no language of news, or as long as a dictionary. */
const LEFT_OUT: ReadonlySet<string> = new Set(['_123', 'eng', 'bre', 'lat', 'epo'])
let languages: ReadonlyMap<string, readonly number[]> | undefined

/** Lower-case word → the languages in which it is common, by number. Made when the first doubtful text is met: few folders have any. */
function languagesOf(): ReadonlyMap<string, readonly number[]> {
  if (languages !== undefined) return languages
  const lists = createRequire(import.meta.url)('stopword') as typeof import('stopword')
  const byWord = new Map<string, number[]>()
  Object.entries(lists).forEach(([name, list], number) => {
    if (!Array.isArray(list) || LEFT_OUT.has(name)) return
    for (const word of new Set(list.map(each => each.toLowerCase()))) {
      if (NOT_ASCII.test(word)) continue
      addUnder(byWord, word, number)
    }
  })
  languages = byWord
  return languages
}
