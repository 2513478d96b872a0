// ingest: the bytes of a file → articles. One file format each; what is doubtful becomes a diagnostic.
import { createHash } from 'node:crypto'
import type { Diagnostic, SourceArticle } from '../schema/index.ts'

/** What a side-car, a table, front matter or the file itself says about an article. */
export type Metadata = {
  readonly outlet?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly story?: string | null
}

export type InputFile = { readonly path: string; readonly bytes: Uint8Array; readonly metadata: Metadata | null }
export type Ingested = { readonly articles: SourceArticle[]; readonly diagnostics: Diagnostic[] }

/** The articles in one file: one, or many in `.json` and `.jsonl`. Never throws. */
export function ingest({ path, bytes, metadata }: InputFile): Ingested {
  const text = new TextDecoder().decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const outlet = metadata?.outlet ?? null
  const id = `a_${createHash('sha256')
    .update(`${outlet ?? ''}\0${text}`)
    .digest('hex')
    .slice(0, 16)}`
  const published = metadata?.published ?? null
  return {
    articles: [
      {
        id,
        path,
        outlet,
        title: metadata?.title ?? null,
        url: metadata?.url ?? null,
        published,
        publishedFrom: published === null ? null : 'metadata',
        sha256,
        encoding: 'utf-8',
        text,
        zones: [],
        story: metadata?.story ?? null,
      },
    ],
    diagnostics: [],
  }
}
