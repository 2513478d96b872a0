// Harm that is told and is none of the event's: of other days, other events, sport and the arts.
import { describe, expect, it } from 'vitest'
import { toll } from './toll.ts'

describe('what is no casualty of the event', () => {
  it.each([
    ['The fire could have killed dozens.'],
    ['Police denied that 12 people had been killed in the raid.'],
    ['He threatened to kill his neighbours.'],
    ['The mayor took two guests to the new hospital.'],
    ['He is charged with assault inflicting serious injury.'],
    ['She shot a film about two brothers.'],
    ['He was charged with attempted murder.'],
    ['The dog was shot at but not hit.'],
    ['A father of 5 was there.'],
    ['In the past two months, eight children have been wounded or killed.'],
    ['The flood left 40 people dead or missing.'],
    ['Some 40 sailors are missing or dead.'],
    ['Twenty rebels were killed or have been captured.'],
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
    ['A girl was found unharmed in the house and was taken to hospital as a precaution.'],
    ['Police officials said no officers were injured.'],
    ['The mayor is dead wrong on schools.'],
    ['The tennis player pulled out of the tournament with a rib injury.'],
    ['The actress is treated at a clinic, said the studio of the star.'],
    ['Lord Haas, 93, dies peacefully at home.'],
    ['Ivo Haas, who led the firm for nine years, has died.'],
    ['Minister Haas dies. Ivo Haas has died in Lund, his family said. He had been ill with cancer and died at home.'],
    ['Nobody would say what Mila Lund is being treated for.'],
    ['Ivo Haas will miss the race in Lund. He pulled out with a hip injury.'],
    ['The number of sailors dead or missing in the storm has reached 44.'],
    ['A clerk called for help after a dog was struck by a car.'],
    ['Creek Friend shooting suspect has a long record'],
    ['Lantern 4 shot up to the first place of the list.'],
    ['About 200 people, including three injured, crossed the river.'],
    ['Lund lost three years of his life to the case.'],
    [
      'The mayor will sell the port. It has nine cranes. A buyer is sought. The price is open. She was raised by an aunt after her father died.',
    ],
  ])('%s', text => expect(toll(text)).toEqual([null, null]))

  it.each([
    [
      'who is accused dies in a cell',
      'A clerk was shot dead on Mill Road on Friday. Ivo Brandt was charged with his death. Brandt was found dead on Monday in his cell.',
      1,
    ],
    [
      'a suspect is found dead, and the text tells later that it was in his cell',
      'Suspect in quay shooting found dead\nThe man, accused of killing two clerks, hanged himself on Sunday in his cell. Ivo Brandt was taken to a clinic, where he was pronounced dead.',
      2,
    ],
    [
      'a suspect takes his life in jail, of which a report on the verdict tells',
      'Man gets nine years in prison in death of girl, 3\nThe girl was killed on Mill Road. Ivo Brandt, who committed suicide in the Dorne jail, was the one who shot her.',
      1,
    ],
    [
      'two events of one earlier day are told with the day of the event',
      "A clerk was shot dead on Mill Road on Friday. On Tuesday, two women were killed a mile from Friday's shooting. A boy was killed the same day.",
      1,
    ],
    [
      'whom another event left is no other event',
      'Two men were killed at a vigil for a recent homicide victim on Friday.',
      2,
    ],
    ['the event is a death in a cell', 'A man was dead in his cell on Friday. The prison is old.', 1],
    [
      'a prison is where it happened',
      'Guards found a man stabbed in the prison on Friday. A second man died in the jail.',
      1,
    ],
    ['a prison fire', 'A guard was killed in a blaze on Friday. Another man died in a prison blaze.', 2],
    [
      'he who did it is found dead in his cell',
      'A man, accused of shooting a guard and killing two clerks, was found dead on Sunday in his cell.',
      2,
    ],
    [
      'the latest in a row',
      'A clerk was killed on Mill Road. The attack was the latest in a row of raids that left four people dead.',
      1,
    ],
    ['a pointer', 'A clerk was killed on Mill Road. READ MORE: Three people killed in crash. The mayor came.', 1],
    ['one more headline', 'A clerk was killed on Mill Road. More: Three people killed in crash. The mayor came.', 1],
    [
      'a headline of another report between paragraphs',
      'A clerk was killed on Mill Road.\n\nOfficers closed the road for hours on Friday.\n\nThe mayor came to see it with his wife.\n\nA bus was sent round by way of the bridge.\n\nThree men killed as a boat sinks off the long quay of Lund after dark\n\nThe road was opened again at noon.',
      1,
    ],
    [
      'another is shot weeks later',
      'A boy was shot dead on Mill Road on May 2, 2024. On May 20, 2024, another boy was shot dead on Lane Road.',
      1,
    ],
    [
      'another dies weeks later',
      'A boy was shot dead and a girl was hurt on Mill Road on May 2, 2024. On May 20, 2024, another girl died.',
      2,
    ],
  ])('%s', (_, text, killed) => expect(toll(text)[0]).toBe(killed))

  it('takes both to be those who were told last', () =>
    expect(
      toll(
        'A cook was hit in the leg by a bullet on Mill Road on Monday. Two other guards were shot in an unrelated attack. Both guards were treated at a hospital.',
      ),
    ).toEqual([null, 1]))

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
      'Three people were hurt in shootings early Sunday and Saturday.\n\nAbout 2 a.m., two men were shot on Mill Road.\n\nMeanwhile, a boy was hurt at the quay.',
      null,
      2,
    ],
    ['Three people were hurt in shootings outside a bar on Sunday.', null, 3],
    [
      'Two people are dead and three were wounded in shootings on Wednesday. About 7:25 p.m., Ivo Brandt, 22, was killed on Mill Road. Early Wednesday morning, another man was killed at the quay. He died at the scene.',
      1,
      null,
    ],
    [
      'Four people were wounded within a four-hour period on Saturday in Norden. At 2:50 a.m. a man was shot in the leg. At about 1:50 a.m. a woman was shot in the arm.',
      null,
      1,
    ],
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
    ['A boy was killed on Friday. His death occurred four days after two clerks were wounded.', 1, null],
    ['Seven people were shot, and three died. Initial reports said that two were killed and five hurt.', 3, 4],
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
    ['Four people were wounded on Thursday, one block from where five people were hurt last winter.', null, 4],
    ['A clerk was killed on Friday near the house where his brother was killed.', 1, null],
    [
      'Five shot in Norden. Police look for a gunman. Friday’s shooting was the third in a week. Four people were shot, one of whom died, on Wednesday at the quay.',
      null,
      5,
    ],
    ['Two dead in Norden\n\nMarch 1982: Eight people killed at a mill.\n\nTwo men were killed on Sunday.', 2, null],
    [
      'Haas sentenced in girl’s killing\n\nHaas was sentenced on Friday. He was charged in the June 2019 shooting in which a girl was killed and three women were hurt.',
      1,
      3,
    ],
    ['Four men were shot near the park on Tuesday. A boy was killed on the same block last week.', null, 4],
    ['A clerk was hurt in the crash, police said. Related articles Man killed in fire.', null, 1],
    ['Two men were killed on Sunday. The war has killed 90,000 people.', 2, null],
    ['A man was killed. It was the first death of a clerk there since 1895, when two were killed.', 1, null],
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
    ['Two people were hurt: a boy and his mother, 45. The boy’s 45-year-old mother is in critical condition.', null, 2],
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
