// No text makes findNames throw or take more than linear time.
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/extract/names/index.ts'
import type { Document, Token } from '../../../src/schema/index.ts'
import { makeWord } from '../../../src/text/word.ts'
import { read as documentOf } from '../../helpers/read.ts'

/** One sentence of the given words, as a segmenter would hand it over. */
function sentenceOf(words: readonly string[]): Document {
  let text = ''
  const tokens = words.map((word): Token => {
    if (text !== '') text += ' '
    const start = text.length
    text += word
    return { start, end: text.length, word: makeWord(word), text: word, lower: word.toLowerCase(), pos: 'PROPN' }
  })
  const { article } = documentOf('')
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: tokens.length, zone: null }
  return { article: { ...article, text }, text, tokens, sentences: [sentence] }
}

function milliseconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const NASTY: readonly (readonly [string, string])[] = [
  ['a megabyte without a space', 'A'.repeat(1 << 20)],
  ['all capitals', 'THE MINISTER OF HEALTH SPOKE IN LAGOS. '.repeat(50)],
  ['no capitals', 'the minister of health spoke in lagos. '.repeat(50)],
  ['right-to-left', 'قال الرئيس محمد عباس في القاهرة إن الاجتماع سيعقد غدا. '.repeat(20)],
  ['emoji', '😀🎉👩‍👩‍👧 '.repeat(200)],
  ['words of objects', '__proto__ Constructor constructor ToString hasOwnProperty __PROTO__ said. '.repeat(20)],
  ['half a surrogate pair', 'Ana \ud83d Duarte \udc00 met Omar.'],
  ['only punctuation', '-–—()[]{}“”’\'".,;:/&'.repeat(100)],
  ['hyphens between capitals', 'A-b-C-d-'.repeat(500)],
]

describe('hostile text', () => {
  it.each(NASTY)('%s', (_, text) => {
    const document = documentOf(text)
    for (const name of findNames(document)) expect(text.slice(name.start, name.end)).toBe(name.text)
  })

  it('takes time in proportion to a row of capitalised words', () => {
    const words = (n: number) => Array.from({ length: n }, (_, i) => `Word${String.fromCharCode(97 + (i % 26))}`)
    const small = sentenceOf(words(10_000))
    const large = sentenceOf(words(40_000))
    findNames(small)
    const once = Math.min(...[1, 2, 3].map(() => milliseconds(() => findNames(small))))
    const four = Math.min(...[1, 2, 3].map(() => milliseconds(() => findNames(large))))
    expect(four).toBeLessThan(once * 4 * 3 + 50)
  })

  it('reads the words of objects like any other name', () => {
    const names = findNames(documentOf('Minister Constructor Mbeki met President Prototype Okoro in Lagos.'))
    expect(names.map(name => name.text)).toContain('Lagos')
    expect(names.length).toBeGreaterThan(1)
  })

  it('finds the same names whatever was read before', () => {
    const text = 'Ana Duarte and Omar Saleh of the Harbour Authority spoke in Porto.'
    const before = findNames(documentOf(text))
    for (let i = 0; i < 200; i++) findNames(sentenceOf([`Filler${i}`, 'Ana', 'spoke']))
    expect(findNames(documentOf(text))).toEqual(before)
  })
})
