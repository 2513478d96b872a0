// What is told right of a person: `, 55,`, `, of Newark,`, `(left)`, `in his 20s`.
import type { Reading } from '../reading.ts'
import { OLDEST } from './ages.ts'
import type { PersonDraft } from './person.ts'
import { word } from './word-at.ts'

const DECADE =
  /^(?:early|mid|late|to|or|[-–]|(?:mid-)?\d0['’]?s|['’]?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)$/

/** `, 55,` · `, of Newark,` · `, a 20-year-old nurse,` · `(left)` · `in his 20s` after a phrase: what they add, and where they end. */
export function readAppositions({ tokens, placed }: Reading, draft: PersonDraft, end: number): number {
  let at = draft.core
  const age = Number(word(tokens, at + 1))
  if (word(tokens, at) === ',' && tokens[at + 1]?.pos === 'NUM' && Number.isInteger(age) && age <= OLDEST) {
    const after = word(tokens, at + 2)
    if (
      after === ',' ||
      after === 'and' ||
      after === '.' ||
      at + 2 >= end ||
      tokens[at + 2]?.pos === 'AUX' ||
      tokens[at + 2]?.pos === 'VERB' ||
      tokens[at + 2]?.pos === 'ADP'
    ) {
      draft.age = age
      at += after === ',' ? 3 : 2
    }
  } else if (word(tokens, at) === '(' && word(tokens, at + 2) === ')') {
    if (Number.isInteger(age) && age <= OLDEST) draft.age = age
    at += 3
  }
  // `in his 20s`, `in her late 30s or early 40s`
  if (word(tokens, at) === 'in' && /^(?:his|her|their)$/.test(word(tokens, at + 1))) {
    at += 3
    if (DECADE.test(word(tokens, at - 1))) while (DECADE.test(word(tokens, at))) at++
  }
  if (word(tokens, at) === 'of' || word(tokens, at) === 'from') {
    const place = placed.get(at + 1)
    if (place?.mention.kind === 'place') {
      at = place.end
      if (word(tokens, at) === ',') at++
    }
  }
  return Math.min(at, end)
}
