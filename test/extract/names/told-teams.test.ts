import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { settleTeams } from '../../../src/extract/names/told-teams.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function teams(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return settleTeams(document, phrases, names).flatMap(({ kind, text }) => (kind === 'organisation' ? [text] : []))
}

describe('a town that plays', () => {
  it.each([
    ['beats by so much', '[Eastby](place) edged the visitors 3-1.'],
    ['is beaten', 'The visitors thrashed [Eastby](place) 31 - 7 on Friday.'],
    ['is what a win was over', 'It was a 91-73 home victory over [Eastby](place).'],
    ['is whom another lost to', 'They lost 0-2 to [Eastby](place).'],
    ['has a player', 'The [Eastby](place) goalkeeper Omar Dahl is ill.'],
  ])('%s', (_, text) => {
    expect(teams(text)).toEqual(['Eastby'])
  })

  it('is a team wherever nothing is in it', () => {
    const text = '[Eastby](place) beat the visitors 3-1. Later [Eastby](place) rested in [Eastby](place).'
    expect(teams(text)).toEqual(['Eastby', 'Eastby'])
  })

  it.each([
    ['a town without a score', '[Eastby](place) beat the drought.'],
    ['where it was played', 'The visitors won 3-1 in [Eastby](place).'],
    ['a town far behind a score', 'They won 3-1 and rode in two coaches with flags and songs to [Eastby](place).'],
    ['a country', '[Norway](place) beat the visitors 3-1.'],
    ['a town that has a coach of its own', 'The [Eastby](place) coach leaves at noon.'],
  ])('%s is none', (_, text) => {
    expect(teams(text)).toEqual([])
  })
})
