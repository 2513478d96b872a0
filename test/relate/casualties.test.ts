import { describe, expect, it } from 'vitest'
import { claimsOf } from './claims-of.ts'
import { toll } from './toll.ts'

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
    ['They found the almost lifeless body of a diver.', null, null],
    ['The boy did not survive.', 1, null],
    ['Three clerks were found shot to death and a fourth clerk was injured.', 3, 1],
    ['Two men were found shot in a car.', null, 2],
    // a number before two nouns counts both
    ['At least 12 women and children were killed in the raid.', 12, null],
    ['Shells killed 12 soldiers and guards and hurt 40 others.', 12, 40],
    ['Twelve guards and a clerk were killed.', 13, null],
    ['The blast brought the killing of a guard and the injury of 40 clerks.', 1, 40],
    // the hurt of whom some died
    ['Six people were hurt, two of them fatally.', 2, 4],
    ['At least 20 clerks were injured, and two of the victims died.', 2, 18],
    ['Six guards were hurt and two of the gunmen were killed.', 2, 6],
    ['Shells hurt 40 people, and 12 of the injured died.', 12, 28],
    // what is done to animals is done to nobody; whose trial it is may be who is tried
    ['A guard shot and killed a brown dog that lunged at her.', null, null],
    ["A guard shot the man's dog.", null, null],
    ['A guard shot and killed a dog handler.', 1, null],
    ["A shot killed Mila Haas, Ivo Brandt's murder trial was told.", 1, null],
    ["The boy's murder shocked the town.", 1, null],
    ['A guard was charged with murder in the shooting of a clerk.', 1, null],
    ['A guard was charged with attempted murder in the shooting of a clerk.', null, 1],
    ["A mother took the blame for her little child's accidental shooting death.", 1, null],
    ["Man jailed in the girl's Easter slaying.", 1, null],
    ['The hunt chased 91 foxes, but only four were killed by the dogs.', null, null],
    ['Seven farmers kept cows and four farmers were killed.', 4, null],
    ['The actor Ivo Brandt has died aged 93.', null, null],
    ['Her father died on Monday after a long illness.', null, null],
    ['The boy was stabbed and died aged 14.', 1, null],
    ['Twelve villagers have died of the disease.', 12, null],
    ['The captain was killed off in the first scene.', null, null],
    ['A man was killed off Elm Street.', 1, null],
    ['Two men of a ring known as Sink Or Die were jailed on Monday.', null, null],
    ['An officer and a technician were killed when the device went off.', 2, null],
    ['A clerk and a chandler were killed when the device went off.', null, null],
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
    ['The crash killed one man and injured another.', 1, 1],
    ['Haas shot two of them and wounded a third.', null, 3],
    ['At least 30 bodies were brought to a clinic.', 30, null],
    ['A clerk was pistol-whipped.', null, 1],
    ['Ivo Brandt, along with two others, was killed in a fire on Friday.', 3, null],
    ['Ana Reyes and Ivo Brandt, along with their four sons, pupils of the school, died in a fire on Friday.', 6, null],
    [
      'Ana Reyes and Ivo Brandt, along with their four sons, third-grader “Bo”, fifth-grader Lucas, eighth-grader Connor, and sophomore Peter died in a fire on Friday.',
      6,
      null,
    ],
    ['A clerk, together with two guards, three cooks and a nurse, were killed in the blast.', 7, null],
    ['A boy brought a gun home, where his brother found it and shot himself. His brother died.', 1, null],
    ['Ivo and Mila Brandt, together with their four children, died in a fire.', 6, null],
    ['A man opened fire outside the bank on Friday, striking five people.', null, 5],
    ['The driver fled the fire in the yard, striking two people.', null, null],
    ['Haas killed three bandmates at the hall.', 3, null],
    ['The second of two people shot dead at a car wash was named.', 2, null],
    [
      "Deputy Ivo Brandt, a dive team leader with the Orlo Sheriff's Office, and Sgt. Mara Lund were killed in the blast.",
      2,
      null,
    ],
    ['Ana Reyes, a nurse with the harbour police, and Tom Haas were killed in the blast.', 2, null],
    ['Two boys were killed and four girls were hurt. Police named the victims who died.', 2, 4],
    // somebody besides, told by the word of harm alone
    ['One clerk was killed and another wounded on Friday in a quarry.', 1, 1],
    ['Two were killed and another hurt when the roof fell in.', 2, 1],
    ['The raid left two clerks dead and three more hurt.', 2, 3],
    ['Three clerks were killed and four more injured in the blast.', 3, 4],
    // care
    ['The crash sent two people to the hospital.', null, 2],
    ['Paramedics took three victims of the blast to hospitals.', null, 3],
    ['After the blast a neighbour drove her to a clinic.', null, 1],
    ['3 dead, 1 critical in house fire', 3, 1],
    ['Two dead, one critical after crash on Harbour Road', 2, 1],
    ['The blast closed a road that is critical to the town. Two guards were hurt.', null, 2],
    ['It took 40 minutes to put the fire out, and one guard was hurt.', null, 1],
    // couples and pairs
    ['A married couple was injured in the blast.', null, 2],
    ['An elderly couple were found dead in their flat after the fire.', 2, null],
    ['Both men were killed when the boat sank.', 2, null],
    ['Gunmen fired at a taxi. Both guards were soon declared dead.', 2, null],
    ['The girls who were hit by shots are 11 and 12. Both are being treated at a clinic.', null, 2],
    // who they are, told behind a comma
    ['The other victim, a cook in his late 30s or early 40s, suffered a burn wound.', null, 1],
    // the verb first
    ['Killed in the fire on Elm Street were Ivo Brandt, 25, and Mila Haas, 30.', 2, null],
    ['Injured was a 40-year-old nurse.', null, 1],
    ['Shot in the leg, the man was a guard.', null, null],
    // what follows the hospital
    ['The man was shot, driven to a clinic and later pronounced dead.', 1, null],
    ['The woman was stabbed, rushed to hospital and pronounced dead.', 1, null],
    ['The man who shot two clerks was found dead on Sunday.', 1, 2],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))
})

describe('hostile text', () => {
  it('takes linear time over one long sentence of harm', () => {
    const started = performance.now()
    claimsOf(`${'a man was shot and killed and two women were wounded and '.repeat(3000)}.`)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
