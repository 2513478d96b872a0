// The totals: what the statements of one event tell → how many were killed and how many injured. Numbers that are written win over
// people told one by one where they are higher. Gathering what is told is left to tally.ts, who did it to perpetrators.ts.
import type { Fate } from '../../lexicon/events/casualty-words.ts'
import type { Bound } from '../../schema/index.ts'
import { ORDINALS } from './bare-numbers.ts'
import type { Statement } from './clause.ts'
import { hurtBesides, livingOf } from './living.ts'
import { actorsAmong, withPerpetrators, withWoundedActor } from './perpetrators.ts'
import type { Referent } from './referents.ts'

export type Total = {
  readonly value: number
  readonly bound: Bound
  /** How it was found: `a number that is written`, `persons told one by one`, … */
  readonly rule: string
  /** What says so, the best first. */
  readonly statements: readonly Statement[]
  /** Of people told one by one all that is told of them. */
  readonly told?: readonly Statement[]
  /** People written as a number, not told one by one. */
  readonly written: boolean
  /** How many of them the number that is written leaves out. */
  readonly added?: number
  readonly perpetrator: boolean
}

export type Tally = { readonly killed: Total | null; readonly injured: Total | null }

/** Characters after the first number of its kind in which a higher one is still of the same event, not of its background. */
const LEAD = 1200

/** A number that is written, and what it is the number of. */
export type Written = { statement: Statement; value: number; bound: Bound; others: boolean }

/** Somebody told by a place in the count: `a fourth victim`. */
export type Placed = { place: number; statement: Statement }

/** What the statements of one event tell: people one by one, numbers, and that nobody came to harm. */
export type Told = {
  readonly people: Referent[]
  readonly written: Record<Fate, Written[]>
  readonly parts: Written[]
  readonly places: Placed[]
  /** `both were shot`: of a pair told before. */
  readonly both: Statement[]
  zero: Statement | null
}

