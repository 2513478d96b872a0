// Who counts as a source of a fact, and how a reader is told of them.
import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { moreThan, quantity, record } from '../records.ts'

const LONG =
  'The ferry left Ostrel in the evening with wool and cheese for the islands, and was seen again only when the fog had gone and a boy on the ' +
  'pier heard its bell far out beyond the old light, where no captain of that coast would ever choose to lie at anchor in such a wind.'

const told = { value: quantity(34), measure: 'passenger', evidence: 'The ferry had 34 passengers.' }
const factsOf = (...articles: readonly Parameters<typeof record>[0][]) => [
  ...reconcile(sourceOf(articles.map(parts => record({ story: 'ferry', claims: [told], ...parts })))).facts,
]

describe('the sources of a fact', () => {
  it('are one where articles of unknown outlets are near copies', () => {
    const [fact] = factsOf({ outlet: null, text: `${LONG} One.` }, { outlet: null, text: `${LONG} Two.` })
    expect(fact).toMatchObject({ status: 'single source', outlets: 1, origins: 1 })
    const [copied] = factsOf({ outlet: 'Wire', text: `${LONG} One.` }, { outlet: 'Post', text: `${LONG} Two.` })
    expect(copied).toMatchObject({ status: 'agreed', outlets: 2, origins: 1 })
  })
  it('are called outlets only where all are known', () => {
    const texts = ['Fog.', 'Wool.']
    const [unknown] = factsOf(...texts.map(text => ({ outlet: null, text })))
    expect(unknown?.because).toBe('two sources of two independent origins say 34')
    expect(unknown?.claims[0]?.because).toBe('says 34, as another source does')
    const [known] = factsOf(...texts.map(text => ({ outlet: text, text })))
    expect(known?.claims[0]?.because).toBe('says 34, as another outlet does')
  })
  it('have the path for a name where neither outlet nor title is known', () => {
    const [fact] = factsOf({ outlet: null, text: 'Fog.' })
    expect(fact?.because).toMatch(/^only a_[0-9a-f]+\.txt says 34$/)
  })
  it('are one origin where one outlet tells a standing fact in two stories', () => {
    const partners = { value: quantity(189), measure: 'partners', subject: 'Eastby', flow: 'stock' as const }
    const article = (text: string, story: string) =>
      record({ outlet: 'Wire', story, text, names: ['place Eastby = e1'], claims: [partners] })
    const [fact] = [...reconcile(sourceOf([article('Fog.', 'one'), article('Wool.', 'two')])).facts]
    expect(fact).toMatchObject({ story: null, outlets: 1, origins: 1 })
  })
  it('that say a number twice are not set against others', () => {
    const claims = [
      { ...told, value: moreThan(33) },
      { ...told, evidence: 'There were 34 passengers aboard.' },
    ]
    const [fact] = factsOf({ outlet: 'Wire', claims })
    expect(fact?.claims.map(({ because }) => because).join()).toContain('that it says as well')
  })
})
