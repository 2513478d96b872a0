// Superlatives before a counted noun: one of the largest ports is one large port.
import { wordSet } from '../../lexicon/word-list.ts'

const SUPERLATIVES = new Map([
  ['best', 'good'],
  ['worst', 'bad'],
])

/** Words in -est that compare nothing. */
const NO_SUPERLATIVES = wordSet(
  'protest contest harvest request forest interest arrest unrest modest honest earnest midwest northwest southwest budapest everest rainforest pre-test invest suggest digest conquest manifest',
)

/**
 * The modifiers before a counted noun without their superlative.
 *
 * withoutSuperlative('most expensive ') //=> 'expensive '
 * withoutSuperlative('largest ') //=> 'large '
 */
export function withoutSuperlative(words: string): string {
  const plain = words.startsWith('most ') ? words.slice(5) : words
  const first = plain.slice(0, plain.indexOf(' '))
  const base =
    SUPERLATIVES.get(first) ??
    (first.length > 5 && first.endsWith('est') && !NO_SUPERLATIVES.has(first) ? positive(first.slice(0, -3)) : first)
  return first ? base + plain.slice(first.length) : plain
}

function positive(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (stem.at(-1) === stem.at(-2) && !'ls'.includes(stem.at(-1) ?? '')) return stem.slice(0, -1)
  return /(?:[aiu]rg|[aei][ft]|in|ur|id|os|ut|at|er|ir)$/.test(stem) &&
    /(?:larg|saf|lat|fin|pur|wid|clos|cut|sever|rar)$/.test(stem)
    ? `${stem}e`
    : stem
}
