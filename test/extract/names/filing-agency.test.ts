import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/extract/names/index.ts'
import { read } from '../../helpers/read.ts'

const text = 'MARLOW BAY, April 25 (Northgate Wire) — The mill in Eastby (Kelda) has closed.'

describe('an agency in a dateline', () => {
  it('is an organisation, whatever its name looks like', () => {
    const names = findNames(read(text, [{ start: 0, end: 39, kind: 'dateline' }]))
    expect(names.find(name => name.text === 'Northgate Wire')?.kind).toBe('organisation')
  })
  it('is none where no dateline stands', () => {
    const names = findNames(read(text, [{ start: 0, end: 39, kind: 'dateline' }]))
    expect(names.find(name => name.text === 'Kelda')?.rule).not.toBe('name: agency in a dateline')
  })
})
