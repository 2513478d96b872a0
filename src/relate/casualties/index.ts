// Casualties: how many the article says were killed and injured in its event, however it is worded.
import type { QuantityClaim, Sentence } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Statement } from './clause.ts'
import { withoutInmate } from './custody.ts'
import { elsewhereOf } from './elsewhere.ts'
import { mainEventOf } from './main-event.ts'
import { occasionOf } from './occasion.ts'
import { worstEventOf } from './round-up.ts'
import { settle } from './settled.ts'
import { findStatements } from './statements.ts'
import { tally } from './tally.ts'
import { toClaim } from './toll-claim.ts'

export type Casualties = {
  /** Sentences that tell of harm done in the event. */
  readonly sentences: ReadonlySet<Sentence>
  /** Tokens of people counted here, which need no other claim. */
  readonly taken: ReadonlySet<number>
  /** The claims, once the day of the event is known: a total for each measure, with what says it. */
  claimsOn(day: string | null): Omit<QuantityClaim, 'id'>[]
}

/** What one article says about people killed and injured. */
export function findCasualties(reading: Reading): Casualties {
  const statements: Statement[] = []
  const aside: Statement[] = []
  const taken = new Set<number>()
  // most articles tell of no harm at all: what else they tell is asked once one does
  let isOccasion: ReturnType<typeof occasionOf> | undefined
  let ofMainEvent: ReturnType<typeof mainEventOf> | undefined
  for (const sentence of reading.sentences) {
    const told = findStatements(reading, sentence)
    if (told.length > 0) isOccasion ??= occasionOf(reading)
    const found = isOccasion === undefined ? told : told.filter(isOccasion)
    for (const { patients } of found)
      for (const { first, core } of patients) for (let i = first; i < core; i++) taken.add(i)
    if (found.length > 0) ofMainEvent ??= mainEventOf(reading, others => aside.push(...others))
    if (ofMainEvent !== undefined) statements.push(...ofMainEvent(sentence, found))
  }
  const event = worstEventOf(reading, withoutInmate(reading, statements))
  const { killed, injured } = settle(reading, tally(event), event)
  const sentences = new Set(statements.map(({ sentence }) => sentence))
  const claimsOn = (day: string | null) => [
    ...(killed === null ? [] : [toClaim(reading, 'killed', killed, day)]),
    ...(injured === null ? [] : [toClaim(reading, 'injured', injured, day)]),
    ...elsewhereOf(reading, aside),
  ]
  return { sentences, taken, claimsOn }
}
