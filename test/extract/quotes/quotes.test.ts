// Direct, mixed and indirect quotes with their speakers, in sentences of our own.
import { describe, expect, it } from 'vitest'
import { quotesOf } from './quotes-of.ts'

const told = (text: string) =>
  quotesOf(text).map(({ type, text: said, speaker }) => [type, said, speaker?.text ?? null])

describe('direct speech', () => {
  it.each([
    ['"The dam holds," Ann Lee said.', [['direct', 'The dam holds,', 'Ann Lee']]],
    ['“The dam holds,” said Ann Lee.', [['direct', 'The dam holds,', 'Ann Lee']]],
    ["''The dam holds,'' said Ann Lee.", [['direct', 'The dam holds,', 'Ann Lee']]],
    ['«The dam holds», said Ann Lee.', [['direct', 'The dam holds', 'Ann Lee']]],
    ['„The dam holds“, said Ann Lee.', [['direct', 'The dam holds', 'Ann Lee']]],
    ['‘The dam holds,’ said Ann Lee.', [['direct', 'The dam holds,', 'Ann Lee']]],
    ['Ann Lee said: "The dam holds. It always held."', [['direct', 'The dam holds. It always held.', 'Ann Lee']]],
    [
      '"The dam," she said, "will hold."',
      [
        ['direct', 'The dam,', 'she'],
        ['direct', 'will hold.', 'she'],
      ],
    ],
    [
      '"The dam holds," Ann Lee said. "Nobody needs to leave the valley."',
      [
        ['direct', 'The dam holds,', 'Ann Lee'],
        ['direct', 'Nobody needs to leave the valley.', 'Ann Lee'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('indirect and mixed', () => {
  it.each([
    ['Ann Lee said the dam would hold.', [['indirect', 'the dam would hold', 'Ann Lee']]],
    ['Mr. Lee added that the dam would hold.', [['indirect', 'the dam would hold', 'Mr. Lee']]],
    ['According to the ministry, the dam will hold.', [['indirect', 'the dam will hold', 'the ministry']]],
    ['The dam will hold, according to the ministry.', [['indirect', 'The dam will hold', 'the ministry']]],
    ['Ann Lee said at least 12 boats had sunk.', [['indirect', 'at least 12 boats had sunk', 'Ann Lee']]],
    ['Ann Lee said almost half of the homes were wet.', [['indirect', 'almost half of the homes were wet', 'Ann Lee']]],
    ['Ann Lee said just over 40 crews were out.', [['indirect', 'just over 40 crews were out', 'Ann Lee']]],
    ['Ann Lee said on Monday about 200 seats were empty.', [['indirect', 'about 200 seats were empty', 'Ann Lee']]],
    ['Ann Lee said Monday up to 12 boats had sunk.', [['indirect', 'up to 12 boats had sunk', 'Ann Lee']]],
    ['She told reporters that the dam would hold.', [['indirect', 'the dam would hold', 'She']]],
    ['The minister denied that water had leaked.', [['indirect', 'water had leaked', 'The minister']]],
    [
      'The dam, he said, will hold.',
      [
        ['indirect', 'The dam', 'he'],
        ['indirect', 'will hold', 'he'],
      ],
    ],
    [
      'Ann Lee said the dam was “as old as the hills” and would hold.',
      [['mixed', 'the dam was “as old as the hills” and would hold', 'Ann Lee']],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it('marks denials and plans', () => {
    expect(quotesOf('The minister denied that water had leaked.')[0]).toMatchObject({ polarity: 'denied' })
    expect(quotesOf('The council plans to rebuild the bridge.')[0]).toMatchObject({ modality: 'planned' })
  })
})

describe('a speaker with a relative clause or an apposition', () => {
  it.each([
    ['“The dam holds,” Ann Lee, head of the port said.', [['direct', 'The dam holds,', 'Ann Lee, head of the port']]],
    [
      'A man who did not wish to be named said the dam holds.',
      [
        ['indirect', 'to be named', 'who'],
        ['indirect', 'the dam holds', 'A man'],
      ],
    ],
    [
      'Ann Lee, head of the port, who called the dam safe, said the dam holds.',
      [
        ['indirect', 'the dam safe', 'who'],
        ['indirect', 'the dam holds', 'Ann Lee, head of the port'],
      ],
    ],
    [
      'The firm, which hopes to stay, has also said the dam holds.',
      [
        ['indirect', 'to stay', 'which'],
        ['indirect', 'the dam holds', 'The firm'],
      ],
    ],
  ])('goes on to say: %s', (text, quotes) => expect(told(text)).toEqual(quotes))
})

describe('what is added or taken', () => {
  it.each([
    'Osram added sound to its lamps.',
    'She claimed the title in Lima.',
    'The fire claimed 12 lives.',
    'The rest fell he told the paper on condition of anonymity to protect his family.',
  ])('is not said: %s', text => expect(told(text)).toEqual([]))
  it.each([
    ['She added the dam holds.', [['indirect', 'the dam holds', 'She']]],
    ['The group claimed responsibility for the raid.', [['indirect', 'responsibility for the raid', 'The group']]],
  ])('is said: %s', (text, quotes) => expect(told(text)).toEqual(quotes))
})
