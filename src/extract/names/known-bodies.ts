// What everybody knows as a body is no place and nobody, wherever it stands: `at the United Nations`, `the EU` behind a list of states.
import { SPORTS_TEAMS } from '../../lexicon/organisations/sports-teams.ts'
import { HOUSES_OF_POWER } from '../../lexicon/places/seats-of-power.ts'
import { STATE_ABBREVIATIONS } from '../../lexicon/places/us-states.ts'
import type { Document, Token } from '../../schema/index.ts'
import { KNOWN, spotIn } from './gazetteer.ts'
import type { Name } from './index.ts'
import { SPOT } from './sight.ts'

/** Shorter words in small letters are an acronym's letters by chance: Adra is a town, ADRA a charity. */
const LONG_ENOUGH = 6
const WHERE = /^(?:at|in|inside|into|outside|near|around|behind|beside)$/
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
const WORD = /^\p{Lu}\p{Ll}+$/u

/** The names, those of bodies that are known as nothing else, and of houses of power, as organisations; `phrases` are those that are known beforehand. */
export function settleKnownBodies({ tokens }: Document, phrases: Int32Array, names: Name[]): Name[] {
  let settled = names
  names.forEach((name, n) => {
    const kind = houseKind(tokens, name) ?? (isKnownBody(tokens, phrases, name) ? 'organisation' : name.kind)
    if (kind === name.kind) return
    if (settled === names) settled = [...names]
    settled[n] = { ...name, kind }
  })
  return settled
}

/** A house of power is a place where something is in it, and else the body that sits there. */
function houseKind(tokens: readonly Token[], { firstToken, text }: Name): Name['kind'] | undefined {
  if (!HOUSES_OF_POWER.has(text.toLowerCase())) return undefined
  const at = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1
  return WHERE.test(tokens[at]?.lower ?? '') ? 'place' : 'organisation'
}

function isKnownBody(
  tokens: readonly Token[],
  phrases: Int32Array,
  { kind, firstToken, endToken, text }: Name,
): boolean {
  const first = phrases[firstToken] as number
  if (first >> 2 !== KNOWN.organisation) return false
  if (endToken - firstToken > 1) return spotIn(first) === SPOT.first && endOfPhrase(phrases, firstToken) === endToken
  // Ford and Bell are surnames
  if (kind === 'person' || spotIn(first) !== SPOT.only) return false
  // `Pueblo, CO`, and clubs are called by where they are
  if (CAPITALS.test(text)) return !STATE_ABBREVIATIONS.has(text) && !isShouted(tokens, firstToken)
  return WORD.test(text) && text.length >= LONG_ENOUGH && !SPORTS_TEAMS.has(text.toLowerCase())
}

/** The token behind the known phrase that begins at `first`. */
function endOfPhrase(phrases: Int32Array, first: number): number {
  let at = first
  while (at < phrases.length && spotIn(phrases[at] as number) !== SPOT.last) at++
  return at + 1
}

const isCapitals = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '')

/** Whether the words beside it are in capitals too, as in a headline that has only them. */
const isShouted = (tokens: readonly Token[], at: number): boolean =>
  isCapitals(tokens[at - 1]) || isCapitals(tokens[at + 1])
