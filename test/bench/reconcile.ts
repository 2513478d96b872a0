// How reconciling grows: 10,000 and 100,000 article records, made from a folder of records by varying who, where and how many.
//
//   npm run build && tsx test/bench/reconcile.ts RECORDS.ndjson [10000,100000]
//
// Each size is a process of its own, so that its peak of memory is its own. The records are made when they are asked for and never held,
// as a source on disk does it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Article } from '../../src/schema/index.ts'
import { built } from './built.ts'

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'sto',
  'var',
  'del',
  'tun',
  'bre',
  'osh',
  'pin',
  'gal',
  'dor',
  'esk',
  'fa',
  'hul',
]

/** A made-up word for a number: the same number, the same word. */
function wordOf(n: number): string {
  let [rest, word] = [n + 16, '']
  while (rest > 0) {
    word += SYLLABLES[rest % 16]
    rest = Math.floor(rest / 16)
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A folder that repeats the stories of `records` under other names, places, days and numbers; the texts keep their lengths in words. */
function vary(records: readonly Article[], size: number): { ids: string[]; at: (place: number) => Article } {
  const ids = Array.from({ length: size }, (_, place) => `a_${String(place).padStart(8, '0')}`)
  return {
    ids,
    at: place => {
      const copy = Math.floor(place / records.length)
      const record = records[place % records.length]
      if (record === undefined) throw new RangeError(`no record ${place}`)
      return copy === 0 ? { ...record, id: ids[place] ?? '' } : rename(record, copy, ids[place] ?? '')
    },
  }
}

const COMMON = new Set([
  'The',
  'A',
  'In',
  'On',
  'At',
  'He',
  'She',
  'It',
  'They',
  'But',
  'And',
  'Police',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
])

/** Gives every capitalised word of a record another form, by its copy: half of them a form of their own, half one of a few hundred. */
function rename(record: Article, copy: number, id: string): Article {
  const forms = new Map<string, string>()
  const other = (word: string) => {
    if (COMMON.has(word)) return word
    const known = forms.get(word)
    if (known !== undefined) return known
    let hash = copy
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
    const form = wordOf(hash & 1 ? hash & 0xffffff : hash & 0xff)
    forms.set(word, form)
    return form
  }
  const swap = (text: string) => text.replace(/\p{Lu}\p{Ll}+/gu, other)
  const day = 10 + (copy % 18)
  const moved = (iso: string | null) => (iso === null ? null : `${iso.slice(0, 8)}${day}`)
  return {
    ...record,
    id,
    text: swap(record.text ?? ''),
    title: record.title === null ? null : swap(record.title),
    story: null,
    published: moved(record.published),
    outlet: record.outlet === null ? null : `${record.outlet} ${copy % 50}`,
    mentions: record.mentions.map(mention => ({ ...mention, text: swap(mention.text) })),
    claims: record.claims.map(claim => ({
      ...claim,
      subject: claim.subject === null ? null : { ...claim.subject, text: swap(claim.subject.text) },
      evidence: { ...claim.evidence, text: swap(claim.evidence.text) },
    })),
  }
}

async function measure(file: string, size: number): Promise<void> {
  const { reconcile } = await built<typeof import('../../src/reconcile/index.ts')>('reconcile/index')
  const records = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const source = vary(
    records.map(line => JSON.parse(line) as Article),
    size,
  )
  const before = process.cpuUsage()
  const result = reconcile(source)
  const counts = [result.stories, result.entities, result.facts, result.discrepancies].map(records => {
    let count = 0
    for (const _ of records) count++
    return count
  })
  const { user, system } = process.cpuUsage(before)
  const peak = process.resourceUsage().maxRSS / 1024
  const [stories, entities, facts, discrepancies] = counts
  console.log(
    JSON.stringify({
      size,
      cpuSeconds: (user + system) / 1e6,
      peakMegabytes: Math.round(peak),
      stories,
      entities,
      facts,
      discrepancies,
    }),
  )
}

const [file, sizes = '10000,100000', only] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: tsx test/bench/reconcile.ts RECORDS.ndjson [10000,100000]')
  process.exitCode = 2
} else if (only === 'one') await measure(file, Number(sizes))
else {
  const runs = sizes.split(',').map(size => {
    const run = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, file, size, 'one'], {
      encoding: 'utf8',
    })
    process.stdout.write(run.stdout)
    process.stderr.write(run.stderr)
    return JSON.parse(run.stdout || '{}') as { cpuSeconds?: number }
  })
  const [small, large] = runs
  if (small?.cpuSeconds && large?.cpuSeconds) console.log(`growth ${(large.cpuSeconds / small.cpuSeconds).toFixed(1)}×`)
}
