// What a number is a number of: its unit or currency, the noun it counts, and the whole it is a part of.
import type { QuantityValue, Token } from '../../schema/index.ts'
import type { Amount } from './amount.ts'
import { isPlural, readCounted } from './counted.ts'
import type { Counted } from './counted-name.ts'
import { innerMeasureEnd } from './inner-measure.ts'
import { type Scope, tokenFrom } from './scope.ts'
import { readUnit } from './unit.ts'
import { readWhole, type Whole } from './whole.ts'

const PARTITIVE = /^ (?:of|out of) /

/** What a number is a number of. `next` is the token behind it, `concept` the phrase where modifiers share their noun. */
export type Dimension = Pick<QuantityValue, 'unit' | 'unitText' | 'unitKind' | 'currency' | 'of'> & {
  readonly end: number
  readonly next: number
  readonly concept: string | null
  /** Where reading goes on, where the number of a ratio is no quantity of its own: the five of `one in five`. */
  readonly resume?: number
}

/** Unit, counted noun and whole of a number that ends at `amount.end`. */
export function readDimension(scope: Scope, amount: Amount, i: number): Dimension {
  const { text, tokens, endToken } = scope
  const next = tokenFrom(scope, amount.end, i)
  const none = {
    unit: null,
    unitText: null,
    unitKind: null,
    currency: null,
    of: null,
    end: amount.end,
    next,
    concept: null,
  }
  const unit = amount.unit ?? readArticleUnit(text, amount, scope.end)
  if (unit) {
    const after = tokenFrom(scope, Math.max(unit.end, amount.end), next)
    const written = text.slice(unit.start, unit.end)
    const whole =
      unit.kind === 'percent' || unit.kind === 'money' ? readWhole(tokens, after, endToken, text, true) : undefined
    const of = whole && (unit.kind === 'percent' || whole.value !== null) ? ofFields(whole) : null
    const { name, kind, currency } = unit
    const end = Math.max(amount.end, unit.end)
    return { unit: name, unitText: written, unitKind: kind, currency, of, end, next: after, concept: null }
  }
  const partitive = PARTITIVE.test(text.slice(amount.numeral.end, amount.numeral.end + 8))
  const behind = readWhole(tokens, next, endToken, text, partitive)
  // `42 goals in 30 games`, `163 in 44 overs`: what is greater is no part
  // and `two in three days` no part of the days
  const beside =
    tokens[next]?.lower === 'in' &&
    ((amount.value ?? 0) > (behind?.value ?? Infinity) || behind?.counted?.measure != null)
  const whole = beside ? undefined : behind
  if (whole && amount.numeral.form === 'vague' && whole.value === null) return countedFields(none, whole.counted, text)
  if (whole) {
    const of = ofFields(whole)
    // `half of a nine-year sentence`: no half year
    if (whole.counted?.measure && (amount.value ?? 1) < 1) return { ...none, of, next: whole.next }
    const part = {
      ...none,
      unit: whole.unit,
      unitText: null,
      unitKind: whole.unit ? ('count' as const) : null,
      of,
      next: whole.next,
    }
    return whole.isRatio ? { ...part, resume: whole.end } : part
  }
  if (partitive) return none
  const inner = innerMeasureEnd(tokens, next, endToken)
  if (inner > next) return behindInner(none, tokens, inner, endToken, amount.value === 1)
  return countedFields(none, readCounted(tokens, next, endToken, amount.value === 1) ?? null, text)
}

/** `two 500-page books`: books, and what stands between is read by itself; `six 16-year-olds` are persons. */
function behindInner(none: Dimension, tokens: readonly Token[], inner: number, end: number, one: boolean): Dimension {
  if (tokens[inner - 1]?.lower === 'olds') return { ...none, unit: 'person', unitKind: 'count', next: inner }
  const counted = readCounted(tokens, inner, end, one)
  return counted === undefined || counted.measure !== null || !(one || isPlural(tokens[counted.next - 1]))
    ? none
    : { ...none, unit: counted.unit, unitKind: 'count', next: counted.next }
}

const ofFields = ({ value, unit, text }: Whole) => ({ value, unit, text })

function countedFields(none: Dimension, counted: Counted | null, text: string): Dimension {
  if (!counted) return none
  const { unit, start, end, next, concept, measure } = counted
  if (measure) {
    const unitText = text.slice(start, end)
    return { ...none, unit: measure.name, unitText, unitKind: measure.kind, end, next, concept }
  }
  return { ...none, unit, unitText: text.slice(start, end), unitKind: 'count', end, next, concept }
}

/** The unit behind `half a`, `a quarter of a` and `hundreds of millions of`. */
function readArticleUnit(text: string, { numeral }: Amount, end: number) {
  if (numeral.form === 'vague' && text.startsWith(' of ', numeral.end))
    return readUnit(text, numeral.end + 3, end) ?? null
  if (numeral.form !== 'fraction' || numeral.value === null || numeral.value >= 1) return null
  const article = /^ (?:of )?(?:a|an)(?= )/.exec(text.slice(numeral.end, numeral.end + 8))
  return article ? (readUnit(text, numeral.end + article[0].length, end) ?? null) : null
}
