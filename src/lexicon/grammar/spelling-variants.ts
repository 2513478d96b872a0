// Words that houses write in different ways, each with the way that stands for all: `O.K.`, `okay`; `Shiite`, `Shia`. From general knowledge.

const variants: readonly [string, string][] = [
  ['ok', 'okay'],
  ['going to', 'gonna'],
  ['got to', 'gotta'],
  ['want to', 'wanna'],
  ['have to', 'hafta'],
  ['hell of a', 'helluva'],
  ['kind of', 'kinda'],
  ['let me', 'lemme'],
  ['all right', 'alright'],
  ["can't", 'cannot'],
  ['percent', 'per cent'],
  ['until', 'till | til'],
  ['because', 'cos | cuz'],
  ['among', 'amongst'],
  ['while', 'whilst'],
  ['toward', 'towards'],
  ['gray', 'grey'],
  ['tire', 'tyre'],
  ['tires', 'tyres'],
  ['check', 'cheque'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['mom', 'mum'],
  ['mr', 'mister'],
  ['shia', "shiite | shi'ite"],
  ['shias', "shiites | shi'ites"],
  ['muslim', 'moslem'],
  ['muslims', 'moslems'],
  ['quran', "koran | qur'an"],
]

/** Variant in lower case → the word for which it stands; `per cent` and `all right` are two words. */
export const SPELLING_VARIANTS: ReadonlyMap<string, string> = new Map(
  variants.flatMap(([word, others]) => others.split(' | ').map(other => [other, word] as const)),
)
