// Settled or open: whether the text settles how many were injured. What it leaves open is no claim: a sum that only we make, a
// number that a later one contradicts, somebody named in passing. The dead are told one by one, of the wounded often one speaks
// for all: totals of dead are left as they are. What the statements add up to is left to totals.ts.
import type { Statement } from './clause.ts'
import { sum } from './groups.ts'
import { lastName, namesOf } from './main-event.ts'
import type { Person } from './person.ts'
import type { Tally, Total } from './totals.ts'

/** Sentences, the title among them, that tell what happened; who is told hurt only behind them is often of another event. */
export const OPENING = 5

/** The tally of an event, without injured whose number `statements` leave open; `end` is where the opening of the article ends. */
export function settle(tally: Tally, statements: readonly Statement[], end: number): Tally {
  const { killed, injured } = tally
  if (injured === null) return tally
  const open =
    isAddedUp(injured) ||
    isHitApart(injured, statements) ||
    isOfOthers(injured, killed) ||
    isContradicted(injured, statements) ||
    isInPassing(injured, statements, end)
  return open ? { killed, injured: null } : tally
}

/** `A clerk was hurt. … A driver, 40, was hurt`: two, if they are not one, and if no third is left unsaid. */
const isAddedUp = ({ value, written }: Total): boolean => value > 1 && !written

/** `Six people were shot. … A boy died`: whether he is one of the six, no sentence says. */
function isHitApart({ value, statements }: Total, all: readonly Statement[]): boolean {
  if (!statements.every(({ fate, patients }) => fate === 'shot' && (sum(patients) ?? 0) > value)) return false
  const names = new Set(namesOf(statements))
  const hit = new Set(statements.map(({ patients }) => sum(patients)))
  const sentences = new Set(all.filter(({ patients }) => hit.has(sum(patients))).map(({ sentence }) => sentence))
  return !all.some(
    ({ fate, sentence, patients }) =>
      fate === 'killed' &&
      (sentences.has(sentence) ||
        patients.some(({ part, name }) => part || (name !== null && names.has(lastName(name))))),
  )
}

/** `Haas shot a guard. Two others were hurt`: where nobody died, a number of others leaves out those it adds to. */
function isOfOthers({ written, statements }: Total, killed: Total | null): boolean {
  if (!written || (killed?.value ?? 0) > 0) return false
  return statements.every(({ patients }) => patients.every(({ other, place }) => other && place === 0))
}

/** `Four people were hurt, police said. … The mayor spoke of six hurt`: which of them holds, the text does not say. */
function isContradicted({ value, written, statements }: Total, all: readonly Statement[]): boolean {
  if (!written || statements.some(({ patients }) => patients.some(({ place }) => place > 0))) return false
  const first = all.find(({ fate, patients }) => fate !== 'killed' && patients.length === 1 && isNumber(patients[0]))
  return first !== undefined && (sum(first.patients) ?? 0) < value
}

/** `four people`, of whom none is told before. */
const isNumber = (person: Person | undefined): boolean =>
  person?.counted === true && !person.part && (person.count ?? 0) > 1

/**
 * `A man was killed. … His brother was hurt`: told of one person, without a number, behind an opening that tells only of dead; or
 * in one sentence of the whole article; or only that he is in a hospital.
 */
function isInPassing({ value, written, statements }: Total, all: readonly Statement[], end: number): boolean {
  if (written || value !== 1 || statements.some(({ sentence }) => sentence.start < end)) return false
  const opening = all.filter(({ sentence }) => sentence.start < end)
  const [first, ...rest] = all.filter(({ fate }) => fate !== 'killed')
  return (
    (opening.length > 0 && opening.every(({ fate }) => fate === 'killed')) ||
    rest.every(({ sentence }) => sentence === first?.sentence) ||
    statements.every(({ fate }) => fate === 'treated')
  )
}
