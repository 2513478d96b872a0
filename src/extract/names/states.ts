// States of the USA cut short: `Eastby, Vt.`, and whom a politician sits for: of `Rep. Ada Lund, R-Va.` Virginia is a place, and the party's
// letter is no part of a name.
import { STATE_ABBREVIATIONS } from '../../lexicon/places/us-states.ts'
import type { Document, Token } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'

const RULE = 'name: state cut short'
const isState = testOnce(({ text }) => STATE_ABBREVIATIONS.has(text))
/** Republican, Democrat, independent. */
const PARTY = /^[RDI]$/
const BEFORE_PARTY = /^[,(]$/

/** The names, with the states that towns and parties stand before, whatever they were taken for. */
export function nameStates(document: Document, names: Name[]): Name[] {
  const { tokens } = document
  const all: Name[] = []
  let taken = 0
  let floor = 0
  for (let i = 2; i < tokens.length; i++) {
    const isSeat = tokens[i - 1]?.text === '-' && isPartyAt(tokens, i - 2)
    if (!isSeat && !(tokens[i - 1]?.text === ',' && isState((tokens[i] as Token).word))) continue
    while (taken < names.length && (names[taken] as Name).endToken <= (isSeat ? i - 2 : i))
      all.push(names[taken++] as Name)
    const next = names[taken]
    floor = all.at(-1)?.endToken ?? 0
    if (isSeat) {
      if (next !== undefined && next.firstToken < i) {
        // `R-Va.`, `D-Eastby`
        taken++
        if (next.endToken > i) all.push(placeOf(document, i, next.endToken))
      } else if (next === undefined || next.firstToken > i) {
        if (isState((tokens[i] as Token).word)) all.push(placeOf(document, i, i + 1))
      }
    } else if (all.at(-1)?.kind === 'place' && floor === i - 1 && (next === undefined || next.firstToken > i)) {
      all.push(placeOf(document, i, i + 1))
    }
  }
  if (all.length === 0) return names
  while (taken < names.length) all.push(names[taken++] as Name)
  return all
}

/** `, R-` and `(D-`, tied. */
function isPartyAt(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]
  if (letter === undefined || !PARTY.test(letter.text) || !BEFORE_PARTY.test(tokens[at - 1]?.text ?? '')) return false
  return tokens[at + 1]?.start === letter.end && tokens[at + 2]?.start === tokens[at + 1]?.end
}

const placeOf = (document: Document, firstToken: number, endToken: number): Name => ({
  ...spanOf(document, firstToken, endToken),
  kind: 'place',
  rule: RULE,
})
