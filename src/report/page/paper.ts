/// <reference lib="dom" />
// What a printed page says of itself: paper has no controls that would tell what was chosen, and how much is not on it.
import type { Selection } from './select.ts'

/**
 * The line over a printed list of which `shown` of `length` items are on paper.
 *
 * describePaper({ type: 'discrepancy', severities: ['high'], order: 'day', … }, 40, 40) //=> 'All 40 discrepancies that are high; by day of the event.'
 */
export function describePaper(selection: Selection, shown: number, length: number): string {
  const { type, kinds, severities, words, order } = selection
  const digits = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const name = { discrepancy: 'discrepancies', fact: 'facts', quotation: 'quotations' }[type]
  const chosen = [severities.join(' or '), kinds.join(' or '), words.length > 0 ? `found by “${words.join(' ')}”` : '']
  const narrowed = chosen.filter(Boolean).join(', ')
  const which = narrowed === '' ? name : `${name} that are ${narrowed}`
  const rank = { discrepancy: 'severity', fact: 'status', quotation: 'how they are printed' }[type]
  const by = { rank, day: 'day of the event', story: 'story', outlets: 'number of outlets' }[order]
  return shown < length
    ? `The first ${digits(shown)} of ${digits(length)} ${which}; by ${by}. The others stand in ${name}.ndjson; whoever chooses fewer prints all of them.`
    : `All ${digits(length)} ${which}; by ${by}.`
}
