// An article's record depends on the article alone: not on what was read before it, nor on how often it is read.
import { expect, it } from 'vitest'
import { annotate, annotateAll } from '../../src/pipeline.ts'
import { articleOf } from '../helpers/read.ts'

const REPORT = `Ferry runs aground off Kelda

KELDA, May 6 — Two people were killed and 14 injured when a ferry ran aground near Port Senn on Monday, police said.

"It was dark and the sea was rough," said Captain Ana Duarte, who leads the coast guard. Ms Duarte added that about 120
passengers had been brought ashore by noon. The Northline Ferry Company (NFC) paid $3.5 million for the ship in 2019.`

const OTHERS = [
  'Port Senn beat Kelda 3-1 on Saturday. “We were lucky,” Duarte told reporters.',
  'Profit at Duarte Holdings rose 12 percent to $4 million in the third quarter, the company said.',
  'May may march in March. Will Will Smith smith?',
  'NFC NFC NFC killed injured ferry Ferry FERRY. ',
]

it('gives the same record whatever was annotated before', () => {
  const read = () => JSON.stringify(annotate(articleOf(REPORT)))
  const first = read()
  expect(annotate(articleOf(REPORT)).mentions.length).toBeGreaterThan(8)
  for (let n = 0; n < 300; n++) annotate(articleOf(`${OTHERS[n % OTHERS.length]} Kel${n}da spoke of ${n} duarte${n}s.`))
  expect(read()).toBe(first)
})

it('gives the same records for articles that are read together as for one by one', () => {
  const articles = [...OTHERS, REPORT, ''].map(text => articleOf(text))
  expect(annotateAll(articles)).toEqual(articles.map(article => annotate(article)))
})
