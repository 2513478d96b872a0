// The built program as a user meets it: words in, streams and exit status out.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Ending = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs `corroborate` with `words` to its end. */
export function corroborate(
  words: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Ending {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** Starts `corroborate` and leaves it running. */
export function startProgram(words: readonly string[]) {
  return spawn(process.execPath, ['dist/cli.js', ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-test-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A short article made up for these tests; `n` makes it unlike the others. */
export const article = (n: number): string =>
  `Bridge over the Arl closed\n\nPORT ALDER, May ${1 + (n % 28)} (NW) - Engineers closed the bridge over the Arl on Tuesday after ${3 + n} cracks were found.\n\n"We had no choice," said Mara Lindqvist, the county engineer. At least ${100 + n} lorries were turned back.\n`
