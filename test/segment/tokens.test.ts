// Where tokens begin and end.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, tokensOf } from '../helpers/read.ts'

const CASES: readonly (readonly [text: string, tokens: string])[] = [
  [
    'The mayor’s office — not the port’s — paid.',
    'The | mayor | ’s | office | — | not | the | port | ’s | — | paid | .',
  ],
  ["He didn’t, couldn't, won’t, cannot.", "He | did | n’t | , | could | n't | , | wo | n’t | , | can | not | ."],
  ['I’m sure they’ll go, O’Hara and L’Estrange', 'I | ’m | sure | they | ’ll | go | , | O’Hara | and | L’Estrange'],
  ['the crews’ demands', 'the | crews | ’ | demands'],
  ['$3.2bn, £479m, US$5m, €1,000', '$ | 3.2 | bn | , | £ | 479 | m | , | US$ | 5 | m | , | € | 1,000'],
  ['a 19-year-old from Baden-Baden', 'a | 19 | - | year | - | old | from | Baden | - | Baden'],
  ['in 2008-2009 and 2010–2012, 7-6 (7-3)', 'in | 2008-2009 | and | 2010 | – | 2012 | , | 7-6 | ( | 7-3 | )'],
  ['on 12/14/2021 or 2021-12-14 at 10:30 a.m. today', 'on | 12/14/2021 | or | 2021-12-14 | at | 10:30 | a.m. | today'],
  ['in the 1990s or the ’90s, the 20th time', 'in | the | 1990s | or | the | ’90s | , | the | 20th | time'],
  ['COVID-19, F-16s, G7, AT&T, H5N1', 'COVID-19 | , | F-16s | , | G7 | , | AT&T | , | H5N1'],
  [
    'an anti-terror e-mail to the ex-minister in mid-2020',
    'an | anti-terror | e-mail | to | the | ex | - | minister | in | mid | - | 2020',
  ],
  [
    'U.S. troops, J. K. Marsh, J.K. Marsh, a Ph.D. thesis',
    'U.S. | troops | , | J. | K. | Marsh | , | J.K. | Marsh | , | a | Ph.D. | thesis',
  ],
  ['Mr. Ito of Harrow Corp. left No. 5', 'Mr. | Ito | of | Harrow | Corp. | left | No. | 5'],
  ['growth.[1] Next', 'growth | . | [ | 1 | ] | Next'],
  ['left -- right ... and … done?! Yes!!!', 'left | -- | right | ... | and | … | done | ? | ! | Yes | !!!'],
  [
    '@harbour and #storm on example.org or https://example.org/a?b=1.',
    '@harbour | and | #storm | on | example.org | or | https://example.org/a?b=1 | .',
  ],
  ['Nguyễn Ánh met Łukasz, Жанна and Ντίνα', 'Nguyễn | Ánh | met | Łukasz | , | Жанна | and | Ντίνα'],
  ['about -3.4%, 25%-30%, ½ cup', 'about | -3.4 | % | , | 25 | % | - | 30 | % | , | ½ | cup'],
]

describe('tokens', () => {
  it.each(CASES)('%s', (text, tokens) => expect(tokensOf(text)).toBe(tokens))

  it('keeps glued tokens apart', () => {
    expect(tokensOf('ran 5.5pc, ảnh 1Party, 3.30pm, 20°C, the 25-30% band, end.Next')).toBe(
      'ran | 5.5 | pc | , | ảnh | 1 | Party | , | 3.30 | pm | , | 20 | ° | C | , | the | 25-30 | % | band | , | end | . | Next',
    )
    expect(tokensOf('It’s $3.2bn—the Trump-Kim deal’s cost')).toBe(
      'It | ’s | $ | 3.2 | bn | — | the | Trump | - | Kim | deal | ’s | cost',
    )
  })

  it('tells is from a possessive', () => {
    const tags = (text: string) =>
      read(text)
        .tokens.filter(token => token.lower === '’s')
        .map(token => token.pos)
    expect(tags('It’s the mayor’s office.')).toEqual(['AUX', 'PART'])
  })

  it('reads names with foreign marks as proper nouns', () => {
    const tags = read('Then Nguyễn Phương Đặng spoke in Brno.').tokens.map(token => token.pos)
    expect(tags.slice(1, 4)).toEqual(['PROPN', 'PROPN', 'PROPN'])
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          '“',
          '”',
          "'s",
          '’',
          '. ',
          '...',
          'U.S.',
          ' Mr.',
          '\n',
          '\n\n',
          '\u0000',
          '\ud83d',
          '\udc00',
          '👩‍👩‍👧',
          '\u202e',
          '\u200b',
        ],
        ...[
          '\u00ad',
          'a',
          'Z',
          '7',
          ',',
          '-',
          '—',
          '(',
          ')',
          'n’t',
          ' The',
          '$',
          '1,0',
          '@',
          '://',
          '.com',
          '&',
          '#',
          '\ufeff',
          'שלום',
          '中文。',
          '٣',
        ],
      ),
      { maxLength: 120 },
    )
    .map(parts => parts.join('')),
)

describe('any text', () => {
  it('has every character but white space in one token, and every token in one sentence', () => {
    fc.assert(
      fc.property(hostile, text => {
        const { tokens, sentences } = read(text)
        let at = 0
        for (const token of tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.text).toMatch(/\S/)
          expect(text.slice(at, token.start)).toMatch(/^\s*$/)
          at = token.end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
        let next = 0
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next)
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start)
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end)
          next = sentence.endToken
        }
        expect(next).toBe(tokens.length)
      }),
      { numRuns: 600 },
    )
  })
})
