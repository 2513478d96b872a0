// Who speaks: the words that stand with the quote, and the entity of the article that they belong to.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { findQuotes } from '../../../src/extract/quotes/index.ts'
import type { Mention, Reference } from '../../../src/schema/index.ts'
import { read as document } from '../../helpers/read.ts'

/** A mention of kind `person`, `organisation` or `place` where `name` first stands in `text`. */
function mention(text: string, kind: 'person' | 'organisation' | 'place', name: string, entity: string): Mention {
  const start = text.indexOf(name)
  const shared = { id: entity, start, end: start + name.length, text: name, rule: 'test', entity }
  return kind === 'person' ? { ...shared, kind, role: null } : { ...shared, kind, acronym: null }
}

const entities = (text: string, mentions: Mention[], references: Reference[] = []) =>
  findQuotes(document(text), mentions, references).map(({ speaker }) => speaker?.entity ?? null)

describe('speaker.entity', () => {
  it('is the person who heads the words, after any title', () => {
    const text = 'Water Board chief Ann Lee said the dam would hold.'
    expect(
      entities(text, [mention(text, 'organisation', 'Water Board', 'e1'), mention(text, 'person', 'Ann Lee', 'e2')]),
    ).toEqual(['e2'])
  })
  it.each(['A spokesman for Ann Lee', 'The lawyer for Mayor Ann Lee', 'Friends of Ann Lee'])(
    'is nobody whom others speak for: %s',
    by => {
      const text = `${by} said the dam would hold.`
      expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])).toEqual([null])
    },
  )
  it.each([
    'President Ann Lee of Arland',
    'The economist Ann Lee at the Harbour Bank',
    'Sgt. Ann Lee with the Dorne police',
    'The outgoing mayor, Mrs. Lee',
    'A statement from Ann Lee',
  ])('is the person whose title, house or honorific stands beside the name: %s', by => {
    const text = `${by} said the dam would hold.`
    const name = by.includes('Ann') ? 'Ann Lee' : 'Lee'
    expect(entities(text, [mention(text, 'person', name, 'e1')])).toEqual(['e1'])
  })
  it('is the person behind a comma, with a title', () => {
    const text = 'His successor, Mayor Ann Lee, said the dam would hold.'
    const lee = { ...mention(text, 'person', 'Ann Lee', 'e1'), role: 'Mayor' }
    expect(entities(text, [lee as Mention])).toEqual(['e1'])
  })
  it.each(['A former mayor of Ann Lee', 'The story of Ann Lee', 'A cousin of Ann Lee'])(
    'is nobody whose name only says whose the speaker is: %s',
    by => {
      const text = `${by} said the dam would hold.`
      expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])).toEqual([null])
    },
  )
  it('is whoever owns a promise or a claim', () => {
    const text = "They were stirred by Ann Lee's promise to mend the dam."
    expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])).toEqual(['e1'])
  })
  it('is the person before an apposition', () => {
    const text = 'Ann Lee, the head of the Water Board, said the dam would hold.'
    expect(
      entities(text, [mention(text, 'person', 'Ann Lee', 'e1'), mention(text, 'organisation', 'Water Board', 'e2')]),
    ).toEqual(['e1'])
  })
  it('is nobody where the name only belongs to the speaker', () => {
    const text = 'A spokesman for the Water Board said the dam would hold.'
    expect(entities(text, [mention(text, 'organisation', 'Water Board', 'e1')])).toEqual([null])
  })
  it('is nobody before a possessive', () => {
    const text = "Ann Lee's office said the dam would hold."
    expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])).toEqual([null])
  })
  it('is what a pronoun refers to', () => {
    const text = 'She said the dam would hold.'
    expect(entities(text, [], [{ start: 0, end: 3, text: 'She', entity: 'e7', because: 'test' }])).toEqual(['e7'])
  })
  it('is the name before a relative pronoun', () => {
    const text = 'Ann Lee, who said the dam would hold, left early.'
    expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])[0]).toBe('e1')
  })
})

