// Words that open, fill or bound a phrase of people: `another man`, `the two girls`. From general knowledge of English.
import { wordSet } from '../word-list.ts'

/** Lower-case pronoun of people → sex, number, and whether it means people already told. */
export const PERSON_PRONOUNS: ReadonlyMap<string, { sex: 'm' | 'f' | null; plural: boolean; definite: boolean }> =
  new Map([
    ['he', { sex: 'm', plural: false, definite: true }],
    ['him', { sex: 'm', plural: false, definite: true }],
    ['himself', { sex: 'm', plural: false, definite: true }],
    ['she', { sex: 'f', plural: false, definite: true }],
    ['her', { sex: 'f', plural: false, definite: true }],
    ['herself', { sex: 'f', plural: false, definite: true }],
    ['they', { sex: null, plural: true, definite: true }],
    ['them', { sex: null, plural: true, definite: true }],
    ['self', { sex: null, plural: false, definite: true }],
    ['themselves', { sex: null, plural: true, definite: true }],
    ['both', { sex: null, plural: true, definite: true }],
    ['everyone', { sex: null, plural: true, definite: true }],
    ['someone', { sex: null, plural: false, definite: false }],
    ['somebody', { sex: null, plural: false, definite: false }],
    ['nobody', { sex: null, plural: false, definite: false }],
    ['none', { sex: null, plural: true, definite: false }],
    ['dozens', { sex: null, plural: true, definite: false }],
    ['scores', { sex: null, plural: true, definite: false }],
    ['hundreds', { sex: null, plural: true, definite: false }],
  ])

/** Mean nobody at all. */
export const NONE_WORDS = wordSet('nobody none no')

/** Open a phrase of people told for the first time. */
export const INDEFINITE_DETERMINERS = wordSet('a an another some several many multiple no any few')

/** Open a phrase of people known already, or owned. */
export const DEFINITE_DETERMINERS = wordSet('the this that these those his her their its my our your both all each')

/** Somebody beside those already told: *another man*, *a second victim*, *three more*. */
export const OTHER_WORDS = wordSet('another other others second third fourth fifth sixth seventh additional more')

/** Nouns of people who are not grown up. */
export const YOUNG_NOUNS = wordSet(`
  boy girl child children boys girls kid kids teen teens teenager teenagers toddler baby infant juvenile
`)

/** Capitalised words that a name next to them does not own: days, months, and heads of places and offices. */
export const NOT_NAMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday police county street avenue road hospital department
  january february march april may june july august september october november december
`)

/** Tie the phrase after them to the noun before: in *the mother of the boy was*, the boy is no subject. */
export const ATTACHING_PREPOSITIONS = wordSet(`
  of with to for from by near at against between behind outside inside including like among into about over
  around toward towards on in upon beside through despite
`)

/** Prepositions that may stand before a phrase of people; `after` and its like open clauses too. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([...ATTACHING_PREPOSITIONS, 'after', 'before', 'as'])
