// json: articles as JSON records: one object, a list of them, `{"articles": […]}` and what else news services answer, or one a line.
import { type Problem, problem } from './diagnose.ts'
import { parseJson, readMetadata } from './metadata.ts'
import type { ArticleRecord, Numbered, RecordFile } from './record.ts'
import { tellsMore } from './summary.ts'

/** The keys, in lower case and without what parts their words, under which files in the wild keep the words of an article, best first. */
const TEXT_KEYS = [
  'text',
  'body',
  'content',
  'articlebody',
  'articletext',
  'articlecontent',
  'maintext',
  'fulltext',
  'fullcontent',
  'bodytext',
  'bodyhtml',
  'contenttext',
  'contenthtml',
  'contentencoded',
  'storytext',
  'storybody',
  'newstext',
  'rawtext',
  'plaintext',
  'cleantext',
  'paragraphs',
  'article',
]
/** Keys of what is only the beginning of it, or tells it in short. */
const SUMMARY_KEYS = ['description', 'summary', 'abstract', 'leadparagraph', 'snippet']
const LIST_KEYS = [
  'articles',
  'documents',
  'items',
  'data',
  'results',
  'docs',
  'posts',
  'hits',
  'response',
  'entries',
  'value',
  'stories',
  'records',
  // What feeds become: {"rss": {"channel": {"item": […]}}}
  'rss',
  'channel',
  'item',
  'feed',
  'entry',
]
/** Objects in a record that hold its fields: `{"webTitle": …, "fields": {"bodyText": …}}`, `{"_id": …, "_source": {…}}`. */
const FIELD_KEYS = ['fields', '_source', 'attributes']
/** Lists stand in objects in objects: `{"hits": {"hits": […]}}`. */
const DEEPEST = 3

/** The articles of a `.json` text. A file that holds one article a line is read as such. */
export function readJson(text: string): RecordFile {
  const value = parseJson(text)
  if (value === undefined) {
    const lines = readJsonLines(text)
    return lines.articles.length > 0
      ? lines
      : {
          articles: [],
          problems: [
            problem('error', 'bad-json', 'Expected JSON, received text that does not parse; it was left out.'),
          ],
        }
  }
  return collect(listOf(value), 'record')
}

/** The articles of a `.jsonl` text; a line that does not parse is named and passed over. */
export function readJsonLines(text: string): RecordFile {
  const lines = text.split('\n').map(line => line.trim())
  const values = lines.map(line => (line === '' ? null : parseJson(line)))
  return collect(values, 'line')
}

function listOf(value: unknown): readonly unknown[] {
  return findList(value, 0) ?? [value]
}

function findList(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined
  const fields = fieldsOf(value)
  if (TEXT_KEYS.some(key => typeof fields.get(key) === 'string')) return undefined
  for (const key of LIST_KEYS) {
    const list = findList(fields.get(key), depth + 1)
    if (list !== undefined) return list
  }
  return undefined
}

/** The fields of a record by their names as `TEXT_KEYS` write them: `Full_Text` as `fulltext`; of `Text` and `text` the latter counts. */
function fieldsOf(record: object): ReadonlyMap<string, unknown> {
  const fields = Object.entries(record)
  const named = fields.map(([key, value]) => [key.toLowerCase().replace(/[\s_:-]+/g, ''), value] as const)
  return new Map<string, unknown>([...named, ...fields])
}

function collect(values: readonly unknown[], what: 'line' | 'record'): RecordFile {
  const articles: Numbered[] = []
  const problems: Problem[] = []
  for (const [i, value] of values.entries()) {
    if (value === null && what === 'line') continue
    const article = readArticle(value)
    if (article === undefined)
      problems.push(value === undefined ? notJson(i + 1) : notArticle(`${what} ${i + 1}`, value))
    else articles.push({ ...article, number: i + 1 })
  }
  return { articles, problems }
}

function notJson(line: number): Problem {
  const message = `Expected JSON in line ${line}, received text that does not parse; it was left out.`
  return problem('error', 'bad-json', message)
}

/** So many of the fields of a record are named where none of them is known. */
const MOST_NAMED = 6

function notArticle(where: string, value: unknown): Problem {
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  const named = names.slice(0, MOST_NAMED).map(name => JSON.stringify(name.slice(0, 40).toWellFormed()))
  const more = names.length > MOST_NAMED ? ' …' : ''
  const received = named.length === 0 ? 'something else' : `${named.join(', ')}${more}`
  const message = `Expected the words of an article as "text" in ${where}, received ${received}; it was left out.`
  return problem('error', 'bad-record', message)
}

function readArticle(value: unknown): ArticleRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const record = unfold(value)
  const fields = fieldsOf(record)
  const whole = wordsIn(fields, TEXT_KEYS)
  const text = whole ?? wordsIn(fields, SUMMARY_KEYS)
  if (text === undefined || (whole === undefined && !tellsMore(text))) return undefined
  const path = fields.get('path')
  const { metadata, problems } = readMetadata(record)
  return {
    path: typeof path === 'string' && path.trim() !== '' ? path.toWellFormed() : null,
    text,
    metadata,
    problems: whole === undefined ? [...problems, SUMMARY] : problems,
  }
}

const SUMMARY = problem('warning', 'summary', 'It gives a summary of the article and not its words; that was read.')

/** The record with the fields of the objects in it that only group them; its own count before those. */
function unfold(record: object): object {
  const fields = fieldsOf(record)
  const groups = FIELD_KEYS.map(key => fields.get(key)).filter(group => typeof group === 'object' && group !== null)
  return groups.length === 0 ? record : Object.assign({}, ...groups, record)
}

function wordsIn(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const words = wordsOf(fields.get(key))
    if (words !== undefined && /\S/.test(words)) return words
  }
  return undefined
}

/** Words; those of WordPress, {"rendered": "<p>…"}; or a list of paragraphs or blocks: ["…", "…"], [{"type": "paragraph", "text": "…"}]. */
function wordsOf(field: unknown): string | undefined {
  if (typeof field === 'string') return field
  if (Array.isArray(field)) {
    const blocks = field.map(wordsOfBlock).filter(words => words !== undefined)
    return blocks.length === 0 ? undefined : blocks.join('\n\n')
  }
  return typeof field === 'object' && field !== null && 'rendered' in field ? wordsOf(field.rendered) : undefined
}

function wordsOfBlock(block: unknown): string | undefined {
  if (typeof block === 'string') return block
  if (typeof block !== 'object' || block === null) return undefined
  const { text, content, value } = block as Readonly<Record<string, unknown>>
  return [text, content, value].find(words => typeof words === 'string')
}
