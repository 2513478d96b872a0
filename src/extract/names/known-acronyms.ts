// An acronym has one meaning in an article: once it was found as an organisation, it is one wherever it stands, in `PTA officials` and
// in `told PTA` as in `the PTA said`.
import type { Document } from '../../schema/index.ts'
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
  const known = readAcronyms(words, names)
  if (known.size === 0) return names
  const { tokens } = document
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

function readAcronyms(words: readonly Word[], names: readonly Name[]): Set<string> {
  const known = new Set<string>()
  const others = new Set<string>()
  for (const { kind, text, firstToken, endToken } of names) {
    if (endToken - firstToken !== 1 || words[firstToken]?.allCaps !== true || !ACRONYM.test(text)) continue
    if (kind === 'organisation') known.add(text)
    else others.add(text)
  }
  for (const text of others) known.delete(text)
  return known
}
