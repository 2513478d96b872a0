// A run that is stopped, repeated or changed: what is finished is kept, what has not changed is not read again.
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Progress, runFolder } from '../../src/run/run-folder.ts'
import { article, folderOf, startProgram } from '../helpers/program.ts'

const articles = (count: number) =>
  folderOf(
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${String(n).padStart(4, '0')}.txt`, article(n)])),
  )
const result = (output: string) =>
  new Map(
    readdirSync(output)
      .filter(name => name.includes('.n') || name.endsWith('.json'))
      .map(name => [name, readFileSync(join(output, name), 'utf8')]),
  )
const FAR_OFF = new Date(2001, 1, 3)

describe('a second run', () => {
  const input = articles(40)
  const output = join(folderOf(), 'out')

  it('with nothing changed does nothing', async () => {
    expect((await runFolder({ input, output, workers: 1 })).unchanged).toBe(false)
    const before = result(output)
    const second = await runFolder({ input, output, workers: 1 })
    expect(second.unchanged).toBe(true)
    expect(result(output)).toEqual(before)
  })

  it('reads only what changed, and forgets what is gone', async () => {
    writeFileSync(join(input, '0003.txt'), article(77))
    rmSync(join(input, '0004.txt'))
    utimesSync(join(input, '0005.txt'), FAR_OFF, FAR_OFF)
    // A stand-in for the threads would fail on anything it is asked to read, save the one file that changed.
    const outcome = await runFolder({ input, output, workers: 1 })
    expect(outcome.unchanged).toBe(false)
    const fresh = join(folderOf(), 'out')
    await runFolder({ input, output: fresh, workers: 1 })
    expect(result(output)).toEqual(result(fresh))
  })

  it('notices results that were tampered with, and a torn store', async () => {
    appendFileSync(join(output, 'facts.ndjson'), 'not ours\n')
    expect((await runFolder({ input, output, workers: 1 })).unchanged).toBe(false)
    const good = result(output)
    const records = readFileSync(join(output, 'articles.ndjson'), 'utf8')
    writeFileSync(join(output, 'articles.ndjson'), records.replace(/lorries/g, 'lorrays').slice(0, -50))
    expect((await runFolder({ input, output, workers: 1 })).unchanged).toBe(false)
    expect(result(output)).toEqual(good)
  })

  it.each([
    ['its original stays', () => {}],
    ['its original goes', (input: string) => rmSync(join(input, 'a.txt'))],
    ['its original changes', (input: string) => writeFileSync(join(input, 'a.txt'), article(3))],
    ['another copy comes before', (input: string) => writeFileSync(join(input, '0.txt'), article(1))],
  ])('takes over a file that holds a copy, whatever becomes of the original: %s', async (_, change) => {
    const both = `${JSON.stringify({ text: article(2) })}\n`.repeat(2)
    const input = folderOf({ 'a.txt': article(1), 'b.txt': article(1), 'c.jsonl': both, 'd.txt': article(9) })
    const output = join(folderOf(), 'out')
    await runFolder({ input, output, workers: 1 })
    change(input)
    writeFileSync(join(input, 'd.txt'), article(10))
    await runFolder({ input, output, workers: 1 })
    const fresh = join(folderOf(), 'out')
    await runFolder({ input, output: fresh, workers: 1 })
    expect(result(output)).toEqual(result(fresh))
    expect(result(output).get('diagnostics.ndjson')).toContain('"duplicate"')
  })

  it('under --no-text leaves no text behind, and says so in the manifest', async () => {
    const { manifest } = await runFolder({ input, output, workers: 1, form: { offsets: 'utf16', text: false } })
    expect(manifest.options).toEqual({ offsets: 'utf16', text: false })
    expect(readFileSync(join(output, 'articles.ndjson'), 'utf8')).not.toContain('"text":"Bridge over')
    expect(readdirSync(join(output, '.cache')).sort()).toEqual(['corroborate', 'finished.json'])
    const again = await runFolder({ input, output, workers: 1, form: { offsets: 'utf16', text: false } })
    expect(again.unchanged).toBe(true)
  })
})

describe('an interrupted run', () => {
  const input = articles(250)

  it('keeps what it has, and a second one goes on from there', async () => {
    const output = join(folderOf(), 'out')
    const stop = new AbortController()
    const onProgress = ({ done }: Progress) => {
      if (done >= 100) stop.abort()
    }
    await expect(runFolder({ input, output, workers: 1, signal: stop.signal, onProgress })).rejects.toThrow(
      /stopped after \d+ of 250/,
    )
    expect(existsSync(join(output, 'manifest.json'))).toBe(false)
    const kept = readdirSync(join(output, '.cache')).find(name => name.endsWith('.journal')) ?? ''
    const lines =
      readFileSync(join(output, '.cache', kept), 'utf8')
        .trim()
        .split('\n').length - 1
    expect(lines).toBeGreaterThanOrEqual(100)
    await runFolder({ input, output, workers: 1 })
    const whole = join(folderOf(), 'out')
    await runFolder({ input, output: whole, workers: 2 })
    expect(result(output)).toEqual(result(whole))
    expect(readdirSync(join(output, '.cache')).filter(name => name.startsWith('unfinished'))).toEqual([])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 130],
    ['SIGKILL', null],
  ] as const)('by %s ends with status %s and can be taken up again', async (signal, expected) => {
    const output = join(folderOf(), 'out')
    const program = startProgram(['run', input, '-o', output, '--workers', '1'])
    let said = ''
    program.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const ended = new Promise<number | null>(resolve => program.on('exit', resolve))
    const journal = join(output, '.cache', 'unfinished-1.journal')
    while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 20)
      await new Promise(tick => setTimeout(tick, 10))
    program.kill(signal)
    expect(await ended).toBe(expected)
    if (expected !== null) expect(said).toMatch(/they are kept/)
    const { manifest } = await runFolder({ input, output, workers: 2 })
    expect(manifest.counts.articles).toBe(250)
  })
})

describe.runIf(process.platform === 'linux')('a run that may write no more', () => {
  const input = articles(60)
  const whole = join(folderOf(), 'out')
  beforeAll(() => runFolder({ input, output: whole, workers: 1 }))

  // Kilobytes that a file may have: too few for the records, for what is compared, for the report.
  it.each([8, 60, 200])('than %d kB a file ends with a sentence, and the same command goes on', async limit => {
    const output = join(folderOf(), 'out')
    const limited = `ulimit -f ${limit}; exec node dist/cli.js run "${input}" -o "${output}" --quiet --workers 1`
    const { status, stderr } = spawnSync('bash', ['-c', limited], { encoding: 'utf8' })
    expect(stderr).toMatch(/^corroborate: A file would be larger than the system allows \(EFBIG, write\)\. .+\n$/)
    expect(status).toBe(2)
    expect(existsSync(join(output, 'manifest.json'))).toBe(false)
    await runFolder({ input, output, workers: 1 })
    expect(result(output)).toEqual(result(whole))
  })
})
