// Who of those told was hurt and lives, which numbers of hurt hold dead, and how many were hurt besides those who were hit. What they
// add up to is left to totals.ts.
import type { Statement } from './clause.ts'
import type { Referent } from './referents.ts'
import type { Told, Written } from './totals.ts'

/** `five were shot and two others trampled`: how many came to harm in the sentence of those hit, and are none of them. */
export function hurtBesides({ statement }: Written, hurt: readonly Referent[], injured: readonly Written[]): number {
  const same = new Set(statement.patients.map(({ first }) => first))
  const isBeside = (other: Statement): boolean =>
    other.fate === 'injured' &&
    other.sentence === statement.sentence &&
    other.anchor > statement.anchor &&
    other.patients.every(({ first }) => !same.has(first))
  const number = injured.find(entry => entry.others && isBeside(entry.statement))
  if (number !== undefined) return number.value
  return hurt.filter(({ statements }) =>
    statements.some(known => isBeside(known) && known.patients.length === 1 && known.patients[0]?.other),
  ).length
}

/** Who is not told dead; somebody told only shot may be one of the dead whom a number alone tells: `unnamed` of them. */
export function livingOf(people: readonly Referent[], unnamed: number): Referent[] {
  let left = unnamed
  const isOpen = ({ statements }: Referent) => statements.every(({ fate }) => fate === 'shot')
  return people.filter(person => person.fate !== 'killed' && (!isOpen(person) || left-- <= 0))
}

/** The numbers that are written, where one of people hurt that holds dead is one of people hit: `six were hurt, two of them fatally`. */
export function withDeadAsHit(written: Told['written'], parts: readonly Written[]): Told['written'] {
  const dead = parts.filter(({ statement: { fate } }) => fate === 'killed')
  const holdsDead = ({ statement: { sentence, anchor, patients }, value }: Written): boolean =>
    dead.some(
      part =>
        part.statement.sentence === sentence &&
        part.statement.anchor > anchor &&
        part.value < value &&
        part.statement.patients.every(
          ({ head, whole }) => whole === null && (OF_ALL.has(head) || patients.some(known => known.head === head)),
        ),
    )
  const hit = dead.length === 0 ? [] : written.injured.filter(holdsDead)
  if (hit.length === 0) return written
  return { ...written, shot: [...written.shot, ...hit], injured: written.injured.filter(entry => !hit.includes(entry)) }
}

/** Heads of a part of all who were told: `two of them`, `two of the victims`. */
const OF_ALL = new Set(['part', 'victims', 'injured', 'wounded', 'people'])
