import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/schema/index.ts'
import { claimsOf, quantitiesOf } from './claims-of.ts'

const first = (text: string): Claim | undefined => quantitiesOf(text)[0]

describe('polarity', () => {
  it.each([
    'The bakery did not hire 12 cooks.',
    'The bakery has never hired 12 cooks.',
    'The bakery failed to hire 12 cooks.',
    'The bakery decided not to hire 12 cooks.',
    'The bakery could not hire 12 cooks.',
    'The bakery denied hiring 12 cooks.',
    'The mayor denied that the bakery hired 12 cooks.',
    'Profit did not rise by 4 percent.',
    'Halden did not make a $4 million profit.',
    'The other 12 divers did not drown.',
    'Halden denied that 300 jobs had gone.',
    'The plan failed to win the 60 votes needed.',
    'Halden denied more than 300 cooks had come.',
    'The bakery has no immediate plans to hire 12 cooks.',
    'The bakery stopped short of hiring 12 cooks.',
    'The bakery ruled out hiring 12 cooks.',
    'The bakery came close to hiring 12 cooks.',
    'It is not true that the bakery hired 12 cooks.',
  ])('is denied where the verb over the number is: %s', text => expect(first(text)?.polarity).toBe('denied'))

  it.each([
    'Twelve cooks, whose wages have not been paid, were in the bakery.',
    'The value of loans -- agreed but not yet paid -- stood 12 percent lower.',
    'The mayor denied that she had gained by meeting Halden, which employs 300 cooks.',
    'The bakery did not close after hiring 12 cooks.',
    'The bakery did not mind paying $410 for the lamp.',
    'The town will not renew the $4 million contract.',
    'The town did not sign a $4 million contract.',
    'The bakery has not met its 12 cooks.',
    'Halden denied 12 charges of fraud.',
    'Halden denied that the shop with 12 cooks had closed.',
    'Halden rejected a $4 million offer.',
    'The team has never won in 12 matches.',
    'The bakery did not only hire 12 cooks.',
    'The bakery did not forget the 12 cooks.',
    'The names of the other 12 cooks have not been released.',
    'Twelve of its cooks did not stay and talk.',
  ])('is affirmed where another verb is denied, or the number taken for granted: %s', text => {
    expect(quantitiesOf(text).length).toBeGreaterThan(0)
    expect(first(text)?.polarity).toBe('affirmed')
  })
})

describe('modality', () => {
  it.each([
    ['The bakery plans to hire 12 cooks.', 'planned'],
    ['The bakery threatened to cut 12 jobs.', 'planned'],
    ['The bakery tried to hire 12 cooks.', 'planned'],
    ['The bakery borrowed $4 million in an attempt to hire 12 cooks.', 'asserted'],
    ['The town opened a campaign to hire 12 cooks.', 'planned'],
    ['Taxes were cut in order to hire 12 cooks.', 'planned'],
    ["Lamp firm 'to hire' 12 cooks", 'planned'],
    ['The bakery is to hire 12 cooks.', 'planned'],
    ['About 12 cooks are expected to come.', 'planned'],
    ['There are plans to move 12 cooks.', 'planned'],
    ['The bakery said it would hire 12 cooks.', 'planned'],
    ['A merger would cost 12 jobs.', 'possible'],
    ['The bakery should more than double its sales to $40 million.', 'possible'],
    ['If the bakery hires 12 cooks, it will move.', 'possible'],
    ['If the strike goes on, the bakery will hire 12 cooks.', 'possible'],
    ['The bakery will hire 12 cooks unless the bank objects.', 'possible'],
    ['The cure could come three years early and save 12 cooks.', 'possible'],
    ['The union fears that 12 cooks will leave.', 'possible'],
    ['There is no evidence that 12 cooks left.', 'possible'],
    ['It is unlikely that the bakery will hire 12 cooks.', 'possible'],
    ['Even if the strike ends, the bakery will hire 12 cooks.', 'planned'],
    ['Ana Reyes is to retire after a series of 12 operations.', 'asserted'],
    ['The law will call for rules to widen checks and set out 12 steps.', 'planned'],
    ['The bakery is likely to hire 12 cooks.', 'possible'],
    ['The bakery had been scheduled to hire 12 cooks.', 'planned'],
    ['Dutch bakery to hire 12 cooks', 'planned'],
    ['The bakery is thought to have hired 12 cooks.', 'reported'],
    ['The bakery plans to teach its 12 cooks.', 'planned'],
    ['The bakery is considering a $4 million bid.', 'possible'],
    ['The bakery plans to draw lamps for its 12 cooks.', 'reported'],
  ] as const)('is that of the verb over the number: %s', (text, modality) =>
    expect(first(text)?.modality).toBe(modality),
  )

  it.each([
    'Holes could be seen in 12 doors.',
    'It may be that the bakery - 12 cooks strong - has gone.',
    'The bakery will be run by one of its 12 cooks.',
    'Twelve cooks, who may be moved, were in the bakery.',
    'The drop was enough to push the rate down to 5 percent.',
  ])('is that of a fact where another verb plans, or the number is taken for granted: %s', text =>
    expect(first(text)?.modality).toBe('asserted'),
  )
})

describe('attribution', () => {
  it.each([
    ['Halden announced 12 job cuts.', 'Halden'],
    ['Halden warned of a 4 percent fall in sales.', 'Halden'],
    ['Twelve cooks were hurt, a court in Leeds heard.', 'a court in Leeds'],
    ['Halden said it had hired 12 cooks.', 'Halden'],
    ['It went to Halden, which expects sales of $4 million.', 'Halden'],
    ['It was told by a neighbour who said that 12 lamps had gone.', 'a neighbour'],
  ])('is to whoever tells what stands there: %s', (text, speaker) =>
    expect(first(text)?.attribution?.text).toBe(speaker),
  )

  it.each([
    'The mayor praised the work of 12 cooks.',
    'The mayor condemned the $4 million contract.',
    'Halden did not mention that it had cut 12 jobs.',
    'The law would ensure that 12 shops stay closed.',
    'The mayor called for a rail line that served 12 towns.',
    'Halden claimed the first of 12 titles.',
    'Halden has not announced the names of 12 cooks.',
  ])('is to nobody where the article takes it for granted: %s', text => {
    expect(quantitiesOf(text).length).toBeGreaterThan(0)
    expect(first(text)?.attribution).toBeNull()
  })

  it('is to the speaker of a title only in his own words', () => {
    const role = (text: string) => claimsOf(text).find(({ kind }) => kind === 'role')?.attribution?.text ?? null
    expect(role('The union said that Prime Minister Ana Reyes would resign.')).toBeNull()
    expect(role('"We all wrote to Prime Minister Ana Reyes in May," said Ivo Brandt.')).toBe('Ivo Brandt')
  })
})
