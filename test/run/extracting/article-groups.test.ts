import { expect, it } from 'vitest'
import { groupArticles } from '../../../src/run/extracting/article-groups.ts'
import { articleOf } from '../../helpers/read.ts'

const lengths = (texts: readonly number[]) =>
  [...groupArticles(texts.map(length => articleOf('x'.repeat(length))))].map(group =>
    group.map(({ text }) => text.length),
  )

it('reads short articles sixty-four together, in their order', () => {
  const groups = lengths(Array.from({ length: 150 }, (_, n) => n + 1))
  expect(groups.map(group => group.length)).toEqual([64, 64, 22])
  expect(groups.flat()).toEqual(Array.from({ length: 150 }, (_, n) => n + 1))
})

it('reads long articles alone, so that the memory stays small', () => {
  expect(lengths([10, 250_000, 50_000, 900_000, 10, 20])).toEqual([[10, 250_000], [50_000], [900_000], [10, 20]])
})

it('makes no empty group', () => expect(lengths([])).toEqual([]))
