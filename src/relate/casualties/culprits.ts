// Culprits: who is named as doing the harm, wherever the text says so, and who therefore is none of those harmed. Whether numbers hold them is
// left to perpetrators.ts.
import type { Statement } from './clause.ts'
import type { Person } from './person.ts'
import type { Referent } from './referents.ts'
import { sameName } from './same-name.ts'

/** The names of those who are said to have done harm to others, officers left out. */
export function culpritsOf(statements: readonly Statement[]): ReadonlySet<string> {
  const names = statements.filter(isByName).flatMap(({ agent }) => agent?.name ?? [])
  return new Set(names)
}

/** `the gunman killed himself … Lund died … Haas had shot at guests`: Lund is not he. */
export const isCleared = ({ perpetrator }: Referent, { name }: Person, culprits: ReadonlySet<string>): boolean =>
  perpetrator && name !== null && culprits.size > 0 && !isOneOf(culprits, name)

/** Whoever is named as doing harm to others is a perpetrator, wherever the text tells it; officers who fire back are none. */
export function blame(people: readonly Referent[], culprits: ReadonlySet<string>): void {
  for (const person of people)
    if (person.name !== null && person.role !== 'officer' && isOneOf(culprits, person.name)) person.perpetrator = true
}

const isOneOf = (culprits: ReadonlySet<string>, name: string): boolean =>
  [...culprits].some(culprit => sameName(name, culprit))

/** `Haas wounded a clerk … Haas died`, `a gunman killed a clerk … the gunman died`: whoever did it is somebody else. */
export function isHarmedBy({ role, statements }: Referent, patient: Person): boolean {
  return statements.some(({ agent, self }) => {
    if (agent === null || self) return false
    if (agent.name !== null && patient.name !== null) return sameName(agent.name, patient.name)
    return agent.role === 'suspect' && patient.role === 'suspect' && role !== 'suspect'
  })
}

/** Done by somebody who is named and no officer. */
export const isByName = ({ agent, self }: Statement): boolean =>
  agent !== null && !self && agent.name !== null && agent.role !== 'officer'
