// Honorifics that stand before a person's name and are no role; gender where the word says it. General knowledge.

export type Gender = 'female' | 'male'

/** Lower case, without the full stop → gender, or null where it fits anybody. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mme', 'female'],
  ['madame', 'female'],
  ['madam', 'female'],
  ['mlle', 'female'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['don', 'male'],
  ['doña', 'female'],
  ['signor', 'male'],
  ['signora', 'female'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['monsieur', 'male'],
  ['sheikh', 'male'],
  ['sheikha', 'female'],
  ['daw', 'female'],
  ['dr', null],
  ['doctor', null],
  ['prof', null],
  ['hon', null],
  ['rev', null],
])
