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

/** Writes the record of every story. `reported` reads back those that the reports show, one at a time, as long as they wait for their places. */
export function writeRecords(
  cache: string,
  source: DiskSource,
  reconciled: Reconciled,
  shiftOf: (article: string) => Shift,
): { files: Waiting[]; reported: () => Iterable<KnowledgeRecord> } {
  const { stories, entities, facts, discrepancies, places } = reconciled
  const files: Waiting[] = []
  const shown: string[] = []
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
    if (isReported(record)) shown.push(join(cache, name))
    const file = new AtomicFile(join(cache, name))
    file.write(`${JSON.stringify(KnowledgeRecord.parse(record), null, 2)}\n`)
    // Thousands of small files: they are handed to the system, not forced to disk one by one; the manifest can tell.
    const commit = file.park()
    files.push({ path: name, commit })
  }
  return {
    files,
    *reported() {
      for (const path of shown) yield JSON.parse(readFileSync(path, 'utf8')) as KnowledgeRecord
    },
  }
}

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
