// A noun phrase as a subject: a name or a noun with what it is joined to, and who owns it where the phrase tells a measure or a deed.
import { DEED_NOUNS } from '../../lexicon/grammar/clause-verbs.ts'
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Claim, Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { metricOf } from '../metric-of.ts'
import type { Placed, Reading } from '../reading.ts'
import { complementEnd } from './complement.ts'
import { coordinationAt, datedAt, determinerAt, modifierAt, nameBefore, phraseAt, titleAt } from './noun-phrase.ts'
import type { BeyondRelative } from './relative-clause.ts'

/** A subject, and the words of its noun phrase without names. */
export type Subject = { readonly subject: Claim['subject']; readonly words: readonly string[] }

/** A token's phrase as a subject; a number is the token to go on from, where the phrase hangs on another. */
export type Found = Subject | number

/** Open a clause: what stands before them is the subject of another. */
export const OPENERS = wordSet('when while because although though if unless whereas whether')

/** Whether a phrase hangs on the preposition before it. */
export function isUnder(token: Token | undefined): boolean {
  return token?.pos === 'ADP' && !OPENERS.has(token.lower) && !/^(?:after|before|as)$/.test(token.lower)
}

/**
 * A name as the subject, with the others it is joined to unless it stands `single`; `direct` where a preposition before it does not
 * matter.
 */
export function ofName(
  reading: Reading,
  from: number,
  { mention, first, end }: Placed,
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
  const list = coordinationAt(reading, from, begin, first)
  // `the lamps from Lund, Kelda and Osram that last`: they are not Osram
  if (single && !direct && list < begin && tokens[end]?.lower === 'that') {
    if (isUnder(tokens[list - 1])) return list
    if (tokens[list - 1]?.text === ',') return { subject: null, words: [] }
  }
  const joined = single ? begin : list
  const left = joined < begin ? joined : determinerAt(tokens, datedAt(reading, begin))
  if (isUnder(tokens[left - 1]) && !direct) return joined < begin ? joined : title
  const beyond = direct ? null : beyondOf(tokens, joined - 1)
  if (beyond !== null) return beyond
  if (joined === begin) return { subject: { text: mention.text, entity: mention.entity }, words: [] }
  return { subject: { text: document.text.slice(tokens[joined]?.start, mention.end), entity: null }, words: [] }
}

/** The noun phrase whose head is at `i` as the subject; it reaches to `start` at most. */
export function ofNoun(
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
  const owned = isPossessiveMark(tokens[first - 1]) ? phraseAt(reading, from, first - 2) : first
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
  const left = joined < begin ? joined : determinerAt(tokens, datedAt(reading, joined))
  if ((held || isUnder(tokens[left - 1]) || isBesideMetric(tokens, left - 1)) && !direct && !valued) return left
  // `used the day to defend the party's plans to raise`: the plans are looked for, and not who defends them
  const planned = i === start && DEED_NOUNS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to'
  if (!direct && !planned && isOfInfinitive(tokens, joined - 1) && joined - 2 > from) return joined - 2
  const beyond = direct ? null : beyondOf(tokens, joined - 1)
  if (beyond !== null) return beyond
  const end = complementEnd(reading, i, start)
  const stop = tokens[end]?.end as number
  if (joined < begin)
    return { subject: { text: document.text.slice(tokens[joined]?.start, stop), entity: null }, words }
  const pronoun = (holder?.first ?? 0) - 1
  if (holder !== null && pronoun >= from && /^(?:its|their|his|her)$/.test(tokens[pronoun]?.lower ?? '')) {
    // `its US sales`
    const text = document.text.slice(tokens[pronoun]?.start, stop)
    return { subject: { text, entity: referenceAt.get(pronoun)?.entity ?? null }, words }
  }
  const owner = ownerOf(reading, holder, i, end, words)
  if (owner !== null) return { subject: { text: owner.mention.text, entity: entityOf(owner) }, words }
  // `the decision to hold rates at 4 percent`: whoever decided it holds them
  if (planned && holder !== null) return { subject: { text: holder.mention.text, entity: entityOf(holder) }, words }
  if (planned && owned === first) return { subject: null, words }
  if (holder === null && owned < first - 1) {
    // `the group's profits`
    const last = namesMetric(words) || DEED_NOUNS.has(words.at(-1) ?? '') ? first - 2 : end
    const text = document.text.slice(tokens[owned]?.start, tokens[last]?.end)
    return { subject: { text, entity: last < first ? (referenceAt.get(owned)?.entity ?? null) : null }, words }
  }
  const opens = holder?.mention.start ?? (tokens[determiner]?.start as number)
  // `his country` is not he
  const theirs = /^(?:his|her|my)$/.test(tokens[determiner]?.lower ?? '') && !namesMetric(words)
  const known = holder === null && !theirs ? (referenceAt.get(determiner) ?? referenceAt.get(first)) : undefined
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
  if (holder?.mention.kind === 'place' && named?.mention.kind === 'organisation' && WITHIN.has(link)) return named
  if (holder !== null) return holder
  // `shares in Osram`, `inflation in Norway`; but `sales at small shops`, `the group's shares in London`
  if (isPossessiveMark(tokens[i - words.length])) return null
  // `expects its sales in Norway to grow`
  if (holder === null && /^(?:its|their|his|her)$/.test(tokens[i - words.length]?.lower ?? '')) return null
  if (!OWNING.has(link) || (link === 'for' && ASKED.has(words.at(-1) ?? ''))) return null
  if (named?.end === end + 1) return named
  // `shares in the Danish lamp maker Osram`
  const last = covering.get(end)
  const isTitled =
    last?.end === end + 1 && titleAt(tokens, i + 2, last.first) <= (tokens[i + 2]?.pos === 'DET' ? i + 3 : i + 2)
  return isTitled && entityOf(last) !== null ? last : null
}

/** What somebody has of another: `a bid for Osram` is not Osram's. */
const ASKED = new Set(['bid', 'bids', 'offer', 'offers', 'demand', 'contract', 'contracts', 'price', 'prices'])

const VALUES = new Set(['value', 'volume', 'level', 'amount', 'total'])

/** But `Norway's deficit with the Leeds League` is Norway's. */
const WITHIN = new Set(['in', 'of', 'at'])

const OWNING = new Set([...WITHIN, 'for'])

const entityOf = ({ mention }: Placed) => ('entity' in mention ? mention.entity : null)

/** Where a name begins with its titles: `Mayor Ana Reyes's plan`; but in `in its inquiry Osram guards` the inquiry is no title. */
function openingOf(tokens: Reading['tokens'], from: number, { mention, first }: Placed): number {
  return mention.kind === 'person' ? titleAt(tokens, from, first) : first
}

/** `profit before tax rose`: what the preposition at `at` leads in goes with the metric before it. */
function isBesideMetric(tokens: Reading['tokens'], at: number): boolean {
  return /^(?:before|after)$/.test(tokens[at]?.lower ?? '') && metricOf([tokens[at - 1]?.lower ?? '']) !== null
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
