import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../src/lexicon/numbers/measures.ts'
import { measuredIn, quantitiesOf } from './claims-of.ts'

describe('every row of the lexicon reads its example', () => {
  it.each(MEASURES.map(({ measure, example }) => [measure, example]))('%s: %s', (measure, example) => {
    const sentences = [`It ${example}.`, `${example[0]?.toUpperCase()}${example.slice(1)}.`, `Norway has ${example}.`]
    expect(sentences.flatMap(sentence => quantitiesOf(sentence).map(claim => claim.measure))).toContain(measure)
  })
})

describe('how long, how high and for how long', () => {
  it.each([
    ['The bridge is 7.8 kilometres long.', ['length 7.8']],
    ['The towers are 204 metres high.', ['height 204']],
    ['The strike lasted eleven days.', ['duration 11']],
    ['The hearing should last two months.', ['duration 2']],
    // of what another noun is, or of nothing told
    ['Haas ran over a ten-metre high arch.', []],
    ['The price of the hearing, due to last two months, is known.', []],
    ['The last eleven days were hard.', []],
    ['The bridge is 7.8 kilometres from the port.', []],
  ])('%s', (text, expected) => expect(measuredIn(text)).toEqual(expected))
})

describe('two wordings of one claim', () => {
  it.each([
    [
      'Norway has established bilateral diplomatic relations with 171 nations.',
      'Norway has set up diplomatic ties with 171 of the 193 members of the United Nations.',
    ],
    [
      'Norway has strategic and comprehensive partnerships with 12 countries.',
      'Norway maintains formal relationships with 12 strategic or comprehensive partners.',
    ],
    ['Police made 14 arrests.', 'Fourteen people were arrested.'],
    ['The state recorded 300 cases of measles.', 'The state recorded 300 infections.'],
    ['The mill was sold for $3 million.', 'Osram bought the mill for $3 million.'],
  ])('%s ~ %s', (a, b) => {
    const [first] = measuredIn(a)
    expect(first).toBeDefined()
    expect(measuredIn(b)).toContain(first)
  })
})

