// Words of money and of crowds: behind them `3m` is three million, where it may be three metres elsewhere.
import { wordSet } from '../word-list.ts'

/** Verbs, in the forms that stand before a sum. */
const PAYING =
  'pay pays paid paying cost costs costing worth spend spends spent spending bid bids bidding earn earns earned owe owes owed lend lent'

/** Nouns of sums and of crowds. */
const SUMS =
  'fee fees price bid bids budget debt debts loss losses profit profits revenue revenues turnover sale sales audience audiences population circulation membership readership viewers subscribers users listeners'

export const MILLION_VERBS: ReadonlySet<string> = new Set(PAYING.split(' '))
export const MILLION_NOUNS: ReadonlySet<string> = new Set(SUMS.split(' '))

/** What may stand between such a word and its number. */
export const MILLION_LINKS: ReadonlySet<string> = wordSet(
  'of to at by is was were are about around nearly almost over up just some only than more less least rose rises rise fell falls fall grew reached reach hit a an estimated record total',
)
