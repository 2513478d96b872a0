import { expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { type Article, Quotation } from '../../../src/schema/index.ts'
import { record } from '../records.ts'

type Said = { readonly outlet: string | null; readonly says: string; readonly speaker?: string; readonly as?: string }

/** The quotations of one story in which each source prints one quote. */
function quotationsOf(...said: readonly Said[]): Quotation[] {
  const records = said.map(({ outlet, says, speaker = 'Ada Moss', as }, n) =>
    record({
      outlet,
      story: 's',
      text: `Report ${n} of the fire.`,
      names: [`person ${speaker} = e1`],
      quotes: [{ text: says, speaker: as ?? speaker }],
    }),
  )
  return [...reconcile(sourceOf(records)).quotations]
}
const WHOLE = 'The engines came ten minutes too late. We had warned the council of it.'

it('brings together what several outlets print of one saying', () => {
  const [quotation, ...others] = quotationsOf(
    { outlet: 'Wire', says: WHOLE },
    { outlet: 'Post', says: WHOLE.replaceAll("'", '’') },
    { outlet: 'Echo', says: 'engines came ten minutes too late' },
  )
  expect(others).toEqual([])
  expect(quotation).toEqual(Quotation.parse(quotation))
  expect(quotation).toMatchObject({ speaker: 'Ada Moss', text: WHOLE, outlets: 3 })
  const printed = quotation?.quotes.map(({ outlet, wording }) => `${outlet} ${wording}`)
  expect(printed?.sort()).toEqual(['Echo part', 'Post whole', 'Wire whole'])
  expect(quotation?.because).toMatch(/^each prints words that (?:Post|Wire) prints in full$/)
})

it('says so where all print the same, however they write it', () => {
  const [quotation] = quotationsOf(
    { outlet: 'Wire', says: "We've met the engineers (twice) in Eastby." },
    { outlet: 'Post', says: 'We have met the engineers in Eastby' },
  )
  expect(quotation).toMatchObject({ outlets: 2, because: 'all print the same words' })
})

it('joins no words of two speakers unless they are too many for chance', () => {
  const both = (says: string) =>
    quotationsOf({ outlet: 'Wire', says }, { outlet: 'Post', says, speaker: 'Tam Berry' }).length
  expect(both('We are deeply shocked today.')).toBe(0)
  expect(both(WHOLE)).toBe(1)
})

it.each([
  ['one outlet alone', { outlet: 'Wire', says: WHOLE }, { outlet: 'Wire', says: `${WHOLE} Nobody came.` }],
  ['another word', { outlet: 'Wire', says: WHOLE }, { outlet: 'Post', says: WHOLE.replace('ten', 'two') }],
  [
    'words of everybody',
    { outlet: 'Wire', says: 'I do not think so.' },
    { outlet: 'Post', says: 'I do not think so.' },
  ],
  ['three words', { outlet: 'Wire', says: 'Nobody warned us.' }, { outlet: 'Post', says: 'Nobody warned us.' }],
])('makes none of %s', (_, a, b) => expect(quotationsOf(a, b)).toEqual([]))

it('names the speaker where one article names her, and calls two articles of unknown outlets two', () => {
  const [quotation] = quotationsOf(
    { outlet: null, says: WHOLE, as: 'the fire chief' },
    { outlet: null, says: WHOLE },
    { outlet: null, says: WHOLE, as: 'Some' },
  )
  expect(quotation).toMatchObject({ speaker: 'Ada Moss', outlets: 3 })
  expect(quotation?.quotes.map(({ speaker }) => speaker).sort()).toEqual(['Ada Moss', null, 'the fire chief'].sort())
})

it.each([
  ['that begin alike', (n: number) => `We all saw the water rise past house ${n % 250} in Eastby.`, 250],
  ['of one word said again and again', (n: number) => `${'river '.repeat(100 + (n % 250))}rose ${n % 250}`, 250],
])('looks at a story of five hundred quotes %s in a moment', (_, says, different) => {
  const said = Array.from({ length: 500 }, (_, n) => ({ outlet: `Outlet ${n}`, says: says(n) }))
  const start = process.cpuUsage()
  expect(quotationsOf(...said)).toHaveLength(different)
  expect(process.cpuUsage(start).user).toBeLessThan(20e6)
})

it('finds what one outlet prints whole in the marked words of another', () => {
  const [direct, mixed] = [
    record({
      outlet: 'Wire',
      story: 's',
      names: ['person Ada Moss = e1'],
      quotes: [{ text: WHOLE, speaker: 'Ada Moss' }],
    }),
    record({
      outlet: 'Post',
      story: 's',
      names: ['person Ada Moss = e1'],
      quotes: [{ text: 'that she "had warned the council of it', speaker: 'Ada Moss' }],
    }),
  ]
  const quotes = mixed?.quotes.map(quote => ({ ...quote, type: 'mixed' as const })) ?? []
  const [quotation] = [...reconcile(sourceOf([direct, { ...mixed, quotes }] as Article[])).quotations]
  const part = quotation?.quotes.find(({ outlet }) => outlet === 'Post')
  expect(part).toMatchObject({ wording: 'part', text: 'had warned the council of it' })
  expect(mixed?.text?.slice(part?.start, part?.end)).toBe(part?.text)
})
