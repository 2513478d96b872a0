import { expect, it } from 'vitest'
import model from 'wink-eng-lite-web-model'
import { Wink } from '../../src/segment/wink.ts'

it('reads of a listed word what wink says of it', () => {
  const wink = new Wink()
  const { features } = (model.core as () => { features: { lexeme: { hash: Record<string, number> } } })()
  const words = Object.keys(features.lexeme.hash).filter((word, n) => n % 4 === 0 && /^[a-z]+$/.test(word))
  const listed = words.filter(word => wink.readListed(word) !== undefined)
  expect(listed.length).toBeGreaterThan(5000)
  for (const word of listed) expect([wink.readListed(word)], word).toEqual(wink.ask(word))
})
