// The forms of an English verb, made from its lemma. Which verbs there are is left to the lexicon.
import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../lexicon/speech/reporting-verb-forms.ts'

export type VerbForm = 'base' | 'third person' | 'past' | 'participle' | 'gerund'

const endsInConsonantY = /[^aeiou]y$/
const endsInSibilant = /(?:s|x|z|ch|sh|o)$/
// `plan`, `beg`, `quip` double their last consonant; `vow`, `shout`, `aim` do not.
const oneShortSyllable = /^(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]$/

/**
 * Every form of a verb, a form that serves twice standing twice.
 *
 * inflect('deny') //=> [['deny', 'base'], ['denies', 'third person'], ['denied', 'past'], ['denied', 'participle'], ['denying', 'gerund']]
 */
export function inflect(lemma: string): [form: string, kind: VerbForm][] {
  const doubled = oneShortSyllable.test(lemma) || DOUBLING_VERBS.has(lemma) ? lemma + lemma.at(-1) : lemma
  const consonantY = endsInConsonantY.test(lemma)
  const silentE = lemma.endsWith('e') && !/[eo]e$/.test(lemma)
  const regular = consonantY
    ? `${lemma.slice(0, -1)}ied`
    : silentE || lemma.endsWith('ee')
      ? `${lemma}d`
      : `${doubled}ed`
  const [past = regular, participle = past] = IRREGULAR_VERBS.get(lemma)?.split(' ') ?? []
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : endsInSibilant.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [
    [lemma, 'base'],
    [third, 'third person'],
    [past, 'past'],
    [participle, 'participle'],
    [`${silentE ? lemma.slice(0, -1) : doubled}ing`, 'gerund'],
  ]
}
