// dates: TIMEX3 expressions (dates, times, durations, sets) with type and value (ISO-TimeML, Pustejovsky et al. 2010).
// Atoms are read by rules, neighbours are joined, words round them are taken in, and each is placed in the calendar.
import type { DateMention, Document, Draft } from '../../schema/index.ts'
import { readIsoDate, toCivil } from '../../text/calendar.ts'
import { type Atom, readAtoms } from './atoms.ts'
import { joinAtoms } from './join.ts'
import { shareParts } from './lists.ts'
import { type Reference, resolve } from './resolve.ts'
import { tenseAt } from './tense.ts'
import { widen } from './widen.ts'

/** The time expressions of a document, in order, none overlapping another. */
export function findDates(document: Document): Draft<DateMention>[] {
  const { published } = document.article
  const publication = published === null ? null : readIsoDate(published)
  const mentions: Draft<DateMention>[] = []
  let reference: Reference | null = null
  for (const sentence of document.sentences) {
    if (sentence.zone === 'byline' || sentence.zone === 'credit' || sentence.zone === 'furniture') continue
    const atoms = readAtoms(document, sentence)
    if (atoms.length === 0) continue
    let from = sentence.start
    for (const atom of shareParts(document.text, joinAtoms(document.text, atoms))) {
      const wide = widen(document, sentence, atom, from)
      const tense = tenseAt(document, wide.first, sentence.firstToken, sentence.endToken)
      const value = resolve(wide.time, { publication, tense, reference })
      reference = referenceOf(value) ?? reference
      const start = skipPreposition(document, wide)
      from = wide.end
      mentions.push({
        kind: 'date',
        start,
        end: wide.end,
        text: document.text.slice(start, wide.end),
        rule: wide.rule,
        ...value,
      })
    }
  }
  return mentions
}

/** The span leaves out the preposition that a rule needed to see: `in two weeks`. */
function skipPreposition(document: Document, atom: Atom): number {
  const token = document.tokens[atom.first]
  const next = document.tokens[atom.first + 1]
  return (token?.lower === 'in' || token?.lower === 'at') && next !== undefined && next.start < atom.end
    ? next.start
    : atom.start
}

function referenceOf(value: ReturnType<typeof resolve>): Reference | null {
  if (value.from == null || value.value === null || (value.type !== 'DATE' && value.type !== 'TIME')) return null
  const day = readIsoDate(value.from)
  if (day === null) return null
  const quarter = /^\d{4}-Q\d$/.test(value.value) ? Math.ceil(toCivil(day).month / 3) : null
  const precision = /^\d{4}-\d\d-\d\d/.test(value.value) ? 'day' : value.value.length === 4 ? 'year' : 'month'
  return { day, quarter, precision }
}
