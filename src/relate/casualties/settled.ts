// Settled or open: whether the text settles how many were killed and injured. What it leaves open of the injured is no claim: a sum that
// only we make, a number that a later one contradicts, somebody named in passing. The dead are told one by one, of the wounded often one
// speaks for all: of a total of dead only those are left out who are told apart. What the statements add up to is left to totals.ts.
import { isClosed, type Reading } from '../reading.ts'
import type { Statement } from './clause.ts'
import { sum } from './groups.ts'
import type { Person } from './person.ts'
import { lastName, namesOf } from './same-name.ts'
import { ruleOfPeople, type Tally, type Total } from './totals.ts'

/**
 * Sentences, the title among them, that tell what happened. Of people named in passing behind them two in five were hurt in the
 * event, of others four in five.
 */
const OPENING = 5

/** The tally of an event, without dead told apart from it and injured whose number `statements`, all that tell of it, leave open. */
export function settle(reading: Reading, tally: Tally, statements: readonly Statement[]): Tally {
  const end = reading.sentences[OPENING]?.start ?? Infinity
  const killed = tally.killed === null ? null : withoutDeadToldApart(reading, tally.killed, statements, end)
  const { injured } = tally
  const open =
    injured === null ||
    isAddedUp(injured) ||
    isHitApart(injured, statements) ||
    isOfOthers(injured, killed) ||
    isContradicted(reading, injured, statements) ||
    isOneOfMany(injured, statements) ||
    isGunnedDown(reading, injured, statements) ||
    isInPassing(injured, statements, end) ||
    isLoose(injured, statements, end)
  // A text that settles how many were hurt tells of several people, and its dead one by one.
  return open ? { killed, injured: null } : tally
}

/**
 * `A clerk was shot dead on Friday. … <five sentences> … Haas died in his cell`: an opening that tells of one dead tells of all. Whoever
 * is told dead behind it died in another event, or is the same person in other words, unless a word counts on: `was also killed`.
 */
function withoutDeadToldApart(reading: Reading, killed: Total, all: readonly Statement[], end: number): Total {
  const [first, ...more] = killed.statements.filter(({ sentence }) => sentence.start < end)
  if (killed.written || killed.value < 2 || first === undefined || more.length > 0) return killed
  // `Haas shot his sons and himself`: how many sons is told behind the opening
  if (all.some(({ fate, sentence, patients }) => fate === 'killed' && sentence.start < end && patients.some(isSeveral)))
    return killed
  const statements = killed.statements.filter(known => known.sentence === first.sentence || countsOn(reading, known))
  if (statements.length === killed.value) return killed
  return { ...killed, value: statements.length, rule: ruleOfPeople(statements.length), statements }
}

/** `was also shot and killed`, `another man was killed`: somebody beside those told before. */
function countsOn({ tokens }: Reading, { anchor, patients }: Statement): boolean {
  if (patients.some(({ other }) => other)) return true
  for (let i = anchor - 1; i >= anchor - ALSO_REACH; i--) if (tokens[i]?.lower === 'also') return true
  return false
}

const ALSO_REACH = 4

const isSeveral = ({ plural, count }: Person): boolean => plural || count !== 1

/** `A clerk was hurt. … A driver, 40, was hurt`: two, if they are not one, and if no third is left unsaid. */
const isAddedUp = ({ value, written }: Total): boolean => value > 1 && !written

