import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { atLeast, lessThan, moreThan, quantity, record } from '../records.ts'

/** Reports from which it does not follow that they tell of one event. */
const farmers = 'Farmers near Halven watched the border road all night, and the mayor of Ostrel closed its schools.'
const ministers = 'Ministers in Dremmel postponed their budget talks, while insurers counted what the harbour had lost.'

describe('numbers of one story that count differently', () => {
  const storms: Record<string, string> = {
    Wire: 'Rain burst the Ostrel dam above Halven at dawn and swept away the mill of Pavel Drozd and the Kornel inn.',
    Post: 'The mill of Pavel Drozd in Halven is gone since the Ostrel dam broke; so is the old Kornel inn.',
    Echo: 'Halven mourns its Kornel inn and the Drozd mill, both lost to the burst dam at Ostrel.',
  }
  const tell = (outlet: string, said: string, value: number, published = '2024-03-04') =>
    record({
      outlet,
      text: storms[outlet] ?? '',
      published,
      claims: [{ evidence: said, value: quantity(value, { implied: /^A /.test(said) }), measure: 'injured' }],
    })
  const judge = (...records: ReturnType<typeof record>[]) => {
    const { facts, discrepancies } = reconcile(sourceOf(records))
    return { facts: [...facts], found: [...discrepancies] }
  }

  it('says why both may be right, of one number and without whose it is twice', () => {
    const one = tell('Wire', 'A guard was killed and a miller was hurt.', 1)
    const { found } = judge(one, tell('Post', 'Six people were hurt.', 6))
    expect(found[0]?.because).toBe(
      'injured: 6 (Post) beside 1 (Wire); both may be right: the 1 is counted from those the text tells of, and may leave somebody out',
    )
  })

  it('shows a toll that goes back to the month of the other', () => {
    const told = (outlet: string, evidence: string, value: number, time: string) =>
      record({ outlet, story: 'inn', published: time, claims: [{ evidence, value: quantity(value), time }] })
    const { found } = judge(
      told('Wire', 'Two people were killed at the inn.', 2, '2024-05-03'),
      told('Post', 'With a man who was hurt in May and died on Monday, three people are dead.', 3, '2024-07-01'),
    )
    expect(found.map(({ positions }) => positions.length)).toEqual([2])
  })

  it('a toll that was still open stands beside the later one, and a round one does not', () => {
    const open = (evidence: string, value: number) =>
      record({
        outlet: 'Post',
        text: storms.Post ?? '',
        published: '2024-03-04',
        claims: [{ evidence, value: atLeast(value), measure: 'injured' }],
      })
    const { found } = judge(tell('Wire', 'Four men were hurt.', 4), open('At least three people were hurt.', 3))
    expect(found).toMatchObject([{ severity: 'low' }])
    expect(found[0]?.because).toBe(
      'injured: 4 (Wire) beside at least 3 (Post); both may be right: “at least 3” leaves room for more, as the first reports of an event do',
    )
    const round = judge(tell('Wire', 'It hurt 41,260 people.', 41_260), open('At least 41,000 were hurt.', 41_000))
    expect(round.found).toEqual([])
    const rounded = open('More than 40 men were hurt.', 40)
    expect(judge(tell('Wire', 'It hurt 46 men.', 46), rounded).found).toEqual([])
    expect(judge(tell('Wire', 'It hurt 70 men.', 70), rounded).found).toMatchObject([{ severity: 'low' }])
    const told = tell('Wire', 'Over 70 were hurt.', 70)
    const bounds = [atLeast(70), moreThan(70)].map((value, n) =>
      record({
        outlet: n === 0 ? 'Post' : 'Echo',
        text: storms[n === 0 ? 'Post' : 'Echo'] ?? '',
        published: '2024-03-04',
        claims: [{ evidence: 'The flood hurt 70 people.', value, measure: 'injured' }],
      }),
    )
    expect(judge(told, ...bounds).found).toEqual([])
    expect(judge(...bounds).found).toEqual([])
    const far = judge(tell('Wire', 'Nine men were hurt.', 9), open('At least one man was hurt.', 1))
    expect(far.found).toMatchObject([{ severity: 'low' }])
  })

  it('a headline tells of what time its number is', () => {
    const under = (title: string) =>
      record({
        title,
        outlet: 'Post',
        text: storms.Post ?? '',
        published: '2024-03-04',
        claims: [{ evidence: 'Five of these men were hurt.', value: quantity(5), measure: 'injured' }],
      })
    const one = tell('Wire', 'Four men were hurt.', 4)
    expect(judge(one, under('Nine rescued, five hurt since Friday')).found).toEqual([])
    expect(judge(one, under('Nine rescued, five hurt at the dam')).found).toMatchObject([{ severity: 'high' }])
  })

  it('contradict nothing where one outlet gives two of them in a sentence: a month’s and a year’s', () => {
    const rise = (value: number, evidence: string) => ({
      evidence,
      value: quantity(value, { unit: 'percent', unitKind: 'percent', trend: 'up' }),
      measure: 'price change',
      subject: 'Prices in Halven',
    })
    const prices = (outlet: string, ...claims: ReturnType<typeof rise>[]) =>
      record({ outlet, text: storms[outlet] ?? '', published: '2024-03-04', claims })
    const two = 'Prices in Halven rose 0.6 percent in March and 4.1 percent over the year.'
    const one = prices('Post', rise(4.4, 'Prices in Halven rose 4.4 percent over the year.'))
    expect(judge(prices('Wire', rise(4.1, two)), one).found).toHaveLength(1)
    expect(judge(prices('Wire', rise(0.6, two), rise(4.1, two)), one).found).toEqual([])
  })

  it('are not shown where neither text gives one', () => {
    const { found } = judge(tell('Wire', 'A miller was hurt.', 1), tell('Post', 'A clerk and her son were hurt.', 2))
    expect(found).toEqual([])
  })

  it('are shown of the dead whom the heads of both reports tell', () => {
    const dead = (outlet: string, evidence: string, value: number, before = 1) =>
      record({
        outlet,
        text: storms[outlet]?.repeat(before) ?? '',
        published: '2024-03-04',
        claims: [{ evidence, value: quantity(value, { implied: true }) }],
      })
    const one = dead('Wire', 'A miller was killed.', 1)
    const two = 'A clerk and her son were killed.'
    expect(judge(one, dead('Post', two, 2)).found).toMatchObject([{ severity: 'low' }])
    expect(judge(one, dead('Post', two, 2, 4)).found).toEqual([])
  })

  it('are shown where one of those who give the lower writes it', () => {
    const [victim, number] = [tell('Wire', 'A miller was hurt.', 1), tell('Echo', 'One was hurt.', 1)]
    const { found } = judge(victim, number, tell('Post', 'The clerk and her son were hurt.', 2))
    expect(found).toMatchObject([{ severity: 'low' }])
  })

  it('one of the wounded speaks for all', () => {
    const { facts, found } = judge(tell('Wire', 'A miller was hurt.', 1), tell('Post', 'Six people were hurt.', 6))
    expect(facts).toMatchObject([{ value: { value: 6 } }])
    expect(found).toEqual([])
  })

  it('are not shown where one sentence tells the lower among the higher', () => {
    const among = tell('Wire', 'Four people were hurt, including two officers.', 4)
    expect(judge(among, tell('Post', 'Two officers were hurt.', 2)).found).toEqual([])
    expect(judge(among, tell('Post', 'Three people were hurt.', 3)).found).toHaveLength(1)
  })

  it('name whom the lower counts', () => {
    const { found } = judge(tell('Wire', 'Four men were hurt.', 4), tell('Post', 'Five people were hurt.', 5))
    expect(found[0]?.because).toMatch(/the 4 counts men, and perhaps not everybody$/)
    const charged = tell('Wire', 'Haas faces three counts, for three were hurt.', 3)
    const counts = judge(charged, tell('Post', 'Four people were hurt.', 4))
    expect(counts.found[0]?.because).not.toMatch(/counts counts/)
  })

  it('are not shown where they count several events, or are far apart', () => {
    const one = tell('Wire', 'Three people were hurt.', 3)
    const [total, many] = [
      tell('Post', 'Floods and crashes hurt five people.', 5),
      tell('Echo', 'Nine men were hurt.', 9),
    ]
    expect(judge(one, total).found).toEqual([])
    expect(judge(one, many).found).toEqual([])
  })

  it('a year apart, one of them told without a number, are of two events', () => {
    const { found } = judge(
      tell('Wire', 'A miller was hurt.', 1, '2024-03-04'),
      tell('Post', 'Six people were hurt.', 6, '2025-03-04'),
    )
    expect(found).toEqual([])
  })
})

