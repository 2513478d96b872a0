// What a team is called without its town: once an article has the `Lisbon Herons`, its `Herons` are they, in headlines too.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import { EVENT_HEADS } from '../../lexicon/organisations/organisation-heads.ts'
import { ORGANISATION_PARTS } from '../../lexicon/organisations/organisation-parts.ts'
import { ORGANISATION_SUFFIXES } from '../../lexicon/organisations/organisation-suffixes.ts'
import { PEOPLES_AND_FAITHS } from '../../lexicon/people/peoples-and-faiths.ts'
import type { Document } from '../../schema/index.ts'
import { isKnownPlace } from '../../text/known-place.ts'
import type { Name } from './index.ts'

const PLURAL = /^\p{Lu}.*[sx]$/u

/** The names, with every place of a nickname as an organisation: those that no name covers, and those taken for another kind. */
export function nameNicknames({ tokens }: Document, names: Name[]): Name[] {
  const nicknames = new Set<string>()
  for (const name of names) {
    const nickname = tokens[name.endToken - 1]
    if (nickname === undefined || !isTeam(tokens, name)) continue
    nicknames.add(nickname.text)
    nicknames.add(nickname.text.toUpperCase())
  }
  if (nicknames.size === 0) return names
  const common = new Set<string>()
  for (const { text, lower } of tokens) if (text === lower) common.add(lower)
  const all: Name[] = []
  let taken = 0
  for (let i = 0; i < tokens.length; i++) {
    const name = names[taken]
    const token = tokens[i]
    if (token === undefined) break
    if (name !== undefined && name.firstToken <= i) {
      const isBare = name.endToken === i + 1 && name.firstToken === i && nicknames.has(name.text)
      all.push(isBare && name.kind !== 'organisation' ? { ...name, kind: 'organisation' } : name)
      i = name.endToken - 1
      taken++
      continue
    }
    // An article on herons that has a team of Herons means the birds at the start of a sentence
    if (!nicknames.has(token.text) || common.has(token.lower)) continue
    const { start, end, text } = token
    all.push({ kind: 'organisation', start, end, text, rule: 'nickname of a team', firstToken: i, endToken: i + 1 })
  }
  return all
}

/** Whether a name is a town and then a plural that says nothing of what it names. */
function isTeam(tokens: Document['tokens'], { kind, firstToken, endToken }: Name): boolean {
  if (kind !== 'organisation' || endToken - firstToken < 2) return false
  const { text = '', lower = '' } = tokens[endToken - 1] ?? {}
  if (!PLURAL.test(text) || isSortOfBody(lower)) return false
  let town = ''
  for (let i = firstToken; i < endToken - 1; i++) town += `${i === firstToken ? '' : ' '}${tokens[i]?.lower ?? ''}`
  return isKnownPlace(town)
}

/** `Olympics`, `Muslims`, `Airlines`: what many are. */
const isSortOfBody = (lower: string): boolean =>
  EVENT_HEADS.has(lower) ||
  PEOPLES_AND_FAITHS.has(lower) ||
  BODY_WORDS.has(lower) ||
  ORGANISATION_PARTS.has(lower) ||
  ORGANISATION_SUFFIXES.has(lower)
