// Short forms in brackets: `consumer price index (CPI)` stands for no name, and so CPI is none wherever the article has it;
// `Dorne Valley Dam (DVD)` is a place, as the dam is.
import type { Document } from '../../schema/index.ts'
import { permutesInitials } from '../../text/initials.ts'
import { KNOWN } from './gazetteer.ts'
import type { Name } from './index.ts'

/** Two capitals at least, which a plural may follow: `CPI`, `MoU`, `EIAs`; or as a word: `Nrc`. */
const SHORT_FORM = /^(?:(\p{Lu}[\p{Lu}\p{Ll}]{0,8}\p{Lu})s?|(\p{Lu}\p{Ll}{2,9}))$/u
/** Words that a short form may pass over, so many at most. */
const PASSED_OVER: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '-'])
const MOST_PASSED_OVER = 3

/** Settles the single words of names that the article gives as short forms: takes them away, or gives them the kind of what they stand for. */
export function settleShortForms(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  if (!document.text.includes('(')) return names
  const meanings = readShortForms(document, phrases, names)
  if (meanings.size === 0) return names
  return names.flatMap(name => {
    const meaning = name.endToken - name.firstToken === 1 ? meanings.get(name.text) : undefined
    if (meaning === undefined || meaning === name.kind) return [name]
    return meaning === 'no name' ? [] : [{ ...name, kind: meaning }]
  })
}

/** Every short form that is given in brackets after its own words → the kind of the name that they are. */
function readShortForms(
  { tokens }: Document,
  phrases: Int32Array,
  names: readonly Name[],
): Map<string, Name['kind'] | 'no name'> {
  const meanings = new Map<string, Name['kind'] | 'no name'>()
  let next = 0
  for (let open = 1; open + 2 < tokens.length; open++) {
    if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') continue
    const text = tokens[open + 1]?.text ?? ''
    const [, capitals, word] = SHORT_FORM.exec(text) ?? []
    const letters = capitals ?? word
    // `the Fund (IMF)`: what the world knows needs no meaning
    if (letters === undefined || ((phrases[open + 1] as number) >> 2) & KNOWN.organisation) continue
    const first = spelledFrom(tokens, letters.toLowerCase(), open)
    const past = first < 0 ? open - 1 : first
    while (next < names.length && (names[next] as Name).endToken <= past) next++
    const full = names[next]
    const isFull = full?.endToken === open && full.kind !== 'person'
    if (first < 0) {
      if (isFull && capitals !== undefined && isPermuted(tokens, full, capitals)) meanings.set(text, full.kind)
    } else if (full === undefined || full.firstToken >= open) {
      if (capitals !== undefined) meanings.set(text, 'no name')
    } else if (isFull && full.firstToken <= first) meanings.set(text, full.kind)
  }
  return meanings
}

/** `PNR` behind a `National Party of Rivers`. */
const isPermuted = (tokens: Document['tokens'], { firstToken, endToken }: Name, letters: string): boolean =>
  permutesInitials(
    letters,
    tokens.slice(firstToken, endToken).map(token => token.lower),
  )

/** Where the words begin whose first letters are `letters`, the last of them before token `end`; -1 if they are not there. */
function spelledFrom(tokens: Document['tokens'], letters: string, end: number): number {
  let passedOver = 0
  let left = letters.length
  for (let i = end - 1; i >= 0; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (lower.startsWith(letters[left - 1] as string)) left--
    else if (!PASSED_OVER.has(lower) || ++passedOver > MOST_PASSED_OVER) return -1
    if (left === 0) return i
  }
  return -1
}
