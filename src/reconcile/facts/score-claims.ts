// How much two claims seem to speak of one fact: subject, measure, scope and time compared by a hand-set score of named features. What is
// known to differ is never joined, whatever else agrees.
import { EVENT_FIGURES } from '../../lexicon/events/event-figures.ts'
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import {
  type Claim,
  type DateClaim,
  PERPETRATOR_COUNTED,
  type QuantityClaim,
  type QuantityValue,
} from '../../schema/index.ts'
import { foldName } from '../../text/fold.ts'
import { ONE_SEASON, periodOf } from '../period.ts'
import { areFarApart, areRatherAlike, fitByChance, isRestated } from './chance.ts'
import { type ClaimNode, isOfTheEvent } from './claim-node.ts'
import { type Comparison, compareValues } from './compare-values.ts'
import { dateOneAct, isWritten, yearOneAct } from './one-act.ts'
import { agreementOf, headOf, isOneNumber, isTellingToll, meetInNumber } from './one-number.ts'
import { recallOneAnother } from './recall.ts'
import { haveCommon, sharedBy, tellingStems } from './shared-words.ts'
import { unitName } from './unit-name.ts'

/** Two claims with this score are one fact; groups by the mean of their pairs. */
export const SAME_FACT = 2
/** Numbers that fit by chance join no facts by themselves, but do not keep apart what others join. */
const BY_CHANCE = 1
/** Measures that are alike in one word only. */
const LOOSE = 0.5
/** Measures without a word in common, of one telling number. */
const ONE_NUMBER = 1
/** With this score one number in like sentences is enough. */
const NEARLY = 1.5
/** Never, whatever else agrees. */
const NEVER = Number.NEGATIVE_INFINITY
/** Days that two outlets may be apart in dating one event. */
const DATE_PLAY = 1

/** How much two claims seem to speak of one fact; `-Infinity` where something known keeps them apart. */
export function scoreClaims(a: ClaimNode | undefined, b: ClaimNode | undefined): number {
  if (a === undefined || b === undefined) return NEVER
  const [x, y] = [a.claim, b.claim]
  if (x.kind !== y.kind || x.kind === 'count-check' || x.polarity !== y.polarity) return NEVER
  const measures = compareTopics(a, b)
  if (measures === NEVER) return NEVER
  const subjects = compareSubjects(a, b)
  if (subjects === NEVER) return NEVER
  const comparison = compareValues(x.value, y.value)
  const comparable = x.measure === y.measure && (subjects > 0 || isOfTheEvent(x) || areSole(a, b))
  // A contradiction must be sure of what it is about: loosely related numbers that differ are two facts.
  if (!comparable && comparison === 'conflicts') return NEVER
  const statements = compareStatements(a, b, comparison)
  if (statements === NEVER) return NEVER
  const same = 'bound' in x.value && 'bound' in y.value && isOneNumber(x.value, y.value, comparison)
  const score = measures + subjects + compareScopes(a, b, same) + compareTimes(a, b) + statements
  if (isOfTheEvent(x) || isOfOneOwner(a, b, measures)) return score
  if (score < SAME_FACT) return same && score >= NEARLY && areRatherAlike(a, b) ? SAME_FACT : score
  return fitByChance(a, b) ? BY_CHANCE : score
}

/** What one person or organisation has or does is one thing in any words. */
const isOfOneOwner = (a: ClaimNode, b: ClaimNode, measures: number) =>
  a.subject !== null && a.subject === b.subject && measures > LOOSE

/** Whether each gives its article's only number of such a measure, see `soleFigures`: then both tell of the event. */
const areSole = (a: ClaimNode, b: ClaimNode) => a.sole && b.sole

function compareTopics(a: ClaimNode, b: ClaimNode): number {
  const measures = compareMeasures(a, b)
  if (measures !== NEVER || isOfTheEvent(a.claim) || isOfTheEvent(b.claim)) return measures
  return meetInNumber(a, b) ? ONE_NUMBER : NEVER
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

function compareSubjects(a: ClaimNode, b: ClaimNode): number {
  if (EVENT_TALLIES.has(a.claim.measure)) return 0
  if (a.subject !== null && b.subject !== null) return a.subject === b.subject ? 2 : NEVER
  if (EVENT_FIGURES.has(a.claim.measure) || areSole(a, b)) return 0
  // `Orlo's retail division` and `Venn's retail division` are two
  if (a.owner.size > 0 && b.owner.size > 0 && sharedBy(a.owner, b.owner) === 0) return NEVER
  if (a.subjectWords.size === 0 || b.subjectWords.size === 0) return -0.5
  if (sharedBy(a.subjectWords, b.subjectWords) > 0) return 1
  return a.subject === null && b.subject === null ? -1.5 : -1
}

function compareScopes(a: ClaimNode, b: ClaimNode, oneNumber: boolean): number {
  const [x, y] = [a.claim.scope, b.claim.scope]
  // `seven rebounds in the first half` are some of those of a game
  if (partOf(x) !== partOf(y)) return NEVER
  let score = 0
  if (x?.place != null && y?.place != null) score += foldName(x.place) === foldName(y.place) ? 0.5 : -3
  if (x?.of == null || y?.of == null || (oneNumber && haveNothingApart(a, b))) return score
  return score + (foldName(x.of) === foldName(y.of) ? 0.5 : -3)
}

/** Of one number `15 of the 19 gunmen` and `15 of the 19 May Day gunmen` are of one whole, as `60% of its output` and `60% of Orlo's output`. */
function haveNothingApart(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a, b].map(({ claim, topic }) =>
    [...tellingStems(claim.scope?.of ?? '')].filter(stem => !topic.measure.has(stem)),
  )
  const [few = [], many = []] = (x?.length ?? 0) <= (y?.length ?? 0) ? [x, y] : [y, x]
  return few.every(stem => many.includes(stem))
}

