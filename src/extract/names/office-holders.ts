// Behind an office and what it is of comes who holds it, with nothing between: of `ambassador to Norway Ada Lund` and `Dorne Institute
// Dr. Omar Dahl` two names are found, whatever stretch of capitals the model took for one.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import { FAMILY_NAMES } from '../../lexicon/people/family-names.ts'
import { SEATS } from '../../lexicon/people/seats.ts'
import { RANKS_CUT_SHORT, TITLE_HEADS } from '../../lexicon/people/titles.ts'
import { PLACE_HEADS } from '../../lexicon/places/place-heads.ts'
import type { Document, Token } from '../../schema/index.ts'
import { endsPhrase, KNOWN } from './gazetteer.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'

const OF: ReadonlySet<string> = new Set(['of', 'to', 'for'])
/** What a head of state and a leader are of, and what is no name: `President of the Republic Ada Lund`. */
const UNNAMED = /^(?:republic|opposition|nation|federation|state|house)$/
/** Only before people; `Sir` and `Dame` are in names of other things. */
const HONORIFIC: ReadonlySet<string> = new Set(
  ['dr', 'prof', 'mr', 'mrs', 'ms', 'hon', 'rev'].flatMap(title => [title, `${title}.`]),
)
/** The seats that end no name of a party. */
const SEAT_ALONE: ReadonlySet<string> = new Set(['MP', 'MLA', 'MLC', 'MPP', 'MEP', 'MSP'])
const CONNECTOR = /^\p{Ll}/u
/** A word of a person's name, or an initial. */
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u
const HYPHEN = '-'
/** Of so many words is the first half of a field at most. */
const LONGEST_FIELD = 4

/** The names, those of an office's place or body and of who holds it parted. */
export function partOfficeHolders(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  const parted: Name[] = []
  for (const name of names) {
    const parts =
      name.endToken - name.firstToken < 2
        ? undefined
        : (partBehindField(document, name) ??
          partAtRank(document, phrases, name) ??
          partBehindOffice(document, phrases, name))
    if (parts === undefined) parted.push(name)
    else parted.push(...parts)
  }
  return parted
}

/** `Dorne Institute Dr. Omar Dahl`, `Eastby MP Ada Lund`. */
function partAtRank(document: Document, phrases: Int32Array, name: Name): Name[] | undefined {
  const { tokens } = document
  const { firstToken, endToken, kind } = name
  for (let i = firstToken + 1; i < endToken; i++) {
    const { text, lower } = tokens[i] as Token
    const isSeat = SEATS.has(text)
    if (!isSeat && (kind === 'person' || !isRank(lower))) continue
    if (CONNECTOR.test(tokens[i - 1]?.text ?? '')) return undefined
    // `Ada Lund MP` is who sits, `the Eastby MP` tells for what
    if (i + 1 === endToken && kind === 'person' && tokens[firstToken - 1]?.lower !== 'the') return undefined
    const before = {
      ...name,
      ...spanOf(document, firstToken, i),
      kind: isSeat ? seatOf(tokens, phrases, firstToken, i) : kind,
    }
    if (i + 1 === endToken) return isSeat && !SEAT_ALONE.has(text) ? undefined : [before]
    // `Brenning Dr Lemon` is a brand
    if (i + 2 === endToken && !isSeat && !lower.endsWith('.')) return undefined
    if (!isHolder(tokens, i + 1, endToken)) return undefined
    return [before, { ...name, ...spanOf(document, i + 1, endToken), kind: 'person' }]
  }
  return undefined
}

const isRank = (lower: string): boolean =>
  HONORIFIC.has(lower) || (lower.endsWith('.') && RANKS_CUT_SHORT.has(lower.slice(0, -1)))

/** Whom one sits for: a party that is known or called so, or else a place. */
function seatOf(tokens: readonly Token[], phrases: Int32Array, first: number, end: number): Name['kind'] {
  const known = (phrases[first] as number) >> 2
  if ((known & (KNOWN.country | KNOWN.place)) !== 0) return 'place'
  return (known & KNOWN.organisation) !== 0 || BODY_WORDS.has(tokens[end - 1]?.lower ?? '') ? 'organisation' : 'place'
}

/** `ambassador to Norway Ada Lund`, `President of the Republic Ada Lund`. */
function partBehindOffice(document: Document, phrases: Int32Array, name: Name): Name[] | undefined {
  const { tokens } = document
  const { firstToken, endToken } = name
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1
  if (!OF.has(tokens[of]?.lower ?? '') || !TITLE_HEADS.has(tokens[of - 1]?.lower ?? '')) return undefined
  const isUnnamed = UNNAMED.test(tokens[firstToken]?.lower ?? '')
  // `chairman of Norway Petrochemicals`: what is run may be called by its country, but nobody is an ambassador to a firm
  if (name.kind === 'organisation' && !isUnnamed && tokens[of]?.lower !== 'to') return undefined
  const end = isUnnamed ? firstToken + 1 : phraseEnd(phrases, firstToken)
  if (end === undefined || endToken - end < 2 || (phrases[end] as number) !== 0) return undefined
  if (!isHolder(tokens, end, endToken)) return undefined
  const holder: Name = { ...name, ...spanOf(document, end, endToken), kind: 'person' }
  return isUnnamed ? [holder] : [{ ...name, ...spanOf(document, firstToken, end), kind: 'place' }, holder]
}

/** `Minister of Health and Welfare Omar Dahl`: the second half of a field was taken for a given name. */
function partBehindField(document: Document, name: Name): Name[] | undefined {
  const { tokens } = document
  const { firstToken, endToken, kind } = name
  if (kind !== 'person' || endToken - firstToken < 3 || tokens[firstToken - 1]?.lower !== 'and') return undefined
  let at = firstToken - 2
  while (firstToken - at <= LONGEST_FIELD && CAPITALISED.test(tokens[at]?.text ?? '')) at--
  const isField = OF.has(tokens[at]?.lower ?? '') && /^(?:minister|secretary)$/.test(tokens[at - 1]?.lower ?? '')
  return isField && at < firstToken - 2 ? [{ ...name, ...spanOf(document, firstToken + 1, endToken) }] : undefined
}

/** Where the known place ends that begins at a token. Of a known firm, `Brenning Wheel Works` is a part. */
function phraseEnd(phrases: Int32Array, first: number): number | undefined {
  if ((((phrases[first] as number) >> 2) & (KNOWN.country | KNOWN.place)) === 0) return undefined
  for (let i = first; (phrases[i] ?? 0) !== 0; i++) if (endsPhrase(phrases[i] as number)) return i + 1
  return undefined
}

/** Whether all words from `first` to `end` may be those of a person's name. */
function isHolder(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { text, lower } = tokens[i] as Token
    const isPart = CAPITALISED.test(text) || text === HYPHEN || tokens[i - 1]?.text === HYPHEN
    if (!isPart || BODY_WORDS.has(lower) || isPlaceHead(lower)) return false
  }
  return true
}

/** `Valley`; but Khan and Ford are surnames. */
const isPlaceHead = (lower: string): boolean => PLACE_HEADS.has(lower) && !FAMILY_NAMES.has(lower)
