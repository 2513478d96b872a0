// The metric that words name: `annual jobless rate` → unemployment.
import { GOODS_IN_STOCK, METRICS } from '../lexicon/numbers/metrics.ts'

/**
 * The metric that the words of a noun phrase end in, lower case, by its canonical name; null where they end in none.
 *
 * metricOf(['annual', 'jobless', 'rate']) //=> 'unemployment'
 */
export function metricOf(words: readonly string[]): string | null {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  // `crude stocks` lie in tanks, and are no shares
  if ((last === 'stocks' || last === 'stock') && GOODS_IN_STOCK.has(before)) return null
  return METRICS.get(`${before} ${last}`) ?? METRICS.get(last) ?? null
}
