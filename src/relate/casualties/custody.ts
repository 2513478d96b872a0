// Deaths in custody: who is accused of what a report tells and dies in a cell is none of those whom the event killed. What tells of the
// event itself is left to main-event.ts.
import type { Sentence } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Statement } from './clause.ts'
import { sameName } from './same-name.ts'

const CELL = /^(?:cell|cells|jail|jailhouse|prison|lockup|custody)$/
/** What befalls somebody without another's doing. */
const DEATH = /^(?:dead|died|dies|deceased|unresponsive|suicide|hanged|hanging)$/
/** Tokens between a death and its place: `found dead on Saturday morning in his cell`. */
const REACH = 10

/**
 * Whether a sentence speaks of a place where people are held: of a report that does, the dead may have been held themselves. `Nine years
 * in prison` is a sentence, and no place where anybody died.
 */
export function namesCell({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (CELL.test(tokens[i]?.lower ?? '') && !TERM.test(tokens[i - 2]?.lower ?? '')) return true
  return false
}

const TERM = /^(?:years?|months?|life|time|days?)$/

/**
 * Whether somebody died where he was held: `was dead in his cell`, `hanged himself in the jail of Dorne`; `died in a prison fire`
 * names what killed him.
 */
export const diesInCell = (reading: Reading, statement: Statement): boolean =>
  diesAlone(reading, statement) && isInCell(reading, statement.anchor, statement.sentence)

/** Whether one person died, and no other did it. */
function diesAlone({ tokens }: Reading, { fate, anchor, self, patients }: Statement): boolean {
  const alone = patients.length === 1 && patients[0]?.plural === false
  return fate === 'killed' && alone && (self || DEATH.test(tokens[anchor]?.lower ?? ''))
}

/**
 * Without the deaths of a suspect whom the report says to have died where he was held, if it tells of other dead: `Suspect in
 * shooting of two found dead. … He hanged himself in his cell … Haas was pronounced dead`.
 */
export function withoutInmate(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  // Most reports tell of nobody, or of one: there is no other dead.
  if (statements.length < 2) return statements
  const names = inmateNames(reading)
  if (names === null) return statements
  const isInmate = (statement: Statement): boolean => {
    const [patient] = statement.patients
    if (patient === undefined || !diesAlone(reading, statement)) return false
    const { role, pronoun, sex, name } = patient
    return (
      role === 'suspect' || (pronoun && sex !== 'f') || (name !== null && names.some(known => sameName(known, name)))
    )
  }
  const others = statements.filter(statement => !isInmate(statement))
  return others.some(({ fate }) => fate === 'killed') ? others : statements
}

/** The names in the sentences that tell of a death in a cell; null where none does. */
function inmateNames(reading: Reading): string[] | null {
  const { sentences, tokens, placed } = reading
  let names: string[] | null = null
  for (const sentence of sentences.slice(0, OPENING))
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!DEATH.test(tokens[i]?.lower ?? '') || !isInCell(reading, i, sentence)) continue
      names ??= []
      for (let at = sentence.firstToken; at < i; at++) {
        const mention = placed.get(at)?.mention
        if (mention?.kind === 'person') names.push(mention.text)
      }
    }
  return names
}

/** Sentences, the title among them, that tell what a report is about. */
const OPENING = 10

/** Whether what stands at `anchor` happened in a cell. */
function isInCell({ tokens }: Reading, anchor: number, sentence: Sentence): boolean {
  let inside = false
  for (let i = anchor + 1; i < Math.min(sentence.endToken, anchor + REACH); i++) {
    const { lower = '' } = tokens[i] ?? {}
    if (lower === ',') return false
    if (lower === 'in' || lower === 'inside') inside = true
    else if (inside && CELL.test(lower) && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return true
  }
  return false
}
