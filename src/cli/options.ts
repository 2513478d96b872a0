// The options that commands share, and what becomes of their words.
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { RecordForm } from '../run/store/record-form.ts'

export type CommonOptions = {
  /** The command decides where it is left out. */
  readonly workers: number | undefined
  readonly offsets: 'utf16' | 'codepoint'
  readonly text: boolean
  readonly strict?: boolean
  readonly force?: boolean
  readonly quiet?: boolean
}

/** What the options say of themselves that not every command has a use for. */
const COMMON = {
  strict: 'exit with status 1 if there are discrepancies',
  force: 'read everything anew, whatever an earlier run left',
}

/** Adds the options that every command which reads articles takes; `words` are for those that mean nothing to one of them. */
export function withCommonOptions(command: Command, words: Partial<typeof COMMON> = {}): Command {
  const { strict, force } = { ...COMMON, ...words }
  return command
    .option(
      '--workers <n>',
      'threads that read and compare (default: one a core, fewer for a small folder)',
      wholeNumber,
    )
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices(['utf16', 'codepoint']).default('utf16'))
    .option('--no-text', 'leave the text out of the article records')
    .option('--strict', strict)
    .option('--force', force)
    .option('--quiet', 'no progress and no summary')
}

export const formOf = ({ offsets, text }: CommonOptions): RecordForm => ({ offsets, text })

/** A whole number from 1 to 65535. */
export function wholeNumber(words: string): number {
  const number = Number(words)
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new InvalidArgumentError('Give a whole number from 1 to 65535.')
  return number
}
