// Where what is said ends, and what is said by nobody.
import { describe, expect, it } from 'vitest'
import { quotesOf } from './quotes-of.ts'

const told = (text: string) =>
  quotesOf(text).map(({ type, text: said, speaker }) => [type, said, speaker?.text ?? null])

describe('content that holds marks', () => {
  it.each([
    // a comma inside the marks ends it as one outside does
    [
      'Ann Lee said the dam “held well,” adding that it would stay.',
      [
        ['mixed', 'the dam “held well,', 'Ann Lee'],
        ['indirect', 'it would stay', 'Ann Lee'],
      ],
    ],
    [
      'Bemoaning the “old wall,” Ann Lee accused the mill of delay.',
      [
        ['mixed', 'the “old wall,', 'Ann Lee'],
        ['indirect', 'the mill of delay', 'Ann Lee'],
      ],
    ],
    // so do a bracket that opened before it, a dash behind which the writer speaks, and the next verb of a progressive one
    ['(Ann Lee said it had “old” walls.)', [['mixed', 'it had “old” walls', 'Ann Lee']]],
    ['Ann Lee says the dam will “serve” us - but she sold it.', [['mixed', 'the dam will “serve” us', 'Ann Lee']]],
    [
      'Ann Lee is telling farmers that the dam is “old” and says she will rebuild it.',
      [
        ['mixed', 'the dam is “old', 'Ann Lee'],
        ['indirect', 'she will rebuild it', 'Ann Lee'],
      ],
    ],
    // the verb stands in the marks
    ['“I like the look” of the new dam, Ann Lee said.', [['mixed', 'I like the look” of the new dam', 'Ann Lee']]],
    [
      'A farmer who “wastes water” is fined, Ann Lee said.',
      [['mixed', 'A farmer who “wastes water” is fined', 'Ann Lee']],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a mark that was forgotten', () => {
  it.each([
    [
      '“We are glad to be here, Ann Lee said. Then she left the hall.',
      [['direct', 'We are glad to be here,', 'Ann Lee']],
    ],
    ['“We are glad to be here, said Ann Lee. Then she left.', [['direct', 'We are glad to be here,', 'Ann Lee']]],
    ['“We are glad to be here, she said. Then she left the hall.', [['direct', 'We are glad to be here,', 'she']]],
  ])('ends the words before their speaker: %s', (text, expected) => expect(told(text)).toEqual(expected))

  it('is none where the next paragraph goes on', () => {
    const text = '“We are glad to be here, she said in May. Now we leave.\n\n“We will come back,” Ann Lee said.'
    expect(told(text)[0]?.[1]).toBe('We are glad to be here, she said in May. Now we leave.')
  })
})

describe('an attribution without its commas', () => {
  it.each([
    ['The dam will hold says Ann Lee.', [['indirect', 'The dam will hold', 'Ann Lee']]],
    [
      'Ann Lee said the dam was shut adding that nobody was hurt.',
      [
        ['indirect', 'the dam was shut', 'Ann Lee'],
        ['indirect', 'nobody was hurt', 'Ann Lee'],
      ],
    ],
    ['The mill said it had no plans when contacted by reporters.', [['indirect', 'it had no plans', 'The mill']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('speech that goes on', () => {
  it.each([
    [
      'The dam was old, she said, but “nobody wanted to pay for it.”',
      [
        ['indirect', 'The dam was old', 'she'],
        ['mixed', 'but “nobody wanted to pay for it.', 'she'],
      ],
    ],
    [
      'It was, the mayor said, “a very long day at the dam.”',
      [
        ['indirect', 'It was', 'the mayor'],
        ['direct', 'a very long day at the dam.', 'the mayor'],
      ],
    ],
    [
      '“We will win,” Ann Lee said, pointing at the wall, “but it will be hard.”',
      [
        ['direct', 'We will win,', 'Ann Lee'],
        ['direct', 'but it will be hard.', 'Ann Lee'],
      ],
    ],
    ['But, said Ann Lee, “I do not want to go there.”', [['direct', 'I do not want to go there.', 'Ann Lee']]],
    ['Jan won prizes (“I am so proud,” said Ann Lee).', [['direct', 'I am so proud,', 'Ann Lee']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what leads in', () => {
  it.each([
    ['As Ann Lee explained, the dam is “quite safe” now.', [['mixed', 'the dam is “quite safe” now', 'Ann Lee']]],
    [
      'Ann Lee told a meeting in Lund, Scania, on Monday that the dam is “lost” without help.',
      [['mixed', 'the dam is “lost” without help', 'Ann Lee']],
    ],
    ['Ann Lee added, that the dam was “old” by then.', [['mixed', 'the dam was “old” by then', 'Ann Lee']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it('is said by nobody', () => {
    expect(told('Asked whether the dam “holds for long,” 75 percent of them said yes.')[0]?.[1]).not.toMatch(/^Asked/)
    expect(told('Ann Lee, who thinks her dam is “a gem,” described the visit.')[0]?.[1]).not.toMatch(/^Ann/)
  })
})

describe('a title', () => {
  it('is said by nobody', () => {
    expect(told('“We lost the key,” Jan told ORF’s “Zeit im Bild.” “When we got home, it was open.”')).toEqual([
      ['direct', 'We lost the key,', 'Jan'],
      ['direct', 'When we got home, it was open.', 'Jan'],
    ])
    expect(told('In his book, “Wide Rivers of Lund,” Ann Lee said no.').map(([, said]) => said)).not.toContain(
      'Wide Rivers of Lund,',
    )
    expect(told('Jan tells ORF’s “Zeit im Bild” on Friday that “who did it” remains unclear.')).toEqual([
      ['mixed', 'who did it” remains unclear', 'Jan'],
    ])
  })
})

describe('what else its speaker does, and the main clause behind an introduction', () => {
  it.each([
    ['Ann Lee disavowed the old dam, taking its posters down.', [['indirect', 'the old dam', 'Ann Lee']]],
    ['Ann Lee defended the old dam by turning to its age.', [['indirect', 'the old dam', 'Ann Lee']]],
    ['Ann Lee vowed to save money by closing the dam.', [['indirect', 'to save money by closing the dam', 'Ann Lee']]],
    [
      'UPDATE: Commenting on the new plan, Ann Lee hailed the dam.',
      [
        ['indirect', 'the new plan', 'Ann Lee'],
        ['indirect', 'the dam', 'Ann Lee'],
      ],
    ],
    [
      'Two days after the mill’s decision to close the dam, Ann Lee criticised the board.',
      [
        ['indirect', 'to close the dam', 'the mill'],
        ['indirect', 'the board', 'Ann Lee'],
      ],
    ],
    ['Ann Lee hopes to vote on the dam by Feb. 8, as before.', [['indirect', 'to vote on the dam', 'Ann Lee']]],
    // what is pointed at, what is won and what describes a noun is said by nobody
    ['That is according to the mill in Lund.', []],
    ['Ann Lee was elected to her seat in 1993 and left in May.', []],
    ['Ann Lee took a now-widely praised job at the mill.', []],
  ])('%s', (text, quotes) => expect(told(text)).toEqual(quotes))
})

describe('a time between the speaker and the verb', () => {
  it.each([
    ['Sen. Ann Lee (D-Ohio) on Friday said the dam was old.', 'Sen. Ann Lee (D-Ohio)'],
    ['Ann Lee, the mayor of Lund, on Friday said the dam was old.', 'Ann Lee, the mayor of Lund'],
    ['Ann Lee later on Monday said the dam was old.', 'Ann Lee'],
    ['Ann Lee sent boats to Lund and last week said the dam was old.', 'Ann Lee'],
    ['Said Ann Lee: “The dam was old.”', 'Ann Lee'],
    ['- Lund boss Ann Lee: “The dam was old when we came to it.”', 'Lund boss Ann Lee'],
    ['She shipped a letter in Lund describing the dam as “old wood”.', 'She'],
    ['“The dam was old,” Ann Lee said on “Lund and Friends.”', 'Ann Lee'],
  ])('%s', (text, speaker) => expect(quotesOf(text).map(quote => quote.speaker?.text)).toEqual([speaker]))
})

describe('a subject with a relative clause of its own before the verb that looks back', () => {
  it.each([
    [
      'The guard who shut the mill was not on duty, police said.',
      [['indirect', 'The guard who shut the mill was not on duty', 'police']],
    ],
    [
      'In all, that comes to 9 percent of the dams, according to the council.',
      [['indirect', 'In all, that comes to 9 percent of the dams', 'the council']],
    ],
    [
      'Ann Lee, an engineer who built dams, said it holds.',
      [['indirect', 'it holds', 'Ann Lee, an engineer who built dams']],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('before and after', () => {
  it.each([
    [
      'The council agreed to drop the plan after its second reading.',
      [['indirect', 'to drop the plan after its second reading', 'The council']],
    ],
    ['Ann Lee rejected the plan after the vote.', [['indirect', 'the plan', 'Ann Lee']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a share of those asked, and data, as who tells', () => {
  it.each([
    ['Four out of five said they fear the dam.', [['indirect', 'they fear the dam', 'Four out of five']]],
    ['One in four say the dam is old.', [['indirect', 'the dam is old', 'One in four']]],
    ['New data show that the dam is old.', [['indirect', 'the dam is old', 'New data']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
