import { describe, expect, it } from 'vitest'
import { recordName } from '../../../src/run/comparing/knowledge-record.ts'
import { compareCodePoints } from '../../../src/run/files/code-point-order.ts'
import { formQuotation, shiftsOf, toCodePoints, toUtf16, withOffsets } from '../../../src/run/store/record-form.ts'
import type { Article } from '../../../src/schema/index.ts'

const TEXTS = ['plain', '', '😀', 'a😀b', '😀😀 🇻🇳 x', 'e\u0301 \ud83d lone', 'end 😀']

describe('offsets', () => {
  it.each(TEXTS)('go to code points and back in %j', text => {
    const [to, back] = [toCodePoints(text), toUtf16(text)]
    let units = 0
    Array.from(text).forEach((character, points) => {
      expect(to?.(units) ?? units).toBe(points)
      expect(back?.(points) ?? points).toBe(units)
      units += character.length
    })
    expect(to?.(text.length) ?? text.length).toBe([...text].length)
  })

  it('are shifted wherever they stand, and nothing else is', () => {
    const value = { start: 3, end: 5, list: [{ start: 4, end: null }], low: 4, text: 'start' }
    expect(withOffsets(value, offset => offset - 1)).toEqual({
      start: 2,
      end: 4,
      list: [{ start: 3, end: null }],
      low: 4,
      text: 'start',
    })
    expect(withOffsets(value, undefined)).toBe(value)
  })
})

describe('recordName', () => {
  it.each([
    ['2024-05-03', 'Flood in Přerov: 12 dead', '2024-05-03-flood-in-prerov-12-dead-0a1b2c'],
    [null, null, 'undated-untitled-0a1b2c'],
    ['2024', '../../etc/passwd', '2024-etc-passwd-0a1b2c'],
    ['../x', '😀', 'x-untitled-0a1b2c'],
    ['2024-05-03', 'a'.repeat(500), `2024-05-03-${'a'.repeat(60)}-0a1b2c`],
  ])('of %j and %j', (date, title, name) => expect(recordName({ id: '0a1b2c', date, title })).toBe(name))
})

describe('compareCodePoints', () => {
  it('orders as UTF-8 bytes do', () => {
    const words = ['', 'a', 'ab', 'b', 'é', '\uffee', '\ufffd', '😀', '😀a', '𝒳', 'Z']
    const byBytes = [...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect([...words].reverse().sort(compareCodePoints)).toEqual(byBytes)
  })
})

it('moves the quotes of a quotation, each by its own article', () => {
  const quote = { quote: 'q1', outlet: null, published: null, speaker: null, wording: 'whole', text: 'Stay.' } as const
  const quotation = {
    id: 'q_1',
    story: 's_1',
    speaker: null,
    text: 'Stay.',
    outlets: 2,
    quotes: ['a_1', 'a_2'].map(article => ({ ...quote, article, start: 4, end: 9 })),
    because: 'all print the same words',
  }
  const shiftOf = shiftsOf(
    [
      { id: 'a_1', text: '😀! “Stay.”' },
      { id: 'a_2', text: 'No! “Stay.”' },
    ] as Article[],
    { offsets: 'codepoint', text: true },
  )
  const moved = formQuotation(quotation, shiftOf)
  expect(moved.quotes.map(({ start, end }) => [start, end])).toEqual([
    [3, 8],
    [4, 9],
  ])
})
