// The time of a number is that of its own deed.
import { describe, expect, it } from 'vitest'
import { measuredIn, quantitiesOf } from './claims-of.ts'

describe('the time of a number', () => {
  it('takes no year from what is told on the way', () =>
    expect(quantitiesOf('The side, who won the cup in 2001, have 12 players.')[0]?.time).not.toBe('2001'))
  it.each([
    ['Sales have risen 27 percent since 2003.', null],
    ['The mill has sold 40 lamps after 2003.', null],
    ['The firm will build 12 mills between 2003 and 2009.', null],
    ['Police said on 4 May 2019 that 12 boats had left.', null],
    ['She won the cup in 1992 and 1997 and two medals.', null],
    ['The 12 directors have repaid loans granted in 2003.', null],
    ['Sales were $30 million, down from $45 million in 2003, with 12 shops closed.', null],
    ['The 12 mills burned when a storm struck in 2003.', '2003'],
    // of single ones of those that are counted
    ['She has won three cups, the 2001 Leeds Cup, Dorne in 2002 and the 2004 Arland Cup.', null],
    ['The firm sold 12 mills in 2003, and a farm in 2005.', '2003'],
    ['A list of 40 lamps reported in 2003 was found.', '2003'],
    // of the time since, of another day's deed, of what a relative clause tells, of what it is set against
    ['The mill has sold 40 lamps since it opened in 2003.', null],
    ["Reyes faces 12 charges over Monday's raid.", null],
    ['Police held 12 men over the New Year raid.', null],
    ["Police have held 12 men accused in Monday's raid.", null],
    ['Twelve men have been arrested in the New Year raid.', null],
    ['Reyes faces 12 charges over a raid that shook the town on Sunday.', null],
    ['Reyes pleaded guilty on Wednesday to charges that he stole 12 cars.', null],
    ['Police on Wednesday held a man who stole 12 cars.', null],
    ["The party won 12 seats in Sunday's election.", '2021-12-19'],
    ['Police offered 12 rewards for word of a man who left the port in a hurry on Sunday.', null],
    // of the deed that somebody is charged with, of what is said, of an instance, of another clause
    ['Police arrested 12 men in connection with the killing of a guard on Sunday.', null],
    ['Police arrested 12 men on Sunday.', '2021-12-19'],
    ['On Sunday Reyes told the court that 12 boats had left.', null],
    ['On Sunday Reyes hired 12 cooks.', '2021-12-19'],
    ['The firm turned a loss of $5 million in 2003 into a profit of $8 million.', null],
    ['Growth slowed to 5 percent, and the bank said it hoped for an end of the slump in 2005.', null],
    ["The singer's 2003 tour was a success and she sold 12 million records.", null],
    ['The guests chose Harbour, the 2003 Ana Reyes film, which had 52 percent of the votes.', null],
    ['She has made 12 films, including the 2003 hit Harbour.', null],
    ['The firm hired 12 cooks, but warned that it may close in 2003.', null],
    // of a second deed that tells of no number of its own
    ['Reyes won 12 cups and left the side at the start of 2003.', null],
    ['The firm sold 40 lamps and opened 12 mills in 2003.', '2003'],
    ['Reyes hired 12 cooks and left on Sunday.', '2021-12-19'],
    // of another clause, which tells of the present or stands against it; a past one goes on
    ['The mill was worth $4 million in 2003, but may be worth $9 million.', null],
    ['The mill opened in May 2003 and has 12 looms.', null],
    ['The firm made sales of $5 million in 2003 and posted a profit of $2 million.', '2003'],
    ['The show did best in 2003 when it won 12 prizes.', '2003'],
    ['Osram paid dividends of $53 million in 2002 and $90 million in 2003.', '2003'],
    ['Growth was 3 percent in 2002, and 2 percent in both 2003 and 2004.', null],
    // of a clause behind the number, of what leads up to another day, of what comes since
    ['The firm has 12 mills but means to sell some by 2009.', null],
    ['The firm has hired 12 cooks and next month it will open a hall.', null],
    ['So far 12 mills are known, one of which burned in 2003.', null],
    ['The town is building 12 roads ahead of the 2003 games.', null],
    ['The book sold 40 copies prior to its release in 2003.', null],
    ['Since the first mill opened in 2003, the firm has sold 40 lamps.', null],
    ['The mill opens on Sunday, but 12 shops may join it.', null],
    ['The shares, which have lost 12 percent, climbed in Leeds on Sunday.', null],
    ['The firm, which employs 900 people in Leeds, plans to close a mill by 2009.', '2021-12-20'],
    ['The firm employs 900 people, said it would close a mill in 2009.', '2021-12-20'],
    ['The firm sold 40 lamps, some 12 fewer than a year ago.', null],
    ['The firm opened a mill in 2003 and plans to invest $5 million there.', null],
    ['A report issued on Sunday for a state-run panel said 12 boats had left.', null],
    ["Reyes has sued four firms over their role in last year's sale.", null],
    ['The club cut its losses from 12 percent in 2003 and its debt to £40m.', null],
    ['The club won three cups in 2003 and hired 12 cooks.', '2003'],
    // of a thing that another noun names, of what is set against it, of a stretch
    ['She wrote the 2003 film Harbour and won 12 prizes.', null],
    ['The club won 12 games in the 2003 season.', '2003'],
    ['Profit was up 4 percent from its 2003 result, while revenue grew 6 percent.', null],
    ['The office has checked 400 deals, dating back to 2003.', null],
    ['Since the report in the Leeds Post on 2 March 2003 she has given two answers.', null],
    ['Reyes faces three counts over a Dec. 12, 2003, raid.', null],
    ['Reyes praised the plan in three words: "See you Sunday."', null],
    ['The mill slowed in 2003 compared to the year when it sold 40 lamps.', null],
  ])('dates it by its own deed: %s', (text, time) => expect(quantitiesOf(text).at(-1)?.time).toBe(time))
  it.each([
    ['Growth in 2003 was 4 percent, with the bank predicting 3 percent growth this year.', null],
    ['Growth was 3 percent on the year in 2003.', '2003'],
    ['Growth was 3 percent in the last quarter of 2003.', '2003'],
  ])('takes no year from afar where one stands nearer that is not known: %s', (text, time) => {
    expect(quantitiesOf(text, null).at(-1)?.time).toBe(time)
  })
  it.each([
    ['Revenue was $10 million, up 8 percent from $9 million in 2003.', ['revenue 10000000', 'revenue change 8']],
    ['Growth was 3 percent, below the Norwegian average of 4 percent.', ['growth 3']],
    ['Growth was 3 percent from 4 percent this year and 2 percent from 3 percent in 2005.', ['growth 3', 'growth 2']],
    ['Profit rose 76% to $12 million, from $6 million year-earlier.', ['profit change 76', 'profit 12000000']],
    ['Debt is under 40%, in contrast to the 55% that the pact allows.', ['debt 40']],
    ['Spending grew at 4 percent in May, up from just 3 percent in April.', ['spending change 4']],
    ['Ana Reyes replaced him two games into the season.', []],
    ['Profit was well below the expectations of $4 million.', []],
    ['The club may raise its bid to £3 million from its initial £2 million offer.', ['bid 3000000']],
    ['Growth fell to 3 percent from an earlier estimate of 4 percent.', ['growth 3']],
  ])('makes no claim of the number before: %s', (text, measured) => expect(measuredIn(text)).toEqual(measured))
  it('dates a number by its own year, and by none that it is compared with', () => {
    expect(quantitiesOf('Sales rose 27 percent from 2003.')[0]?.time).toBeNull()
    expect(quantitiesOf('Sales rose 27 percent in 2003.')[0]?.time).toBe('2003')
    expect(quantitiesOf('The mill sold more than 40 lamps in 2003.')[0]?.time).toBe('2003')
  })
})
