// The main event: which statements of harm tell of it, when those of other events are left out, and with them what goes on about
// them. Whether a sentence by itself tells of other events is left to background.ts, reports of several events to round-up.ts.
import type { Sentence } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { backgroundOf, lastDayOf } from './background.ts'
import type { Statement } from './clause.ts'

/** A filter for the statements of one sentence after another: what is left tells of the event that the article reports. */
export function mainEventOf(
  reading: Reading,
): (sentence: Sentence, found: readonly Statement[]) => readonly Statement[] {
  const isBackground = backgroundOf(reading)
  const [own, others] = [new Set<string>(), new Set<string>()]
  let told = false
  let aside = false
  let eventDay: number | null = null
  return (sentence, found) => {
    if (found.length === 0) {
      aside = false
      return found
    }
    // `In 2009 a clerk was shot. He died.`
    if (told && aside && found.every(pointsBack)) return []
    const day = lastDayIn(reading, sentence)
    // `Four were hurt on Tuesday. … On Sunday, a girl was shot nearby`
    aside = isBackground(sentence) || (day !== null && eventDay !== null && day < eventDay)
    const names = namesOf(found)
    if (aside) {
      for (const name of names) if (!own.has(name)) others.add(name)
      return []
    }
    eventDay ??= day
    told = true
    // `Haas died in 2009. … Since the death of Haas the street was quiet`
    const kept = found.filter(
      ({ patients }) => !patients.every(({ name }) => name !== null && others.has(lastName(name))),
    )
    for (const name of names) if (!others.has(name)) own.add(name)
    return kept
  }
}

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

function namesOf(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ patients }) => patients.flatMap(({ name }) => (name === null ? [] : [lastName(name)])))
}

/** `he died`, `the victim was 30`: says nothing of who that is. */
function pointsBack({ patients }: Statement): boolean {
  return patients.every(({ pronoun, part, definite, name }) => pronoun || part || (definite && name === null))
}

/** The last day that a date of the sentence names. */
function lastDayIn(reading: Reading, { firstToken, endToken }: Sentence): number | null {
  let last: number | null = null
  for (let i = firstToken; i < endToken; i++) {
    const day = lastDayOf(reading, i)
    if (day !== null && (last === null || day > last)) last = day
  }
  return last
}
