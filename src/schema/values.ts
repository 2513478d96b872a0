// The values that mentions and claims share: how much, and when.
import { z } from 'zod'

export const Bound = z.enum(['exact', 'about', 'at least', 'more than', 'at most', 'less than', 'between'])
export type Bound = z.infer<typeof Bound>

export const UnitKind = z.enum([
  'count',
  'money',
  'percent',
  'percentage point',
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'duration',
  'age',
  'energy',
  'power',
  'pressure',
  'frequency',
  'data',
  'angle',
  'rate',
  'ordinal',
  'score',
  'vote',
  'ratio',
  'other',
])
export type UnitKind = z.infer<typeof UnitKind>

/** How much: `more than 70 organizations` is `{ value: 70, low: 70, high: null, bound: 'more than', unit: 'organization', … }`. */
export const QuantityValue = z.object({
  /** The number as written; null for a range. */
  value: z.number().nullable(),
  /** Lowest and highest number that the words allow; null = unbounded. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  /** Canonical singular (`country`, `dollar`, `percent`, `person`); null for a bare number. */
  unit: z.string().nullable(),
  unitText: z.string().nullable(),
  unitKind: UnitKind.nullable(),
  /** ISO 4217, for money. */
  currency: z.string().nullable(),
  trend: z.enum(['up', 'down']).nullable(),
  /** What is counted or measured, in words of the text. */
  concept: z.string().nullable(),
  /** The whole that the number is a part of: `189 of the 193 members`. */
  of: z.object({ value: z.number().nullable(), unit: z.string().nullable(), text: z.string() }).nullable(),
  /** True where no number is written: `a man was killed` counts one. */
  implied: z.boolean().optional(),
  /** `from 12 to 15`: the number before the change. */
  from: z.number().nullable().optional(),
})
export type QuantityValue = z.infer<typeof QuantityValue>

export const DatePart = z.enum([
  'century',
  'decade',
  'year',
  'season',
  'half',
  'quarter',
  'month',
  'week',
  'weekday',
  'day',
  'time',
  'zone',
])
export type DatePart = z.infer<typeof DatePart>

/** When: TIMEX3 type and value (ISO-TimeML, Pustejovsky et al. 2010). */
export const DateValue = z.object({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  /** `2021-12-14`, `2021-W50`, `2021-Q4`, `P35Y`, `PRESENT_REF`; null where it cannot be known. */
  value: z.string().nullable(),
  known: z.array(DatePart),
  implied: z.array(DatePart),
  /** `early` → START, `mid` → MID, `late` → END, as TIMEX3's MOD; null where nothing is said. */
  mod: z.string().nullable().optional(),
  /** First and last day of a range or period, ISO, where they are known. */
  from: z.string().nullable().optional(),
  to: z.string().nullable().optional(),
})
export type DateValue = z.infer<typeof DateValue>
