// One title before several names.
import { describe, expect, it } from 'vitest'
import { resolveCoreference } from '../../../src/extract/coreference/index.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function rolesIn(marked: string) {
  const { document, names } = readMarked(marked)
  return resolveCoreference(document, names).names.flatMap(name => (name.kind === 'person' ? [name.role] : []))
}

describe('a title in the plural', () => {
  it.each<[string, (string | null)[]]>([
    ['Senators [Ada Lund](person) and [Omar Dahl](person) left.', ['Senator', 'Senator']],
    ['Reps. [Ada Lund](person), [Omar Dahl](person) and [Ivo Berg](person) left.', ['Rep.', 'Rep.', 'Rep.']],
    [
      'Port Ministers [Ada Lund](person) of [Arland](place) and [Omar Dahl](person) met [Ivo Berg](person).',
      ['Port Minister', 'Port Minister', null],
    ],
    ['Judges [Ada Lund](person) and Mayor [Omar Dahl](person) left.', ['Judge', 'Mayor']],
    ['Senators [Ada Lund](person) and [Omar Dahl](person) met [Ivo Berg](person) there.', ['Senator', 'Senator', null]],
    ['Senator [Ada Lund](person) and [Omar Dahl](person) left.', ['Senator', null]],
    ['Arland Press [Ada Lund](person) and [Omar Dahl](person) left.', ['Arland Press', null]],
    ['Club boss [Ada Lund](person) and [Omar Dahl](person) left.', ['Club boss', null]],
  ])('%s', (marked, roles) => expect(rolesIn(marked)).toEqual(roles))
})
