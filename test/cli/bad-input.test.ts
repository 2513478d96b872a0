// Whatever stands in the input or the output folder: a clear sentence, the right exit status, and nothing lost.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article, Diagnostic } from '../../src/schema/index.ts'
import { article, corroborate, folderOf } from '../helpers/program.ts'
import { readLines } from '../helpers/run-corpus.ts'

const run = (input: string, output = join(folderOf(), 'out')) => ({
  output,
  ...corroborate(['run', input, '-o', output, '--workers', '1']),
})
const paths = (output: string) => readLines<Article>(join(output, 'articles.ndjson')).map(({ path }) => path)
const diagnostics = (output: string) => readLines<Diagnostic>(join(output, 'diagnostics.ndjson'))

describe('an input that cannot be read', () => {
  it.each([
    ['an empty folder', () => folderOf(), /holds no article/],
    ['a missing folder', () => join(folderOf(), 'nowhere'), /There is no .*nowhere/],
    [
      'a file instead of a folder',
      () => join(folderOf({ 'a.txt': article(1) }), 'a.txt'),
      /is a file.*corroborate extract/,
    ],
    [
      'a folder of pictures',
      () => folderOf({ 'a.png': 'x', 'b.jpg': 'y' }),
      /holds no article.*2 other files were passed over/,
    ],
    [
      'a folder of binaries',
      () => folderOf({ 'a.txt': new Uint8Array([0, 1, 2, 0, 255, 0, 3]), 'b.txt': '' }),
      /None of the 2 files .* could be read/,
    ],
    ['one empty file', () => folderOf({ 'a.txt': '' }), /The only file in .* could not be read\. Expected an article/],
    ['a folder without a name', () => '', /There is no folder without a name/],
  ])('%s: one sentence, status 2, and no output folder', (_, input, sentence) => {
    const { status, stdout, stderr, output } = run(input())
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(existsSync(output)).toBe(false)
  })
})

describe('an output folder', () => {
  it('of somebody else is left as it is', () => {
    const output = folderOf({ 'thesis.doc': 'years of work', 'records/mine.json': '{}' })
    const { status, stderr } = run(folderOf({ 'a.txt': article(1) }), output)
    expect(status).toBe(2)
    expect(stderr).toMatch(/holds files that corroborate did not write/)
    expect(readdirSync(output).sort()).toEqual(['records', 'thesis.doc'])
  })

  it('without a name is refused, and nothing is written where one stands', () => {
    const { status, stderr } = run(folderOf({ 'a.txt': article(1) }), '')
    expect(status).toBe(2)
    expect(stderr).toMatch(/name of the output folder is empty/)
    expect(existsSync('manifest.json')).toBe(false)
  })

  it('that is a file is refused', () => {
    const file = join(folderOf({ out: 'words' }), 'out')
    const { status, stderr } = run(folderOf({ 'a.txt': article(1) }), file)
    expect(status).toBe(2)
    expect(stderr).toMatch(/is a file/)
    expect(readFileSync(file, 'utf8')).toBe('words')
  })

  it('inside the input is not read as input, and what a person put beside the results stays', () => {
    const input = folderOf({ 'a.txt': article(1) })
    const output = join(input, 'results')
    run(input, output)
    writeFileSync(join(output, 'my-notes.txt'), article(9))
    mkdirSync(join(output, 'records'), { recursive: true })
    writeFileSync(join(output, 'records', 'mine.json'), '{}')
    writeFileSync(join(input, 'b.txt'), article(2))
    expect(run(input, output).status).toBe(0)
    expect(paths(output)).toEqual(['a.txt', 'b.txt'])
    // Another run elsewhere knows the folder by its manifest.
    expect(paths(run(input).output)).toEqual(['a.txt', 'b.txt'])
    expect(readFileSync(join(output, 'my-notes.txt'), 'utf8')).toBe(article(9))
    expect(existsSync(join(output, 'records', 'mine.json'))).toBe(true)
  })

  it('is not taken from a run that is going on, not even to render its reports again', async () => {
    const { lockFolder } = await import('../../src/run/files/lock.ts')
    const input = folderOf({ 'a.txt': article(1) })
    const { output } = run(input)
    const unlock = await lockFolder(output)
    const refused = [run(input, output), corroborate(['report', output])]
    unlock()
    for (const { status, stderr } of refused) {
      expect(stderr).toMatch(/Another run is writing/)
      expect(status).toBe(2)
    }
    expect(corroborate(['report', output]).status).toBe(0)
  })
})

