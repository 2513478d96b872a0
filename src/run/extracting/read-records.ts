// Lines of article records, in a thread → records in the form they are stored in, with their digests.
import { move } from 'piscina'
import { Article, type Diagnostic } from '../../schema/index.ts'
import { digestRecord } from '../store/digested-record.ts'
import { joinRecords, pack } from '../store/extracted-file.ts'
import { type RecordForm, toUtf16, WORKING_FORM, withOffsets } from '../store/record-form.ts'

export type RecordLines = {
  /** What the file is called where something is to be said of it. */
  readonly name: string
  /** The number of the first line. */
  readonly first: number
  readonly lines: readonly string[]
  /** The offsets of the records are of its kind. */
  readonly form: RecordForm
}

/** Reads some lines, packed as `pack` does, a file a line: a line that is no record gives none, and says why. */
export function readRecords({ name, first, lines, form }: RecordLines): Uint8Array {
  const files = lines.flatMap((line, n) => {
    if (line.trim() === '') return []
    const record = parseRecord(line, form)
    // Without a key: these lines do not come from a file that a later run could meet again.
    if (typeof record === 'string')
      return joinRecords({ path: name, key: '', diagnostics: [notARecord(name, first + n, record)] }, [])
    return joinRecords({ path: record.path, key: '', diagnostics: [] }, [digestRecord(record, WORKING_FORM, true)])
  })
  return move(pack(files)) as Uint8Array
}

/** The record in a line, or what is wrong with it. */
function parseRecord(line: string, { offsets }: RecordForm): Article | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'is no JSON'
  }
  const { data, error } = Article.safeParse(value)
  if (data === undefined) {
    const [issue] = error.issues
    return `is no article record: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`
  }
  return offsets === 'codepoint' ? withOffsets(data, toUtf16(data.text ?? '')) : data
}

function notARecord(name: string, number: number, problem: string): Diagnostic {
  const message = `Line ${number} of ${name} ${problem}; it was skipped.`
  return { severity: 'error', code: 'not-a-record', message, path: null, start: null, end: null }
}
