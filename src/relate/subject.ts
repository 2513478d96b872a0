// The subject of a verb: the noun phrase it is said of, with the entity it means where that is known.
import { DEED_NOUNS, HOLDING_VERBS } from '../lexicon/clause-verbs.ts'
import { TITLE_HEADS } from '../lexicon/titles.ts'
import type { Claim, Token } from '../schema/index.ts'
import { baseOf, isPlural } from '../text/inflection.ts'
import { testOnce } from '../text/word.ts'
import { complementEnd } from './complement.ts'
import { subjectEnd } from './governing.ts'
import { metricOf } from './metric-of.ts'
import { coordinationAt, determinerAt, isMark, modifierAt, nameBefore, phraseAt, titleAt } from './noun-phrase.ts'
import type { Placed, Reading } from './reading.ts'
import {
  antecedentOf,
  type BeyondRelative,
  beyondObject,
  beyondRelative,
  isFiniteBehind,
  mayFollow,
  NOTHING_BEYOND,
} from './relative-clause.ts'

/** A subject, and the words of its noun phrase without names. */
export type Subject = { readonly subject: Claim['subject']; readonly words: readonly string[] }

const NONE: Subject = { subject: null, words: [] }

const closes = testOnce(({ text }) => text === ';' || text === '—' || text === '–')

/** Whether a token is a mark beyond which no subject is looked for. */
export function isClosing(token: Token | undefined): boolean {
  return token !== undefined && closes(token.word)
}

/** Tie a gerund to the word before them. */
const LINKS: ReadonlySet<string> = new Set(['ADP', 'SCONJ'])

/** Open a clause: what stands before them is the subject of another. */
const OPENERS = new Set('when while because although though if unless whereas whether'.split(' '))

/** Tokens to the left that are looked at. */
const REACH = 60

/** Stand for a subject told before, under a verb or before a noun, and are none themselves. */
const NO_SUBJECT = new Set('who which that whose what him her them his their its my our'.split(' '))
/** A token's phrase as a subject; a number is the token to go on from, where the phrase hangs on another. */
type Found = Subject | number

/** The subject of the verb at `verbAt`: the nearest noun phrase before it that hangs on no preposition. */
export function findSubject(reading: Reading, from: number, verbAt: number): Subject {
  const { tokens, covering, referenceAt } = reading
  const end = subjectEnd(reading, from, verbAt)
  // `accused Halden of cutting 300 jobs`, `a way of cutting them`: the verb hangs on a word that may be anybody's
  if (end === verbAt - 1 && LINKS.has(tokens[end]?.pos ?? '') && tokens[verbAt]?.lower.endsWith('ing')) return NONE
  const finite = isFiniteBehind(tokens, end)
  const isReduced =
    !finite && end === verbAt - 1 && (covering.has(end) || /^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? ''))
  // `with Osram winning 12 races`
  const absolute = isReduced && tokens[phraseAt(reading, from, end) - 1]?.lower === 'with'
  const antecedent = antecedentOf(reading, from, end) ?? (absolute || isExpected(tokens, end, verbAt) ? end : null)
  const start = antecedent ?? end
  // `led to strikes that cost`: no noun, says the tagger, and none before it is meant
  if (antecedent !== null && tokens[antecedent]?.pos === 'VERB' && !covering.has(antecedent)) return NONE
  for (let i = start; i >= from && i >= verbAt - REACH; i--) {
    const token = tokens[i] as Token
    const placed = covering.get(i)
    let found: Found
    // `no one was shot`, `one euro buying $1.30`: what is counted there is the subject, and has no name
    // `one of the men in the car fired`
    const counted =
      placed?.mention.kind === 'quantity' && (i === end ? tokens[i + 1]?.lower !== 'to' : tokens[i + 1]?.lower === 'of')
    if (counted && !isUnder(tokens[placed.first - 1]) && (i === end || !isObject(tokens, placed.first))) return NONE
    // `when in Leeds the strike …`: beyond the word that opens the clause stands the subject of another
    if (OPENERS.has(token.lower)) break
    // `showed that Easter 2011 was the best in decades`: a day or a year has no name
    const dated = i === end && placed?.mention.kind === 'date'
    if (dated && (placed.first === from || tokens[placed.first - 1]?.lower === 'that')) return NONE
    // `a tax for those earning $40,000`
    if (i === end && /^(?:those|these)$/.test(token.lower)) return NONE
    // `police say nobody fell`: beyond the verb over the clause stands another subject
    // `warned of making much of figures showing 12 faults`: the participle tells of a noun on this side of it
    const reduced = isReduced && antecedent === null && i < end
    if (token.pos === 'VERB' && placed === undefined && (reduced || HOLDING_VERBS.has(baseOf(token.lower)))) return NONE
    const inner = !finite ? NOTHING_BEYOND : i === end ? beyondObject : beyondRelative
    const direct = i === antecedent
    const single = direct && isSingularBehind(tokens, end)
    if (placed !== undefined)
      found = ofName(reading, from, placed, direct && (absolute || mayFollow(placed, tokens[end])), single, inner)
    else if (isClosing(token)) break
    else if (token.pos === 'PRON') {
      // `there are 12 of them` is said of nothing
      if (token.lower === 'there') break
      if (NO_SUBJECT.has(token.lower)) continue
      return { subject: { text: token.text, entity: referenceAt.get(i)?.entity ?? null }, words: [token.lower] }
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || (i === end && isNounLike(tokens, i)))
      found = ofNoun(reading, from, i, start, direct, single, inner)
    else continue
    if (typeof found === 'number') i = found
    else return antecedent !== null && disagrees(tokens, end, found.words) ? NONE : found
  }
  return NONE
}

