// names: which spans name a person, an organisation or a place. Who is who is left to coreference.
import type { Document, TextSpan } from '../../schema/index.ts'
import { viewArticle } from './article-view.ts'
import { nameCountryCodes } from './country-codes.ts'
import { settleAgencies } from './filing-agency.ts'
import { partHeadlineNames } from './headline-names.ts'
import { joinHeldBodies } from './held-bodies.ts'
import { joinHalves } from './joined-halves.ts'
import { partJoinedNames } from './joined-names.ts'
import { nameKnownAcronyms } from './known-acronyms.ts'
import { settleKnownBodies } from './known-bodies.ts'
import { partMembers } from './members.ts'
import { nameByNouns } from './named-by-nouns.ts'
import { nameNicknames } from './nicknames.ts'
import { partOfficeHolders } from './office-holders.ts'
import { partOwnedNames } from './owned-names.ts'
import { joinNicknames } from './quoted-nicknames.ts'
import { readLabels } from './read-labels.ts'
import { recognise } from './recognise.ts'
import { nameSharers } from './shared-surnames.ts'
import { settleShortForms } from './short-forms.ts'
import { spellNames } from './spelled-names.ts'
import { nameStates } from './states.ts'
import { findStretches, mayName } from './stretches.ts'
import { settleOrganisations } from './told-organisations.ts'
import { settlePersons } from './told-persons.ts'
import { settlePlaces } from './told-places.ts'
import { settleTeams } from './told-teams.ts'
import { isUnnamed } from './unnamed.ts'
import { type Word, wordOf } from './words.ts'

/** A name where it stands: bare, without title, article, possessive or comma. */
export type Name = TextSpan & {
  readonly kind: 'person' | 'organisation' | 'place'
  readonly rule: string
  /** Tokens `[firstToken, endToken)` of the document. */
  readonly firstToken: number
  readonly endToken: number
}

/**
 * The names of a document, in order, none overlapping another.
 *
 * findNames(segment('Prime Minister Ana Duarte visited Lisbon.')) //=> [{ kind: 'person', text: 'Ana Duarte', … }, { kind: 'place', text: 'Lisbon', … }]
 */
export function findNames(document: Document): Name[] {
  // Pushed: `map` makes an array of another kind once it is compiled, and whatever reads it would be compiled anew.
  const words: Word[] = []
  for (const token of document.tokens) words.push(wordOf(token.word))
  const view = viewArticle(document, words)
  const stretches = findStretches(document, words).filter(stretch => mayName(document, stretch))
  const labels = recognise(document, view, stretches)
  const parted = partJoinedNames(document, view.phrases, readLabels(document, labels))
  const owned = partOwnedNames(document, words, view.phrases, parted)
  const held = partOfficeHolders(document, view.phrases, owned)
  const whole = joinHeldBodies(document, joinHalves(document, words, joinNicknames(document, held)))
  const bodies = partMembers(document, spellNames(document, whole))
  const meant = bodies.filter(name => !isUnnamed(document, name))
  const named = nameByNouns(document, view, stretches, nameSharers(document, words, meant))
  const told = settleOrganisations(document, view.phrases, settlePersons(document, view.phrases, named))
  const placed = settleKnownBodies(document, view.phrases, settlePlaces(document, view.phrases, told))
  const teams = settleTeams(document, view.phrases, placed)
  const settled = settleShortForms(document, view.phrases, teams)
  const apart = partHeadlineNames(document, view, settled)
  const agencies = settleAgencies(
    document,
    nameCountryCodes(document, nameStates(document, nameNicknames(document, apart))),
  )
  return nameKnownAcronyms(document, words, stretches, agencies)
}
