// json: articles as JSON records: one object, a list of them, `{"articles": […]}`, or one a line.
import { type Problem, problem } from './diagnose.ts'
import { type Metadata, parseJson, readMetadata } from './metadata.ts'

export type JsonArticle = {
  readonly path: string | null
  readonly text: string
  readonly metadata: Metadata
  readonly problems: Problem[]
}

/** The keys, in lower case, under which files in the wild keep the words of an article, best first. */
const TEXT_KEYS = ['text', 'body', 'content', 'articlebody', 'maintext', 'full_text', 'bodytext', 'article']
const LIST_KEYS = ['articles', 'documents', 'items', 'data']

export type JsonFile = { readonly articles: JsonArticle[]; readonly problems: Problem[] }

/** The articles of a `.json` text. A file that holds one article a line is read as such. */
export function readJson(text: string): JsonFile {
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
export function readJsonLines(text: string): JsonFile {
  const lines = text.split('\n').map(line => line.trim())
  const values = lines.map(line => (line === '' ? null : parseJson(line)))
  return collect(values, 'line')
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return [value]
  const fields = fieldsOf(value)
  if (TEXT_KEYS.some(key => typeof fields.get(key) === 'string')) return [value]
  const list = LIST_KEYS.map(key => fields.get(key)).find(Array.isArray)
  return list ?? [value]
}

/** The fields of a record by their names in lower case; of `Text` and `text` the latter counts. */
function fieldsOf(record: object): ReadonlyMap<string, unknown> {
  const fields = Object.entries(record)
  return new Map<string, unknown>([...fields.map(([key, value]) => [key.toLowerCase(), value] as const), ...fields])
}

function collect(values: readonly unknown[], what: 'line' | 'record'): JsonFile {
  const articles: JsonArticle[] = []
  const problems: Problem[] = []
  for (const [i, value] of values.entries()) {
    if (value === null && what === 'line') continue
    const article = readArticle(value)
    if (article === undefined)
      problems.push(
        problem(
          'error',
          'bad-record',
          `Expected an object with a "text" in ${what} ${i + 1}, received something else; it was left out.`,
        ),
      )
    else articles.push(article)
  }
  return { articles, problems }
}

function readArticle(value: unknown): JsonArticle | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = fieldsOf(value)
  const text = TEXT_KEYS.map(key => fields.get(key)).find(field => typeof field === 'string' && /\S/.test(field))
  if (typeof text !== 'string') return undefined
  const path = fields.get('path')
  const { metadata, problems } = readMetadata(value)
  return { path: typeof path === 'string' && path.trim() !== '' ? path : null, text, metadata, problems }
}
