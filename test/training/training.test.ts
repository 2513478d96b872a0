import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Features } from '../../src/extract/names/features.ts'
import { LABELS } from '../../src/extract/names/labels.ts'
import { ROW_WIDTH, unpackModel, ZERO } from '../../src/extract/names/model.ts'
import { wordOf } from '../../src/extract/names/words.ts'
import { makeWord } from '../../src/text/word.ts'
import { countTexts, LEARNING, learn } from '../../src/training/crf.ts'
import { type Example, labelDocument } from '../../src/training/examples.ts'
import { readGold } from '../../src/training/gold.ts'
import { inventGold } from '../../src/training/invented.ts'
import { packModel } from '../../src/training/pack-model.ts'
import { labelWith, learnTwoPasses } from '../../src/training/two-passes.ts'

const folder = mkdtempSync(join(tmpdir(), 'gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(join(folder, 'tiny', 'txt'), { recursive: true })
const text = 'Ana Duarte lives in Porto.\n\nOmar Saleh works in Tunis. She was chosen by the Harbour Union.'
writeFileSync(join(folder, 'tiny', 'txt', 'one.txt'), text)
const mention = (name: string, kind: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
  kind,
})
writeFileSync(
  join(folder, 'tiny', 'gold.jsonl'),
  `${JSON.stringify({
    doc: 'one.txt',
    mentions: [
      mention('Ana Duarte', 'person'),
      mention('Porto', 'place'),
      mention('Omar Saleh', 'person'),
      mention('Tunis', 'place'),
    ],
    scored: [[0, text.indexOf('She was')]],
  })}\n`,
)

const documents = [...readGold(folder), ...inventGold(40, 3)].map(labelDocument)

const passes = learnTwoPasses(documents, LEARNING)

describe('training', () => {
  it('reads uniform gold, and learns only inside the ranges that are scored', () => {
    const [tiny] = documents
    expect(tiny?.gold.mentions).toHaveLength(4)
    const learnt = tiny?.examples.map(({ stretch, weight }) => [tiny.document.tokens[stretch.from]?.text, weight])
    expect(learnt).toEqual([
      ['Ana', 1],
      ['Porto', 1],
      ['Omar', 1],
      ['Tunis', 1],
      ['She', 0],
      ['Harbour', 0],
    ])
  })

  it('counts a row once a text, however often the text has it', () => {
    const gold = { set: 'tiny', mentions: [], scored: [[0, 99]] as const }
    const again = 'Lemora grew. Lemora fell. Lemora grew.'
    const once = labelDocument({ ...gold, name: 'a', text: again }).examples
    const most = (examples: typeof once) => countTexts(examples).reduce((a, b) => Math.max(a, b))
    expect(most(once)).toBe(1)
    const twice = [...once, ...labelDocument({ ...gold, name: 'b', text: again }).examples]
    expect(most(twice)).toBe(2)
  })

  it('puts first the features that know the word of a token, so that they can be hidden', () => {
    const text = 'Lemora grew.'
    const { examples } = labelDocument({ set: 'tiny', name: 'a', text, mentions: [], scored: [[0, text.length]] })
    const { rows, starts, wordEnds } = examples[0] as Example
    const features = new Features()
    const { exact, lower } = wordOf(makeWord('Lemora'))
    features.add(2, exact)
    features.add(3, lower)
    expect(wordEnds[0]).toBe(4)
    for (const row of features.rows.subarray(0, features.count)) {
      expect(rows.subarray(starts[0], wordEnds[0])).toContain(row)
      expect(rows.subarray(wordEnds[0], starts[1])).not.toContain(row)
    }
  })

  it('learns no people or faith as an organisation from the set that marks them so', () => {
    const text = 'Among them were Lutherans. The Harbour Union met.'
    const marked = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
    const mentions = ['Lutherans', 'Harbour Union'].map(name => ({ ...marked(name), kind: 'organisation' as const }))
    const kept = (set: string) =>
      labelDocument({ set, name: set, text, mentions, scored: [[0, text.length]] }).examples.map(({ labels }) =>
        labels.some(label => label !== 0),
      )
    expect(kept('tiny')).toEqual([false, true, true])
    expect(kept('re-docred')).toEqual([false, false, true])
  })

  it('gives the same bytes twice', () => {
    const bytes = Buffer.from(packModel(passes)).toString('base64')
    expect(bytes.length).toBeGreaterThan(1000)
    expect(Buffer.from(packModel(learnTwoPasses(documents, LEARNING))).toString('base64') === bytes).toBe(true)
  }, 120_000)

  it('learns what it is shown', () => {
    const weights = learn(
      documents.flatMap(({ examples }) => examples),
      { ...LEARNING, epochs: 8 },
    )
    let right = 0
    let all = 0
    for (const document of documents) {
      const labels = labelWith(weights, document)
      for (const { stretch, labels: gold, weight } of document.examples)
        gold.forEach((label, k) => {
          if (weight === 0 || label === 0) return
          all++
          if (labels[stretch.from + k] === label) right++
        })
    }
    expect(right / all).toBeGreaterThan(0.85)
  }, 60_000)

  it('packs weights so that they are unpacked to within a step', () => {
    const model = unpackModel(packModel(passes))
    passes.forEach(({ rows, transitions }, pass) => {
      const at = rows.findIndex(weight => Math.abs(weight) > 0.15)
      expect(at).toBeGreaterThanOrEqual(0)
      const base = model.rows.placeOf(Math.floor(at / LABELS)) * ROW_WIDTH
      const label = at % LABELS
      const byte = ((model.weights[base + (label >> 1)] ?? 0) >>> (16 * pass + 8 * (label & 1))) & 255
      const weight = (byte - ZERO) * model.step
      expect(Math.abs(weight - (rows[at] ?? 0))).toBeLessThan(model.step)
      expect(model.transitions[pass]).toEqual(transitions)
    })
  })

  it('invents the same articles from the same seed, with spans that are names', () => {
    expect(inventGold(5, 11)).toEqual(inventGold(5, 11))
    for (const { text, mentions } of inventGold(50, 11))
      for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/s)
  })
})
