// npm run train -- FOLDER: makes the names model from gold, seeded: the same gold, the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEARNING } from './crf.ts'
import { labelDocument } from './examples.ts'
import { digestFeatures } from './feature-digest.ts'
import { readGold } from './gold.ts'
import { inventGold } from './invented.ts'
import { modelSource, packModel } from './pack-model.ts'
import { learnTwoPasses } from './two-passes.ts'

const INVENTED = 1500
const SEED = 7

const [folder, target = join(import.meta.dirname, '../extract/names/model-data.ts')] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write(
    'usage: npm run train -- FOLDER [MODEL.ts]\n  FOLDER holds txt/ and gold.jsonl, or sub-folders that do\n',
  )
  process.exitCode = 2
} else {
  const documents = [...readGold(folder), ...inventGold(INVENTED, SEED)].map(labelDocument)
  const source = modelSource(packModel(learnTwoPasses(documents, LEARNING)), digestFeatures())
  writeFileSync(target, source)
  process.stderr.write(`${documents.length} texts learnt, ${source.length} bytes written to ${target}\n`)
}
