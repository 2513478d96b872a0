// Knowledge records made up for the reports: as many as a test wants, with words that a page must not take for anything but words.
import type { KnowledgeRecord, QuantityValue } from '../../src/schema/index.ts'

const quantity = (value: number, bound: QuantityValue['bound'] = 'exact'): QuantityValue => ({
  value,
  low: bound === 'at most' ? null : value,
  high: bound === 'at least' ? null : value,
  bound,
  unit: 'person',
  unitText: 'people',
  unitKind: 'count',
  currency: null,
  trend: null,
  concept: 'people',
  of: null,
})

const SEVERITIES = ['high', 'medium', 'low'] as const

/** A story of three outlets that differ about a number: `index` makes it unlike the others. */
export function sampleRecord(index: number, words = 'villagers'): KnowledgeRecord {
  const outlets = ['Harbour Courier', 'Northgate Wire', 'Delta Online']
  const values = [12, 12, 15].map(value => value + index)
  const severity = SEVERITIES[index % 3] ?? 'low'
  const sentence = (i: number) =>
    `Officials said ${values[i]} people, most of them ${words}, were killed when the dam gave way.`
  const claims = outlets.map((outlet, i) => {
    const text = sentence(i)
    const at = text.indexOf(`${values[i]} people`)
    return {
      article: `a_${index}_${i}`,
      claim: 'c1',
      outlet,
      published: `2024-05-0${i + 1}`,
      value: quantity(values[i] ?? 0),
      verdict: i === 2 ? ('conflicts' as const) : ('agrees' as const),
      because: i === 2 ? 'outside the range that the others allow' : 'the same number',
      evidence: { start: 100, end: 100 + text.length, text },
      marks: [{ start: 100 + at, end: 100 + at + `${values[i]} people`.length }],
    }
  })
  const position = (places: number[]) => ({
    value: quantity(values[places[0] ?? 0] ?? 0),
    claims: places.map(i => ({
      article: `a_${index}_${i}`,
      claim: 'c1',
      start: 100,
      end: 100 + sentence(i).length,
      text: sentence(i),
    })),
    outlets: places.map(i => outlets[i] ?? ''),
  })
  return {
    story: {
      id: `s_${index}`,
      title: `Dam above Lower ${words} gives way (${index})`,
      date: '2024-05-01',
      articles: outlets.map((_, i) => `a_${index}_${i}`),
      from: '2024-05-01',
      to: '2024-05-03',
      places: ['Marsk'],
    },
    articles: outlets.map((outlet, i) => ({
      id: `a_${index}_${i}`,
      path: `${outlet.toLowerCase().replace(' ', '-')}/dam-${index}.txt`,
      outlet,
      title: `Dam gives way (${index})`,
      published: `2024-05-0${i + 1}`,
      // The last is no address of a page.
      url: [`https://courier.example/dam-${index}`, null, 'javascript:alert(1)'][i] ?? null,
    })),
    entities: [],
    facts: [
      {
        id: `f_${index}`,
        story: `s_${index}`,
        kind: 'quantity',
        subject: `Marsk dam ${index}`,
        measure: 'killed',
        value: quantity(values[0] ?? 0),
        time: '2024-05-01',
        status: 'conflicting',
        confidence: 0.6,
        outlets: 3,
        origins: 3,
        claims,
        because: 'two of three independent outlets say it',
      },
    ],
    discrepancies: [
      {
        id: `d_${index}`,
        story: `s_${index}`,
        fact: `f_${index}`,
        kind: index % 5 === 4 ? 'date' : 'number',
        subject: `Marsk dam ${index}`,
        severity,
        positions: [position([0, 1]), position([2])],
        because: `${values[0]} and ${values[2]} are both exact counts of the same dead on the same day.`,
      },
    ],
    quotations: [
      {
        id: `q_${index}`,
        story: `s_${index}`,
        speaker: 'Ines Marsk',
        text: `The wall gave way within minutes, ${words}.`,
        outlets: 2,
        quotes: [0, 1].map(i => ({
          article: `a_${index}_${i}`,
          quote: 'q1',
          outlet: outlets[i] ?? null,
          published: `2024-05-0${i + 1}`,
          speaker: i === 0 ? 'Ines Marsk' : null,
          wording: i === 0 ? 'whole' : 'part',
          start: 300,
          end: i === 0 ? 335 + words.length : 333,
          text: i === 0 ? `The wall gave way within minutes, ${words}.` : 'The wall gave way within minutes,',
        })),
        because: `each prints words that ${outlets[0]} prints in full`,
      },
    ],
  }
}

/** Input for a report of `count` stories. */
export function sampleInput(count: number, words?: string) {
  return {
    counts: {
      articles: 3 * count,
      stories: count,
      facts: count,
      conflicting: count,
      discrepancies: count,
      high: Math.ceil(count / 3),
    },
    *records() {
      for (let i = 0; i < count; i++) yield sampleRecord(i, words)
    },
  }
}
