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
    // a bracket of sums is no end
    [
      'The board announced a profit of $4m (£2m; €3m), up from a loss.',
      [['The board', 'a profit of $4m (£2m; €3m), up from a loss']],
    ],
    // a relative clause ends where the verb of its noun follows, and not behind an aside of its own
    [
      'Ann Lee, who said she would build no more dams after the flood, will run the port.',
      [['who', 'she would build no more dams after the flood']],
    ],
    [
      'Ann Lee, who said the dam, built in a dry year, was safe, left the hall.',
      [['who', 'the dam, built in a dry year, was safe, left the hall']],
    ],
    // a paper whose name holds a time
    ['Ann Lee accused an Evening Lamp reporter of lying.', [['Ann Lee', 'an Evening Lamp reporter of lying']]],
    // the paper that was spoken to is no part of what was said
    [
      'The old clerk said in a talk with The Harbour Lamp: “I would not trust the board.”',
      [['The old clerk', 'I would not trust the board.']],
    ],
    // the main clause ends what leads in to it, and the verb of its noun a relative clause
    ['But even as she praised the old dam, Omar Orme was mending it.', [['she', 'the old dam']]],
    ['When it rains and farmers ask for help, most of the calls are lost.', [['farmers', 'help']]],
    ['After Ann Lee’s promise to mend the dam, the clerks left the hall.', [['Ann Lee', 'to mend the dam']]],
    ['The board that has rejected the plan might think again.', [['The board', 'the plan']]],
    // a *that* that belongs to a noun
    [
      'The board objected to rules on water that make the farms poor.',
      [['The board', 'rules on water that make the farms poor']],
    ],
    // headlines
    ['No new dam, says Lee', [['Lee', 'No new dam']]],
    ['Dam prices rebound says Lee', [['Lee', 'Dam prices rebound']]],
    // a subject parted from its verb
    [
      'The report, said Lee, was late.',
      [
        ['Lee', 'The report'],
        ['Lee', 'was late'],
      ],
    ],
  ])('%s', (text, quotes) => expect(told(text)).toEqual(quotes))

  it.each([
    'She has mended thousands of clocks and has built dozens of boats.',
    'The talks failed before the mayor announced it, and a later plan was lost.',
    'Since the war of 1994, raids began at the port and the market grew day by day.',
    'Earlier, on June 24, the firm told buyers to either wait a week, or to send it back.',
    'Worn down by a long row over the dam, members found little rest.',
    'It raised $3m in a week and, after a slow start, began the spring with a feast.',
    'They are paid according to how long they stay at the port.',
    'One of the most famous and respected singers of the port has left.',
    'The top seed and defending champion beat Orme 6-3.',
    // nobody says what is so, nor what the reader may think
    'The flood means that the mill will close for a month.',
    'If you believe the rumour, the dam is safe.',
    // a participle that describes the noun after it
    'The town lost millions in promised grants.',
    'The board left its own recommended limits.',
    'Ann Lee sold a widely praised book.',
    // an object, and not the clause that comes after it
    'The clerk did not find a job at the port, but she is mending boats in Kelby.',
    'She has shown a steady hand at the dam, and the town was saved.',
    'While Lee still senses anger in the town, the vote will be held in May.',
    // a *that* that points
    'The clerk will never repeat that mistake.',
    // what is shown, and how somebody spoke
    'The mayor unveiled a statue of Omar Lee.',
    'The clerk spoke on the condition of anonymity.',
    // a phrase that leads in to a verb with an object of its own
    'In the weeks since the vote, the board has held talks in Kelby, at a mill by the port.',
  ])('is nothing where no clause follows, or only the time is told: %s', text => expect(told(text)).toEqual([]))
})

describe('whose words they are', () => {
  it.each<[string, string | null]>([
    ['In response to critics saying that the dam leaked, Ann Lee left the hall.', 'response to critics'],
    ['It is worth mentioning that the dam leaked.', null],
    // a day says nothing
    ['But the old dam may have saved the town, an official said Saturday.', 'an official'],
    // where somebody comes from
    ['After the vote Ann Lee, of Kelby, said the dam was safe.', 'the vote Ann Lee, of Kelby'],
    ['Ann Lee, from Kelby, Scania, said the dam was safe.', 'Ann Lee, from Kelby, Scania'],
    // words that float to the verb
    ['The mill has neither confirmed nor denied the leak.', 'The mill'],
    ['The clerks have all denied the charges.', 'The clerks'],
    // what tells of the time
    ['In the fourth quarter alone Halden reported a loss of $4m.', 'Halden'],
    ['On May 2, 1998 the parties agreed to meet again.', 'the parties'],
    ['Ann Lee, head of the port, last week said the dam was safe.', 'Ann Lee, head of the port'],
    ['The board had last week accused the clerks of theft.', 'The board'],
    // who stands between commas behind the verb
    ['But in some towns, said the report, clerks were able to see the plan before the vote.', 'the report'],
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
  it.each<[string, string | null]>([
    // another office of the same name
    ['Shadow chancellor Omar Lee left early. The chancellor said it was late.', null],
    ['Omar Lee, the finance minister, left early. The foreign minister said it was late.', null],
    ['Omar Lee, the finance minister, left early. The minister said it was late.', 'e1'],
    ['Assistant prosecutor Omar Lee left early. The prosecutor said it was late.', 'e1'],
    // nor is he whose office speaks
    ['Omar Lee, the finance minister, left early. The minister’s office said it was late.', null],
  ])('is that of the office: %s', (text, entity) => expect(quotesOf(text).at(-1)?.speaker?.entity).toBe(entity))
  it.each([
    'Norway and Sweden unveiled a plan for joint drills.',
    'Ann Lee and Omar Orme said the dam was safe.',
    'Ann Lee, Omar Orme and Tom Lind said the dam was safe.',
    'Ann Lee and Omar Orme, who have denied the charges, left the hall.',
  ])('is no one of several: %s', text => expect(quotesOf(text).map(({ speaker }) => speaker?.entity)).toEqual([null]))
})
