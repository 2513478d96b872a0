import { expect, it } from 'vitest'
import { readDatelineDate } from '../../src/text/dateline-date.ts'

it.each([
  ['LARMOUTH, Dec 14 (HNA) —', { month: 12, day: 14, year: null, weekday: null }],
  ['LARMOUTH, Tuesday, Dec. 14 (HNA) —', { month: 12, day: 14, year: null, weekday: 2 }],
  ['Larmouth, 3 May 2020 –', { month: 5, day: 3, year: 2020, weekday: null }],
  ['Larmouth, March 3, 1998 (HNA)', { month: 3, day: 3, year: 1998, weekday: null }],
])('reads %s', (dateline, date) => expect(readDatelineDate(dateline)).toEqual(date))

it.each(['(HARBOUR NEWS) -', 'LARMOUTH, Feb 30 (HNA) —', 'LARMOUTH (HNA) —', 'MAY FALLS —', ''])(
  'finds no date in %s',
  dateline => expect(readDatelineDate(dateline)).toBeNull(),
)
