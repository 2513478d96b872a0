// Who shares the surname that stands behind *and*: `Ivo and Mila Brandt` are two, though the model may see a name in the second only.
import type { Document } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { inOrder, spanOf } from './spans.ts'
import { LIST, ROLE, type Word } from './words.ts'

/** The names, and those of everybody who is called by a given name in front of one with a surname; `words` are those of the tokens. */
export function nameSharers(document: Document, words: readonly Word[], names: Name[]): Name[] {
  const { tokens } = document
  const sharers: Name[] = []
  names.forEach((name, n) => {
    const { kind, firstToken, endToken } = name
    if (kind !== 'person' || endToken - firstToken < 2 || !isGiven(words[firstToken])) return
    const floor = names[n - 1]?.endToken ?? 0
    const joins = (at: number) => (at === firstToken - 1 ? /^(?:and|&)$/ : /^,$/).test(tokens[at]?.text ?? '')
    // `Jan, Ivo and Mila Brandt`
    for (let at = firstToken - 1; at - 1 >= floor && joins(at) && isGiven(words[at - 1]); at -= 2) {
      // `Ada Lund and Mila Brandt` have each their own
      if (words[at - 2]?.role === ROLE.capital && isGiven(words[at - 2])) break
      sharers.push({ kind, rule: 'shared surname', ...spanOf(document, at - 1, at) })
    }
  })
  return inOrder(names, sharers)
}

const isGiven = (word: Word | undefined): boolean => word?.role === ROLE.capital && (word.lists & LIST.given) !== 0
