// Files of many articles: feeds, mail, exports of press databases, answers of news services.
import { describe, expect, it } from 'vitest'
import { codes, read } from './ingested.ts'

const LOCK = 'The lock at Kelda opened on Tuesday and 14 boats passed it in the first hour, the mayor said.'
const WEIR = 'The weir at Orsted was closed on Wednesday after a barge struck it, the water board said.'
const told = (path: string, text: string) =>
  read(path, text).articles.map(article =>
    [article.path, article.outlet, article.title, article.published, article.text.trim()].join(' | '),
  )

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour Post - World</title><link>https://post.example/</link>
<item><title>Lock &amp; boats</title><link>https://www.post.example/lock</link><pubDate>Tue, 14 Dec 2021 09:30:00 GMT</pubDate>
<description>In short.</description><content:encoded><![CDATA[<p>${LOCK}</p><p>It cost &pound;4m.</p>]]></content:encoded></item>
<item><title>Weir</title><guid>7</guid><description>&lt;p&gt;${WEIR}&lt;/p&gt;</description></item>
<item><title>Nothing more</title><description/></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Lock</title>
<link rel="alternate" href="https://post.example/a?x=1&amp;y=2"/><published>2021-12-14T09:30:00Z</published>
<content type="xhtml"><div><p>${LOCK}</p></div></content></entry></feed>`

describe('feeds', () => {
  it('give an article an entry, whatever the file is called, and say what is short', () => {
    for (const path of ['a.xml', 'a.rss', 'a.txt', 'a.html'])
      expect(told(path, RSS)).toEqual([
        `${path}#1 | post.example | Lock & boats | 2021-12-14 | ${LOCK}\nIt cost £4m.`,
        `${path}#2 |  | Weir |  | ${WEIR}`,
      ])
    expect(codes(read('a.xml', RSS))).toEqual(['no-words', 'summary'])
    expect(told('a.xml', ATOM)).toEqual([`a.xml | post.example | Lock | 2021-12-14 | ${LOCK}`])
  })

  it('are left out where elements are left open without end', () => {
    for (const tag of ['<a>', '<item>'])
      expect(codes(read('a.xml', `<rss version="2.0"><item>${tag.repeat(300_000)}${LOCK}</item></rss>`))).toEqual([
        'odd-markup',
      ])
  })

  it('are told from other XML, and from feeds without entries', () => {
    expect(codes(read('a.xml', '<?xml version="1.0"?><urlset><url>x</url></urlset>'))).toEqual(['unsupported'])
    const empty = read('a.xml', '<rss version="2.0"><channel><title>Post</title></channel></rss>')
    expect(empty.diagnostics).toMatchObject([{ severity: 'error', code: 'no-words' }])
  })
})

const HEAD = (subject: string) =>
  `From: Ana Bell <ana@post.example>\nTo: desk@post.example\nSubject: ${subject}\nDate: Tue, 14 Dec 2021 09:30:00 +0000\n`
const MARK = 'From ana@post.example Tue Dec 14 09:30:00 2021\n'

