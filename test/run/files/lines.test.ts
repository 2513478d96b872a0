// Lines that were written are read by place, in any order.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LineReader, LineWriter, TextReader } from '../../../src/run/files/lines.ts'

const RECORDS = [{ id: 'one', text: 'Zvonařka' }, { id: 'two' }, { id: 'three', text: '𝔘 and more' }]

it('reads records back by their places', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-lines-'))
  try {
    const writer = new LineWriter(folder, 'records.ndjson')
    const lengths = RECORDS.map(record => writer.write(record))
    const { temporary } = writer.close()
    expect(readFileSync(temporary, 'utf8')).toBe(RECORDS.map(record => `${JSON.stringify(record)}\n`).join(''))
    const [first = 0, second = 0, third = 0] = lengths
    const reader = new LineReader<(typeof RECORDS)[number]>(temporary)
    expect(reader.readAll(Float64Array.of(first + second, third, 0, first))).toEqual([RECORDS[2], RECORDS[0]])
    reader.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('reads parts back one by one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-lines-'))
  try {
    const path = join(folder, 'parts')
    const parts = ['x', 'č'.repeat(800_000), '', '𝔘'.repeat(4)]
    writeFileSync(path, parts.join(''))
    const lengths = parts.map(part => Buffer.byteLength(part))
    const places = lengths.map((length, n) => [lengths.slice(0, n).reduce((sum, each) => sum + each, 0), length])
    const reader = new TextReader(path)
    expect([...reader.each(Float64Array.from(places.toReversed().flat()))]).toEqual(parts.toReversed())
    reader.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
