// Texts that are no news, through the whole of `annotate`: every record is sound, and four times the text takes about four
// times as long. What is quadratic takes sixteen times.
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/pipeline.ts'
import { Article } from '../../src/schema/index.ts'
import { articleOf } from '../helpers/read.ts'

const SMALL = 15_000
const TIMES = 4
/** Between linear (4) and quadratic (16). */
const MOST = 10
/** Shorter times, in milliseconds, tell nothing. */
const NOISE = 700
/** A machine may be busy once, not twice. */
const OPTIONS = { timeout: 60_000, retry: 1 }

const REPEATED = [
  'a',
  '(',
  '"',
  '“',
  "'",
  '----',
  '. . . .',
  '1234567890',
  '1,',
  '$',
  '😀',
  'Brown Smith ',
  'the quick fox runs over hills and ',
  'A. B. C. ',
  '\n',
  ' |\n',
  '# a\n',
  'a\r',
  'said ',
  '"a," he said, ',
  '“a ‘b ',
  '“Long ago we went.\n\n',
  'He said that he said that ',
  'according to ',
  'two killed, three injured, ',
  'Two men were killed. Three people were injured. ',
  '12 people, including 3 children, ',
  'Mr. Trong ',
  'Ann Brown, head of the ',
  'the minister, the president, ',
  'John Brown, who ',
  'January 1, ',
  'January 1 and ',
  'two years ago ',
  'from 3 to ',
  '3 of the ',
  'twenty ',
  '3-',
  '1/',
  '10:',
  '5% ',
  'US$5m-',
  'http://a.b/',
  '\u202eשלום עולם مرحبا ',
  '日本語の文章です。',
  'Z̷̢͍̈́a̸̡̛͓l̴̯͑g̶̰̈́o̷͚̎ ',
  '\ud800 \udc00x ',
  '\u0000',
  'a\u0000b ',
  'Mr Constructor and Valueof said 5 __proto__ and 7 constructor were killed. ',
  '__proto__ constructor toString hasOwnProperty ',
]

const letters = (n: number) => n.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'.charAt(Number(digit)))

/** Texts in which no two pieces are alike. */
const VARIED: readonly (readonly [string, (n: number) => string])[] = [
  ['ten thousand names', n => `John Smith${n} `],
  ['full names', n => `John Smi${letters(n)} spoke. `],
  ['family names', n => `Mr Smi${letters(n)} spoke. `],
  ['given names', n => `J${letters(n)} Smith spoke. He left. `],
  ['acronyms', n => `The Bank of Smi${letters(n)} (BS${n}) fell. `],
  ['numbers', n => `${n} `],
  ['counts', n => `${n} people, `],
  ['years', n => `${1900 + (n % 120)}, `],
  ['list items', n => `${n}. item\n`],
]

const TEXTS = [...REPEATED.map(piece => [JSON.stringify(piece), () => piece] as const), ...VARIED]

function textOf(piece: (n: number) => string, length: number): string {
  let text = 'News of the day. '
  for (let n = 0; text.length < length; n++) text += piece(n)
  return text
}

function timed(text: string): { readonly time: number; readonly record: Article } {
  const article = {
    ...articleOf(text),
    sha256: '0'.repeat(64),
    published: '2024-05-06',
    publishedFrom: 'metadata' as const,
  }
  const before = process.cpuUsage()
  const record = annotate(article)
  return { time: process.cpuUsage(before).user / 1000, record }
}

describe('hostile text', () => {
  it.each(TEXTS)('is annotated soundly and in linear time: %s', OPTIONS, (_name, piece) => {
    const small = timed(textOf(piece, SMALL))
    const { text, sentences, mentions, quotes, claims } = small.record
    expect(Article.safeParse(small.record).error).toBeUndefined()
    expect(sentences.length).toBeGreaterThan(0)
    for (const span of [...mentions, ...quotes, ...claims.map(({ evidence }) => evidence)])
      expect(text?.slice(span.start, span.end)).toBe(span.text)
    const large = timed(textOf(piece, SMALL * TIMES))
    if (large.time > NOISE) expect(large.time / small.time).toBeLessThan(MOST)
  })
})
