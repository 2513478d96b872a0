// Whether somebody vouches for what a quote tells. `Halden praised the 12 cooks` is a quote of Halden's for what is praised, but
// that there are 12 the article tells.
import {
  FACTIVE_VERBS,
  GERUND_STATING_VERBS,
  OBJECT_STATING_NOUNS,
  OBJECT_STATING_VERBS,
  UNSTATING_VERBS,
} from '../lexicon/speech/stating-words.ts'
import type { Quote } from '../schema/index.ts'
import { baseOf } from '../text/inflection.ts'

/** The end of the rules by which the object of a cue, or its phrase, is what was said. */
const OF_OBJECT = /(?:object|preposition| of)$/
const GERUND = /^[a-z]+ing\b/
const NEGATED = /\b(?:not|never|cannot)\b|n['’]t\b/

/** `failed to tell`, `refused to admit` */
const FAILED = /(?:fail|failed|fails|failing|refused|refuses|declined|declines|neglected) $/

/** Whether the speaker of a quote is who tells what stands in it. */
export function isStatement({ type, cue, rule = '', text }: Quote, article: string): boolean {
  // `…, the court heard`: what leads to its cue is a statement, whatever the cue
  if (type === 'direct' || cue === null || rule.startsWith('content')) return true
  const words = cue.text.toLowerCase().split(' ')
  const bases = words.map(baseOf)
  if (OF_OBJECT.test(rule)) {
    // `did not disclose the names of 12 cooks`
    if (NEGATED.test(cue.text)) return false
    const verbs = GERUND.test(text) ? [OBJECT_STATING_VERBS, GERUND_STATING_VERBS] : [OBJECT_STATING_VERBS]
    return verbs.some(set => bases.some(word => set.has(word))) || words.some(word => OBJECT_STATING_NOUNS.has(word))
  }
  const negated = NEGATED.test(cue.text) || (words[0] === 'to' && FAILED.test(article.slice(cue.start - 10, cue.start)))
  if (negated && bases.some(word => FACTIVE_VERBS.has(word))) return false
  return !bases.some(word => UNSTATING_VERBS.has(word))
}
