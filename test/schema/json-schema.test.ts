// The published JSON Schema under a foreign validator: what zod allows it allows, what zod refuses it refuses.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article, KnowledgeRecord, Manifest } from '../../src/schema/index.ts'
import { jsonSchema, PUBLISHED, type PublishedName } from '../../src/schema/json-schema.ts'
import { corroborate } from '../helpers/program.ts'
import { type Output, readLines, runFolder } from '../helpers/run-corpus.ts'
import { sampleRecord } from '../report/sample.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const NAMES = Object.keys(PUBLISHED) as PublishedName[]
const validators = new Map(NAMES.map(name => [name, ajv.compile(jsonSchema(name))]))

function problems(name: PublishedName, record: unknown): string[] {
  const validate = validators.get(name)
  return validate?.(record)
    ? []
    : (validate?.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`)
}

describe('what a run over the corpus writes', () => {
  let output: Output
  const read = (name: string) => readFileSync(join(output.folder, name), 'utf8')
  beforeAll(() => {
    output = runFolder('corpus')
  }, 120_000)

  it('fits the published schemas, line by line', () => {
    const files: Record<string, PublishedName> = {
      'articles.ndjson': 'article',
      'stories.ndjson': 'story',
      'entities.ndjson': 'entity',
      'facts.ndjson': 'fact',
      'discrepancies.ndjson': 'discrepancy',
      'quotations.ndjson': 'quotation',
      'diagnostics.ndjson': 'diagnostic',
    }
    expect(output.articles.length).toBeGreaterThan(29)
    for (const [file, name] of Object.entries(files))
      for (const record of readLines(join(output.folder, file))) expect(problems(name, record)).toEqual([])
    expect(problems('manifest', JSON.parse(read('manifest.json')))).toEqual([])
  })

  it('has a record of every story, whole in itself', () => {
    const names = readdirSync(join(output.folder, 'records'))
    const records = names.map(name => JSON.parse(read(`records/${name}`)) as KnowledgeRecord)
    expect(records.map(({ story }) => story.id).sort()).toEqual(output.stories.map(({ id }) => id).sort())
    for (const record of records) {
      expect(problems('record', record)).toEqual([])
      const articles = new Set(record.articles.map(({ id }) => id))
      for (const fact of record.facts)
        for (const claim of fact.claims) {
          // a standing fact is told with the claims of the other stories that speak of it
          if (fact.story !== null) expect(articles).toContain(claim.article)
          expect(claim.evidence?.text).toBeTruthy()
        }
    }
  })

  it('has each fact in the record of every story that speaks of it', () => {
    const names = readdirSync(join(output.folder, 'records'))
    const records = names.map(name => JSON.parse(read(`records/${name}`)) as KnowledgeRecord)
    expect(output.facts.some(({ story }) => story === null)).toBe(true)
    for (const fact of output.facts) {
      const speaking = records.filter(({ story }) =>
        fact.claims.some(({ article }) => story.articles.includes(article)),
      )
      for (const { facts } of speaking) expect(facts.map(({ id }) => id)).toContain(fact.id)
    }
  })

  it('has offsets that give back every text', () => {
    for (const { text = '', mentions, quotes, claims, sentences } of output.articles) {
      const spans = [
        ...mentions,
        ...quotes,
        ...quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter(span => span !== null)),
        ...claims.map(({ evidence }) => evidence),
      ]
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
      for (const { start, end } of sentences) expect(text.slice(start, end).trim()).not.toBe('')
    }
    const texts = new Map(output.articles.map(({ id, text }: Article) => [id, text ?? '']))
    for (const { positions } of output.discrepancies)
      for (const { article, start, end, text } of positions.flatMap(position => position.claims))
        expect(texts.get(article)?.slice(start, end)).toBe(text)
  })

  it('has the hash of every file in its manifest', () => {
    const manifest = JSON.parse(read('manifest.json')) as Manifest
    const files = readdirSync(output.folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.parentPath.includes('.cache') && entry.name !== 'manifest.json')
      .map(entry => join(entry.parentPath, entry.name).slice(output.folder.length + 1))
    expect(Object.keys(manifest.files).sort()).toEqual(files.sort())
    for (const [path, sha256] of Object.entries(manifest.files))
      expect(createHash('sha256').update(read(path)).digest('hex')).toBe(sha256)
    const text = read('manifest.json')
    expect(text).not.toContain(output.folder)
    expect(text).not.toMatch(/workers/)
  })
})

describe('the schema', () => {
  const record = sampleRecord(0)
  const spoilt: [PublishedName, (record: Record<string, unknown>) => void, unknown][] = [
    ['record', spoil => delete spoil.story, record],
    ['story', spoil => Object.assign(spoil, { date: 20240501 }), record.story],
    ['fact', spoil => Object.assign(spoil, { confidence: 1.5 }), record.facts[0]],
    ['fact', spoil => Object.assign(spoil, { status: 'likely' }), record.facts[0]],
    ['discrepancy', spoil => Object.assign(spoil, { severity: null }), record.discrepancies[0]],
    [
      'mention',
      spoil => Object.assign(spoil, { start: -1 }),
      { id: 'm1', kind: 'person', entity: 'e1', role: null, rule: 'r', start: 0, end: 1, text: 'A' },
    ],
    [
      'mention',
      spoil => Object.assign(spoil, { kind: 'animal' }),
      { id: 'm1', kind: 'person', entity: 'e1', role: null, rule: 'r', start: 0, end: 1, text: 'A' },
    ],
  ]

  it.each(spoilt)('of a %s refuses what zod refuses', (name, spoil, sound) => {
    expect(problems(name, sound)).toEqual([])
    expect(PUBLISHED[name].safeParse(sound).success).toBe(true)
    const bad = structuredClone(sound) as Record<string, unknown>
    spoil(bad)
    expect(problems(name, bad)).not.toEqual([])
    expect(PUBLISHED[name].safeParse(bad).success).toBe(false)
  })

  it('is what the command prints, one or all', () => {
    expect(JSON.parse(corroborate(['schema', 'story']).stdout)).toEqual(jsonSchema('story'))
    expect(Object.keys(JSON.parse(corroborate(['schema']).stdout) as object)).toEqual(NAMES)
  })
})
