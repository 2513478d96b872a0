// Words in the names of bodies and places that are spelt in two ways, each with the way that stands for both. Not `labor`, which tells the
// party of one country from that of another. From general knowledge.
export const NAME_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['centers', 'centres'],
  ['theater', 'theatre'],
  ['theaters', 'theatres'],
  ['harbor', 'harbour'],
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['fiber', 'fibre'],
  ['jewelry', 'jewellery'],
  ['armor', 'armour'],
])
