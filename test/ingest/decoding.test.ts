// Bytes of every kind → text or a diagnostic.
import { describe, expect, it } from 'vitest'
import { codes, read, utf8, utf16, WORDS } from './ingested.ts'

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

  it('says nothing of windows-1252 where the page declares it, as Latin-1 too', () => {
    const page = [...utf8('<meta charset="ISO-8859-1"><p>The caf'), 0xe9, ...utf8(' is open</p>')]
    const result = read('a.html', new Uint8Array(page))
    expect(result.articles[0]).toMatchObject({ text: expect.stringContaining('café'), encoding: 'windows-1252' })
    expect(codes(result)).toEqual([])
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

  it('reads half a character, which only an escape can write, as one that can be written down', () => {
    const record = '{"text":"The \\ud83d lock\\udc00 opened 😀.","title":"Half \\ud83d","path":"\\udc00.txt"}'
    const result = read('a.json', record)
    expect(result.articles[0]).toMatchObject({
      text: 'The \ufffd lock\ufffd opened 😀.',
      title: 'Half \ufffd',
      path: '\ufffd.txt',
    })
    expect(codes(result)).toEqual(['bad-characters'])
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
