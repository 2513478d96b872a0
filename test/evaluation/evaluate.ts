// npm run evaluate: what of the planted gold is found, what is missing, one line each, and how far confidence can be relied on.
import { runFolder } from '../helpers/run-corpus.ts'
import { judgeConfidences, judgePlanted, readGold } from './planted.ts'
import { calibrationError, reliabilityTable } from './reliability.ts'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const output = runFolder('corpus')
const gold = readGold()
for (const [part, list] of Object.entries(judgePlanted(output, gold))) {
  const right = list.filter(outcome => outcome.missing === null).length
  console.log(`${part}: ${right} of ${list.length} (${percent(right / list.length)})`)
  for (const { name, missing } of list) if (missing !== null) console.log(`  - ${name}: ${missing}`)
}
const table = reliabilityTable(judgeConfidences(output, gold))
console.log('confidence      facts  held for  right')
for (const { from, to, facts, meanConfidence, shareRight } of table)
  console.log(
    `${from.toFixed(1)} to ${to.toFixed(1)} ${String(facts).padStart(10)} ${percent(meanConfidence).padStart(9)} ${percent(shareRight).padStart(8)}`,
  )
console.log(`mean distance of confidence and truth: ${calibrationError(table).toFixed(3)}`)
