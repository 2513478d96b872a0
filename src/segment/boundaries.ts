// boundaries: after which tokens of a paragraph a sentence ends. Decided over tokens, so decimals, links, initials and the
// abbreviations that tokenise kept whole are no question here.
import { ABBREVIATIONS } from '../lexicon/grammar/abbreviations.ts'
import { SENTENCE_OPENERS } from '../lexicon/grammar/sentence-openers.ts'
import { CAPITAL, classOf, DIGIT, isLetter } from './characters.ts'
import { startsItem } from './list-items.ts'
import type { DraftToken } from './tokenise.ts'

/** A longer sentence is a table or no text at all; it is cut here, so that what follows stays linear. */
const LONGEST = 400
const STOP = /^(?:[!?]+|\.|\.{2,}|…+|[。！？])$/
const CLOSER = /^[)\]}”’»"']$/
const OPENER = /^[("“‘«[{'`]$/
const BULLET = /^[•◦▪‣⁃●■►]+$/
const VERB_OF_SAYING =
  /^(?:said|says|say|asked|asks|told|tells|replied|added|adds|wrote|writes|cried|shouted|exclaimed|warned|wondered|declared|quipped|tweeted)$/

/**
 * The end (exclusive token index) of every sentence of the paragraph `tokens[from, …)`, in order; the last is `tokens.length`.
 * Closing quotes and brackets belong to the sentence that they close; `“Why?” she asked` is one sentence.
 */
export function findSentenceEnds(tokens: readonly DraftToken[], from: number): number[] {
  const ends: number[] = []
  let first = from
  let quoteIsOpen = false
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.text === '"') quoteIsOpen = !quoteIsOpen
    if (
      i > first &&
      (i - first >= LONGEST ||
        (token.text.charCodeAt(0) > 0x2021 && BULLET.test(token.text)) ||
        startsItem(tokens, first, i))
    ) {
      ends.push(i)
      first = i
    }
    const code = token.text.charCodeAt(token.text.length - 1)
    const stops =
      (code === 0x2e || code === 0x3f || code === 0x21 || code > 0x2000) && (code === 0x2e || STOP.test(token.text))
    if (!stops) continue
    let next = i + 1
    while (next < tokens.length && next - first < LONGEST && closes(tokens, next, quoteIsOpen)) {
      if (tokens[next]?.text === '"') quoteIsOpen = false
      next++
    }
    if (next < tokens.length && isBoundary(tokens, first, i, next)) {
      ends.push(next)
      first = next
    }
    i = next - 1
  }
  if (first < tokens.length) ends.push(tokens.length)
  return ends
}

/** Whether `tokens[i]`, after a stop, still belongs to the sentence: another stop, a closing mark, a footnote. */
function closes(tokens: readonly DraftToken[], i: number, quoteIsOpen: boolean): boolean {
  const token = tokens[i]
  const previous = tokens[i - 1]
  if (token === undefined || previous === undefined) return false
  const glued = token.start === previous.end
  if (STOP.test(token.text)) return glued || (token.text === '.' && previous.text === '.')
  if (CLOSER.test(token.text)) {
    if (token.text === '"') return closesQuote(tokens, i, quoteIsOpen)
    if (token.text === "'" || token.text === '’') return glued
    return true
  }
  if (!glued) return false
  // [1] after the stop
  if (token.text === '[') return /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ']'
  return /^\d{1,3}$/.test(token.text) && previous.text === '[' && tokens[i + 1]?.text === ']'
}

/** A straight quotation mark closes when only what follows it is parted by space; where space does not tell, when one is open. */
function closesQuote(tokens: readonly DraftToken[], i: number, quoteIsOpen: boolean): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  const spaceBefore = token !== undefined && token.start > (tokens[i - 1]?.end ?? 0)
  const spaceAfter = next === undefined || (token !== undefined && next.start > token.end)
  return spaceBefore === spaceAfter ? quoteIsOpen : spaceAfter
}

function opens(token: DraftToken): boolean {
  return token.text.length > 1 && classOf(token.text.charCodeAt(0)) === CAPITAL
}

