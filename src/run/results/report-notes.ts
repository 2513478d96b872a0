// What each report says of each story, taken down while stories are judged: of a large folder that is more than memory wants. Stories are
// judged in the order of their ids, which tells a reader nothing; they are told in the order of their records, by day and title.
import { join } from 'node:path'
import { REPORTS, type ReportedRecord } from '../../report/index.ts'
import { AtomicFile } from '../files/atomic-file.ts'
import { compareCodePoints } from '../files/code-point-order.ts'

/** What each report of the table says of one story, a line each, and the path of the story's record. */
export type ToldStory = { readonly path: string; readonly lines: readonly string[] }

export const tellStory = (path: string, record: ReportedRecord): ToldStory => ({
  path,
  lines: REPORTS.map(({ tell }) => `${tell(record)}\n`),
})

export type ReportTask = {
  readonly cache: string
  readonly fileName: string
  readonly counts: Readonly<Record<string, number>>
  /** Place and length of what it says of each story, in the order in which they are told. */
  readonly places: Float64Array
}

export const toldFile = (cache: string, fileName: string) => join(cache, `${fileName}-told.ndjson.tmp`)

export class ReportNotes {
  readonly #cache: string
  readonly #files: readonly AtomicFile[]
  readonly #told: { readonly path: string; readonly places: readonly (readonly [at: number, length: number])[] }[] = []

  constructor(cache: string) {
    this.#cache = cache
    this.#files = REPORTS.map(({ fileName }) => new AtomicFile(toldFile(cache, fileName)))
  }

  take(told: readonly ToldStory[]): void {
    for (const { path, lines } of told) {
      const places = this.#files.map((file, n) => {
        const at = file.length
        file.write(lines[n] ?? '')
        return [at, file.length - at] as const
      })
      this.#told.push({ path, places })
    }
  }

  /** What is left to do: to render each report. */
  close(counts: ReportTask['counts']): ReportTask[] {
    for (const file of this.#files) file.park()
    this.#told.sort((a, b) => compareCodePoints(a.path, b.path))
    return REPORTS.map(({ fileName }, n) => ({
      cache: this.#cache,
      fileName,
      counts,
      places: Float64Array.from(this.#told.flatMap(({ places }) => places[n] ?? [])),
    }))
  }
}
