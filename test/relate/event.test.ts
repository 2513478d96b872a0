import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/pipeline.ts'
import { articleOf } from '../helpers/read.ts'
import { claimsOf } from './claims-of.ts'

const eventOf = (text: string, published: string) =>
  claimsOf(text, published).find(claim => claim.kind === 'date' && claim.measure === 'event')
const day = (text: string, published: string) => eventOf(text, published)?.time

// 2021-12-15 is a Wednesday
describe('the day of the event', () => {
  it.each([
    ['A man was shot on Tuesday night, police said.', '2021-12-14'],
    ['Police said Wednesday that a man was shot on Sunday.', '2021-12-12'],
    ['A man was arrested Tuesday. He is accused of robbing a bank on Dec. 3.', '2021-12-03'],
    ['The conference opened in Lima on Monday.', '2021-12-13'],
    ['Around 9:30 p.m. on Saturday a house burned down.', '2021-12-11'],
    ['The bridge collapsed yesterday.', '2021-12-14'],
    ['A clerk fell ill. It was about 1:05 p.m. yesterday when she was hurt.', '2021-12-14'],
    // a day beside a deed of harm is the day of the deed, whatever the verb, but for the verb of a charge and what is heard
    ['A clerk appeared in court Tuesday. She was held in the Sunday raid.', '2021-12-12'],
    ['Police on Tuesday investigated a raid Sunday night.', '2021-12-12'],
    ['Pupils heard of the death Tuesday. The clerk fell on Sunday and died on Monday.', '2021-12-13'],
    [
      'A boat with 40 tents left Oslo on Saturday for the coast, where nine people died in a flood on Sunday.',
      '2021-12-12',
    ],
    // a noun of harm is no verb over a date, and what other events are told for is not the day of this one
    [
      'Three people were hurt in Lima. Nurses came. It was a bitter night. The street was shut. The mill closed on Tuesday. The raid was the last of a week that saw a stabbing in Oslo on Sunday.',
      '2021-12-14',
    ],
    // a feast in a name is no day of anything, nor one that something leads up to
    [
      "Guide to the New Year's Day Regatta. The New Year's Day Regatta is near. A clerk was hurt on Monday.",
      '2021-12-13',
    ],
    ['The talks began a week prior to December 11. A clerk was hurt on Monday.', '2021-12-13'],
    // a month beside the deed, where the days that are told are those of a court
    ['A miller appeared in court Tuesday. He shot two guards last month.', '2021-11'],
    ['A miller pleaded guilty Tuesday to manslaughter in the May 2020 killing of a guard.', '2020-05'],
    ['A miller, accused of killing a guard in May, was charged on Monday. The guard was shot on May 3.', '2021-05-03'],
    ['A man was shot on Tuesday. It was the ninth raid since May.', '2021-12-14'],
    // of two days that of the harm
    [
      'A clerk died Monday of what was done to her on Saturday. The stabbing happened at a mill Saturday.',
      '2021-12-11',
    ],
    ['A clerk who was stabbed on Saturday died on Monday.', '2021-12-11'],
    // a night is of the day on which it began, unless an hour or the other day is told
    ['Two men were hurt overnight.', '2021-12-14'],
    ['Two men were hurt overnight. The doors of the mill gave way at about 2:10 a.m., police said.', '2021-12-15'],
    ['Two men were hurt overnight. The doors gave way shortly after midnight.', '2021-12-15'],
    ['Shortly after midnight two men were hurt.', '2021-12-15'],
    ['Two men were hurt overnight. The doors gave way early on Wednesday morning.', '2021-12-15'],
    ['Two men were hurt overnight. The doors gave way at 11 p.m. Tuesday. One man went home at 4 a.m.', '2021-12-14'],
  ])('%s', (text, expected) => expect(day(text, '2021-12-15')).toBe(expected))

  it.each([
    ['A miller pleaded guilty on Monday to a fire that killed two men.', null],
    ['A miller was sentenced on Monday. He killed two men in May.', '2021-05'],
    ['A miller was arrested by a convicted poacher after a fire killed two men on Monday.', '2021-12-13'],
  ])('gives none to the casualties where it is that of a court: %s', (text, time) =>
    expect(claimsOf(text, '2021-12-15').find(claim => claim.measure === 'killed')?.time).toBe(time),
  )

  it('is that on which a night ended for its casualties too', () =>
    expect(
      claimsOf('Two men were hurt overnight. A door gave way at 2:10 a.m.', '2021-12-15').find(
        claim => claim.measure === 'injured',
      )?.time,
    ).toBe('2021-12-15'))

  it('is no more than possible where no date is told', () =>
    expect(eventOf('A house burned down.', '2021-12-15')).toMatchObject({ modality: 'possible', time: '2021-12-15' }))

  it.each([
    ['Growers said on Tuesday they would fight the toll.', 'possible'],
    ['The province announced a toll on Tuesday.', 'asserted'],
  ])('is no more than possible where only words are dated: %s', (text, modality) =>
    expect(eventOf(text, '2021-12-15')).toMatchObject({ modality, time: '2021-12-14' }),
  )

  it('gives its day to the casualties', () =>
    expect(
      claimsOf('Two men were killed on Monday.', '2021-12-15').find(claim => claim.measure === 'killed')?.time,
    ).toBe('2021-12-13'))
})

