import { expect, test } from 'vitest'
import { LeadWords } from '../../../src/reconcile/stories/lead-words.ts'
import { hashText } from '../../../src/text/hash.ts'

function wordsOf(text: string, until = text.length) {
  const words = new LeadWords(text, until)
  const found = []
  while (words.next()) {
    const { start, end, digit, capital, weekday, functionWord, street, hash, term } = words
    found.push({
      form: text.slice(start, end),
      lower: words.lower(),
      digit,
      capital,
      weekday,
      functionWord,
      street,
      hash,
      term,
    })
  }
  return found
}

test('words are read in small letters without a possessive, whatever their script', () => {
  const words = wordsOf("Ida's ÉLAN met Σοφία’s İskele-9 at 10.30 S’s rock’n’roll")
  expect(words.map(({ lower }) => lower)).toEqual([
    'ida',
    'élan',
    'met',
    'σοφία',
    'i̇skele-9',
    'at',
    '10.30',
    's',
    'rock’n’roll',
  ])
  for (const { lower, hash } of words) expect(hash).toBe(hashText(lower))
  expect(words.map(({ capital }) => capital)).toEqual([true, true, false, true, true, false, false, true, false])
  expect(words.map(({ digit }) => digit).indexOf(true)).toBe(6)
})

test('a small word gives its stem as a term, a name or a number itself, a function word or a letter none', () => {
  const stemOf = (form: string) => wordsOf(form)[0]?.term
  for (const form of ['ferries', 'ferring', 'ferred', 'ferres', 'ferrs', 'feRRIes'])
    expect([hashText('ferr')], form).toContain(stemOf(form))
  expect(stemOf('Ferries')).toBe(hashText('ferries'))
  expect(stemOf('élans')).toBe(hashText('élan'))
  expect(stemOf('1990s')).toBe(hashText('1990s'))
  expect(stemOf('sees')).toBe(hashText('sees'))
  expect([stemOf('The'), stemOf('x'), stemOf("x's")]).toEqual([null, null, null])
})

test('what the lexicon says of a word is found in any case', () => {
  const [tuesday, small, drive, other] = wordsOf('Tuesday tuesday DR driver')
  expect([tuesday?.weekday, small?.weekday]).toEqual([true, false])
  expect([drive?.street, other?.street]).toEqual(['drive', null])
})

test('the hash of a pair is that of both words with a blank', () => {
  const words = new LeadWords('Orla Ave', 8)
  words.next()
  const first = words.hash
  words.next()
  expect(words.hashBehind(first)).toBe(hashText('orla avenue'))
})

test('a word is cut at the end of what is read', () => {
  expect(wordsOf('harbour', 4).map(({ form }) => form)).toEqual(['harb'])
})