/** How many were killed and how many injured. */
export function addUp({ people, written, parts, places, both, zero }: Told): Tally {
  const dead = people.filter(({ fate }) => fate === 'killed')
  const mostKilled = most(written.killed)
  const partKilled = most(parts.filter(({ statement }) => statement.fate === 'killed'))
  let killed: Total | null = null
  // `one other person dead … police shot the gunman dead`: others than one who is told by himself
  const more = mostKilled?.others && mostKilled.value < dead.length
  const named = dead.filter(({ name }) => name !== null)
  if (mostKilled !== null && isListOfNames(mostKilled) && isListedFurther(mostKilled, named)) killed = fromPeople(named)
  else if (mostKilled !== null && !more)
    killed = withPerpetrators(mostKilled, withFirst(mostKilled, fromWritten(mostKilled, written.killed), dead), dead)
  else if (dead.length > 0) killed = fromPeople(dead)
  if (mostKilled !== null && killed !== null) killed = withNext(killed, mostKilled.value, dead, places)
  if (partKilled !== null && partKilled.value > (killed?.value ?? 0))
    killed = withPerpetrators(partKilled, fromWritten(partKilled, [partKilled]), dead)
  const deaths = killed?.value ?? 0
  const hurt = livingOf(people, deaths - dead.length)

  const living = withoutEchoes([...written.injured, ...written.treated])
  const mostInjured = most(written.injured.filter(entry => living.has(entry)))
  // `nearly three dozen shot`, `31 injured`: who counted knows better
  const mostShot = withoutRough(most(written.shot), mostInjured)
  const mostTreated = most(written.treated.filter(entry => living.has(entry)))
  const candidates: Total[] = []
  if (mostInjured !== null) candidates.push(fromWritten(mostInjured, written.injured))
  if (hurt.length > 0) candidates.push(fromPeople(hurt))
  // `Garcia and three others were shot`: others than who, if Garcia died of it
  const others =
    mostShot?.others &&
    !dead.some(({ statements }) => statements.includes(mostShot.statement)) &&
    !parts.some(({ statement: { sentence, fate } }) => fate === 'killed' && sentence === mostShot.statement.sentence)
  // `a man shot six people, killing four, before turning the gun on himself`: he is none of the six
  const own = mostShot === null ? 0 : actorsAmong(dead, mostShot.statement)
  const rest = mostShot === null ? 0 : others ? mostShot.value : mostShot.value - deaths + own
  // `all four victims were taken to hospital, where one died`: they are those who were hit, the dead among them
  const withDead =
    (rest > 0 && mostShot !== null && !others && mostTreated?.value === mostShot.value) ||
    // `one killed, three hurt … four men were rushed to hospital`
    (deaths > 0 && mostInjured !== null && mostTreated?.value === mostInjured.value + deaths)
  if (mostTreated !== null && !withDead) candidates.push(fromWritten(mostTreated, written.treated))
  if (mostShot !== null && rest > 0) {
    const besides = mostShot.value > 1 ? hurtBesides(mostShot, hurt, written.injured) : 0
    candidates.push({
      ...fromWritten(mostShot, written.shot),
      value: rest + besides,
      added: besides,
      rule: besides > 0 ? 'number hit and others hurt' : deaths > own ? 'number hit less the dead' : 'number written',
    })
  }
  // `three men were taken to hospital. A fourth victim went there by car`
  const last = places.reduce<Placed | null>(
    (most, next) => (most === null || next.place > most.place ? next : most),
    null,
  )
  if (last !== null && last.place > deaths)
    candidates.push({
      value: last.place - deaths,
      bound: 'exact',
      rule: 'the last of them',
      statements: [last.statement],
      written: true,
      perpetrator: false,
    })
  // `A man was shot, and a boy was hurt. … Both were taken to hospital`
  const [pair] = both.filter(({ fate }) => fate !== 'killed' && fate !== 'spared')
  if (pair !== undefined && deaths === 0)
    candidates.push({
      value: 2,
      bound: 'exact',
      rule: 'both of them',
      statements: [pair],
      written: true,
      perpetrator: false,
    })
  const mostTold = candidates.reduce<Total | null>(
    (best, next) =>
      best === null || next.value > best.value ? next : next.value === best.value ? join(best, next) : best,
    null,
  )
  const best = mostTold === null ? null : asCounted(mostTold, mostInjured, written.injured)
  const injured = best === null ? null : withWoundedActor(best, hurt)
  const none =
    zero === null
      ? null
      : { value: 0, bound: 'exact' as const, rule: 'nobody', statements: [zero], written: true, perpetrator: false }
  return {
    killed: killed ?? (zero?.fate === 'killed' ? none : null),
    injured: injured ?? (zero !== null && zero.fate !== 'killed' ? none : null),
  }
}

/** Without the higher numbers that only point back to one told before: `two others were hurt … one of the three others died`. */
function withoutEchoes(entries: readonly Written[]): ReadonlySet<Written> {
  const isEcho = ({ statement: { patients, anchor }, value }: Written): boolean =>
    patients.every(({ definite }) => definite) &&
    entries.some(first => first.statement.anchor < anchor && first.value > 1 && first.value < value && isNews(first))
  return new Set(entries.filter(entry => !isEcho(entry)))
}

const isNews = ({ statement: { patients } }: Written): boolean => patients.every(({ definite }) => !definite)

/** `Three others were hurt. … Haas and four guards were hurt`: where the text counts the injured that number holds, whomever we count. */
function asCounted(told: Total, counted: Written | null, all: readonly Written[]): Total {
  const isOurs = !told.written && told.value > 1
  return isOurs && counted !== null && counted.value > 1 && !isListOfNames(counted) ? fromWritten(counted, all) : told
}

/** `the deaths of Haas and Brandt`: who they are, not how many died. */
const isListOfNames = ({ statement: { patients } }: Written): boolean =>
  patients.length > 1 && patients.every(({ name, counted }) => name !== null && !counted)

