// What other tools' users reported as failing, in sentences of our own. The numbers are the threads' where they are known.
import { describe, expect, it } from 'vitest'
import { quotesOf } from './quotes-of.ts'

const told = (text: string) =>
  quotesOf(text).map(({ type, text: said, speaker }) => [type, said, speaker?.text ?? null])
const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker?.text ?? null)

describe('CoreNLP 905: descriptions and breaks between a name and its words', () => {
  it('keeps the speaker over a paragraph break after a description', () => {
    const text =
      'Ann Lee, an engineer, said: "The wall needs work this year.\n\n"If nothing is done it will fall," she added.'
    expect(told(text)).toEqual([
      ['direct', 'The wall needs work this year.', 'Ann Lee, an engineer'],
      ['direct', 'If nothing is done it will fall,', 'she'],
    ])
  })
  it('keeps the speaker over a sentence break', () => {
    const text =
      'Last night Omar Khan, a councillor, said he was worried. "What they did has brought the whole town together."'
    expect(told(text)).toEqual([
      ['indirect', 'he was worried', 'Omar Khan, a councillor'],
      ['direct', 'What they did has brought the whole town together.', 'Omar Khan, a councillor'],
    ])
  })
})

describe('CoreNLP 1090: verbs of manner, each with its own speaker', () => {
  it.each([
    ['"It will not be a feast without bread," grumbled Tom, sitting by the stove.', ['Tom']],
    ['"It is dull to be poor," sighed Meg.', ['Meg']],
    ['"We have each other," added little Amy, with a sniff.', ['little Amy']],
    ['"I knew it," Tom muttered. "I always knew it would end this way," he said.', ['Tom', 'he']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('CoreNLP 1139: a quotation over several paragraphs opens each and closes once', () => {
  it('gives every paragraph to the same speaker', () => {
    const text =
      '"We watch the river every hour," Dr. Roy said. "The water has fallen since noon.\n\n"Until now the gates have held, and we expect them to hold.\n\n"I ask everybody to keep away from the banks."'
    expect(told(text)).toEqual([
      ['direct', 'We watch the river every hour,', 'Dr. Roy'],
      ['direct', 'The water has fallen since noon.', 'Dr. Roy'],
      ['direct', 'Until now the gates have held, and we expect them to hold.', 'Dr. Roy'],
      ['direct', 'I ask everybody to keep away from the banks.', 'Dr. Roy'],
    ])
  })
})

describe('textacy 383: speakers set beside their words', () => {
  it.each([
    [
      '“Her work will be an asset for the agency and for all of us.” —Commissioner Omar Starr',
      ['Commissioner Omar Starr'],
    ],
    ['“Her work will be an asset for the agency and for all of us.” ― Ann Lee', ['Ann Lee']],
    ['Omar Starr: “Her work will be an asset for the agency and for all of us.”', ['Omar Starr']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('textacy 379: marks that do not match', () => {
  it('takes no apostrophe for a mark', () =>
    expect(told('Bill said they "shouldn‘t wear those boots" indoors.')).toEqual([
      ['mixed', 'they "shouldn‘t wear those boots" indoors', 'Bill'],
    ]))
  it('survives an odd number of marks', () =>
    expect(told('" "The gates hold," Ann Lee said.')).toContainEqual(['direct', 'The gates hold,', 'Ann Lee']))
})

describe('textacy 293: indirect speech', () => {
  it.each([
    ['The ministry says costs will rise.', [['indirect', 'costs will rise', 'The ministry']]],
    ['Officials warned of floods in the valley.', [['indirect', 'floods in the valley', 'Officials']]],
    [
      'A senior official, who asked not to be named, said the talks had failed.',
      [['indirect', 'the talks had failed', 'A senior official, who asked not to be named']],
    ],
    ['The report found that nine in ten wells were dry.', [['indirect', 'nine in ten wells were dry', 'The report']]],
    [
      'Its official statement states that the bank is sound.',
      [['indirect', 'the bank is sound', 'Its official statement']],
    ],
    ['The mayor was quoted as saying the bridge was safe.', [['indirect', 'the bridge was safe', 'The mayor']]],
    [
      'Asked whether the bridge was safe, the mayor said it was.',
      [
        ['indirect', 'whether the bridge was safe', null],
        ['indirect', 'it was', 'the mayor'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('compromise: quotations that were lost, joined or cut', () => {
  it('458: adjacent marks are not joined, and no title is speech', () =>
    expect(told('My "box" "with many" small "parts" arrived.')).toEqual([]))
  it('864, 935: a sentence inside marks does not end the sentence round it', () =>
    expect(told('The girl says "Stop! Give me the map!".')).toEqual([['direct', 'Stop! Give me the map!', 'The girl']]))
  it('1026: the sentence after the marks is no part of them', () =>
    expect(told('He said, "The gates hold." I think he is wrong.').slice(0, 1)).toEqual([
      ['direct', 'The gates hold.', 'He'],
    ]))
  it('463: a possessive closes no single quote', () =>
    expect(told('‘The farmers’ union has agreed,’ he said.')).toEqual([
      ['direct', 'The farmers’ union has agreed,', 'he'],
    ]))
  it('1154: the punctuation inside the marks belongs to the words', () =>
    expect(told('"World," she said.')).toEqual([['direct', 'World,', 'she']]))
})
