// npm run evaluate: what of the planted gold is found, and what is missing, one line each.
import { runFolder } from '../helpers/run-corpus.ts'
import { judgePlanted, readGold } from './planted.ts'

const outcomes = judgePlanted(runFolder('corpus'), readGold())
for (const [part, list] of Object.entries(outcomes)) {
  const right = list.filter(outcome => outcome.missing === null).length
  console.log(`${part}: ${right} of ${list.length} (${((100 * right) / list.length).toFixed(1)} %)`)
  for (const { name, missing } of list) if (missing !== null) console.log(`  - ${name}: ${missing}`)
}
