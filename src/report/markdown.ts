// report.md: the discrepancies, agreed facts and shared quotations of every story, to be read in an editor or a mail.
import { type Discrepancy, SEVERITIES } from '../schema/index.ts'
import { describeDay } from '../text/describe-value.ts'
import type { Counts, Report, ReportedRecord } from './report.ts'
import { isToldHere } from './told.ts'
import {
  counted,
  countingNote,
  describeDiscrepancy,
  describeLeftOut,
  describePosition,
  describeSubject,
  describeSupport,
  sentence,
} from './value-text.ts'

export const MARKDOWN: Report = { fileName: 'report.md', tell, render }

/** What is told of a story, and how grave its gravest discrepancy is. */
type Part = { readonly worst: Discrepancy['severity'] | null; readonly text: string }

function tell(record: ReportedRecord): string {
  const discrepancies = record.discrepancies.filter(discrepancy => isToldHere(record, discrepancy))
  const worst =
    SEVERITIES.find(severity => discrepancies.some(discrepancy => discrepancy.severity === severity)) ?? null
  return JSON.stringify({ worst, text: [...tellStory(record, discrepancies)].join('') } satisfies Part)
}

function* render(counts: Counts, told: Iterable<string>): Generator<string> {
  yield '# What the articles agree on, and where they differ\n\n'
  const of = (name: string, one: string, many = `${one}s`) => `${counts[name] ?? 0} ${counts[name] === 1 ? one : many}`
  yield `${of('articles', 'article')}, ${of('stories', 'story', 'stories')}, ${of('facts', 'fact')}, `
  yield `${of('discrepancies', 'discrepancy', 'discrepancies')} (${counts.high ?? 0} high, ${counts.medium ?? 0} medium, ${counts.low ?? 0} low).\n`
  const leftOut = describeLeftOut(counts)
  if (leftOut !== '') yield `\n${leftOut}\n`
  const parts = Array.from(told, part => JSON.parse(part) as Part)
  // Nobody reads to the end of a thousand stories: those that differ most come first.
  for (const severity of [...SEVERITIES, null]) for (const { worst, text } of parts) if (worst === severity) yield text
}

/** Outlets named at the head of a story; of undated articles of unknown outlets there may be dozens. */
const MOST_OUTLETS = 8

/** A story in which nothing is agreed, nothing differs and nobody is quoted alike is left to the files. */
function* tellStory(record: ReportedRecord, discrepancies: readonly Discrepancy[]): Generator<string> {
  const { story, articles, facts, quotations } = record
  // What sources differ on, if only in part, stands above with what each says.
  const disputed = new Set(discrepancies.map(({ fact }) => fact))
  const agreed = facts.filter(fact => fact.status === 'agreed' && !disputed.has(fact.id) && isToldHere(record, fact))
  if (discrepancies.length === 0 && agreed.length === 0 && quotations.length === 0) return
  const outlets = [...new Set(articles.map(({ outlet, path }) => outlet ?? path))]
  const named = outlets.slice(0, MOST_OUTLETS).map(plain).join(', ')
  const more = outlets.length - MOST_OUTLETS
  yield `\n## ${plain(story.title ?? 'Untitled')}\n\n`
  yield `${story.date === null ? 'Day unknown' : describeDay(story.date)} · ${counted(articles.length, 'article')} · ${named}${more > 0 ? ` and ${more} more` : ''}\n`
  const nameOf = namesOf(record)
  for (const discrepancy of discrepancies) yield* renderDiscrepancy(discrepancy, record, nameOf)
  if (agreed.length > 0) yield '\n### Agreed\n\n'
  for (const fact of agreed)
    yield `- ${plain(describeSubject(fact))}: **${plain(describePosition(fact.value))}** (${describeSupport(fact)})\n`
  if (quotations.length > 0) yield '\n### Quoted alike\n\n'
  for (const { speaker, text, quotes } of quotations) {
    const printed = quotes.map(
      ({ article, wording }) => `${nameOf.get(article) ?? article}${wording === 'part' ? ' in part' : ''}`,
    )
    yield `- ${plain(speaker ?? 'Not named')}: “${plain(text)}” (${plain([...new Set(printed)].join(', '))})\n`
  }
}

/** Each article by its outlet or path. */
function namesOf({ articles, facts }: ReportedRecord): Map<string, string> {
  const names = new Map<string, string>()
  for (const { claims } of facts)
    for (const { article, outlet } of claims) if (outlet !== null) names.set(article, outlet)
  for (const { id, outlet, path } of articles) names.set(id, outlet ?? path)
  return names
}

function* renderDiscrepancy(
  discrepancy: Discrepancy,
  { articles, facts }: ReportedRecord,
  nameOf: ReadonlyMap<string, string>,
): Generator<string> {
  const { kind, severity, positions, because } = discrepancy
  yield `\n### ${plain(describeDiscrepancy(discrepancy, facts))} (${kind}, ${severity})\n\n${plain(sentence(because))}\n\n`
  const said = facts.find(({ id }) => id === discrepancy.fact)?.claims ?? []
  const statedBy = new Map(said.map(stated => [`${stated.article} ${stated.claim}`, stated]))
  const dayOf = new Map(
    articles.map(({ id, published }) => [id, published === null ? '' : `, ${describeDay(published)}`]),
  )
  for (const { value, claims } of positions) {
    yield `- **${plain(describePosition(value))}**\n`
    const lines = claims.map(({ article, claim, text }) => {
      const stated = statedBy.get(`${article} ${claim}`)
      const note = stated === undefined ? '' : countingNote(stated.value)
      // A wording of a quotation is its own evidence.
      const words = text === value ? '' : `: ${plain(text)}`
      return `  - ${plain(nameOf.get(article) ?? article)}${dayOf.get(article) ?? ''}${words}${note === '' ? '' : ` (${note})`}\n`
    })
    // An outlet may print one report twice.
    yield* new Set(lines)
  }
}

/**
 * Text of an article as plain words of one line: nothing in it is Markdown, HTML or a change of direction. It is read in terminals too, so
 * that nothing is escaped that is no mark where it stands.
 */
function plain(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .replace(/[\\`*<[]|\](?=[([:])|~(?=~)|(?<=~)~|&(?=[#\w])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#>]|#$/gu, '\\$&')
}
