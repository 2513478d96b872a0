// What a body is called by, in its name or for short.
import { ORGANISATION_HEADS } from './organisation-heads.ts'
import { ORGANISATION_NOUNS } from './organisation-nouns.ts'

/** Heads of names of bodies, and nouns that stand for one: `commission`, `the party`. */
export const BODY_WORDS: ReadonlySet<string> = new Set([...ORGANISATION_HEADS, ...ORGANISATION_NOUNS])