function isBoundary(tokens: readonly DraftToken[], first: number, stop: number, next: number): boolean {
  const token = tokens[stop]
  const follower = tokens[next]
  if (token === undefined || follower === undefined) return false
  if (STOP.test(token.text)) {
    if (token.text === '.' && isItemNumber(tokens, first, stop)) return false
    const closed = next > stop + 1 && CLOSER.test(tokens[next - 1]?.text ?? '')
    if (closed && token.text !== '.' && attributes(tokens, next)) return false
    return begins(tokens, next, tokens[next - 1])
  }
  // An abbreviation with its stop: `Inc.`, `U.S.`, `J.`; alone it is no sentence: `D.C. Police Chief Ann Roe`
  if (stop === first) return false
  const word = token.text.slice(0, -1)
  if (next > stop + 1 && tokens[next - 1]?.text !== "'") return begins(tokens, next, tokens[next - 1])
  const kind = ABBREVIATIONS.get(word)
  if (kind === 'title' || kind === 'number' || kind === 'inner') return false
  if (kind === undefined && word.length === 1) return SENTENCE_OPENERS.has(follower.lower) && opens(follower)
  const opener =
    OPENER.test(follower.text) && follower.text !== '(' && follower.text !== '[' ? tokens[next + 1] : follower
  if (opener === undefined || classOf(opener.text.charCodeAt(0)) !== CAPITAL) return false
  if (opener !== follower) return true
  return SENTENCE_OPENERS.has(opener.lower)
}

/** Whether a sentence can begin at `tokens[i]`: capital, figure, currency, or one of these after an opening mark. */
function begins(tokens: readonly DraftToken[], i: number, previous: DraftToken | undefined): boolean {
  const token = tokens[i]
  if (token === undefined || previous === undefined) return false
  const spaced = token.start > previous.end
  const code = token.text.charCodeAt(0)
  const kind = classOf(code)
  if (kind === CAPITAL) return true
  if (isLetter(kind)) return code > 0xff ? !/^\p{Ll}/u.test(token.text) : spaced && /^[a-z]\p{Lu}/u.test(token.text)
  if (kind === DIGIT) return spaced
  if (/^[$£€¥@#]/.test(token.text) || /^['’]\d/.test(token.text)) return spaced
  if (OPENER.test(token.text)) {
    const after = tokens[i + 1]
    if (after === undefined) return false
    const afterKind = classOf(after.text.charCodeAt(0))
    return (
      afterKind === CAPITAL ||
      afterKind === DIGIT ||
      (spaced && (OPENER.test(after.text) || after.text === '...' || after.text === '…')) ||
      (spaced && isLetter(afterKind) && token.text !== "'" && previous.text === '.')
    )
  }
  if (/^(?:\.{2,}|…|[-–—]+)$/.test(token.text))
    return spaced && classOf(tokens[i + 1]?.text.charCodeAt(0) ?? 0) === CAPITAL && previous.text !== ')'
  return code >= 0xd800 && code < 0xdc00 && spaced
}

/** `“Stop!” Mr Okoro said`: after an exclamation or question, at most a title and a name, then a verb of saying. */
function attributes(tokens: readonly DraftToken[], next: number): boolean {
  for (let i = next; i < next + 5; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (i > next && VERB_OF_SAYING.test(token.lower)) return true
    const named = classOf(token.text.charCodeAt(0)) === CAPITAL
    if (
      !named ||
      (i === next &&
        SENTENCE_OPENERS.has(token.lower) &&
        !/^(?:he|she|they|we|i|it|mrs?\.?|ms\.?|dr\.|police)$/.test(token.lower))
    )
      return false
  }
  return false
}

/** `1.`, `12.`, `a.`, `IV.` at the head of a sentence: the number of a list item. */
function isItemNumber(tokens: readonly DraftToken[], first: number, stop: number): boolean {
  const head =
    stop - 1 === first
      ? tokens[first]
      : stop - 2 === first && BULLET.test(tokens[first]?.text ?? '')
        ? tokens[first + 1]
        : undefined
  return head !== undefined && /^(?:\d{1,3}|[a-z]|[IVX]{1,4})$/.test(head.text)
}
