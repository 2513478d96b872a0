// Sums, shares and amounts that no metric beside them measures.
import { describe, expect, it } from 'vitest'
import { measuredIn, quantitiesOf } from './claims-of.ts'

describe('a sum before a noun is its size', () => {
  it.each([
    ['The mayor put forward a $47 million harbour package.', ['package 47000000']],
    ['Reyes is accused of an £7m (9m euros) fraud.', ['fraud 7000000']],
    ['The town wants a new $20 million Halden stadium.', ['stadium 20000000']],
    ['Halden is a $40 million giant.', []],
    ['It was a $4 million year.', []],
    ['He paid with a $20 note.', []],
    ['Fans had to sell their £40 tickets.', []],
    ['The owner of the £2m house is unknown.', []],
  ])('%s', (text, measured) => expect(measuredIn(text)).toEqual(measured))
  it('and of nobody but whom it is said to belong to', () => {
    expect(quantitiesOf('The mayor opened a $47 million stadium.')[0]?.subject).toBeNull()
    expect(quantitiesOf("The mayor opened Halden's $47 million stadium.")[0]?.subject?.text).toBe('Halden')
  })
})

describe('a sum under a verb is what is done with it', () => {
  it.each([
    ['Osram paid the bank $4 million.', ['payment 4000000']],
    ['She was paid $4,000 from a public fund.', ['payment 4000']],
    ['Owners lost about $18 million when the firm fell.', ['loss 18000000']],
    ['Thieves stole nearly $2 million of rings.', ['theft 2000000']],
    ['Nearly $2 million was stolen.', ['theft 2000000']],
    ['Osram invested $3 million in the plant.', ['investment 3000000']],
    ['The Reyes family donated $12,000 to the school.', ['donation 12000']],
    ['The council set aside £4m for roads.', ['money set aside 4000000']],
    ['Reyes won $4 million in the lottery.', ['winnings 4000000']],
    ['Osram sold a mill to pay a $4 million back tax bill.', []],
    ['Osram saw $4 million.', []],
  ])('%s', (text, measured) => expect(measuredIn(text)).toEqual(measured))
})

describe('a percentage of what is named is a share of it', () => {
  it.each([
    ['Some 90 percent of the lamps were broken.', ['share of lamps 90']],
    ["Up to 45% of the firms' secret information is lost.", ['share of information 45']],
    ['The bank owns 29% of Halden United.', ['stake 29']],
    ['Osram bought 40 percent of the lamp maker.', ['stake 40']],
    ['She said 44% of readers use just lamps.', ['share of readers 44']],
    ['Only 9% of those with a lamp had left.', []],
    ['It rains 90 percent of the time.', []],
    ['Police said 90 percent of them had left.', []],
    ['Osram now sells 8% of search-engine ads.', []],
  ])('%s', (text, measured) => expect(measuredIn(text)).toEqual(measured))
  it('whoever has a part of it', () => {
    expect(quantitiesOf('The mayor saw 90 percent of the lamps.')[0]?.subject).toBeNull()
    expect(quantitiesOf('Osram owns 29 percent of Halden United.')[0]?.subject?.text).toBe('Osram')
  })
})

describe('an amount is of its material', () => {
  it.each([
    ['Police seized 40 kilograms of cocaine.', ['seize cocaine 40']],
    ['The plant should produce 3,200 MW of electricity.', ['produce electricity 3200']],
    ['The parcel weighed 40 kilograms.', []],
    ['After three years of work the hall opened.', []],
  ])('%s', (text, measured) => expect(measuredIn(text)).toEqual(measured))
})

describe('lives', () => {
  it.each(['The flood cost the lives of 12 people.', 'The flood cost 12 lives.'])('%s', text =>
    expect(measuredIn(text)).toEqual(['killed 12']),
  )
})