describe('a number that leaves room for another', () => {
  const growth = (a: string, b: string) => [
    ...reconcile(
      sourceOf([
        record({
          outlet: 'Wire',
          story: 'x',
          claims: [{ evidence: a, measure: 'growth', value: lessThan(3, { unit: 'percent', unitKind: 'percent' }) }],
        }),
        record({
          outlet: 'Post',
          story: 'x',
          claims: [{ evidence: b, measure: 'growth', value: quantity(2.4, { unit: 'percent', unitKind: 'percent' }) }],
        }),
      ]),
    ).facts,
  ]
  it('bears it out where the sentences say the same', () =>
    expect(
      growth('Growth in Norland fell to less than 3 percent.', 'Growth in Norland fell to 2.4 percent.'),
    ).toMatchObject([{ status: 'agreed' }]))
  it('does not where they may be of two things', () =>
    expect(
      growth('Growth in Norland fell to less than 3 percent.', 'Shops saw their slowest growth, 2.4 percent.'),
    ).toMatchObject([{ status: 'single source' }, { status: 'single source' }]))
})

it('says that reports of which nobody knows the day may be of two', () => {
  const records = [590, 591].map((price, n) => {
    const evidence = `Orlo shares closed at ${price}.`
    const claims = [{ value: quantity(price), measure: 'share price', subject: 'Orlo shares', evidence }]
    return record({ outlet: `Outlet ${n}`, published: n === 0 ? '2024-03-04' : null, story: 'x', claims })
  })
  const [fact] = [...reconcile(sourceOf(records)).facts]
  expect(fact?.claims.map(({ because }) => because).join()).toContain('for not both are dated')
})

