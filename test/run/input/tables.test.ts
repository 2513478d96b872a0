import { describe, expect, it } from 'vitest'
import { listInput } from '../../../src/run/input/input.ts'
import { readItem } from '../../../src/run/input/read-item.ts'
import { readTables } from '../../../src/run/input/tables.ts'
import { folderOf } from '../../helpers/program.ts'

describe('tables beside articles', () => {
  it('describe what stands beside and below them', () => {
    const folder = folderOf({
      'articles.csv': 'path,Outlet,published\n"north/a.txt","The ""Echo"", Arl",2024-05-01\nb.txt,,\n',
      'south/metadata.jsonl': '{"path":"c.txt","source":"Harbour Courier"}\n\n{"file":"../b.txt","outlet":"Delta"}\n',
      'north/a.txt': 'A',
      'b.txt': 'B',
      'south/c.txt': 'C',
    })
    const input = listInput(folder)
    const { files } = input
    const { listed, diagnostics } = readTables(input)
    expect(files.map(({ path }) => path)).toEqual(['b.txt', 'north/a.txt', 'south/c.txt'])
    expect(diagnostics).toEqual([])
    expect(listed.get('north/a.txt')).toMatchObject({ outlet: 'The "Echo", Arl', published: '2024-05-01' })
    expect(listed.get('south/c.txt')).toMatchObject({ source: 'Harbour Courier' })
    expect(listed.get('b.txt')).toMatchObject({ outlet: 'Delta' })
  })

  it.each([
    ['articles.csv', 'name,outlet\na.txt,Delta\n'],
    ['articles.csv', '"path,outlet\na.txt'],
    ['metadata.jsonl', '{"path":"a.txt"'],
    ['metadata.jsonl', 'null\n7\n'],
  ])('that are none are named and passed over: %s %j', (name, content) => {
    const { listed, diagnostics } = readTables(listInput(folderOf({ [name]: content })))
    expect(listed.size).toBe(0)
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['bad-metadata', name]])
  })

  it.each([
    ['semicolons', 'articles.csv', 'path;outlet\na.txt;Echo, Arl\n', 'Echo, Arl'],
    ['tabs', 'articles.csv', 'path\toutlet\na.txt\tEcho; Arl\n', 'Echo; Arl'],
    ['UTF-16', 'articles.csv', Buffer.from('\ufeffpath,outlet\na.txt,Écho\n', 'utf16le'), 'Écho'],
    ['windows-1252', 'articles.csv', Buffer.from('path,outlet\na.txt,Écho\n', 'latin1'), 'Écho'],
    ['a byte order mark', 'metadata.jsonl', '\ufeff{"Path":"a.txt","outlet":"Echo"}\r\n', 'Echo'],
  ])('are read with %s', (_, name, content, outlet) => {
    const { listed, diagnostics } = readTables(listInput(folderOf({ [name]: content, 'a.txt': 'A' })))
    expect(listed.get('a.txt')).toMatchObject({ outlet })
    expect(diagnostics).toEqual([])
  })

  it('find a file whose name is composed otherwise', () => {
    const input = listInput(folderOf({ 'articles.csv': 'path,outlet\n\u00e9.txt,Echo\n', 'e\u0301.txt': 'A' }))
    expect(readTables(input).listed.get('e\u0301.txt')).toMatchObject({ outlet: 'Echo' })
  })

  it('are read beyond a line that is none, and name what is not there', () => {
    const table = '{"path":"a.txt","outlet":"Echo"}\nwords\n{"path":"b.txt"}\n'
    const { listed, diagnostics } = readTables(listInput(folderOf({ 'metadata.jsonl': table, 'a.txt': 'A' })))
    expect(listed.get('a.txt')).toMatchObject({ outlet: 'Echo' })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'metadata.jsonl has in line 2 no JSON object; the rest of it was read.',
      'metadata.jsonl describes a file that is not there: b.txt.',
    ])
  })
})

describe('side-cars', () => {
  it('stand beside an article of their name; those that do not are named', () => {
    const { files, diagnostics } = listInput(
      folderOf({ 'a.txt': 'A', 'a.txt.meta.json': '{}', 'b.txt': 'B', 'b.meta.json': '{}', 'c.meta.json': '{}' }),
    )
    expect(files.map(({ path, sideCar }) => [path, sideCar])).toEqual([
      ['a.txt', 'a.txt.meta.json'],
      ['b.txt', 'b.meta.json'],
    ])
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['bad-metadata', 'c.meta.json']])
  })

  it.each([
    ['\ufeff{"outlet":"Echo"}', 'Echo', []],
    ['[{"outlet":"Echo"}]', undefined, ['a.meta.json is no JSON object; the article was read without it.']],
    ['"Echo"', undefined, ['a.meta.json is no JSON object; the article was read without it.']],
    ['{"outlet":["Echo"]}', undefined, ['Expected words as outlet, received ["Echo"]; it was left out.']],
  ])('%s', (content, outlet, said) => {
    const root = folderOf({ 'a.txt': 'The lock opened.', 'a.meta.json': content })
    const item = { path: 'a.txt', sideCar: 'a.meta.json', listed: null }
    const { articles, diagnostics } = readItem(root, '', item)
    expect(articles[0]?.outlet ?? undefined).toBe(outlet)
    expect(diagnostics.map(({ message }) => message)).toEqual(said)
  })
})
