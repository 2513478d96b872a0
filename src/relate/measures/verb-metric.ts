// Sums whose metric the verb over them names: `cost Osram $2 million`, `owes the bank $2 million`; and those that are the rate of a
// currency, which no metric beside them measures.
import { CURRENCY_WORDS } from '../../lexicon/numbers/currencies.ts'
import type { Reading } from '../reading.ts'
import { isNamedAs, type Setting } from './setting.ts'

type VerbMetric = {
  readonly measure: string
  readonly flow: 'flow' | null
  /** Only where the sum is the verb's own object. */
  readonly argument: boolean
}

const VERB_METRICS: ReadonlyMap<string, VerbMetric> = new Map([
  // `the delay cost Osram $2 million`
  ['cost', { measure: 'cost', flow: null, argument: false }],
  // `with contracts in hand, Osram will spend $2 million on lamps`
  ['spend', { measure: 'spending', flow: 'flow', argument: true }],
  // `accepted the offer, and owes the bank $2 million`
  ['owe', { measure: 'debt', flow: null, argument: false }],
  // `the cost-cutting drive saved $2 million`
  ['save', { measure: 'savings', flow: 'flow', argument: true }],
  // `exported $2 million worth of lamps, but imported $4 million`
  ['export', { measure: 'exports', flow: 'flow', argument: true }],
  ['import', { measure: 'imports', flow: 'flow', argument: true }],
  // `was fined $2 million for breaking the rules`
  ['fine', { measure: 'fine', flow: null, argument: true }],
])

/** The metric of a sum that its verb names; null where it names none. */
export function verbMetric(reading: Reading, setting: Setting): VerbMetric | null {
  const { verb, isSubject, isArgument } = setting
  if (isSubject) return null
  // `Osram earned $2 million`: a firm's earnings are its profit
  if (verb === 'earn' && isArgument && isNamedAs(reading, setting.subject?.entity ?? null, 'organisation'))
    return { measure: 'profit', flow: null, argument: true }
  const found = VERB_METRICS.get(verb)
  return found === undefined || (found.argument && !isArgument) ? null : found
}

/** `the film, which cost $9 million, earned just $2 million`: what is earned has no other metric. */
export function isEarned({ verb, isSubject, isArgument }: Setting): boolean {
  return verb === 'earn' && !isSubject && isArgument
}

/** Tokens of `strengthening slightly to` between a currency and its rate. */
const REACH = 7

/** `with the euro at $1.30`, `as the dollar fell to 104 yen`: the rate of the currency that stands right before it. */
export function isExchangeRate({ tokens, covering }: Reading, { first, from }: Setting): boolean {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    const { lower = '', pos, text } = tokens[i] ?? {}
    if (text === ',' || pos === 'PROPN') return false
    if (CURRENCY_WORDS.has(lower) && covering.get(i)?.mention.kind !== 'quantity') {
      let before = i - 1
      while (tokens[before]?.pos === 'ADJ') before--
      return tokens[before]?.lower === 'the'
    }
    if (pos === 'NOUN' || pos === 'DET') return false
  }
  return false
}
