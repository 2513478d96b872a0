// The manifest: what a run wrote, with the hash of each file. It is the last file to be put in its place.
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Manifest } from '../../schema/index.ts'
import { AtomicFile, forceToDisk } from '../files/atomic-file.ts'
import { compareCodePoints } from '../files/code-point-order.ts'
import { programVersion } from '../program.ts'
import type { RecordForm } from '../store/record-form.ts'
import { cacheFolder } from './output-folder.ts'

/** A file that is written under a temporary name and waits for its place in the output folder. */
export type Waiting = { readonly path: string; readonly temporary: string; readonly sha256: string }

/** Forces what waits to disk, side by side: each file costs milliseconds, all together hardly more. */
export const forceAll = (waiting: readonly Waiting[]): Promise<unknown> =>
  Promise.all(waiting.map(({ temporary }) => forceToDisk(temporary)))

/** The manifest in `output`, if a run was finished there. */
export function readManifest(output: string): Manifest | undefined {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')))
  } catch {
    return undefined
  }
}

/** Puts the files of this run in their places and removes those of the last one that it no longer has, and no others. */
export function commitFiles(output: string, waiting: readonly Waiting[]): Map<string, string> {
  const earlier = Object.keys(readManifest(output)?.files ?? {})
  for (const folder of new Set(waiting.map(({ path }) => dirname(path))))
    mkdirSync(join(output, folder), { recursive: true })
  for (const { path, temporary } of waiting) renameSync(temporary, join(output, path))
  const files = new Map(waiting.map(({ path, sha256 }) => [path, sha256]))
  for (const path of earlier)
    if (path.startsWith('records/') && !path.includes('..') && !files.has(path))
      rmSync(join(output, path), { force: true })
  return files
}

export function writeManifest(
  output: string,
  form: RecordForm,
  counts: Readonly<Record<string, number>>,
  files: ReadonlyMap<string, string>,
): Manifest {
  const sorted = [...files].sort(([a], [b]) => compareCodePoints(a, b))
  const manifest: Manifest = {
    program: { name: 'corroborate', version: programVersion() },
    contract: 1,
    options: { offsets: form.offsets, text: form.text },
    offsets: form.offsets,
    counts: { ...counts },
    files: Object.fromEntries(sorted),
  }
  const file = new AtomicFile(join(cacheFolder(output), 'manifest.json.tmp'))
  file.write(`${JSON.stringify(Manifest.parse(manifest), null, 2)}\n`)
  file.commit(join(output, 'manifest.json'))
  return manifest
}