/** The part that a number is limited to; whether the gunman is counted among the dead limits nothing. */
const partOf = (scope: Claim['scope']) => (scope?.note === PERPETRATOR_COUNTED ? null : (scope?.note ?? null))

function compareTimes(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim, b.claim]
  // The time of a date is the date itself: that is what is compared, not what keeps two claims apart.
  if ((x.kind === 'date' && x.measure !== 'event') || x.time === null || y.time === null) return 0
  if (x.time === y.time) return 0.5
  const [p, q] = [periodOf(x.time), periodOf(y.time)]
  if (p === null || q === null) return -1
  // A stock is told as of the day of writing: 189 partners today and 190 tomorrow are one number at two times.
  if (isStockOfDay(x) && isStockOfDay(y) && Math.abs(p.from - q.from) <= ONE_SEASON) return 0
  const tally = isOfTheEvent(x)
  const gap = Math.max(p.from - q.to, q.from - p.to)
  if (tally && gap <= ONE_SEASON && 'bound' in x.value && 'bound' in y.value && isTellingToll(x.value, y.value))
    return 0
  const surely = haveCommon(a.cores, b.cores)
  // One outlet that tells of two days tells of two events, for it knows what it wrote yesterday; if it is surely one, of one night.
  if (gap > (surely ? DATE_PLAY : 0) && haveCommon(a.outlets, b.outlets)) return NEVER
  if (gap > (tally ? DATE_PLAY : 0))
    return tally && ((gap <= ONE_SEASON && surely) || recallOneAnother(x, y)) ? 0 : NEVER
  return x.time.length > 10 && y.time.length > 10 ? NEVER : 0
}

/** A stock told by the day; one told by the hour is a reading of that hour: the temperature at nine is not the one at ten. */
const isStockOfDay = ({ flow, time }: Claim) => flow === 'stock' && time !== null && time.length <= 10

function compareStatements(a: ClaimNode, b: ClaimNode, comparison: Comparison): number {
  const [x, y] = [a.claim, b.claim]
  const together = haveCommon(a.articles, b.articles)
  if (together && (comparison === 'conflicts' || comparison === 'not comparable' || x.measure !== y.measure))
    return NEVER
  if (x.kind === 'quantity' && y.kind === 'quantity') {
    if (comparison === 'not comparable' && !canCount(x.value, y.value)) return NEVER
    const apart = () => (together ? !isSaidAgain(x, y, comparison) : tellOtherwise(x.value, y.value, comparison))
    if (!EVENT_TALLIES.has(x.measure) && apart()) return NEVER
    return compareThings(x.value, y.value) + (isOneNumber(x.value, y.value, comparison) ? agreementOf(x.value) : 0)
  }
  if (x.kind === 'date' && y.kind === 'date') {
    if (comparison === 'conflicts' && !areOfOneAct(x, y)) return NEVER
    return comparison === 'agrees' ? 1 : 0
  }
  return comparison === 'not comparable' || comparison === 'conflicts' ? NEVER : 1
}

const areOfOneAct = (x: DateClaim, y: DateClaim) =>
  x.measure === 'event' ? dateOneAct(x, y) : (isWritten(x.value) && isWritten(y.value)) || yearOneAct(x, y)

/** Whether an article may give one number in both claims; what one sentence tells apart is two things. */
function isSaidAgain(x: QuantityClaim, y: QuantityClaim, comparison: Comparison): boolean {
  return comparison === 'agrees' || (x.evidence.start !== y.evidence.start && isRestated(x.value, y.value))
}

/** Whether two numbers that fit are of two things all the same: a rise and a fall, a bound far below what it would be of. */
function tellOtherwise(a: QuantityValue, b: QuantityValue, comparison: Comparison): boolean {
  if (a.trend !== null && b.trend !== null && a.trend !== b.trend) return true
  return (comparison === 'refines' || comparison === 'compatible') && areFarApart(a, b)
}

/** `12 civilians` and `14 people` stay in one fact and are called not comparable; `12 dollars` and `14 people` are two facts. */
const canCount = (a: QuantityValue, b: QuantityValue) =>
  (a.unitKind ?? 'count') === (b.unitKind ?? 'count') && (a.currency ?? b.currency) === (b.currency ?? a.currency)

function compareThings(a: QuantityValue, b: QuantityValue): number {
  if (a.unit === null || b.unit === null) return 0
  if (unitName(a.unit) === unitName(b.unit)) return 0.5
  return headOf(a) === headOf(b) ? 0 : -0.5
}
