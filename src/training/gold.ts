// Reads uniform gold: `txt/NAME.txt` and `gold.jsonl` with character spans, one folder a set.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const GoldDocument = z.object({
  doc: z.string(),
  mentions: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(['person', 'organisation', 'place']) })),
  /** Only these ranges are annotated in full. */
  scored: z.array(z.tuple([z.int(), z.int()])).optional(),
})
type GoldDocument = z.infer<typeof GoldDocument>

/** A text with its names, and the ranges that may be learnt from. */
export type GoldText = {
  readonly set: string
  readonly name: string
  readonly text: string
  readonly mentions: GoldDocument['mentions']
  readonly scored: readonly (readonly [number, number])[]
}

/** Sets whose files hold unrelated lines: every line is a text of its own. */
const LINE_SETS: ReadonlySet<string> = new Set(['btc', 'wnut17', 'crossner'])

function* lines(gold: GoldText): Generator<GoldText> {
  const pattern = /[^\n]+/g
  for (let match = pattern.exec(gold.text); match !== null; match = pattern.exec(gold.text)) {
    const from = match.index
    const to = from + match[0].length
    yield {
      ...gold,
      name: `${gold.name}:${from}`,
      text: match[0],
      mentions: gold.mentions
        .filter(({ start, end }) => start >= from && end <= to)
        .map(mention => ({ ...mention, start: mention.start - from, end: mention.end - from })),
      scored: gold.scored.flatMap(([a, b]): [number, number][] =>
        a < to && b > from ? [[Math.max(a, from) - from, Math.min(b, to) - from]] : [],
      ),
    }
  }
}

/** All gold texts below `folder`, which holds one set or sub-folders that do; in the order of their names. */
export function readGold(folder: string): GoldText[] {
  const sets = existsSync(join(folder, 'gold.jsonl'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map(name => join(folder, name))
        .filter(path => existsSync(join(path, 'gold.jsonl')))
  return sets.flatMap(path => {
    const set = path.split('/').at(-1) ?? path
    return readFileSync(join(path, 'gold.jsonl'), 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .flatMap(line => {
        const { doc, mentions, scored } = GoldDocument.parse(JSON.parse(line))
        const text = readFileSync(join(path, 'txt', doc), 'utf8')
        const gold = { set, name: `${set}/${doc}`, text, mentions, scored: scored ?? [[0, text.length] as const] }
        return LINE_SETS.has(set) ? [...lines(gold)] : [gold]
      })
  })
}
