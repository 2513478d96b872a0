// Who imports whom, and what the pure part of the program may not touch.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const STAGES = ['ingest', 'segment', 'extract', 'relate', 'reconcile', 'report']

/** folder → what it may import from src/, besides itself. */
const ALLOWED: Record<string, string[]> = {
  schema: [],
  lexicon: ['schema'],
  text: ['lexicon', 'schema'],
  ...Object.fromEntries(STAGES.map(stage => [stage, ['schema', 'lexicon', 'text']])),
  'pipeline.ts': ['schema', ...STAGES],
  run: ['schema', 'text', 'pipeline.ts', 'ingest', 'reconcile', 'report'],
  review: ['schema', 'text', 'pipeline.ts', 'reconcile', 'report', 'run'],
  training: ['schema', 'lexicon', 'text', 'segment', 'extract'],
  'index.ts': ['schema', 'pipeline.ts', ...STAGES],
  cli: ['schema', 'pipeline.ts', 'run', 'review', 'report', 'reconcile', 'ingest', 'index.ts'],
  'cli.ts': ['cli', 'schema', 'pipeline.ts', 'run', 'review', 'report', 'reconcile', 'ingest'],
}

const ONE_DOOR: Record<string, RegExp> = {
  'wink-nlp': /^src\/segment\//,
  'wink-eng-lite-web-model': /^src\/segment\//,
  compromise: /^src\/(extract|training)\//,
  'node:fs': /^src\/(run|cli|review|training)/,
  'node:worker_threads': /^src\/run\//,
}

const FORBIDDEN: [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, 'the clock'],
  [/\bMath\.random\b|\brandomUUID\b/, 'randomness'],
  [/\blocaleCompare\b|\btoLocale\w+\b|\bIntl\./, 'the locale'],
  [/\bprocess\./, 'the process'],
]
const MAY = /^src\/(cli|run|review|training)/

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (path.endsWith('.ts')) yield path
  }
}

const sources = [...files('src')].map(path => ({ path, code: readFileSync(path, 'utf8') }))
const room = (path: string) => path.split('/')[1] ?? ''
const imports = (code: string) => [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')

describe('architecture', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(10))

  it.each(sources)('$path imports only what its folder may', ({ path, code }) => {
    for (const target of imports(code)) {
      if (target.startsWith('.')) {
        const to = normalize(join(dirname(path), target))
        if (room(to) === room(path)) continue
        expect(ALLOWED[room(path)], `${path} → ${to}`).toContain(room(to))
        if (STAGES.includes(room(to)) && room(path) !== 'training')
          expect(to, 'a stage has one door').toBe(`src/${room(to)}/index.ts`)
      }
      const door = ONE_DOOR[target]
      if (door) expect(path, `${target} has one door`).toMatch(door)
    }
  })

  it.each(sources.filter(({ path }) => !MAY.test(path)))('$path is pure', ({ code }) => {
    for (const [pattern, what] of FORBIDDEN) expect(pattern.test(code), what).toBe(false)
  })

  it.each(sources)('$path has named exports only', ({ code }) => expect(code).not.toMatch(/export default/))
})
