// What a finished run remembers, so that the same run on the same articles need not be done again.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../schema/index.ts'
import { AtomicFile } from '../files/atomic-file.ts'
import { cacheFolder } from './output-folder.ts'

type Finished = {
  readonly fingerprint: string
  readonly files: readonly (readonly [path: string, size: number, changed: number])[]
}

const place = (output: string) => join(cacheFolder(output), 'finished.json')

/** A hash of everything that the output depends on. */
export function runFingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The manifest of the last run, if it was the same one and nothing that it wrote was touched since. */
export function findUnchanged(output: string, fingerprint: string): Manifest | undefined {
  try {
    const finished = JSON.parse(readFileSync(place(output), 'utf8')) as Finished
    if (finished.fingerprint !== fingerprint) return undefined
    for (const [path, size, changed] of finished.files) {
      const { size: now, mtimeMs } = statSync(join(output, path))
      if (now !== size || mtimeMs !== changed) return undefined
    }
    return JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

export function rememberFinished(output: string, fingerprint: string, manifest: Manifest): void {
  const files = ['manifest.json', ...Object.keys(manifest.files)].map(path => {
    const { size, mtimeMs } = statSync(join(output, path))
    return [path, size, mtimeMs] as const
  })
  const file = new AtomicFile(`${place(output)}.tmp`)
  file.write(JSON.stringify({ fingerprint, files } satisfies Finished))
  file.commit(place(output))
}

export const hasFinished = (output: string): boolean => existsSync(place(output))
