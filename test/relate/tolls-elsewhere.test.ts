// Numbers of dead and injured that a report gives of other events than its own.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './claims-of.ts'
import { toll } from './toll.ts'

describe('numbers of other events', () => {
  const lead = 'Raid in Brel. Gunmen shelled the town of Brel on Friday, killing four people. The mayor was not there. '
  it.each([
    ['At least 90,000 people were killed in the Lorvian war since 2014.', ['killed in other events 90000 null']],
    ['In May at least 60 villagers were killed by shells.', ['killed in other events 60 2021-05']],
    ['The war has killed 90,000 people and wounded 300,000.', ['killed in other events 90000 null']],
    ["Friday's raid came a week after nine men were killed in Lund.", ['killed in other events 9 null']],
    ['A vigil was held for four clerks who were killed last month.', []],
    ['In May a clerk was killed by shells.', []],
    ['In May four of them were hurt.', []],
  ])('%s', (text, expected) =>
    expect(
      quantitiesOf(lead + text)
        .filter(({ measure }) => measure.startsWith('killed in'))
        .map(({ measure, value, time }) => `${measure} ${value.value} ${time}`),
    ).toEqual(expected),
  )
  it('tells a toll of thousands apart wherever it stands', () =>
    expect(
      quantitiesOf('At least 90,000 people were killed in the Lorvian war since 2014. Brel was shelled on Friday.')
        .filter(({ value }) => value.value === 90_000)
        .map(({ measure }) => measure),
    ).toEqual(['killed in other events']))
  it('leaves the toll of the event as it is', () =>
    expect(toll(`${lead}In May 60 villagers were killed.`)).toEqual([4, null]))
  it('makes none of what a round-up sums up', () =>
    expect(
      quantitiesOf(
        'Weekend shootings. Five people were killed in separate shootings this year. Two died on Friday in a shooting on Mill Road. In another shooting, a man was hurt.',
      ).filter(({ measure }) => measure.endsWith('other events')),
    ).toEqual([]))
})