it('takes a price of a day that the sentence names for one of that day, whenever it was reported', () => {
  const tell = (outlet: string, price: number, published: string, time?: string) => {
    const evidence = `Orlo shares closed at ${price}.`
    const claim = { value: quantity(price), measure: 'share price', subject: 'Orlo shares', evidence }
    return record({ outlet, published, story: 'x', claims: [time === undefined ? claim : { ...claim, time }] })
  }
  const later = tell('Post', 591, '2024-03-06')
  const found = (time?: string) => [
    ...reconcile(sourceOf([tell('Wire', 590, '2024-03-04', time), later])).discrepancies,
  ]
  expect(found()).toHaveLength(1)
  expect(found('2024-03-01')).toEqual([])
})

it('takes fewer dead in a later report of one outlet for those of another event, unless it takes the number back', () => {
  const tell = (outlet: string, text: string, evidence: string, value: number, published: string) =>
    record({ outlet, text, published, story: 'x', claims: [{ evidence, value: quantity(value) }] })
  const first = tell('Wire', farmers, 'Three people were killed in a blaze at the inn.', 3, '2024-03-04')
  const found = (outlet: string, evidence: string) => [
    ...reconcile(sourceOf([first, tell(outlet, ministers, evidence, 2, '2024-03-06')])).discrepancies,
  ]
  expect(found('Wire', 'A blaze at the quay killed two people.')).toEqual([])
  expect(found('Wire', 'The toll was revised: a blaze killed two people.')).toHaveLength(1)
  expect(found('Post', 'A blaze at the quay killed two people.')).toHaveLength(1)
})

it('takes a number of what each report has told before for one of two things, unless the sentences share a name', () => {
  const found = (...sentences: readonly [string, string]) => {
    const records = sentences.map((evidence, n) => {
      const claim = { value: quantity(20 + n, { unit: 'crown', unitKind: 'money' }), measure: 'price', evidence }
      const claims = [{ ...claim, subject: 'The ticket price' }]
      return record({ outlet: `Outlet ${n}`, published: '2024-03-04', story: 'x', claims })
    })
    return [...reconcile(sourceOf(records)).discrepancies]
  }
  expect(found('The ticket price is 20 crowns.', 'The ticket price for adults is 21 crowns.')).toEqual([])
  expect(found('The ticket price for Halven is 20 crowns.', 'The ticket price to Halven is 21 crowns.')).toHaveLength(1)
})

it('takes two ages of a person for a contradiction, unless there may be a birthday between the reports', () => {
  const aged = (outlet: string, value: number, published: string) =>
    record({
      outlet,
      published,
      story: 'x',
      names: ['person Ann Lee = e1'],
      claims: [
        {
          value: quantity(value, { unit: 'year', unitKind: 'age' }),
          measure: 'age',
          subject: 'Ann Lee',
          evidence: `${outlet} met Ann Lee, ${value}, at the quay.`,
          flow: 'stock',
          time: published,
        },
      ],
    })
  const found = (value: number, published: string) => [
    ...reconcile(sourceOf([aged('Wire', 34, '2024-03-04'), aged('Post', value, published)])).discrepancies,
  ]
  expect(found(35, '2024-03-06').map(({ because }) => because)).toEqual([
    'age: 34 years (Wire) against 35 years (Post); they cannot all be right',
  ])
  expect(found(35, '2024-09-06')).toEqual([])
  expect(found(34, '2024-03-06')).toEqual([])
})

it('takes two numbers of one owner and one whole for a contradiction, in whatever words', () => {
  const won = (outlet: string, value: number, whole: number, evidence: string) =>
    record({
      outlet,
      published: '2024-03-04',
      story: 'x',
      names: ['organisation Unity = e1'],
      claims: [
        {
          value: quantity(value, { unit: 'seat', of: { value: whole, unit: 'seat', text: `${whole} seats` } }),
          measure: 'seats',
          subject: 'Unity',
          evidence,
        },
      ],
    })
  const other = 'Unity, long in power, took 47 of the chamber, and needs partners.'
  const found = (whole: number) => [
    ...reconcile(sourceOf([won('Wire', 74, 120, 'Unity won 74 seats.'), won('Post', 47, whole, other)])).discrepancies,
  ]
  expect(found(120)).toHaveLength(1)
  expect(found(400)).toEqual([])
})
