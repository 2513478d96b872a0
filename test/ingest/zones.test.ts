// What in a text is no sentence of its article, and what only looks like it.
import { describe, expect, it } from 'vitest'
import { DATELINES, readDateline } from '../../src/ingest/dateline.ts'
import { ingest } from '../../src/ingest/index.ts'
import { segment } from '../../src/segment/index.ts'

function zonesOf(text: string, title: string | null = null): string[] {
  const [article] = ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text), metadata: { title } }).articles
  return (article?.zones ?? []).map(({ kind, start, end }) => `${kind}: ${article?.text.slice(start, end)}`)
}

describe('datelines', () => {
  it.each(DATELINES)('$example', ({ example }) => {
    expect(readDateline(`${example}The lock was opened on time by the mayor and her sister.`, 0)?.end).toBe(
      example.length,
    )
  })

  it.each(['PORT LOUIS ― ', 'Detroit ― '])('with a horizontal bar: %s', line => {
    expect(readDateline(`${line}The lock was opened on time by the mayor and her sister.`, 0)?.end).toBe(line.length)
  })

  it.each(['Port Louis, Dec 14 2021 (HNA) - ', 'PORT LOUIS, Mauritius , Dec 14 2021 (HNA) - '])('%s', line => {
    const { end, published } = readDateline(`${line}The lock opened.`, 0) ?? {}
    expect([end, published]).toEqual([line.length, '2021-12-14'])
  })

  it.each([
    ['NORTH QUAY, Va. (HNA/AP) -- ', 'HNA'],
    ['NORTH QUAY (harbournews.com) - ', 'harbournews.com'],
    ['NORTH QUAY, Calif.- - ', null],
  ])('%s', (line, from) => {
    const { end, outlet } = readDateline(`${line}The lock opened.`, 0) ?? {}
    expect([end, outlet]).toEqual([line.length, from])
  })

  it.each([
    'Oslo – Bergen 0–1',
    'Bright Quay – The village flooded and all of its forty people were brought to the school.',
    'Ada Lund, Jr. – The heir said so.',
    'US – China talks began.',
    'Stone Quay – a village of 40 – was flooded.',
    'BELL: What did you see?',
    'The lock (built 1911) - opened.',
    'A-B - C',
  ])('is none: %s', text => expect(readDateline(text, 0)).toBeUndefined())
})

