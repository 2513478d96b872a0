// Titles of programmes, books and songs, which stand in marks and are said by nobody: *ORF's “Zeit im Bild”*, *her book, “Wide Water”*.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isLetter } from '../../text/characters.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Passage } from './passage.ts'

/** What has a title. */
const WORKS = wordSet(
  'show programme program series film movie documentary book novel memoir album song single ad advert video play musical column podcast article essay',
)
/** Longer marked words are no title. */
const LONGEST = 12
/** Shorter words have no capital in a title. */
const SHORT = 4

/** Whether the words of a stretch are a title by their capitals and by what stands before them. */
export function isTitle({ tokens, firstToken, endToken }: Passage, s: number): boolean {
  const first = firstToken[s] ?? 0
  const end = endToken[s] ?? 0
  if (end - first > LONGEST + 3) return false
  const before = tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]
  // `her book, “Wide Water”`, `ORF's “Zeit im Bild”`, `he said on “Wide Water”`
  const leads =
    before !== undefined && before === tokens[first - 1] && (isPossessiveMark(before) || before.lower === 'on')
  if (before === undefined || !(leads || WORKS.has(before.lower))) return false
  let words = 0
  for (let k = first; k < end; k++) {
    const { text, lower } = tokens[k] as Token
    if (!isLetter(text.charCodeAt(0))) continue
    if (text[0] === lower[0] && (words === 0 || text.length >= SHORT)) return false
    words++
  }
  return words > 1
}
