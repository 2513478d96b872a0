// Who is told to be an organisation, whatever the model made of the name: by what the text says that it is (`Kelda, a maker of pumps`, `Kelda
// is a firm that`), or by those who lead or speak for it (`the chief executive of Kelda`, `a Kelda spokesman`, `Kelda CEO Ada Lund`).
import {
  BODY_OFFICERS,
  COMPANY_OFFICERS,
  COMPANY_OFFICES,
  TELLING_NOUNS,
} from '../../lexicon/organisations/organisation-nouns.ts'
import { PLACE_HEADS } from '../../lexicon/places/place-heads.ts'
import type { Document, Token } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { Name } from './index.ts'
import { settleKind } from './told-kind.ts'

/** So many words may describe the noun: `a family-owned maker of pumps`. */
const FARTHEST = 5
const ARTICLE = /^an?$/
const IS = /^(?:is|was)$/
/** What may follow the noun; another noun would make `a company director` of it. */
const AFTER_NOUN = /^(?:[,.;)]|that|which|whose|of|in|with|for|from|based|founded|owned|run|and)$/
const BEFORE_NAME = /^(?:of|at|for)$/
/** Behind these the text tells of another: `Lund, a singer with a brand`. */
const TELLS_OF_ANOTHER = /^(?:[,.;:(]|of|at|for|in|on|with|from|by|to|and|who)$/

/** Gives the names of organisations their kind where the text tells it; `phrases` are those that are known beforehand. */
export function settleOrganisations({ tokens }: Document, phrases: Int32Array, names: Name[]): Name[] {
  return settleKind(names, phrases, 'organisation', name => isTold(tokens, name))
}

function isTold(tokens: readonly Token[], name: Name): boolean {
  const { kind, firstToken, endToken } = name
  // Nobody is a firm who has a given name; a museum that is a charity is a place all the same
  if (kind === 'person') return endToken - firstToken === 1 && (isCalledBody(tokens, name) || hasHead(tokens, name))
  for (let i = firstToken; i < endToken; i++) if (isPlaceHead(tokens[i]?.lower ?? '')) return false
  return isCalledBody(tokens, name) || hasOfficer(tokens, name)
}

/** Buildings are places by convention (training/convention.ts). */
const BUILDING = /^(?:museum|hospital|hotel|theatre|theater|stadium|prison|zoo)$/
const isPlaceHead = (lower: string): boolean => PLACE_HEADS.has(lower) || BUILDING.test(lower)

/** `Kelda, a maker of pumps`, `Kelda is a firm that`. */
function isCalledBody(tokens: readonly Token[], { endToken }: Name): boolean {
  const joint = tokens[endToken]
  if (joint === undefined || (joint.text !== ',' && !IS.test(joint.lower))) return false
  if (!ARTICLE.test(tokens[endToken + 1]?.lower ?? '')) return false
  for (let i = endToken + 2; i < endToken + 2 + FARTHEST; i++) {
    const token = tokens[i]
    if (token === undefined || TELLS_OF_ANOTHER.test(token.lower)) return false
    if (TELLING_NOUNS.has(token.lower) && AFTER_NOUN.test(tokens[i + 1]?.lower ?? '.')) return true
  }
  return false
}

/** `chief executive of Kelda`, `Kelda spokesman`. */
function hasOfficer(tokens: readonly Token[], { firstToken, endToken }: Name): boolean {
  if (BODY_OFFICERS.has(tokens[endToken]?.lower ?? '')) return true
  return BEFORE_NAME.test(tokens[firstToken - 1]?.lower ?? '') && BODY_OFFICERS.has(tokens[firstToken - 2]?.lower ?? '')
}

/** Nobody has them but firms, where people have spokesmen: `Kelda CEO Ada Lund`, `Kelda’s managing director`, `chief executive of Kelda`. */
function hasHead(tokens: readonly Token[], { firstToken, endToken }: Name): boolean {
  const of = tokens[firstToken - 1]
  if (BEFORE_NAME.test(of?.lower ?? '') && endsInOffice(tokens, firstToken - 1)) return true
  const owned = isApostropheS(tokens[endToken])
  const end = officeEnd(tokens, owned ? endToken + 1 : endToken)
  if (end === 0) return false
  // `Lund CEO` alone is a heading
  return owned || /^\p{Lu}/u.test(tokens[end]?.text ?? '')
}

function endsInOffice(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]?.lower ?? ''
  return COMPANY_OFFICERS.has(last) || COMPANY_OFFICES.has(`${tokens[end - 2]?.lower} ${last}`)
}

/** The token behind the office that stands at `at`; 0 where none does. */
function officeEnd(tokens: readonly Token[], at: number): number {
  if (COMPANY_OFFICERS.has(tokens[at]?.lower ?? '')) return at + 1
  return COMPANY_OFFICES.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`) ? at + 2 : 0
}
