// Which items are shown, and in what order.
import type { Item, PageData } from '../page-data.ts'

export type Selection = {
  readonly type: Item['type']
  /** Kinds and severities that are shown; an empty list shows all. */
  readonly kinds: readonly string[]
  readonly severities: readonly string[]
  /** Words that must all occur, lower case. */
  readonly words: readonly string[]
  /** `rank`: discrepancies by severity, facts by status, quotations by wording. */
  readonly order: 'rank' | 'story' | 'day' | 'outlets'
}

/** What the controls call the kinds of an item and their order, and what is said where there is none. */
export function wordsOfType(type: Item['type']): { kinds: string; rank: string; none: string } {
  return {
    discrepancy: { kinds: 'kind', rank: 'severity', none: 'No discrepancies were found.' },
    fact: { kinds: 'status', rank: 'status', none: 'No facts to compare.' },
    quotation: { kinds: 'wording', rank: 'how it is printed', none: 'Nobody is quoted by more than one source.' },
  }[type]
}

/**
 * Where the words of a search occur that none of the chosen items holds: what somebody looks for is often a fact and no discrepancy.
 *
 * describeElsewhere(data, hay, { …, type: 'discrepancy', words: ['mill'] }) //=> 'Elsewhere: 3 facts, 1 quotation'
 */
export function describeElsewhere(data: PageData, hay: readonly string[], { type, words }: Selection): string {
  if (words.length === 0) return ''
  const names = { discrepancy: 'discrepancies', fact: 'facts', quotation: 'quotations' } as const
  const counts = (Object.keys(names) as Item['type'][])
    .map(other => {
      const found = data.items.filter((item, n) => item.type === other && words.every(word => hay[n]?.includes(word)))
      return { other, count: found.length }
    })
    .filter(({ other, count }) => other !== type && count > 0)
    .map(({ other, count }) => `${count} ${count === 1 ? other : names[other]}`)
  return counts.length === 0 ? '' : `Elsewhere: ${counts.join(', ')}`
}

/** All words of an item, lower case, for the search. */
export function haystack({ stories }: PageData, item: Item): string {
  const said = item.positions.flatMap(({ value, witnesses }) => [
    value,
    ...witnesses.flatMap(witness => [witness.outlet, witness.path, witness.words.join('')]),
  ])
  return [stories[item.story]?.title ?? '', item.kind, item.severity, item.about, item.because, ...said]
    .join('\n')
    .toLowerCase()
}

/** Places of the chosen items in `data.items`, in the chosen order; items that are equal in it keep the order of the file. */
export function selectItems(data: PageData, hay: readonly string[], selection: Selection): number[] {
  const { type, kinds, severities, words, order } = selection
  // What deserves a look first: severities of discrepancies, statuses of facts, what is cut.
  const ranks = ['high', 'medium', 'low', 'conflicting', 'superseded', 'agreed', 'single source', 'in part', 'in full']
  const outlets = (item: Item) =>
    new Set(item.positions.flatMap(({ witnesses }) => witnesses.map(({ outlet }) => outlet))).size
  const keys: Record<Selection['order'], (item: Item) => string | number> = {
    rank: item => ranks.indexOf(item.severity || item.kind),
    story: item => (data.stories[item.story]?.title ?? '').toLowerCase(),
    day: item => data.stories[item.story]?.day || '\uffff',
    outlets: item => -outlets(item),
  }
  const chosen: { place: number; key: string | number }[] = []
  data.items.forEach((item, place) => {
    const fits =
      item.type === type &&
      (kinds.length === 0 || kinds.includes(item.kind)) &&
      (severities.length === 0 || severities.includes(item.severity)) &&
      words.every(word => hay[place]?.includes(word))
    if (fits) chosen.push({ place, key: keys[order](item) })
  })
  return chosen.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place)).map(({ place }) => place)
}
