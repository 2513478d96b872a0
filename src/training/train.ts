// npm run train -- FOLDER: makes the names model from gold, seeded: the same gold, the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { learn } from './crf.ts'
import { labelDocument } from './examples.ts'
import { readGold } from './gold.ts'
import { modelSource, packModel } from './pack-model.ts'

const [folder, target = join(import.meta.dirname, '../extract/names/model-data.ts')] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write(
    'usage: npm run train -- FOLDER [MODEL.ts]\n  FOLDER holds txt/ and gold.jsonl, or sub-folders that do\n',
  )
  process.exitCode = 2
} else {
  const examples = readGold(folder).flatMap(gold => labelDocument(gold).examples)
  const weights = learn(examples, { epochs: 1, rate: 0.05, decay: 0.01, dropout: 0.3, cutOff: 2, seed: 1 })
  const source = modelSource(packModel(weights))
  writeFileSync(target, source)
  process.stderr.write(`${examples.length} stretches learnt, ${source.length} bytes written to ${target}\n`)
}
