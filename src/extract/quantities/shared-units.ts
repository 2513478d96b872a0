// Units that are written once for two numbers: `15 and 20 countries`, `rose 64 points to 4,577`, `460 cars, compared with 63`.
import type { Reading } from './scope.ts'

const AND_BETWEEN = /^(?:,? (?:and|or)| up| down) $/

const CHANGED = /^ (?:up|down) $/

/**
 * `15 and 20 countries`, `3, 5 and 7 per cent`: a bare number right before another one shares its unit. A comma alone joins
 * only inside such a list: `closed at 16,500, 4 per cent up` has two units.
 */
export function shareUnits(text: string, readings: Reading[], from: number): void {
  let listed = false
  for (let i = readings.length - 2; i >= from; i--) {
    const left = readings[i] as Reading
    const right = readings[i + 1] as Reading
    const between = right.start - left.end > 6 ? '' : text.slice(left.end, right.start)
    // `sold 15, or 20 percent, of them`: the same in another unit
    const restates = between === ', or ' && right.value.unitKind === 'percent'
    const joins: boolean = (AND_BETWEEN.test(between) && !restates) || (listed && between === ', ')
    listed = joins && left.value.unit === null && left.value.unitKind === null && right.value.unit !== null
    if (!listed || (right.value.unitKind === 'age' && (left.value.value ?? 0) > 115)) continue
    const { unit, unitKind, currency } = right.value
    // `Osram (24 up 3 points)`: what stands before a level is said of its change too
    const own = CHANGED.test(between) ? left.value.concept : null
    const concept = own ?? right.value.concept
    readings[i] = { ...left, value: { ...left.value, unit, unitKind, currency, concept } }
    if (own !== null) readings[i + 1] = { ...right, value: { ...right.value, concept } }
  }
}

/** `compared with 63`, `up from 45`: the same thing at another time or place. */
const COMPARED = /[^.;]{0,70}\b(?:compared (?:with|to)|against|versus|(?:up|down) from) (?:just |only )?$/
/** `rose 64 points to 4,577`, `fell by 200 jobs to 1,300`: where the change ends. */
const TARGET = /^ to (?:close at |end at |finish at |a (?:close|record) of )?$/
/** `slipped one place to four` ends at a rank. */
const PLACES = new Set(['place', 'spot', 'position', 'rank'])
/** `two in Leeds and three in York`: the same preposition behind both. */
const ALIKE = /^ (?<preposition>in|from|at|by|on|for|with)\b[^.;:()]{1,50}\b(?:and|but|while) $/

/** `31 mills, including four in Hull`: some of them. */
const INCLUDED = /^,? including (?:at least |about )?$/
const PART_ENDS = /^(?:[.,;)]| (?:in|at|on|from|near|who|which|that|with|for|under|owned|run|built)\b)/

/** The units of numbers to the left of bare ones that are numbers of the same thing. */
export function shareLeftUnits(text: string, readings: Reading[], from: number): void {
  for (let i = from + 1; i < readings.length; i++) {
    const left = readings[i - 1] as Reading
    const right = readings[i] as Reading
    const { unit, unitKind, currency } = left.value
    const millions = inMillions(text, left, right)
    if (millions !== undefined) {
      readings[i] = millions
      continue
    }
    if (unit === null || unitKind === null || right.value.unit !== null || right.value.unitKind !== null) continue
    const gap = right.start - left.end > LONGEST_GAP ? '' : text.slice(left.end, right.start)
    const isSame =
      (COMPARED.test(gap) && unitKind !== 'age' && !text.startsWith('per ', left.start - 4)) ||
      (TARGET.test(gap) && left.value.trend !== null && unitKind !== 'percent' && !PLACES.has(unit)) ||
      // `by 60 votes to 40`
      (unit === 'vote' && gap === ' to ') ||
      (unitKind === 'money' && isSum(gap, right, text.slice(right.end, right.end + 8))) ||
      (unitKind === 'count' && INCLUDED.test(gap) && PART_ENDS.test(text.slice(right.end, right.end + 8))) ||
      (unitKind === 'count' && isAlike(gap, text.slice(right.end, right.end + 8)))
    if (isSame) readings[i] = { ...right, value: { ...right.value, unit, unitKind, currency } }
  }
}

/** `a profit of 90 million euros on sales of 1.2bn`: millions of what is told in money, and of no noun behind them. */
function isSum(gap: string, { value: { value } }: Reading, behind: string): boolean {
  return (value ?? 0) >= 1e6 && OF_MONEY.test(gap) && PART_ENDS.test(behind)
}
const OF_MONEY =
  /\b(?:sales|revenues?|turnover|profits?|income|earnings|loss|losses|debts?|costs|spending|budget|assets|exports|imports) (?:of|to|at|was|were) (?:about |around |nearly |almost |some |just over |more than )?$/

/** `had 5.2m viewers, up from 4.1m`, `a fee of 4m, rising to 5m`: what stands beside millions is no length. */
function inMillions(text: string, left: Reading, right: Reading): Reading | undefined {
  const { value, unit, unitText, unitKind, currency } = left.value
  const metres = right.value.value
  if (right.value.unit !== 'metre' || right.value.unitText !== 'm' || value === null || value < 1e6 || metres === null)
    return undefined
  if (unitKind !== null && unitKind !== 'count' && unitKind !== 'money') return undefined
  const gap = right.start - left.end > LONGEST_GAP ? '' : text.slice(left.end, right.start)
  if (!COMPARED.test(gap) && !BESIDE.test(gap)) return undefined
  const number = Number((metres * 1e6).toPrecision(15))
  const scaled = (bound: number | null) => (bound === metres ? number : bound)
  const { low, high } = right.value
  return {
    ...right,
    value: { ...right.value, value: number, low: scaled(low), high: scaled(high), unit, unitText, unitKind, currency },
  }
}

const BESIDE = /^,? (?:to|from|rising to|falling to|then) $/

/** `fell 1% to 1,463 points, while the other lost 2% to end at 1,334`: where two changes in per cent end, in one unit. */
export function shareTargets(text: string, readings: Reading[], from: number): void {
  let unit: Reading | undefined
  for (let i = from + 1; i < readings.length; i++) {
    const left = readings[i - 1] as Reading
    const right = readings[i] as Reading
    const gap = right.start - left.end > 24 ? '' : text.slice(left.end, right.start)
    if (left.value.unitKind !== 'percent' || !ENDS_AT.test(gap)) continue
    const { unitKind } = right.value
    if (unitKind !== null && unitKind !== 'percent') unit = right
    else if (unitKind === null && unit !== undefined)
      readings[i] = {
        ...right,
        value: { ...right.value, unit: unit.value.unit, unitKind: unit.value.unitKind, currency: unit.value.currency },
      }
  }
}

const ENDS_AT = /^,? (?:to|at) (?:(?:close|end|finish|settle|trade) at |a close of )?$/

const LONGEST_GAP = 100

function isAlike(gap: string, behind: string): boolean {
  const preposition = ALIKE.exec(gap)?.groups?.preposition
  return preposition !== undefined && behind.startsWith(` ${preposition} `)
}
