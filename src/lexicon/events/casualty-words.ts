// Words that say that somebody was killed or hurt, and how each takes its patient. From general knowledge.

/**
 * killed: dead of it; injured: hurt and, as far as is said, alive; shot: hit, and left open which of the two;
 * treated: in a hospital or a bad condition, which counts only for somebody who is not told dead;
 * spared: told alive after it, which says of somebody told hurt that he did not die of it.
 */
export type Fate = 'killed' | 'injured' | 'shot' | 'treated' | 'spared'

/**
 * transitive: `was killed`, `killing two`; intransitive: `died`; state: `dead`, `in critical condition`;
 * toll: `the death toll rose to 15`; noun: `the death of`, `two deaths`; wound: `suffered injuries`, `with a gunshot wound`.
 */
export type CasualtyForm = 'transitive' | 'intransitive' | 'state' | 'noun' | 'wound' | 'life' | 'suicide' | 'toll'

export type CasualtyWord = { readonly fate: Fate; readonly form: CasualtyForm }

const table: readonly [Fate, CasualtyForm, string][] = [
  ['killed', 'transitive', 'killed killing kills kill slain slaying slew murdered murdering executed executing'],
  ['killed', 'transitive', 'assassinated assassinating massacred beheaded lynched electrocuted'],
  ['killed', 'intransitive', 'died dies dying die passed perished perish perishes succumbed succumbs drowned drowns'],
  ['killed', 'state', 'dead deceased lifeless fatally'],
  ['killed', 'noun', 'death deaths killing killings murder murders slaying slayings fatality fatalities body bodies'],
  ['killed', 'life', 'life lives'],
  ['killed', 'suicide', 'suicide himself herself'],
  ['killed', 'toll', 'toll number'],
  ['killed', 'noun', 'homicide homicides corpse corpses remains assassination'],
  ['injured', 'transitive', 'injured injuring injures injure wounded wounding wounds wound hurt hurting hurts'],
  ['injured', 'transitive', 'maimed maiming scalded scarred stabbed stabbing stabs'],
  ['injured', 'transitive', 'pistol-whipped whipped bludgeoned mauled trampled'],
  ['injured', 'wound', 'injuries injury wounds wound burns lacerations fractures bruises concussion'],
  ['shot', 'transitive', 'shot shooting shoots gunned grazed grazing struck striking hit hitting strikes hits'],
  [
    'treated',
    'transitive',
    'hospitalized hospitalised taken rushed transported airlifted flown driven admitted brought',
  ],
  ['treated', 'transitive', 'treated carried transferred'],
  ['treated', 'state', 'condition hospital'],
  ['spared', 'intransitive', 'survive survived survives'],
]

const carrying = 'sent sends sending took takes taking flew drove'

/** Tell of harm only beside a hospital or a number: `sent two people to hospital`, `one dead, two critical`. */
const care: readonly [Fate, CasualtyForm, string][] = [
  ['treated', 'transitive', carrying],
  ['treated', 'state', 'critical'],
]

function byWord(rows: readonly [Fate, CasualtyForm, string][]): ReadonlyMap<string, readonly CasualtyWord[]> {
  const words = new Map<string, CasualtyWord[]>()
  for (const [fate, form, list] of rows)
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), { fate, form }])
  return words
}

/** Lower-case word → how it is read. A word with two forms (`wound`, `killing`) is told apart by its neighbours. */
export const CASUALTY_WORDS = byWord(table)

/** The same for words that mostly tell of something else. */
export const CARE_WORDS = byWord(care)

/** Those of them that carry people as well as anything else. */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(carrying.split(' '))
