// The whole that a number is part of: whose it is, how many it has, and what is no number of it.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

describe('the whole of a part', () => {
  it.each([
    // behind its owner
    ["Henley had seven of Dorling's 17 saves.", 'save', 17],
    ["The party removed 30 of the Lords' 200 members.", 'member', 200],
    ["A third of Osram Airways' mechanics called in sick.", 'mechanic', null],
    ["All four of Norway's Masters Cup entrants went through.", 'masters cup entrant', null],
    // behind its rank
    ['They won two of their last three visits.', 'visit', 3],
    ['The paper said 16 of the top 20 games were new.', 'game', 20],
    ['She took two of a record 12 prizes.', 'prize', 12],
    ["The party took a third of the vote in Sunday's 12 towns.", 'vote', null],
    // a year is no number of it, nor is how often
    ['She hired five of her one-time foes.', 'foe', null],
    ['One in five boats sank.', 'boat', 5],
    ['They sold a third of their 2003 lamps abroad.', 'lamp', null],
  ])('is read whole: %s', (text, unit, value) => {
    const part = quantitiesOf(text).find(({ of }) => of !== null)
    expect(part).toMatchObject({ unit, of: { unit, value } })
  })
  it('is none of what is greater', () =>
    expect(quantitiesOf('The side made 163 in 44.1 overs.')[0]).toMatchObject({ value: 163, of: null }))
  it('makes no half year of half a stretch of years', () =>
    expect(quantitiesOf('He served half of a nine-year term.')[0]).toMatchObject({ value: 0.5, unit: null }))
})

it('takes pounds that are paid for money, and those that weigh for none', () => {
  const kindOf = (text: string) => quantitiesOf(text)[0]?.unitKind
  expect(kindOf('Her starting salary will rise to 38,200 pounds.')).toBe('money')
  expect(kindOf('Each cook gets a bonus of 950 pounds.')).toBe('money')
  expect(kindOf('Osram pays 900 pounds a month.')).toBe('money')
  expect(kindOf('He lost two pounds a week.')).toBe('rate')
  expect(kindOf('The price of 40 pounds of rice rose.')).toBe('mass')
  expect(kindOf('The boxer, who is paid well and weighs 250 pounds, won.')).toBe('mass')
})

it('takes millions of pounds for money, but not those of what is weighed', () => {
  expect(quantitiesOf('Osram paid 4 million pounds.')[0]).toMatchObject({ unitKind: 'money' })
  expect(quantitiesOf('Osram had 4 million pounds of bank debt.')[0]).toMatchObject({ unitKind: 'money' })
  expect(quantitiesOf('Osram recalled 4 million pounds of beef.')[0]).toMatchObject({ unitKind: 'mass' })
})

describe('a sign of pounds', () => {
  it('may be spelt PS, but not where a single figure names a thing', () => {
    expect(quantitiesOf('The club lost PS25m.')[0]).toMatchObject({ value: 25_000_000, currency: 'GBP' })
    expect(quantitiesOf('The PS2 sold well.')).toEqual([])
  })
})
