// What is found in a sentence and what it is worth, by the day on which the sentence was published.
import { describe, expect, it } from 'vitest'
import { PUBLISHED, readDates } from './document.ts'

const CASES: Record<string, [string, string[]][]> = {
  'absolute dates': [
    ['The mill burned on Dec. 14, 2021, and on 3 May 1998.', ['Dec. 14, 2021 → 2021-12-14', '3 May 1998 → 1998-05-03']],
    ['March 2009: Four mills burned.', ['March 2009 → 2009-03']],
    ['It opened in March 1998 and closed in 2004.', ['March 1998 → 1998-03', '2004 → 2004']],
    [
      'Filed 2021-12-14; due 12/20/2021; seen 14.12.2021.',
      ['2021-12-14 → 2021-12-14', '12/20/2021 → 2021-12-20', '14.12.2021 → 2021-12-14'],
    ],
    ['The bridge fell on Friday, Oct. 22.', ['Friday, Oct. 22 → 2021-10-22']],
    ["The class of '98 met in nineteen ninety-nine.", ["'98 → 1998", 'nineteen ninety-nine → 1999']],
  ],
  'parts of years': [
    ['Sales fell in the third quarter of 2019.', ['the third quarter of 2019 → 2019-Q3']],
    [
      'It began in the early 1990s, in the 19th century, in the 1800s, in the 1840s and in the nineties.',
      ['the early 1990s → 199', 'the 19th century → 18', 'the 1800s → 18', 'the 1840s → 184', 'the nineties → 199'],
    ],
    [
      'The first half of 2020 was dry, and so was the summer of 2019.',
      ['The first half of 2020 → 2020-H1', 'the summer of 2019 → 2019-SU'],
    ],
    ['Sales fell in the final quarter of 2019.', ['the final quarter of 2019 → 2019-Q4']],
    ['Fiscal 2019 was a good year.', ['Fiscal 2019 → 2019']],
    ['Profit rose in Q3 2020.', ['Q3 2020 → 2020-Q3']],
    [
      'The mill was lit on the last weekend of October, and it reopens on the first weekend in May 2022.',
      ['the last weekend of October → 2021-W43-WE', 'the first weekend in May 2022 → 2022-W18-WE'],
    ],
    ['Two pits are to close by the end of the decade.', ['the end of the decade → 202']],
    [
      'She hopes to sing in the New Year; the new year honours are out.',
      ['the New Year → 2022', 'new year → 2022-01-01'],
    ],
  ],
  'what is told by a year or month that stands once': [
    ['The fair ran from the 13th to the 15th of July.', ['the 13th → 2021-07-13', '15th of July → 2021-07-15']],
    ['Sales fell after Easter last year.', ['Easter last year → 2020-04-12']],
    ['He fell at Easter, last year’s favourite said.', ['Easter → 2021-04-04', 'last year → 2020']],
    [
      'Ten years ago this month the bridge fell; a year ago today it reopened.',
      ['Ten years ago this month → 2011-12', 'a year ago today → 2020-12-15'],
    ],
  ],
  'lengths of several parts': [
    ['She won in two hours, nine minutes and 14 seconds.', ['two hours, nine minutes and 14 seconds → PT2H9M14S']],
    [
      'It took three quarters of an hour and half an hour more.',
      ['three quarters of an hour → PT45M', 'half an hour → PT30M'],
    ],
    [
      'Profit fell in the third quarter. A fire will cost it a fourth-quarter loss. Sales rose in the latest quarter.',
      ['the third quarter → 2021-Q3', 'fourth-quarter → 2021-Q4', 'the latest quarter → 2021-Q3'],
    ],
    [
      'For the fourth quarter ended Sept. 30 profit fell. Sales rose in the latest quarter.',
      ['the fourth quarter → 2021-Q4', 'Sept. 30 → 2021-09-30', 'the latest quarter → 2021-Q4'],
    ],
  ],
  'periods that a report compares': [
    [
      'Profit fell in the third quarter. During the 2020 period it had risen. Sales rose in the quarter.',
      ['the third quarter → 2021-Q3', 'the 2020 period → 2020-Q3', 'the quarter → 2021-Q3'],
    ],
    ['The mill lost money in the 2020 period.', ['the 2020 period → 2020']],
    ['Profit for the year to 30 June rose.', ['the year → P1Y', '30 June → 2021-06-30']],
    [
      'Sales in the five months from 4 May to 2 October rose.',
      ['the five months → P5M', '4 May → 2021-05-04', '2 October → 2021-10-02'],
    ],
    [
      'Sales rose in the first half, the best first half of the year.',
      ['the first half → 2021-H1', 'first half of the year → 2021-H1'],
    ],
  ],
  'days told by the tense of their clause': [
    ['He should have gone on Friday.', ['Friday → 2021-12-10']],
    ['They may not have met on Friday.', ['Friday → 2021-12-10']],
    ['We should have a result on Friday.', ['Friday → 2021-12-17']],
    ['On Friday, when Haas set aside her plans for the planned trip, it rained.', ['Friday → 2021-12-10']],
    ['The council met on Tuesday.', ['Tuesday → 2021-12-14']],
    ['The council will meet on Tuesday.', ['Tuesday → 2021-12-21']],
    ['The council met on Wednesday.', ['Wednesday → 2021-12-15']],
    ['The ferry is expected to return by Friday.', ['Friday → 2021-12-17']],
    ["Friday's storm cut the road.", ['Friday → 2021-12-10']],
    ['The vote was put off until Monday.', ['Monday → 2021-12-20']],
    ['The regatta has been set for June 9.', ['June 9 → 2022-06-09']],
    ['The regatta had been set for June 9.', ['June 9 → 2021-06-09']],
    ['The mayor named a judge to hold the seat until a vote in June.', ['June → 2022-06']],
    ['The judge held the seat until a vote in June.', ['June → 2021-06']],
    ['The mayor named a judge to hold the seat until he retired in June.', ['June → 2021-06']],
    ['As late as Monday, he was still hoping.', ['Monday → 2021-12-13']],
    ['The deputy, who will go, on Friday denied it.', ['Friday → 2021-12-10']],
    ['The mayor left in January, saying she would be back.', ['January → 2021-01']],
    ['Orme has been sold in shops since January.', ['January → 2021-01']],
    ['The mayor was leaving in January.', ['January → 2022-01']],
    ['The council scheduled a vote in January.', ['January → 2022-01']],
    [
      'It is due to come up on Wednesday, followed by the other bill on Thursday.',
      ['Wednesday → 2021-12-15', 'Thursday → 2021-12-16'],
    ],
    ['The fair could begin on Tuesday.', ['Tuesday → 2021-12-21']],
    ['Shots could be heard on Tuesday.', ['Tuesday → 2021-12-14']],
    ['The song follows a letter on Tuesday criticising a claim that the sea will rise.', ['Tuesday → 2021-12-14']],
    ['They look forward to meeting him Monday.', ['Monday → 2021-12-20']],
    ['They moved forward with the work Monday.', ['Monday → 2021-12-13']],
    ['The harbour was closed in September and will open in April.', ['September → 2021-09', 'April → 2022-04']],
    ['The ship was to sail on Jan. 4.', ['Jan. 4 → 2022-01-04']],
    ['It is traded in Oslo and is to open in Turku Tuesday.', ['Tuesday → 2021-12-21']],
    ['The offer had been due to lapse Friday.', ['Friday → 2021-12-10']],
    ['The strike began as previously planned Monday.', ['Monday → 2021-12-13']],
    ['The firm has a programme to repay the loan by February.', ['February → 2022-02']],
    ['Police said a driver is to blame for the crash on Tuesday.', ['Tuesday → 2021-12-14']],
    ['The sale would be the third since October.', ['October → 2021-10']],
    ['Sales were far better than expected in November.', ['November → 2021-11']],
    ['The mayor backed the plans on Monday.', ['Monday → 2021-12-13']],
    ['The side have a home game on Tuesday.', ['Tuesday → 2021-12-21']],
    ['He will make a long-awaited return in Turku on Saturday.', ['Saturday → 2021-12-18']],
    ['Turku play Oulu on Saturday.', ['Saturday → 2021-12-18']],
    ['Turku face Oulu on Saturday and have a wound to the face.', ['Saturday → 2021-12-18']],
    ['A man faces charges over the fire on Saturday.', ['Saturday → 2021-12-11']],
    ['The songs are going on sale on Friday.', ['Friday → 2021-12-17']],
    ['They heard nothing odd going on there Friday.', ['Friday → 2021-12-10']],
    ['The final is on Sunday.', ['Sunday → 2021-12-19']],
    ['They were charged with the Jan. 22 shooting.', ['Jan. 22 → 2021-01-22']],
    ['The fair will be on Saturday, Feb. 12.', ['Saturday, Feb. 12 → 2022-02-12']],
    ['It fell on Friday, Feb. 12.', ['Friday, Feb. 12 → 2021-02-12']],
    ['They watched Turku play on Saturday.', ['Saturday → 2021-12-11']],
    ['The fair, now in its third year, opens on Friday.', ['now → PRESENT_REF', 'Friday → 2021-12-17']],
    ['Ministers are meeting in Turku on Thursday.', ['Thursday → 2021-12-16']],
    ['Lund is confident ahead of the final on Sunday.', ['Sunday → 2021-12-19']],
    ['Lund finished ahead of Orme in the final on Sunday.', ['Sunday → 2021-12-12']],
    ["Orme has been named in the squad for Sunday's game.", ['Sunday → 2021-12-19']],
    ["Orme spoke of Sunday's game.", ['Sunday → 2021-12-12']],
    ["He will sit out a match for his dismissal after Sunday's defeat.", ['Sunday → 2021-12-12']],
    ["Following Monday's raid, police shut the yard.", ['Monday → 2021-12-13']],
    ['He came on May 3 and left the following Friday.', ['May 3 → 2021-05-03', 'the following Friday → 2021-12-24']],
    ["After a fall on Friday to November's level it rose.", ['Friday → 2021-12-10', 'November → 2021-11']],
    [
      'They met on May 3 and again the next day, May 4.',
      ['May 3 → 2021-05-03', 'the next day → 2021-05-04', 'May 4 → 2021-05-04'],
    ],
    ['They met at length. The next day, Sept. 15, they left.', ['The next day → 2021-09-15', 'Sept. 15 → 2021-09-15']],
  ],
  'days told by their distance': [
    [
      'It rained yesterday, today and perhaps tomorrow.',
      ['yesterday → 2021-12-14', 'today → 2021-12-15', 'tomorrow → 2021-12-16'],
    ],
    ['Last week it snowed, and next month it will thaw.', ['Last week → 2021-W49', 'next month → 2022-01']],
    [
      'Two years ago the mill was sold; three days ago it burned.',
      ['Two years ago → 2019', 'three days ago → 2021-12-12'],
    ],
    [
      'The pier fell on May 3. Two days later it was rebuilt, and the following week it fell again.',
      ['May 3 → 2021-05-03', 'Two days later → 2021-05-05', 'the following week → 2021-W19'],
    ],
    [
      'They met on June 4, 2019. Trade is to double by 2030. The same day they left.',
      ['June 4, 2019 → 2019-06-04', '2030 → 2030', 'The same day → 2019-06-04'],
    ],
    [
      'She was received on June 4, 2019, in a visit from June 3 to 6, and spoke that same day.',
      ['June 4, 2019 → 2019-06-04', 'June 3 → 2021-06-03', '6 → 2021-06-06', 'that same day → 2019-06-04'],
    ],
    ['They came on June 4, 2019, and left the same day.', ['June 4, 2019 → 2019-06-04', 'the same day → 2019-06-04']],
    ['Last summer was hot, and last May was wet.', ['Last summer → 2021-SU', 'last May → 2021-05']],
    ['The ferry sank three days before Christmas.', ['three days before Christmas → 2021-12-22']],
    ['Over the weekend the road was shut.', ['the weekend → 2021-W49-WE']],
    ['She said over the weekend that the road was shut.', ['the weekend → 2021-W49-WE']],
    ['He had done so in the past with ease.', ['the past → PAST_REF']],
    ['He had done so in the past ten days with ease.', ['the past ten days → P10D']],
    ['The talks had ended weeks before the vote, and she wrote to them months later.', ['weeks → PXW', 'months → PXM']],
    ['The mill has been shut since March.', ['March → 2021-03']],
    ['It closed the week of Dec. 6.', ['the week of Dec. 6 → 2021-W49']],
  ],
  'days that the day of publication does not place': [
    ['It gets loud on a Friday or a Saturday night.', ['Friday → XXXX-WXX-5', 'Saturday night → XXXX-WXX-6TNI']],
    ['They spoke at a Friday hearing.', ['Friday → 2021-12-10']],
    [
      'The mill was shut the last Saturday before Christmas.',
      ['the last Saturday → XXXX-WXX-6', 'Christmas → 2021-12-25'],
    ],
    [
      'Travel fell after 9/11, for fear of more September 11 attacks.',
      ['9/11 → 2001-09-11', 'September 11 → 2001-09-11'],
    ],
    ['The bill would help September 11 survivors.', ['September 11 → 2001-09-11']],
    ['The mill burned on September 11.', ['September 11 → 2021-09-11']],
    ['The pier fell on Monday. Earlier in the day it was shut.', ['Monday → 2021-12-13', 'the day → 2021-12-13']],
    ['The hall will one day be a school.', ['one day → FUTURE_REF']],
  ],
  'times of day': [
    ['It sank at 10:20 a.m. (0720 GMT) Friday.', ['10:20 a.m. (0720 GMT) Friday → 2021-12-10T10:20']],
    ['It rose at mid-afternoon yesterday.', ['mid-afternoon yesterday → 2021-12-14TAF']],
    [
      'On the morning of May 4, 2020, it sank (0830 GMT).',
      ['the morning of May 4, 2020 → 2020-05-04TMO', '0830 GMT → 2020-05-04T08:30Z'],
    ],
    ['It sank at 6:40 p.m. (GMT +8) on May 4, 2020.', ['6:40 p.m. (GMT +8) on May 4, 2020 → 2020-05-04T18:40']],
    ['The blast came at 10:35 a.m. on Tuesday.', ['10:35 a.m. on Tuesday → 2021-12-14T10:35']],
    ['Voting ended at 5 p.m. EST, Nov. 9.', ['5 p.m. EST, Nov. 9 → 2021-11-09T17:00']],
    ['The launch was at 18:00 UTC on May 3, 2020.', ['18:00 UTC on May 3, 2020 → 2020-05-03T18:00Z']],
    [
      'He left Tuesday night and came back this morning.',
      ['Tuesday night → 2021-12-14TNI', 'this morning → 2021-12-15TMO'],
    ],
    ['Guards saw a light at midnight on Monday.', ['midnight on Monday → 2021-12-13T24:00']],
    ['It is open 9 to 5:30 p.m. on Friday.', ['9 to 5:30 p.m. on Friday → 2021-12-10T09:00/2021-12-10T17:30']],
  ],
  durations: [
    ['The past 35 years were calm.', ['The past 35 years → P35Y']],
    ['A four-week strike ended after two and a half months.', ['four-week → P4W', 'two and a half months → P2.5M']],
    ['They waited nearly half an hour for 2 1/2 days.', ['nearly half an hour → PT30M', '2 1/2 days → P2.5D']],
    [
      'The war lasted several years, more than two decades in all.',
      ['several years → PXY', 'more than two decades → P20Y'],
    ],
    ['He works 20 hours a day.', ['20 hours → PT20H']],
    [
      'It lay there for hundreds of years, until a week or so ago.',
      ['hundreds of years → PXY', 'a week or so ago → 2021-12-08'],
    ],
    ['It took five hours and twenty minutes.', ['five hours and twenty minutes → PT5H20M']],
    ['The term is between six and eight years.', ['six and eight years → PXY']],
    ['The fair will open in two weeks.', ['two weeks → 2021-12-29']],
    ['Her birthday, it was said, is coming up in two weeks.', ['two weeks → 2021-12-29']],
    ['The hall was sold out in two weeks.', ['two weeks → P2W']],
    ['It will be the third fair in two years, and the wettest in a decade.', ['two years → P2Y', 'a decade → P10Y']],
    ['He said that in two years, all of it will be sold.', ['two years → 2023']],
    [
      'Sales fell over the last year and rose in the last year of the war. He was here for the last week, not last week.',
      ['the last year → P1Y', 'the last year → 2020', 'the last week → P1W', 'last week → 2021-W49'],
    ],
    ['A week-long march ended a decades-old rule.', ['week-long → P1W', 'decades-old → PXY']],
  ],
  'sets of times': [
    [
      'The party daily Norden said so. The daily said no. The daily Lund ferry runs daily.',
      ['daily → P1D', 'daily → P1D'],
    ],
    ['The market is held every Tuesday, and on Saturdays.', ['every Tuesday → XXXX-WXX-2', 'Saturdays → XXXX-WXX-6']],
    ['The river floods annually, or every two years.', ['annually → P1Y', 'every two years → P2Y']],
    ['They train every day at 7:30 p.m.', ['every day at 7:30 p.m. → XXXX-XX-XXT19:30']],
  ],
  'vague times': [
    ['It is now higher than it recently was.', ['now → PRESENT_REF', 'recently → PAST_REF']],
    ['In the near future it may fall.', ['the near future → FUTURE_REF']],
  ],
  'lists and ranges': [
    ['Members joined in 2002, 2010 and 2020.', ['2002 → 2002', '2010 → 2010', '2020 → 2020']],
    ['The fair ran on Nov. 3 and 4.', ['Nov. 3 → 2021-11-03', '4 → 2021-11-04']],
    ['It was held on May 3, 4 and 5, 2019.', ['May 3 → 2019-05-03', '4 → 2019-05-04', '5, 2019 → 2019-05-05']],
    ['The plan is for 2021-2030.', ['2021-2030 → 2021/2030']],
    ['The term of 2008-09 was short.', ['2008-09 → 2008/2009']],
    ['The fair runs May 3-5, 2022.', ['May 3-5, 2022 → 2022-05-03/2022-05-05']],
    ['It ran from March to May 2019.', ['March → 2019-03', 'May 2019 → 2019-05']],
  ],
  holidays: [
    [
      'The shop was shut on Christmas Eve 2019 and on Good Friday 2020.',
      ['Christmas Eve 2019 → 2019-12-24', 'Good Friday 2020 → 2020-04-10'],
    ],
    ['The parade was held on Thanksgiving.', ['Thanksgiving → 2021-11-25']],
  ],
}

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => expect(readDates(text, PUBLISHED)).toEqual(expected))
})

