// Numbers of injured that a text leaves open, and others of the same kind that it settles.
import { describe, expect, it } from 'vitest'
import { toll } from './toll.ts'

const LEAD =
  'A man was killed on Mill Road on Friday. Officers closed the road. The mayor came. A bus was sent round. Lamps were lit. '
const CALM =
  'The mayor came to Mill Road on Friday. Officers closed it. A bus was sent round. Lamps were lit. Shops shut. '

describe('what a text leaves open is no claim', () => {
  it.each([
    ['people told one by one', 'A woman was hurt at the bank. A man, 40, was hurt in the yard.', null],
    [
      'a number hit, and dead told apart from it',
      'Six people were shot at the quay. Ivo Brandt, 19, died on Sunday.',
      1,
    ],
    ['somebody gunned down, dead or not', 'A clerk was gunned down outside the bank on Friday.', null],
    ['one, where several were hurt', 'The crash hurt several people. A clerk was hurt in the arm.', null],
    [
      'one, where dozens were hurt',
      'A clerk was hurt in the arm at the hall, where dozens were gravely injured.',
      null,
    ],
    ['a number far behind one who is none of it', `A boy was hurt. ${CALM}Nine people were hurt.`, null],
    ['others, where nobody died', 'Brandt shot a guard in the yard. Two others were hurt.', null],
    [
      'a number that a higher one follows',
      'Four people were hurt at the quay. The mayor said that six were hurt.',
      null,
    ],
    [
      'somebody hurt behind an opening that tells of dead',
      `${LEAD}A clerk was hit in the arm. The clerk was treated at a clinic.`,
      1,
    ],
    ['somebody hurt whom one sentence tells', `${CALM}A clerk was hurt.`, null],
    [
      'somebody of whom a hospital is all that is told',
      `${CALM}A clerk was taken to hospital. She was in stable condition.`,
      null,
    ],
  ])('%s: %s', (_, text, killed) => expect(toll(text)).toEqual([killed, null]))
})

describe('what a text settles is a claim', () => {
  it.each([
    [
      'a number beside people told one by one',
      'Two people were hurt. A woman was hurt at the bank. A man, 40, was hurt in the yard.',
      null,
      2,
    ],
    ['dead told beside the number hit', 'Six people were shot at the quay and one of them died.', 1, 5],
    ['dead who are out of the number hit', 'Six people were shot at the quay. One of the victims died.', 1, 5],
    ['a dead who is named with those hit', 'Ana Reyes and two others were shot at the quay. Reyes died.', 1, 2],
    [
      'dead and living who add up to the number hit',
      'Six people were shot on Sunday. Two people are dead, one person is critically injured and three people are in serious condition.',
      2,
      4,
    ],
    [
      'others who are as many as those hit and not dead',
      'Six people were shot at the quay. Ivo Brandt, 19, died on Sunday. Five others were shot and are in hospital.',
      1,
      5,
    ],
    ['others beside dead', 'A guard was killed in the yard. Two others were hurt.', 1, 2],
    ['a lower number behind a higher one', 'Six people were hurt at the quay. Two were taken to hospital.', null, 6],
    [
      'an ordinal that counts on',
      'Three people were hurt at the quay. A fourth victim was grazed by a bullet.',
      null,
      4,
    ],
    ['a number that only the headline has lower', 'Two people hurt at the quay\n\nThree people were hurt.', null, 3],
    [
      'groups before one of them',
      'Brandt stabbed two guards and three clerks. The two guards were hurt in the yard.',
      null,
      5,
    ],
    ['somebody hurt whom the sentence of the dead tells', `${LEAD}A man was killed and his sister was hurt.`, 1, 1],
    [
      'somebody in hospital behind an opening that tells of one shot',
      `A gunman opened fire and shot a boy. ${CALM}The boy was pronounced dead. A clerk was taken to hospital. The clerk was in stable condition.`,
      1,
      1,
    ],
    ['somebody hurt in the opening', `A man was killed and a clerk was hurt. ${CALM}The clerk is in hospital.`, 1, 1],
    ['one of a number far behind', `A boy was hurt. ${CALM}The boy was one of four people hurt by gunfire.`, null, 4],
    [
      'somebody gunned down, who is in hospital',
      'A clerk was gunned down on Friday. She is in stable condition.',
      null,
      1,
    ],
    ['a number behind the opening', `${LEAD}Three others were hurt.`, 1, 3],
    ['somebody hurt whom two sentences tell', `${CALM}A clerk was hurt. The clerk was shot in the arm.`, null, 1],
  ])('%s: %s', (_, text, killed, injured) => expect(toll(text)).toEqual([killed, injured]))
})

describe('of the dead told one by one', () => {
  const opening = `A woman, 40, was shot dead at the bank on Friday. ${CALM}`
  it.each([
    ['one told behind an opening that tells of one is left out', `${opening}Haas, 50, died in his cell.`, 1],
    ['one counted on behind the opening is not', `${opening}Ivo Brandt, 19, was also killed.`, 2],
    [
      'nor are two whom the opening tells',
      'A man, 50, was shot dead on Friday. A woman, 40, was killed in the yard.',
      2,
    ],
    [
      'nor those whose number the opening leaves open',
      `Haas shot his sons dead on Friday. ${CALM}Ivo, 12, was killed in bed. Tom, 14, was killed in the hall.`,
      2,
    ],
  ])('%s', (_, text, killed) => expect(toll(text)[0]).toBe(killed))
})
