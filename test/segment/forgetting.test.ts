// wink is made anew after many new words. What it said of a text must not depend on what was read before.
import { expect, it } from 'vitest'
import { read } from '../helpers/read.ts'

const TEXT = 'The mayor of Brno said on Tuesday that it’s 40% of Harrow Corp. which they cannot sell.'
const tags = () => read(TEXT).tokens.map(({ text, pos }) => `${text}/${pos}`)

it('tags a text alike before and after 70,000 other words', { timeout: 20_000 }, () => {
  const before = tags()
  for (let batch = 0; batch < 70; batch++) {
    const words = Array.from(
      { length: 1000 },
      (_, i) => `q${(batch * 1000 + i).toString(26).replace(/\d/g, digit => 'klmnopqrst'[Number(digit)] ?? '')}`,
    )
    read(words.join(' '))
  }
  expect(tags()).toEqual(before)
})
