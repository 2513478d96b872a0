// The first half of a run, in a thread: the files of a task → records and digests.
import { move } from 'piscina'
import type { Article, Diagnostic } from '../../schema/index.ts'
import { type Item, readItem } from '../input/read-item.ts'
import { type DigestedRecord, digestRecord } from '../store/digested-record.ts'
import { joinRecords, pack } from '../store/extracted-file.ts'
import type { RecordForm } from '../store/record-form.ts'
import { readArticles } from './read-articles.ts'

export type ExtractTask = {
  readonly root: string
  readonly program: string
  readonly form: RecordForm
  /** Whether the records will be compared: then what the index takes from them is made here, where they are at hand. */
  readonly digested: boolean
  readonly items: readonly Item[]
}

/** Reads the files of a task, an `ExtractTask` as JSON, and finds what is in them. Returns them packed. */
export function extract(task: string): Uint8Array {
  const { root, program, form, digested, items } = JSON.parse(task) as ExtractTask
  const files = items.map(item => readItem(root, program, item))
  const found = readArticles(files.flatMap(({ articles }) => articles))
  const extracted = files.map(({ path, key, articles, diagnostics: said }) => {
    const records: DigestedRecord[] = []
    const diagnostics = [...said]
    for (let n = 0; n < articles.length; n++) {
      const record = found.next().value as Article | Diagnostic
      if ('severity' in record) diagnostics.push(record)
      else records.push(digestRecord(record, form, digested))
    }
    return joinRecords({ path, key, diagnostics }, records)
  })
  return move(pack(extracted)) as Uint8Array
}

/** How many articles the files of a task hold. */
export function count(task: string): number {
  const { root, program, items } = JSON.parse(task) as ExtractTask
  return items.reduce((sum, item) => sum + readItem(root, program, item).articles.length, 0)
}
