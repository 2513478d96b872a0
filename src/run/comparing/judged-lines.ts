// What was judged, checked, counted, and as lines of the reconciled files.
import type { Judged } from '../../reconcile/index.ts'
import { Discrepancy, Fact, Quotation } from '../../schema/index.ts'
import { lineOf } from '../files/lines.ts'

export type JudgedLines = {
  readonly facts: string
  readonly discrepancies: string
  readonly quotations: string
  readonly counts: Counts
}
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>

/** In the order of the manifest. */
const COUNTED = [
  'facts',
  'agreed',
  'singleSource',
  'conflicting',
  'superseded',
  'discrepancies',
  'high',
  'medium',
  'low',
  'quotations',
] as const
const NAMES = { 'single source': 'singleSource' } as const

export function linesOf({ facts, discrepancies, quotations }: Judged): JudgedLines {
  const counted = new Map<string, number>()
  const count = (name: string) => counted.set(name, (counted.get(name) ?? 0) + 1)
  for (const { status } of facts) count(status === 'single source' ? NAMES[status] : status)
  for (const { severity } of discrepancies) count(severity)
  counted.set('facts', facts.length).set('discrepancies', discrepancies.length).set('quotations', quotations.length)
  return {
    facts: facts.map(lineOf).join(''),
    discrepancies: discrepancies.map(lineOf).join(''),
    quotations: quotations.map(lineOf).join(''),
    counts: sumCounts([Object.fromEntries(counted)]),
  }
}

/** The same, if all of it is as the schema has it. */
export function check({ facts, discrepancies, quotations }: Judged): Judged {
  return {
    facts: facts.map(fact => Fact.parse(fact)),
    discrepancies: discrepancies.map(discrepancy => Discrepancy.parse(discrepancy)),
    quotations: quotations.map(quotation => Quotation.parse(quotation)),
  }
}

export function sumCounts(all: readonly Partial<Counts>[]): Counts {
  const sum = (name: keyof Counts) => all.reduce((total, counts) => total + (counts[name] ?? 0), 0)
  return Object.fromEntries(COUNTED.map(name => [name, sum(name)])) as Counts
}
