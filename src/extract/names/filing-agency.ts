// filing-agency: who files a report is an organisation, whatever its name looks like: `HANOI, Dec 14 (Harbour Wire) —`.
import type { Document, Sentence, Token } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'

export const FILING_AGENCY = 'name: agency in a dateline'
const OPEN = /^[(/[]$/
const CLOSE = /^[)/\]]$/
/** What is no date: `(HNA)`, `(Harbour Wire)`. */
const CAPITALISED = /^\p{Lu}[\p{L}.&-]+$/u
/** An agency's name has so many tokens at most. */
const LONGEST = 4

/** The names of a document, those in brackets within a dateline as organisations, whether the model found them or not. */
export function settleAgencies(document: Document, names: Name[]): Name[] {
  const { tokens, sentences } = document
  const datelines = sentences.filter(({ zone }) => zone === 'dateline')
  if (datelines.length === 0) return names
  const settled = [...names]
  for (const dateline of datelines) {
    const span = bracketed(tokens, dateline)
    if (span === undefined) continue
    const [firstToken, endToken] = span
    let at = settled.findIndex(name => name.endToken > firstToken)
    if (at < 0) at = settled.length
    const found = settled[at]
    if (found?.firstToken === firstToken && found.endToken === endToken) {
      settled[at] = { ...found, kind: 'organisation', rule: FILING_AGENCY }
    } else if (found === undefined || found.firstToken >= endToken) {
      settled.splice(at, 0, { ...spanOf(document, firstToken, endToken), kind: 'organisation', rule: FILING_AGENCY })
    }
  }
  return settled
}

/** The tokens between the brackets of a dateline, where all of them have capitals. */
function bracketed(tokens: readonly Token[], { firstToken, endToken }: Sentence): [number, number] | undefined {
  for (let open = firstToken; open < endToken; open++) {
    if (!OPEN.test(tokens[open]?.text ?? '')) continue
    let end = open + 1
    while (end < endToken && CAPITALISED.test(tokens[end]?.text ?? '')) end++
    if (end > open + 1 && end - open <= LONGEST + 1 && CLOSE.test(tokens[end]?.text ?? '')) return [open + 1, end]
  }
  return undefined
}
