// Why two numbers that exclude each other may both be right. A contradiction is called only where none of these reasons holds: two
// outlets that measure one thing, each in so many words. Which value is the better one is decided in fuse.
import { EVENT_FIGURES } from '../../lexicon/events/event-figures.ts'
import { EVENT_TALLIES, PASSING_STATES } from '../../lexicon/events/event-tallies.ts'
import { PART_WORDS } from '../../lexicon/numbers/part-words.ts'
import { AGE_MEASURE } from '../../schema/index.ts'
import { dayOf } from '../period.ts'
import { isRevision } from './announced-change.ts'
import { doubtTally } from './doubt-tally.ts'
import { pointsBack } from './pointing-subject.ts'
import { tellAlike } from './shared-words.ts'
import type { StatedClaim } from './stated-claim.ts'
import { wordsOf } from './written-count.ts'
import { monthsIn } from './written-months.ts'

/** `part`: both tell of one event, one of them perhaps not of all its victims; `other`: perhaps of two events. */
export type Doubt = { readonly of: 'part' | 'other'; readonly because: string }

/** Days within which two reports speak of one state of things: a share price, a growth rate. */
const SAME_STATE = 3

/** Why `a` and `b`, whose numbers exclude each other, may both be right; null where they cannot. */
export function doubtOf(a: StatedClaim, b: StatedClaim): Doubt | null {
  if (a.claim.kind !== 'quantity' || b.claim.kind !== 'quantity') return null
  if (a.claim.modality !== b.claim.modality && (isOpen(a) || isOpen(b)))
    return other('one of them speaks of what is planned or possible')
  if (a.claim.measure === AGE_MEASURE) return doubtAge(a, b)
  const [x, y] = [a.claim.evidence.text, b.claim.evidence.text]
  if (namesOtherMonth(x, y)) return other('the sentences name different months')
  if (EVENT_TALLIES.has(a.claim.measure) && (tellsFewerLater(a, b) || tellsFewerLater(b, a)))
    return other('one outlet that tells of fewer in a later report, and takes nothing back, tells of another event')
  if (EVENT_TALLIES.has(a.claim.measure))
    return doubtTally({ claim: a.claim, title: a.title }, { claim: b.claim, title: b.title })
  if (!isOfOneState(a, b)) return other(isDated(a) && isDated(b) ? 'the reports are not of one event or day' : UNDATED)
  if (EVENT_FIGURES.has(a.claim.measure) || (a.sole && b.sole) || areOfOneWhole(a, b)) return null
  if (a.paired !== b.paired) return other('one outlet gives two numbers of it, of which the other may tell either')
  if (isOfReportAlone(a) && isOfReportAlone(b) && !nameTheSame(x, y)) return other(NOBODYS)
  if (wordsOf(x).some(isPartWord) !== wordsOf(y).some(isPartWord)) return other('one of them may count a part')
  return tellAlike(x, y) ? null : other('the sentences seem to speak of different things')
}

/** Reports so many days apart hardly ever have a birthday between them. */
const NO_BIRTHDAY = 30

/** `34` and, half a year later, `35`: somebody had a birthday between two reports, or one of them is of another year. */
function doubtAge(a: StatedClaim, b: StatedClaim): Doubt | null {
  const [x, y] = [dayOf(a.published), dayOf(b.published)]
  if (x === null || y === null) return other(UNDATED)
  return Math.abs(x - y) > NO_BIRTHDAY ? other('one grows older from report to report') : null
}

/** A toll falls only where it is revised, and an outlet knows what it told: its reports are not surely of one event. */
function tellsFewerLater(newer: StatedClaim, older: StatedClaim): boolean {
  if (PASSING_STATES.has(newer.claim.measure)) return false
  if (newer.outlet === null || newer.outlet !== older.outlet || newer.core === older.core || isRevision(newer))
    return false
  const [to, from] = [dayOf(newer.published), dayOf(older.published)]
  if (to === null || from === null || to <= from) return false
  const [x, y] = [newer, older].map(({ claim }) => (claim.kind === 'quantity' ? claim.value : null))
  const [now, then] = [x?.value ?? null, y?.value ?? null]
  return now !== null && then !== null && now < then && x?.implied !== true
}

/** `won 74 of the 120 seats`, `took 47 of 120 seats`: one owner's part of one whole, in whatever words. */
function areOfOneWhole(a: StatedClaim, b: StatedClaim): boolean {
  const [x, y] = [a.claim, b.claim]
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || x.measure !== y.measure) return false
  const whole = x.value.of?.value ?? null
  return a.subject !== null && a.subject === b.subject && whole !== null && whole === y.value.of?.value
}

const NOBODYS = 'the sentences do not name whose number it is'

/** `The issue price is 7.15`: of what its own report has told before; `inflation` is known to everybody. */
const isOfReportAlone = ({ claim, subject }: StatedClaim) =>
  subject === null && claim.subject !== null && pointsBack(claim.subject.text)

/** Whether a name stands in both sentences, behind the first word, which any sentence writes in capitals. */
function nameTheSame(a: string, b: string): boolean {
  const names = new Set(namesIn(b))
  return namesIn(a).some(name => names.has(name))
}

const namesIn = (text: string): readonly string[] => text.slice(text.indexOf(' ') + 1).match(/\p{Lu}\p{L}+/gu) ?? []

const UNDATED = 'the reports may be of different days, for not both are dated'
const isDated = ({ published }: StatedClaim) => dayOf(published) !== null

const other = (because: string): Doubt => ({ of: 'other', because })
const isOpen = ({ claim }: StatedClaim) => claim.modality === 'planned' || claim.modality === 'possible'
const isPartWord = (word: string) => PART_WORDS.has(word)

function isOfOneState(a: StatedClaim, b: StatedClaim): boolean {
  if (a.claim.time !== null && a.claim.time === b.claim.time) return true
  const [x, y] = [stateDayOf(a), stateDayOf(b)]
  // Reports that nobody dates may be months apart: `shares closed at 1,115p`, `shares closed at 1,130p`.
  if (x === null || y === null) return false
  const namesDay = [a, b].some(({ claim }) => dayOf(claim.time) !== null)
  return (a.core === b.core && !namesDay) || Math.abs(x - y) <= SAME_STATE
}

/** The day a claim tells of: `shares fell on Friday` says so; what says nothing is of the day of its report. */
const stateDayOf = ({ claim, published }: StatedClaim) => dayOf(claim.time) ?? dayOf(published)

/** `fell 0.4% in October`, `rose 1.1% in December`. */
function namesOtherMonth(a: string, b: string): boolean {
  const [x, y] = [monthsIn(a), monthsIn(b)]
  return x.size > 0 && y.size > 0 && ![...x].some(month => y.has(month))
}
