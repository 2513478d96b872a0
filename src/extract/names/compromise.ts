// The one door to compromise: what its lexicon says of words, read once.
import { GENDERS, type Gender, type Listed, readTable } from './compromise-table.ts'

export type { Listed }

type Lexicon = { readonly listed: Map<string, readonly Listed[]>; readonly genders: Map<string, Gender> }

let lexicon: Lexicon | undefined

/** Lower-cased word or phrase → what it is listed as: some 20,000 entries, 6,400 of them names. */
export const readLexicon = (): ReadonlyMap<string, readonly Listed[]> => {
  lexicon ??= readEntries()
  return lexicon.listed
}

/** Lower-cased given name → the gender that it is listed under; names listed under both, or neither, are left out. */
export const readGivenNameGenders = (): ReadonlyMap<string, Gender> => {
  lexicon ??= readEntries()
  return lexicon.genders
}

/** In one pass: every thread reads it before its first article. */
function readEntries(): Lexicon {
  const { phrases, kinds, kindOf, genderOf } = readTable()
  const listed = new Map<string, readonly Listed[]>()
  const genders = new Map<string, Gender>()
  for (let n = 0; n < phrases.length; n++) {
    const phrase = phrases[n] as string
    listed.set(phrase, kinds[kindOf[n] as number] as readonly Listed[])
    const gender = GENDERS[genderOf[n] as number]
    if (gender) genders.set(phrase, gender)
  }
  return { listed, genders }
}
