// Which program this is: its version, and a fingerprint of its code, so that no record of an older build is ever reused.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Two folders up from here, and from `dist/run`, where the bundler puts what its entries share. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The version in package.json. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
}

/** The folder of the built program: workers run from there, whether or not the caller was built. */
export const BUILT = join(ROOT, 'dist')

/** sha256 over the built program, the versions of what it depends on, and of V8, which packs what is kept. */
export function programFingerprint(): string {
  const hash = createHash('sha256')
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object }
  hash.update(JSON.stringify([process.versions.v8, dependencies]))
  for (const path of filesUnder(BUILT))
    if (!path.endsWith('.d.ts')) hash.update(path.slice(BUILT.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
}
