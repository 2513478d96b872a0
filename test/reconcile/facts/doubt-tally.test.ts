import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { PERPETRATOR_COUNTED } from '../../../src/schema/index.ts'
import { atLeast, quantity, record } from '../records.ts'

type Said = readonly [
  evidence: string,
  value: number,
  more?: { measure?: string; implied?: boolean; note?: string; least?: boolean },
]

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
          value: more?.least ? atLeast(value) : quantity(value, more?.implied ? { implied: true } : {}),
          measure: more?.measure ?? 'killed',
          ...(more?.note === undefined ? {} : { note: more.note }),
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
      ['A blaze killed nine people on Monday night.', 9],
      ['Early on Tuesday a blaze killed eleven people.', 11],
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
      ['The mason was also killed in the raid.', 2, { implied: true }],
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
      'those whom somebody is charged with killing',
      ['Haas denies two counts of murder: two men were killed.', 2],
      ['Three people were killed.', 3],
    ],
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

describe('the reason', () => {
  it('names the attacker where the program has counted one', () => {
    const { found } = compare(
      ['He killed three people.', 3],
      ['The man killed three people.', 4, { note: PERPETRATOR_COUNTED }],
    )
    expect(found[0]?.because).toMatch(/the 4 counts the attacker as well$/)
  })

  it('is that the first reports of an event give the least, even where the dead are many more', () => {
    const { found } = compare(['At least two people died.', 2, { least: true }], ['Seven people died.', 7])
    expect(found).toMatchObject([{ severity: 'low' }])
    expect(found[0]?.because).toMatch(/as the first reports of an event do$/)
  })

  it('is not that one of the wounded was hurt most', () => {
    const worst = 'The most seriously injured of six people wounded was well enough to talk.'
    const { verdicts } = compare(
      [worst, 6, { measure: 'injured' }],
      ['Seven people were wounded.', 7, { measure: 'injured' }],
    )
    expect(verdicts).toContain('conflicts')
  })
})

describe('tolls of two events', () => {
  const reports = [
    'Farmers near Halven watched the border road all night, and the mayor of Ostrel closed its schools.',
    'Ministers in Dremmel postponed their budget talks, while insurers counted what the harbour had lost.',
  ]
  it.each<[string, Said, Said]>([
    ['far apart', ['Rockets killed three people.', 3], ['The strike killed 45 people.', 45]],
    [
      'far apart, the lower a bound',
      ['Rockets killed at least three.', 3, { least: true }],
      ['A strike killed 45.', 45],
    ],
    [
      'one of many',
      ['A mason was wounded.', 1, { measure: 'injured', implied: true }],
      ['The blast wounded 40 people.', 40, { measure: 'injured' }],
    ],
    ['told beside another', ['Nine people were also killed yesterday.', 9], ['Eight people were killed.', 8]],
    ['several events', ['Shootings killed four people.', 4], ['Three people were killed.', 3]],
    ['some days', ['Since Friday five people were killed.', 5], ['Three people were killed.', 3]],
    [
      'nobody else',
      ['No one else was wounded in the shooting.', 0, { measure: 'injured' }],
      ['A mason was wounded.', 1, { measure: 'injured' }],
    ],
    ['a shot and a crash', ['Two people were killed in a crash.', 2], ['One person was fatally shot.', 1]],
    ['two days', ['Rockets killed 18 people on Tuesday.', 18], ['Jets killed 12 people on Wednesday.', 12]],
    ['a long time', ['Five people were killed this month.', 5], ['Three people were killed.', 3]],
    ['another cause', ['Two people were killed in a crash.', 2], ['Three people were killed by gunfire.', 3]],
  ])('%s', (_, a, b) => {
    const { verdicts, found } = compare(a, b, reports)
    expect(verdicts).not.toContain('conflicts')
    expect(found).toEqual([])
  })
})
