import { describe, expect, it } from 'vitest'
import { markDifference, markWords } from '../../src/report/mark-words.ts'

describe('what is to be seen first', () => {
  it('is a name where it stands', () => {
    expect(markWords('Mayor Ada Moss spoke.', 'Ada Moss')).toEqual(['Mayor ', 'Ada Moss', ' spoke.'])
    expect(markWords('The mayor spoke.', 'Ada Moss')).toEqual(['', '', 'The mayor spoke.'])
  })

  it.each([
    ['The ferry was empty.', 'The ferry was full,', ['The ferry was ', 'empty', '.']],
    ['We came ten minutes late', 'we came twenty long minutes late', ['We came ', 'ten', ' minutes late']],
    ['They’re late again', 'They are late', ['', 'They’re', ' late again']],
    ['Well, we came ten minutes late', 'We came two minutes late, I say', ['Well, we came ', 'ten', ' minutes late']],
    ['We came late. I say', 'We came late', ['We came late. ', 'I say', '']],
    ['So it is.', 'so it is', ['', '', 'So it is.']],
    ['It is late', 'It is very late', ['', '', 'It is late']],
  ])('is what %j has and %j has not', (wording, other, marked) =>
    expect(markDifference(wording, other)).toEqual(marked),
  )
})
