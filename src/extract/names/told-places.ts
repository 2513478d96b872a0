// Who is told to be a place, whatever the model made of the name: what a report is filed from (`EASTBY — Police said`), and streets (`on Omar Dahl
// Avenue`).
import type { Document, Token } from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import { isKnownPlace } from '../../text/known-place.ts'
import { KNOWN } from './gazetteer.ts'
import type { Name } from './index.ts'
import { inOrder, spanOf } from './spans.ts'

/** No surnames, and no teams. */
const STREET = /^(?:ave(?:nue)?\.?|blvd\.?|boulevard|expressway|highway|hwy\.?|parkway|pkwy\.?|turnpike)$/
/** Where something stands before them that places have: `Lane` and `Street` are surnames, and `Dorne St.` a team. */
const MAYBE_STREET = /^(?:drive|lane|rd\.?|road|st\.|street)$/
const BEFORE_STREET = /^(?:along|at|down|from|in|near|of|off|on|\d+)$/
/** What the town of a dateline ends before. */
const TOWN_END = /^(?:[,(/[:]|-+|[–—])$/
/** A town's name has so many tokens at most. */
const LONGEST = 4

/** The names, streets and what stands in datelines as places; `phrases` are those that are known beforehand. */
export function settlePlaces(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  const { tokens } = document
  const settled = names.map(name => (name.kind !== 'place' && isStreet(tokens, name) ? asPlace(name) : name))
  return settleDatelines(document, phrases, settled)
}

const asPlace = (name: Name): Name => ({ ...name, kind: 'place' })

function isStreet(tokens: readonly Token[], { firstToken, endToken }: Name): boolean {
  if (endToken - firstToken < 2) return false
  const last = tokens[endToken - 1]?.lower ?? ''
  if (STREET.test(last)) return true
  return MAYBE_STREET.test(last) && BEFORE_STREET.test(tokens[firstToken - 1]?.lower ?? '')
}

function settleDatelines(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  const found: Name[] = []
  let settled = names
  for (const { firstToken, endToken, zone } of document.sentences) {
    if (zone !== 'dateline') continue
    const end = townEnd(document.tokens, firstToken, endToken)
    if (end === 0) continue
    const at = names.findIndex(name => name.endToken > firstToken)
    const name = names[at]
    if (name === undefined || name.firstToken >= end) {
      const town = spanOf(document, firstToken, end)
      if (isKnownPlace(foldName(town.text))) found.push({ ...town, kind: 'place', rule: 'name: town of a dateline' })
    } else if (name.kind !== 'place' && name.endToken === end && !isBody(phrases, name)) {
      if (settled === names) settled = [...names]
      settled[at] = asPlace(name)
    }
  }
  return inOrder(settled, found)
}

/** The token behind the town that a dateline begins with; 0 where it begins with none. */
function townEnd(tokens: readonly Token[], firstToken: number, limit: number): number {
  for (let i = firstToken; i < Math.min(limit, firstToken + LONGEST + 1); i++) {
    const { text } = tokens[i] as Token
    if (TOWN_END.test(text)) return i === firstToken ? 0 : i
    if (!/^\p{Lu}/u.test(text)) return 0
  }
  return 0
}

/** `KDQX (Dorne) -`: a station in America. */
const CALL_LETTERS = /^[KW][A-Z]{2,3}$/

/** `HARBOUR WIRE -`: what files a report itself. */
const isBody = (phrases: Int32Array, { firstToken, text }: Name): boolean =>
  CALL_LETTERS.test(text) ||
  (((phrases[firstToken] as number) >> 2) & (KNOWN.organisation | KNOWN.place | KNOWN.country)) === KNOWN.organisation
