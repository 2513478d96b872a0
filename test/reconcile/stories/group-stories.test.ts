import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import type { Article } from '../../../src/schema/index.ts'
import { hashText } from '../../../src/text/hash.ts'
import { quantity, record } from '../records.ts'

/** Words that no language has, so that no list of words knows them: `wordOf('rates', 7)`. */
function wordOf(family: string, number: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'sti', 'vo']
  let word = family
  for (let rest = number + 8; rest > 0; rest >>= 3) word += syllables[rest & 7]
  return word
}

type Told = { readonly topic: string; readonly event: string; readonly outlet: number; readonly unknown?: boolean }

/** An article of common words, words of its topic and words of its event; each outlet chooses others. */
function tell({ topic, event, outlet, unknown = false }: Told): Article {
  const choose = (family: string, share: number) =>
    Array.from({ length: 120 }, (_, n) => wordOf(family, n)).filter(
      word => (hashText(`${word} ${topic} ${event} ${outlet}`) >>> 8) % 120 < share,
    )
  const words = [...choose('common', 60), ...choose(topic, 36), ...choose(`${topic}${event}`, 60).slice(0, 25)]
  return record({ outlet: unknown ? null : `Outlet ${outlet}`, text: `${words.join(' ')}.`, published: '2024-05-03' })
}

/** For each story the events that its articles tell. */
function eventsByStory(told: readonly Told[]): string[][] {
  const articles = told.map(tell)
  const events = new Map(articles.map(({ id }, n) => [id, `${told[n]?.topic} ${told[n]?.event}`]))
  return [...reconcile(sourceOf(articles)).stories].map(story => story.articles.map(id => events.get(id) ?? ''))
}

describe('stories in a folder of all kinds of news', () => {
  // Each topic is told of in sixty articles, of three outlets and twenty events.
  const folder = ['rates', 'films', 'games', 'votes', 'phones', 'crops', 'ports', 'courts'].flatMap(topic =>
    Array.from({ length: 60 }, (_, n): Told => ({ topic, event: `x${Math.floor(n / 3)}y`, outlet: n % 3 })),
  )

  it('are events, not topics', () => {
    const stories = eventsByStory(folder)
    expect(stories.filter(events => new Set(events).size > 1)).toEqual([])
    expect(stories.filter(events => events.length === 3).length).toBe(160)
  })

  it('hold together where very many outlets tell one event', () => {
    const many = Array.from({ length: 70 }, (_, outlet): Told => ({ topic: 'rates', event: 'x99y', outlet }))
    const stories = eventsByStory([...folder, ...many])
    expect(Math.max(...stories.map(events => events.filter(event => event === 'rates x99y').length))).toBe(70)
  })

  const toldByAll = (topic: string, outlets: number, unknown = false) =>
    Array.from({ length: outlets }, (_, outlet): Told => ({ topic, event: 'x1y', outlet, unknown }))

  it('hold together where the folder holds nothing else', () => {
    expect(eventsByStory(toldByAll('rates', 50)).map(events => events.length)).toEqual([50])
    expect(eventsByStory(toldByAll('rates', 300)).map(events => events.length)).toEqual([300])
  })

  it('hold together there without outlets too', () => {
    expect(eventsByStory(toldByAll('rates', 60, true)).map(events => events.length)).toEqual([60])
    const two = eventsByStory([...toldByAll('rates', 40, true), ...toldByAll('films', 40, true)])
    expect(two.map(events => new Set(events).size)).toEqual([1, 1])
  })

  it('stay two where crowds of outlets tell of two', () => {
    const stories = eventsByStory([...toldByAll('rates', 60), ...toldByAll('films', 60)])
    expect(stories.filter(events => new Set(events).size > 1)).toEqual([])
    expect(stories.length).toBeLessThan(6)
  })
})

