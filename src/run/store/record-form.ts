// The form a record is written in: offsets in UTF-16 units or code points, with or without its text.
import type { ReportedRecord } from '../../report/index.ts'
import type { Article, Discrepancy, Quotation } from '../../schema/index.ts'

export type Offsets = 'utf16' | 'codepoint'
export type RecordForm = { readonly offsets: Offsets; readonly text: boolean }
/** The form in which records are stored and compared. */
export const WORKING_FORM: RecordForm = { offsets: 'utf16', text: true }
/** What becomes of an offset; undefined where it stays as it is. */
export type Shift = ((offset: number) => number) | undefined
/** The same for each article, by its id. */
export type ShiftOf = (article: string) => Shift

export const isWorkingForm = ({ offsets, text }: RecordForm): boolean => offsets === 'utf16' && text

/** The record as asked for. What is stored and compared is always `WORKING_FORM`. */
export function formRecord(article: Article, { offsets, text }: RecordForm): Article {
  const record = offsets === 'codepoint' ? withOffsets(article, toCodePoints(article.text ?? '')) : article
  if (text) return record
  const { text: _, ...rest } = record
  return rest
}

/** From UTF-16 offsets to code points; undefined where the text has none beyond the BMP, so that both are the same. */
export function toCodePoints(text: string): Shift {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(match => match.index)
  return pairs.length === 0 ? undefined : offset => offset - lowerBound(pairs, offset)
}

/** From code points to UTF-16 offsets. */
export function toUtf16(text: string): Shift {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match, i) => match.index - i)
  return pairs.length === 0 ? undefined : offset => offset + lowerBound(pairs, offset)
}

/** How many of the ascending `values` are less than `limit`. */
function lowerBound(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Every `start` and `end` beneath `value`, shifted; the very same value where there is nothing to shift. */
export function withOffsets<Value>(value: Value, shift: Shift): Value {
  if (shift === undefined || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(item => withOffsets(item as unknown, shift)) as Value
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    (key === 'start' || key === 'end') && typeof item === 'number' ? shift(item) : withOffsets(item as unknown, shift),
  ])
  return Object.fromEntries(entries) as Value
}

const NO_SHIFT: ShiftOf = () => undefined

/** The shifts from the working form to the one that was asked for. */
export function shiftsOf(articles: readonly Article[], { offsets }: RecordForm): ShiftOf {
  if (offsets === 'utf16') return NO_SHIFT
  const shifts = new Map(articles.map(({ id, text }) => [id, toCodePoints(text ?? '')]))
  return article => shifts.get(article)
}

export function formDiscrepancy(discrepancy: Discrepancy, shiftOf: ShiftOf): Discrepancy {
  if (shiftOf === NO_SHIFT) return discrepancy
  const positions = discrepancy.positions.map(position => ({
    ...position,
    claims: position.claims.map(claim => withOffsets(claim, shiftOf(claim.article))),
  }))
  return { ...discrepancy, positions }
}

export function formQuotation(quotation: Quotation, shiftOf: ShiftOf): Quotation {
  if (shiftOf === NO_SHIFT) return quotation
  return { ...quotation, quotes: quotation.quotes.map(quote => withOffsets(quote, shiftOf(quote.article))) }
}

/** The record with the evidence of its facts in the form that was asked for; its discrepancies and quotations are so already. */
export function formEvidence(record: ReportedRecord, shiftOf: ShiftOf): ReportedRecord {
  if (shiftOf === NO_SHIFT) return record
  const facts = record.facts.map(fact => ({
    ...fact,
    claims: fact.claims.map(claim => {
      const { evidence, marks } = claim
      return { ...claim, ...withOffsets({ evidence, marks }, shiftOf(claim.article)) }
    }),
  }))
  return { ...record, facts }
}
