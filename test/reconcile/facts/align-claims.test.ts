// Which claims are one fact where only their times or subjects differ.
import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { quantity, record } from '../records.ts'

/** The number of facts that two outlets' claims of one story make. */
function factsOf(...claims: [Parameters<typeof record>[0]['claims'], Parameters<typeof record>[0]['claims']]): number {
  const articles = claims.map((own, n) =>
    record({
      outlet: `Outlet ${n}`,
      text: `Report ${n}.`,
      story: 'harbour',
      names: ['place Eastby = e1'],
      claims: own ?? [],
    }),
  )
  return [...reconcile(sourceOf(articles)).facts].length
}

describe('aligning claims', () => {
  it('takes a stock of two days for one number, and readings of two hours for two', () => {
    const partners = { value: quantity(30), measure: 'partners', subject: 'Eastby', flow: 'stock' as const }
    expect(factsOf([{ ...partners, time: '2024-03-04' }], [{ ...partners, time: '2024-03-05' }])).toBe(1)
    const reading = { ...partners, measure: 'humidity' }
    expect(factsOf([{ ...reading, time: '2024-03-04T09' }], [{ ...reading, time: '2024-03-04T10' }])).toBe(2)
  })

  it('takes a figure of the event for one number, whatever the sentence makes its subject', () => {
    const magnitude = { value: quantity(6.3, { unit: null }), measure: 'magnitude' }
    expect(factsOf([{ ...magnitude, subject: 'The quake' }], [{ ...magnitude, subject: 'It' }])).toBe(1)
  })

  it('takes like parts of two firms for two', () => {
    const profit = (subject: string, value: number) => ({
      value: quantity(value, { unit: 'dollar', unitKind: 'money', currency: 'USD' }),
      measure: 'profit',
      subject,
      evidence: `${subject} posted ${value} in profit.`,
    })
    const [orlo, venn] = [profit("Orlo's retail division", 24_000), profit("Venn Corp.'s retail division", 31_000)]
    expect(factsOf([orlo], [venn])).toBe(2)
    expect(factsOf([orlo], [{ ...orlo, value: venn.value }])).toBe(1)
  })

  it('takes what somebody did in a part of a game for no number of the whole', () => {
    const rebounds = (value: number) => ({
      value: quantity(value, { unit: 'rebound' }),
      measure: 'rebound',
      subject: 'Eastby',
      evidence: `Eastby took ${value} rebounds.`,
    })
    expect(factsOf([rebounds(14)], [rebounds(7)])).toBe(1)
    expect(factsOf([rebounds(14)], [{ ...rebounds(7), note: 'first half' }])).toBe(2)
    expect(factsOf([{ ...rebounds(7), note: 'first half' }], [{ ...rebounds(7), note: 'first half' }])).toBe(1)
  })

  it('takes the toll of a later month for one of the month that its sentence goes back to', () => {
    const tell = (evidence: string, value: number, time: string) => ({ evidence, value: quantity(value), time })
    const first = tell('Two people were killed at the inn.', 2, '2024-05-03')
    expect(factsOf([first], [tell('A man who was hurt in May died on Monday, the third.', 3, '2024-07-01')])).toBe(1)
    expect(factsOf([first], [tell('A man who was hurt in June died on Monday, the third.', 3, '2024-07-01')])).toBe(2)
    expect(factsOf([first], [tell('A man who was hurt in May died in July, the third.', 3, '2024-07-01')])).toBe(2)
    expect(factsOf([first], [tell('A man who was hurt in May died on Monday, the third.', 3, '2025-07-01')])).toBe(2)
  })

  it('takes what one outlet tells of two days for two events, unless its reports are surely of one night', () => {
    const told = (text: string, time: string) =>
      record({ outlet: 'Courier', text, story: 'inn', claims: [{ value: quantity(3), time }] })
    const countFacts = (first: string, second: string, next: string) =>
      [...reconcile(sourceOf([told(first, '2024-03-04'), told(second, next)])).facts].length
    const inn = 'Flames destroyed the Kornel inn at Halven and the stables of Pavel Drozd.'
    const again = 'Pavel Drozd lost his stables when the Kornel inn burnt down at Halven.'
    expect(countFacts(inn, again, '2024-03-05')).toBe(1)
    expect(countFacts(inn, again, '2024-03-07')).toBe(2)
    expect(countFacts(inn, 'A ferry sank off Ostrel with nine musicians aboard.', '2024-03-05')).toBe(2)
  })
})

type OwnClaim = NonNullable<Parameters<typeof record>[0]['claims']>[number]

describe('a story of thousands of claims', () => {
  const filler = (n: number): OwnClaim => ({
    value: quantity(n + 2),
    measure: `barge ${n}`,
    subject: `barge ${n}`,
    evidence: `Barge ${n} had ${n + 2} people on board.`,
  })
  const tell = (outlet: string, claims: readonly OwnClaim[]) => record({ outlet, story: 'flood', claims })

  it('compares those of one measure, however many others stand between them', () => {
    const others = (from: number) => Array.from({ length: 800 }, (_, n) => filler(from + n))
    const records = [
      tell('Herald', [{ value: quantity(12) }, ...others(0)]),
      tell('Courier', [{ value: quantity(14) }, ...others(800)]),
    ]
    const killed = [...reconcile(sourceOf(records)).facts].filter(({ measure }) => measure === 'killed')
    expect(killed).toMatchObject([{ status: 'conflicting', outlets: 2 }])
  })
})