describe('two shootings of one town and day', () => {
  const report = (outlet: string, street: string, age: number, hour: string) =>
    record({
      outlet,
      text: `HALVEN - Officers were called to ${street} at ${hour} p.m., where a ${age}-year-old dock hand had been hit by a shot, Sergeant Odrin Vaal told reporters by the Ostrel ferry.`,
      published: '2024-05-03',
    })
  const storiesOf = (...articles: Article[]) => [...reconcile(sourceOf(articles)).stories].length

  it('are told apart where one outlet writes of other streets, ages and hours', () => {
    const first = report('Echo', 'Lantern Road', 31, '4:10')
    expect(storiesOf(first, report('Echo', 'Harbour Street', 46, '9:30'))).toBe(2)
    expect(storiesOf(first, report('Echo', 'Lantern Road', 31, '4:20'))).toBe(1)
  })

  it('are one where two outlets do, for outlets err', () => {
    expect(storiesOf(report('Echo', 'Lantern Road', 31, '4:10'), report('Post', 'Harbour Street', 46, '9:30'))).toBe(1)
  })
})

describe('two reports that have little in common', () => {
  /** Forty-four words of its own, and two that both have: one might be the name of their town. */
  const tellToll = (outlet: string, killed: number, injured: number) => {
    const own = Array.from({ length: 44 }, (_, n) => wordOf(outlet, n))
    const evidence = 'They died.'
    return record({
      outlet,
      text: `${wordOf('event', 1)} ${wordOf('event', 2)} ${own.join(' ')}.`,
      published: '2024-05-03',
      claims: [
        { evidence, value: quantity(killed) },
        { evidence, value: quantity(injured), measure: 'injured' },
      ],
    })
  }

  it.each([
    ['are one story where they give the same toll', [3, 4], [3, 4], 1],
    ['are two where it is another', [3, 4], [3, 5], 2],
    ['are two where it is that of many events', [1, 1], [1, 1], 2],
  ] as const)('%s', (_, [killed, injured], [others, hurt], stories) => {
    const told = [tellToll('echo', killed, injured), tellToll('post', others, hurt)]
    expect([...reconcile(sourceOf(told)).stories].length).toBe(stories)
  })
})

describe('two reports with a topic in common', () => {
  /** Thirty-six words of its own, and two that both have. */
  const tellTopic = (outlet: string, published: string | null) => {
    const wordsOf = (family: string, count: number) => Array.from({ length: count }, (_, n) => wordOf(family, n))
    return record({ outlet, text: `${[...wordsOf('topic', 2), ...wordsOf(outlet, 36)].join(' ')}.`, published })
  }

  it.each([
    ['are one story where they come out together', '2024-05-03', 1],
    ['are two where one does not tell its day', null, 2],
  ] as const)('%s', (_, published, stories) => {
    const told = [tellTopic('echo', '2024-05-03'), tellTopic('post', published)]
    expect([...reconcile(sourceOf(told)).stories].length).toBe(stories)
  })
})

describe('two reports that begin with places', () => {
  /** Thirty-five words of its own, and two that both have. */
  const tellFrom = (outlet: string, place: string, names: readonly string[]) => {
    const wordsOf = (family: string, count: number) => Array.from({ length: count }, (_, n) => wordOf(family, n))
    return record({
      outlet,
      text: `${place} - ${[...wordsOf('topic', 2), ...wordsOf(outlet, 35)].join(' ')}.`,
      names,
      published: '2024-05-03',
    })
  }
  const storiesOf = (...articles: Article[]) => [...reconcile(sourceOf(articles)).stories].length

  it('are of two where neither names the place of the other', () => {
    const first = tellFrom('echo', 'Halven', ['place Halven = e1'])
    expect(storiesOf(first, tellFrom('post', 'Orsk', ['place Orsk = e1']))).toBe(2)
    expect(storiesOf(first, tellFrom('post', 'Orsk', ['place Orsk = e1', 'organisation Halven Police = e2']))).toBe(1)
  })

  it('are of one where it is spelt otherwise', () => {
    const first = tellFrom('echo', 'Halven', ['place Halven = e1'])
    expect(storiesOf(first, tellFrom('post', 'Hallvin', ['place Hallvin = e1']))).toBe(1)
  })

  it('may be of one where the place of one is a state', () => {
    const first = tellFrom('echo', 'Halven', ['place Halven = e1'])
    expect(storiesOf(first, tellFrom('post', 'Ohio', ['place Ohio = e1']))).toBe(1)
  })
})
