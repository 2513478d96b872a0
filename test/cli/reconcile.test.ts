// reconcile: records in, and out comes what a run over their articles writes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, corroborate, folderOf } from '../helpers/program.ts'
import { quantity, record } from '../reconcile/records.ts'

const RESULTS = ['articles', 'stories', 'entities', 'facts', 'discrepancies', 'quotations', 'diagnostics'].map(
  name => `${name}.ndjson`,
)
const results = (output: string) =>
  Object.fromEntries(
    [...RESULTS, 'report.md', 'report.html', ...readdirSync(join(output, 'records')).map(name => join('records', name))]
      .sort()
      .map(path => [path, readFileSync(join(output, path), 'utf8')]),
  )
const place = () => join(folderOf(), 'out')
const diagnostics = (output: string) =>
  readFileSync(join(output, 'diagnostics.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { code: string; message: string })

describe('reconcile', () => {
  const input = folderOf(
    Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.txt`, `${n % 3 === 0 ? '😀 ' : ''}${article(n)}`])),
  )
  const records = join(folderOf({ 'records.ndjson': corroborate(['extract', input]).stdout }), 'records.ndjson')

  it.each([
    ['as they are stored', []],
    ['in code points', ['--offsets', 'codepoint']],
  ])('writes what a run writes, %s', (_, form) => {
    const [whole, halves] = [place(), place()]
    expect(corroborate(['run', input, '-o', whole, ...form]).status).toBe(0)
    const extracted = corroborate(['extract', input, ...form]).stdout
    expect(corroborate(['reconcile', '-o', halves, '--workers', '2', ...form], { input: extracted }).status).toBe(0)
    expect(results(halves)).toEqual(results(whole))
  })

  it.each([
    [1400, []],
    [1600, ['large-story']],
  ])('says so where a story of %i claims is too large for all to be compared', (count, codes) => {
    const claims = Array.from({ length: count }, (_, n) => ({
      value: quantity(n + 2),
      measure: `barge ${n}`,
      evidence: `Barge ${n} had ${n + 2} people on board.`,
    }))
    const output = place()
    const input = JSON.stringify(record({ outlet: 'Herald', story: 'flood', claims }))
    expect(corroborate(['reconcile', '-o', output], { input }).status).toBe(0)
    expect(diagnostics(output).map(({ code }) => code)).toEqual(codes)
  })

  it('names each line that is no record by its file and number, and goes on', () => {
    const lines = readFileSync(records, 'utf8').trimEnd().split('\n')
    lines[2] = 'no JSON'
    lines[3] = '  '
    lines[70] = '{"id":"a_0"}'
    const file = join(folderOf({ 'some [odd].ndjson': lines.join('\n') }), 'some [odd].ndjson')
    const output = place()
    expect(corroborate(['reconcile', file, records, '-o', output]).status).toBe(0)
    expect(readFileSync(join(output, 'articles.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(80)
    const said = diagnostics(output)
    expect(said.filter(({ code }) => code === 'not-a-record').map(({ message }) => message)).toEqual([
      'Line 3 of some [odd].ndjson is no JSON; it was skipped.',
      expect.stringMatching(/^Line 71 of some \[odd\]\.ndjson is no article record: .+; it was skipped\.$/),
    ])
    // What both files hold is there once.
    expect(said.filter(({ code }) => code === 'duplicate')).toHaveLength(77)
  })

  it.each([
    [
      'no record',
      () => join(folderOf({ 'a.ndjson': '\n[]\n' }), 'a.ndjson'),
      /No article record could be read\. Line 2 of/,
    ],
    ['no file', () => join(folderOf(), 'none.ndjson'), /none\.ndjson cannot be read \(ENOENT\)/],
    ['a folder', () => folderOf(), /cannot be read \(EISDIR\)/],
  ])('says so where there is %s, and leaves nothing behind', (_, file, sentence) => {
    const output = place()
    const { status, stderr } = corroborate(['reconcile', file(), '-o', output])
    expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)])
    expect(existsSync(output)).toBe(false)
  })

  it('does not write into a folder of somebody else', () => {
    const output = folderOf()
    writeFileSync(join(output, 'thesis.txt'), 'mine')
    expect(corroborate(['reconcile', records, '-o', output]).status).toBe(2)
    expect(readdirSync(output)).toEqual(['thesis.txt'])
  })
})
