import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/extract/names/index.ts'
import { read as documentOf } from '../../helpers/read.ts'

const found = (text: string) => findNames(documentOf(text)).map(({ kind, text }) => `${kind}: ${text}`)

describe('findNames', () => {
  it('finds people, organisations and places, bare', () => {
    expect(
      found('Prime Minister Ana Duarte met officials of the Ministry of Public Health in Lisbon on Tuesday.'),
    ).toEqual(['person: Ana Duarte', 'organisation: Ministry of Public Health', 'place: Lisbon'])
  })

  it.each([
    ['General Nguyen Van Hai, who joined in 1990, will retire.', 'person: Nguyen Van Hai'],
    ['Deputy Prime Minister Tran Quoc Bao spoke first.', 'person: Tran Quoc Bao'],
    ['The crowd cheered Crown Prince Faisal bin Khaled as he left.', 'person: Faisal bin Khaled'],
    ['President Mariama Diallo’s brother lives abroad.', 'person: Mariama Diallo'],
    ["President Mariama Diallo's brother lives abroad.", 'person: Mariama Diallo'],
    ['Ms. Seo Yun-mi, 34, said the hall was full.', 'person: Seo Yun-mi'],
    ["Defender Sean O'Driscoll said he was sorry.", "person: Sean O'Driscoll"],
    ['The novelist J. K. Marlow said she would appeal.', 'person: J. K. Marlow'],
    ['Foreign Minister Yusuf al-Rashid arrived late.', 'person: Yusuf al-Rashid'],
    ['Coach Pieter van der Meer said the team was tired.', 'person: Pieter van der Meer'],
    ['The minister, Dr Chukwuemeka Okafor, resigned.', 'person: Chukwuemeka Okafor'],
    ['Senator Zoë Lefèvre voted against it.', 'person: Zoë Lefèvre'],
    ['Police said the driver, Daniel Kovacs, Jr., was hurt.', 'person: Daniel Kovacs, Jr.'],
    ['Daniel Kovacs Jr. Met Reporters During Campaign', 'person: Daniel Kovacs Jr.'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it('never lets a title make the person vanish, and never keeps it in the name', () => {
    for (const title of ['President', 'Mr.', 'Mrs', 'Dr', 'Sheikh', 'Queen', 'General', 'Foreign Minister', 'Pope'])
      expect(found(`In the morning ${title} Daniel Kovacs spoke to reporters.`)).toEqual(['person: Daniel Kovacs'])
  })

  it('keeps two coordinated people apart', () => {
    expect(found('The talks between Maria Santos and Ahmed Hassan ended early.')).toEqual([
      'person: Maria Santos',
      'person: Ahmed Hassan',
    ])
  })

  it('parts a dateline from what follows the dash', () => {
    expect(found('Nairobi - The National Electoral Commission has published the results.')).toEqual([
      'place: Nairobi',
      'organisation: National Electoral Commission',
    ])
  })

  it('finds a name in its other places once it is known from one', () => {
    const text =
      'Minister Lindiwe Maseko opened the school. Teachers had asked for it for years. Maseko thanked them. “It is yours,” Maseko said.'
    expect(found(text).filter(name => name.endsWith('Maseko'))).toEqual([
      'person: Lindiwe Maseko',
      'person: Maseko',
      'person: Maseko',
    ])
  })

  it.each([
    'The harvest was late, but prices stayed low on Monday.',
    'nothing here is written with a capital letter, not even the first.',
    'In January and February it rained. However, March was dry.',
    '',
    ' \n\t\n ',
  ])('finds nothing in %j', text => {
    expect(found(text)).toEqual([])
  })

  it('gives spans that are the text, in order, none overlapping', () => {
    const text =
      'Ana Duarte of the World Health Organization (WHO) left Geneva 😀 for N’Djamena, Chad, with José Núñez.'
    let end = 0
    for (const name of findNames(documentOf(text))) {
      expect(text.slice(name.start, name.end)).toBe(name.text)
      expect(name.start).toBeGreaterThanOrEqual(end)
      end = name.end
    }
    expect(end).toBeGreaterThan(0)
  })
})
