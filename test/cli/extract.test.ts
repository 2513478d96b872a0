// extract: one record a file or a line, in order, whoever reads it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/schema/index.ts'
import { article, corroborate, folderOf } from '../helpers/program.ts'

const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Article)

describe('extract from standard input', () => {
  it('gives one line for each line, in the same order', () => {
    const lines = Array.from({ length: 50 }, (_, n) => JSON.stringify({ text: article(n), outlet: `Outlet ${n}` }))
    lines[7] = 'this is no JSON'
    lines[8] = ''
    lines[9] = '{"title":"no text"}'
    const { status, stdout } = corroborate(['extract', '--workers', '2'], { input: `${lines.join('\n')}\n` })
    const out = records(stdout)
    expect(status).toBe(0)
    expect(out).toHaveLength(50)
    expect(out.map(({ outlet }) => outlet)).toEqual(lines.map((_, n) => (n >= 7 && n <= 9 ? undefined : `Outlet ${n}`)))
    for (const n of [7, 8, 9]) expect(out[n]).toMatchObject({ severity: 'error' })
  })

  it('takes a last line without a line feed, and nothing at all', () => {
    expect(records(corroborate(['extract', '-'], { input: JSON.stringify({ text: article(1) }) }).stdout)).toHaveLength(
      1,
    )
    expect(corroborate(['extract'])).toMatchObject({ status: 0, stdout: '' })
  })

  it('says what is doubtful beside the records, and has status 2 where no line gave one', () => {
    const doubtful = corroborate(['extract'], { input: '{"text":"The lock opened.","published":"lately"}\n' })
    expect(doubtful).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('line 1.jsonl: Expected a publication'),
    })
    const none = corroborate(['extract'], { input: 'words\n{"text":7}\n' })
    expect(none).toMatchObject({ status: 2, stderr: '' })
    expect(none.stdout).not.toContain('in line 1')
    expect(none.stdout).toMatch(/found what is no JSON\..*\n.*found no article\./)
  })
})

describe('extract from paths', () => {
  const input = folderOf({
    'b.txt': `😀 ${article(2)}`,
    'a.txt': article(1),
    'a.meta.json': '{"outlet":"The Arl Echo"}',
  })

  it('reads folders and files, with what stands beside them', () => {
    const { stdout } = corroborate(['extract', input, join(input, 'a.txt')])
    expect(records(stdout).map(({ path, outlet }) => [path, outlet])).toEqual([
      ['a.txt', 'The Arl Echo'],
      ['b.txt', expect.anything()],
      ['a.txt', 'The Arl Echo'],
    ])
  })

  it('reads mail and feeds, an article for each, and names what is of no such form', () => {
    const mail = `From: a@post.example\nTo: b@post.example\nSubject: Lock\nDate: 14 Dec 2021 09:30 +0000\n\n${article(1)}`
    const entry = (n: number) => `<item><title>Lock</title><description>${article(n)}</description></item>`
    const folder = folderOf({
      'a.eml': mail,
      'b.rss': `<rss version="2.0"><channel>${entry(2)}${entry(3)}</channel></rss>`,
      'c.xml': '<sitemap/>',
      'd.ndjson': `${JSON.stringify({ text: article(4) })}\n`,
      'e.docx': 'x',
    })
    const { stdout, stderr } = corroborate(['extract', folder])
    expect(records(stdout).map(({ path, title }) => [path, title])).toEqual([
      ['a.eml', 'Lock'],
      ['b.rss#1', 'Lock'],
      ['b.rss#2', 'Lock'],
      ['d.ndjson', expect.anything()],
    ])
    expect(stderr).toMatch(/error: c\.xml: Expected a feed or a page/)
  })

  it('counts in code points where that is asked for, and leaves the text out', () => {
    const [, units] = records(corroborate(['extract', input]).stdout)
    const [, points] = records(corroborate(['extract', input, '--offsets', 'codepoint', '--no-text']).stdout)
    if (units?.text === undefined || points === undefined) throw new Error('no record')
    const characters = [...units.text]
    expect(points.text).toBeUndefined()
    expect(units.mentions.length).toBeGreaterThan(0)
    points.mentions.forEach(({ start, end, text }, i) => {
      expect(characters.slice(start, end).join('')).toBe(text)
      expect(units.text?.slice(units.mentions[i]?.start, units.mentions[i]?.end)).toBe(text)
    })
  })

  it('explains an article to a person', () => {
    const { status, stdout } = corroborate(['extract', join(input, 'a.txt'), '--explain'])
    expect(status).toBe(0)
    expect(stdout).toContain('4 cracks')
    expect(stdout).toContain('Mara Lindqvist')
    expect(stdout).not.toMatch(/^\{/)
  })

  it('ends quietly when its reader has enough', () => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.txt`, article(n)])))
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `node dist/cli.js extract "${many}" | head -1; echo "\${PIPESTATUS[0]}"`],
      {
        encoding: 'utf8',
      },
    )
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
    expect(stderr).not.toMatch(/EPIPE|Error/)
  })

  it('has status 2 where nothing could be read, and names the file', () => {
    expect(corroborate(['extract', join(input, 'nowhere.txt')]).status).toBe(2)
    expect(corroborate(['extract', folderOf({ 'blank.txt': '' })])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('error: blank.txt: '),
    })
  })

  it.runIf(process.platform === 'linux')(
    'says that the disk is full, with a status that is not that of discrepancies',
    () => {
      const { stdout, stderr } = spawnSync('bash', ['-c', `node dist/cli.js extract "${input}" >/dev/full; echo $?`], {
        encoding: 'utf8',
      })
      expect(stdout.trim()).toBe('2')
      expect(stderr).toMatch(/^corroborate: There is no space left on the disk \(ENOSPC, write\)\. .+\n$/)
    },
  )
})
