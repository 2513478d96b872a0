// acronyms: which short form stands for which name. `Communist Party of Vietnam (CPV)`, and CPV wherever it stands alone.
import type { Document, Token } from '../../schema/index.ts'
import { initialsOf, permutesInitials } from '../../text/initials.ts'
import type { Name } from '../names/index.ts'
import type { PlacedName } from './placed-name.ts'

const ACRONYM = /^\p{Lu}[\p{L}\d&-]{1,11}$/u
const TWO_CAPITALS = /\p{Lu}[^\p{Lu}]*\p{Lu}/u

/** A name and the short form given for it in the text. */
export type Acronym = {
  readonly expansion: PlacedName
  readonly letters: string
  readonly start: number
  readonly end: number
}

/**
 * Whether the letters can be read off the name in order, beginning with a word's first letter.
 *
 * fitsAcronym('CPV', 'communist party of vietnam') //=> true
 */
export function fitsAcronym(letters: string, folded: string): boolean {
  const wanted = letters.toLowerCase().replace(/[^a-z0-9]/g, '')
  const initials = folded.split(' ').map(word => word[0] ?? '')
  if (!initials.includes(wanted[0] ?? '?')) return false
  let at = 0
  for (const letter of wanted) {
    at = folded.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether a word looks like one: two capitals at least, no space. */
export const looksLikeAcronym = (text: string) => ACRONYM.test(text) && TWO_CAPITALS.test(text)

/** `Nrc` of a `National Rivers Council`: all its first letters, written as a word. */
const WORD = /^\p{Lu}\p{Ll}{2,9}$/u

/** Whether the word may be the short form of the name that it stands behind in brackets. */
function isAcronymOf({ text, lower }: Token, { words, folded }: PlacedName): boolean {
  if (looksLikeAcronym(text)) return fitsAcronym(text, folded) || permutesInitials(text, words)
  return WORD.test(text) && initialsOf(words).includes(lower)
}

/** The short forms given in brackets directly after a name. */
export function findAcronyms({ tokens }: Document, names: readonly PlacedName[]): Acronym[] {
  const acronyms: Acronym[] = []
  for (const expansion of names) {
    const { name, words, endToken } = expansion
    if (name.kind === 'person' || words.length < 2 || tokens[endToken]?.text !== '(') continue
    const letters = tokens[endToken + 1]
    if (letters === undefined || tokens[endToken + 2]?.text !== ')') continue
    if (isAcronymOf(letters, expansion))
      acronyms.push({ expansion, letters: letters.text, start: letters.start, end: letters.end })
  }
  return acronyms
}

/** The places of given acronyms that no name covers yet: a short form, once given, is a name wherever it stands. */
export function findLooseAcronyms(
  document: Document,
  names: readonly PlacedName[],
  acronyms: readonly Acronym[],
): Name[] {
  if (acronyms.length === 0) return []
  const kinds = new Map(acronyms.map(({ letters, expansion }) => [letters, expansion.name.kind]))
  const found: Name[] = []
  let n = 0
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i]
    while (n < names.length && (names[n]?.endToken ?? 0) <= i) n++
    const name = names[n]
    if (token === undefined || (name !== undefined && name.firstToken <= i)) continue
    const kind = kinds.get(token.text)
    if (kind === undefined) continue
    const { start, end, text } = token
    found.push({ kind, start, end, text, rule: 'acronym given in brackets', firstToken: i, endToken: i + 1 })
  }
  return found
}
