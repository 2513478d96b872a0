// What the statements of harm of one event add up to, and the claim that is made of it.
import { describe, expect, it } from 'vitest'
import { claimOf, toll } from './toll.ts'

describe('the tally counts each person once', () => {
  it.each([
    ['Mila Haas was shot in the hand. Ivo Haas was found dead in the yard.', 1, 1],
    ["O'nella Haas was shot on Friday. Onella Mila Haas died of her wounds.", 1, null],
    ['Ivo Haas killed three clerks before officers shot him dead.', 4, null],
    ['A man who killed two clerks before officers shot him dead was known to police.', 3, null],
    ['Bo and Cy Haas were killed by shots and their aunt, Mila Lund, died of a self-inflicted wound.', 3, null],
    ['Two women were shot dead on Monday. The gunman was found dead.', 3, null],
    ['Two robbers fled and a third was shot dead by a guard. The robber was named.', 1, null],
    ['The blast killed a man. It also injured a 44-year-old man.', 1, 1],
    ['The cook was the only victim taken to a clinic after he was shot.', null, 1],
    ['Ivo Haas and Mila Lund were killed in the yard. Also killed was Omar Brandt, 21.', 3, null],
    [
      'A clerk was killed while three others were hurt. Ivo Haas was hurt. Mila Lund was hurt in the arm. Omar Brandt was hurt in the leg. Ana Reyes was hurt in the foot.',
      1,
      3,
    ],
    ['A woman was hurt at the bank. A man, 40, was hurt in the yard. Both were taken to hospital.', null, 2],
    ['A boy was hurt in the fire. A second victim, a man from Lund, was taken to a clinic.', null, 2],
    ['Nearly three dozen guests were shot and two of them killed. Two boys were killed and 31 were injured.', 2, 31],
    ['A man was killed on Monday. The victim was named as Ivo Brandt, 51. He died at the scene.', 1, null],
    ['Four men were shot and one of them was killed.', 1, 3],
    ['A woman was killed and two men were also shot.', 1, 2],
    ['Six people — five men and one woman — were taken to hospital.', null, 6],
    ['A 19-year-old man was killed. A 22-year-old woman was wounded. The woman, Ana Reyes, was hit twice.', 1, 1],
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
    ['Six people were shot. All six victims were rushed to the county hospital, where one man died.', 1, 5],
    ['Five people were shot, one of whom died.', 1, 4],
    ['Four people died in the car and a fifth died at a clinic.', 5, null],
    ['Three dead, a fourth wounded\n\nThree people were killed and a fourth was wounded.', 3, 1],
    ['The man left seven people dead, including two children, and one wounded.', 7, 1],
    ['Six people were shot, one fatally.', 1, 5],
    ['Police counted the deaths of nine. The gunman killed nine people. He then shot and killed himself.', 10, null],
    ['Four people were hurt. Ana Reyes and Ivo Brandt were found in a car. Both were killed.', 2, 4],
    ['Ivo Brandt was found dead. A girl and two other boys were also shot.', 1, 3],
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
    ['A crash killed a 21-year-old, 23-year-old and left three other boys hurt.', 2, 3],
    ['The crash hurt the boy’s father, a 39-year-old, and another man, 26.', null, 2],
    ['Two clerks and three others -- two men and a woman -- were wounded.', null, 5],
    [
      'The fight left a man dead and a trooper injured. One of the men began to shoot before officers killed him.',
      1,
      1,
    ],
    ['The fire left two dead. Omar Reyes, 24, and Ivo Brandt, 18, were taken to a clinic where they died.', 2, null],
    [
      'A man was killed. Haas was shot along with three others. Two women and a boy suffered gunshot wounds but should survive.',
      1,
      3,
    ],
    ['A man was killed and another was wounded. Police found a second man who had been grazed by a bullet.', 1, 1],
    [
      'A murderer killed himself. Omar Haas shot at guests, killing her and another woman, before killing himself.',
      3,
      null,
    ],
    ['Police found the suspect dead. Omar Haas opened fire, killing her.', 2, null],
    ['Five guests were shot and a woman was pistol-whipped.', null, 6],
    ['Four people were shot and two others were stabbed.', null, 6],
    ['A man shot at a barn, wounding four people, and was soon shot by a guard.', null, 5],
    ['The rampage left one woman dead. The gunman shot himself after he had run, and he died at a clinic.', 2, null],
    ['Haas killed two clerks and wounded a third. Ivo Brandt died at the scene.', 2, 1],
    ['Ivo Brandt shot and killed four clerks and seriously wounded another in the hall.', 4, 1],
    ['A clerk was charged with killing his brother and said that the boy was at play and shot himself.', 1, null],
    // others are others than the one who is told before
    ['A clerk was stabbed to death and two others were killed in the hall on Friday.', 3, null],
    ['A clerk was killed on Friday. Two more people died later at a clinic.', 3, null],
    ['A clerk was killed on Friday. The fire left four more people hurt.', 1, 4],
    // a pronoun means the name before it, if that is of somebody told
    [
      'A clerk was killed and another was wounded. The clerk killed was identified on Tuesday as Ivo Brandt. A guard of 24 was wounded. Brandt argued with a man who shot him. He died at a clinic.',
      1,
      1,
    ],
    [
      "Ivo Brandt was shot dead. The driver was struck in the hand. Brandt's page was full of notes on his death.",
      1,
      1,
    ],
    ['Ivo Brandt was killed by a guard. Brandt was the suspect shot dead in the yard.', 1, null],
    // who was shot by one who is named is not the suspect who is dead
    [
      'The suspect is dead. Mila Lund was shot in her car by Ivo Haas. She was taken to a clinic. Ivo Haas sustained fatal gunshot wounds.',
      1,
      1,
    ],
    // a number that points back is none of its own
    ['Four clerks were hurt. The suspect and the four clerks hurt there were taken to a clinic.', null, 4],
    // who is named as a victim is not the gunman, if somebody else is named as him
    [
      "Seven people were killed in a raid, and the gunman killed himself. The mayor said that 46-year-old Jon Dahl and Jon's wife, 44-year-old Mila Dahl, died in it. Four more were killed by the baker Ivo Haas. Haas was found dead of a gunshot wound.",
      8,
      null,
    ],
    ['A man died and two others were hurt. Medics took the three others to hospital, where one died.', 1, 2],
  ])('%s', (text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))

  it('says that a perpetrator is counted', () =>
    expect(claimOf('A gunman killed three people before killing himself.', 'killed')?.scope?.note).toBe(
      'perpetrator counted',
    ))
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

  it('is told by the sentence that gives it, though others tell of the same people', () => {
    const title = 'Three dead, two hurt at quarry'
    const told = `${title}\n\nThe guards said five people were shot at the quarry of Halven on Monday.`
    expect(claimOf(told, 'injured')).toMatchObject({ value: { value: 2 }, evidence: { text: title } })
  })
  it('has the bound of the text where a headline leaves it out', () => {
    const bound = (title: string, told: string) => claimOf(`${title}\n\n${told}`, 'killed')?.value.bound
    expect(bound('Raid kills 12 in Halven', 'At least 12 clerks were killed in Halven on Monday.')).toBe('at least')
    expect(bound('Raid kills at least 12', 'Twelve clerks were killed in Halven on Monday.')).toBe('at least')
    expect(bound('Raid kills 12 in Halven', 'Twelve clerks were killed in Halven on Monday.')).toBe('exact')
  })
  it('marks one person told without a number as implied', () =>
    expect(claimOf('A teenager was killed.', 'killed')?.value.implied).toBe(true))
})
