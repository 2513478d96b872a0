// Lines that were written are read by place, in any order.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LineReader, LineWriter, readLines } from '../../../src/run/files/lines.ts'

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

it('reads a file line by line, whatever the length of its lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-lines-'))
  try {
    const path = join(folder, 'lines')
    // Letters of two bytes from an odd place on: one of them stands across every border of the pieces that are read.
    const lines = ['x', 'č'.repeat(1_500_000), '', '𝔘'.repeat(400_000), 'last']
    for (const end of ['', '\n']) {
      writeFileSync(path, lines.join('\n') + end)
      expect([...readLines(path)]).toEqual(lines)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
