// Knowledge records → what the report page shows, as short as it can be said: every word is decided here, the page only lays it out.
import type { Discrepancy, Quotation } from '../schema/index.ts'
import { describeDay } from '../text/describe-value.ts'
import { type Marked, markDifference, markWords } from './mark-words.ts'
import type { Counts, ReportedRecord, ReportInput } from './report.ts'
import { isToldHere } from './told.ts'
import {
  counted,
  countingNote,
  describeDiscrepancy,
  describePosition,
  describeQuotation,
  describeSubject,
  describeSupport,
  sentence,
} from './value-text.ts'

export type Witness = {
  readonly outlet: string
  readonly path: string
  readonly published: string
  /** Where the article stands in the net; empty where that is unknown, or no address of a page. */
  readonly url: string
  readonly words: Marked
  /** That no word of the article gives the number, where that is so. */
  readonly note: string
  readonly verdict: string
  readonly because: string
}
export type Position = {
  readonly value: string
  /** How many say it: `2 outlets`. */
  readonly support: string
  readonly witnesses: readonly Witness[]
}
export type Item = {
  readonly id: string
  readonly type: 'discrepancy' | 'fact' | 'quotation'
  /** Place in `stories`. */
  readonly story: number
  /** `number`, `date` … of a discrepancy; `agreed`, `conflicting` … of a fact; `in full` or `in part` of a quotation. */
  readonly kind: string
  readonly severity: string
  readonly about: string
  readonly because: string
  /** `3 outlets, 2 independent origins`; empty for a discrepancy. */
  readonly support: string
  readonly positions: readonly Position[]
}
export type StoryHead = {
  readonly title: string
  readonly date: string
  readonly day: string
  readonly articles: number
}
export type PageData = {
  readonly counts: Readonly<Record<string, number>>
  readonly stories: readonly StoryHead[]
  readonly items: readonly Item[]
  /** How many of each kind did not find room on the page. */
  readonly omitted: { readonly discrepancies: number; readonly facts: number; readonly quotations: number }
}

/** What one page can hold and still open at once; the rest stands in the files. */
const MOST_DISCREPANCIES = 20_000
const MOST_FACTS = 20_000
const MOST_QUOTATIONS = 20_000

/** What the page shows of one story. Its place among the stories is given when all are together. */
export type StoryPart = {
  readonly head: StoryHead
  readonly discrepancies: readonly Item[]
  readonly facts: readonly Item[]
  readonly quotations: readonly Item[]
}

export function storyPart(record: ReportedRecord): StoryPart {
  const { story, articles, discrepancies, facts, quotations } = record
  const context = { record, witnessOf: witnesses(record) }
  return {
    head: {
      title: story.title ?? 'Untitled story',
      date: story.date === null ? 'day unknown' : describeDay(story.date),
      day: story.date ?? '',
      articles: articles.length,
    },
    discrepancies: discrepancies
      .filter(discrepancy => isToldHere(record, discrepancy))
      .map(discrepancy => discrepancyItem(discrepancy, context)),
    facts: facts.filter(fact => isToldHere(record, fact)).map(fact => factItem(fact, context)),
    quotations: quotations.map(quotation => quotationItem(quotation, context)),
  }
}

/** Everything the page shows, from all records. */
export function pageData({ counts, records }: ReportInput): PageData {
  return assemblePage(counts, Array.from(records(), storyPart))
}

/** Everything the page shows, from the parts of all stories. */
export function assemblePage(counts: Counts, parts: Iterable<StoryPart>): PageData {
  const stories: StoryHead[] = []
  const room = { discrepancies: MOST_DISCREPANCIES, facts: MOST_FACTS, quotations: MOST_QUOTATIONS }
  const items: Record<keyof typeof room, Item[]> = { discrepancies: [], facts: [], quotations: [] }
  const omitted = { discrepancies: 0, facts: 0, quotations: 0 }
  for (const part of parts) {
    const story = stories.length
    stories.push(part.head)
    for (const kind of ['discrepancies', 'facts', 'quotations'] as const)
      for (const item of part[kind])
        if (items[kind].length < room[kind]) items[kind].push({ ...item, story })
        else omitted[kind]++
  }
  return { counts, stories, items: [...items.discrepancies, ...items.facts, ...items.quotations], omitted }
}

type RecordFact = ReportedRecord['facts'][number]
type RecordClaim = RecordFact['claims'][number]
type Context = {
  readonly record: ReportedRecord
  /** `words` are those of a claim that the record does not hold. */
  readonly witnessOf: (article: string, claim: string | RecordClaim | null, words: Marked) => Witness
}

