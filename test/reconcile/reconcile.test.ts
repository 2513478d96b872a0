// What reconcile promises as a whole: what changes nothing, what is never lost, and what bad input yields.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestArticle, indexFolder, reconcile, sourceOf, teaches } from '../../src/reconcile/index.ts'
import { type Article, Discrepancy, Entity, Fact, Story } from '../../src/schema/index.ts'
import { about, atLeast, quantity, record } from './records.ts'

const ferry =
  'The ferry Morning Star sank off Port Alder on Monday evening. Captain Ines Okafor was rescued near Gull Rock lighthouse.'
const folder: Article[] = [
  record({
    outlet: 'Herald',
    title: 'Ferry sinks off Port Alder',
    text: `${ferry} The Alder coastguard searched all night.`,
    published: '2023-05-08',
    names: ['place Port Alder = e1', 'person Ines Okafor = e2 (Captain)'],
    claims: [{ value: atLeast(12), time: '2023-05-08', by: 'coastguard' }],
  }),
  record({
    outlet: 'Courier',
    title: 'Twelve dead in Morning Star disaster',
    text: `Twelve people died when the Morning Star went down at Port Alder. Ines Okafor, its captain, clung to Gull Rock.`,
    published: '2023-05-09',
    names: ['place Port Alder = e1', 'person Ines Okafor = e2'],
    claims: [{ value: quantity(12), time: '2023-05-08' }],
  }),
  record({
    outlet: 'Six',
    title: 'Morning Star toll rises',
    text: `The toll of the Morning Star ferry disaster off Port Alder has risen. Okafor is being questioned about Gull Rock.`,
    published: '2023-05-10',
    names: ['place Port Alder = e1', 'person Okafor = e2'],
    claims: [{ value: quantity(15), time: '2023-05-08', evidence: 'The toll has risen to 15.' }],
  }),
  record({
    outlet: 'Herald',
    title: 'Bakery fire in Dunmere',
    text: 'A fire destroyed the Hollis bakery on Quarry Lane in Dunmere. Baker Tom Hollis was unhurt.',
    published: '2023-05-09',
    names: ['place Dunmere = e1', 'person Tom Hollis = e2 (Baker)'],
    claims: [{ value: quantity(3), measure: 'injured', time: '2023-05-09' }],
  }),
]

const run = (articles: readonly Article[]) => {
  const { stories, entities, facts, discrepancies } = reconcile(sourceOf(articles))
  return { stories: [...stories], entities: [...entities], facts: [...facts], discrepancies: [...discrepancies] }
}

describe('reconcile', () => {
  const whole = run(folder)

  it('keeps the ferry and the fire apart', () => {
    expect(whole.stories.map(story => story.articles.length).sort()).toEqual([1, 3])
  })

  it('settles on the risen toll, and calls the earlier one superseded', () => {
    const toll = whole.facts.find(fact => fact.measure === 'killed')
    expect(toll?.value).toMatchObject({ value: 15 })
    expect(toll?.claims.map(({ outlet, verdict }) => [outlet, verdict]).sort()).toEqual([
      ['Courier', 'superseded'],
      ['Herald', 'compatible'],
      ['Six', 'agrees'],
    ])
    expect(toll?.claims.find(({ outlet }) => outlet === 'Courier')?.because).toBe(
      'said 12 on 2023-05-09; Six gives 15 on 2023-05-10',
    )
  })

  it('writes valid records', () => {
    for (const story of whole.stories) Story.parse(story)
    for (const entity of whole.entities) Entity.parse(entity)
    for (const fact of whole.facts) Fact.parse(fact)
    for (const discrepancy of whole.discrepancies) Discrepancy.parse(discrepancy)
  })

  it('joins the bare surname to its one bearer in the story', () => {
    const captain = whole.entities.find(entity => entity.name === 'Ines Okafor')
    expect(captain).toMatchObject({ articles: 3, outlets: 3, roles: ['Captain'] })
  })

  it('answers the same whatever the order of the records', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(folder, { minLength: folder.length }), shuffled => {
        expect(run(shuffled)).toEqual(whole)
      }),
      { numRuns: 12 },
    )
  })

  it('answers the same when an article stands twice in the folder', () => {
    expect(run([...folder, folder[1] as Article])).toEqual(whole)
  })

  it('gives a reprinted article an outlet and no origin', () => {
    const text = `${folder[1]?.text} ${'The inquiry into the sinking opens at the town hall of Port Alder next week. '.repeat(6)}`
    const original = record({ outlet: 'Courier', text, published: '2023-05-09', claims: [{ value: quantity(12) }] })
    const reprint = { ...original, id: 'a_reprint', outlet: 'Gazette' }
    const [fact] = run([original, reprint]).facts
    expect(fact).toMatchObject({ outlets: 2, origins: 1 })
  })

  it('loses no claim and gives none to two facts', () => {
    const stated = folder.flatMap(article => article.claims.map(claim => `${article.id} ${claim.id}`)).sort()
    const judged = whole.facts.flatMap(fact => fact.claims.map(({ article, claim }) => `${article} ${claim}`)).sort()
    expect(judged).toEqual(stated)
  })

  it('leaves other stories as they are when an article comes', () => {
    const more = run([
      ...folder,
      record({
        outlet: 'Six',
        text: 'Tom Hollis wants to rebuild the Hollis bakery on Quarry Lane, Dunmere, after the fire.',
        published: '2023-05-11',
        claims: [{ value: quantity(4), measure: 'injured' }],
      }),
    ])
    const story = whole.stories.find(({ articles }) => articles.length === 3)
    expect(more.stories).toContainEqual(story)
    // The confidence moves a little: the outlet's record over the folder has changed.
    const settled = (facts: readonly Fact[]) =>
      facts.filter(fact => fact.story === story?.id).map(({ confidence: _, ...fact }) => fact)
    expect(settled(more.facts)).toEqual(settled(whole.facts))
    expect(settled(more.facts).length).toBe(1)
  })

  it('can be iterated twice, and in any order', () => {
    const lazy = reconcile(sourceOf(folder))
    expect([...lazy.discrepancies]).toEqual(whole.discrepancies)
    expect([...lazy.facts]).toEqual(whole.facts)
    expect([...lazy.facts]).toEqual(whole.facts)
    expect([...lazy.discrepancies]).toEqual(whole.discrepancies)
  })
})

