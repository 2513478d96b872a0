// corroborate extract: per-article records on standard output.
import { explainArticle } from '../report/index.ts'
import { extractLines, extractPaths } from '../run/extract-paths.ts'
import { WORKING_FORM } from '../run/store/record-form.ts'
import { Article, type Diagnostic } from '../schema/index.ts'
import { DONE, WRONG_REQUEST } from './exit-status.ts'
import { interruption } from './interruption.ts'
import { type CommonOptions, formOf } from './options.ts'
import { writeOut } from './output.ts'

export type ExtractCommandOptions = CommonOptions & { readonly explain: boolean }

export async function extractCommand(paths: string[], options: ExtractCommandOptions): Promise<number> {
  // What is explained is read by offsets into the text, whatever was asked for.
  const form = options.explain ? WORKING_FORM : formOf(options)
  const show = options.explain ? explained : (records: Uint8Array) => records
  const settings = { form, workers: options.workers, signal: interruption() }
  if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) {
    for await (const lines of extractLines(process.stdin, settings)) await writeOut(show(lines))
    return DONE
  }
  let found = false
  for await (const { bytes, diagnostics } of extractPaths(paths, settings)) {
    for (const diagnostic of diagnostics) if (!options.quiet) tell(diagnostic)
    found ||= bytes.length > 0
    await writeOut(show(bytes))
  }
  return found ? DONE : WRONG_REQUEST
}

/** Records as a person reads them; a line that is no record stays as it is. */
function explained(records: Uint8Array): string {
  const lines = Buffer.from(records).toString('utf8').split('\n').filter(Boolean)
  return lines
    .map(line => {
      const { data } = Article.safeParse(JSON.parse(line))
      return data === undefined ? `${line}\n` : `${explainArticle(data).trimEnd()}\n\n`
    })
    .join('')
}

function tell({ severity, message }: Diagnostic): void {
  if (severity !== 'info') process.stderr.write(`${severity}: ${message}\n`)
}
