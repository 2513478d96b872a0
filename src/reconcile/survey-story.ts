// The first look at a story: which of its claims are one fact, and what other stories need of it before anything can be judged.
import { alignClaims } from './facts/align-claims.ts'
import { candidatesOf } from './facts/fuse.ts'
import { freshnessOf } from './facts/newer-state.ts'
import { originsOfClaims } from './facts/origins.ts'
import type { Ballot } from './facts/reliability.ts'
import { standingKey } from './facts/standing-facts.ts'
import type { StatedClaim } from './facts/stated-claim.ts'
import type { StoryWork } from './story-claims.ts'
import type { StoryFrame } from './story-frame.ts'

/** What a second look at a story need not find again. */
export type Alignment = {
  /** The origin of each article. */
  readonly origins: Int32Array
  /** Places of claims among those of the story, fact by fact, and where each fact begins. */
  readonly places: Int32Array
  readonly starts: Int32Array
}
/** Plain data, so that it can come from another thread. */
export type Survey = {
  readonly story: string
  readonly alignment: Alignment
  /** What the outlets say of facts that several of them may tell: it shows how far each can be relied on. */
  readonly ballots: readonly Ballot[]
  /** Claims of standing facts, by their key: they wait for those of other stories. */
  readonly standing: readonly (readonly [key: string, claim: StatedClaim])[]
}

/** Whether a story teaches anything of which another must know: what one outlet tells is borne out by nobody. */
export const teaches = ({ outlets, standing }: StoryFrame): boolean => outlets > 1 || standing.length > 0

export function surveyStory(frame: StoryFrame, work: StoryWork): Survey {
  const { claims, origins } = work
  const held = new Set(frame.standing)
  const standing: [string, StatedClaim][] = []
  const own = claims.filter(stated => {
    const key = held.size === 0 ? null : standingKey(stated)
    if (key === null || !held.has(key)) return true
    standing.push([key, stated])
    return false
  })
  const facts = alignClaims(own)
  const told = frame.outlets < 2 ? [] : standing.length === 0 ? facts : alignClaims(claims)
  const place = new Map(claims.map((stated, n) => [stated, n]))
  const starts = new Int32Array(facts.length + 1)
  facts.forEach((fact, n) => {
    starts[n + 1] = (starts[n] ?? 0) + fact.length
  })
  return {
    story: frame.id,
    alignment: {
      origins: Int32Array.from(origins),
      places: Int32Array.from(facts.flat(), stated => place.get(stated) ?? 0),
      starts,
    },
    ballots: told.map(ballotOf),
    standing,
  }
}

/** The groups of claims that a survey found to be one fact each. */
export function* groupsOf({ places, starts }: Alignment, { claims }: StoryWork): Generator<StatedClaim[]> {
  for (let n = 0; n + 1 < starts.length; n++)
    yield [...places.subarray(starts[n], starts[n + 1])].flatMap(place => claims[place] ?? [])
}

/**
 * For each value of a fact the outlets that state it, of each origin the first: an agency is not borne out by those that print it. Bounds
 * commit to no value, and an overtaken number was right in its time.
 */
function ballotOf(group: readonly StatedClaim[]): Ballot {
  const freshness = freshnessOf(group)
  const plain = group.filter(
    ({ claim }, n) => freshness[n] === 1 && (claim.kind !== 'quantity' || claim.value.bound === 'exact'),
  )
  const origins = originsOfClaims(plain)
  return candidatesOf(plain).map(({ claims }) => {
    const firsts = new Map<number, string | null>()
    for (const n of claims) if (!firsts.has(origins[n] ?? n)) firsts.set(origins[n] ?? n, plain[n]?.outlet ?? null)
    return [...new Set(firsts.values())]
  })
}
