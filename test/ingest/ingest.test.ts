// Files of every format → articles; bytes of every kind → text or a diagnostic.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ingested, ingest, type Metadata } from '../../src/ingest/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (path: string, content: string | Uint8Array, metadata: Metadata | null = null): Ingested =>
  ingest({ path, bytes: typeof content === 'string' ? utf8(content) : content, metadata })
const codes = ({ diagnostics }: Ingested) => diagnostics.map(found => found.code)
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little)
  return bytes
}
const WORDS = 'The café in Øresund paid €40 — “a lot”, said Łukasz.'

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8(WORDS), 'utf-8', []],
    ['UTF-8 with a mark', utf8(`\ufeff${WORDS}`), 'utf-8', []],
    ['UTF-16 LE with a mark', utf16(WORDS, true, true), 'utf-16le', []],
    ['UTF-16 BE with a mark', utf16(WORDS, false, true), 'utf-16be', []],
    ['UTF-16 LE without', utf16(WORDS, true, false), 'utf-16le', ['guessed-encoding']],
    ['UTF-16 BE without', utf16(WORDS, false, false), 'utf-16be', ['guessed-encoding']],
  ] as const)('%s', (_name, bytes, encoding, expected) => {
    const result = read('a.txt', bytes)
    expect(result.articles[0]?.text).toBe(WORDS)
    expect(result.articles[0]?.encoding).toBe(encoding)
    expect(codes(result)).toEqual(expected)
  })

  it('falls back on windows-1252, quotes and euro sign included', () => {
    const result = read(
      'a.txt',
      new Uint8Array([
        0x93, 0x80, 0x34, 0x94, 0x20, 0x96, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x69, 0x73, 0x20, 0x6f, 0x70, 0x65,
        0x6e,
      ]),
    )
    expect(result.articles[0]).toMatchObject({ text: '“€4” – café is open', encoding: 'windows-1252' })
    expect(codes(result)).toEqual(['not-utf8'])
  })

  it('reads single bytes within UTF-8 as windows-1252, and says so', () => {
    const result = read('a.txt', new Uint8Array([...utf8('Ærø and caf'), 0xe9, ...utf8(' are open')]))
    expect(result.articles[0]).toMatchObject({ text: 'Ærø and café are open', encoding: 'utf-8' })
    expect(codes(result)).toEqual(['mixed-encoding'])
  })

  it('says that a file ends within a character', () => {
    const result = read('a.txt', utf8('Ærø paid €').slice(0, -1))
    expect(result.articles[0]?.text).toBe('Ærø paid \ufffd')
    expect(codes(result)).toEqual(['cut-off'])
  })

  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t\r\n', 'empty'],
    ['a PDF', '%PDF-1.7\n%\u00e2', 'binary'],
    ['a ZIP archive', 'PK\u0003\u0004\u0000\u0000', 'binary'],
    ['control characters', '\u0001\u0002\u0003abc\u0000\u0005', 'binary'],
  ])('turns %s away', (_name, content, code) => {
    const result = read('a.txt', content)
    expect(result.articles).toEqual([])
    expect(result.diagnostics).toMatchObject([{ severity: 'error', code, path: 'a.txt' }])
  })

  it('turns bytes of a foreign encoding away', () => {
    expect(codes(read('a.txt', new Uint8Array(200).fill(0xb4)))).toEqual(['unknown-encoding'])
  })

  it('believes a page about its charset', () => {
    const head = utf8('<meta charset="koi8-r"><p>')
    const page = new Uint8Array([...head, 0xed, 0xc9, 0xd2, ...utf8(' is here</p>')])
    expect(read('a.html', page).articles[0]).toMatchObject({
      text: expect.stringContaining('Мир is here'),
      encoding: 'koi8-r',
    })
  })
})

