// The reports as text: what is in them, and that words of an article stay words.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/report/html.ts'
import { REPORTS } from '../../src/report/index.ts'
import { MARKDOWN } from '../../src/report/markdown.ts'
import { unpack } from '../../src/report/page/unpack.ts'
import { pageData } from '../../src/report/page-data.ts'
import { isReported, isToldHere } from '../../src/report/told.ts'
import { KnowledgeRecord } from '../../src/schema/index.ts'
import { sampleInput, sampleRecord } from './sample.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '\u202egnp.exe',
  '`**[x](javascript:alert(1))**',
  '\u0000&lt;!--',
  '__proto__ \' " &',
]
function render(fileName: string, words?: string): string {
  const report = REPORTS.find(each => each.fileName === fileName)
  const { counts, records } = sampleInput(3, words)
  return report === undefined ? '' : [...report.render(counts, Array.from(records(), report.tell))].join('')
}
const dataOf = (page: string) => unpack(/id="data"[^>]*>([^<]*)</.exec(page)?.[1] ?? '')

it('is tested with records that the schema allows', () => {
  expect(KnowledgeRecord.parse(sampleRecord(0))).toEqual(sampleRecord(0))
})

it('tells a standing fact once, in the story of its first claim', () => {
  const [first, second] = [sampleRecord(0), sampleRecord(1)]
  const standing = first.facts.map(fact => ({ ...fact, id: 'f_standing', story: null }))
  const records = [first, second].map(record => ({ ...record, facts: [...record.facts, ...standing] }))
  const told = records.map(record => record.facts.filter(fact => isToldHere(record, fact)).map(({ id }) => id))
  expect(told[0]).toContain('f_standing')
  expect(told[1]).not.toContain('f_standing')
})

it('leaves out a story of one article whose only conflict is told in another story', () => {
  const standing = sampleRecord(0).discrepancies.map(discrepancy => ({ ...discrepancy, story: null }))
  const [first, second] = [0, 1].map(index => {
    const { articles, ...record } = sampleRecord(index)
    return { ...record, articles: articles.slice(0, 1), discrepancies: standing }
  })
  expect(first && isReported(first)).toBe(true)
  expect(second && isReported(second)).toBe(false)
})

