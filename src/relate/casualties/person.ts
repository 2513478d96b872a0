// A phrase of people as read: how many they are, and what is told of them. Reading one is left to persons.ts.
import type { PersonNoun } from '../../lexicon/people/person-nouns.ts'
import type { Count } from './counts.ts'

export type Person = {
  /** Tokens `[first, end)`, with appositions; `core` is the end without them. */
  readonly first: number
  readonly end: number
  readonly core: number
  readonly head: string
  /** How many; null where the words leave it open (`several people`, `the victims`). */
  readonly count: number | null
  readonly bound: Count['bound']
  /** A number is written. */
  readonly counted: boolean
  readonly plural: boolean
  readonly definite: boolean
  readonly pronoun: boolean
  /** `another man`, `three others`, `a second victim`: somebody beside those already told. */
  readonly other: boolean
  /** `one of them`, `two of the victims`: out of those already told. */
  readonly part: boolean
  /** `one of five people`: how many those are; null where no number is written. */
  readonly whole: number | null
  /** `a fourth victim`: four at the least; 0 where no word tells the place in a count. */
  readonly place: number
  readonly none: boolean
  readonly sex: 'm' | 'f' | null
  readonly age: number | null
  readonly name: string | null
  readonly role: PersonNoun['part']
  readonly young: boolean
  /** The preposition just before the phrase. */
  readonly under: string | null
  /** Of a pronoun the name that stands nearest before it in its sentence. */
  readonly antecedent: string | null
}

/** A phrase while it is read. */
export type PersonDraft = { -readonly [K in keyof Person]: Person[K] }

/** A phrase that begins at token `first`, before anything of it is read. */
export function unreadPerson(first: number): PersonDraft {
  return {
    first,
    end: first,
    core: first,
    head: '',
    count: null,
    bound: 'exact',
    counted: false,
    plural: false,
    definite: false,
    pronoun: false,
    other: false,
    part: false,
    whole: null,
    place: 0,
    none: false,
    sex: null,
    age: null,
    name: null,
    role: null,
    young: false,
    under: null,
    antecedent: null,
  }
}

/** People known only by their number: `two deaths`, `the toll rose to 15`; `first` is the token where the number begins. */
export function counted({ value, bound, end }: Count, first: number): Person {
  const people = { head: 'people', pronoun: false, definite: false, plural: value !== 1 }
  return { ...pronounOf('they'), ...people, first, end, core: end, count: value, bound, counted: true }
}

/** The people of a pronoun that no phrase was read for, as `his` in `his death`; its tokens are left to the caller. */
export function pronounOf(lower: string): Person {
  const sex = lower === 'his' ? 'm' : lower === 'her' ? 'f' : null
  const plural = lower === 'they' || lower === 'none'
  const head = { head: lower, count: plural ? null : 1, plural, definite: true, pronoun: true, sex } as const
  return { ...unreadPerson(0), ...head }
}
