// Which claims speak of the same fact: subject, measure, scope and time compared by a hand-set score of named features. Two claims of one
// article that contradict each other speak of two things, and what is known to differ is never joined, whatever else agrees.
import { EVENT_FIGURES } from '../lexicon/event-figures.ts'
import { EVENT_TALLIES } from '../lexicon/event-tallies.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { UNIT_SYNONYMS } from '../lexicon/unit-synonyms.ts'
import type { Claim, QuantityValue } from '../schema/index.ts'
import { foldName } from '../text/fold.ts'
import { compareValues } from './compare-values.ts'
import { dateOneAct, isWritten } from './one-act.ts'
import { periodOf } from './period.ts'
import type { StatedClaim } from './stated-claim.ts'
import { inOrder } from './stated-claim.ts'
import { stemOf } from './stem.ts'

/** Two claims with this score are one fact; groups by the mean of their pairs. */
const SAME_FACT = 2
/** Never, whatever else agrees. */
const NEVER = Number.NEGATIVE_INFINITY
/** Days that two outlets may be apart in dating one event. */
const DATE_PLAY = 1
/** Days that reports which are surely of one event may be apart in dating it: a wrong weekday, the day of the arrest for that of the crime. */
const MISDATED = 45
/** Beyond this many distinct claims of a story, pairs are looked for among so many neighbours only. */
const MOST_CLAIMS = 1500
const REACH = 200

/** Groups of claims, each the claims of one fact; every claim is in exactly one. */
export function alignClaims(claims: readonly StatedClaim[]): StatedClaim[][] {
  const nodes = mergeRepeats([...claims].sort(inOrder))
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = []
  for (const [a, b] of candidatePairs(nodes)) {
    const score = scoreClaims(nodes[a], nodes[b])
    if (score >= SAME_FACT) pairs.push({ a, b, score })
  }
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
  const groupOf = nodes.map((_, n) => n)
  const groups = nodes.map((_, n) => [n])
  for (const { a, b } of pairs) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b]
    if (x === y || linkage(nodes, groups[x] ?? [], groups[y] ?? []) < SAME_FACT) continue
    const [keep, drop] = x < y ? [x, y] : [y, x]
    for (const n of groups[drop] ?? []) groupOf[n] = keep
    groups[keep] = [...(groups[keep] ?? []), ...(groups[drop] ?? [])]
    groups[drop] = []
  }
  return groups.filter(group => group.length > 0).map(group => group.flatMap(n => nodes[n]?.claims ?? []).sort(inOrder))
}

function linkage(nodes: readonly ClaimNode[], left: readonly number[], right: readonly number[]): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += scoreClaims(nodes[a], nodes[b])
  return sum / (left.length * right.length)
}

/** Claims that say the same in the same words, told by any number of articles. */
type ClaimNode = {
  readonly claim: Claim
  readonly subject: number | null
  readonly topic: Topic
  readonly subjectWords: ReadonlySet<string>
  readonly claims: StatedClaim[]
  readonly articles: Set<string>
  readonly cores: Set<number>
  readonly outlets: Set<string>
}

function mergeRepeats(claims: readonly StatedClaim[]): ClaimNode[] {
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

/** Pairs of one kind whose measures or concepts share a word: all others are never one fact. */
function* candidatePairs(nodes: readonly ClaimNode[]): Generator<[number, number]> {
  const reach = nodes.length <= MOST_CLAIMS ? nodes.length : REACH
  const holders = new Map<string, number[]>()
  const metBy = new Int32Array(nodes.length)
  for (let b = 0; b < nodes.length; b++) {
    for (const key of blocksOf(nodes[b])) {
      const known = holders.get(key)
      if (known === undefined) {
        holders.set(key, [b])
        continue
      }
      for (let i = known.length - 1; i >= 0 && (known[i] ?? 0) >= b - reach; i--) {
        const a = known[i] ?? 0
        if (metBy[a] === b) continue
        metBy[a] = b
        yield [a, b]
      }
      known.push(b)
    }
  }
}

/** What two nodes must share to be compared; see `compareMeasures`. */
function blocksOf(node: ClaimNode | undefined): string[] {
  if (node === undefined) return []
  const { kind, measure } = node.claim
  return [measure, ...node.topic.measure, ...node.topic.concept].map(word => `${kind} ${word}`)
}

/** How much two claims seem to speak of one fact; `-Infinity` where something known keeps them apart. */
function scoreClaims(a: ClaimNode | undefined, b: ClaimNode | undefined): number {
  if (a === undefined || b === undefined) return NEVER
  const [x, y] = [a.claim, b.claim]
  if (x.kind !== y.kind || x.kind === 'count-check' || x.polarity !== y.polarity) return NEVER
  const measures = compareMeasures(a, b)
  if (measures === NEVER) return NEVER
  const subjects = compareSubjects(a, b)
  const statements = compareStatements(a, b)
  const comparable = x.measure === y.measure && (subjects > 0 || isOfTheEvent(x))
  // A contradiction must be sure of what it is about: loosely related numbers that differ are two facts.
  if (!comparable && compareValues(x.value, y.value) === 'conflicts') return NEVER
  return measures + subjects + compareScopes(x, y) + compareTimes(a, b) + statements
}

function compareMeasures(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.measure, b.claim.measure]
  if (x === y) return 2.5
  if (EVENT_TALLIES.has(x) || EVENT_TALLIES.has(y)) return NEVER
  const common = sharedBy(a.topic.measure, b.topic.measure)
  if (common > 0) return common === Math.min(a.topic.measure.size, b.topic.measure.size) ? 1.5 : 0.5
  const crossed = sharedBy(a.topic.measure, b.topic.concept) + sharedBy(a.topic.concept, b.topic.measure)
  if (crossed > 0) return 0.5
  return sharedBy(a.topic.concept, b.topic.concept) > 0 ? 0 : NEVER
}