/** `… Also killed was Lim`: a few more than the list; many more stand in reports of many events. */
const isListedFurther = ({ value }: Written, named: readonly Referent[]): boolean =>
  named.length > value && named.length <= 2 * value

/** A number of those hit that is only about right, beside one of the injured that is exact, tells nothing. */
const withoutRough = (hit: Written | null, injured: Written | null): Written | null =>
  hit?.bound === 'about' && injured?.bound === 'exact' ? null : hit

/** Two ways to one number: said by both, the first in the text before. */
function join(a: Total, b: Total): Total {
  const statements = [...a.statements, ...b.statements].sort((x, y) => x.anchor - y.anchor)
  return { ...a, statements, written: a.written || b.written, bound: a.written ? a.bound : b.bound }
}

function most(entries: readonly Written[]): Written | null {
  const first = entries[0]
  if (first === undefined) return null
  const lead = entries.filter(({ statement }) => statement.sentence.start <= first.statement.sentence.start + LEAD)
  return lead.reduce((best, next) => (next.value > best.value ? next : best), first)
}

function fromWritten(best: Written, all: readonly Written[]): Total {
  const same = all.filter(({ value }) => value === best.value)
  return {
    value: best.value,
    bound: best.statement.sentence.start > 0 ? best.bound : boundOfText(best, same),
    rule: best.statement.patients.length > 1 ? 'groups joined by and' : 'number written',
    statements: same.map(({ statement }) => statement),
    written: true,
    perpetrator: false,
  }
}

/** `Raid kills 12. At least 12 people were killed`: a headline leaves out what bounds its number. */
function boundOfText({ bound }: Written, same: readonly Written[]): Bound {
  if (bound !== 'exact') return bound
  return same.find(entry => OPEN.has(entry.bound))?.bound ?? bound
}

const OPEN: ReadonlySet<Bound> = new Set<Bound>(['at least', 'more than'])

/** `a clerk was killed … two others died later`: the number leaves out the one who was told dead before. */
function withFirst({ statement, others }: Written, total: Total, dead: readonly Referent[]): Total {
  if (!others || statement.patients.length > 1) return total
  const before = dead.filter(
    ({ perpetrator, statements }) =>
      !perpetrator &&
      !statements.includes(statement) &&
      statements.some(({ fate, anchor }) => fate === 'killed' && anchor < statement.anchor),
  )
  const first = before[0]?.statements.find(({ fate }) => fate === 'killed')
  if (first === undefined || before.length > 1) return total
  const told = { rule: 'number written and the one told before', statements: [...total.statements, first] }
  return { ...total, ...told, value: total.value + 1, added: 1 }
}

/** `four died at once and a fifth died at a clinic`, `a third man has died`: the ordinal counts on from the number. */
function withNext(total: Total, value: number, dead: readonly Referent[], places: readonly Placed[]): Total {
  const next = dead.find(({ heads }) => heads.has(ORDINALS[value] ?? ''))
  const statement =
    next?.statements.find(({ fate }) => fate === 'killed') ??
    places.find(({ place, statement: { fate } }) => place === value + 1 && fate === 'killed')?.statement
  if (statement === undefined) return total
  return { ...total, value: total.value + 1, statements: [...total.statements, statement] }
}

/** How a number of people was found that no text writes. */
export const ruleOfPeople = (count: number): string => (count === 1 ? 'one person told' : 'persons told one by one')

function fromPeople(people: readonly Referent[]): Total {
  return {
    value: people.length,
    bound: 'exact',
    rule: ruleOfPeople(people.length),
    statements: people
      .map(({ statements, fate }) => statements.find(statement => statement.fate === fate) ?? statements[0])
      .filter(statement => statement !== undefined),
    told: people.flatMap(({ statements }) => statements),
    written: false,
    perpetrator: people.some(({ perpetrator }) => perpetrator),
  }
}
