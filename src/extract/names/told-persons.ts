// Who is told to be a person, whatever the model made of the name: by an age (`Royal Lund, 30, was seen`), by what tells a son from his
// father (`Dorne Lund Jr.`), by Mr or Ms, by a singular *who* (`Royal Lund, who was seen`).
import { GENERATIONS } from '../../lexicon/people/name-suffixes.ts'
import type { Document, Token } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { Name } from './index.ts'
import { settleKind } from './told-kind.ts'

const HONORIFIC = /^(?:mr|mrs|ms)\.?$/
/** Behind *who*: said of one, and of no team. */
const OF_ONE = /^(?:was|is|died|dies|lives|lived)$/
const AGE = /^(?:\d{1,2}|1[01]\d)$/

/** Gives the names of people their kind where the text tells it; `phrases` are those that are known beforehand. */
export function settlePersons({ tokens }: Document, phrases: Int32Array, names: Name[]): Name[] {
  return settleKind(names, phrases, 'person', name => isTold(tokens, name))
}

function isTold(tokens: readonly Token[], { firstToken, endToken }: Name): boolean {
  if (HONORIFIC.test(tokens[firstToken - 1]?.lower ?? '')) return true
  const [comma, next, end] = [tokens[endToken], tokens[endToken + 1], tokens[endToken + 2]]
  if (comma?.text === ',' && end?.text === ',' && AGE.test(next?.text ?? '')) return true
  // Teams have *who were*, and places *which*
  if (endToken - firstToken > 1 && comma?.text === ',' && next?.lower === 'who' && OF_ONE.test(end?.lower ?? ''))
    return true
  // `Lund's Jr.` is a restaurant
  return (
    endToken - firstToken > 2 &&
    GENERATIONS.has((tokens[endToken - 1]?.lower ?? '').replace('.', '')) &&
    !isApostropheS(tokens[endToken - 2])
  )
}
