// Perpetrators among the dead and the wounded: whether a number that is written leaves them out. Who is one is left to referents.ts.
import type { Statement } from './clause.ts'
import { sum } from './groups.ts'
import type { Person } from './person.ts'
import { type Referent, sexOf } from './referents.ts'
import type { Total, Written } from './totals.ts'

/** `the gunman killed three people before killing himself`: a number of those he killed leaves him out. */
export function withPerpetrators(best: Written, total: Total, dead: readonly Referent[]): Total {
  // `Haas killed three before officers shot him`
  const perpetrators = dead.filter(
    ({ perpetrator, statements }) => perpetrator || isAmong(statements, best.statement.agent),
  )
  const [statement] = perpetrators.flatMap(({ statements }) => statements.filter(({ fate }) => fate === 'killed'))
  const { self, agent, patients } = best.statement
  // `one person committed suicide`, `killed his son and himself` are numbers of the same person
  if (
    statement === undefined ||
    self ||
    // `the attack left him and his two sons dead`
    (patients.some(({ pronoun }) => pronoun) &&
      perpetrators.some(({ statements }) => statements.includes(best.statement))) ||
    patients.some(({ role, first }) => role === 'suspect' || first === agent?.first)
  )
    return total
  const apart =
    // `the deaths of four`, `killing four people`: the same number, and once it is said who did it
    total.statements.some(({ agent }) => agent !== null) ||
    // `three children dead … Haas shot himself`, `two victims`
    patients.every(({ young, head }) => young || /^victims?$/.test(head)) ||
    // `left one woman dead … the gunman died`
    perpetrators.every(perpetrator => patients.every(patient => isOtherSex(patient, sexOf(perpetrator)))) ||
    perpetrators.some(({ statements }) =>
      statements.some(known => known !== best.statement && known.sentence === best.statement.sentence),
    )
  if (!apart) return { ...total, perpetrator: true }
  return {
    ...total,
    value: total.value + perpetrators.length,
    rule: 'number written and the perpetrator',
    statements: [...total.statements, statement],
    perpetrator: true,
  }
}

const isOtherSex = (patient: Person, sex: Referent['sex']): boolean =>
  patient.sex !== null && sex !== null && patient.sex !== sex

/** `a man shot at guests, hurting four, and was shot by a guard`: a number of those he hurt leaves him out. */
export function withWoundedActor(total: Total, hurt: readonly Referent[]): Total {
  if (!total.written) return total
  const told = total.statements.filter(({ self, patients }) => !self && sum(patients) === total.value)
  const actor = hurt.find(
    ({ statements, role }) =>
      role !== 'officer' && told.some(known => !statements.includes(known) && isAmong(statements, known.agent)),
  )
  const statement = actor?.statements.find(({ fate }) => fate !== 'spared')
  if (statement === undefined) return total
  return {
    ...total,
    value: total.value + 1,
    added: (total.added ?? 0) + 1,
    rule: 'number written and the perpetrator',
    statements: [...total.statements, statement],
    perpetrator: true,
  }
}

/** How many of the dead did what `statement` tells, and are none of its people. */
export function actorsAmong(dead: readonly Referent[], { agent, patients }: Statement): number {
  if (agent === null) return 0
  return dead.filter(
    ({ perpetrator, statements }) =>
      (perpetrator || isAmong(statements, agent)) && !patients.some(patient => isAmong(statements, patient)),
  ).length
}

/** Whether `person` is one of those whom the statements tell of. */
const isAmong = (statements: readonly Statement[], person: Person | null): boolean =>
  statements.some(({ patients }) => patients.some(({ first }) => first === person?.first))
