import { describe, expect, it } from 'vitest'
import { KNOWN, matchPhrases } from '../../../src/extract/names/gazetteer.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { COMPANIES } from '../../../src/lexicon/organisations/companies.ts'
import { NEWS_OUTLETS } from '../../../src/lexicon/organisations/news-outlets.ts'
import { PARTIES_AND_AGENCIES } from '../../../src/lexicon/organisations/parties-and-agencies.ts'
import { SPORTS_TEAMS } from '../../../src/lexicon/organisations/sports-teams.ts'
import { WORLD_BODIES } from '../../../src/lexicon/organisations/world-bodies.ts'
import { PROVINCES_AND_TOWNS } from '../../../src/lexicon/places/provinces-and-towns.ts'
import { readDocument } from '../../../src/training/examples.ts'

/** What each token of a text is known as. */
function knownIn(text: string): number[] {
  const document = readDocument(text)
  const words = document.tokens.map(token => wordOf(token.word))
  const matches = new Int32Array(words.length)
  matchPhrases(document, words, 0, words.length, matches)
  return [...matches].map(match => match >> 2)
}

describe('known names', () => {
  it.each([
    ['provinces and towns', 'Santiago del Estero', KNOWN.place],
    ['outlets', 'Gazeta Wyborcza', KNOWN.organisation],
    ['companies', 'Deutsche Bahn', KNOWN.organisation],
    ['teams', 'Young Africans', KNOWN.organisation],
    ['parties', 'Law and Justice', KNOWN.organisation],
    ['bodies', 'Danish Refugee Council', KNOWN.organisation],
  ])('are found in the lists of %s', (_, name, known) => {
    const length = name.split(' ').length
    expect(knownIn(`We saw ${name} then.`)).toEqual([0, 0, ...new Array(length).fill(known), 0, 0])
  })

  it('stand in lower case and without blanks at their ends', () => {
    for (const list of [COMPANIES, NEWS_OUTLETS, PARTIES_AND_AGENCIES, PROVINCES_AND_TOWNS, SPORTS_TEAMS, WORLD_BODIES])
      for (const name of list) expect(name === name.toLowerCase().trim() && name !== '').toBe(true)
  })
})