describe('claims that are no number', () => {
  const claims = claimsOf(
    'Finance Minister Ana Reyes opened the talks in Lima on Monday. The merger is to be completed on March 3, 2022. It is the largest deal in the history of the region.',
  )
  it.each([
    ['role', 'role', 'Finance Minister'],
    ['place', 'event', 'Lima'],
    ['superlative', 'superlative: largest', 'largest deal in the history of the region'],
  ])('%s', (kind, measure, term) =>
    expect(claims.find(claim => claim.kind === kind && claim.measure === measure)?.value).toEqual({ term }),
  )
  it('date of an act', () =>
    expect(claims.find(claim => claim.measure === 'merger end')).toMatchObject({ time: '2022-03-03', kind: 'date' }))
})

describe('what was first or largest', () => {
  it('is said of what was moved there', () =>
    expect(
      claimsOf('Milder weather dragged the grain tariff to its lowest level in decades.').find(
        ({ kind }) => kind === 'superlative',
      )?.subject?.text,
    ).toBe('the grain tariff'))
  const terms = (text: string) => claimsOf(text).flatMap(({ kind, value }) => (kind === 'superlative' ? value : []))
  it.each([
    ['Osram made its first profit in years.', [{ term: 'first profit in years' }]],
    ['Osram has grown in the last three years.', []],
    ['Osram has grown over the last decade.', []],
    ['The visit was the first since 1986 but no success.', [{ term: 'first since 1986' }]],
    ['Osram made its first loss since moving to Leeds.', [{ term: 'first loss since moving to Leeds' }]],
    ['Osram made a loss for the first time since 1986.', []],
    ['It is the highest toll since counting began in 1962.', [{ term: 'highest toll since counting began in 1962' }]],
    ['Osram hit its highest level in years amid fears of war.', [{ term: 'highest level in years' }]],
    ['Lund won her first title in years with a win in Leeds.', [{ term: 'first title in years' }]],
    ['Leeds lost their first three matches since May.', []],
    ['The guild showed that Easter 2011 was the best in decades.', []],
    ['Osram prepared for the biggest fair in the world.', []],
    ['Osram played at the last World Cup.', []],
    ['Ministers condemned the worst attack in history.', []],
    ['Ministers held talks, the first since 1986.', []],
    ['Sales rose 4 percent, the fastest rise since 1986.', [{ term: 'fastest rise since 1986' }]],
    ['They are the oldest mills in the country.', []],
    ['Ana Reyes is one of the best divers in history.', []],
  ])('is of a kind of thing, not of time: %s', (text, expected) => expect(terms(text)).toEqual(expected))
})

describe('the day of the event', () => {
  const day = (text: string) => claimsOf(text).find(({ measure }) => measure === 'event')
  it('is no stamp of the page', () =>
    expect(day('Mill burns down\n\nDecember 20, 2021 at 1:10PM\n\nThe mill in Lima burned down on Friday.')?.time).toBe(
      '2021-12-17',
    ))
  it('is none that bounds a time', () => {
    expect(day('The mill has made no lamps since 11 September 2020.')?.modality).toBe('possible')
    expect(day('A fire started just before 8 p.m. on 11 September 2021.')?.time).toMatch(/^2021-09-11/)
  })
  it('is that of an attempt', () =>
    expect(day('The gang has fled after trying to raid a mill on Friday.')?.time).toBe('2021-12-17'))
  it('is none to come', () => expect(day('The fair is due to open on Wednesday.')?.modality).toBe('possible'))
})

it('who is no longer the richest is denied it', () =>
  expect(claimsOf('Ana Reyes is no longer the richest person in the world.')).toContainEqual(
    expect.objectContaining({ kind: 'superlative', polarity: 'denied' }),
  ))

it('without a day of publication, what is to come is no event', () => {
  const days = (text: string) => {
    const document = { ...articleOf(text), outlet: 'Test Post' }
    return annotate(document).claims.flatMap(({ measure, time }) => (measure === 'event' ? (time ?? '') : []))
  }
  expect(days('The film will be released on May 19, 2006.')).toEqual([])
  expect(days('The film was released on May 19, 2006.')).toEqual(['2006-05-19'])
  expect(days('Born on April 5, 1920, the writer lived alone.')).toEqual([])
})

