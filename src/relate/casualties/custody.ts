// Deaths in custody: who is accused of what a report tells and dies in a cell is none of those whom the event killed. What tells of the
// event itself is left to main-event.ts.
import type { Sentence } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Statement } from './clause.ts'

const CELL = /^(?:cell|cells|jail|jailhouse|prison|lockup|custody)$/
/** What befalls somebody without another's doing. */
const DEATH = /^(?:dead|died|dies|deceased|unresponsive|suicide|hanged|hanging)$/
/** Tokens between a death and its place: `found dead on Saturday morning in his cell`. */
const REACH = 10

/** Whether a sentence speaks of a place where people are held: of a report that does, the dead may have been held themselves. */
export function namesCell({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (CELL.test(tokens[i]?.lower ?? '')) return true
  return false
}

/**
 * Whether somebody died where he was held: `was dead in his cell`, `hanged himself in the jail of Dorne`; `died in a prison fire`
 * names what killed him.
 */
export function diesInCell({ tokens }: Reading, { fate, anchor, sentence, self, patients }: Statement): boolean {
  const alone = patients.length === 1 && patients[0]?.plural === false
  if (fate !== 'killed' || !alone || !(self || DEATH.test(tokens[anchor]?.lower ?? ''))) return false
  let inside = false
  for (let i = anchor + 1; i < Math.min(sentence.endToken, anchor + REACH); i++) {
    const { lower = '' } = tokens[i] ?? {}
    if (lower === ',') return false
    if (lower === 'in' || lower === 'inside') inside = true
    else if (inside && CELL.test(lower) && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return true
  }
  return false
}