describe('reconcile, with bad input', () => {
  it('answers an empty folder with nothing', () => {
    expect(run([])).toEqual({ stories: [], entities: [], facts: [], discrepancies: [] })
  })

  it('makes a story of one empty article', () => {
    const { stories, facts } = run([record({ outlet: null, text: '' })])
    expect(stories).toMatchObject([{ title: null, date: null, from: null }])
    expect(facts).toEqual([])
  })

  it('ties a thousand copies together as one origin', () => {
    const text = `${ferry} ${'The harbour master of Port Alder will speak on Friday about the lights on Gull Rock. '.repeat(8)}`
    const copies = Array.from({ length: 1000 }, (_, n) =>
      record({ outlet: `Outlet ${n}`, text, published: '2023-05-08', claims: [{ value: quantity(12) }] }),
    )
    const { stories, facts } = run(copies)
    expect(stories.length).toBe(1)
    expect(facts).toMatchObject([{ outlets: 1000, origins: 1, status: 'agreed' }])
  })

  it('counts two articles of one outlet as one', () => {
    const said = (text: string) => record({ outlet: 'Herald', text, story: 'given', claims: [{ value: quantity(12) }] })
    expect(run([said('One.'), said('Two.')]).facts).toMatchObject([{ outlets: 1, status: 'single source' }])
  })

  it('takes words that are names of objects for words', () => {
    const odd = record({
      text: '__proto__ met constructor.',
      names: ['person __proto__ = constructor', 'place constructor = __proto__'],
      claims: [{ value: quantity(1), measure: '__proto__', subject: '__proto__' }],
    })
    const { entities, facts } = run([odd])
    expect(entities.map(({ name }) => name).sort()).toEqual(['__proto__', 'constructor'])
    expect(facts).toMatchObject([{ measure: '__proto__' }])
  })

  it('keeps given stories together, and apart from each other', () => {
    const said = (text: string, story: string) =>
      record({ text: `${ferry} ${text}`, story, claims: [{ value: about(5) }] })
    const { stories } = run([said('a', 'one'), said('b', 'one'), said('c', 'two')])
    expect(stories.map(({ articles }) => articles.length).sort()).toEqual([1, 2])
  })

  it('looks twice only at stories that teach others something', () => {
    const said = (outlet: string, story: string, text: string) =>
      record({ outlet, story, text, claims: [{ value: quantity(12) }] })
    const articles = [
      said('Herald', 'a', 'One.'),
      said('Herald', 'a', 'Two.'),
      said('Wire', 'b', '3'),
      said('Six', 'b', '4'),
    ]
    const digests = articles.map(digestArticle).sort((a, b) => (a.name.id < b.name.id ? -1 : 1))
    const { frames } = indexFolder(digests)
    expect(frames.map(frame => [frame.outlets, teaches(frame)]).sort()).toEqual([
      [1, false],
      [2, true],
    ])
  })
})