describe('the setting of a claim', () => {
  it('finds the subject over joined verbs', () => {
    const [, staff] = quantitiesOf('Osram has opened two plants and employs 900 engineers.')
    expect(staff?.subject?.text).toBe('Osram')
  })
  it('takes what a preposition governs for no subject, however long', () => {
    const [, lawyers] = quantitiesOf('The harbour trades with 30 farms and villages and has 12 lawyers.')
    expect(lawyers?.subject?.text).not.toBe('villages')
  })
  it.each([
    ["Osram's shares fell 4 percent.", 'Osram'],
    ['Norway house prices rose 4 percent.', 'Norway'],
    ['Sales at small shops rose 4 percent.', 'Sales at small shops'],
    ["Osram's new factory employs 900 people.", "Osram's new factory"],
    ['The army opened the siege by shelling nine villages.', 'The army'],
    ['A shortlist of six films was drawn up.', undefined],
    ['Osram has agreed to hire 12 engineers.', 'Osram'],
    ['Osram Bank, a lender to farms, employs 900 people.', 'Osram Bank'],
    ['Osram raised a loan to build 12 plants.', 'Osram'],
    ['The ministry asked Osram to build 12 plants.', 'Osram'],
    ['Norway opposes plans by Osram to cut 300 jobs.', 'Osram'],
    ["Norway opposes the group's plans to cut 300 jobs.", 'the group'],
    ['He spoke in a debate about a law that affects 12 towns.', 'a law'],
    ['He led a strike at Osram Bank, which employs 900 people.', 'Osram Bank'],
    ['Osram and Halden have 12 plants.', 'Osram and Halden'],
    ['The mill and its workers have 12 lawyers.', 'The mill and its workers'],
    ['Costs fell and the mill lost 12 clients.', 'the mill'],
    ['The week-long festival has 12 guests.', 'The week-long festival'],
    ["The group's profits rose 4 percent.", 'The group'],
    ['Shares in Osram fell 4 percent.', 'Osram'],
    ["The group's shares in Leeds fell 4 percent.", 'The group'],
    ['Osram Bank said it hired 12 engineers.', 'Osram Bank'],
    ['Osram Bank said net profit rose 4 percent.', 'Osram Bank'],
    ['Norway said exports rose 4 percent.', undefined],
    ['The minister said 40 houses were flooded.', undefined],
    ['The minister thinks there are 40 wolves.', undefined],
    ['The budget was $5 million.', undefined],
    ['This costs $5 million.', undefined],
    ['The strike came after two mills closed.', undefined],
    ['The singer, whose album sold well, has 12 prizes.', 'The singer'],
    ['Reyes scored 12 goals off the bench and Ana Lundova had nine saves.', 'Reyes'],
    ['The minister spoke of ways of saving 12 villages.', undefined],
    // what is owned is its owner's
    ["The mayor spoke at Osram's 12 mills.", 'Osram'],
    ["The mayor visited the district's 12 mills.", 'the district'],
    // beyond a verb of saying stands who says it, before a number another number
    ['The minister said most of them have 12 lawyers.', undefined],
    ['Osram heard that two mills had bought 12 lorries.', undefined],
    // a pronoun is nobody where nobody is named before
    ['They hired 12 engineers.', undefined],
    ['The strike sent Norway house prices down 4 percent.', 'Norway'],
    ['Police on Monday seized 12 boats.', 'Police'],
    ['Sea bathing accounts for 40 percent of traffic.', 'Sea bathing'],
    ['Ana Reyes was sentenced by Judge Tom Haas to 14 years in prison.', 'Ana Reyes'],
    ['The union fears that workers lost 12 rights.', 'workers'],
    ['At that price the mill has 12 buyers.', 'the mill'],
  ])('knows of whom a number is told: %s', (text, subject) =>
    expect(quantitiesOf(text)[0]?.subject?.text).toBe(subject),
  )
  it('takes the speaker for I', () =>
    expect(quantitiesOf('"I counted 12 boats," Ana Reyes said.')[0]?.subject?.text).toBe('Ana Reyes'))
  it('names who says it', () => {
    const [claim] = quantitiesOf('About 40 houses were flooded, the mayor said.')
    expect(claim).toMatchObject({ modality: 'reported', attribution: { text: 'the mayor' } })
  })
  it('names who says it of a number in its own clause', () => {
    const [claim] = quantitiesOf('Police said at least 30 guests had been in the hall.')
    expect(claim).toMatchObject({ subject: null, modality: 'reported', attribution: { text: 'Police' } })
  })
  it.each([
    'Osram saw sales rise by 4 percent.',
    'The win means 12 clubs have reached the final.',
    'Osram posted a loss of $4 million.',
    'The town recorded 12 births.',
    'The council put a tax of $4 million on lamps.',
    'Damage is estimated at $4 million.',
  ])('takes nobody for the source who vouches for nothing: %s', text =>
    expect(quantitiesOf(text)[0]).toMatchObject({ modality: 'asserted', attribution: null }),
  )
  it('names who says it of what somebody saw', () => {
    const [claim] = quantitiesOf('Police said the guard saw that 12 boats had left.')
    expect(claim?.attribution?.text).toBe('Police')
  })
  it('denies what the verb says, and no number that it does not govern', () => {
    expect(quantitiesOf('The firm has not made money in its last three shops.')[0]?.polarity).toBe('affirmed')
    expect(quantitiesOf('The firm did not hire 12 engineers.')[0]?.polarity).toBe('denied')
  })
  it('names who vouches for it', () => {
    const [claim] = quantitiesOf('Police put the number of visitors at 45,000.')
    expect(claim).toMatchObject({ measure: 'visitors', attribution: { text: 'Police' }, subject: null })
  })
  it('tells a plan from a fact', () => {
    expect(quantitiesOf('The firm will open 12 shops.')[0]?.modality).toBe('planned')
    expect(quantitiesOf('The firm opened 12 shops.')[0]?.modality).toBe('asserted')
    expect(quantitiesOf('If 12 clerks or more are picked, the firm will move.')[0]?.modality).toBe('possible')
  })
  it('keeps what a change came from out of the claims', () =>
    expect(measuredIn('Sales were $30 million, down from $45 million.')).toEqual(['sales 30000000']))
})

it('takes the length of a trial for no sentence', () =>
  expect(measuredIn('The hearing will last six weeks and may end in jail.')).toEqual(['duration 6']))

describe('the name of what is counted and done', () => {
  it.each([
    ['Hundreds of fans greeted the singer.', 'fan greet'],
    ['The singer greeted hundreds of fans.', 'greet fan'],
    ['Hundreds of fans were greeted by the singer.', 'greet fan'],
  ])('tells who does it from whom it is done to: %s', (text, name) =>
    expect(quantitiesOf(text).map(({ measure }) => measure)).toEqual([name]),
  )

  it.each([
    ['The firm hired 12 engineers.', 'hire engineer 12'],
    ['Two courts have been set up to judge them.', 'set up court 2'],
    // a court's case is no infection, and who came out of a house visited nothing
    ['The court took 300 cases of fraud.', 'case 300'],
    ['Two men came out of the house.', 'person come out 2'],
    ['Ana Reyes faces 14 years in jail.', 'prison sentence 14'],
    ['The ministry laid off 900 clerks.', 'lay off clerk 900'],
    ['The minister spoke to 12 engineers.', 'engineer 12'],
    ['Norway ranks highest among the 12 states that share the coast.', 'state 12'],
  ])('%s', (text, measure) => expect(measuredIn(text)).toContain(measure))
})

