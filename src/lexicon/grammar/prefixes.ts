// Prefixes that a hyphen joins to a small-lettered word without making two words of it. From general knowledge.

/** `anti-terror`, `e-mail`, `co-star` are one token; `ex-minister`, `vice-president`, `pro-Kremlin`, `mid-2020` are not. */
export const PREFIXES: ReadonlySet<string> = new Set(
  `anti bi bio co counter cyber de e eco extra hyper inter intra macro mega micro mini multi neo non over para peri post pre pro
   pseudo quasi re semi sub super trans tri u ultra un under uni x`
    .split(/\s+/)
    .filter(Boolean),
)
