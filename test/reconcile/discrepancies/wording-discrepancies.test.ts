import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { record } from '../records.ts'

describe('discrepancies of names, roles and quotations', () => {
  const found = (a: Parameters<typeof record>[0], b: Parameters<typeof record>[0]) => [
    ...reconcile(sourceOf([record({ outlet: 'Wire', story: 's', ...a }), record({ outlet: 'Post', story: 's', ...b })]))
      .discrepancies,
  ]
  const saying = (text: string) => ({ names: ['person Ada Moss = e1'], quotes: [{ text, speaker: 'Ada Moss' }] })

  it('shows two spellings of one name', () => {
    const [spelling] = found({ names: ['person Youssef Haddad = e1'] }, { names: ['person Yusuf Haddad = e1'] })
    expect(spelling).toMatchObject({ kind: 'name', severity: 'low' })
    expect(spelling?.positions.map(({ value }) => value).sort()).toEqual(['Youssef Haddad', 'Yusuf Haddad'])
  })

  it.each([
    ['Anselm Krog', 'Anselm Krogh'],
    ['Birgit Lohse', 'Birgit Lose'],
    ['Yun Tae-sik', 'Yun Tae-shik'],
    ['Erik Falk', 'Eric Falk'],
  ])('shows two spellings of one sound, however short: %s, %s', (one, other) =>
    expect(found({ names: [`person ${one} = e1`] }, { names: [`person ${other} = e1`] })).toMatchObject([
      { kind: 'name' },
    ]),
  )

  it('quotes a sentence once, however often it has the name', () => {
    const twice = 'Youssef Haddad said that Youssef Haddad Ltd. would stay.'
    const names = ['person Youssef Haddad = e1', 'person Youssef Haddad = e1']
    const [spelling] = found({ text: twice, names }, { names: ['person Yusuf Haddad = e1'] })
    expect(spelling?.positions.flatMap(({ claims }) => claims)).toHaveLength(2)
  })

  it('accepts a genitive without its apostrophe', () =>
    expect(found({ names: ['person Youssef Haddads = e1'] }, { names: ['person Youssef Haddad = e1'] })).toEqual([]))

  it('accepts a noun before a name in one number and the other', () =>
    expect(found({ names: ['person Brewers Hartwell = e1'] }, { names: ['person Brewer Hartwell = e1'] })).toEqual([]))

  it('says whom it is about', () => {
    const [spelling] = found({ names: ['person Youssef Haddad = e1'] }, { names: ['person Yusuf Haddad = e1'] })
    expect(spelling?.subject).toMatch(/^Y\w+ Haddad$/)
    const [quote] = found(
      saying('The engines came ten minutes too late.'),
      saying('The engines came two minutes too late.'),
    )
    expect(quote?.subject).toBe('Ada Moss')
  })

  it('sets a word apart that one outlet of forty exchanges', () => {
    const records = Array.from({ length: 40 }, (_, n) => {
      const late = n === 25 ? 'two' : 'ten'
      return record({ outlet: `Outlet ${n}`, story: 's', ...saying(`The engines came ${late} minutes too late.`) })
    })
    const quotes = [...reconcile(sourceOf(records)).discrepancies].filter(({ kind }) => kind === 'quote')
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.positions.map(({ claims }) => claims.length).sort((p, q) => p - q)).toEqual([1, 39])
  })

  it('shows two offices of one person', () => {
    const [role] = found(
      { names: ['person Ada Moss = e1 (Finance Minister)'] },
      { names: ['person Ada Moss = e1 (Interior Minister)'] },
    )
    expect(role).toMatchObject({ kind: 'role', subject: 'Ada Moss' })
    expect(role?.because).toContain('Finance Minister for')
  })

  it('takes two offices of one last name for two of a family', () => {
    const whole = { names: ['person Ada Moss = e1 (Finance Minister)', 'person Moss = e1'] }
    const last = { names: ['person Moss = e1 (Interior Minister)'] }
    expect(found(whole, last)).toEqual([])
    expect(found(whole, { names: [...last.names, 'person Ada Moss = e1'] })).toEqual([])
  })

  it('shows the word that is exchanged in a quotation', () => {
    const [quote] = found(
      saying('The engines came ten minutes too late.'),
      saying('The engines came two minutes too late.'),
    )
    expect(quote).toMatchObject({ kind: 'quote' })
    expect(quote?.because).toMatch(/“(ten|two)” by (Wire|Post) and with “(ten|two)” by (Wire|Post)/)
  })

  it('takes an ending that differs for a slip', () => {
    const [quote] = found(
      saying('You need not sit in the boat all day.'),
      saying('You need not sit in the boats all day.'),
    )
    expect(quote).toMatchObject({ kind: 'quote', severity: 'low' })
  })

  it('shows one discrepancy where a third outlet says it as one of the two do', () => {
    const said = ['ten', 'two', 'two'].map((count, n) =>
      record({ outlet: `Outlet ${n}`, story: 'x', ...saying(`The engines came ${count} minutes too late.`) }),
    )
    const quotes = [...reconcile(sourceOf(said)).discrepancies]
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.because).toMatch(/“two” by Outlet [12] and Outlet [12]/)
  })

  it('names the speaker in full where the article says *she*', () => {
    const [quote] = found(
      {
        names: ['person Ada Moss = e1', 'person she = e1'],
        quotes: [{ text: 'The engines came ten minutes too late.', speaker: 'she' }],
      },
      saying('The engines came two minutes too late.'),
    )
    expect(quote?.because).toMatch(/^Ada Moss is quoted/)
  })

  it('accepts a quotation that is cut', () => {
    expect(found(saying('The engines came ten minutes too late.'), saying('The engines came ten minutes'))).toEqual([])
  })

  it('accepts two quotations of one speaker', () => {
    expect(found(saying('She was a sweet girl.'), saying('She was a good person.'))).toEqual([])
  })

  it.each([
    ['a house style', 'It is okay that the ferry sails so late.', "It's O.K. that the ferry sails so late."],
    [
      'another order',
      'This was the worst night in Halven history.',
      'It was the worst night in the history of Halven.',
    ],
    [
      'letters left out',
      "We are not going anywhere 'til the boats are back.",
      'We are not going anywhere until the boats are back.',
    ],
    ['a numeral', 'We have been waiting for seven boats all night.', 'We have been waiting for 7 boats all night.'],
    ['a transcription', 'I told al-Karimi that the harbour is closed.', 'I told Karimy that the harbour is closed.'],
    ['a faith', 'There are many Shiite families in this valley.', 'There are many Shia families in this valley.'],
    [
      'what was said again elsewhere',
      'We can be proud of having the safest ferries of the north.',
      'I hear we have the cheapest ferries of the north.',
    ],
    [
      'what somebody else said of something else',
      'We are very pleased with the figures.',
      'We are extremely pleased with the show.',
    ],
  ])('accepts %s', (_, first, second) => expect(found(saying(first), saying(second))).toEqual([]))

  it('shows one word that is exchanged where all others are small', () =>
    expect(
      found(saying('He should have gone on Friday'), saying('He should have gone on Saturday')).map(({ kind }) => kind),
    ).toEqual(['quote']))

  it('accepts what is contracted: that one is, that one’s; we shall, we will', () =>
    expect(
      found(saying("That one's on me and we'll mend it."), saying('That one is on me and we shall mend it.')),
    ).toEqual([]))

  describe('of who spoke', () => {
    const text = 'We have waited nine winters for this bridge and we will not wait for a tenth.'
    const by = (speaker: string, cue?: string, name = speaker) => ({
      names: [`person ${name} = e1`, ...(name === speaker ? [] : [`person ${speaker} = e1`])],
      quotes: [{ text, speaker, ...(cue === undefined ? {} : { cue }) }],
    })
    it('shows two people', () => {
      const [speaker, ...others] = found(by('Ada Moss', 'said'), by('Omar Dahl', 'said'))
      expect(others).toEqual([])
      expect(speaker).toMatchObject({ kind: 'quote', severity: 'medium' })
      expect(speaker?.because).toMatch(/is said by (Ada Moss|Omar Dahl) for .* and by (Ada Moss|Omar Dahl) for/)
      expect(speaker?.positions.map(({ value }) => value).sort()).toEqual(['Ada Moss', 'Omar Dahl'])
    })
    it.each([
      ['a pronoun', by('he', 'said', 'Omar Dahl')],
      ['no verb of saying', by('Omar Dahl')],
      ['a name in another form', by('Adele Moss', 'said')],
      ['a body', { ...by('Dahl Hall', 'said'), names: ['organisation Dahl Hall = e1'] }],
      ['half a name', by('Dahl', 'said')],
    ])('accepts %s', (_, other) => expect(found(by('Ada Moss', 'said'), other)).toEqual([]))
  })

  it('shows a name that is exchanged for another', () => {
    expect(
      found(saying('I told Karimi that the harbour is closed.'), saying('I told Moss that the harbour is closed.')),
    ).toMatchObject([{ kind: 'quote' }])
  })
})
