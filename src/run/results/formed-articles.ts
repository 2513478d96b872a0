// articles.ndjson in another form than records are stored in, in the order of the store.
import type { Article } from '../../schema/index.ts'
import { LineReader, LineWriter } from '../files/lines.ts'
import { recordPlaces } from '../store/journal.ts'
import { formRecord, type RecordForm } from '../store/record-form.ts'
import type { Waiting } from './manifest.ts'

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
