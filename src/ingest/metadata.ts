// metadata: what stands beside an article about it, whoever wrote it and under whatever key: side-car, table, front matter, JSON.
import { type Problem, problem } from './diagnose.ts'
import { decodeEntities } from './entities.ts'
import { normalisePublished } from './published.ts'

/** What a side-car, a table, front matter or the file itself says about an article. */
export type Metadata = {
  readonly outlet?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly story?: string | null
}

type Field = keyof Metadata

/** The keys that files in the wild use for a field, best first. */
const KEYS: Record<Field, readonly string[]> = {
  outlet: [
    'outlet',
    'source',
    'publisher',
    'site',
    'site_name',
    'publication',
    'newspaper',
    'source_name',
    'source_domain',
    'domain',
    'clean_url',
    'site_full',
    'source_id',
  ],
  published: [
    'published',
    'date',
    'published_at',
    'publishedat',
    'published_date',
    'publication_date',
    'date_published',
    'datepublished',
    'date_publish',
    'publish_date',
    'pubdate',
    'pub_date',
    'webpublicationdate',
    'publishdate',
    'publicationdate',
    'published_on',
    'datetimepub',
    'datetime',
    'timestamp',
  ],
  title: ['title', 'headline', 'webtitle'],
  url: ['url', 'link', 'canonical', 'weburl', 'web_url', 'permalink', 'canonical_url', 'article_url'],
  story: ['story', 'event', 'group'],
}

type ReadMetadata = { readonly metadata: Metadata; readonly problems: Problem[] }

/** The fields that corroborate knows, out of any record; `published` as ISO 8601. */
export function readMetadata(record: unknown): ReadMetadata {
  const problems: Problem[] = []
  if (typeof record !== 'object' || record === null) return { metadata: {}, problems }
  const values = new Map(
    Object.entries(record).map(([key, value]) => [
      key
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
      value,
    ]),
  )
  const metadata: { [F in Field]?: string } = {}
  for (const [field, keys] of Object.entries(KEYS) as [Field, readonly string[]][]) {
    const value = keys.map(key => asText(values.get(key))).find(text => text !== undefined)
    if (value === undefined) {
      const odd = keys.map(key => values.get(key)).find(isOdd)
      if (odd !== undefined && STATED.has(field)) problems.push(notWords(field, odd))
      continue
    }
    if (field === 'outlet') metadata.outlet = bareHost(value)
    else if (field !== 'published') metadata[field] = value
    else {
      const day = normalisePublished(value)
      if (day !== undefined) metadata.published = day
      else
        problems.push(
          problem(
            'warning',
            'bad-date',
            `Expected a publication date such as 2021-12-14, received ${JSON.stringify(value.slice(0, 40))}; it was left out.`,
          ),
        )
    }
  }
  return { metadata, problems }
}

/** `https://www.post.example/lock` and `www.post.example` as the source of an article name its outlet. */
const bareHost = (source: string) =>
  source.replace(/^https?:\/\/([\w.-]{3,200})(?:[:/?#].*)?$/i, '$1').replace(/^www\./i, '')

/** Fields whose keys mean nothing else in the wild: there a value that is no word is a slip. */
const STATED: ReadonlySet<Field> = new Set(['outlet', 'published', 'title'])

/** A list, a truth value, an object with something in it but no name. */
const isOdd = (value: unknown) =>
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.length > 0) ||
  (typeof value === 'object' && value !== null && nameIn(value) === undefined && Object.keys(value).length > 0)

function notWords(field: Field, value: unknown): Problem {
  const received = JSON.stringify(value).slice(0, 40)
  return problem('warning', 'bad-metadata', `Expected words as ${field}, received ${received}; it was left out.`)
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  // `"A title\nof two lines"` stands in a cell of a table.
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : value.trim().toWellFormed().replace(/\s+/g, ' ')
  const name = typeof value === 'object' && value !== null ? nameIn(value) : undefined
  return typeof name === 'string' ? asText(name) : undefined
}

/** {"source": {"id": null, "name": "…"}}, {"title": {"rendered": "…"}}, {"headline": {"main": "…"}} */
function nameIn(value: object): unknown {
  const { name, title, rendered, main } = value as Readonly<Record<string, unknown>>
  return name ?? title ?? (typeof rendered === 'string' ? decodeEntities(rendered) : main)
}

/** The fields of `first`, and those of `second` where `first` has none. */
export function mergeMetadata(first: Metadata, second: Metadata): Metadata {
  return {
    outlet: first.outlet ?? second.outlet ?? null,
    published: first.published ?? second.published ?? null,
    title: first.title ?? second.title ?? null,
    url: first.url ?? second.url ?? null,
    story: first.story ?? second.story ?? null,
  }
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
