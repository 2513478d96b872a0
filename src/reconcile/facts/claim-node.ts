// Claims that say the same in the same words, as one: what alignment compares. Who tells them is kept beside.
import { EVENT_FIGURES } from '../../lexicon/events/event-figures.ts'
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import { FUNCTION_WORDS } from '../../lexicon/grammar/function-words.ts'
import { UNIT_SYNONYMS } from '../../lexicon/numbers/unit-synonyms.ts'
import type { Claim } from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import { once } from './once.ts'
import { tellingStems } from './shared-words.ts'
import type { StatedClaim } from './stated-claim.ts'
import { stemOf } from './stem.ts'
import { unitName } from './unit-name.ts'

/** Claims that say the same in the same words, told by any number of articles. */
export type ClaimNode = {
  readonly claim: Claim
  readonly subject: number | null
  readonly topic: Topic
  /** The stems of its subject, without those of its measure: `shares in Orlo` and `shares in Venn` share nothing. */
  readonly subjectWords: ReadonlySet<string>
  /** The stems of the name that owns its subject: `Orlo` of `Orlo's mills`; none where nobody is named. */
  readonly owner: ReadonlySet<string>
  /** The telling stems of its sentence, found when they are first asked for. */
  readonly sentence: () => ReadonlySet<string>
  /** Whether each of its articles gives it as the event's, see `soleFigures`. */
  sole: boolean
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
    // Of whom or what nobody is known is told apart by the sentence: `two men` who fled and `two men` who were freed.
    const own = subject ?? (isOfTheEvent(claim) ? claim.subject?.text : claim.evidence.text)
    const key = JSON.stringify([kind, measure, value, own, scope, time, polarity])
    const node = nodes.get(key)
    if (node !== undefined) {
      node.claims.push(stated)
      node.sole &&= stated.sole
      node.articles.add(stated.article)
      node.cores.add(stated.core)
      if (stated.outlet !== null) node.outlets.add(stated.outlet)
      continue
    }
    const subjectStems = stemsOf(claim.subject?.text ?? '')
    const topic = topicOf(claim, subjectStems)
    nodes.set(key, {
      claim,
      subject,
      topic,
      subjectWords: kind === 'quantity' ? without(subjectStems, topic.measure) : subjectStems,
      owner: stemsOf(ownerOf(claim.subject?.text ?? '')),
      sentence: once(() => tellingStems(claim.evidence.text)),
      sole: stated.sole,
      claims: [stated],
      articles: new Set([stated.article]),
      cores: new Set([stated.core]),
      outlets: new Set(stated.outlet === null ? [] : [stated.outlet]),
    })
  }
  return [...nodes.values()]
}

/** `Orlo` of `Orlo's mills`, `Orlo Corp.` of `Orlo Corp.'s mills`; `The mill's sales` names nobody. */
function ownerOf(subject: string): string {
  // Few subjects are owned, and one look spares most of them the pattern.
  const owned = subject.includes("'s ") || subject.includes('’s ')
  return owned ? (OWNER.exec(subject)?.[1] ?? '') : ''
}
const OWNER = /((?:\p{Lu}[\p{L}\p{N}.&-]{0,30} ){0,3}\p{Lu}[\p{L}\p{N}.&-]{0,30})['’]s /u

/** What a claim is about: the stems of its measure, and those of its concept, without the words of its subject. */
function topicOf(claim: Claim, subject: ReadonlySet<string>): Topic {
  const concept = claim.kind === 'quantity' ? (claim.value.concept ?? '') : ''
  return { measure: stemsOf(claim.measure, nameOf), concept: without(stemsOf(concept, nameOf), subject) }
}

/** `troops` and `soldiers` are counted alike; that victims are people tells nothing, for most of what is counted is. */
const nameOf = (word: string): string => {
  const name = UNIT_SYNONYMS.get(stemOf(word)) ?? unitName(word)
  return name === 'person' ? word : name
}
type Topic = { readonly measure: ReadonlySet<string>; readonly concept: ReadonlySet<string> }

/** Whether the story itself is what the measure is of, so that the words of a subject tell nothing apart. */
export const isOfTheEvent = ({ measure }: Claim) => EVENT_TALLIES.has(measure) || EVENT_FIGURES.has(measure)

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter(word => !others.has(word)))

const NO_STEMS: ReadonlySet<string> = new Set()

function stemsOf(text: string, named: (word: string) => string = word => word): ReadonlySet<string> {
  if (text === '') return NO_STEMS
  const words = foldName(text).split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter(word => word !== '' && !FUNCTION_WORDS.has(word)).map(word => stemOf(named(word))))
}
