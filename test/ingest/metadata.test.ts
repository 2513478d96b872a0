// What is known of an article, from wherever it is told.
import { describe, expect, it } from 'vitest'
import { codes, read } from './ingested.ts'

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
    ['20211214083000', '2021-12-14'],
    ['1639468800', '2021-12-14'],
    ['1639468800123', '2021-12-14'],
  ])('%s is %s', (written, iso) => {
    expect(read('a.txt', 'The lock opened.', { published: written }).articles[0]?.published).toBe(iso)
  })

  it.each([
    { source: { id: 'hp', name: 'Harbour Post' }, publishedAt: '2021-12-14T08:30:00Z', content: 'The lock opened.' },
    { source_domain: 'www.Harbour Post', date_publish: '2021-12-14 08:30:00', maintext: 'The lock opened.' },
    { domain: 'Harbour Post', publish_date: '12-14-2021', text: 'The lock opened.' },
    { publication: 'Harbour Post', date: 1639468800, article: 'The lock opened.' },
  ])('stands under the keys of many a collection: %j', record => {
    expect(read('a.jsonl', JSON.stringify(record)).articles).toMatchObject([
      { outlet: 'Harbour Post', published: '2021-12-14', text: 'The lock opened.' },
    ])
  })

  it('takes the host of the address for the outlet where nothing else tells it', () => {
    const outletOf = (url: string, text = 'The lock opened.') => read('a.txt', text, { url }).articles[0]?.outlet
    expect(outletOf('https://www.Harbour-Post.example/news/lock?x=1')).toBe('harbour-post.example')
    expect(outletOf('https://example.org/lock', 'RIGA, Dec. 14, 2021 (HNA) — The lock opened.')).toBe('HNA')
    expect(outletOf('/news/lock')).toBeNull()
    const given = read('a.txt', 'The lock opened.', { outlet: 'https://www.post.example/news/lock?x=1' })
    expect(given.articles[0]?.outlet).toBe('post.example')
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
      ['2021-12-20', '2022-01-02'].map(
        published => read('a.txt', 'RIGA (Dec. 14, 2021): The lock opened.', { published }).articles[0]?.published,
      ),
    ).toEqual(['2021-12-20', '2021-12-14'])
    expect(
      read('a.txt', 'Lock opens on time\n\nPublished: 14 December 2021\n\nThe lock opened.').articles[0],
    ).toMatchObject({ published: '2021-12-14', publishedFrom: 'text' })
    expect(
      [
        'May 2, 2013',
        'Posted on Thu Jul 11, 2013 07:15 AM PDT',
        'PUBLISHED FRIDAY, MARCH 8, 2013 / UPDATED AT 5 PM',
        'Updated 6: 30pm UK, Wednesday 14 April 2010',
      ].map(line => read('a.txt', `${line}\n\nLock opens on time\n\nThe lock opened.`).articles[0]),
    ).toMatchObject(
      ['2013-05-02', '2013-07-11', '2013-03-08', '2010-04-14'].map(published => ({
        published,
        title: 'Lock opens on time',
      })),
    )
    expect(
      ['December 8, 2010 was a cold day.', 'Lock opens Posted: Sunday, March 17, 2013 9:40 AM'].map(
        line => read('a.txt', `${line}\n\nThe lock opened on time, said the mayor.`).articles[0]?.published,
      ),
    ).toEqual([null, '2013-03-17'])
    expect(read('a.txt', 'The lock opened.', { url: 'https://example.org/2021/12/14/lock' }).articles[0]).toMatchObject(
      { published: '2021-12-14', publishedFrom: 'inferred' },
    )
  })
})
