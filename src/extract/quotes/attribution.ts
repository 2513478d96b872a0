// Reads one unit: every cue in it with what it reports and who speaks, in order. A cue that looks back (*…, she said*) comes
// before those that stand in the words it reports. Marks that no cue claims are left to speech.ts.
import { readAccording } from './according.ts'
import { readFollowing } from './following.ts'
import { readFronted } from './fronted.ts'
import { readNounCue } from './noun-cues.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage, Unit } from './passage.ts'
import { readVerbGroup, type VerbGroup } from './verbs.ts'

export type Attribution = {
  readonly rule: string
  /** Token ranges of what was said; more than one where the cue interrupts it. */
  readonly parts: readonly Range[]
  readonly cue: Range
  readonly speaker: Range | undefined
  readonly group: VerbGroup | undefined
}

/** An attribution and the token after the last that it takes up. */
export type Read = { readonly attribution: Attribution; readonly end: number }

const cueFrom = (passage: Passage, i: number): number => passage.nextCue[i] ?? passage.tokens.length

/** The first cue at or after `from` that looks back on what stands before it. */
function nextFronted(passage: Passage, unit: Unit, from: number): Read | undefined {
  for (let i = cueFrom(passage, from); i < unit.end; i = cueFrom(passage, i + 1)) {
    const group = readVerbGroup(passage.tokens, i, from)
    const read =
      group === undefined ? readAccording(passage, unit, i, from, 'trailing') : readFronted(passage, unit, group, from)
    if (read !== undefined) return read
  }
  return undefined
}

/** The first cue at or after `from` that looks forward. */
function nextFollowing(passage: Passage, unit: Unit, from: number, last: Attribution | undefined): Read | undefined {
  for (let i = cueFrom(passage, from); i < unit.end; i = cueFrom(passage, i + 1)) {
    const group = readVerbGroup(passage.tokens, i, from)
    const read =
      (group === undefined
        ? readAccording(passage, unit, i, from, 'leading')
        : readFollowing(passage, unit, group, from, last)) ?? readNounCue(passage, unit, i, from)
    if (read !== undefined) return read
  }
  return undefined
}

/** The attributions of a unit, in order; none begins inside what another one reports. */
export function readAttributions(passage: Passage, unit: Unit): Attribution[] {
  const found: Attribution[] = []
  let from = unit.first
  while (from < unit.end) {
    const fronted = nextFronted(passage, unit, from)
    const limit = fronted === undefined ? unit.end : Math.max(from, fronted.attribution.parts[0]?.first ?? from)
    const before = limit === unit.end ? unit : { ...unit, end: limit }
    while (from < limit) {
      const following = nextFollowing(passage, before, from, found.at(-1))
      if (following === undefined) break
      found.push(following.attribution)
      from = Math.max(from + 1, following.end)
    }
    if (fronted === undefined) break
    found.push(fronted.attribution)
    from = Math.max(limit + 1, fronted.end)
  }
  return found
}
