// Which way a change goes that a noun behind the number names: `a 3 percent fall in profit`, `a 2 percent price rise`.
import { TREND_WORDS } from '../../lexicon/numbers/trends.ts'
import type { QuantityValue } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { metricOf } from '../metric-of.ts'
import type { Reading } from '../reading.ts'

/**
 * The value of a change with its direction, where the words behind the number, from token `end` on, say it.
 *
 * directed(reading, the token of `fall`, { trend: null, … }, 'profit change') //=> { trend: 'down', … }
 */
export function directed({ tokens }: Reading, end: number, value: QuantityValue, measure: string): QuantityValue {
  if (value.trend !== null || !measure.endsWith(' change')) return value
  const next = tokens[end]?.lower ?? ''
  const noun = metricOf([next]) === null ? next : (tokens[end + 1]?.lower ?? '')
  const trend = TREND_WORDS.get(noun) ?? TREND_WORDS.get(baseOf(noun))
  return trend === undefined ? value : { ...value, trend }
}