/** `trained for a contest tipped to be held soon`: a participle before a passive infinitive tells of the noun before it. */
function isExpected(tokens: Reading['tokens'], end: number, verbAt: number): boolean {
  // `reports of shots being fired`
  if (tokens[end + 1]?.lower === 'being') return true
  if (tokens[verbAt - 1]?.lower !== 'be' || tokens[verbAt - 2]?.lower !== 'to') return false
  let at = verbAt - 3
  if (!/ed$/.test(tokens[at]?.lower ?? '')) return false
  while (tokens[at - 1]?.pos === 'ADV') at--
  return at === end + 1
}

/**
 * A name as the subject, with the others it is joined to unless it stands `single`; `direct` where a preposition before it does not
 * matter.
 */
function ofName(
  reading: Reading,
  from: number,
  { mention, first }: Placed,
  direct: boolean,
  single: boolean,
  beyondOf: BeyondRelative,
): Found {
  const { document, tokens, covering } = reading
  // `the 300 records that fill 12 floors`
  if (mention.kind === 'quantity' && direct && mention.unitKind === 'count')
    return { subject: { text: mention.text, entity: null }, words: [] }
  if (mention.kind === 'date' || mention.kind === 'quantity') return first
  // `the party of Interior Minister Ana Reyes`: the titles stand between the name and its preposition
  // `in Leeds, Norway`: the second place says where the first is
  const around = mention.kind === 'place' && tokens[first - 1]?.text === ',' ? covering.get(first - 2) : undefined
  if (around?.mention.kind === 'place') return ofName(reading, from, around, direct, single, beyondOf)
  const title = titleAt(tokens, from, first)
  const begin = determinerAt(tokens, title)
  const joined = single ? begin : coordinationAt(reading, from, begin, first)
  if (isUnder(tokens[joined - 1]) && !direct) return joined < begin ? joined : title
  const beyond = direct ? null : beyondOf(tokens, joined - 1)
  if (beyond !== null) return beyond
  if (joined === begin) return { subject: { text: mention.text, entity: mention.entity }, words: [] }
  return { subject: { text: document.text.slice(tokens[joined]?.start, mention.end), entity: null }, words: [] }
}

/** The noun phrase whose head is at `i` as the subject; it reaches to `start` at most. */
function ofNoun(
  reading: Reading,
  from: number,
  i: number,
  start: number,
  direct: boolean,
  single: boolean,
  beyondOf: BeyondRelative,
): Found {
  const { document, tokens, referenceAt } = reading
  const first = modifierAt(reading, from, i)
  const determiner = determinerAt(tokens, first)
  const holder = first > from ? nameBefore(reading, first) : null
  // `a deal with the Leeds health board`, `a deal with the group's mills`: the preposition stands before who owns or places it
  const owned = isMark(tokens[first - 1]) ? phraseAt(reading, from, first - 2) : first
  const begin =
    holder !== null ? determinerAt(tokens, openingOf(tokens, from, holder)) : owned < first - 1 ? owned : determiner
  const coordinated = single ? begin : coordinationAt(reading, from, begin, i)
  // `was upset by the blaze and the mill's takings fell`
  const joined = begin < determiner && tokens[coordinated - 1]?.pos === 'ADP' ? begin : coordinated
  // `his term as governor ends`
  const held = tokens[i - 1]?.lower === 'as' && TITLE_HEADS.has(tokens[i]?.lower ?? '')
  const words = tokens.slice(first, i + 1).map(({ lower }) => lower)
  // `the value of Norway's exports` is told of the exports
  const valued = tokens[joined - 1]?.lower === 'of' && VALUES.has(tokens[joined - 2]?.lower ?? '') && namesMetric(words)
  if ((held || isUnder(tokens[joined - 1])) && !direct && !valued) return joined
  if (!direct && isOfInfinitive(tokens, joined - 1) && joined - 2 > from) return joined - 2
  const beyond = direct ? null : beyondOf(tokens, joined - 1)
  if (beyond !== null) return beyond
  const end = complementEnd(reading, i, start)
  const stop = tokens[end]?.end as number
  if (joined < begin)
    return { subject: { text: document.text.slice(tokens[joined]?.start, stop), entity: null }, words }
  const owner = ownerOf(reading, holder, i, end, words)
  if (owner !== null) return { subject: { text: owner.mention.text, entity: entityOf(owner) }, words }
  if (holder === null && owned < first - 1) {
    // `the group's profits`
    const last = namesMetric(words) || DEED_NOUNS.has(words.at(-1) ?? '') ? first - 2 : end
    const text = document.text.slice(tokens[owned]?.start, tokens[last]?.end)
    return { subject: { text, entity: last < first ? (referenceAt.get(owned)?.entity ?? null) : null }, words }
  }
  const opens = holder?.mention.start ?? (tokens[determiner]?.start as number)
  const known = holder === null ? (referenceAt.get(determiner) ?? referenceAt.get(first)) : undefined
  return { subject: { text: document.text.slice(opens, stop), entity: known?.entity ?? null }, words }
}