describe('metadata', () => {
  it('stands in front matter, read as data and cut from the text', () => {
    const { articles } = read(
      'a.txt',
      '---\noutlet: Harbour Post\ndate: 2021-12-14\ntitle: Lock opens\n---\nThe lock opened.\n',
    )
    expect(articles[0]).toMatchObject({
      outlet: 'Harbour Post',
      published: '2021-12-14',
      publishedFrom: 'metadata',
      title: 'Lock opens',
      text: 'The lock opened.\n',
    })
  })

  it('runs no code and no tags of front matter', () => {
    for (const head of [
      '---js\nmodule.exports = 1\n---\n',
      '---\ntitle: !!js/function "x"\n---\n',
      '---\na: &a [*a]\n: : [\n---\n',
    ])
      expect(() => read('a.txt', `${head}The lock opened.`)).not.toThrow()
  })

  it('counts from the caller before that of the file', () => {
    const { articles } = read('a.txt', '---\noutlet: B\nstory: s1\n---\nThe lock opened.', {
      outlet: 'A',
      published: '14 December 2021',
    })
    expect(articles[0]).toMatchObject({ outlet: 'A', story: 's1', published: '2021-12-14' })
  })

  it.each([
    ['2021-12-14', '2021-12-14'],
    ['2021-12-14T23:30:00Z', '2021-12-14'],
    ['20211214', '2021-12-14'],
    ['2021/12/14', '2021-12-14'],
    ['2021-12', '2021-12'],
    ['2021', '2021'],
    ['Tue, 14 Dec 2021 09:30:00 +0700', '2021-12-14'],
    ['December 14th, 2021', '2021-12-14'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['14/12/2021', '2021-12-14'],
    ['12/14/2021', '2021-12-14'],
  ])('%s is %s', (written, iso) => {
    expect(read('a.txt', 'The lock opened.', { published: written }).articles[0]?.published).toBe(iso)
  })

  it.each(['03/04/2021', 'yesterday', '2021-02-30', '0021-01-01'])('cannot date %s, and says so', written => {
    const result = read('a.txt', 'The lock opened.', { published: written })
    expect(result.articles[0]).toMatchObject({ published: null, publishedFrom: null })
    expect(codes(result)).toEqual(['bad-date'])
  })

  it('comes from the dateline, a date line or the address where nothing else is known', () => {
    expect(read('a.txt', 'RIGA, Dec. 14, 2021 (HNA) — The lock opened.').articles[0]).toMatchObject({
      outlet: 'HNA',
      published: '2021-12-14',
      publishedFrom: 'dateline',
    })
    expect(
      read('a.txt', 'Lock opens on time\n\nPublished: 14 December 2021\n\nThe lock opened.').articles[0],
    ).toMatchObject({ published: '2021-12-14', publishedFrom: 'text' })
    expect(read('a.txt', 'The lock opened.', { url: 'https://example.org/2021/12/14/lock' }).articles[0]).toMatchObject(
      { published: '2021-12-14', publishedFrom: 'inferred' },
    )
  })
})

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
    expect(codes(lines)).toEqual(['bad-record', 'bad-record'])
    expect(codes(read('a.json', '{"text": '))).toEqual(['bad-json'])
  })

  it('survives keys and values that name prototypes', () => {
    const result = read(
      'a.json',
      '{"__proto__": {"text": "x"}, "constructor": 1, "text": "The lock opened.", "outlet": {"name": "A"}}',
    )
    expect(result.articles).toMatchObject([{ text: 'The lock opened.', outlet: 'A' }])
  })

  it('reads the article of a page and leaves what stands round it', () => {
    const page = `<!doctype html><html><head><title>Lock opens | Harbour Post</title><meta property="og:title" content="Lock opens on time">
      <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2021-12-14T08:00:00Z">
      <link rel="canonical" href="https://example.org/lock"><style>p{}</style></head><body><nav>Home News</nav>
      <article><h1>Lock opens on time</h1><p class="byline">By Ana Bell</p><figure><img><figcaption>Boats wait at the lock.</figcaption></figure>
      <p>The lock at Stone&nbsp;Quay opened on <b>Tuesday</b>.</p><div class="share-bar">Tweet</div><h2>Costs</h2><p>It cost &pound;4m.<br>Nobody knew.</p>
      <p>${'The council had waited for years. '.repeat(8)}</p></article><aside>Most read</aside><script>alert(1)</script></body></html>`
    const article = read('a.html', page).articles[0]
    expect(article).toMatchObject({
      title: 'Lock opens on time',
      outlet: 'Harbour Post',
      published: '2021-12-14',
      url: 'https://example.org/lock',
    })
    expect(article?.text).toMatch(
      /^Lock opens on time\nBy Ana Bell\nBoats wait at the lock\.\nThe lock at Stone Quay opened on Tuesday\.\nCosts\nIt cost £4m\.\nNobody knew\.\n/,
    )
    expect(article?.text).not.toMatch(/Tweet|Home|Most read|alert/)
    expect(article?.zones.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual([
      'title: Lock opens on time',
      'byline: By Ana Bell',
      'caption: Boats wait at the lock.',
      'heading: Costs',
    ])
  })

  it('drops the tags of a page that would grow to the square, and says so', () => {
    const result = read('a.html', `${'<font size=1><p>'.repeat(20_000)}The lock opened.`)
    expect(result.articles[0]?.text.trim()).toBe('The lock opened.')
    expect(codes(result)).toEqual(['odd-markup'])
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
