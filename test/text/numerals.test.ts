import { describe, expect, it } from 'vitest'
import { parseNumber, readNumeral } from '../../src/text/numerals.ts'

const read = (text: string, letters = false) => {
  const numeral = readNumeral(text, 0, text.length, letters)
  return numeral && { value: numeral.value ?? [numeral.low, numeral.high], rest: text.slice(numeral.end) }
}

describe('readNumeral', () => {
  it.each<[string, unknown, string]>([
    ['7 dogs', 7, ' dogs'],
    ['1,234 boats', 1234, ' boats'],
    ['12,345,678.5 t', 12345678.5, ' t'],
    ['1 234 567 votes', 1234567, ' votes'],
    ['1\u202f500 votes', 1500, ' votes'],
    ['2.345.678 dong', 2345678, ' dong'],
    ['1,00,000 rupees', 100000, ' rupees'],
    ['12,34,56,789', 123456789, ''],
    ["1'000'000 francs", 1000000, ' francs'],
    ['.5 metres', 0.5, ' metres'],
    ['1,5 million', 1500000, ''],
    ['1,2 and 3', 1, ',2 and 3'],
    ['2,5%', 2.5, '%'],
    ['3.2bn', 3200000000, ''],
    ['3.2 bn', 3200000000, ''],
    ['4k runners', 4000, ' runners'],
    ['0.1 million', 100000, ''],
    ['35-million', 35000000, ''],
    ['5 lakh crore', 5000000000000, ''],
    ['2 dozen eggs', 24, ' eggs'],
    ['1/2 cup', 0.5, ' cup'],
    ['3 1/2 cups', 3.5, ' cups'],
    ['3½ cups', 3.5, ' cups'],
    ['¾ of it', 0.75, ' of it'],
    ['10^6', 1000000, ''],
    ['22nd', 22, ''],
    ['-4.5 degrees', -4.5, ' degrees'],
    ['−4 degrees', -4, ' degrees'],
    ['minus-30 degrees', -30, ' degrees'],
    ['minus two', -2, ''],
    ['seven', 7, ''],
    ['Twenty-one hens', 21, ' hens'],
    ['twenty one', 21, ''],
    ['one hundred and twenty-five thousand', 125000, ''],
    ['two thousand and six', 2006, ''],
    ['twenty-eight thousand six hundred and forty-two', 28642, ''],
    ['three million two hundred thousand', 3200000, ''],
    ['nineteen hundred', 1900, ''],
    ['a hundred and one', 101, ''],
    ['a thousand', 1000, ''],
    ['two and a half million', 2500000, ''],
    ['seven point two billion euros', 7.2e9, ' euros'],
    ['three point one four', 3.14, ''],
    ['two point guards', 2, ' point guards'],
    ['one point two years ago', 1, ' point two years ago'],
    ['two-and-a-half years', 2.5, ' years'],
    ['3 and a half', 3.5, ''],
    ['7 and two-fifths of mills', 7, ' and two-fifths of mills'],
    ['two and a quarter of them', 2, ' and a quarter of them'],
    ['two and three quarters of a mile', 2.75, ' of a mile'],
    ['a million and a half', 1500000, ''],
    ['half a million', 500000, ''],
    ['half a dozen', 6, ''],
    ['half of it', 0.5, ' of it'],
    ['half an hour', 0.5, ' an hour'],
    ['a quarter of a million', 250000, ''],
    ['a dozen', 12, ''],
    ['a couple of', 2, ''],
    ['two dozen', 24, ''],
    ['a third of', 1 / 3, ' of'],
    ['one-third', 1 / 3, ''],
    ['two thirds', 2 / 3, ''],
    ['three quarters of', 0.75, ' of'],
    ['a third man', 3, ' man'],
    ['twenty-first', 21, ''],
    ['thirteenth', 13, ''],
    ['hundreds of people', [100, 1000], ' of people'],
    ['hundreds of thousands of people', [100000, 1000000], ' of people'],
    ['tens of millions', [10000000, 100000000], ''],
    ['several hundred', [200, 1000], ''],
    ['a few thousand', [2000, 10000], ''],
    ['dozens of', [12, null], ' of'],
    ['two, three', 2, ', three'],
    ['five and six', 5, ' and six'],
    ['four-cylinder', 4, '-cylinder'],
    ['one million and other things', 1000000, ' and other things'],
  ])('%s', (text, value, rest) => expect(read(text)).toEqual({ value, rest }))

  it('reads m, b and t as scales only where money is meant', () => {
    expect(read('5m')).toEqual({ value: 5, rest: 'm' })
    expect(read('5m', true)).toEqual({ value: 5000000, rest: '' })
    expect(read('8 b', true)).toEqual({ value: 8e9, rest: '' })
  })

  it.each(['1/0', '1.2.3', '0x1F', 'a man', 'tens', 'any', '', '-', '.', 'couple', 'a quarter-final'])(
    'reads no number in %j',
    text => expect(read(text)).toBeUndefined(),
  )

  it('has no value where no machine number holds it', () => {
    expect(read('10^400')).toEqual({ value: [null, null], rest: '' })
    expect(read('9'.repeat(500))).toEqual({ value: [null, null], rest: '' })
    expect(read(`1${',000'.repeat(200)}`)?.value).toEqual([null, null])
  })

  it('stays linear in long runs', () => {
    for (const piece of ['1', '1,', '1,000,', 'two ', 'a ', 'one hundred and ', '1 ', '-1', '1/'])
      expect(() => readNumeral(piece.repeat(1_000_000 / piece.length), 0)).not.toThrow()
  })
})

describe('parseNumber', () => {
  it('reads a whole text or nothing', () => {
    expect(parseNumber('thirty-five')).toBe(35)
    expect(parseNumber('third')).toBe(3)
    expect(parseNumber('constructor')).toBeNull()
    expect(parseNumber('seven dogs')).toBeNull()
  })
})