/** The name that owns what a phrase tells: whose deed it is (`plans by Halden to cut`), or whose measure (`Osram's profits`). */
function ownerOf(
  reading: Reading,
  holder: Placed | null,
  i: number,
  end: number,
  words: readonly string[],
): Placed | null {
  const { tokens, covering } = reading
  const link = tokens[i + 1]?.lower ?? ''
  const behind = covering.get(tokens[i + 2]?.pos === 'DET' ? i + 3 : i + 2)
  const named = behind !== undefined && entityOf(behind) !== null ? behind : null
  if (DEED_NOUNS.has(words.at(-1) ?? '') && (link === 'by' || link === 'of') && named !== null) return named
  if (!namesMetric(words)) return null
  // `UK sales at Osram` are of Osram
  if (holder?.mention.kind === 'place' && named?.mention.kind === 'organisation' && link !== 'for') return named
  if (holder !== null) return holder
  // `shares in Osram`, `inflation in Norway`; but `sales at small shops`, `the group's shares in London`
  if (isMark(tokens[i - words.length])) return null
  return OWNING.has(link) && named !== null && named.end === end + 1 ? named : null
}

const VALUES = new Set(['value', 'volume', 'level', 'amount', 'total'])

const OWNING = new Set(['in', 'of', 'at', 'for'])

const entityOf = ({ mention }: Placed) => ('entity' in mention ? mention.entity : null)

/** Where a name begins with its titles: `Mayor Ana Reyes's plan`; but in `in its inquiry Osram guards` the inquiry is no title. */
function openingOf(tokens: Reading['tokens'], from: number, { mention, first }: Placed): number {
  return mention.kind === 'person' ? titleAt(tokens, from, first) : first
}

/** Whether the phrase says what is measured, so that its owner is what it is measured of: `Norway's exports`. */
function namesMetric(words: readonly string[]): boolean {
  return metricOf(words) !== null
}

/** `the move to cut costs saved £4m`: the costs are what is cut; but `to help towns keep 12 schools`. */
function isOfInfinitive(tokens: Reading['tokens'], verb: number): boolean {
  const { pos, lower } = tokens[verb] ?? {}
  return pos === 'VERB' && tokens[verb - 1]?.lower === 'to' && !/^(?:help|let|have|see|watch)$/.test(lower ?? '')
}

/** `claims from Leeds, which was hit`: no claims were; a pronoun's verb is singular where what it stands for is. */
function disagrees(tokens: Reading['tokens'], end: number, words: readonly string[]): boolean {
  return isSingularBehind(tokens, end) && isPlural(words.at(-1) ?? '')
}

/** `mills in Leeds and Osram, which has 12`: one of them has, says the verb behind the pronoun at `end`. */
function isSingularBehind(tokens: Reading['tokens'], end: number): boolean {
  const verb = tokens[end + 1]
  return /^(?:is|was|has|does)$/.test(verb?.lower ?? '') || (verb?.pos === 'VERB' && /[^s]s$/.test(verb.lower))
}

/** `fresh falls left shares down`: a plural before a verb, tagged as one; but `the firm that Osram owns employs`. */
function isNounLike(tokens: Reading['tokens'], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !isPlural(token.lower) || !/^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return false
  for (let at = i - 1; at > i - LONGEST_MODIFIER; at--) {
    if (/^(?:that|which|who|whom|what)$/.test(tokens[at]?.lower ?? '')) return false
  }
  return /^(?:ADJ|PROPN|DET|NOUN|NUM)$/.test(tokens[i - 1]?.pos ?? '')
}

const LONGEST_MODIFIER = 6

/** `scored all 11 of its goals` */
function isObject(tokens: Reading['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  return tokens[before]?.pos === 'VERB'
}

function isUnder(token: Token | undefined): boolean {
  return token?.pos === 'ADP' && !OPENERS.has(token.lower) && !/^(?:after|before|as)$/.test(token.lower)
}