function discrepancyItem(discrepancy: Discrepancy, { record, witnessOf }: Context): Item {
  const { id, kind, severity, because, positions } = discrepancy
  // Two wordings are compared word by word; where two are said to have spoken, the values are their names.
  const worded = kind === 'quote' && positions.every(({ value, claims }) => claims.some(({ text }) => text === value))
  return {
    id,
    type: 'discrepancy',
    story: 0,
    kind,
    severity,
    about: describeDiscrepancy(discrepancy, record.facts),
    because: sentence(because),
    support: '',
    positions: positions.map(({ value, claims }, n) => {
      const other = positions[n === 0 ? 1 : 0]?.value
      const marked = (words: string) =>
        worded && typeof other === 'string' ? markDifference(words, other) : markWords(words, describePosition(value))
      return position(
        worded ? `“${describePosition(value)}”` : describePosition(value),
        claims.map(({ article, claim, text }) => witnessOf(article, claim, marked(text))),
      )
    }),
  }
}

function factItem(fact: RecordFact, { witnessOf }: Context): Item {
  const positions = new Map<string, Witness[]>()
  for (const claim of fact.claims) {
    const value = describePosition(claim.value)
    const witness = witnessOf(claim.article, claim, ['', '', claim.evidence?.text ?? ''])
    const told = { ...witness, verdict: claim.verdict, because: claim.because }
    const alike = positions.get(value)
    if (alike === undefined) positions.set(value, [told])
    else alike.push(told)
  }
  // The value of the fact comes before what is said against it.
  const agrees = (witnesses: readonly Witness[]) => witnesses.some(({ verdict }) => verdict === 'agrees')
  const ordered = [...positions].sort(([, a], [, b]) => Number(agrees(b)) - Number(agrees(a)))
  return {
    id: fact.id,
    type: 'fact',
    story: 0,
    kind: fact.status,
    severity: '',
    about: describeSubject(fact),
    because: sentence(fact.because),
    support: `${describeSupport(fact)}, confidence ${fact.confidence.toFixed(2)}`,
    positions: ordered.map(([value, witnesses]) => position(value, witnesses)),
  }
}

/** The fullest wording comes first; in a part of it nothing is another word. */
function quotationItem(quotation: Quotation, { witnessOf }: Context): Item {
  const { id, because, quotes } = quotation
  const printed = (as: (typeof quotes)[number]['wording']) =>
    quotes
      .filter(({ wording }) => wording === as)
      .map(({ article, text, speaker }) => ({
        ...witnessOf(article, null, ['', '', text]),
        note: speaker === null ? '' : `attributed to ${speaker}`,
      }))
  const [whole, part] = [printed('whole'), printed('part')]
  return {
    id,
    type: 'quotation',
    story: 0,
    kind: part.length === 0 ? 'in full' : 'in part',
    severity: '',
    about: describeQuotation(quotation),
    because: sentence(because),
    support: counted(quotation.outlets, quotes.every(({ outlet }) => outlet !== null) ? 'outlet' : 'source'),
    positions: [position('In full', whole), ...(part.length === 0 ? [] : [position('In part', part)])],
  }
}

/** Where the outlet is unknown, the path stands in its place. */
function position(value: string, witnesses: readonly Witness[]): Position {
  const sources = new Set(witnesses.map(({ outlet }) => outlet))
  const what = witnesses.every(({ outlet, path }) => outlet !== path) ? 'outlet' : 'article'
  return { value, support: counted(sources.size, what), witnesses }
}

/** No `javascript:`, no `file:`, nothing that a reader should not follow. */
const WEB = /^https?:\/\/[^\s/.]+\.\S+$/i

/** From an article and one of its claims to the words that make it, with the value marked. */
function witnesses({ articles, facts }: ReportedRecord): Context['witnessOf'] {
  const heads = new Map(articles.map(article => [article.id, article]))
  let claims: Map<string, RecordClaim> | undefined
  // Only discrepancies ask, and few stories have any.
  const claimOf = (article: string, id: string) => {
    claims ??= new Map(facts.flatMap(fact => fact.claims.map(claim => [`${claim.article} ${claim.claim}`, claim])))
    return claims.get(`${article} ${id}`)
  }
  return (article, claim, words) => {
    const head = heads.get(article)
    const said = typeof claim === 'string' ? claimOf(article, claim) : (claim ?? undefined)
    const published = head?.published ?? said?.published ?? null
    return {
      outlet: head?.outlet ?? said?.outlet ?? head?.path ?? article,
      path: head?.path ?? '',
      published: published === null ? '' : describeDay(published),
      url: WEB.test(head?.url ?? '') ? (head?.url ?? '') : '',
      words: said?.evidence == null ? words : mark(said.evidence, said.marks ?? []),
      note: said === undefined ? '' : countingNote(said.value),
      verdict: '',
      because: '',
    }
  }
}

function mark(
  { start, end, text }: { start: number; end: number; text: string },
  marks: readonly { start: number; end: number }[],
): Marked {
  const inside = marks.filter(span => start <= span.start && span.end <= end)
  // Offsets in code points do not fit a string of UTF-16 units beyond the BMP: then nothing is marked.
  if (inside.length === 0 || text.length !== end - start) return ['', '', text]
  const from = Math.min(...inside.map(span => span.start)) - start
  const to = Math.max(...inside.map(span => span.end)) - start
  return [text.slice(0, from), text.slice(from, to), text.slice(to)]
}
