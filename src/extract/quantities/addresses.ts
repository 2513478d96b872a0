// Numbers of houses: `22 Rue Lepic`, `at 3950 Alder Creek`.
import { STREET_WORDS } from '../../lexicon/numbers/counted-nouns.ts'
import type { Token } from '../../schema/index.ts'
import { isDigit } from '../../text/characters.ts'
import { at, type Suspect, text, written } from './suspect.ts'

/** Streets whose word stands first: `22 Rue Foch`. */
const STREET_FIRST = new Set(['rue', 'ave', 'avenue', 'via', 'calle'])

/** `at the Osram shop, 4200 Alder.`: a long number without a comma before one name, with which the phrase ends. */
const isShortAddress = (suspect: Suspect): boolean =>
  /^\d{3,5}$/.test(written(suspect)) &&
  /^(?:at|near|,)$/.test(text(suspect, suspect.previous)) &&
  isName(at(suspect, suspect.next)) &&
  /^[.,;]?$/.test(text(suspect, suspect.next + 1))

/** `at 3950 Alder Creek`: a long number without a comma before names only. */
const isAddress = (suspect: Suspect): boolean =>
  /^\d{3,5}$/.test(written(suspect)) &&
  /^(?:at|near)?$/.test(at(suspect, suspect.previous)?.lower ?? '') &&
  [suspect.next, suspect.next + 1].every(i => isName(at(suspect, i))) &&
  at(suspect, suspect.next + 2)?.pos !== 'NOUN'

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && token.text[0] !== token.lower[0]

/** Whether a number is that of a house. */
export function isHouseNumber(suspect: Suspect): boolean {
  if (isAddress(suspect) || isShortAddress(suspect)) return true
  for (let i = suspect.next; i < suspect.next + 4; i++) {
    const token = at(suspect, i)
    if (token === undefined) return false
    const numbered = isDigit(token.text.charCodeAt(0))
    if (!numbered && token.text[0] === token.lower[0]) return false
    if (STREET_WORDS.has(token.lower) && (i > suspect.next || STREET_FIRST.has(token.lower))) return true
    if (i === suspect.next && (token.lower === 'zip' || token.lower === 'postcode')) return true
  }
  return false
}
