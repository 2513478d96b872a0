// Words that `in` or `at` ties to what they are of, and to no place: `a stake in Osram`, `faith in Lima`. From general knowledge.
import { wordSet } from '../word-list.ts'

/** Before `in`, `at` and their like, in lower case. */
export const PLACELESS_WORDS: ReadonlySet<string> =
  wordSet(`from of born raised living based share shares stake stakes holding holdings interest investment confidence faith
   belief`)