describe('a folder with odd things in it', () => {
  it('is read, and what is passed over is named', () => {
    const names = [
      'two words.txt',
      'brackets [2024] (a)/{b}.txt',
      'line\nfeed.txt',
      'emoji 😀.TXT',
      '__proto__.txt',
      '-o.txt',
    ]
    const input = folderOf(Object.fromEntries(names.map((name, n) => [name, article(n)])))
    symlinkSync(input, join(input, 'loop'))
    symlinkSync(join(input, 'two words.txt'), join(input, 'link.txt'))
    symlinkSync('/nowhere/at/all', join(input, 'dangling.txt'))
    mkdirSync(join(input, '.drafts', 'old'), { recursive: true })
    writeFileSync(join(input, '.drafts', 'old', 'a.txt'), article(21))
    execFileSync('mkfifo', [join(input, 'pipe.txt')])
    writeFileSync(Buffer.concat([Buffer.from(`${input}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), article(20))
    mkdirSync(Buffer.concat([Buffer.from(`${input}/d`), Buffer.from([0xe9])]))
    writeFileSync(join(input, 'copy.txt'), article(0))
    const { status, output } = run(input)
    expect(status).toBe(0)
    expect(new Set([...paths(output), 'two words.txt'])).toEqual(new Set([...names, 'copy.txt']))
    const said = new Map(diagnostics(output).map(({ path, code }) => [path, code]))
    expect(said.get('loop')).toBe('not-a-file')
    expect(said.get('link.txt')).toBe('not-a-file')
    expect(said.get('dangling.txt')).toBe('not-a-file')
    expect(said.get('pipe.txt')).toBe('not-a-file')
    expect(said.get('.drafts')).toBe('hidden')
    expect([...said.keys()].filter(path => path?.startsWith('.drafts/'))).toEqual([])
    expect(said.get('caf\ufffd.txt')).toBe('unreadable')
    expect(said.get('d\ufffd')).toBe('unreadable')
    expect([said.get('copy.txt'), said.get('two words.txt')]).toContain('duplicate')
  })
})

describe('a folder with an article in another language', () => {
  it('is read, and its summary says that nothing came of that article', () => {
    const german =
      'Die Schleuse wurde am Dienstag nach drei Jahren wieder für den Verkehr geöffnet, teilte die Stadt mit.'
    const { status, stdout } = run(folderOf({ 'a.txt': article(1), 'b.txt': german }))
    expect(status).toBe(0)
    expect(stdout).toContain('1 article is not in English, or not all of it: nothing is read from what is not.\n')
  })
})

describe('an article that a file holds twice', () => {
  it('is counted once, and not called a copy of itself', () => {
    const line = JSON.stringify({ text: article(1) })
    const { output } = run(folderOf({ 'a.jsonl': `${line}\n${line}\n` }))
    expect(diagnostics(output).map(({ message }) => message)).toEqual([
      'a.jsonl holds two articles with the same text and outlet; they were counted as one.',
    ])
  })
})

describe('arguments', () => {
  it.each([
    [['run']],
    [['run', 'corpus']],
    [['walk', 'corpus']],
    [['run', 'corpus', '-o', 'x', '--workers', '0']],
    [['extract', 'corpus', '--offsets', 'bytes']],
    [['schema', 'constructor']],
    [['report', 'corpus']],
  ])('%j: status 2 and no stack trace', words => {
    const { status, stdout, stderr } = corroborate(words)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(/ {4}at /)
    expect(stderr).not.toBe('')
  })

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(corroborate(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
  })

  it('help names no default of a switch, and the port but once', () => {
    for (const command of ['run', 'extract', 'review'])
      expect(corroborate([command, '--help']).stdout).not.toMatch(/default: (?:false|0)/)
  })

  it('help is cheap: it loads no language model', () => {
    const { status, stdout } = corroborate(['--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/run .*folder/)
    const { stderr } = corroborate(['--help'], { env: { NODE_DEBUG: 'module,esm' } })
    expect(stderr).not.toMatch(/wink|compromise|piscina|zod/)
  })
})
