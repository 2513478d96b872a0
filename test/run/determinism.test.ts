// The same articles give the same bytes: whatever the workers, the names of the files, the clock, the time zone, the locale.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { corroborate, folderOf } from '../helpers/program.ts'

/** Every file of a folder but what is kept for the next run. */
function contents(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(
    entry => entry.isFile() && !entry.parentPath.includes('.cache'),
  )
  const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

function run(input: string, workers: number, env: NodeJS.ProcessEnv = {}): Map<string, string> {
  const output = join(folderOf(), 'out')
  const { status, stderr } = corroborate(['run', input, '-o', output, '--workers', String(workers)], { env })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return contents(output)
}

/** A clock that stands still on another day. */
const CLOCK = `--import=data:text/javascript,${encodeURIComponent(`
const Real = Date
globalThis.Date = class extends Real {
  constructor(...words) { super(...(words.length === 0 ? [951782400000] : words)) }
  static now() { return 951782400000 }
}`)}`

describe('the bytes of a run', () => {
  let expected: Map<string, string>
  beforeAll(() => {
    expected = run('corpus', 1)
    expect(expected.size).toBeGreaterThan(8)
  }, 120_000)

  it.each([2, 8])('are the same with %i workers', workers => {
    expect(run('corpus', workers)).toEqual(expected)
  })

  it('are the same in another time zone, locale and year', () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: CLOCK }
    expect(run('corpus', 2, env)).toEqual(expected)
  })

  it('do not depend on the names and the order of the files, but for the paths', () => {
    // Plain text with its side-car has no path in it: only then do names change nothing else.
    const files = [...readdirSync('corpus', { withFileTypes: true, recursive: true })]
      .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
    const copy = (name: (i: number) => string) => {
      const folder = folderOf()
      files.forEach((file, i) => {
        mkdirSync(dirname(join(folder, name(i))), { recursive: true })
        copyFileSync(file, join(folder, name(i)))
      })
      return folder
    }
    const forwards = run(
      copy(i => `${String(i).padStart(3, '0')}.txt`),
      1,
    )
    const backwards = run(
      copy(i => `z/${String(999 - i).padStart(3, '0')}.txt`),
      2,
    )
    for (const name of [
      'stories.ndjson',
      'entities.ndjson',
      'facts.ndjson',
      'discrepancies.ndjson',
      'quotations.ndjson',
    ])
      expect(backwards.get(name), name).toBe(forwards.get(name))
    const withoutPath = (lines = '') =>
      lines
        .replace(/"path":"[^"]*"/g, '')
        .split('\n')
        .sort()
    expect(withoutPath(backwards.get('articles.ndjson'))).toEqual(withoutPath(forwards.get('articles.ndjson')))
  })
})
