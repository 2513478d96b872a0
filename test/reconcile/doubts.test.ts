import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../src/reconcile/index.ts'
import { atLeast, date, lessThan, quantity, record } from './records.ts'

type Said = readonly [evidence: string, value: number, more?: { measure?: string; implied?: boolean }]

/** What is made of two outlets' words in one story; with `reports` before them, from which it does not follow that they tell of one event. */
function compare(first: Said, second: Said, reports: readonly string[] = []) {
  const records = [first, second].map(([evidence, value, more], n) =>
    record({
      outlet: n === 0 ? 'Wire' : 'Post',
      text: reports[n] ?? '',
      story: 'x',
      published: '2024-03-04',
      claims: [
        {
          evidence,
          value: quantity(value, more?.implied ? { implied: true } : {}),
          measure: more?.measure ?? 'killed',
        },
      ],
    }),
  )
  const { facts, discrepancies } = reconcile(sourceOf(records))
  return { verdicts: [...facts].flatMap(fact => fact.claims.map(({ verdict }) => verdict)), found: [...discrepancies] }
}

describe('tolls that contradict each other', () => {
  it.each<[Said, Said]>([
    [
      ['Nine people were killed in the blaze.', 9],
      ['The blaze killed eleven people.', 11],
    ],
    [
      ['A gunman wounded six people.', 6, { measure: 'injured' }],
      ['Eight people were wounded.', 8, { measure: 'injured' }],
    ],
    [
      ['Three people were killed, and the lorry was found hours later.', 3],
      ['Four people were killed in the early hours.', 4],
    ],
    [
      ['Two years after the blaze killed nine people, a man stood trial.', 9],
      ['The blaze killed eleven people.', 11],
    ],
  ])('%s against %s', (a, b) => {
    const { verdicts, found } = compare(a, b)
    expect(verdicts).toContain('conflicts')
    expect(found).toMatchObject([{ severity: 'high' }])
  })
})

