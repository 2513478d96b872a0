import { describe, expect, it } from 'vitest'
import type { QuantityClaim } from '../../src/schema/index.ts'
import { claimsOf } from './claims-of.ts'

const claimOf = (text: string, measure: string) =>
  claimsOf(text).find((claim): claim is QuantityClaim => claim.kind === 'quantity' && claim.measure === measure)
const toll = (text: string) => [
  claimOf(text, 'killed')?.value.value ?? null,
  claimOf(text, 'injured')?.value.value ?? null,
]

describe('casualties, however worded', () => {
  it.each([
    ['Twelve people were killed and 30 injured when the bridge fell.', 12, 30],
    ['At least nine workers lost their lives in the fire.', 9, null],
    ['The blast claimed the lives of two soldiers and wounded five others.', 2, 5],
    ['A teenager was killed on the crossing.', 1, null],
    ['Police found her dead in the kitchen.', 1, null],
    ['A man died and his brother was critically hurt in the crash.', 1, 1],
    ['The victim, 42, died at a hospital.', 1, null],
    ['The storm left three people dead and dozens injured.', 3, null],
    ['Man shot dead, two women wounded in market attack', 1, 2],
    ['A cyclist was taken to hospital with broken ribs.', null, 1],
    ['The death toll rose to 57 on Tuesday.', 57, null],
    ['The number of people killed in the landslide has risen to 15.', 15, null],
    ['Two bodies were pulled from the river.', 2, null],
    ['No one was injured.', null, 0],
    ['The boy did not survive.', 1, null],
    ['Man kills stepfather, injures mother, 3 others', 1, 4],
    ['The boy accidentally shot his sister.', null, 1],
    ['A gunman killed two guards and wounded three more.', 2, 3],
    ['Four people, including a boy, were shot at the end of a march.', null, 4],
    ['Four sailors, two men and two women, were all hit.', null, 4],
    ['The man who shot five, including two guards, was killed.', 1, 5],
    ['Four men — one 29 years old, two others 37 — were hurt.', null, 4],
    ['Three guests, some of the roughly 40 people who came to the party, were injured.', null, 3],
    ['Police took the 9 mm gun Ivo Brandt hurt himself with.', null, 1],
    ['A family of five was found dead.', 5, null],
    ['A second driver was treated and released after the crash.', null, 1],
    ['One of the three people killed in the fire was a nurse from Lugano.', 3, null],
    ['One of four people hurt in the crash has died.', 1, 3],
    ['Police named a man in the killing of a nurse and mother of two.', 1, null],
    ['Mila Haas and the man who died had met a week before.', 1, null],
    ['Blast that hurt two, left man dead', 1, 2],
    ['Four lives were lost in the flood.', 4, null],
    ['Death of St. Brannoc Boy, 9, unsolved. Nine-year-old Tom Brandt was killed in his bed.', 1, null],
    ['A driver stabbed to death two men.', 2, null],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))
})