describe('mail', () => {
  it.each([
    ['plain', `${HEAD('Re: Lock')}\n${LOCK}\n`],
    ['with lines as Windows ends them', `${HEAD('Lock')}\n${LOCK}\n`.replaceAll('\n', '\r\n')],
    ['with a subject in code', `${HEAD('=?utf-8?B?TG9jaw==?=')}\n${LOCK}`],
    [
      'of two parts, quoted-printable',
      `${HEAD('Lock')}Content-Type: multipart/alternative;\n boundary="b 1"\n\nFor old programs.\n--b 1\nContent-Type: text/html\n\n<p>x</p>\n--b 1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${LOCK.replace(' and', '=\n and')}\n--b 1--\n`,
    ],
    [
      'in base64',
      `${HEAD('Lock')}Content-Transfer-Encoding: base64\n\n${Buffer.from(LOCK).toString('base64').replace(/.{60}/g, '$&\n')}\n`,
    ],
    ['a page', `${HEAD('Lock')}Content-Type: text/html\n\n<html><body><p>${LOCK}</p></body></html>`],
    [
      'passed on',
      `${HEAD('FW: the news')}\n-----Original Message-----\nFrom: Press\nSent: Tuesday, December 14, 2021 8:00 AM\nTo: all\nSubject: Lock\n\n${LOCK}`,
    ],
  ])('%s: the head is no text', (_, text) => {
    for (const path of ['a.eml', 'a.txt'])
      expect(told(path, text)).toEqual([`${path} |  | Lock | 2021-12-14 | ${LOCK}`])
  })

  it('in a mailbox is an article a message', () => {
    const mailbox = `${MARK}${HEAD('Lock')}\n${LOCK}\n>From the bridge it looked small.\n${MARK}a week went by.\n\n${MARK}${HEAD('Weir')}\n${WEIR}\n`
    expect(told('a.mbox', mailbox)).toEqual([
      `a.mbox#1 |  | Lock | 2021-12-14 | ${LOCK}\nFrom the bridge it looked small.\n${MARK}a week went by.`,
      `a.mbox#2 |  | Weir | 2021-12-14 | ${WEIR}`,
    ])
  })

  it('in a mailbox may have a head that lacks what others have', () => {
    expect(told('a.txt', `${MARK}Subject: Lock\n\n${LOCK}`)).toEqual([`a.txt |  | Lock |  | ${LOCK}`])
  })

  it.each([
    'From: the lock to the weir it is a mile.\nSubject: to floods\n\nIt rained.',
    'From here on it rained.\n\nIt rained.',
  ])('is not seen where the form is not certain: %j', text => {
    expect(read('a.txt', text).articles).toMatchObject([{ text }])
  })
})

const LEXIS = (number: number, body: string, length = 'LENGTH: 63 words') => `

                               ${number} of 2 DOCUMENTS

                         Copyright 2021 The Harbour Post
                              All Rights Reserved
                               The Harbour Post

                          December 14, 2021 Tuesday
                                Late Edition

Lock at Kelda opens and
boats queue

BYLINE: By ANA BELL

${length}

DATELINE: KELDA, Dec. 13

 ${body}

LOAD-DATE: December 14, 2021

LANGUAGE: ENGLISH
`
const FACTIVA = (body: string) =>
  `HD   Lock at Kelda opens and boats queue\nBY   By Ana Bell\nWC   63 words\nPD   14 December 2021\nSN   The Harbour Post\nLP   \n${body}\n\nIN   i1 : Rivers\nAN   Document HPOST00020211214ehce0001t\n\n`
const PLAIN_FACTIVA = (body: string) =>
  `Lock at Kelda opens and boats queue\nBy Ana Bell\n63 words\n14 December 2021\n09:30\nThe Harbour Post\nHPOST\n12\nEnglish\n(c) 2021 Post\n\n${body}\n\nDocument HPOST00020211214ehce0001t\n\n`
const PROQUEST = (body: string) =>
  `${'_'.repeat(60)}\n\nDocument 1 of 2\n\nAbstract: It opened.\n\nFull text: ${body}\n\nTitle: Lock at Kelda opens and boats queue\n\nPublication title: The Harbour Post; Kelda\n\nPublication date: Dec 14, 2021\n\nDatabase: Central\n`

describe('exports of press databases', () => {
  it.each([
    ['LexisNexis', LEXIS(1, LOCK) + LEXIS(2, WEIR)],
    ['Factiva, with codes', FACTIVA(LOCK) + FACTIVA(WEIR)],
    ['Factiva', `${PLAIN_FACTIVA(LOCK)}${PLAIN_FACTIVA(WEIR)}Search Summary\nText lock\n`],
    ['ProQuest', PROQUEST(LOCK) + PROQUEST(WEIR)],
  ])('are split where the form is certain: %s', (_, text) => {
    const head = 'The Harbour Post | Lock at Kelda opens and boats queue | 2021-12-14'
    const articles = [`a.txt#1 | ${head} | ${LOCK}`, `a.txt#2 | ${head} | ${WEIR}`]
    expect(told('a.txt', text)).toEqual(articles)
    expect(told('a.txt', text.replaceAll('\n', '\r\n'))).toEqual(articles)
    expect(codes(read('a.txt', text))).toEqual([])
  })

  it('name an article whose head is not known, and keep the numbers of the others', () => {
    const result = read('a.txt', LEXIS(1, LOCK, '') + LEXIS(2, WEIR))
    expect(result.articles).toMatchObject([{ path: 'a.txt#2', text: WEIR }])
    expect(codes(result)).toEqual(['many-articles'])
  })
})

