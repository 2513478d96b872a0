import { expect, it } from 'vitest'
import { threadsFor } from '../../../src/run/threads/threads.ts'

const kilobytes = (...sizes: number[]) => sizes.map(size => ({ size: size * 1024 }))

it.each([
  ['no file', kilobytes(), 1],
  ['a small folder', kilobytes(20, 20, 20), 1],
  ['a folder for three', kilobytes(200, 200, 200), 3],
  ['one large file', kilobytes(9000), 1],
  ['a large folder', kilobytes(...new Array(5000).fill(4)), 8],
])('%s', (_, files, threads) => {
  expect(threadsFor(files, 8)).toBe(threads)
})