describe('tolls that may both be right', () => {
  it.each<[string, Said, Said]>([
    ['somebody is left out', ['A man died at the quay.', 1, { implied: true }], ['Three people died.', 3]],
    ['a sum of the program', ['The mason and his two sons died.', 3], ['Two people died.', 2]],
    ['others', ['Two others were killed.', 2], ['Three people were killed.', 3]],
    ['two of the victims', ['Two of the victims died at once.', 2], ['Three people died.', 3]],
    ['civilians', ['Eight civilians were killed.', 8], ['Nine people were killed.', 9]],
    [
      'one of several places',
      ['Four people were killed at three separate locations.', 4],
      ['Two people were found dead at the quay.', 2],
    ],
    [
      'nobody',
      ['No one was wounded in the shooting.', 0, { measure: 'injured' }],
      ['Two people were wounded.', 2, { measure: 'injured' }],
    ],
    [
      'somebody who died as well',
      ['One person was killed when shots were fired.', 1],
      ['The mason was also killed in the shooting.', 2, { implied: true }],
    ],
    ['the attacker', ['He killed three people.', 3], ['Four people died, the gunman among them.', 4]],
    [
      'one of two',
      ['One was wounded at once, the other hours later.', 1, { measure: 'injured' }],
      ['Two men were wounded.', 2, { measure: 'injured' }],
    ],
    [
      'one sex',
      ['The blast wounded a man and two women.', 2, { measure: 'injured' }],
      ['Three people were wounded.', 3, { measure: 'injured' }],
    ],
    [
      'the badly hurt',
      ['Two people were seriously injured.', 2, { measure: 'injured' }],
      ['Three people were injured.', 3, { measure: 'injured' }],
    ],
    ['a bound of the sentence', ['At least two people died.', 2], ['Three people died.', 3]],
    [
      'those identified so far',
      ['Police identified two men who were killed in the blaze.', 2],
      ['The blaze killed three people.', 3],
    ],
    ['an early number', ['Initial reports said two people died.', 2], ['Three people died.', 3]],
    ['an age', ['A clerk, 20, and a man, 31, died.', 20], ['Twenty-two people died.', 22]],
  ])('%s', (_, a, b) => {
    const { verdicts, found } = compare(a, b)
    expect(verdicts).not.toContain('conflicts')
    for (const { severity, because } of found) {
      expect(severity).toBe('low')
      expect(because).toContain('both may be right')
    }
  })
})

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
    const { found } = judge(tell('Wire', 'A miller was hurt.', 1), tell('Post', 'Six people were hurt.', 6))
    expect(found[0]?.because).toBe(
      'injured: 6 (Post) beside 1 (Wire); both may be right: the 1 is counted from those the text tells of, and may leave somebody out',
    )
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
      'injured: 4 (Wire) beside at least 3 (Post); both may be right: the at least 3 leaves room for more, as the first reports of an event do',
    )
    const round = judge(tell('Wire', 'It hurt 41,260 people.', 41_260), open('At least 41,000 were hurt.', 41_000))
    expect(round.found).toEqual([])
    const far = judge(tell('Wire', 'Nine men were hurt.', 9), open('At least one man was hurt.', 1))
    expect(far.found).toEqual([])
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

  it('are both counted by the program where neither text gives one', () => {
    const { found } = judge(tell('Wire', 'A miller was hurt.', 1), tell('Post', 'A clerk and her son were hurt.', 2))
    expect(found[0]?.because).toMatch(/neither text gives the number, and each is counted from those that it tells of$/)
  })

  it('one of the wounded speaks for all', () => {
    const { facts, found } = judge(tell('Wire', 'A miller was hurt.', 1), tell('Post', 'Six people were hurt.', 6))
    expect(facts).toMatchObject([{ value: { value: 6 } }])
    expect(found).toMatchObject([{ severity: 'low' }])
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

describe('tolls of two events', () => {
  const reports = [
    'Farmers near Halven watched the border road all night, and the mayor of Ostrel closed its schools.',
    'Ministers in Dremmel postponed their budget talks, while insurers counted what the harbour had lost.',
  ]
  it.each<[string, Said, Said]>([
    ['far apart', ['Rockets killed three people.', 3], ['The strike killed 45 people.', 45]],
    ['told beside another', ['Nine people were also killed yesterday.', 9], ['Eight people were killed.', 8]],
    ['several events', ['Shootings killed four people.', 4], ['Three people were killed.', 3]],
    ['some days', ['Since Friday five people were killed.', 5], ['Three people were killed.', 3]],
    [
      'nobody else',
      ['No one else was wounded in the shooting.', 0, { measure: 'injured' }],
      ['A mason was wounded.', 1, { measure: 'injured' }],
    ],
    ['a shot and a crash', ['Two people were killed in a crash.', 2], ['One person was fatally shot.', 1]],
    ['a long time', ['Five people were killed this month.', 5], ['Three people were killed.', 3]],
    ['another cause', ['Two people were killed in a crash.', 2], ['Three people were killed by gunfire.', 3]],
  ])('%s', (_, a, b) => {
    const { verdicts, found } = compare(a, b, reports)
    expect(verdicts).not.toContain('conflicts')
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

describe('days of the event', () => {
  const days = (first: readonly [string, string], second: readonly [string, string]) => [
    ...reconcile(
      sourceOf(
        [first, second].map(([evidence, value], n) =>
          record({
            outlet: n === 0 ? 'Wire' : 'Post',
            story: 'x',
            claims: [{ evidence, measure: 'event', value: date(value, { known: ['weekday'] }), time: value }],
          }),
        ),
      ),
    ).discrepancies,
  ]
  it('differ where the sentences say the same otherwise', () =>
    expect(
      days(
        ['Envoys signed the river accord in Velden on Monday.', '2024-03-04'],
        ['The river accord was signed in Velden by envoys on Tuesday.', '2024-03-05'],
      ),
    ).toMatchObject([{ kind: 'date' }]))
  it('do not differ where they are of two acts', () =>
    expect(
      days(
        ['Envoys signed the river accord in Velden on Monday.', '2024-03-04'],
        ['Farmers marched against the river accord on Tuesday.', '2024-03-05'],
      ),
    ).toEqual([]))
})