describe('report.html', () => {
  it('carries every position with its words and the value marked', async () => {
    const { items, stories } = await dataOf(render('report.html'))
    const [first] = items
    expect(stories).toHaveLength(3)
    expect(first?.positions.map(({ value }) => value)).toEqual(['12 people', '15 people'])
    expect(first?.positions[1]?.witnesses[0]).toMatchObject({
      outlet: 'Delta Online',
      published: '3 May 2024',
      words: ['Officials said ', '15 people', ', most of them villagers, were killed when the dam gave way.'],
    })
    const quotation = items.find(({ type }) => type === 'quotation')
    expect(quotation).toMatchObject({ kind: 'in part', about: 'Quoted: Ines Marsk', support: '2 outlets' })
    expect(quotation?.positions.map(({ value, witnesses }) => [value, witnesses[0]?.note])).toEqual([
      ['In full', 'attributed to Ines Marsk'],
      ['In part', ''],
    ])
    const fact = items.find(({ type }) => type === 'fact')
    expect(fact?.positions[1]?.witnesses[0]?.verdict).toBe('conflicts')
    expect(fact?.support).toBe('2 of 3 outlets, confidence 0.60')
  })

  it('marks the words in which two wordings of a quotation differ', () => {
    const [discrepancy] = sampleRecord(0).discrepancies
    const position = (text: string) => ({
      value: text,
      claims: [{ article: 'a_0_0', claim: null, start: 0, end: text.length, text }],
      outlets: [],
    })
    const quote = {
      ...discrepancy,
      kind: 'quote',
      fact: null,
      positions: [position('The dam was old,'), position('The dam was new.')],
    }
    const record = { ...sampleRecord(0), discrepancies: [quote] } as KnowledgeRecord
    const [item] = pageData({ counts: {}, records: () => [record] }).items
    expect(item?.about).toBe('Quote: Marsk dam 0')
    expect(item?.positions.map(({ witnesses }) => witnesses[0]?.words)).toEqual([
      ['The dam was ', 'old', ','],
      ['The dam was ', 'new', '.'],
    ])
  })

  it('says how many facts stand in the files only', () => {
    const { records } = sampleInput(2)
    const page = renderPage({ counts: { facts: 1402 }, records })
    expect(page).toContain('1,400 facts of articles that stand alone are in the files only.')
    expect(renderPage({ counts: { facts: 2 }, records })).not.toContain('in the files only')
  })

  it('compresses the data of many discrepancies, and reads them the same', async () => {
    const { items } = await dataOf(renderPage(sampleInput(2000)))
    expect(items).toEqual(pageData(sampleInput(2000)).items)
    expect(renderPage(sampleInput(2000)).length).toBeLessThan(JSON.stringify(items).length / 4)
  })

  it('allows its own script and style only, by their hashes', () => {
    const page = render('report.html')
    const hash = (content = '') => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(policy).toContain(`script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1])};`)
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1])};`)
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|connect-src|https?:/)
    expect(page).not.toMatch(/(?:src|href)=/)
  })

  it.each(HOSTILE)('never holds the words of an article outside its data: %j', async words => {
    const page = render('report.html', words)
    expect(page).not.toContain(words)
    const { items } = await dataOf(page)
    expect(items[0]?.positions[0]?.witnesses[0]?.words.join('')).toContain(words)
  })

  it('gives a page for review a token and leave to talk to its own server, and nothing else', () => {
    const page = renderPage(sampleInput(1), { token: 'a"b<c' })
    expect(page).toContain('data-review="a&#34;b&#60;c"')
    expect(page).toContain("connect-src 'self';")
  })
})

describe('report.md', () => {
  it('names the positions, the outlets and the reason', () => {
    const text = render('report.md')
    expect(text).toContain('### Killed: Marsk dam 0 (number, high)')
    expect(text).toContain('12 and 15 are both exact counts of the same dead on the same day.')
    expect(text).toContain('- **15 people**\n  - Delta Online, 3 May 2024: Officials said 15 people')
    expect(text).toContain('### Quoted alike\n\n- Ines Marsk: “The wall gave way within minutes,')
    expect(text).toContain('(Harbour Courier, Northgate Wire in part)')
  })

  it('leaves out a story in which nothing is agreed, nothing differs and nobody is quoted alike', () => {
    const record = { ...sampleRecord(0), discrepancies: [], quotations: [] }
    const told = MARKDOWN.tell(record)
    expect([...MARKDOWN.render({}, [told])].join('')).not.toContain('##')
    const counts = { articles: 2, stories: 1, facts: 1, discrepancies: 1, high: 1 }
    expect([...MARKDOWN.render(counts, [])].join('')).toContain('2 articles, 1 story, 1 fact, 1 discrepancy (1 high, ')
  })

  it('tells the stories first that differ most', () => {
    // of the samples 2 is low, 1 is medium and 0 is high
    const told = [2, 1, 0].map(n => MARKDOWN.tell(sampleRecord(n)))
    const text = [...MARKDOWN.render({}, told)].join('')
    expect([...text.matchAll(/\(number, (\w+)\)/g)].map(([, severity]) => severity)).toEqual(['high', 'medium', 'low'])
  })

  it('names some of many outlets', () => {
    const record = sampleRecord(0)
    const articles = Array.from({ length: 20 }, (_, n) => ({ ...record.articles[0], outlet: `Outlet ${n}` }))
    expect(MARKDOWN.tell({ ...record, articles: articles as typeof record.articles })).toContain('Outlet 7 and 12 more')
  })

  it('says how much of the input is not among the articles', () => {
    const told = (errors: number) => [...MARKDOWN.render({ errors }, [])].join('')
    expect(told(1200)).toContain('1,200 files or records could not be read: diagnostics.ndjson says which, and why.')
    expect(told(0)).not.toContain('diagnostics.ndjson')
    expect([...MARKDOWN.render({ notEnglish: 1 }, [])].join('')).toContain(
      '1 article is not in English, or not all of it, and nothing was read from what is not: diagnostics.ndjson says which',
    )
  })

  it('has a fact that outlets differ on under its discrepancy alone, and says once what one outlet prints twice', () => {
    const { articles, facts, ...record } = sampleRecord(0)
    const agreed = facts.map(fact => ({ ...fact, status: 'agreed' as const }))
    expect(MARKDOWN.tell({ ...record, articles, facts: agreed })).not.toContain('### Agreed')
    expect(MARKDOWN.tell({ ...record, articles, facts: agreed, discrepancies: [] })).toContain('### Agreed')
    const [discrepancy] = record.discrepancies
    const positions = discrepancy?.positions.map(position => ({
      ...position,
      claims: position.claims.flatMap(claim => [claim, claim]),
    }))
    const twice = [{ ...discrepancy, positions }] as typeof record.discrepancies
    expect(MARKDOWN.tell({ ...record, articles, facts, discrepancies: twice })).toBe(
      MARKDOWN.tell({ ...record, articles, facts }),
    )
  })

  it('escapes nothing that is no mark where it stands', () => {
    expect(render('report.md', 'Smith & Sons | [sic] a_b.txt ~5 #1')).toContain(
      String.raw`Smith & Sons | \[sic] a_b.txt ~5 #1`,
    )
  })

  it.each(HOSTILE)('takes no word for a mark: %j', words => {
    const text = render('report.md', words)
    expect(text).not.toMatch(/(?<!\\)<|\u202e|(?<!\\)\]\(/)
    expect(text).not.toContain('\u0000')
  })
})
