// The tags are those that wink-nlp itself gives to the same words in a row: its tables and rules are read as it reads them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { read } from '../helpers/read.ts'

const wink = winkNLP(model, ['pos'])
const WORD = /^[A-Za-z]+$/

/** The runs of plain words of a text, as our tokens and their tags. */
function* runs(text: string): Generator<{ words: string[]; tags: string[] }> {
  for (const match of text.matchAll(/[A-Za-z]+(?: [A-Za-z]+){3,}/g)) {
    const { tokens } = read(match[0])
    if (tokens.every(token => WORD.test(token.text)))
      yield { words: tokens.map(token => token.text), tags: tokens.map(token => token.pos) }
  }
}

it('tags plain words as wink-nlp does', () => {
  let count = 0
  const paths = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.txt'))
  for (const path of paths)
    for (const { words, tags } of runs(readFileSync(join('corpus', path), 'utf8'))) {
      expect(tags, words.join(' ')).toEqual(wink.readDoc(words.join(' ')).tokens().out(wink.its.pos))
      count += words.length
    }
  expect(count).toBeGreaterThan(1000)
})

it('reads a long paragraph as one', () => {
  const filler = 'The ferry left early and the crew waited. '
  const long = read(`${filler.repeat(30)}She went to several towns.`).tokens.slice(-6)
  const short = read('She went to several towns.').tokens
  expect(long.map(({ pos }) => pos)).toEqual(short.map(({ pos }) => pos))
})
