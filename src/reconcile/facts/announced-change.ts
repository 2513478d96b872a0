// Whether a claim says itself that its number changed: what it replaces is decided in newer-state.
import { REVISION_WORDS } from '../../lexicon/events/revision-words.ts'
import { UPDATE_PHRASES, UPDATE_WORDS } from '../../lexicon/events/update-words.ts'
import type { StatedClaim } from './stated-claim.ts'

/** Whether a claim says that the number was corrected: `revised to nine`. */
export const isRevision = (stated: StatedClaim) => hasWord(stated, REVISION_WORDS)

function hasWord({ claim }: StatedClaim, words: ReadonlySet<string>): boolean {
  return (claim.evidence.text.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => words.has(word))
}

const namesReplaced = ({ claim }: StatedClaim) =>
  UPDATE_PHRASES.some(phrase => claim.evidence.text.toLowerCase().includes(phrase))

/** Whether the newer claim says itself that the count changed, so that one report is enough to replace older ones. */
export function announcesChange(newer: StatedClaim): boolean {
  if (newer.claim.kind !== 'quantity') return false
  return newer.claim.value.from != null || isRevision(newer) || hasWord(newer, UPDATE_WORDS) || namesReplaced(newer)
}