describe('the tally counts each person once', () => {
  it.each([
    ['A man was killed on Monday. The victim was named as Ivo Brandt, 51. He died at the scene.', 1, null],
    ['Four men were shot and one of them was killed.', 1, 3],
    ['A woman was killed and two men were also shot.', 1, 2],
    ['Six people — five men and one woman — were taken to hospital.', null, 6],
    ['A 19-year-old man was killed. A 22-year-old woman was wounded. Another man, 30, was wounded too.', 1, 2],
    ['Ana Reyes and Ivo Brandt were killed.', 2, null],
    ['A gunman killed three people before killing himself.', 4, null],
    ['A father shot and killed his two sons and then himself.', 3, null],
    ['Three men were hurt. Omar Haas, 24 was shot in the leg.', null, 3],
    ['Twenty-two year old Ivo Brandt was injured.', null, 1],
    ['Three men, all in their 30s, were injured.', null, 3],
    ['Five hikers were hurt. The victims, who are 19 and 26 years old, were taken to hospital.', null, 5],
    ['A 4 yo boy was shot.', null, 1],
    ['The five victims, three men and two women, were hurt.', null, 5],
    ['A man and two children, a boy and a girl, died.', 3, null],
    ['A robber shot four others, including one who died.', 1, 3],
    ['A total of 50 people were killed.', 50, null],
    ['Ana Reyes and three other people were shot. Reyes died.', 1, 3],
    ['Four people were shot. All four victims were taken to hospital, where one man died.', 1, 3],
    ['Five people were shot, one of whom died.', 1, 4],
    ['Four people died in the car and a fifth died at a clinic.', 5, null],
    ['Three dead, a fourth wounded\n\nThree people were killed and a fourth was wounded.', 3, 1],
    ['The man left seven people dead, including two children, and one wounded.', 7, 1],
    ['Six people were shot, one fatally.', 1, 5],
    ['Police counted the deaths of nine. The gunman killed nine people. He then shot and killed himself.', 10, null],
    ['Four people were shot. Ana Reyes and Ivo Brandt were found in a car. Both were killed.', 2, 2],
    ['Ivo Brandt was found dead. A woman and two other men were also shot.', 1, 3],
    ['One dead, one hurt\n\nOne man was killed and another was hurt.\n\nA clerk was killed, another was hurt.', 1, 1],
    ['A man shot six people, killing four of them, before turning the shotgun on himself.', 5, 2],
    ['Three people died at the house. Ana Reyes and Ivo Brandt were shot in the kitchen.', 3, null],
    ['Three people died at the house. Ana Reyes was shot, but she survived.', 3, 1],
    ['One man was killed and three were hurt. Four men were rushed to hospital.', 1, 3],
    ['A teenager was killed on Sunday. His father found that his son had been shot.', 1, null],
    ['Ivo Brandt was shot along with three others.', null, 4],
    ['Another man, woman were hurt in the fire.', null, 2],
    ['Medics found one man and two women with gunshot wounds. A fourth victim was grazed and left.', null, 4],
    ['A suspect wounded an officer then killed himself.', 1, 1],
    ['A boy was arrested on Monday in the killing of another teen. Ivo Brandt, 15, was shot in June.', 1, null],
    ['A boy was killed and a cook was hurt. The victim, identified as Ivo Brandt, was pronounced dead.', 1, 1],
    ['A man was killed and a boy was shot. The boy was hit twice. He died on Sunday.', 2, null],
    ['A guard who was shot in the leg fired at the robber, killing him.', 1, 1],
    ['One other person was killed. Police shot the gunman dead.', 2, null],
    ['After killing his wife and two sons was caught in the woods a man of 34.', 3, null],
    ['Haas is the third child shot this spring.', null, 1],
    [
      'A clerk dropped the gun and another clerk was hit. “He said a clerk dropped the gun and another clerk was hit.”',
      null,
      1,
    ],
    ['A crash killed an 18-year-old, 19-year-old and left three other men hurt.', 2, 3],
    ['Two clerks and three others -- two men and a woman -- were wounded.', null, 5],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))

  it('says that a perpetrator is counted', () =>
    expect(claimOf('A gunman killed three people before killing himself.', 'killed')?.scope?.note).toBe(
      'perpetrator counted',
    ))
})

describe('what is no casualty of the event', () => {
  it.each([
    ['The fire could have killed dozens.'],
    ['He threatened to kill his neighbours.'],
    ['She shot a film about two brothers.'],
    ['He was charged with attempted murder.'],
    ['The dog was shot at but not hit.'],
    ['A father of 5 was there.'],
    ['In the past two months, eight children have been wounded or killed.'],
    ['They are killing for sport.'],
    ['A resident said that his car was hit and nobody answered for it.'],
    ['He wonders how he survived.'],
    ['A family was hurt by what he wrote.'],
    ['He faces nine counts, one for each person wounded in the park.'],
    ['This one hurt a lot.'],
    ['The song is called a 50 shot.'],
    ['The striker is out for the season with a groin injury, and the coach has called up a midfielder.'],
    ['The captain was hurt in the first half of the match. The club hopes to have the winger back for the cup final.'],
    ['The actor plays a sailor whose brother is killed in his new film. The drama is the third of its director.'],
    ['The composer, who wrote two operas and the score of nine films, has died. Her music won many awards.'],
    ['A singer, 71, died of pneumonia on Friday.'],
    ['A clerk was taken to hospital with heart disease.'],
  ])('%s', text => expect(toll(text)).toEqual([null, null]))

  it('leaves the dead of other years out', () =>
    expect(
      toll(
        'A man was killed on Friday. In 2009, 13 people were killed at the same base. There have been 40 murders this year.',
      ),
    ).toEqual([1, null]))
})

describe('several events in one report', () => {
  it.each([
    [
      'Two dead, six hurt in three crashes\n\nTwo people were killed and six were hurt in three crashes on Sunday.\n\nAbout 2 a.m., a woman was killed and five people were injured on Mill Road.\n\nIn another crash, a man was killed.\n\nAbout 9 p.m., a boy was hurt.',
      1,
      5,
    ],
    ['Two men were killed in separate crashes on Sunday.', 2, null],
    [
      'Five hurt within four hours\n\nFive people were hurt in the city on Sunday.\n\nAbout 11:40 Saturday night, three men were shot on Mill Road.\n\nMeanwhile, two boys were hurt at the quay.',
      null,
      3,
    ],
    [
      'Five hurt in a weekend of violence\n\nFriday night, a man was killed on Mill Road.\n\nEarly Saturday morning, three boys were shot at the quay.',
      null,
      3,
    ],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))
})

