// What runs in a worker thread. Strings go in, bytes come out: nothing is cloned that need not be.
import { createHash } from 'node:crypto'
import { move } from 'piscina'
import type { Article, Diagnostic } from '../schema/index.ts'
import { packDigest } from './digests.ts'
import { readArticles } from './read-articles.ts'
import { type Item, readItem } from './read-item.ts'
import { formRecord, type RecordForm } from './record-form.ts'
import type { Extracted } from './store.ts'

export { writeArticles } from './formed-articles.ts'
export { indexEntities } from './index-entities.ts'
export { indexStories } from './index-stories.ts'
export { judgeStories } from './judge-stories.ts'
export { learnLessons } from './learn-lessons.ts'
export { writeReport } from './reports.ts'
export { surveyStories } from './survey-stories.ts'

export type ExtractTask = {
  readonly root: string
  readonly program: string
  readonly form: RecordForm
  /** Whether the records will be compared: then what the index takes from them is made here, where they are at hand. */
  readonly digested: boolean
  readonly items: readonly Item[]
}

/** What a file gave, and the lengths of the digest of each of its records; none where they were not asked for. */
export type ExtractedWithDigests = {
  readonly extracted: Extracted
  readonly digests: readonly (readonly [event: number, name: number])[]
}

/** Reads the files of a task and finds what is in them. Returns a line of JSON (`ExtractedWithDigests[]`), then all records, then all digests. */
export function extract(task: string): Uint8Array {
  const { root, program, form, digested, items } = JSON.parse(task) as ExtractTask
  const chunks: Buffer[] = []
  const digestChunks: Uint8Array[] = []
  const files = items.map(item => readItem(root, program, item))
  const found = readArticles(files.flatMap(({ articles }) => articles))
  const extracted = files.map(({ path, key, articles, diagnostics: said }): ExtractedWithDigests => {
    const diagnostics = [...said]
    const records: [string, number][] = []
    const digests: [number, number][] = []
    const hash = createHash('sha256')
    for (let n = 0; n < articles.length; n++) {
      const record = found.next().value as Article | Diagnostic
      if ('severity' in record) {
        diagnostics.push(record)
        continue
      }
      const bytes = Buffer.from(`${JSON.stringify(formRecord(record, form))}\n`)
      hash.update(bytes)
      records.push([record.id, bytes.length])
      chunks.push(bytes)
      if (!digested) continue
      const { event, name } = packDigest(record)
      digests.push([event.length, name.length])
      digestChunks.push(event, name)
    }
    return { extracted: { path, key, records, diagnostics, sha256: hash.digest('hex') }, digests }
  })
  const header = Buffer.from(`${JSON.stringify(extracted)}\n`)
  // A copy of its own: the pages of Buffer.concat are shared, and what is moved away is gone here.
  return move(new Uint8Array(Buffer.concat([header, ...chunks, ...digestChunks]))) as Uint8Array
}

/** How many articles a file holds. */
export function count(task: string): number {
  const { root, program, items } = JSON.parse(task) as ExtractTask
  return items.reduce((sum, item) => sum + readItem(root, program, item).articles.length, 0)
}