describe('threads of other readers of dates', () => {
  // chrono 518: the verb and the surname May are no month.
  it('tells the verb may from the month', () => {
    expect(readDates('You may leave. May nothing keep you. Theresa May left in May.', PUBLISHED)).toEqual([
      'May → 2021-05',
    ])
  })
  // chrono 256: on a Wednesday, last Tuesday was yesterday.
  it('takes last Tuesday for the nearest one that is over', () => {
    expect(readDates('The lock opened last Tuesday.', PUBLISHED)).toEqual(['last Tuesday → 2021-12-14'])
  })
  // HeidelTime 42: `next` belongs to the part of the day.
  it('reads next Friday afternoon as one', () => {
    expect(readDates('The lock will open next Friday afternoon.', PUBLISHED)).toEqual([
      'next Friday afternoon → 2021-12-24TAF',
    ])
  })
  // HeidelTime 43: a row of digits is no date.
  it.each(['File 2882015 was lost.', 'Call 5550199 or 1-800-555-0199.', 'Lot 20219999 was sold.'])(
    'finds no date in %s',
    text => expect(readDates(text, PUBLISHED)).toEqual([]),
  )
})

describe('without a day of publication', () => {
  it('counts from no other day what is told from today', () => {
    const text = 'It plans more for first quarter 2005. It earned $8m, up from $5m a year ago.'
    expect(readDates(text)).toEqual(['first quarter 2005 → 2005-Q1', 'a year ago → null'])
  })
  it('gives what the words say alone', () => {
    expect(readDates('It opened on Dec 14, a Tuesday, at 5 p.m., 35 years after 1945.')).toEqual([
      'Dec 14 → XXXX-12-14',
      'Tuesday, at 5 p.m. → XXXX-WXX-2T17:00',
      '35 years after 1945 → 1980',
    ])
    expect(readDates('It opened today, not last week, and closes this year.')).toEqual([
      'today → null',
      'last week → null',
      'this year → null',
    ])
  })
})

