// A fact from the claims that were aligned: its best value, the verdict on each claim, its status, and how many stand behind it.
import { PERSONAL_PRONOUNS } from '../../lexicon/grammar/clause-words.ts'
import type { Fact, Verdict } from '../../schema/index.ts'
import { countOf, statedValue } from '../explain.ts'
import { identify } from '../identify.ts'
import { candidatesOf, fuse, trustAlone } from './fuse.ts'
import { type Judgement, judge, judgeAlone, nameOf } from './judge-claims.ts'
import { freshnessOf } from './newer-state.ts'
import { isInferredDay } from './one-act.ts'
import { originsOfClaims } from './origins.ts'
import { pointsBack } from './pointing-subject.ts'
import type { Reliability } from './reliability.ts'
import { inOrder, type StatedClaim, sourceNoun, sourceOf } from './stated-claim.ts'

/** A fact, and the claims it was made of in the same order as its `claims`. */
export type BuiltFact = { readonly fact: Fact; readonly stated: readonly StatedClaim[] }

/** Builds the fact of a group of aligned claims; the group has at least one. */
export function buildFact(stated: readonly StatedClaim[], reliability: Reliability): BuiltFact {
  const first = stated[0]
  if (first === undefined) throw new Error('a fact has at least one claim')
  if (stated.length === 1) return buildLone(first, reliability)
  const candidates = candidatesOf(stated)
  const { best, confidence } = fuse(stated, candidates, reliability, freshnessOf(stated))
  const judgements = judge(stated, candidates, best)
  const stories = new Set(stated.map(claim => claim.story))
  const story = stories.size === 1 ? first.story : null
  return describe(stated, judgements, {
    id: identify('f', [story, first.claim.kind, first.claim.measure, first.article, first.claim.id]),
    story,
    kind: first.claim.kind,
    subject:
      mostCommon(stated.map(nameOfSubject)) ??
      mostCommon(stated.map(nounOfSubject)) ??
      mostCommon(stated.map(({ claim }) => claim.subject?.text ?? null)),
    measure: mostCommon(stated.map(({ claim }) => claim.measure)) ?? first.claim.measure,
    value: candidates[best]?.value ?? first.claim.value,
    time: mostCommon(stated.map(({ claim }) => claim.time)),
    confidence,
  })
}

/** The same for one claim, as most facts are: there is nothing to weigh it against. */
function buildLone(stated: StatedClaim, reliability: Reliability): BuiltFact {
  const { claim, story, article, outlet, published } = stated
  const { kind, measure, value, time } = claim
  const { verdict, because } = judgeAlone(stated)
  const fact: Fact = {
    id: identify('f', [story, kind, measure, article, claim.id]),
    story,
    kind,
    subject: claim.subject?.text ?? null,
    measure,
    value,
    time,
    status: 'single source',
    confidence: trustAlone(stated, reliability),
    outlets: 1,
    origins: 1,
    claims: [{ article, claim: claim.id, outlet, published, value, verdict, because }],
    because: explainLone(stated, statedValue(value)),
  }
  return { fact, stated: [stated] }
}

/** The fact with further claims beside those that settled its value, each with its own judgement. */
export function setBeside(
  { fact, stated }: BuiltFact,
  more: readonly StatedClaim[],
  judged: readonly Judgement[],
): BuiltFact {
  const known = stated.map((claim, n) => [claim, fact.claims[n]] as const)
  const all = [...known, ...more.map((claim, n) => [claim, judged[n]] as const)].sort(([a], [b]) => inOrder(a, b))
  return describe(
    all.map(([claim]) => claim),
    all.map(([, judgement]) => judgement ?? { verdict: 'not comparable', because: '' }),
    fact,
  )
}

