// How a number is told: as a change, a part, a forecast or an aim, as denied, on whose word and of whom.
import { describe, expect, it } from 'vitest'
import { claimsOf, measuredIn, quantitiesOf } from './claims-of.ts'

describe('a change, and no level', () => {
  it.each([
    ['Tables showed a $6.2bn drop in household debt in May.', ['debt change 6200000000']],
    ['Bakers would bear a mean tax increase of $7,800.', ['tax change 7800']],
    [
      'Halden had a pre-tax profit of $640m, a $510m improvement from $130m a year ago.',
      ['pre-tax profit 640000000', 'pre-tax profit change 510000000'],
    ],
    ['Sales of lamps were 5,120,000, an increase of 48,000 units.', ['unit change 48000']],
    ['Growth was cut to a 0.3% decline.', []],
    ['Halden praised a 7.1% increase in March rail sales.', ['sales change 7.1']],
    ['The plans mean a £35bn difference in investment.', []],
    ['The mayor must cut the deficit by 0.4 percentage points a year.', ['deficit change 0.4']],
  ])('%s', (text, measures) => expect(measuredIn(text)).toEqual(measures))
})

describe('a number before the change', () => {
  it.each([
    'The enlargement of the Harbour League from 16 members to 19 was a goal of the board.',
    'The market for looms will grow from 72,000 units in 2019 to 95,000 in 2023.',
  ])('is none that holds: %s', text => expect(quantitiesOf(text)).toEqual([]))

  it.each([
    ['Osram posted a $6 million loss, against a $3 million profit a year before.', ['loss 6000000']],
    ['Net profit came in at $14 million, a change from the loss of $3 million in 2003.', ['net profit 14000000']],
  ])('is none beside the new one: %s', (text, measures) => expect(measuredIn(text)).toEqual(measures))
})

describe('a sum', () => {
  it.each([
    ['Osram was fined $11 million for breaking takeover rules.', ['fine 11000000']],
    ['Osram Ltd earned $11 million in 2020.', ['profit 11000000']],
    ['The film, rumoured to have cost $150 million, earned just $13 million.', ['cost 150000000']],
    ["Osram's shares closed at $40, with the euro at $1.30.", ['share price 40']],
    ['The number of calls goes up at a rate of 12 percent every month.', []],
    ['Facing 8 percent fewer guests means slow growth.', []],
    ['In his last budget, the mayor had pledged $4 million for schools.', ['pledge 4000000']],
  ])('is of what its verb names: %s', (text, measures) => expect(measuredIn(text)).toEqual(measures))
})

describe('a part of the whole', () => {
  it('has a sum of its own', () => {
    const text = 'The £2.9bn settlement includes £5.8m from the mill.'
    expect(measuredIn(text)).toEqual(['compensation 2900000000'])
  })
  it('is told of something else behind a conjunction', () => {
    expect(measuredIn('Dahl gave Orme 12 percent of its reserves but 30 percent of its duties.')).not.toContain(
      'reserves 30',
    )
  })
  it('is checked as one, and a share is not', () => {
    const checks = (text: string) => claimsOf(text).filter(({ kind }) => kind === 'count-check')
    expect(checks('The party won 74 of the 120 seats.')).toHaveLength(1)
    expect(checks('The board said one in three homes leaks.')).toEqual([])
  })
})

describe('a result or a name', () => {
  it.each([
    'Norway Dorne 19-33 Kestrels',
    'The singer Andre 3000 thanked fans.',
    'At times Star-Life 2 feels good.',
    'The film 21 Lanterns opened in May.',
    'She praised "12 Years of Rain" again.',
    'Halden sells faster lamps than 3G services.',
    'Osram makes 4K screens.',
    'Norway enjoyed its last two Six Nations wins.',
  ])('counts nothing: %s', text => expect(quantitiesOf(text)).toEqual([]))
})

describe('what is counted', () => {
  it.each([
    ['"12 Danes left," he said.', ['dane 12']],
    ['The film 300 cooks made won an award.', ['cook 300']],
    ['About 36 people accused over the raid said it was wrong.', ['person 36']],
    ['Dozens of boxes filled with maps were in the hall.', ['box 12']],
    ['Dozens of boxes filled with pages of printed letters were in the hall.', ['box 12']],
    ['The mayor will close 12 shops.', ['close shop 12']],
    ['Lund is suing eight firms.', ['sue firm 8']],
    ['Osram will lay off 300 welders.', ['lay off welder 300']],
    ['The board looked into shows by two New York clerks.', ['new york clerk 2']],
    ['The plan would lead to 230 fewer injuries.', []],
    ["Osram's sales rose to 12 million bottles.", ['bottle sales 12000000']],
    ['Let alone the millions of poor people, 12 firms were hit.', ['hit firm 12']],
  ])('%s', (text, measures) => expect(measuredIn(text)).toEqual(measures))
})

describe('modality and polarity', () => {
  it.each([
    ['The mill is sound, with 6.1% growth expected in 2022.', 'possible', 'affirmed'],
    ['Growth of just under 5% is expected in 2022.', 'possible', 'affirmed'],
    ['Halden has a target of getting 200 orders.', 'planned', 'affirmed'],
    ['Lund will never return to the days of 10% inflation.', 'planned', 'denied'],
    ['Lund needs not 350 cooks but a chef.', 'asserted', 'denied'],
  ])('%s', (text, modality, polarity) => expect(quantitiesOf(text)[0]).toMatchObject({ modality, polarity }))

  it('are those of a fact where somebody failed to tell it', () => {
    const [children] = quantitiesOf('Halden failed to tell investors that it employed 12 sons of directors.')
    expect(children).toMatchObject({ modality: 'asserted', attribution: null })
  })
})

describe('whose it is', () => {
  const subject = (text: string) => quantitiesOf(text)[0]?.subject ?? null
  it('is not the owner’s, where the thing is another', () => {
    const [cups] = quantitiesOf('Carl Dahl left early. His side won two cups.')
    expect(cups?.subject).toMatchObject({ text: 'His side', entity: null })
  })
  it('is no one’s among several', () => {
    expect(subject("Lind's show is among five Norwegian nominations for the prize.")).toBeNull()
  })
  it('is not the speaker’s', () => {
    expect(subject('Dahl added: "A third of the households have moved."')).toBeNull()
  })
  it('is that of the metric, not of what stands behind before', () => {
    expect(subject("Halden's adjusted profit before special items rose 8% in May.")?.text).toBe('Halden')
  })
})

describe('where', () => {
  it('is no place of the next clause', () => {
    const [growth] = quantitiesOf('Growth is something like 6%, in Norway they are guessing 4%.')
    expect(growth?.scope).toBeNull()
    const [dead] = quantitiesOf('There are 12 cooks, in Norway.')
    expect(dead?.scope?.place).toBe('Norway')
  })
})
