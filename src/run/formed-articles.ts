// articles.ndjson in another form than records are stored in, in the order of the store.
import type { Article } from '../schema/index.ts'
import { recordPlaces } from './journal.ts'
import { LineReader, LineWriter } from './lines.ts'
import type { Waiting } from './manifest.ts'
import { formRecord, type RecordForm } from './record-form.ts'

export type FormTask = {
  readonly data: string
  readonly journal: string
  readonly cache: string
  readonly form: RecordForm
}

export function writeArticles({ data, journal, cache, form }: FormTask): Waiting {
  const reader = new LineReader<Article>(data)
  const lines = new LineWriter(cache, 'articles.ndjson')
  for (const { at, length } of recordPlaces(journal)) lines.write(formRecord(reader.read(at, length), form))
  reader.close()
  return lines.close()
}