describe('a number of another time makes no claim', () => {
  it.each([
    ["The deficit was $4 million, down from October's $5 million.", ['deficit 4000000']],
    ['Sales rose 4 percent, more than the 3 percent of a year earlier.', ['sales change 4']],
    ['Profit fell to 53m euros ($70m; £37m) in 2004, from 79m euros.', ['profit 53000000']],
    ['The deficit was $41m in 2004 and $37m in the previous year.', ['deficit 41000000']],
    ['Sales were $41m, and $37m a year earlier.', ['sales 41000000']],
    ['Approval fell to 32 percent from a high of 53 percent.', ['approval 32']],
    ['Approval fell slightly from 58 percent in May to 55 percent.', ['approval 55']],
    ['Profit was $41m, compared with a corrected loss of $37m.', ['profit 41000000']],
    ['Profit fell to $4m, or 3 cents a share, from $5m, or 4 cents a share.', ['profit 4000000', 'profit per share 3']],
    ['Sales fell 1 percent in May, after a 3 percent rise in April.', ['sales change 1']],
    ['Haas led the past four films.', ['lead film 4']],
  ])('%s', (text, claims) => expect(measuredIn(text)).toEqual(claims))
})

describe('what is foreseen or aimed at is no fact', () => {
  it.each([
    ['Inflation was 2 percent.', 'asserted'],
    ['Economists predict growth of 3 percent.', 'possible'],
    ['Inflation stayed below the 2 percent target.', 'planned'],
    ['Profit beat forecasts of $5 million.', 'possible'],
  ])('%s', (text, modality) => expect(quantitiesOf(text)[0]?.modality).toBe(modality))
})

describe('no claim', () => {
  it.each([
    'A four-piece band opened the evening.',
    'The scrum-half Evan Lloyd scored.',
    'A prisoner was sentenced every four days.',
    'He was sentenced two days after the hearing.',
    'Leeds 3 1 0 10',
    'Beans 2, flour 3, sugar 1, salt 4, eggs 6, milk 2, rice 9, oats 1, nuts 5, figs 8, dates 3, limes 7, plums 2, pears 4.',
    'He came second.',
    'Relations between the two countries are cold.',
    'It is 20 times faster than a train.',
    'Demand was 14 times what the shops had.',
    'Output fell short of the 6.7% rate that dealers foresaw.',
    'Sales topped the 3.5% growth that dealers foresaw.',
    'Half praised the roads of the town, while 41% were cheerful.',
    'Five posted thousands of letters.',
    'Lund scored just before half time.',
    'She came with her half brother.',
    'They won it two seasons ago.',
    '4 Maria Lundova (Russia)',
    'They won round four of the World Cup.',
    'She won a 10K race.',
    'The school has zero tolerance of lateness.',
    'The pilot flew a new 787 Skyliner.',
    'The two mills will merge.',
    'They are unbeaten in their last nine games.',
    'Haas has proved these past four seasons that he can run.',
  ])('in: %s', text => expect(quantitiesOf(text)).toEqual([]))
})

describe('of whom one of two things is told', () => {
  it.each([
    'The flood left 40 people dead or missing.',
    'About 300 people were killed or injured.',
    'Twenty rebels were killed or have been captured.',
  ])('nothing is counted: %s', text => expect(quantitiesOf(text)).toEqual([]))

  it('is no number of its own', () => {
    expect(measuredIn('At least 12 people were killed, and 30 people are missing.')).toEqual([
      'killed 12',
      'missing 30',
    ])
  })
})

describe('numbers of persons in one sentence', () => {
  const told = (text: string) => quantitiesOf(text).map(({ measure, value }) => [measure, value.value, value.unit])
  it.each([
    [
      'About 160 people were rescued and nine are missing.',
      [
        ['rescued', 160, 'person'],
        ['missing', 9, 'person'],
      ],
    ],
    [
      'Crews pulled 40 people from the river, and 13 were still missing at noon.',
      [
        ['rescued', 40, 'person'],
        ['missing', 13, 'person'],
      ],
    ],
    [
      'Police said 30 people were evacuated and 12 remain unaccounted for.',
      [
        ['evacuated', 30, 'person'],
        ['missing', 12, 'person'],
      ],
    ],
    ['Twelve were arrested on Monday.', [['arrests', 12, 'person']]],
    ['Thieves took 20 paintings and nine are missing.', [['painting', 20, 'painting']]],
  ])('%s', (text, found) => expect(told(text)).toEqual(found))
})