describe('the place of the event', () => {
  const place = (text: string) => claimsOf(text).find(({ kind }) => kind === 'place')?.value
  it.each([
    ['Two men died in Lima.', { term: 'Lima' }],
    ['Ministers were attacked on China in a debate.', undefined],
    ['Ana Reyes, from near Lima, won two prizes.', undefined],
    // what a place is only told of with
    ["It was the largest raid in Peru's history.", undefined],
    ['She was a clerk at US lender Osram.', undefined],
    ['Faith in Lima has grown.', undefined],
    ["Two men died in Lima's Old Port.", { term: 'Lima' }],
    ['Two men died in Lima warehouse fire', { term: 'Lima' }],
  ])('%s', (text, expected) => expect(place(text)).toEqual(expected))

  it('was there on the day of the event, however late it is told', () =>
    expect(
      claimsOf('Two men were killed in Lima on December 1.', '2021-12-15').find(({ kind }) => kind === 'place')?.time,
    ).toBe('2021-12-01'))
})

describe('the day of a known act', () => {
  const acts = (text: string) =>
    claimsOf(text).flatMap(({ kind, measure, subject, time }) =>
      kind === 'date' && measure !== 'event' ? `${subject?.text} ${measure} ${time}` : [],
    )
  it.each([
    ['Ana Reyes founded Osram in 1981 and left.', ['Osram founding 1981']],
    ['The bridge was opened in 1981.', ['The bridge bridge start 1981']],
    ['The hall, built in 1981, burned down.', ['The hall hall building 1981']],
    ['The mill was set up in 1981 by a baker.', ['The mill mill founding 1981']],
    ['Osram built 12 boats in 1981.', []],
    ['Osram began to build up a stake in 1981.', []],
    ['They left with the gate wired shut in 1981.', []],
    ['They will appear in court on 21 December 2022.', []],
    ['Osram launched a magazine in 1981.', []],
    ['The elections in Dorne are planned for 15 May 2022.', ['The elections in Dorne election day 2022-05-15']],
    ['Dorne plans to hold a referendum on 6 June 2022.', ['a referendum referendum day 2022-06-06']],
    ['The festival takes place on 5 March 2022.', ['The festival festival day 2022-03-05']],
    ['Ana Reyes was charged. Her trial is set for 5 March 2022.', ['Her trial trial day 2022-03-05']],
    ['Ana Reyes held the post in 1981.', []],
    ['Osram was expected on 1 May 2022 to cut 30 jobs.', []],
    ['Ana Reyes began 2005 with a win in Lima.', []],
    ['Ana Reyes founded Osram in 1981, and in 1990 a second mill opened.', ['Osram founding 1981']],
    ['A law on tolls passed in 2010 is still in force.', []],
    ['Ana Reyes passed away on 17 March 2022.', ['Ana Reyes death 2022-03-17']],
    ["Ana Reyes was named 2008's best player by her club.", []],
    ['Output of the nine weeks ended 4 March 2021 rose.', []],
    ['Her term as governor ends on 5 May 2022.', ['Her term as governor term end 2022-05-05']],
    ['The talks took place between 15 May 2022 and 3 June 2022.', []],
    ['Tom Haas has one prior arrest on 30 April 2016.', []],
    ['Dahl will skip the race slated for 5 May 2022.', ['the race race day 2022-05-05']],
    ['Osram lost money, as papers released in 1981 showed.', ['papers paper release 1981']],
    ["Clerk detained in New Year's Eve fire in Lima", []],
    // other senses of the verbs
    ['Exports to Peru reached $9 million in 1981.', []],
    ['New lamps appeared on the quay in 1981.', []],
    ['Ana Reyes was to appear in court on 5 May 2022.', ['Ana Reyes hearing 2022-05-05']],
    ['Osram plans flights starting in May 2022.', []],
    ['Ana Reyes may name 5 May 2022 as the day.', []],
    ['The bakers train for a contest widely tipped to be held on 5 May 2022.', ['a contest contest day 2022-05-05']],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected))
})

it.each([
  ["Norway's jobless rate rose to its highest level in nine years.", 'Norway', 'highest unemployment'],
  ['Osram posted its first loss since 1986.', 'Osram', 'first'],
])('a superlative tells whose and of what: %s', (text, subject, degree) =>
  expect(claimsOf(text).find(({ kind }) => kind === 'superlative')).toMatchObject({
    subject: { text: subject },
    measure: `superlative: ${degree}`,
  }),
)

it('a title that stands with a name holds whatever is denied or possible of its owner', () => {
  const roles = (text: string) => claimsOf(text).filter(({ kind }) => kind === 'role')
  expect(roles('The 10,000m champion Ana Reyes won.')).toMatchObject([{ value: { term: 'champion' } }])
  expect(roles('Dahl denied that he had pressed ex-chief financial officer Ana Reyes.')).toMatchObject([
    { value: { term: 'ex-chief financial officer' }, polarity: 'affirmed', modality: 'asserted', attribution: null },
  ])
  expect(roles('The party could elect Mayor Ana Reyes.')).toMatchObject([
    { polarity: 'affirmed', modality: 'asserted' },
  ])
})
