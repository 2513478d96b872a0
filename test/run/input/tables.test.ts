import { describe, expect, it } from 'vitest'
import { listInput } from '../../../src/run/input/input.ts'
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
    const { root, tables, files } = listInput(folder)
    const { listed, diagnostics } = readTables(root, tables)
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
    const { listed, diagnostics } = readTables(folderOf({ [name]: content }), [name])
    expect(listed.size).toBe(0)
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['bad-metadata', name]])
  })
})