/** What of a fact follows from its claims and the verdicts on them. */
function describe(
  stated: readonly StatedClaim[],
  judgements: readonly Judgement[],
  settled: Omit<Fact, 'status' | 'outlets' | 'origins' | 'claims' | 'because'>,
): BuiltFact {
  const conflicting = judgements.some(({ verdict }) => verdict === 'conflicts')
  const shared = new Set(bearersOf(stated, judgements).map(sourceOf)).size > 1
  const { id, story, kind, subject, measure, value, time, confidence } = settled
  const fact: Fact = {
    id,
    story,
    kind,
    subject,
    measure,
    value,
    time,
    status: conflicting ? 'conflicting' : shared ? 'agreed' : 'single source',
    confidence,
    outlets: new Set(stated.map(sourceOf)).size,
    origins: new Set(originsOfClaims(stated)).size,
    claims: stated.map(({ article, claim, outlet, published }, n) => ({
      article,
      claim: claim.id,
      outlet,
      published,
      value: claim.value,
      verdict: judgements[n]?.verdict ?? 'not comparable',
      because: judgements[n]?.because ?? '',
    })),
    because: '',
  }
  return { fact: { ...fact, because: explainFact(fact, stated) }, stated }
}

/**
 * The claims that bear a value out: not those that cannot be set against it or that it overtook, nor those of a day that no word gives
 * beside one that is written.
 */
function bearersOf(stated: readonly StatedClaim[], judged: readonly { readonly verdict: Verdict }[]): StatedClaim[] {
  const apart = new Set<Verdict | undefined>(['not comparable', 'superseded'])
  const comparable = stated.filter((_, n) => !apart.has(judged[n]?.verdict))
  const written = comparable.filter(({ claim }) => !isInferredDay(claim))
  return written.length > 0 ? written : comparable
}

/** The subject as a name: `the firm` is known to who has read its report alone. */
function nameOfSubject({ claim: { subject } }: StatedClaim): string | null {
  if (subject === null || !/^\p{Lu}/u.test(subject.text)) return null
  return pointsBack(subject.text) || /^an? /i.test(subject.text) ? null : subject.text
}

/** The subject as a noun: `it` says nothing to who has not read the sentence before. */
function nounOfSubject({ claim: { subject } }: StatedClaim): string | null {
  return subject === null || PERSONAL_PRONOUNS.has(subject.text.toLowerCase()) ? null : subject.text
}

function explainFact(fact: Fact, stated: readonly StatedClaim[]): string {
  const bearers = bearersOf(stated, fact.claims)
  const noun = sourceNoun(stated)
  const value = fact.value === null ? 'nothing certain' : statedValue(fact.value)
  const saying = (verdicts: readonly string[]) =>
    stated.filter((_, n) => verdicts.includes(fact.claims[n]?.verdict ?? ''))
  const count = (verdicts: readonly string[]) => new Set(saying(verdicts).map(sourceOf)).size
  const superseded = count(['superseded'])
  const apart = count(['not comparable'])
  const later =
    (superseded === 0 ? '' : `; ${countOf(superseded, noun)} gave an earlier number`) +
    (apart === 0 ? '' : `; ${countOf(apart, noun)} cannot be set against it`)
  if (fact.status === 'single source') return `${explainLone(bearers[0], value)}${later}`
  if (fact.status === 'conflicting') {
    const [pro, contra] = [saying(['agrees', 'refines', 'compatible']), saying(['conflicts'])]
    return `${countSources(pro, noun)} for ${value}, ${countSources(contra, noun)} against${later}`
  }
  const outlets = countOf(new Set(bearers.map(sourceOf)).size, noun)
  const origins = countOf(new Set(originsOfClaims(bearers)).size, 'independent origin')
  const allowed = count(['refines', 'compatible']) > 0 ? ' or allow it' : ''
  return `${outlets} of ${origins} say ${value}${allowed}${later}`
}

/** `three outlets of one origin`: copies of one report outweigh nobody, and whoever counts them is told why. */
function countSources(stated: readonly StatedClaim[], noun: string): string {
  const sources = new Set(stated.map(sourceOf)).size
  const origins = new Set(originsOfClaims(stated)).size
  return origins < sources ? `${countOf(sources, noun)} of ${countOf(origins, 'origin')}` : countOf(sources, noun)
}

const explainLone = (stated: StatedClaim | undefined, value: string) => `only ${nameOf(stated)} says ${value}`

/** The value met most often, of these the first in the order of code units; null where there is none. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0)
    if (best === null || count > most || (count === most && value < best)) best = value
  }
  return best
}
