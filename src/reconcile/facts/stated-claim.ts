// A claim together with who states it: what alignment, fusion and judgement look at.
import type { Claim } from '../../schema/index.ts'

export type StatedClaim = {
  readonly claim: Claim
  /** Id of its article. */
  readonly article: string
  readonly path: string
  /** Title of its article. */
  readonly title: string | null
  readonly outlet: string | null
  /** Publication date of its article, ISO. */
  readonly published: string | null
  /** The story of its article. */
  readonly story: string
  /** Articles of one number report one event beyond doubt, whatever days they date it to. */
  readonly core: number
  /** Whether the headline says it. */
  readonly headline: boolean
  /** Whether its number is the event's by being its article's only one of the measure, see `soleFigures`. */
  readonly sole: boolean
  /** Whether its sentence gives another number of its measure, see `pairedFigures`. */
  readonly paired: boolean
  /** The entity of its subject and of its speaker over the whole folder; null where there is none. */
  readonly subject: number | null
  readonly speaker: number | null
  /** Articles of one number are one origin: one outlet, one wire report, or near copies. */
  readonly origin: number
}

/** What tells sources apart: the outlet, or where it is unknown the article, with its near copies: one report filed twice is one source. */
export const sourceOf = ({ outlet, story, origin }: StatedClaim) => outlet ?? `${story} ${origin}`

/** What a person is told that the sources of claims are. */
export const sourceNoun = (claims: readonly StatedClaim[]) =>
  claims.every(({ outlet }) => outlet !== null) ? 'outlet' : 'source'

/** The order in which the claims of a fact are written: by article, then by their order in it. */
export function inOrder(a: StatedClaim, b: StatedClaim): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.claim.evidence.start - b.claim.evidence.start || (a.claim.id < b.claim.id ? -1 : 1)
}
