import { expect, it } from 'vitest'
import { spokenWords } from '../../../src/reconcile/quotations/spoken-words.ts'

it.each([
  ["We've met (Mayor) Roe of the F.D.A.", 'we have met roe of the fda'],
  ["It wasn’t us, it won't be, it can't", 'it was not us it will not be it can not'],
  ['it cannot', 'it can not'],
  ["Don't! They shan't, the aunt", 'do not they will not the aunt'],
  ["That's one for us; that one’s mine, the mayor's own", "that is one for us that one is mine the mayor's own"],
  ['She’ s late', 'she is late'],
  ['We shall see', 'we will see'],
])('%s', (text, words) => expect(spokenWords(text).join(' ')).toBe(words))
