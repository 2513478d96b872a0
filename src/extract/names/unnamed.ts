// What is written with capitals and names nobody: peoples, offices, holidays, abbreviations of common words, `the Company`.
import { COMMON_ABBREVIATIONS } from '../../lexicon/grammar/common-abbreviations.ts'
import { TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/people/titles.ts'
import { DOCUMENT_HEADS, OFFICE_PHRASES, SORTS_OF_BODY } from '../../lexicon/people/unnamed-phrases.ts'
import type { Document, Token } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { namesInhabitants, namesPeople } from './peoples.ts'

const PLURAL = /s$/
/** `Eid al-Fitr`, `Eid Al Adha`. */
const HOLIDAY = /^(?:eid|idd?)$/
const ARTICLE_OF_ARABIC = /^[aeu]l$/
/** `PVRs`. */
const PLURAL_ABBREVIATION = /^\p{Lu}{2,}s$/u
/** Before the first word of the name of a bill. */
const NOBODY_BEFORE = /^(?:an?|the|this|full|shortened|new|draft)$/

/** Whether what was found as a name is none. */
export function isUnnamed({ tokens }: Document, { kind, firstToken, endToken }: Name): boolean {
  if (kind === 'organisation' && isPortfolio(tokens, firstToken)) return true
  const first = tokens[firstToken] as Token
  if (endToken - firstToken === 1) {
    if (COMMON_ABBREVIATIONS.has(first.text) || isSeat(tokens, firstToken)) return true
    if (kind !== 'person' && namesInhabitants(first.lower)) return true
    if (PLURAL_ABBREVIATION.test(first.text) || (kind === 'person' && isBill(tokens, firstToken))) return true
    return tokens[firstToken - 1]?.lower === 'the' && isSort(kind, first)
  }
  if (endToken - firstToken === 2 && first.lower === 'the' && isSort(kind, tokens[firstToken + 1])) return true
  if (HOLIDAY.test(first.lower) && ARTICLE_OF_ARABIC.test(tokens[firstToken + 1]?.lower ?? '')) return true
  const words: string[] = []
  for (let i = firstToken; i < endToken; i++) words.push(tokens[i]?.lower ?? '')
  // `Karen Chin` is somebody: of people's names only plurals can be peoples
  if (kind === 'person') return PLURAL.test(words.at(-1) ?? '') && namesPeople(words)
  return namesPeople(words) || isOffice(words) || isDocument(words)
}

/** `the Finance Bill`, of which the last word was taken for somebody. */
const isBill = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'bill' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
  NOBODY_BEFORE.test(tokens[at - 2]?.lower ?? '')

/** `Member of Parliament` is what one is. */
const isSeat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'parliament' && tokens[at - 1]?.lower === 'of' && /^members?$/.test(tokens[at - 2]?.lower ?? '')

/** `the Pope`, `The Institute`: nobody's surname stands behind an article, and a sort of body is named by itself alone by nobody. */
const isSort = (kind: Name['kind'], token: Token | undefined): boolean =>
  (kind === 'person' ? TITLE_HEADS : SORTS_OF_BODY).has(token?.lower ?? '')

/** `Water Pollution Act`, `Bill of Rights`; `School of Law` and `Foundation for Law` are none. */
function isDocument(words: readonly string[]): boolean {
  if (words.includes('for')) return false
  const of = words.indexOf('of')
  return DOCUMENT_HEADS.has((of > 0 ? words[of - 1] : words.at(-1)) ?? '')
}

/** `Prime Minister`, `Inspector General of Police`. */
function isOffice(words: readonly string[]): boolean {
  if (OFFICE_PHRASES.has(words.join(' '))) return true
  const of = words.indexOf('of')
  const title = of > 0 ? words.slice(0, of) : words
  // Not in the plural: `Royal Engineers` are a corps
  return TITLE_HEADS.has(title.at(-1) ?? '') && title.every(word => TITLE_HEADS.has(word) || TITLE_MODIFIERS.has(word))
}

/** `Minister of Mines and Energy`: what a minister has is a field, and no ministry. */
function isPortfolio(tokens: readonly Token[], firstToken: number): boolean {
  const at = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1
  const joint = tokens[at]?.lower
  return (joint === 'of' || joint === 'for') && /^ministers?$/.test(tokens[at - 1]?.lower ?? '')
}
