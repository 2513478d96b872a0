// Pages: which part is the article, what its words are, and what the page says of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/ingest/html.ts'
import { codes, read } from './ingested.ts'

const textOf = (page: string) => read('a.html', page).articles[0]?.text.trim().split('\n') ?? []

const STORY = [
  'Two people were killed and 14 injured when a ferry hit a pier in Dorne on Thursday evening, police said.',
  'The ferry was carrying 230 passengers, said harbour master Ines Cole, who had seen it come in.',
  '“We heard a loud bang,” said passenger Karl Voss. “People were thrown to the floor.”',
]
const PARAGRAPHS = STORY.map(line => `<p>${line}</p>`).join('\n')
const LINKS = ['Three dead in motorway crash near Linz', 'Council approves $45m harbour plan', 'Police arrest five']
const list = (tag: string) => `<${tag}>${LINKS.map(line => `<li><a href="/x">${line}</a></li>`).join('')}</${tag}>`

describe('a page', () => {
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

  it('knows the writer by what an element is for, and the headline by its class where the page is headed by its site', () => {
    const page = `<html><head><title>Ferry hits pier in Dorne - Courier</title></head><body><h1>Courier</h1><article>
      <h3 class="entry-title">Ferry hits pier in Dorne</h3><address>Ana Bell</address><div data-component="byline-block"><span>Ana Bell</span><span>in Dorne</span></div>
      ${PARAGRAPHS}<p>A version of this article appears in print on 6 March.</p></article></body></html>`
    const article = read('a.html', page).articles[0]
    expect(article?.zones.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual([
      'title: Courier',
      'heading: Ferry hits pier in Dorne',
      'byline: Ana Bell',
      'byline: Ana Bellin Dorne',
      'furniture: A version of this article appears in print on 6 March.',
    ])
    expect(article?.title).toBe('Ferry hits pier in Dorne')
  })

  it('drops the tags of a page that would grow to the square, and says so', () => {
    const result = read('a.html', `${'<font size=1><p>'.repeat(20_000)}The lock opened.`)
    expect(result.articles[0]?.text.trim()).toBe('The lock opened.')
    expect(codes(result)).toEqual(['odd-markup'])
  })

  it('of nothing but divs gives its article, without ticker, lists of other articles and what readers wrote', () => {
    const page = `<html><head><title>Ferry hits pier in Dorne | Dorne Courier</title></head><body><div id="wrapper">
      <div id="top"><a href="/">Home</a> <a href="/news">News</a></div>
      <div class="breaking">BREAKING: <a href="/x">Mayor resigns after 12 years</a></div>
      <div id="content"><div class="headline"><h1>Ferry hits pier in Dorne</h1></div>
      <div class="story-body">${PARAGRAPHS}</div>
      <div class="more"><h3>More from Local News</h3>${list('ul')}</div>
      <div class="responses"><div>3 responses</div><div>harbourfan: at least 50 people died there</div></div></div>
      <div id="foot">© 2024 Dorne Courier. <a href="/privacy">Privacy policy</a></div></div></body></html>`
    expect(textOf(page)).toEqual(['Ferry hits pier in Dorne', ...STORY])
  })

  it('leaves lists of links out of an article that is marked as one, with their headings', () => {
    const page = `<article><h1><a href="/this">Ferry hits pier in Dorne</a></h1>${PARAGRAPHS}
      <section data-module="more"><h2>Related articles</h2>${list('ol')}</section><div><a>Dorne</a><a>Ferries</a></div>
      <p>It was built <a href="/y">in Linz</a> in 1998.</p></article>`
    expect(textOf(page)).toEqual(['Ferry hits pier in Dorne', ...STORY, 'It was built in Linz in 1998.'])
  })

  it.each([
    ['entry-content', 'jp-relatedposts'],
    ['storyBody hasSidebar no-ads', 'ArticleComments_list__x1'],
    ['story__body', 'story__most-read'],
  ])('is left without what a class names in any style of writing: %s, %s', (body, around) => {
    const page = `<article><h1>Ferry hits pier</h1><div class="${body}">${PARAGRAPHS}<div class="${around}"><p>Nine people drowned on Sunday in a lake.</p></div></div></article>`
    expect(textOf(page)).toEqual(['Ferry hits pier', ...STORY])
  })

  it('is left without boxes of cards that a label heads, whatever their class', () => {
    const card = (line: string) =>
      `<div class="c1"><h4><a href="/x">${line}</a></h4><p>Nine people drowned on Sunday.</p></div>`
    const box = `<section class="x9"><div><h3>You may also like</h3></div>${LINKS.map(card).join('')}</section>`
    const page = `<article><h1>Ferry hits pier</h1>${PARAGRAPHS}${box}</article>`
    expect(textOf(page)).toEqual(['Ferry hits pier', ...STORY])
  })

  it('is left without boxes in the cells of a page that a table lays out, and without what AMP puts round an article', () => {
    const cell = `<td>TOP STORIES<br><a href="/1">${LINKS[0]}</a><br><a href="/2">${LINKS[1]}</a></td>`
    const table = `<table><tr><td><h1>Ferry hits pier</h1>${PARAGRAPHS}</td>${cell}</tr></table>`
    expect(textOf(`<main>${table}</main>`)).toEqual(['Ferry hits pier', ...STORY])
    const amp = `<article><h1>Ferry hits pier</h1>${PARAGRAPHS}<amp-consent><div>We use 30 cookies.</div></amp-consent></article>`
    expect(textOf(`<html amp><body>${amp}</body></html>`)).toEqual(['Ferry hits pier', ...STORY])
  })

  it.each([
    ['404 Not Found', true],
    ['Page not found - Harbour Post', true],
    ['Harbour Post | Access denied', true],
    ['Just a moment...', true],
    ['Error 503: Service Unavailable', true],
    ['Access denied: how the lock was closed', false],
    ['Lock not found guilty', false],
  ])('that a site sends in place of an article is none: %s', (title, none) => {
    const page = (words: string) => `<html><head><title>${title}</title></head><body><p>${words}</p></body></html>`
    const short = read('a.html', page('What you asked for is not here.'))
    expect([short.articles.length, codes(short)]).toEqual(none ? [0, ['no-article']] : [1, []])
    expect(read('a.html', page(STORY.join(' ').repeat(4))).articles).toHaveLength(1)
  })

  it('keeps an article that opens with a link to another', () => {
    const body = `<div class="x1"><p>Read more</p><p><a href="/x">Pier closed</a></p>${PARAGRAPHS}</div>`
    for (const line of STORY) expect(textOf(`<article><h1>Ferry hits pier</h1>${body}</article>`)).toContain(line)
  })

  it('with little on it is read whole', () => {
    const page =
      '<title>Fire</title><div><h1>Fire in Dorne</h1><div>Two people died.<br><br>Police look for witnesses.</div></div>'
    expect(textOf(page)).toEqual(['Fire in Dorne', 'Two people died.', 'Police look for witnesses.'])
  })

  it('of many parts alike is read whole: none of them is the article', () => {
    const part = `<div><div>${'<div>'.repeat(9)}${PARAGRAPHS}${'</div>'.repeat(9)}</div></div>`
    expect(textOf(part.repeat(40)).filter(line => line === STORY[0])).toHaveLength(40)
  })

  it.each([
    ['a list of records', '[{"@type":"WebSite","name":"X"},RECORD]'],
    ['a graph', '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"X"},RECORD]}'],
  ])('tells of itself in %s', (_, data) => {
    const record =
      '{"@type":"NewsArticle","headline":"Ferry hits pier","datePublished":"2024-05-03T10:00:00Z","publisher":{"name":"Dorne Courier"}}'
    const page = `<script type="application/ld+json">${data.replace('RECORD', record)}</script><p>${STORY.join(' ')}</p>`
    expect(read('a.html', page).articles[0]).toMatchObject({
      title: 'Ferry hits pier',
      published: '2024-05-03',
      outlet: 'Dorne Courier',
    })
  })

  it.each([
    ['Ferry hits pier in Dorne | Dorne Courier', 'Ferry hits pier in Dorne', 'Ferry hits pier in Dorne'],
    ['Ferry hits pier in Dorne', 'Dorne Courier', 'Ferry hits pier in Dorne'],
    ['Dorne Courier: News', 'News', 'Dorne Courier: News'],
    ['', 'Ferry hits pier', 'Ferry hits pier'],
  ])('called %j with the headline %j has the title %j', (title, headline, expected) => {
    const page = `<html><head><title>${title}</title></head><body><h1>${headline}</h1>${PARAGRAPHS}</body></html>`
    expect(read('a.html', page).articles[0]?.title).toBe(expected)
  })

  const card = (href: string) =>
    `<article><h3><a href="${href}">${LINKS[0]}</a></h3><p>Three people died on Monday, said the sheriff.</p></article>`
  const headed = `<h1>Ferry hits pier in Dorne</h1>${PARAGRAPHS}`

  it.each([
    ['cards of other articles within it', `<article>${headed}<section>${card('/x')}</section></article>`],
    [
      'cards of other articles before it',
      `${`<article>${PARAGRAPHS.replaceAll('Dorne', 'Linz')}</article>`}<article>${headed}</article>`,
    ],
    ['the name of the site above it', `<h1>Dorne Courier Online</h1><main>${headed}</main>`],
    [
      'what its reader does not see',
      `<article><h1>Ferry hits pier in Dorne</h1><p style="color:red;display: none">At least 50 died.</p>${PARAGRAPHS}<span class="sr-only">opens in a new window</span></article>`,
    ],
    [
      'a headline that is marked',
      `<h2 itemprop="headline">Ferry hits pier in Dorne</h2><div itemprop="articleBody">${PARAGRAPHS}</div>`,
    ],
  ])('is told from %s', (_, body) => {
    const page = `<html><head><title>Pier</title></head><body>${body}</body></html>`
    expect(textOf(page)).toEqual(['Ferry hits pier in Dorne', ...STORY])
    expect(read('a.html', page).articles[0]?.title).toBe('Ferry hits pier in Dorne')
  })

  it('of a live report is read with all its posts', () => {
    const data =
      '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Ferry accident"}</script>'
    const posts = [1, 2].map(n => `<article id="p${n}"><h2><a href="#p${n}">Post ${n}</a></h2>${PARAGRAPHS}</article>`)
    const lines = ['Post 1', ...STORY, 'Post 2', ...STORY]
    expect(textOf(`${data}<main>${posts.join('')}</main>`)).toEqual(lines)
    expect(textOf(`<article>${posts.join('')}</article>`)).toEqual(lines)
  })

  it('that a script fills in is read from its data', () => {
    const record = {
      '@type': 'NewsArticle',
      headline: 'Ferry hits pier',
      url: 'https://www.dorne.example/pier',
      articleBody: STORY.join('\n\n'),
    }
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(record)}</script></head><body><div id="root"></div></body></html>`
    expect(textOf(page).filter(Boolean)).toEqual(STORY)
    expect(read('a.html', page).articles[0]).toMatchObject({ title: 'Ferry hits pier', outlet: 'dorne.example' })
  })

  it('has a byline on a line of its own, and a day on the next', () => {
    const head = '<span class="byline">By Ana Bell</span><span>May 3, 2024 4:12 pm</span>'
    const article = read('a.html', `<article><h1>Ferry hits pier</h1>${head}${PARAGRAPHS}</article>`).articles[0]
    expect(article?.text).toContain('\nBy Ana Bell\nMay 3, 2024 4:12 pm\n')
    expect(article?.published).toBe('2024-05-03')
  })

  it('is one under any name, and in the text of a record', () => {
    const page = `<!DOCTYPE html>\n<html><body><h1>Ferry hits pier</h1>${PARAGRAPHS}</body></html>`
    const text = ['Ferry hits pier', ...STORY]
    expect(read('a.txt', page).articles[0]?.text.trim().split('\n')).toEqual(text)
    for (const content of [page, `<h1>Ferry hits pier</h1>${PARAGRAPHS}`])
      expect(read('a.jsonl', JSON.stringify({ content })).articles[0]?.text.trim().split('\n')).toEqual(text)
    for (const prose of ['a < b and <b>c</b>', '<unknown> people died', 'The tag <p> opens a paragraph.'])
      expect(read('a.jsonl', JSON.stringify({ content: prose })).articles[0]?.text).toBe(prose)
  })

  it('may hold any tags in any order', () => {
    const tags = 'div p table tr td a b article main h1 h2 ul li br svg math template select form figure script title'
    const part = fc.oneof(
      fc.constantFrom(...tags.split(' ')).map(tag => `<${tag}>`),
      fc.constantFrom(...tags.split(' ')).map(tag => `</${tag}>`),
      fc.constantFrom(...STORY, '<!--', '-->', '&amp;', '😀', '<div class="comments">', '<'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), parts => {
        const { text, zones } = readHtml(parts.join(''))
        for (const { start, end } of zones) expect(start < end && end <= text.length).toBe(true)
        expect(readHtml(parts.join(''))).toEqual({ text, zones, metadata: expect.anything(), problems: [] })
      }),
      { numRuns: 150 },
    )
  })
})
