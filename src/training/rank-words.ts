// npm run rank -- VECTORS.json: writes down the words that English news uses most, from the vectors that cluster-words.ts reads.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Any further word is in fewer than one of two hundred articles. */
const WORDS = 5000
const WIDTH = 130
const WORD = /^[\p{L}\d]+$/u

const head = (
  lists: string,
) => `// Made by \`npm run rank\` from GloVe (Pennington et al. 2014, PDDL 1.0): see MODEL-CARD.md.
import { words } from '${lists}'

/** The words and figures that Wikipedia and newswire (Gigaword) use most, by falling frequency. */
export const FREQUENT_WORDS: readonly string[] = words(\`
`

function* lines(list: readonly string[]): Generator<string> {
  let line = ''
  for (const word of list) {
    if (line.length + word.length >= WIDTH) {
      yield line
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  yield line
}

const [file, target = join(import.meta.dirname, '../lexicon/grammar/frequent-words.ts')] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: npm run rank -- VECTORS.json [WORDS.ts]\n')
  process.exitCode = 2
} else {
  const { words } = JSON.parse(readFileSync(file, 'utf8')) as { readonly words: readonly string[] }
  const list = words.filter(word => WORD.test(word)).slice(0, WORDS)
  writeFileSync(target, `${head('../word-list.ts')}${[...lines(list)].join('\n')}\n\`)\n`)
  process.stderr.write(`${list.length} words written to ${target}\n`)
}