describe('the words of the speaker', () => {
  it.each([
    ['“Not a boat will sail tonight.” That’s harbour master Ann Lee.', 'harbour master Ann Lee'],
    ['“Not a boat will sail tonight.” That was the promise of Ann Lee, the mayor.', 'Ann Lee, the mayor'],
    ['“Not a boat will sail tonight.” Those were the words of Dan Orme after the vote.', 'Dan Orme'],
  ])('stand behind what points at them: %s', (text, by) =>
    expect(findQuotes(document(text), [], [])[0]?.speaker?.text).toBe(by),
  )
  it.each([
    'That was the plan.',
    'That was Monday.',
    'That is what they hoped for.',
    'That is the ship Ann Lee built.',
  ])('are not in %s', behind => {
    const text = `“Not a boat will sail tonight.” ${behind}`
    expect(findQuotes(document(text), [], [])[0]?.speaker ?? null).toBe(null)
  })
  it.each([
    ['Last year 62 per cent said no.', '62 per cent'],
    ['Forty-three per cent said he had done well.', 'Forty-three per cent'],
  ])('are a share: %s', (text, by) => expect(findQuotes(document(text), [], [])[0]?.speaker?.text).toBe(by))

  it('begin with a title that is tagged as a verb', () => {
    const text = 'It went on. “It will hold,” lead engineer Ann Lee said.'
    expect(findQuotes(document(text), [], [])[0]?.speaker?.text).toBe('lead engineer Ann Lee')
  })

  const speakers = (text: string) => findQuotes(document(text), [], []).map(({ speaker }) => speaker?.text ?? null)
  it.each([
    // what a preposition tells of the time is no part of them
    ['In 1998 the council said it would not return.', 'the council'],
    // no more is an adverb between commas; a participle and a compound that describe the speaker are
    ['Critics, however, say the dam is old.', 'Critics'],
    ['Sen. Ann Lee, R-S.C., meanwhile, said the dam is old.', 'Sen. Ann Lee, R-S.C.'],
    ["Ann Lee said this year's dam was old.", 'Ann Lee'],
    ['It was a law that State Department officials said was old.', 'State Department officials'],
    ["The mill's managing director, Ben Haas, said the dam is old.", "The mill's managing director, Ben Haas"],
    ['Editor-in-chief Ben Haas said the dam is old.', 'Editor-in-chief Ben Haas'],
    ['At the same time Osram is considering a move to Leeds.', 'Osram'],
    ['Ministers met and on Tuesday will outline the plan.', 'Ministers'],
    // a clause that opens before them is none
    ['He quit last year when Ann Lee voted against the plan.', 'Ann Lee'],
    ['The move began in Leeds where most farmers said they cook.', 'most farmers'],
    // the country, not the pronoun; the name that a reflexive stands with
    ['The US said the talks held.', 'The US'],
    ['Ann Lee herself said the dam held.', 'Ann Lee herself'],
    // what the tagger takes for a verb goes with its noun
    ['According to charging papers, the dam leaked.', 'charging papers'],
    ['The dam leaked, according to market analysts.', 'market analysts'],
    // a verb with an object of its own does not describe its subject
    ['The clerk opened the till and held out the money while demanding an answer.', 'The clerk'],
    ["Rain delayed Leeds' parade in the spring and traders fear that it will stay away.", 'traders'],
    ['A man named Tom Hill said the dam was old.', 'A man named Tom Hill'],
    ['By contrast, said Ann Lee, the dam was old.', 'Ann Lee'],
    // an age between the name and what is told of it
    ['Ann Lee, 61, who built the dam, said it was old.', 'Ann Lee, 61, who built the dam'],
    ['Ann Lee, 61, of Leeds, said it was old.', 'Ann Lee, 61, of Leeds'],
    ['The Water Board on May 7 called for a new dam.', 'The Water Board'],
    // a determiner opens a phrase of its own
    ['He won on the same day the council ruled that the dam was safe.', 'the council'],
    ['Spokesman the Rev. Ann Lee said the dam was safe.', 'Spokesman the Rev. Ann Lee'],
    ['Also in May the bank released growth figures showing the economy grew.', 'the bank'],
    // whose claim it is, and not what it is told of
    ["There was anger over the mayor's plan to close the dam.", 'the mayor'],
    ['Police this morning said the dam was safe.', 'Police'],
    ['In questions last week Ann Lee assured the board that the dam was safe.', 'Ann Lee'],
    ['The dam was safe, according to the Leeds-based journal Lamp.', 'the Leeds-based journal Lamp'],
    // nobody is told
    ['He was held, charged with one count of theft, two of fraud.', undefined],
    ['There are fears that the dam will break.', null],
    ['Sales are expected to grow by 40 percent in Leeds.', null],
    ['Update: The dam at Leeds has burst again', undefined],
  ])('%s', (text, speaker) => expect(speakers(text)[0]).toBe(speaker))
  it('are those of whoever spoke before, where the sentence between is about none', () => {
    const text = '“It was cold,” said Ann Lee. It took an hour to mend the dam. “We had no light and no tools.”'
    expect(speakers(text)).toEqual(['Ann Lee', 'Ann Lee'])
  })
  it('stand before a colon in a conversation, and not in a list', () => {
    expect(
      speakers('The drivers\n\nDRIVER: Ann Lee, Leeds\n\nDRIVER: Omar Khan, York\n\nDRIVER: Tom Hill, Hull'),
    ).toEqual([])
    expect(speakers('LEE: Is it safe?\n\nKHAN: It was.\n\nLEE: And now?')).toEqual(['LEE', 'KHAN', 'LEE'])
  })
})

