// Files that hang a thread, exhaust it or end it: they are named and left, and all others are read.
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { WORKING_FORM } from '../../../src/run/store/record-form.ts'
import { Pool } from '../../../src/run/threads/pool.ts'
import { folderOf } from '../../helpers/program.ts'

/** A worker that does what the names of the files say. */
const WORKER = `
import { createHash } from 'node:crypto'
function read(item) {
  if (item.path.startsWith('slow') && item.only !== 0) for (;;) {}
  if (item.path.startsWith('huge')) { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)) }
  if (item.path.startsWith('exit')) process.exit(1)
  if (item.path.startsWith('throw')) throw new Error('a fault of ours')
  return [[item.path + (item.only ?? ''), 2]]
}
export function extract(task) {
  const files = JSON.parse(task).items.map(item => ({ path: item.path, key: item.path, records: read(item), digests: [], copies: [], diagnostics: [], sha256: '' }))
  return new TextEncoder().encode(JSON.stringify(files) + '\\n' + '{}'.repeat(files.length))
}
export const count = task => JSON.parse(task).items.reduce((sum, { path }) => sum + (path.endsWith('.jsonl') ? 2 : 1), 0)
`

describe('a pool', () => {
  const worker = join(folderOf({ 'worker.mjs': WORKER }), 'worker.mjs')
  const pool = new Pool({
    workers: 1,
    worker,
    limits: { milliseconds: 2000, millisecondsPerMegabyte: 0, startMilliseconds: 2000, megabytes: 64 },
  })
  afterAll(() => pool.close())
  const item = (path: string) => ({ path, size: 0, sideCar: null, listed: null })
  const task = { root: '', program: '', form: WORKING_FORM, digested: false }

  it('names the file that failed and keeps the order of the others', async () => {
    const paths = ['a.txt', 'slow.txt', 'b.txt', 'huge.txt', 'throw.txt', 'c.txt', 'exit.txt', 'd.txt']
    const files = await pool.extract(task, paths.map(item))
    expect(files.map(({ extracted }) => extracted.path)).toEqual(paths)
    const codes = files.map(({ extracted }) => extracted.diagnostics[0]?.code ?? 'read')
    expect(codes).toEqual(['read', 'too-slow', 'read', 'too-much-memory', 'fault', 'read', 'fault', 'read'])
    expect(files[1]?.extracted.diagnostics[0]?.message).toBe('slow.txt took longer than 2 s; it was left out.')
    for (const { extracted, bytes } of files) expect(bytes.length).toBe(2 * extracted.records.length)
  })

  it('keeps the articles of a file of which one hangs', async () => {
    const [file] = await pool.extract(task, [item('slow.jsonl')])
    expect(file?.extracted.records).toEqual([['slow.jsonl0', 2]])
    expect(file?.extracted.diagnostics[0]?.message).toMatch(/^Article 2 of slow.jsonl took longer/)
    // A later run may be able to read the whole.
    expect(file?.extracted.key).toBe('')
  })

  it('stops at once when it is told to', async () => {
    const stop = new AbortController()
    const work = pool.extract(task, [item('slow.txt')], stop.signal)
    stop.abort()
    await expect(work).rejects.toThrow(/stopped/)
  })
})
