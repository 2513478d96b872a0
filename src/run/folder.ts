// The input folder: which files it holds and what stands beside them.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fastGlob from 'fast-glob'
import { type Ingested, ingest, type Metadata } from '../ingest/index.ts'

const PATTERN = '**/*.{txt,md,html,json,jsonl}'

/** Every article file under `folder` (or `folder` itself, where it is a file), in the order of code points. */
export function* readFolder(folder: string): Generator<Ingested> {
  const isFile = statSync(folder).isFile()
  const root = isFile ? dirname(folder) : folder
  const paths = isFile
    ? [basename(folder)]
    : fastGlob.sync(PATTERN, {
        cwd: folder,
        followSymbolicLinks: false,
        caseSensitiveMatch: false,
        onlyFiles: true,
        ignore: ['**/*.meta.json'],
      })
  for (const path of paths.sort((a, b) => (a < b ? -1 : 1))) {
    const sideCar = join(root, path.replace(/\.[^.]+$/, '.meta.json'))
    const metadata = existsSync(sideCar) ? (JSON.parse(readFileSync(sideCar, 'utf8')) as Metadata) : null
    yield ingest({ path, bytes: readFileSync(join(root, path)), metadata })
  }
}
