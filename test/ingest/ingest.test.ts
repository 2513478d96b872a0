// Files of every format → articles.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes, read, utf8 } from './ingested.ts'

describe('formats', () => {
  it('reads one JSON object, a list, a list in an object, and lines', () => {
    const record = {
      path: 'x/a.txt',
      text: 'The lock opened.',
      outlet: 'A',
      published: '2021-12-14',
      title: 'Lock',
      url: 'https://example.org',
      story: 's',
    }
    const other = { text: 'The lock closed.' }
    expect(read('a.json', JSON.stringify(record)).articles).toMatchObject([record])
    expect(read('a.json', JSON.stringify([record, other])).articles.map(({ path }) => path)).toEqual([
      'x/a.txt',
      'a.json#2',
    ])
    expect(read('a.json', JSON.stringify({ articles: [record, other] })).articles).toHaveLength(2)
    const lines = read(
      'a.jsonl',
      `${JSON.stringify(record)}\n\nnot json\n${JSON.stringify(other)}\n{"title":"no text"}\n`,
    )
    expect(lines.articles).toHaveLength(2)
    expect(codes(lines)).toEqual(['bad-json', 'bad-record'])
    expect(codes(read('a.json', '{"text": '))).toEqual(['bad-json'])
  })

  it('knows the words of a record by any case of their key', () => {
    const { articles } = read('a.json', '{"Text": "The lock opened.", "Outlet": "A"}')
    expect(articles).toMatchObject([{ text: 'The lock opened.', outlet: 'A' }])
    expect(read('a.json', '{"text": "It opened.", "Text": null}').articles).toMatchObject([{ text: 'It opened.' }])
  })

  it('knows the words of a record by what else they are called, and as paragraphs', () => {
    const [first, second] = ['The lock at Dorne opened.', 'It had been shut for a year.']
    const records = [
      { Story_Text: `${first}\n\n${second}` },
      { 'Full Text': `${first}\n\n${second}` },
      { paragraphs: [first, second] },
      { content: [{ type: 'image', url: 'x.jpg' }, { type: 'paragraph', text: first }, { content: second }] },
    ]
    const { articles } = read('a.jsonl', records.map(record => JSON.stringify(record)).join('\n'))
    expect(articles.map(({ text }) => text)).toEqual(records.map(() => `${first}\n\n${second}`))
    const feed = {
      rss: { channel: { title: 'Courier', item: [{ title: 'Lock', 'content:encoded': `<p>${first}</p>` }] } },
    }
    expect(read('a.json', JSON.stringify(feed)).articles[0]?.text.trim()).toBe(first)
  })

  it('names the fields of a record in which it finds no words', () => {
    expect(read('a.jsonl', '{"headline": "Lock opens", "meldung": "…"}').diagnostics[0]?.message).toBe(
      'Expected the words of an article as "text" in line 1, received "headline", "meldung"; it was left out.',
    )
  })

  it('reads no summary that says no more than a headline', () => {
    const result = read('a.json', '{"title":"The lock opens","description":"Read on."}')
    expect([result.articles.length, codes(result)]).toEqual([0, ['bad-record']])
  })

  it('leaves out a text that no article is as long as', () => {
    const long = read('a.txt', 'The lock opened.\n'.repeat(600_000))
    expect(long.articles).toEqual([])
    expect(long.diagnostics).toMatchObject([{ severity: 'error', code: 'too-large' }])
  })

  it.each([
    ['a.txt', '   1 of 2 DOCUMENTS\r\n\r\nThe lock opened.\r\n\r\n   2 of 2 DOCUMENTS\r\n\r\nThe weir closed.\r\n'],
    [
      'a.txt',
      ['LP  It opened.', 'AN  Document HPOST00020211214', 'LP  It closed.', 'AN  Document HPOST00020211215'].join('\n'),
    ],
  ])('leaves out many articles in a row whose heads are not known: %s %j', (path, text) => {
    const result = read(path, text)
    expect(result.articles).toEqual([])
    expect(codes(result)).toEqual(['many-articles'])
  })

  it('survives keys and values that name prototypes', () => {
    const result = read(
      'a.json',
      '{"__proto__": {"text": "x"}, "constructor": 1, "text": "The lock opened.", "outlet": {"name": "A"}}',
    )
    expect(result.articles).toMatchObject([{ text: 'The lock opened.', outlet: 'A' }])
  })

  it('marks the headings of Markdown', () => {
    const article = read('a.md', '# Lock opens\n\nThe lock opened.\n\n## Costs\n\n![boat](b.png)\n\nIt cost £4m.\n')
      .articles[0]
    expect(article?.title).toBe('Lock opens')
    expect(article?.zones.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual([
      'furniture: # ',
      'title: Lock opens',
      'furniture: ## ',
      'heading: Costs',
      'furniture: ![boat](b.png)',
    ])
  })
})

describe('any file', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map(utf8),
    fc
      .array(
        fc.constantFrom(
          '---\n',
          'title: x\n',
          '{"text":"a"}',
          '\n',
          '[',
          ']',
          '<p>',
          '</div>',
          '<table><b>',
          '# ',
          'By Ana Bell',
          'Photo: X',
          ' |',
          'RIGA — A',
          '\u0000',
          '\ufeff',
          '"',
          '}',
        ),
        { maxLength: 40 },
      )
      .map(parts => utf8(parts.join(''))),
  )
  it('becomes articles or diagnostics, with zones in order, and the same ones each time', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a'), (bytes, path) => {
        const result = read(path, bytes)
        expect(result.articles.length + result.diagnostics.length).toBeGreaterThan(0)
        for (const { text, zones } of result.articles) {
          let end = 0
          for (const zone of zones) {
            expect(zone.start).toBeGreaterThanOrEqual(end)
            expect(zone.end).toBeGreaterThan(zone.start)
            end = zone.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(read(path, bytes)).toEqual(result)
      }),
      { numRuns: 500 },
    )
  })
})