describe('zones', () => {
  it.each(['PORT LOUIS, Mauritius (HNA) _', 'RIGA, August 21 (HNA) --'])(
    'takes the dateline on a line of its own for no headline: %s',
    line => {
      expect(zonesOf(`${line}\n\nThe lock opened on Friday.\n\nIt had been shut for a year.`)).toEqual([
        `dateline: ${line}`,
      ])
    },
  )

  it('marks a list of videos, and no timeline', () => {
    const videos = [
      '1:36 Otters move into the old mill Pause',
      '3:49 Two rescued from the lock',
      '0:43 Bell answers critics',
    ]
    const furniture = zonesOf(`The lock opened on Friday.\n\n${videos.join('\n\n')}\n\nIt had been shut for a year.`)
    expect(furniture).toEqual(videos.map(line => `furniture: ${line}`))
    const ordered = '9:15 The gates open\n10:30 Mayor Ito speaks\n11:40 The first boat passes'
    expect(zonesOf(`The day of the opening went like this.\n\n${ordered}\n\nAll went home.`)).toEqual([])
    const clock = '9:15 a.m. The gates close\n8:30 a.m. The crew arrives\n7:10 a.m. The alarm sounds'
    expect(zonesOf(`The night went like this.\n\n${clock}\n\nAll went home.`)).toEqual([])
  })

  it('marks links to other articles, alone, in a row and under a label', () => {
    const [lead, end] = ['The lock opened on Friday.', 'It had been shut for a year.']
    const row = 'MORE COVERAGE: Mill sold to rivals | Ferry sinks on May Day | Bell, 70, dies'
    const single = 'Previous story: Ferry sinks on May Day'
    const list = ['Related articles', '+ Mill sold to rivals', 'How old is the lock? Nobody knows.', 'Ferry sinks']
    expect(zonesOf([lead, row, single, ...list, end].join('\n\n'))).toEqual(
      [row, single, ...list].map(line => `furniture: ${line}`),
    )
    const wrapped = 'Read more\nMayor Ito said that the lock would\nstay open until the end of May.'
    expect(zonesOf(`${lead}\n\n${wrapped}`)).toEqual(['furniture: Read more'])
    const more = ['MORE FROM DORNE.COM', '+ Mill burns', '+ Two hurt on the pier']
    expect(zonesOf(`${lead}\n\n${more.join('\n\n')}\n\n${end}`)).toEqual(more.map(line => `furniture: ${line}`))
    expect(zonesOf(`${lead}\n\nMore from the mayor later\n\n${end}`)).toEqual([])
    expect(zonesOf(`${lead}\n\nRelated plans | as Bell calls them | were dropped.\n\n${end}`)).toEqual([])
  })

  it('marks title, share link, dateline and the label glued to a caption', () => {
    const text =
      'Second Harbour Congress closes\n\nChia sẻ\n(HNA) - The congress closed on Friday.\nSecond Harbour Congress closes - ảnh 1Mayor Ito speaks at the congress.\n\nShe thanked 40 guests.'
    expect(zonesOf(text)).toEqual([
      'title: Second Harbour Congress closes',
      'furniture: Chia sẻ',
      'dateline: (HNA) -',
      'furniture: Second Harbour Congress closes - ảnh 1',
      'caption: Mayor Ito speaks at the congress.',
    ])
    const [article] = ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text), metadata: null }).articles
    const sentences = article === undefined ? [] : segment(article).sentences
    expect(
      sentences
        .filter(({ zone }) => zone === null || zone === 'caption')
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['The congress closed on Friday.', 'Mayor Ito speaks at the congress.', 'She thanked 40 guests.'])
  })

  it.each([
    ['Share this article', 'furniture'],
    ['URL: https://post.example/lock', 'furniture'],
    ['Media contact: Ana Bell, +47 55 5123 456', 'furniture'],
    ['ADVERTISEMENT', 'furniture'],
    ['You have read 3 of 5 free articles this month.', 'furniture'],
    ['To continue reading, subscribe to the Courier', 'furniture'],
    ['Facebook Twitter Email', 'furniture'],
    ['1.2k shares', 'furniture'],
    ['Read more: Lock closes for repairs', 'furniture'],
    ['Copyright 2019 The Harbour Post. All rights reserved.', 'furniture'],
    ['© 2019 Harbour Post', 'furniture'],
    [
      '(Source: Harbour Wire © Harbour Post 2019. All Rights Reserved. This material may not be published, broadcast or sold.)',
      'furniture',
    ],
    ['(TM and Copyright 2019 Harbour Radio. This material may not be published, broadcast or sold.)', 'furniture'],
    ['Whenever Ada Moss writes a column, you get an email delivered to your inbox.', 'furniture'],
    ['(Copyright 2019 Harbour Wire. All rights reserved.)', 'furniture'],
    ['>>Download the Harbour Post app', 'furniture'],
    ['* * *', 'furniture'],
    ['This story was updated on May 3. An earlier version said that 11 people had died.', 'furniture'],
    ['An earlier version of this article gave a wrong number of injured.', 'furniture'],
    ['Correction (May 3): The lock holds 40 boats, not 14.', 'furniture'],
    ['CORRECTION: The lock holds 40 boats, not 14.', 'furniture'],
    ["Editor's note: 40 boats were counted twice.", 'furniture'],
    ['Already a subscriber? Log in', 'furniture'],
    ['Posted on March 3, 2022 by Ana Bell', 'furniture'],
    ['By Ana Bell • 3 March 2022 • 3 min read', 'byline'],
    ['By Ana Bell and Tom Reed, Staff Writers', 'byline'],
    ['By Reuters', 'byline'],
    ['ana.bell@harbour-post.example.org', 'byline'],
    ['Photo: Harbour Post', 'credit'],
    ['(AP Photo/Ana Bell)', 'credit'],
    ['Relations', 'heading'],
  ])('%s is %s', (line, kind) => {
    const text = `The lock at Stone Quay was opened by the mayor on Tuesday.\n\n${line}\n\nForty boats had been waiting there since Sunday night.`
    expect(zonesOf(text)).toEqual([`${kind}: ${line}`])
  })

  it.each([
    'Share prices fell by 3% on Monday.',
    'Follow-up talks are planned for May.',
    'By Monday, 40 people had left the town.',
    'By then nobody was left.',
    'More than 40 people were hurt.',
    'Photo evidence was shown to the court.',
    'Copyright law was changed in 1998, the minister said.',
    'Letters that fill your inbox are not published, the minister said.',
    'Related charges were dropped in March.',
    'Subscribers to the service number 40,000.',
    'Advertisement spending rose by 4%.',
    'Published research shows that 40% agree.',
    'Email traffic doubled in 2003.',
    'An earlier version of the bill named 40 towns.',
    'Correction officers found 40 knives in the cell.',
    'The editor noted 40 mistakes in the story.',
    'This story was told by 40 people on Monday.',
    '“No.”',
    '40 people died.',
  ])('is a sentence: %s', line => {
    const text = `The lock at Stone Quay was opened by the mayor on Tuesday.\n\n${line}\n\nForty boats had been waiting there since Sunday night.`
    expect(zonesOf(text)).toEqual([])
  })

  it('parts a caption from its credit and its bar', () => {
    const text =
      'The lock opened on Tuesday.\nThe lock opens on May 3. Photos: HNA |\nIt cost £4m.\nMayor Ito at the lock. |\nForty boats came. (Photo: A. Bell/HNA)'
    expect(zonesOf(text)).toEqual([
      'caption: The lock opens on May 3.',
      'credit: Photos: HNA',
      'furniture: |',
      'caption: Mayor Ito at the lock.',
      'furniture: |',
      'caption: Forty boats came.',
      'credit: (Photo: A. Bell/HNA)',
    ])
  })

  it('knows the title that metadata gives, wherever a text repeats it', () => {
    expect(
      zonesOf('Harbour Post\nLock opens on time, says mayor.\n\nThe lock opened.', 'Lock opens on time, says mayor'),
    ).toEqual(['title: Lock opens on time, says mayor.'])
    expect(zonesOf('The lock opened.', 'Lock opens')).toEqual([])
  })

  it.each(['Rivals of the old lock...', 'iBoat sales rise', 'Will the lock open?'])('takes for a title: %s', title => {
    expect(zonesOf(`${title}\n\nThe lock opened on Tuesday.`)).toEqual([`title: ${title}`])
  })

  it('takes a first sentence for no title', () => {
    expect(zonesOf('The lock opened today, the first of its kind.\nIt cost £4m.')).toEqual([])
  })
})
