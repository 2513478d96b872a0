// One run of the program over corpus/, shared by the tests that read its output.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, Discrepancy, Entity, Fact, Story } from '../../src/schema/index.ts'

export type Output = {
  readonly folder: string
  readonly articles: Article[]
  readonly stories: Story[]
  readonly entities: Entity[]
  readonly facts: Fact[]
  readonly discrepancies: Discrepancy[]
}

/** The records of one `.ndjson` file; none where the file is not there. */
export function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as T)
}

/** Runs the built program over `folder` as a user would, and reads what it wrote. */
export function runFolder(folder: string): Output {
  const output = join(mkdtempSync(join(tmpdir(), 'corroborate-')), 'out')
  execFileSync(process.execPath, ['dist/cli.js', 'run', folder, '-o', output], { stdio: 'ignore' })
  const read = <T>(name: string) => readLines<T>(join(output, `${name}.ndjson`))
  return {
    folder: output,
    articles: read('articles'),
    stories: read('stories'),
    entities: read('entities'),
    facts: read('facts'),
    discrepancies: read('discrepancies'),
  }
}
