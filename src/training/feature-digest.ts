// A digest of the features that a model is learnt on: of every listed word and phrase, and of invented articles. A model reads an article
// well only with the features that it was learnt on; a word added to a list changes them.
import { createHash } from 'node:crypto'
import { listedPhrases } from '../extract/names/gazetteer.ts'
import { listedWords } from '../extract/names/words.ts'
import { labelDocument } from './examples.ts'
import { inventGold } from './invented.ts'

const ARTICLES = 200
const SEED = 11
const SHOWN = 16

/** digestFeatures() //=> '3f0c…', sixteen digits: the same lists, tokens and features, the same digest */
export function digestFeatures(): string {
  const hash = createHash('sha256')
  for (const entry of listedEntries()) hash.update(entry)
  for (const gold of inventGold(ARTICLES, SEED)) for (const { rows } of labelDocument(gold).examples) hash.update(rows)
  return hash.digest('hex').slice(0, SHOWN)
}

/** Every listed word and phrase with what it is known as, in an order of their own: that of the lists is no feature. */
function listedEntries(): string[] {
  const entries: string[] = []
  for (const [word, lists] of listedWords()) entries.push(`${word} ${lists}\n`)
  for (const phrases of listedPhrases().values())
    for (const { words, known } of phrases) entries.push(`${words.join(' ')} ${known}\n`)
  return entries.sort()
}
