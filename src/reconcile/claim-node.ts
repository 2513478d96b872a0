// Claims that say the same in the same words, as one: what alignment compares. Who tells them is kept beside.
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import type { Claim } from '../schema/index.ts'
import { foldName } from '../text/fold.ts'
import type { StatedClaim } from './stated-claim.ts'
import { stemOf } from './stem.ts'

/** Claims that say the same in the same words, told by any number of articles. */
export type ClaimNode = {
  readonly claim: Claim
  readonly subject: number | null
  readonly topic: Topic
  readonly subjectWords: ReadonlySet<string>
  readonly claims: StatedClaim[]
  readonly articles: Set<string>
  readonly cores: Set<number>
  readonly outlets: Set<string>
}

/** The different claims among those of a story, in the order in which they are met. */
export function mergeRepeats(claims: readonly StatedClaim[]): ClaimNode[] {
  const nodes = new Map<string, ClaimNode>()
  for (const stated of claims) {
    const { claim, subject } = stated
    const { kind, measure, value, scope, time, polarity } = claim
    const key = JSON.stringify([kind, measure, value, subject ?? claim.subject?.text, scope, time, polarity])
    const node = nodes.get(key)
    if (node !== undefined) {
      node.claims.push(stated)
      node.articles.add(stated.article)
      node.cores.add(stated.core)
      if (stated.outlet !== null) node.outlets.add(stated.outlet)
      continue
    }
    nodes.set(key, {
      claim,
      subject,
      topic: topicOf(claim),
      subjectWords: stemsOf(claim.subject?.text ?? ''),
      claims: [stated],
      articles: new Set([stated.article]),
      cores: new Set([stated.core]),
      outlets: new Set(stated.outlet === null ? [] : [stated.outlet]),
    })
  }
  return [...nodes.values()]
}

/** What a claim is about: the stems of its measure, and those of its concept, without the words of its subject. */
function topicOf(claim: Claim): Topic {
  const subject = stemsOf(claim.subject?.text ?? '')
  const concept = claim.kind === 'quantity' ? (claim.value.concept ?? '') : ''
  return { measure: stemsOf(claim.measure), concept: new Set([...stemsOf(concept)].filter(word => !subject.has(word))) }
}
type Topic = { readonly measure: ReadonlySet<string>; readonly concept: ReadonlySet<string> }

function stemsOf(text: string): ReadonlySet<string> {
  const words = foldName(text).split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter(word => word !== '' && !FUNCTION_WORDS.has(word)).map(stemOf))
}
