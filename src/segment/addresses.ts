// addresses: links, mail addresses and bare domains, each one token. Every pattern is bounded, so that a failed try costs little.
import { TOP_LEVEL_DOMAINS } from '../lexicon/pages/domains.ts'

const LINK = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”‘’]{1,2000}/iy
const MAIL = /[A-Za-z0-9_+-]{1,64}(?:\.[A-Za-z0-9_+-]{1,64}){0,4}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/y
const DOMAIN = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.([a-z]{2,4})(?![\w@])(?:\/[^\s<>"“”‘’]{0,2000})?/y
const TRAILING = /[.,;:!?)\]'*]$/

/** The end of the address that begins at `at`; undefined where none does. A full stop after it is no part of it. */
export function findAddress(text: string, at: number, end: number): number | undefined {
  return match(LINK, text, at, end) ?? match(MAIL, text, at, end) ?? match(DOMAIN, text, at, end)
}

function match(pattern: RegExp, text: string, at: number, end: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (found === null) return undefined
  if (found[1] !== undefined && !TOP_LEVEL_DOMAINS.has(found[1])) return undefined
  let to = Math.min(end, at + found[0].length)
  while (to > at + 1 && TRAILING.test(text[to - 1] ?? '')) to--
  return to
}
