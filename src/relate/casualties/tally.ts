// The tally: statements of harm of one event, in the order of the text → the people and numbers they tell, each person met once.
// What these add up to is left to totals.ts.
import type { Bound } from '../../schema/index.ts'
import { ORDINALS } from './bare-numbers.ts'
import type { Statement } from './clause.ts'
import { blame, culpritsOf } from './culprits.ts'
import { sum } from './groups.ts'
import { withDeadAsHit } from './living.ts'
import type { Person } from './person.ts'
import { meet, type Referent } from './referents.ts'
import { addUp, type Tally, type Told } from './totals.ts'

/** Adds up what the statements say. */
export function tally(statements: readonly Statement[]): Tally {
  const written: Told['written'] = { killed: [], injured: [], shot: [], treated: [], spared: [] }
  const told: Told = { people: [], written, parts: [], places: [], both: [], zero: null }
  const { people, parts, places } = told
  const culprits = culpritsOf(statements)
  let group: { people: Referent[]; value: number; statement: Statement } | null = null
  for (const statement of statements) {
    const total = sum(statement.patients)
    const [only] = statement.patients
    // `two men were taken to hospital, where they died`
    if (
      only !== undefined &&
      statement.patients.length === 1 &&
      isAll(only) &&
      group !== null &&
      // `four were shot … two men hid; both were killed`
      (only.head !== 'both' || group.value === 2) &&
      statement.fate === 'killed'
    ) {
      const { people: those, value, statement: known } = group
      for (const person of those) {
        person.fate = 'killed'
        person.statements.push(statement)
      }
      if (those.length < value) written.killed.push({ statement, value, bound: 'exact', others: false })
      // no number of the living any longer
      if (known.fate === 'treated') written.treated = written.treated.filter(entry => entry.statement !== known)
      continue
    }
    if (total === 0) {
      // `no officers were hurt` leaves open who else was
      if (
        statement.patients.some(({ other, none, counted, role }) => (none || counted) && !other && role !== 'officer')
      )
        told.zero ??= statement
      continue
    }
    // `a woman and her child were both taken to hospital` tells no new number; `both were killed` may
    const counted = statement.patients.some(
      patient =>
        (patient.counted && (patient.plural || patient.count !== null)) ||
        (patient.head === 'both' && statement.fate === 'killed'),
    )
    const part = statement.patients.some(patient => patient.part)
    if (only?.head === 'both' && statement.patients.length === 1) told.both.push(statement)
    if (total !== null && (statement.patients.length > 1 || counted)) {
      const entry = {
        statement,
        value: total,
        bound: boundOf(statement.patients),
        others: statement.patients.some(({ other }) => other) || (statement.fate === 'shot' && statement.beside),
      }
      if (part) parts.push(entry)
      // `one suspect is dead` is no number of those he killed
      else if (total > 1 || (counted && only?.role !== 'suspect')) written[statement.fate].push(entry)
    }
    for (const patient of statement.patients) {
      if ((patient.place > 2 || (patient.place === 2 && patient.head === 'victim')) && isCounted(patient))
        places.push({ place: patient.place, statement })
      if (patient.count !== 1 || (patient.part && patient.name === null)) continue
      meet(people, patient, statement, culprits)
    }
    if (total !== null && total > 1 && !part) {
      const those = people.filter(({ statements: known }) => known.includes(statement))
      group = { people: those, value: total, statement }
    }
  }
  blame(people, culprits)
  return addUp({ ...told, written: withDeadAsHit(told.written, told.parts) })
}

/** `they`, `both`, `both victims`: all of a group told before. */
function isAll({ head, definite, plural, count, counted, other, part }: Person): boolean {
  if (other || part) return false
  return head === 'they' || head === 'both' || (definite && plural && !counted && count === null && head === 'victims')
}

/** The bound of a group: that of the first of its people who are not told exactly. */
export function boundOf(patients: readonly Person[]): Bound {
  for (const { bound } of patients) if (bound !== 'exact') return bound
  return 'exact'
}

/** `a third victim`, `a fifth was hurt`; `the third child this year` is counted over other events. */
function isCounted({ head, definite }: Person): boolean {
  return (
    ORDINALS.includes(head) ||
    head === 'victim' ||
    head === 'person' ||
    (!definite && /^(?:man|woman|male|female)$/.test(head))
  )
}
