// Which claims are one fact where only their times or subjects differ.
import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { date, quantity, record } from '../records.ts'

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

  it('takes two near years of one founding or building for one act, and far ones for two', () => {
    const built = (year: string) => ({
      value: date(year, { known: ['year'] }),
      measure: 'mill building',
      subject: 'The mill',
      evidence: `The mill was built in ${year}.`,
    })
    expect(factsOf([built('1957')], [built('1958')])).toBe(1)
    expect(factsOf([built('1957')], [built('1990')])).toBe(2)
    const ended = (year: string) => ({ ...built(year), measure: 'mill end' })
    expect(factsOf([ended('1957')], [ended('1958')])).toBe(2)
  })

  it('takes the only number of jobs that each report gives for that of the event, and of two numbers neither', () => {
    const cut = (value: number, evidence: string) => ({
      value: quantity(value, { unit: 'job' }),
      measure: 'jobs cut',
      evidence,
    })
    const [here, there] = [cut(320, 'The mill sheds 320 jobs.'), cut(350, 'Its closing means the end of 350 posts.')]
    expect(factsOf([here], [there])).toBe(1)
    expect(factsOf([here, cut(90, 'Last year 90 jobs went.')], [there])).toBe(3)
  })

  it('takes a telling sum for one, whatever it is called', () => {
    const sum = (measure: string, value: number) => ({
      value: quantity(value, { unit: 'dollar', unitKind: 'money', currency: 'USD' }),
      measure,
      evidence: `Ferry ${measure} of ${value}.`,
    })
    expect(factsOf([sum('bid', 184_000_000)], [sum('contract', 184_000_000)])).toBe(1)
    expect(factsOf([sum('bid', 180_000_000)], [sum('contract', 180_000_000)])).toBe(2)
  })

  it('takes one number of one thing in like sentences for one, and in unlike ones for two', () => {
    const idle = (measure: string, evidence: string) => ({
      value: quantity(500, { unit: measure.slice(9), bound: 'more than' as const }),
      measure,
      evidence,
    })
    const first = idle('identify mill', 'Inspectors identified more than 500 mills in the north as idle.')
    const alike = 'The board identified more than 500 idle mills, and left others for later.'
    expect(factsOf([first], [idle('identify idle mill', alike)])).toBe(1)
    expect(factsOf([first], [idle('identify idle mill', 'The board named more than 500 of them.')])).toBe(2)
  })

  it('takes a share of one whole for one number, however the whole is written', () => {
    const share = (of: string, value: number) => ({
      value: quantity(value, { unit: 'percent', unitKind: 'percent' }),
      measure: 'share of output',
      evidence: `It makes ${value} percent of ${of}.`,
      of,
    })
    expect(factsOf([share("Orlo's output", 60)], [share('its output', 60)])).toBe(1)
    expect(factsOf([share("Orlo's output", 60)], [share("Venn's output", 60)])).toBe(2)
    expect(factsOf([share("Orlo's output", 60)], [share('its output', 70)])).toBe(2)
  })

  it('takes a great toll for one, whatever days its reports are of', () => {
    const toll = (evidence: string, value: number, time: string) => ({ value: quantity(value), time, evidence })
    const told = (value: number) =>
      factsOf(
        [toll(`The ferry fire at Orsk killed ${value}.`, value, '2024-06-02')],
        [toll(`Candles burnt in Velden for ${value} dead.`, value, '2024-06-09')],
      )
    expect(told(49)).toBe(1)
    expect(told(2)).toBe(2)
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