function sharedBy<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

function compareSubjects(a: ClaimNode, b: ClaimNode): number {
  if (EVENT_TALLIES.has(a.claim.measure)) return 0
  if (a.subject !== null && b.subject !== null) return a.subject === b.subject ? 2 : NEVER
  if (EVENT_FIGURES.has(a.claim.measure)) return 0
  if (a.subjectWords.size === 0 || b.subjectWords.size === 0) return -0.5
  for (const word of a.subjectWords) if (b.subjectWords.has(word)) return 1
  return a.subject === null && b.subject === null ? -1.5 : -1
}

/** Whether the story itself is what the measure is of, so that the words of a subject tell nothing apart. */
const isOfTheEvent = ({ measure }: Claim) => EVENT_TALLIES.has(measure) || EVENT_FIGURES.has(measure)

function compareScopes({ scope: x }: Claim, { scope: y }: Claim): number {
  let score = 0
  for (const [p, q] of [
    [x?.place, y?.place],
    [x?.of, y?.of],
  ]) {
    if (p == null || q == null) continue
    score += foldName(p) === foldName(q) ? 0.5 : -3
  }
  return score
}

function compareTimes(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim, b.claim]
  // The time of a date is the date itself: that is what is compared, not what keeps two claims apart.
  if ((x.kind === 'date' && x.measure !== 'event') || x.time === null || y.time === null) return 0
  if (x.time === y.time) return 0.5
  const [p, q] = [periodOf(x.time), periodOf(y.time)]
  if (p === null || q === null) return -1
  // A stock is told as of the day of writing: 189 partners today and 190 tomorrow are one number at two times.
  if (isStockOfDay(x) && isStockOfDay(y) && Math.abs(p.from - q.from) <= MISDATED) return 0
  const tally = isOfTheEvent(x)
  const gap = Math.max(p.from - q.to, q.from - p.to)
  const surely = sharedBy(a.cores, b.cores) > 0
  // One outlet that tells of two days tells of two events, for it knows what it wrote yesterday; if it is surely one, of one night.
  if (gap > (surely ? DATE_PLAY : 0) && sharedBy(a.outlets, b.outlets) > 0) return NEVER
  if (gap > (tally ? DATE_PLAY : 0)) return tally && gap <= MISDATED && surely ? 0 : NEVER
  return x.time.length > 10 && y.time.length > 10 ? NEVER : 0
}

/** A stock told by the day; one told by the hour is a reading of that hour: the temperature at nine is not the one at ten. */
const isStockOfDay = ({ flow, time }: Claim) => flow === 'stock' && time !== null && time.length <= 10

function compareStatements(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim, b.claim]
  const comparison = compareValues(x.value, y.value)
  const together = [...a.articles].some(article => b.articles.has(article))
  if (together && (comparison === 'conflicts' || comparison === 'not comparable' || x.measure !== y.measure))
    return NEVER
  if (x.kind === 'quantity' && y.kind === 'quantity') {
    if (comparison === 'not comparable' && !canCount(x.value, y.value)) return NEVER
    return compareThings(x.value, y.value) + (comparison === 'agrees' ? agreementOf(x.value) : 0)
  }
  if (x.kind === 'date' && y.kind === 'date') {
    const surely = x.measure === 'event' ? dateOneAct(x, y) : isWritten(x.value) && isWritten(y.value)
    if (comparison === 'conflicts' && !surely) return NEVER
    return comparison === 'agrees' ? 1 : 0
  }
  return comparison === 'not comparable' || comparison === 'conflicts' ? NEVER : 1
}

/** `12 civilians` and `14 people` stay in one fact and are called not comparable; `12 dollars` and `14 people` are two facts. */
const canCount = (a: QuantityValue, b: QuantityValue) =>
  (a.unitKind ?? 'count') === (b.unitKind ?? 'count') && (a.currency ?? b.currency) === (b.currency ?? a.currency)

function compareThings(a: QuantityValue, b: QuantityValue): number {
  if (a.unit === null || b.unit === null) return 0
  const nameOf = (unit: string) => UNIT_SYNONYMS.get(unit) ?? unit
  return nameOf(a.unit) === nameOf(b.unit) ? 0.5 : -0.5
}

/** The same number twice is a sign of one fact, the stronger the more digits it has. */
const agreementOf = ({ value }: QuantityValue) => {
  const digits = value === null ? 0 : String(Math.abs(value)).replace(/^0\.?|0{1,40}$/g, '').length
  return Math.min(digits * 0.75, 2.25)
}
