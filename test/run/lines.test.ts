// Lines read back while the file waits for its place: from memory or from disk, the same records.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Lines } from '../../src/run/lines.ts'

const RECORDS = [{ id: 'one', text: 'Zvonařka' }, { id: 'two' }, { id: 'three', text: '𝔘 and more' }]

it.each([
  ['memory', 1000],
  ['the disk', 0],
  ['memory and the disk', 35],
])('reads records back from %s', (_, most) => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-lines-'))
  try {
    const lines = new Lines<(typeof RECORDS)[number]>(folder, 'records.ndjson', most)
    const places = RECORDS.map(record => lines.write(record))
    expect(places.map(place => lines.read(place))).toEqual(RECORDS)
    lines.commit(join(folder, 'records.ndjson'))
    const written = readFileSync(join(folder, 'records.ndjson'), 'utf8')
    expect(written).toBe(RECORDS.map(record => `${JSON.stringify(record)}\n`).join(''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
