// Auxiliaries and what denies them, in all their forms, contracted ones among them. From general knowledge of English.
import { wordSet } from '../word-list.ts'

/** `be` in its finite forms and its participle, without the gerund. */
export const FORMS_OF_BE = wordSet("is are was were be been am 's ’s 're ’re 'm ’m")

export const FORMS_OF_HAVE = wordSet("has have had having 've ’ve 'd ’d 's ’s")

/** `do` and the modals: a verb behind one stands in its base form. `wo` and `ca` open *won’t* and *can’t*. */
export const DO_AND_MODALS = wordSet(
  `do does did will would can could may might must shall should wo ca 'll ’ll 'd ’d won’t can’t cannot didn’t doesn’t don’t wouldn’t couldn’t didn't doesn't don't won't`,
)

/** Whole words that no infinitive and no participle is: where one stands, it or the verb behind it is finite. */
export const FINITE_AUXILIARIES = wordSet(
  'is are was were has have had will would may might could should must does do did',
)
