// antecedent: the person that a pronoun means, where only one fits, or where the last subject does.
// Salience in the manner of Lappin & Leass 1994, cut down to what a news sentence shows: subjects before others, near before far.
import type { Gender } from '../../lexicon/people/honorifics.ts'
import type { Chain } from './chain.ts'

/** A person as the text has named or meant one. */
export type Seen = {
  readonly chain: Chain
  readonly sentence: number
  /** Before the first verb of its clause, or right behind a verb of saying. */
  readonly subject: boolean
  /** Within quotation marks. */
  readonly quoted: boolean
  /** `Dahl said`, `said Dahl`: whoever is spoken of in marks nearby is another. */
  readonly speaks: boolean
  /** `Dahl's plan`: not the person, but what is Dahl's. */
  readonly owner: boolean
  /** Verbs that stand before it in its sentence. */
  readonly verbs: number
}

/** A pronoun where it stands. */
export type Pronoun = {
  readonly gender: Gender
  readonly sentence: number
  readonly quoted: boolean
  /** `his`, `her`, which may mean the owner right before: `Dahl's wish that his plan …`. */
  readonly possessive: boolean
  /** `him`, under the last of so many verbs of its sentence; -1 for others. `Dahl saw him`: not Dahl. */
  readonly underVerb: number
  /** `…, he said`: whoever is named in the words that are said is most likely another. */
  readonly aside: boolean
}

/**
 * The person that a pronoun means, of those seen shortly before; undefined where that is open.
 *
 * `Ines Dahl met Omar Lund. He …` //=> Omar Lund
 */
export function antecedent(persons: readonly Seen[], pronoun: Pronoun): Chain | undefined {
  const { gender, sentence, possessive } = pronoun
  const fitting = persons.filter(seen => (genderOf(seen.chain) ?? gender) === gender && !isDoer(seen, pronoun))
  const pool = heard(fitting, pronoun)
  const here = pool.filter(seen => seen.sentence === sentence)
  const near = pool.filter(seen => seen.sentence >= sentence - 1)
  const only = onlyOf(here) ?? onlyOf(near.length > 0 ? near : pool)
  if (only !== undefined && (isKnown(only) || !near.some(isNamed))) return only
  // in `Dahl's plan failed` Dahl is the subject only where no other is near
  const subject = near.findLast(seen => seen.subject && !seen.owner) ?? near.findLast(seen => seen.subject)
  if (subject === undefined) return onlyOf(near.filter(({ chain }) => genderOf(chain) !== null)) ?? lastSubject(pool)
  const rival = possessive ? here.at(-1) : undefined
  if (rival?.owner && rival.chain !== subject.chain) return undefined
  if (isKnown(subject.chain)) return subject.chain
  // `Omar Lund, head of research at Brenning, said he …`: what may be no person yields to one
  const known = near.findLast(seen => isNamed(seen) && seen.sentence === subject.sentence)
  return (known ?? subject).chain
}

const isDoer = ({ subject, sentence, verbs }: Seen, pronoun: Pronoun): boolean =>
  subject && sentence === pronoun.sentence && verbs === pronoun.underVerb - 1

const genderOf = ({ gender, likelyGender }: Chain): Gender | null => gender ?? likelyGender

/** Whether a name is surely of a person: it has a gender, two words, or a title. */
const isKnown = (chain: Chain): boolean =>
  genderOf(chain) !== null ||
  chain.words.length > 1 ||
  chain.links.some(({ honorific, role }) => honorific !== null || role !== null)

const isNamed = ({ chain }: Seen): boolean => chain.links.length > 0 && isKnown(chain)

const lastSubject = (persons: readonly Seen[]) => persons.findLast(seen => seen.subject)?.chain

/** Those whom a pronoun can mean by where it is said: `“Dahl came,” he said` is not Dahl, and in `Dahl said “he came”` he is not Dahl either. */
function heard(persons: readonly Seen[], { sentence, quoted, aside }: Pronoun): readonly Seen[] {
  if (!quoted) {
    const outside = persons.filter(seen => !seen.quoted && !(aside && seen.sentence === sentence))
    return outside.length > 0 ? outside : persons
  }
  const speaker = persons.findLast(
    seen => !seen.quoted && (seen.speaks || (seen.subject && seen.sentence === sentence)),
  )?.chain
  // `“Chairman Dahl wants his plan,” a spokesman said`
  const spokenOf = persons.some(seen => seen.quoted && seen.chain === speaker && seen.sentence >= sentence - 1)
  return spokenOf ? persons : persons.filter(seen => seen.chain !== speaker)
}

function onlyOf(persons: readonly Seen[]): Chain | undefined {
  const first = persons[0]?.chain
  return persons.every(({ chain }) => chain === first) ? first : undefined
}
