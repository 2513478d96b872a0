import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/relate/checks/index.ts'
import { claimsOf } from './claims-of.ts'

const heldBy = (text: string, name: string) =>
  claimsOf(text, '2021-12-20').flatMap(claim =>
    claim.kind === 'count-check' && claim.value.check === name ? [claim.value.holds] : [],
  )

describe.each(CHECKS)('$name', ({ name, holds, fails }) => {
  it.each(holds)('holds in: %s', text => expect(heldBy(text, name)).toEqual([true]))
  it.each(fails)('fails in: %s', text => expect(heldBy(text, name)).toEqual([false]))
})

describe('no check', () => {
  it.each([
    'Six people, including two children and a driver, were hurt.',
    'The band has four members: singer Ana Reyes, who is 30, and three friends from school.',
    'Shares rose 18 percent to $41.60.',
    'They met twice in Geneva and in Rome.',
    'Leeds 3 Derby 1, Hull 2 Stoke 2',
    'The fair has been held annually since 1980.',
    'The hall was shut on Saturday, December 18.',
    'The side made 163 in 44.1 overs.',
    'She beat three of her one-time partners.',
    'The singer is at five, up from 13 last year.',
    'December 18, 2015 HIT AND RUN A man was hit by a car as he left the hall on Friday, December 11.',
    'Although rates still stand at 17 percent, inflation has fallen from 9 percent to 7 percent.',
  ])('in: %s', text => {
    const slips = claimsOf(text, '2021-12-20').filter(claim => claim.kind === 'count-check' && !claim.value.holds)
    expect(slips).toEqual([])
  })
})

it('shows the whole sentence, with all that it counts', () => {
  const text = 'The span was finished on time. It was shut twice, in 2009, 2014 and 2019, for repairs.'
  const [check] = claimsOf(text, '2021-12-20').filter(claim => claim.kind === 'count-check')
  expect(check?.evidence.text).toBe('It was shut twice, in 2009, 2014 and 2019, for repairs.')
  expect(check?.mentions.length).toBeGreaterThanOrEqual(3)
})