describe('stance', () => {
  it.each([
    ['The minister denied that water had leaked.', 'denied', 'reported'],
    ['The minister did not deny that water had leaked.', 'affirmed', 'reported'],
    ['The council plans to rebuild the bridge.', 'affirmed', 'planned'],
    ['The council does not plan to rebuild the bridge.', 'denied', 'planned'],
    ['The mayor hopes that the bridge will open.', 'affirmed', 'possible'],
    ['The mayor did not say whether the bridge would open.', 'affirmed', 'possible'],
    ['The mayor said the bridge would open.', 'affirmed', 'reported'],
  ])('%s', (text, polarity, modality) =>
    expect(findQuotes(document(text), [], [])[0]).toMatchObject({ polarity, modality }),
  )
})

describe('verbs that report here and nothing there', () => {
  it.each([
    ['The mayor responded to criticism of the plan.', 'criticism of the plan'],
    ['Reyes called the plan a mistake.', 'the plan a mistake'],
    ['Witnesses heard the bridge was closed.', 'the bridge was closed'],
  ])('%s', (text, said) => expect(findQuotes(document(text), [], [])[0]?.text).toBe(said))
})

describe('no quotes', () => {
  it.each([
    'The match ended in a draw.',
    'He bought "Night Train", a novel, for his sister.',
    'A 12" pipe burst in the workers\' kitchen.',
    'The so-called “golden mile” is two miles long.',
    'It rained all day on Monday.',
    // nouns that look like verbs
    'A bank robbery suspect held in Leeds will be moved.',
    'She scored 31.4 points to join six rebounds.',
    // participles
    'The play, called Ash, has opened in Leeds.',
    'The trial, expected to last a month, has begun.',
    'The lamp, known for years as the Owl, is sold.',
    'It was changed by a vote called for by two states.',
    'Teen found dead in a car',
    'Police arrested a man wanted following a theft in Leeds.',
    // going to an emergency, asking the reader, telephoning, naming
    'Officers responded to a shooting on Elm Street.',
    'Anyone with news is asked to call 555-0100.',
    'Anyone with news is asked to call Harbour Watch at 555-0100.',
    'Reyes called 911 on Sunday.',
    'He built a bridge called New Hope.',
    // what is seen, begun or put on sale
    'Witnesses saw two boats leave the quay.',
    'When the bell rang, Reyes began to run.',
    'The old bridge opened, the mayor and cook goes on holiday in May.',
    'He opened a box that turned out to be empty.',
    // an amount, and a day
    'Osram shares added 4 percent in Leeds.',
    'She was speaking on Monday to pupils from Leeds.',
  ])('%s', text => expect(findQuotes(document(text), [], [])).toEqual([]))
})

describe('a day', () => {
  const speakers = (text: string) => findQuotes(document(text), [], []).map(({ speaker }) => speaker?.text ?? null)

  it.each([
    ['She was ordered out Thursday in a letter that accused her of theft.', ['that']],
    ['The dam was sound, Ann Lee, a former keeper, said Thursday.', ['Ann Lee, a former keeper']],
  ])('does not speak: %s', (text, found) => {
    expect(speakers(text)).toEqual(found)
  })
  it('is a name where nobody else can have said it', () => {
    expect(speakers('“We have waited for this win,” said Friday.')).toEqual(['Friday'])
  })
  it.each([
    ["Last spring's report by the Water Board said the dam would hold.", "Last spring's report by the Water Board"],
    ["“It will hold,” said Lee, who was second in last year's race.", "Lee, who was second in last year's race"],
  ])('or a year with a possessive belongs to what it stands before: %s', (text, found) => {
    expect(speakers(text)).toEqual([found])
  })
  it('or a week before the speaker is no part of the name', () => {
    expect(speakers('Last week Ann Lee said the dam would hold.')).toEqual(['Ann Lee'])
  })
})

describe('a word of a longer name, or the unit of a quantity', () => {
  it('reports nothing', () => {
    const text = 'The Lund Reporting Council, a charity, is planning to move to Malmo.'
    const quotes = findQuotes(document(text), [mention(text, 'organisation', 'Lund Reporting Council', 'e1')], [])
    expect(quotes.map(({ cue }) => cue?.text)).toEqual(['is planning'])
  })
  it('is no verb behind its number', () => {
    expect(extract([document('Osram cut its rate by 0.4 percentage points to 5.8%.')])[0]?.quotes).toEqual([])
  })
})
