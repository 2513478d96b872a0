// What belongs to the cue, what leads in to it, and where what the speaker does next begins.
import { describe, expect, it } from 'vitest'
import { quotesOf } from './quotes-of.ts'

const told = (text: string) =>
  quotesOf(text).map(({ text: said, speaker, cue }) => [said, speaker?.text ?? null, cue?.text ?? null])

describe('a noun of stance', () => {
  it.each([
    ['Ann Lee expressed doubt that the dam holds.', [['the dam holds', 'Ann Lee', 'expressed doubt that']]],
    ['Farmers voiced deep concern about the dam.', [['the dam', 'Farmers', 'voiced deep concern about']]],
    ['Ann Lee has confidence, and expressed faith in the dam.', [['the dam', 'Ann Lee', 'expressed faith in']]],
    ['Ann Lee denied claims that she sold the dam.', [['she sold the dam', 'Ann Lee', 'denied claims that']]],
    [
      'Ann Lee expressed regret in a letter that the dam was old.',
      [['the dam was old', 'Ann Lee', 'expressed regret in a letter that']],
    ],
    ['Ann Lee rejected the dam.', [['the dam', 'Ann Lee', 'rejected']]],
    ['The mill agreed to a vote.', [['a vote', 'The mill', 'agreed to']]],
    ['The mill agreed to vote.', [['to vote', 'The mill', 'agreed']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a participle that opens the sentence', () => {
  it.each([
    [
      'Calling the dam “an old wall of mud,” Ann Lee told farmers to leave.',
      [
        ['the dam “an old wall of mud,', 'Ann Lee', 'Calling'],
        ['farmers to leave', 'Ann Lee', 'told'],
      ],
    ],
    [
      'Holding signs calling the dam “a wall of mud,” farmers left the hall.',
      [['the dam “a wall of mud,', 'farmers', 'calling']],
    ],
    [
      'But speaking after the dam was shut, Ann Lee said: “We will be back.”',
      [['We will be back.', 'Ann Lee', 'said']],
    ],
    ['Soaring costs mean the dam is lost, Ann Lee said.', [['Soaring costs mean the dam is lost', 'Ann Lee', 'said']]],
    [
      'Existing dams such as Haas Falls could serve as models, Ann Lee said.',
      [['Existing dams such as Haas Falls could serve as models', 'Ann Lee', 'said']],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what the speaker does next', () => {
  it.each([
    ['Ann Lee praised the dam, just as she did in May.', [['the dam', 'Ann Lee', 'praised']]],
    ['Ann Lee denied the charges and left for Lund.', [['the charges', 'Ann Lee', 'denied']]],
    [
      'Ann Lee often questions the deal and has called for a vote.',
      [
        ['the deal', 'Ann Lee', 'often questions'],
        ['a vote', 'Ann Lee', 'has called for'],
      ],
    ],
    [
      'Ann Lee did not mention her rivals but did note that she had won.',
      [
        ['her rivals', 'Ann Lee', 'did not mention'],
        ['she had won', 'Ann Lee', 'did note'],
      ],
    ],
    [
      'Ann Lee said it was old before claiming that it leaks.',
      [
        ['it was old', 'Ann Lee', 'said'],
        ['it leaks', 'Ann Lee', 'claiming'],
      ],
    ],
    [
      'Ann Lee pointed to a law signed by Ben Haas and adopted by others.',
      [['a law signed by Ben Haas and adopted by others', 'Ann Lee', 'pointed to']],
    ],
    [
      'Ann Lee praised the cook who had built the dam and has led it.',
      [['the cook who had built the dam and has led it', 'Ann Lee', 'praised']],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('cues that are short', () => {
  it.each([
    ['Ann Lee called it “a first step.”', [['it “a first step.', 'Ann Lee', 'called']]],
    ['The dam was sold in May, court records show.', [['The dam was sold in May', 'court records', 'show']]],
    ['The stone came from a firm called Dams of Lund.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