/** `Six people were shot. … A boy died`: whether he is one of the six, no sentence says. */
function isHitApart({ value, statements }: Total, all: readonly Statement[]): boolean {
  if (isBrokenDown(value, all) || isToldOfTheLiving(value, all)) return false
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

/** `Six people were hit, and two died. … Four others were hurt`: another number that comes to the same. */
const isToldOfTheLiving = (value: number, all: readonly Statement[]): boolean =>
  all.some(({ fate, patients }) => fate !== 'killed' && patients.some(isNumber) && sum(patients) === value)

/** `Two are dead, one is critical and three are stable`: one sentence that tells of dead tells all the others too. */
function isBrokenDown(value: number, all: readonly Statement[]): boolean {
  return all.some(({ fate, sentence }) => {
    if (fate !== 'killed') return false
    let living = 0
    for (const statement of all)
      if (statement.sentence === sentence && (statement.fate === 'injured' || statement.fate === 'treated'))
        living += sum(statement.patients) ?? 0
    return living === value
  })
}

/** `Haas shot a guard. Two others were hurt`: where nobody died, a number of others leaves out those it adds to. */
function isOfOthers({ written, statements }: Total, killed: Total | null): boolean {
  if (!written || (killed?.value ?? 0) > 0) return false
  return statements.every(({ patients }) => patients.every(({ other, place }) => other && place === 0))
}

/**
 * `Four people were hurt, police said. … The mayor spoke of six hurt`: which of them holds, the text does not say. A headline is often
 * older than what the text tells.
 */
function isContradicted(
  { document }: Reading,
  { value, bound, added = 0, written, statements }: Total,
  all: readonly Statement[],
): boolean {
  if (!written || statements.some(({ patients }) => patients.some(({ place }) => place > 0))) return false
  const number = value - added
  const told = all.filter(
    ({ fate, patients }) =>
      fate !== 'killed' && (patients.length === 1 ? isNumber(patients[0]) : sum(patients) === number),
  )
  const isLess = (statement: Statement | undefined) =>
    statement !== undefined && (sum(statement.patients) ?? 0) < number
  const isHeadline = ({ sentence }: Statement) => sentence.start === 0 && !isClosed(document.text, sentence)
  const [first] = told
  const outdated = bound === 'exact' && first !== undefined && isHeadline(first) && isLess(first)
  return isLess(outdated ? told.find(other => !isHeadline(other)) : first)
}

/** `four people`, of whom none is told before. */
const isNumber = (person: Person | undefined): boolean =>
  person?.counted === true && !person.part && (person.count ?? 0) > 1

/**
 * `A man was killed. … His brother was hurt`: told of one person, without a number, behind an opening that tells only of dead, and in
 * no sentence that tells of them too; or in one sentence of the whole article; or only that he is in a hospital.
 */
function isInPassing(
  { value, written, statements: best, told }: Total,
  all: readonly Statement[],
  end: number,
): boolean {
  const statements = told ?? best
  if (written || value !== 1 || statements.some(({ sentence }) => sentence.start < end)) return false
  const sentences = new Set(statements.map(({ sentence }) => sentence))
  if (all.some(other => other.fate === 'killed' && sentences.has(other.sentence) && !sharePeople(other, statements)))
    return false
  const opening = all.filter(({ sentence }) => sentence.start < end)
  const ofDead = opening.every(({ fate }) => fate === 'killed')
  const [first, ...rest] = all.filter(({ fate }) => fate !== 'killed')
  return (
    (ofDead && (opening.length > 0 || statements.every(({ fate }) => fate === 'treated'))) ||
    rest.every(({ sentence }) => sentence === first?.sentence)
  )
}

/** Whether a statement tells of somebody of whom one of the others does. */
const sharePeople = ({ patients }: Statement, others: readonly Statement[]): boolean =>
  patients.some(({ first }) => others.some(other => other.patients.some(known => known.first === first)))

/** `The crash hurt several people. … A clerk was hurt`: more than one. */
function isOneOfMany({ value }: Total, all: readonly Statement[]): boolean {
  return value === 1 && all.some(({ fate, patients }) => fate !== 'killed' && patients.some(isMany))
}

const isMany = ({ head, count, definite }: Person): boolean => count === null && !definite && MANY.has(head)
const MANY = new Set(['people', 'persons', 'others', 'victims', 'dozens', 'scores', 'hundreds'])

/** `A clerk was gunned down`: more often dead than not, and no word says which. */
function isGunnedDown({ tokens }: Reading, { statements }: Total, all: readonly Statement[]): boolean {
  if (!statements.every(({ anchor }) => tokens[anchor]?.lower === 'gunned')) return false
  return all.every(({ fate }) => fate === 'shot' || fate === 'killed')
}

/** `A boy was hurt. … <five sentences> … Nine people were hurt`: neither others than the boy, nor is he one of them. */
function isLoose({ value, written, statements }: Total, all: readonly Statement[], end: number): boolean {
  if (!written || value === 1 || statements.some(({ sentence }) => sentence.start < end)) return false
  if (statements.some(({ patients }) => patients.some(({ other, part, whole }) => other || part || whole !== null)))
    return false
  const hurt = all.filter(({ fate, sentence }) => fate !== 'killed' && sentence.start < end)
  return hurt.length > 0 && hurt.every(({ patients }) => sum(patients) === 1)
}
