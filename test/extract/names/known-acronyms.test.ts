import { describe, expect, it } from 'vitest'
import { FILING_AGENCY } from '../../../src/extract/names/filing-agency.ts'
import { nameKnownAcronyms } from '../../../src/extract/names/known-acronyms.ts'
import { findStretches } from '../../../src/extract/names/stretches.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function named(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const words = document.tokens.map(token => wordOf(token.word))
  return nameKnownAcronyms(document, words, findStretches(document, words), names).map(
    ({ kind, start }) => `${kind} ${document.text.slice(start, start + 6)}`,
  )
}

describe('an acronym that was found as an organisation', () => {
  it('is one wherever it stands', () => {
    const text = 'The [RPWK](organisation) said no. RPWK officials left, the [RPWK](organisation) told RPWK on Friday.'
    expect(named(text)).toEqual([
      'organisation RPWK s',
      'organisation RPWK o',
      'organisation RPWK t',
      'organisation RPWK o',
    ])
  })

  it('is one wherever it stands where a report is filed by it, though it was mostly passed over', () => {
    const { document, names } = readMarked(
      'DORNE ([RPWK](organisation)) It rained, they told RPWK. Later RPWK and RPWK left.',
    )
    const words = document.tokens.map(token => wordOf(token.word))
    const filed = names.map(name => ({ ...name, rule: FILING_AGENCY }))
    expect(nameKnownAcronyms(document, words, findStretches(document, words), filed).length).toBe(4)
  })

  it.each([
    ['before another capital', 'The [RPWK](organisation) said no. The RPWK River Cup begins.', 1],
    ['in a headline in capitals', 'The [WKO](organisation) said no. THOSE WKO said so left.', 1],
    ['that is a place too', 'The [RPWK](organisation) said no. In [RPWK](place) it rained. RPWK said no.', 2],
    ['that is written as a word', 'The [Rpwk](organisation) said no. Rpwk said no.', 1],
    ['where it was mostly passed over', 'The [RPWK](organisation) said no. An RPWK or two RPWK of the RPWK.', 1],
    ['of who sits in a parliament', 'The [MEP](organisation) said no. An MEP left.', 1],
    ['in an address', 'The [RPWK](organisation) said no. Write to lund@RPWK today.', 1],
  ])('is none %s', (_, text, count) => {
    expect(named(text).length).toBe(count)
  })
})
