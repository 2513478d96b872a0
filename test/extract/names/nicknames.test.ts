import { describe, expect, it } from 'vitest'
import { nameNicknames } from '../../../src/extract/names/nicknames.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function named(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return nameNicknames(document, names).map(({ kind, start, end }) => `${kind} ${document.text.slice(start, end)}`)
}

describe('nicknames of teams', () => {
  it('are names wherever the article has them, in capitals too, and whatever they were taken for', () => {
    expect(
      named(
        'HERONS BEAT [OSLO](place).\n\nThe [Lisbon Herons](organisation) won. The Herons lead. [Herons](person) fans sang.',
      ),
    ).toEqual([
      'organisation HERONS',
      'place OSLO',
      'organisation Lisbon Herons',
      'organisation Herons',
      'organisation Herons',
    ])
  })

  it.each([
    ['of what is no town', 'The [Old Herons](organisation) won. The Herons lead.', 1],
    ['that say what a body is', '[Lisbon Airlines](organisation) grew. Airlines everywhere do.', 1],
    ['that are no plural', 'The [Lisbon Heron](organisation) wrote so. The Heron is a paper.', 1],
    ['of places', 'They saw the [Lisbon Falls](place). Falls are loud.', 1],
    ['that are a common word there', 'The [Lisbon Herons](organisation) won. Herons fly, and two herons sat by.', 1],
  ])('are none %s', (_, text, count) => {
    expect(named(text).length).toBe(count)
  })
})
