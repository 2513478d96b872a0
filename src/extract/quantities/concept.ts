// What a number is said of, in words of the text: the noun it modifies or stands with, and the subject of its clause.
import type { Token } from '../../schema/index.ts'
import { isLetter } from '../../text/characters.ts'

const isNominal = (token: Token | undefined) =>
  (token?.pos === 'NOUN' || token?.pos === 'PROPN') && isLetter(token.text.charCodeAt(0)) && !token.text.endsWith('$')
const isName = (token: Token | undefined) =>
  isNominal(token) ||
  token?.pos === 'ADJ' ||
  token?.text === '-' ||
  token?.text === '&' ||
  token?.text === "'s" ||
  token?.text === '’s'

/** Most tokens looked at on either side. */
const REACH = 24

/** The noun phrase from token `i` on: modifiers and nouns up to the first word that is neither. */
function phraseFrom(tokens: readonly Token[], i: number, end: number, text: string): string | null {
  let first = i
  while (
    first < end &&
    (tokens[first]?.pos === 'DET' ||
      tokens[first]?.lower === 'its' ||
      tokens[first]?.lower === 'their' ||
      (tokens[first]?.pos === 'PRON' && tokens[first]?.lower !== 'it'))
  )
    first++
  let last = -1
  for (let k = first; k < end && k < first + REACH / 2; k++) {
    if (isNominal(tokens[k])) last = k
    else if (!isName(tokens[k]) && !(tokens[k]?.pos === 'VERB' && k === first)) break
  }
  if (last < 0) return null
  return text.slice((tokens[first] as Token).start, (tokens[last] as Token).end)
}

const LINKS = new Set(['of', 'on', 'in', 'for', 'on', 'to', 'from'])

/** The noun phrase that the unit stands before or that `of`/`for`/`in` ties to it: `8.5 kW system`, `5% of its workforce`. */
function attached(tokens: readonly Token[], next: number, end: number, text: string): string | null {
  const token = tokens[next]
  if (!token || next >= end) return null
  if (token.text === '-') return phraseFrom(tokens, next + 1, end, text)
  if (isNominal(token) || token.pos === 'ADJ') return phraseFrom(tokens, next, end, text)
  if (LINKS.has(token.lower)) return phraseFrom(tokens, next + 1, end, text)
  return null
}

/** The subject of the clause that token `from` stands in: the noun phrase before its nearest verb. */
function subject(tokens: readonly Token[], from: number, first: number, text: string): string | null {
  let verb = -1
  for (let i = from - 1; i >= first && i > from - REACH; i--) {
    const token = tokens[i] as Token
    if (token.text === ';') break
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      verb = i
      break
    }
  }
  if (verb < 0) return null
  let last = verb - 1
  while (last >= first && ['AUX', 'VERB', 'ADV', 'PART'].includes(tokens[last]?.pos ?? '')) last--
  if (!isNominal(tokens[last])) return null
  let start = last
  while (
    start - 1 >= first &&
    (isName(tokens[start - 1]) || (tokens[start - 1]?.lower === 'of' && isName(tokens[start - 2])))
  )
    start--
  return text.slice((tokens[start] as Token).start, (tokens[last] as Token).end)
}

/** The noun phrase right before the number's phrase: `a fine of $3 million`, `sales of 4 billion`. */
function before(tokens: readonly Token[], from: number, first: number, text: string): string | null {
  let last = from - 1
  if (tokens[last]?.pos === 'ADP') last--
  if (last < first || !isNominal(tokens[last])) return null
  let start = last
  while (start - 1 >= first && isName(tokens[start - 1])) start--
  return text.slice((tokens[start] as Token).start, (tokens[last] as Token).end)
}

/** The concept of the number whose phrase is the tokens `[from, next)`; null where nothing is said. */
export function readConcept(
  tokens: readonly Token[],
  from: number,
  next: number,
  first: number,
  end: number,
  text: string,
): string | null {
  const found: string[] = []
  const add = (words: string | null) => {
    if (words && !found.includes(words)) found.push(words)
  }
  add(attached(tokens, next, end, text))
  add(before(tokens, from, first, text))
  add(subject(tokens, from, first, text))
  return found.length === 0 ? null : found.join(', ')
}