describe('answers of news services', () => {
  const url = 'https://www.post.example/lock'
  it.each([
    {
      articles: [
        { source: { id: null, name: 'Post' }, title: 'Lock', publishedAt: '2021-12-14T09:00:00Z', content: LOCK },
      ],
    },
    {
      articles: {
        results: [
          { title: 'Lock', body: LOCK, dateTimePub: '2021-12-14T09:00:00Z', source: { uri: 'p', title: 'Post' } },
        ],
      },
    },
    {
      response: {
        results: [{ webTitle: 'Lock', webUrl: url, webPublicationDate: '2021-12-14', fields: { bodyText: LOCK } }],
      },
    },
    { response: { docs: [{ headline: { main: 'Lock' }, web_url: url, abstract: LOCK, pub_date: '2021-12-14' }] } },
    { hits: { total: 1, hits: [{ _id: '1', _source: { title: 'Lock', text: LOCK, date: '2021-12-14', url } }] } },
    { items: [{ id: '1', url, title: 'Lock', content_html: `<p>${LOCK}</p>`, date_published: '2021-12-14' }] },
    { posts: [{ thread: { site: 'x' }, title: 'Lock', text: LOCK, published: '2021-12-14', url }] },
    { results: [{ title: 'Lock', link: url, content: LOCK, pubDate: '2021-12-14 09:00:00', source_id: 'Post' }] },
    [
      {
        date: '2021-12-14T09:00:00',
        link: url,
        title: { rendered: 'L&#111;ck' },
        content: { rendered: `<p>${LOCK}</p>` },
      },
    ],
  ])('are read by the form of each: %j', answer => {
    expect(told('a.json', JSON.stringify(answer))).toEqual([
      expect.stringMatching(/^a\.json \| (?:Post|post\.example) \| Lock \| 2021-12-14 \| The lock at Kelda .*\.$/),
    ])
  })

  it('say where they give a part of the article, and mark the note that does', () => {
    const cut = read(
      'a.json',
      JSON.stringify({ articles: [{ content: `${LOCK}… [+1432 chars]` }, { description: WEIR }] }),
    )
    expect(cut.articles.map(({ text, zones }) => zones.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['[+1432 chars]'],
      [],
    ])
    expect(cut.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['cut-off', 'a.json#1'],
      ['summary', 'a.json#2'],
    ])
  })

  it('keep the numbers of records beside one that cannot be read', () => {
    expect(told('a.json', JSON.stringify([{ text: LOCK }, { title: 'x' }, { text: WEIR }]))).toEqual([
      `a.json#1 |  |  |  | ${LOCK}`,
      `a.json#3 |  |  |  | ${WEIR}`,
    ])
  })
})

describe('labels over a text', () => {
  it.each([
    `Title: Lock\nSource: Post\nDate: 14 December 2021\nAuthor: Ana Bell\n\n${LOCK}`,
    `TITLE: Lock\r\n\r\nPublication date: 2021-12-14\r\nOutlet: Post\r\n\r\nText: ${LOCK}`,
  ])('are metadata: %j', text => {
    expect(told('a.txt', text)).toEqual([`a.txt | Post | Lock | 2021-12-14 | ${LOCK}`])
  })

  it.each([`Source: ${LOCK}`, `Date: 14 December 2021\n\n${LOCK}`, `Title: Lock\nWitness: Post\n\n${LOCK}`])(
    'are words where they are no head: %j',
    text => {
      expect(read('a.txt', text).articles).toMatchObject([{ text }])
    },
  )
})
