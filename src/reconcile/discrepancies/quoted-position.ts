// A position of a discrepancy about quotations: what those say who print it, and where they do.
import type { Discrepancy } from '../../schema/index.ts'
import type { Spoken } from '../quotations/spoken.ts'

/** The position of all who print `said`; outlets in the order of code units. */
export const quotedPosition = (value: string | null, said: readonly Spoken[]): Discrepancy['positions'][number] => ({
  value,
  claims: said.map(({ article, span: { start, end, text } }) => ({
    article: article.id,
    claim: null,
    start,
    end,
    text,
  })),
  outlets: [...new Set(said.flatMap(({ article }) => article.outlet ?? []))].sort(),
})
