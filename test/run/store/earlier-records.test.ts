// What an earlier run left is taken over whole, its digests with it, or not at all.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { digestArticle } from '../../../src/reconcile/index.ts'
import { runFolder } from '../../../src/run/run-folder.ts'
import { EarlierRecords } from '../../../src/run/store/earlier-records.ts'
import { readJournal } from '../../../src/run/store/journal.ts'
import type { Article } from '../../../src/schema/index.ts'
import { article, folderOf } from '../../helpers/program.ts'

describe('records of an earlier run', async () => {
  const output = join(folderOf(), 'out')
  const input = folderOf({ '1.txt': article(1), '2.txt': article(2), '3.txt': article(2) })
  await runFolder({ input, output, workers: 1 })
  const cache = join(output, '.cache')
  const digests = join(cache, 'articles.digests')
  const keys = readJournal(join(cache, 'articles.journal')).entries.map(({ key }) => key)
  const find = (key = '') => {
    const earlier = new EarlierRecords(cache)
    const found = earlier.find(key)
    earlier.close()
    return found
  }

  it.each([0, 1])('come with the digests that were made of them: %i', n => {
    const found = find(keys[n])
    const record = JSON.parse(Buffer.from(found?.bytes ?? []).toString('utf8')) as Article
    const [[event, name] = [0, 0]] = found?.extracted.digests ?? []
    expect(found?.digests).toHaveLength(event + name)
    expect(deserialize(found?.digests.subarray(0, event) ?? new Uint8Array())).toEqual(digestArticle(record).event)
  })

  it('name the articles that they were copies of', () => {
    const [, second, third] = keys.map(find)
    expect(third?.extracted).toMatchObject({ path: '3.txt', records: [], copies: [second?.extracted.records[0]?.[0]] })
  })

  it('are not there under another key, nor without one', () => {
    expect([find('0'), find('')]).toEqual([undefined, undefined])
  })

  it.each([
    ['changed', (bytes: Buffer) => bytes.with(bytes.length - 2, 33)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ])('are made anew where a digest was %s', (_, harm) => {
    const whole = readFileSync(digests)
    writeFileSync(digests, harm(whole))
    expect([find(keys[0]) === undefined, find(keys[1]) === undefined]).toEqual([false, true])
    writeFileSync(digests, whole)
    expect(find(keys[1])).toBeDefined()
  })

  it('leave nothing else in the cache of a finished run', () => {
    expect(readdirSync(cache).sort()).toEqual(['articles.digests', 'articles.journal', 'corroborate', 'finished.json'])
  })
})
