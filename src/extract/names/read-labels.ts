// From labels to names: the spans that they mark, bare, with what belongs to a name though no label marked it.
import { PEOPLES_AS_NAMES } from '../../lexicon/people/peoples-and-faiths.ts'
import { RANKS_CUT_SHORT } from '../../lexicon/people/titles.ts'
import { CITIES_AND_REGIONS } from '../../lexicon/places/cities-and-regions.ts'
import { WEEKDAY_NAMES } from '../../lexicon/time/weekdays.ts'
import type { Document, Token } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { KINDS, kindOf, LAST, OUTSIDE, partOf, UNIT } from './labels.ts'
import { leadingTitleLength } from './person-titles.ts'
import { LIST, wordOf } from './words.ts'

/** The spans that BILOU labels mark, without the titles at their front. */
export function readLabels({ tokens, text }: Document, labels: Uint8Array): Name[] {
  const names: Name[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === OUTSIDE) continue
    let kind = KINDS[kindOf(label)] as (typeof KINDS)[number]
    let last = i
    if (partOf(label) !== UNIT) while (last + 1 < labels.length && partOf(labels[last] as number) !== LAST) last++
    const labelled = last
    let first = i
    // `loaned Ecuador US$3 million`, `US $3 million`
    while (last >= first && isCurrency(tokens, last)) last--
    if (last < first) {
      i = labelled
      continue
    }
    if (first < last && isDay(tokens, first)) first++
    if (kind === 'person') {
      // `MS Lund` has two initials
      first = titleEnd(tokens, first, last)
      if (last > first) last = hyphenEnd(tokens, labels, last)
      last = generationEnd(tokens, labels, last)
    } else if (last > first && isRank(tokens[last])) {
      // `Dorne Gov. Ada Lund`: the rank is that of the person who follows
      last--
      if (first === last && CITIES_AND_REGIONS.has(tokens[first]?.lower ?? '')) kind = 'place'
    }
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    const span = text.slice(start, end)
    names.push({ kind, start, end, text: span, rule: 'sequence model', firstToken: first, endToken: last + 1 })
    i = Math.max(last, labelled)
  }
  return names
}

/** The token behind the titles at the front of a person's name, and behind the people that one is of, of which a word is left. */
function titleEnd(tokens: Document['tokens'], from: number, last: number): number {
  let first = from
  while (first < last && tokens[first]?.text !== 'MS') {
    const length = leadingTitleLength(tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? '')
    if (length === 0 || first + length > last) break
    first += length
  }
  return first < last && isPeople(tokens[first] as Token) ? first + 1 : first
}

/** `Kenyan Omar Dahl`; but people are called German and French. */
function isPeople({ word, lower }: Token): boolean {
  const { lists } = wordOf(word)
  const people = LIST.demonym | LIST.people
  return (
    (lists & people) !== 0 &&
    (lists & (LIST.given | LIST.family | LIST.country | LIST.place)) === 0 &&
    !PEOPLES_AS_NAMES.has(lower)
  )
}

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)
const BEFORE_DAY = /^(?:on|last|next|this|every|since|until|late|early)$/

/** `on Sunday Lund said`: the day is no part of a name. */
const isDay = (tokens: Document['tokens'], at: number): boolean =>
  WEEKDAYS.has(tokens[at]?.lower ?? '') && BEFORE_DAY.test(tokens[at - 1]?.lower ?? '')

/** `US$`, or the `US` of `US $3 million`. */
function isCurrency(tokens: Document['tokens'], at: number): boolean {
  const { text } = tokens[at] as Token
  return text.endsWith('$') || (tokens[at + 1]?.text === '$' && /^U\.?S\.?$/.test(text))
}

/** `Gov.`, `Lt.`, `Rep.`: a rank cut short. */
function isRank(token: Token | undefined): boolean {
  return token?.text.endsWith('.') === true && RANKS_CUT_SHORT.has(token.lower.slice(0, -1))
}

/** `Omar Dahl Jr.`, `Omar Dahl, Sr.`: the last token with what tells a son from his father, where no other name takes it. */
function generationEnd(tokens: Document['tokens'], labels: Uint8Array, last: number): number {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  if (!/^[JS]r\.?$/.test(tokens[at]?.text ?? '')) return last
  const label = labels[at] as number
  return label === OUTSIDE || partOf(label) === UNIT ? at : last
}

/** What a hyphen ties to a name as to any word, and is no part of it. */
const TIED: ReadonlySet<string> = new Set(['era', 'led', 'like', 'run', 'style', 'type', 'esque'])

/** `Seo Yun-mi`, `Chai Phan-o-cha`: the last token of the word that a person's name ends in, where its small parts were left out. */
function hyphenEnd(tokens: Document['tokens'], labels: Uint8Array, last: number): number {
  let end = last
  while (labels[end + 1] === OUTSIDE && isTiedTo(tokens, end)) end += 2
  return end
}

/** Whether a hyphen and a small part of a name follow without a blank. */
function isTiedTo(tokens: Document['tokens'], at: number): boolean {
  const [hyphen, part] = [tokens[at + 1], tokens[at + 2]]
  if (hyphen?.text !== '-' || part === undefined) return false
  if (hyphen.start !== tokens[at]?.end || part.start !== hyphen.end) return false
  return /^\p{Ll}{1,5}$/u.test(part.text) && !TIED.has(part.text)
}
