// The knowledge records: one file a story, and which of them a report has something to say about.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeRecord } from '../schema/index.ts'
import type { DiskSource } from './article-source.ts'
import { AtomicFile } from './atomic-file.ts'
import { buildRecord, recordName } from './knowledge-record.ts'
import type { Waiting } from './manifest.ts'
import type { Reconciled } from './reconciled.ts'
import { type Shift, withOffsets } from './record-form.ts'

/** A story of one article without a discrepancy has nothing to compare: a report only counts it. */
export function isReported({ articles, discrepancies }: KnowledgeRecord): boolean {
  return articles.length > 1 || discrepancies.length > 0
}

/** Bytes of records that stay in memory for the reports, which read them one after the other; the rest is read back from disk. */
const HELD = 16 * 1024 * 1024

/** Writes the record of every story. `reported` gives those that the reports show, as long as they wait for their places. */
export function writeRecords(
  cache: string,
  source: DiskSource,
  reconciled: Reconciled,
  shiftOf: (article: string) => Shift,
): { files: Waiting[]; reported: () => Iterable<KnowledgeRecord> } {
  const { stories, entities, facts, discrepancies, places } = reconciled
  const files: Waiting[] = []
  const shown: (() => KnowledgeRecord)[] = []
  let held = 0
  const build = (id: string): KnowledgeRecord | undefined => {
    const own = places.get(id)
    if (own === undefined || own.story === null) return undefined
    const story = stories.read(own.story)
    const record = buildRecord(
      story,
      story.articles.flatMap(article => source.find(article) ?? []),
      {
        entities: own.entities.map(place => entities.read(place)),
        facts: own.facts.map(place => facts.read(place)),
        // These stand in the file in the form that was asked for; evidence does not.
        discrepancies: own.discrepancies.map(place => discrepancies.read(place)),
      },
    )
    return formEvidence(record, shiftOf)
  }
  for (const id of places.keys()) {
    const record = build(id)
    if (record === undefined) continue
    const name = `records/${recordName(record.story)}.json`
    const temporary = join(cache, name)
    const file = new AtomicFile(temporary)
    file.write(`${JSON.stringify(KnowledgeRecord.parse(record), null, 2)}\n`)
    if (isReported(record)) {
      held += file.length
      shown.push(held <= HELD ? () => record : readBack(temporary))
    }
    // Thousands of small files: they are handed to the system, not forced to disk one by one; the manifest can tell.
    const commit = file.park()
    files.push({ path: name, commit })
  }
  return {
    files,
    *reported() {
      for (const read of shown) yield read()
    },
  }
}

/** A function of its own: one made beside the record would keep it in memory. */
const readBack = (path: string) => () => JSON.parse(readFileSync(path, 'utf8')) as KnowledgeRecord

function formEvidence(record: KnowledgeRecord, shiftOf: (article: string) => Shift): KnowledgeRecord {
  const facts = record.facts.map(fact => ({
    ...fact,
    claims: fact.claims.map(claim => {
      const { evidence, marks } = claim
      return { ...claim, ...withOffsets({ evidence, marks }, shiftOf(claim.article)) }
    }),
  }))
  return { ...record, facts }
}
