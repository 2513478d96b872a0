import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readDocument } from '../../../src/training/examples.ts'

function contextsOf(form: string, text: string) {
  const document = readDocument(text)
  const words = document.tokens.map(token => wordOf(token.word))
  const at = document.tokens.findIndex(token => token.text === form)
  const usage = viewArticle(document, words).usages.get(words[at]?.lower ?? 0)
  return usage?.contexts ?? expect.fail(`no usage of ${form}`)
}

describe('contexts', () => {
  it('hold what stands round a word at all its places, each neighbour once', () => {
    const { neighbours } = contextsOf('Lumora', 'Shares of Lumora fell.')
    const twice = contextsOf('Lumora', 'Shares of Lumora fell. Shares of Lumora rose. He works for Lumora.').neighbours
    expect(neighbours).toHaveLength(2)
    expect(twice.slice(0, 2)).toEqual(neighbours)
    expect(twice).toHaveLength(5)
  })

  it('are those of the chain, apart for each spot in it', () => {
    const alone = contextsOf('Lumora', 'We saw Lumora fall.').neighbours
    const first = contextsOf('Lumora', 'We saw Lumora Duarte fall.').neighbours
    const last = contextsOf('Duarte', 'We saw Lumora Duarte fall.').neighbours
    expect(new Set([...alone, ...first, ...last]).size).toBe(6)
  })

  it('hold the first and last word of the name that stands before a word in brackets', () => {
    const one = contextsOf('KLV', 'The Harbour Workers Union (KLV) met.').fullNames
    expect(one).toHaveLength(3)
    expect(contextsOf('KLV', 'The Harbour Dockers Union (KLV) met.').fullNames).toEqual(one)
    expect(contextsOf('KLV', 'The Harbour Workers Bank (KLV) met.').fullNames).not.toEqual(one)
    expect(contextsOf('KLV', 'The Harbour Workers Union, KLV, met.').fullNames).toEqual([])
  })

  it('stay few, however often the word stands', () => {
    const text = Array.from({ length: 40 }, (_, n) => `The w${n} Lumora v${n} fell.`).join(' ')
    expect(contextsOf('Lumora', text).neighbours.length).toBeLessThan(12)
  })
})
