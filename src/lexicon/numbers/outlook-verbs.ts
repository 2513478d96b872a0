// Words in a verb's group, or over its infinitive, by which something is meant, possible or not so, and no fact. From general
// knowledge of English (modal and catenative verbs: Quirk et al. 1985, ch. 4 and 16).
import { wordSet } from '../word-list.ts'

/** Auxiliaries of what is to come. */
export const FUTURE_AUXILIARIES = wordSet(`will 'll ’ll wo shall`)
/** Auxiliaries and adverbs of what may be. */
export const POSSIBLE_WORDS = wordSet(`may might could should perhaps possibly potentially probably likely maybe`)
/** Open a clause of what is not settled. */
export const OPEN_CONJUNCTIONS = wordSet('if unless whether')

/** Take an infinitive of what somebody means to do; base forms: `plans to open`. */
export const MEANING_VERBS = wordSet(`
  plan intend aim expect hope schedule promise pledge vow agree propose want set threaten decide project forecast
  try attempt seek
`)
/** The same of nouns, in both numbers: `plans to relocate`, `in an effort to raise`, `in order to raise`. */
export const MEANING_NOUNS = wordSet(`
  plan plans intention decision promise promises pledge pledges vow proposal proposals threat threats
  attempt attempts effort efforts bid bids aim aims goal goals ambition ambitions campaign campaigns order
`)
/** Stand with `be` and take an infinitive: `is due to open`. */
export const MEANING_ADJECTIVES = wordSet('due set ready')
export const POSSIBLE_ADJECTIVES = wordSet('likely unlikely')

/** In the passive take an infinitive of what is not sure, as somebody holds; base forms: `is thought to cost`. */
export const HEARSAY_VERBS = wordSet('say think believe report estimate understand allege rumour rumor reckon suppose')

/** Take an infinitive of what was not done; base forms: `failed to score`. */
export const FAILING_VERBS = wordSet('fail refuse decline')

/** Take a gerund of what is not done; base forms: `avoided cutting`. */
export const AVOIDING_VERBS = wordSet('avoid')

/** With a word behind them take a gerund of what is not done: `stopped short of cutting`, `came close to cutting`, `decided against cutting`. */
export const AVOIDING_PHRASES = wordSet(
  'short_of close_to instead_of decide_against vote_against opt_against rule_out refrain_from',
)

/** Verbs, base forms, and nouns and adjectives before `that` by which nobody knows whether it is so: `fears that`, `a risk that`. */
export const OPEN_VERBS = wordSet('fear worry hope doubt')
export const OPEN_NOUNS = wordSet(`
  risk danger chance possibility fear fears hope hopes threat concern concerns doubt doubts speculation
`)
export const OPENING_ADJECTIVES = wordSet(
  'possible likely unlikely unclear conceivable doubtful afraid worried hopeful',
)

/** Behind `could`, what was perceived was there; base forms: `holes could be seen in five doors`. */
export const PERCEIVING_VERBS = wordSet('see hear find feel smell')
