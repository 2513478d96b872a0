// Prefixes that a hyphen joins to a small-lettered word without making two words of it. From general knowledge.
import { wordSet } from '../word-list.ts'

/** `anti-terror`, `e-mail`, `co-star` are one token; `ex-minister`, `vice-president`, `pro-Kremlin`, `mid-2020` are not. */
export const PREFIXES: ReadonlySet<string> = wordSet(
  `anti bi bio co counter cyber de e eco extra hyper inter intra macro mega micro mini multi neo non over para peri post pre pro
   pseudo quasi re semi sub super trans tri u ultra un under uni x`,
)