it.each([
  'He read the Sun and sat down.',
  'He told the Evening Post and the Sunday Herald.',
  'Lund became player of the year.',
  'At the end of the day Turku lost.',
  'Orme scored early in the second half and again in the fourth quarter.',
  'Its odds were cut from 4/1 to 5/2.',
  'The NOP and DEC sites were down.',
  'The mill is open 24/7.',
  'She told Turku This Morning so.',
  'Tom and Jan left for the Sheffield Wednesday ground.',
  'She told The Sun.',
  'Orme beat Lund 6-3 7-6 (8/6).',
  'A second man was seen; the fall of the wall came quick.',
  'The 44-year-old, who is 52 years old, left.',
  'He is 25-30 years old, she about 18 to 20 years of age, and he was 12-years-old.',
  'Their sons, ages 11 years to 5 months, and a girl, aged 3 months, were safe.',
  'She won the race in 4:19.11.',
  'He told 60 Minutes so, and the latest minutes of the board say it.',
  'They sang until the early hours.',
  'It burned in the 1800 block of Elm Street.',
  'They sold 2000 pieces at $1998 each.',
  'Seats cost $5 a day; it seats 15 a week.',
  'About three-quarters of the food was lost.',
  'They march on the capital and august guests may come.',
  'Room 1984 is on page 1998.',
  'It fell 3.8 percent to 4.1 percent.',
])('finds no date in: %s', text => expect(readDates(text, PUBLISHED)).toEqual([]))
