// Verbs and nouns that say whose the deed of a verb under them is, base forms. From general knowledge of English
// (object control and that-clauses: Quirk et al. 1985, ch. 16).
import { wordSet } from '../word-list.ts'

/** Their object does what follows with `to`: `asked Halden to build 12 plants`. */
export const OBJECT_CONTROL_VERBS = wordSet(`
  ask tell order allow let force urge want expect require help persuade invite enable permit lead push cause need instruct
  command advise warn encourage beg compel oblige convince authorise authorize call get pay hire appoint send forbid pressure
  press train prompt drive commission direct
`)

/** Say or hold that something is so, and take no number as their object: `said 40 houses were flooded`, but `reported 12 cases`. */
export const HOLDING_VERBS = wordSet(`
  say believe think argue insist warn acknowledge suggest complain contend allege assert hope fear doubt
  reckon stress suspect guess
`)

/** Take a clause for their object, so that the noun behind them may be its subject: `showed prices fell`, `told him prices fell`. */
export const CLAUSE_TAKING_VERBS = wordSet(`
  see hear feel find know show mean claim learn tell notice report announce indicate
`)

/** Deeds, whose doer stands behind `by` or `of`: `plans by Halden to cut 300 jobs`. */
export const DEED_NOUNS = wordSet(`
  plan plans proposal proposals decision move bid offer promise pledge agreement attempt threat order
`)
