// What a thread hands over comes out as it went in, whole or in part.
import { describe, expect, it } from 'vitest'
import {
  type ExtractedFile,
  joinParts,
  joinRecords,
  keepNew,
  pack,
  unpack,
} from '../../../src/run/store/extracted-file.ts'

const bytes = (text: string) => Buffer.from(text)
const record = (id: string, event: string | null = null) => ({
  id,
  bytes: bytes(`{"${id}"}\n`),
  digest: event === null ? null : { event: bytes(event), name: bytes(`[${id}]`) },
})
const fileOf = (path: string, ...records: ReturnType<typeof record>[]) =>
  joinRecords({ path, key: `key of ${path}`, diagnostics: [] }, records)
const told = ({ extracted, bytes, digests }: ExtractedFile) => [
  extracted.path,
  extracted.key,
  Buffer.from(bytes).toString(),
  Buffer.from(digests).toString(),
  extracted.copies,
]

describe('files that a thread has read', () => {
  const two = fileOf('two.jsonl', record('a', 'east'), record('b', 'west-end'))

  it('are unpacked as they were packed', () => {
    const files = [two, fileOf('none.txt'), fileOf('plain.txt', record('c'))]
    expect(unpack(pack(files)).map(told)).toEqual(files.map(told))
    expect(unpack(pack(files)).map(({ extracted }) => extracted)).toEqual(files.map(({ extracted }) => extracted))
  })

  it('keep what is new, and know the rest by its id', () => {
    expect(keepNew(two, () => true)).toBe(two)
    const half = keepNew(two, id => id === 'b')
    expect(told(half)).toEqual(['two.jsonl', 'key of two.jsonl', '{"b"}\n', 'west-end[b]', ['a']])
    expect(half.extracted).toEqual({ ...fileOf('two.jsonl', record('b', 'west-end')).extracted, copies: ['a'] })
    expect(told(keepNew(half, () => false))).toEqual(['two.jsonl', 'key of two.jsonl', '', '', ['a', 'b']])
  })

  it('are put together from their articles, and say once what is said of all', () => {
    const item = { path: 'many.jsonl', sideCar: null, listed: null }
    const said = { severity: 'warning', code: 'odd', message: 'Odd.', path: item.path, start: null, end: null } as const
    const parts = [two, fileOf(item.path, record('c', 'north'))].map(file => ({
      ...file,
      extracted: { ...file.extracted, diagnostics: [said] },
    }))
    const joined = joinParts(item, parts)
    expect(told(joined)).toEqual(['many.jsonl', '', '{"a"}\n{"b"}\n{"c"}\n', 'east[a]west-end[b]north[c]', []])
    expect(joined.extracted.diagnostics).toEqual([said])
  })
})
