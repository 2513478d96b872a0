// Where what is reported begins and ends, what reports nothing, and whose words they are: errors seen in whole articles.
import { describe, expect, it } from 'vitest'
import { quotesOf } from './quotes-of.ts'

const told = (text: string) => quotesOf(text).map(quote => [quote.speaker?.text ?? null, quote.text])

describe('what is reported', () => {
  it.each<[string, (string | null)[][]]>([
    // an inserted participle does not report the verb behind its closing comma
    ['A short course, aiming to help the young, was held at the port.', [['A short course', 'to help the young']]],
    [
      'The harbour rules, including her call to close the old dam, could help the town.',
      [['her', 'to close the old dam']],
    ],
    // what tells of the source is no part of its words
    [
      'According to the Harbour Post, which first told of the plan, the dam will close.',
      [['the Harbour Post', 'the dam will close']],
    ],
    // a clause inserted behind *that* does not end it
    [
      'Ann Lee said that, although it rained, the dam was safe.',
      [['Ann Lee', 'that, although it rained, the dam was safe']],
    ],
    // the next clause is the writer's
    ['She praised the new dam, and the mayor left the hall.', [['She', 'the new dam']]],
    ['She praised the dam, and the clerks who built it.', [['She', 'the dam, and the clerks who built it']]],
  ])('%s', (text, quotes) => expect(told(text)).toEqual(quotes))

  it.each([
    'She has mended thousands of clocks and has built dozens of boats.',
    'The talks failed before the mayor announced it, and a later plan was lost.',
    'Since the war of 1994, raids began at the port and the market grew day by day.',
    'Earlier, on June 24, the firm told buyers to either wait a week, or to send it back.',
  ])('is nothing where no clause follows, or only the time is told: %s', text => expect(told(text)).toEqual([]))
})

describe('whose words they are', () => {
  it.each<[string, string | null]>([
    ['In response to critics saying that the dam leaked, Ann Lee left the hall.', 'response to critics'],
    ['It is worth mentioning that the dam leaked.', null],
    [
      'Ann Lee said the dam was “quite sound”. It rained for days on end. All the doctors agree on it, Omar Lee added. “There is safety in large numbers.”',
      'Omar Lee',
    ],
    [
      'Ann Lee said the dam was “quite sound”. But the general secretary of the Port Union opposed the plan. “If you want a safe town you do not save on its dams.”',
      'the general secretary of the Port Union',
    ],
  ])('%s', (text, speaker) => expect(told(text).at(-1)?.[0]).toBe(speaker))

  it('is nobody known where the speakers are somebody’s', () => {
    const quotes = quotesOf('Omar Lee won the vote. His senators said he would lead. He said he was glad.')
    expect(quotes.map(({ speaker }) => [speaker?.text, speaker?.entity])).toEqual([
      ['His senators', null],
      ['He', 'e1'],
    ])
  })
})
