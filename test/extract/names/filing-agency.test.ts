import { describe, expect, it } from 'vitest'
import { settleAgencies } from '../../../src/extract/names/filing-agency.ts'
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

  it('is found where no name was found', () => {
    const line = 'Marlow Bay, April 25 (HNW) — '
    const document = read(`${line}The mill has closed.`, [{ start: 0, end: line.length, kind: 'dateline' }])
    expect(settleAgencies(document, []).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['organisation HNW'])
  })
  it('is no date', () => {
    const line = 'Marlow Bay, (25 April) — '
    const document = read(`${line}The mill has closed.`, [{ start: 0, end: line.length, kind: 'dateline' }])
    expect(settleAgencies(document, [])).toEqual([])
  })
})
