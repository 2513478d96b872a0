// corroborate extract: per-article records on standard output.
import { explainArticle } from '../report/index.ts'
import { extractLines, extractPaths } from '../run/extract-paths.ts'
import { WORKING_FORM } from '../run/store/record-form.ts'
import { Article, type Diagnostic } from '../schema/index.ts'
import { DONE, WRONG_REQUEST } from './exit-status.ts'
import { interruption } from './interruption.ts'
import { type CommonOptions, formOf } from './options.ts'
import { writeOut } from './output.ts'

export type ExtractCommandOptions = CommonOptions & { readonly explain?: boolean }

export async function extractCommand(paths: string[], options: ExtractCommandOptions): Promise<number> {
  // What is explained is read by offsets into the text, whatever was asked for.
  const form = options.explain ? WORKING_FORM : formOf(options)
  const show = options.explain ? explained : (records: Uint8Array) => records
  const settings = { form, workers: options.workers, signal: interruption() }
  const piped = paths.length === 0 || (paths.length === 1 && paths[0] === '-')
  const records = piped ? extractLines(process.stdin, settings) : extractPaths(paths, settings)
  let articles = 0
  // An empty pipe is no fault: as many lines come out as went in.
  let given = !piped
  for await (const { bytes, articles: more, diagnostics } of records) {
    for (const diagnostic of diagnostics) if (!options.quiet) tell(diagnostic)
    articles += more
    given ||= bytes.length > 0
    await writeOut(show(bytes))
  }
  return articles > 0 || !given ? DONE : WRONG_REQUEST
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

function tell({ severity, message, path }: Diagnostic): void {
  if (severity === 'info') return
  const where = path === null || message.includes(path) ? '' : `${path}: `
  process.stderr.write(`${severity}: ${where}${message}\n`)
}
