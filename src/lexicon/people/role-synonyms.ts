// Words of roles that are written in several ways, each with the words that stand for it: `Gov.` is a governor, the GOP the Republicans.
// General knowledge. Lower case, without full stops.

const rows: readonly [string, string][] = [
  ['governor', 'gov'],
  ['senator', 'sen'],
  ['representative', 'rep'],
  ['congressman', 'congresswoman congressperson'],
  ['lieutenant', 'lt lieut'],
  ['sergeant', 'sgt'],
  ['detective', 'det'],
  ['captain', 'capt'],
  ['colonel', 'col'],
  ['general', 'gen'],
  ['major', 'maj'],
  ['corporal', 'cpl'],
  ['professor', 'prof'],
  ['doctor', 'dr'],
  ['reverend', 'rev'],
  ['secretary', 'sec secy'],
  ['attorney', 'atty'],
  ['assistant', 'asst'],
  ['department', 'dept'],
  ['chair', 'chairman chairwoman chairperson'],
  ['spokesperson', 'spokesman spokeswoman'],
  ['prime minister', 'pm premier'],
  ['chief executive', 'ceo'],
  ['chief financial officer', 'cfo'],
  ['chief operating officer', 'coo'],
  ['republican', 'gop republicans'],
  ['democrat', 'dem democratic democrats'],
  ['conservative', 'tory tories conservatives'],
  ['liberal democrat', 'libdem'],
  ['united states', 'us usa american'],
  ['british', 'uk britain'],
]

export const ROLE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([name, others]) => others.split(' ').map((other): [string, string[]] => [other, name.split(' ')])),
)
