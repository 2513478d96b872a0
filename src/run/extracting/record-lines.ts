// Files of article records → tasks of some lines each, so that threads read them side by side and never more than a few are in memory.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { RecordForm } from '../store/record-form.ts'
import { UserError } from '../user-error.ts'
import type { RecordLines } from './read-records.ts'

const LINES_A_TASK = 64
/** Code units of a task; long records go by fewer. */
const UNITS_A_TASK = 1 << 20

/** The lines of each file in order; `-` is standard input. Throws `UserError` where a file cannot be read. */
export async function* recordLines(
  files: readonly string[],
  input: Readable,
  form: RecordForm,
): AsyncGenerator<RecordLines> {
  for (const file of files) {
    const stream = file === '-' ? input : createReadStream(file)
    const name = file === '-' ? 'standard input' : file.replace(/^.*[\\/]/, '')
    try {
      for await (const { first, lines } of someLines(stream)) yield { name, first, lines, form }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new UserError(
        `${file} cannot be read (${code ?? String(error)}). Give files that corroborate extract has written.`,
      )
    }
  }
}

/** Some lines of a stream, and the number of the first of them, counted from 1. */
async function* someLines(stream: Readable): AsyncGenerator<{ first: number; lines: string[] }> {
  let first = 1
  let lines: string[] = []
  let units = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line)
    units += line.length
    if (lines.length < LINES_A_TASK && units < UNITS_A_TASK) continue
    yield { first, lines }
    first += lines.length
    lines = []
    units = 0
  }
  if (lines.length > 0) yield { first, lines }
}
