// Which stretches of a sentence are decoded: capitalised words, with what may join them. All other words are outside.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Document, Word as Form } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import { LIST, ROLE, type Word } from './words.ts'

/** Tokens `[from, to)` of one sentence. */
export type Stretch = { readonly from: number; readonly to: number; readonly sentence: number }

/** So many joining words may stand between two capitalised ones: `Bank of the West`, `War on Want`. */
const MAX_JOINING = 3
/** No name is longer; a longer run of capitals is cut, so that decoding stays linear. */
const MAX_STRETCH = 60

/** Words of closed classes that no name consists of. Not among them: `US`, `May`, `Will`, `IT`, which are other words in capitals. */
const CLOSED_CLASS: ReadonlySet<string> =
  wordSet(`a an the this that these those i you he she it we they my your his her its our their some any each every both all few many
   much more most another no not and or but nor so yet if then than because while although though unless until since when where
   why how whether what which whose of to in on at for with by from about into over under after before between during against
   among without within despite there here however meanwhile also even only still`)
export const isClosedClass = testOnce(
  ({ text, lower }: Form) => CLOSED_CLASS.has(lower) && (text.length === 1 || text.slice(1) === lower.slice(1)),
)

/** Whether a stretch may hold a name: nearly a sixth of all are but the small word that a sentence begins with. */
export function mayName({ tokens }: Document, { from, to }: Stretch): boolean {
  const token = tokens[from]
  return to - from > 1 || token === undefined || !isClosedClass(token.word)
}

function joins(word: Word): boolean {
  return word.role === ROLE.connector || word.role === ROLE.joiner || word.role === ROLE.number
}

/** `suk` of `Jong-suk`: a small word glued to a capitalised one. */
function isHyphenated({ tokens }: Document, i: number): boolean {
  const hyphen = tokens[i - 1]
  return hyphen?.text === '-' && tokens[i - 2]?.end === hyphen.start && hyphen.end === tokens[i]?.start
}

/** A hyphen beside a space parts names: `Geneva - The committee`, `Geneva- The committee`. */
function isDash({ tokens }: Document, i: number): boolean {
  const token = tokens[i]
  return (
    token !== undefined &&
    (token.text === '-' || token.text === '–') &&
    (tokens[i - 1]?.end !== token.start || tokens[i + 1]?.start !== token.end)
  )
}

/** Every stretch of a document that may hold names, in order. */
export function findStretches(document: Document, words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = []
  document.sentences.forEach(({ firstToken, endToken, zone }, sentence) => {
    if (zone === 'other language') return
    let floor = firstToken
    for (let i = firstToken; i < endToken; i++) {
      if (words[i]?.role !== ROLE.capital) continue
      let from = i
      const before = words[i - 1]
      if (i > floor && before !== undefined) {
        if ((before.lists & LIST.openingParticle) !== 0 || before.role === ROLE.number) from = i - 1
        else if (
          before.role === ROLE.joiner &&
          i - 1 > floor &&
          ((words[i - 2]?.lists ?? 0) & LIST.openingParticle) !== 0
        )
          from = i - 2
      }
      let last = i
      let j = i + 1
      while (j < endToken && j - last <= MAX_JOINING + 1 && j - from < MAX_STRETCH) {
        const word = words[j]
        if (word === undefined) break
        if (word.role === ROLE.capital || (j - 2 === last && isHyphenated(document, j))) last = j
        else if (!joins(word) || isDash(document, j)) break
        j++
      }
      const to = Math.min(endToken, words[last + 1]?.role === ROLE.number && last + 1 < endToken ? last + 2 : last + 1)
      stretches.push({ from, to, sentence })
      floor = to
      i = to - 1
    }
  })
  return stretches
}
