#!/usr/bin/env node
// Arguments → command → exit status. Each command is loaded when it is asked for: `--help` loads none.
import { Command, CommanderError } from 'commander'
import { WRONG_REQUEST } from './cli/exit-status.ts'
import { describeFailure } from './cli/failure.ts'
import { wholeNumber, withCommonOptions } from './cli/options.ts'
import { endWithReader } from './cli/output.ts'
import { programVersion } from './run/program.ts'

const program = new Command('corroborate')
  .description('Reads a folder of news articles and tells what they say, where they agree and where they differ.')
  .version(programVersion())
  .exitOverride()

let status = 0
const ending = (command: Promise<number>) => command.then(code => (status = code)).then(() => {})

withCommonOptions(program.command('run <folder>').description('read a folder, compare, write records and reports'))
  .requiredOption('-o, --output <folder>', 'where the results go')
  .action((folder, options) => ending(import('./cli/run.ts').then(({ runCommand }) => runCommand(folder, options))))

withCommonOptions(
  program.command('extract [paths...]').description('article records as NDJSON; no path or - reads NDJSON articles'),
  { strict: 'no effect: nothing is compared', force: 'no effect: nothing is kept' },
)
  .option('--explain', 'for people: each sentence with what was found in it')
  .action((paths, options) =>
    ending(import('./cli/extract.ts').then(({ extractCommand }) => extractCommand(paths, options))),
  )

withCommonOptions(
  program
    .command('reconcile [files...]')
    .description('article records (NDJSON, - or none: standard input) in, results out'),
  { force: 'no effect: nothing is kept' },
)
  .requiredOption('-o, --output <folder>', 'where the results go')
  .action((files, options) =>
    ending(import('./cli/reconcile.ts').then(({ reconcileCommand }) => reconcileCommand(files, options))),
  )

program
  .command('report <output>')
  .description('render the reports of a finished run again')
  .action(output => ending(import('./cli/report.ts').then(({ reportCommand }) => reportCommand(output))))

program
  .command('review <output>')
  .description('the report in a browser, with buttons to decide on each discrepancy')
  .option('--port <n>', 'the port on this machine (default: any that is free)', wholeNumber)
  .action((output, options) =>
    ending(import('./cli/review.ts').then(({ reviewCommand }) => reviewCommand(output, options))),
  )

program
  .command('schema [name]')
  .description('the JSON Schema of a record, or of all')
  .action(name => ending(import('./cli/schema.ts').then(({ schemaCommand }) => schemaCommand(name))))

/** Whatever ends it, Node would say 1, which is the word for discrepancies. */
function fail(error: unknown): number {
  const failure = describeFailure(error)
  process.stderr.write(failure.message)
  return failure.status
}

endWithReader()
process.on('uncaughtException', error => process.exit(fail(error)))
try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) status = error.exitCode === 0 ? 0 : WRONG_REQUEST
  else status = fail(error)
}
process.exitCode = status