describe('harm in a report of sport or the arts', () => {
  it.each([
    [
      'A fan was killed on Sunday before the cup match of two clubs, police said. The coach of the visitors wept.',
      1,
      null,
    ],
    ['A stand fell at the rugby final and 17 people were hurt. The captain and the referee helped.', null, 17],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))
})

describe('what other days did', () => {
  const lead = 'A man was killed on Friday. He was shot in a car park. Police looked for a van. They asked for help. '
  it.each([
    'It was not quiet before. In June, two boys were killed near the park.',
    'The street was shaken again. On October 3, three women were killed there.',
    'A neighbour wept. Her own two sons were killed four years ago.',
    'A neighbour wept. The attack comes a week after three men were killed there.',
    'A neighbour wept. Three women were killed in the same park last week.',
    'A neighbour wept. Two boys were killed weeks earlier.',
    'On Wednesday, two boys were killed near the park.',
    'In 2009, a clerk named Ivo Brandt was shot there. He died. After the death of Brandt the lights were mended.',
  ])('%s', text => expect(toll(`${lead}${text}`)).toEqual([1, null]))

  it('leaves the sum of last year out, though the lead tells it', () =>
    expect(toll('“Last year in Norden, 4,368 people were wounded,” she said. On Friday one man was wounded.')).toEqual([
      null,
      1,
    ]))
  it('keeps an event of last year that the lead tells', () =>
    expect(toll('A man was jailed on Friday for a crash last year that left four people injured.')).toEqual([null, 4]))

  it.each([
    ['A man was shot in Lugano on Friday. The plea came just hours after six guards were killed in Bern.', null, 1],
    [
      'A boy was killed in the crash. We have had two children hurt and killed on this road, a neighbour said.',
      1,
      null,
    ],
    [
      `One suspect is dead. ${'Ines Roth opened the hall to all who came. '.repeat(40)}A man killed three officers.`,
      4,
      null,
    ],
    ['Third man dies after fire. Two teenagers were killed in the fire on Friday, police said.', 3, null],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))
  it.each([
    [
      'Four men were shot on Friday. It began at a vigil for a boy who was killed there the night before. The vigil honoured Ivo Roth, who died of his wounds.',
      null,
      4,
    ],
  ])('leaves out those who are mourned where others came to harm: %s', (text, killed, injured) =>
    expect(toll(text)).toEqual([killed, injured]),
  )
  it.each([
    ['Two victims were shot and killed at the store. Brandt wounded a clerk. Brandt was killed by officers.', 3, 1],
    ['Three children were found dead at the farm. Brandt died from a self-inflicted gunshot wound.', 4, null],
    ['The attack left him and his two sons dead. Brandt, 40, shot himself.', 3, null],
    ['A gunman killed a woman at the bank. The gunman died at the scene.', 2, null],
  ])('counts who did it beside a number that leaves him out: %s', (text, killed, injured) =>
    expect(toll(text)).toEqual([killed, injured]),
  )
  it.each([
    [
      'His father was killed on Sunday. A woman said her husband had been shot. The father, Ivo Roth, 70, died at a clinic.',
      1,
      null,
    ],
    [
      'A 16-year-old boy was killed on Sunday. A bystander was hit in the arm. The teenager, Ivo Roth, died at a clinic.',
      1,
      1,
    ],
    [
      'A boy was hurt in the crash. His mother, 45, was taken to hospital. The boy’s 45-year-old mother is in critical condition.',
      null,
      2,
    ],
  ])('tells kin and the young from others: %s', (text, killed, injured) =>
    expect(toll(text)).toEqual([killed, injured]),
  )
  it('counts no unborn child', () =>
    expect(toll('A 15-year-old mother and her unborn child died in the crash.')).toEqual([1, null]))
  it('keeps an old event that the lead tells anew', () =>
    expect(
      toll(
        'A man was jailed on Friday for the 2019 shooting at a café. On May 3, 2019, two women were killed and six people were hurt.',
      ),
    ).toEqual([2, 6]))
})

describe('the claim', () => {
  const text =
    'Fire kills nine\n\nNine workers were killed and at least 23 injured in a factory on Sunday, the fire service said.'
  it('keeps bound, day, source and the sentence that says it', () => {
    expect(claimOf(text, 'injured')).toMatchObject({
      value: { value: 23, bound: 'at least', low: 23, high: null },
      time: '2021-12-19',
      attribution: { text: 'the fire service' },
    })
    expect(claimOf(text, 'killed')?.evidence.text).toMatch(/^Nine workers were killed/)
  })
  it('marks one person told without a number as implied', () =>
    expect(claimOf('A teenager was killed.', 'killed')?.value.implied).toBe(true))
})

describe('hostile text', () => {
  it('takes linear time over one long sentence of harm', () => {
    const started = performance.now()
    claimsOf(`${'a man was shot and killed and two women were wounded and '.repeat(3000)}.`)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
