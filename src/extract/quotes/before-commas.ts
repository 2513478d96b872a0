// Who speaks before an apposition: `Ann Lee, the mayor of Springfield, said`, `After the vote Ann Lee, of Lund, said`.
import type { Token } from '../../schema/index.ts'
import { DASH, MAX_PHRASE, type Range, trimPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { walkLeft } from './walk-left.ts'

/** `Ann Lee, the mayor of Springfield, said`: back over what stands between commas or dashes, three times at most. */
export function beforeCommas(passage: Passage, j: number, floor: number): Range | undefined {
  const { tokens, within } = passage
  // `Ann Lee, the mayor, meanwhile, said`
  const aside = tokens[j - 2]?.text === ',' && ASIDE.test(tokens[j - 1]?.lower ?? '')
  if (aside && j - 3 >= floor && !ASIDE.test(tokens[j - 3]?.lower ?? '')) {
    const outer = beforeCommas(passage, j - 2, floor)
    if (outer !== undefined) return outer
    const first = walkLeft(passage, j - 3, floor)
    return first < j - 2 ? trimPhrase(tokens, first, j - 2) : undefined
  }
  const same = (token: Token) => (tokens[j]?.text === ',' ? token.text === ',' : DASH.test(token.text))
  let k = j
  for (let round = 0; round < 3; round++) {
    let open = k - 1
    while (open > floor && k - open < MAX_PHRASE && !same(tokens[open] as Token)) {
      if (/^[;:!?]$/.test((tokens[open] as Token).text)) return undefined
      open--
    }
    const none = open <= floor || !same(tokens[open] as Token)
    if (none || (within[open] ?? 0) !== 0) return round === 0 ? undefined : trimPhrase(tokens, k + 1, j)
    const first = walkLeft(passage, open - 1, floor)
    // `In Ohio, the mayor, Ann Lee, said`: what a preposition leads in is no part of the name.
    const leadsIn = first < open && (tokens[first]?.pos === 'ADP' || tokens[first - 1]?.pos === 'ADP')
    const at = leadsIn ? beforeOrigin(passage, first, open, floor) : -1
    if (at !== -1) return trimPhrase(tokens, at, j)
    if (first >= open || leadsIn) return round === 0 ? undefined : trimPhrase(tokens, k + 1, j)
    // `…, a Democrat from Ohio, who chairs the panel, said`: such a piece describes what stands before its comma.
    // and `Ann Lee, 61, who chairs the panel, said`
    const describes =
      tokens[first - 1]?.text === ',' &&
      (DESCRIBES.test(tokens[first]?.lower ?? '') ||
        isParty(tokens, first) ||
        (first === open - 1 && AGE.test(tokens[first]?.text ?? '')))
    if (!describes) return trimPhrase(tokens, first, j)
    k = open
  }
  return undefined
}

/**
 * `After the vote Ann Lee, of Lund, said`, `Ann Lee, from Lund, Scania, said`: where the name begins whose origin stands behind its comma;
 * the phrase `[first, open)` before a comma is the name, or the first half of the origin; -1 where it is neither.
 */
function beforeOrigin(passage: Passage, first: number, open: number, floor: number): number {
  const { tokens } = passage
  if (ORIGIN.test(tokens[open + 1]?.lower ?? '') && tokens[open - 1]?.pos === 'PROPN') return first
  const under = tokens[first]?.pos === 'ADP' ? first : first - 1
  if (!ORIGIN.test(tokens[under]?.lower ?? '') || tokens[under - 1]?.text !== ',') return -1
  if (tokens[under - 2]?.pos !== 'PROPN' || under - 2 <= floor) return -1
  return walkLeft(passage, under - 2, floor)
}

/** `R-S.C.`, `D-Ohio` */
const isParty = (tokens: readonly Token[], k: number): boolean =>
  /^[DRI](?:-\p{Lu}.*)?$/u.test(tokens[k]?.text ?? '') && (tokens[k]?.text.length !== 1 || tokens[k + 1]?.text === '-')

const ASIDE = /^(?:however|meanwhile|though|too|instead|also)$/
const ORIGIN = /^(?:of|from)$/
const AGE = /^\d{1,3}$/
const DESCRIBES = /^(?:a|an|the|who|which|whose|another|former)$/
