// An acronym has one meaning in an article: where it was mostly found as an organisation, it is one wherever it stands, in `PTA officials`
// and in `told PTA` as in `the PTA said`. One that was found once of many times, as `PC` may be, is none.
import { SEATS } from '../../lexicon/people/seats.ts'
import type { Document } from '../../schema/index.ts'
import { FILING_AGENCY } from './filing-agency.ts'
import type { Name } from './index.ts'
import { inOrder, spanOf } from './spans.ts'
import type { Stretch } from './stretches.ts'
import { ROLE, type Word } from './words.ts'

const ACRONYM = /^\p{Lu}{2,7}$/u

/** The names, with every place of an acronym that was found as an organisation, and as nothing else; `words` are those of the tokens. */
export function nameKnownAcronyms(
  document: Document,
  words: readonly Word[],
  stretches: readonly Stretch[],
  names: Name[],
): Name[] {
  const { tokens } = document
  const known = readAcronyms(document, words, stretches, names)
  if (known.size === 0) return names
  const found: Name[] = []
  let next = 0
  for (const { from, to } of stretches)
    for (let i = from; i < to; i++) {
      if (words[i]?.allCaps !== true || !known.has(tokens[i]?.text ?? '')) continue
      while (next < names.length && (names[next] as Name).endToken <= i) next++
      if ((names[next]?.firstToken ?? tokens.length) <= i) continue
      // `the PTA World Cup` is an event, and in a headline in capitals WHO is a word
      if (words[i + 1]?.role === ROLE.capital || words[i - 1]?.allCaps === true || tokens[i - 1]?.text === '@') continue
      found.push({ ...spanOf(document, i, i + 1), kind: 'organisation', rule: 'acronym found elsewhere' })
    }
  return inOrder(names, found)
}

/** The acronyms that were found as organisations, at no fewer places than they were passed over, and as nothing else. */
function readAcronyms(
  { tokens }: Document,
  words: readonly Word[],
  stretches: readonly Stretch[],
  names: readonly Name[],
): ReadonlySet<string> {
  const found = new Map<string, number>()
  const others = new Set<string>()
  const filing = new Set<string>()
  for (const { kind, text, firstToken, endToken, rule } of names) {
    if (endToken - firstToken !== 1 || words[firstToken]?.allCaps !== true || !ACRONYM.test(text)) continue
    if (rule === FILING_AGENCY) filing.add(text)
    if (kind === 'organisation' && !SEATS.has(text)) found.set(text, (found.get(text) ?? 0) + 1)
    else others.add(text)
  }
  for (const text of others) found.delete(text)
  if (found.size === 0) return new Set()
  const passed = new Map<string, number>()
  for (const { from, to } of stretches)
    for (let i = from; i < to; i++) {
      const text = tokens[i]?.text ?? ''
      if (words[i]?.allCaps === true && found.has(text)) passed.set(text, (passed.get(text) ?? 0) + 1)
    }
  return new Set(
    [...found].flatMap(([text, times]) => (filing.has(text) || 2 * times >= (passed.get(text) ?? 0) ? text : [])),
  )
}
