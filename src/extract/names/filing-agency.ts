// filing-agency: who files a report is an organisation, whatever its name looks like: `HANOI, Dec 14 (Harbour Wire) —`.
import type { Document } from '../../schema/index.ts'
import type { Name } from './index.ts'

/** The names of a document, those in brackets within a dateline as organisations. */
export function settleAgencies({ tokens, sentences }: Document, names: readonly Name[]): Name[] {
  const settled: Name[] = []
  let s = 0
  for (const name of names) {
    while ((sentences[s]?.endToken ?? Infinity) <= name.firstToken) s++
    const bracketed =
      /^[(/[]$/.test(tokens[name.firstToken - 1]?.text ?? '') && /^[)/\]]$/.test(tokens[name.endToken]?.text ?? '')
    const files = bracketed && sentences[s]?.zone === 'dateline' && name.kind !== 'organisation'
    settled.push(files ? { ...name, kind: 'organisation', rule: 'name: agency in a dateline' } : name)
  }
  return settled
}
