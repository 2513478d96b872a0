// title-start: where the title begins whose head stands before a name.
import { ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { HONORIFICS } from '../../lexicon/people/honorifics.ts'
import { OFFICE_CHANGERS, TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/people/titles.ts'
import { CITIES_AND_REGIONS } from '../../lexicon/places/cities-and-regions.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { CALENDAR_WORDS } from '../../lexicon/time/weekdays-and-months.ts'
import type { Token } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import { bare, isCapital, isHyphen, isModifier } from './title-words.ts'

const AGE_OR_ADJECTIVE = new Set(['young', 'old', 'elderly', 'then', 'late', 'new', 'longtime', 'long-time', 'top'])

/** `the 10,000m champion`, `the 4km champion`: a unit that is written to its number begins no title. */
const isGlued = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.end === tokens[i]?.start && /\d$/.test(tokens[i - 1]?.text ?? '')

/**
 * The first token of the title whose head stands at token `head`, not before `lowest`; `taken` marks the names of persons.
 *
 * `The former harbour director`, director //=> the token of `former`
 */
export function startOfTitle(tokens: readonly Token[], head: number, lowest: number, taken: Uint8Array): number {
  let first = head
  let commonNouns = 0
  while (first > lowest) {
    const token = tokens[first - 1] as Token
    const word = bare(token)
    const known = TITLE_MODIFIERS.has(word) || TITLE_HEADS.has(word) || OFFICE_CHANGERS.has(word)
    if (isHyphen(tokens, first - 1) && first - 2 >= lowest) {
      first -= 2
      continue
    }
    if (
      isApostropheS(token) &&
      !PRO_FORMS.has(tokens[first - 2]?.lower ?? '') &&
      first - 2 >= lowest &&
      isCapital(tokens[first - 2] as Token) &&
      taken[first - 2] !== 1
    ) {
      first -= 2
      continue
    }
    if (CALENDAR_WORDS.has(token.lower) || endsTime(tokens, first - 1)) break
    // `work and pensions spokesman`
    if (token.lower === 'and' && first - 2 >= lowest && first < head && arePortfolios(tokens, first)) {
      first -= 2
      continue
    }
    const modifies = isModifier(token) || isBehindAccording(tokens, first - 1)
    if (!known && (!modifies || HONORIFICS.has(word) || /^\d/.test(token.text))) break
    // `to fire General Flynn`, `to attack Tory leader Howard`: a verb taken for a noun, before the title itself
    if (!known && !isCapital(token) && (isCapital(tokens[first] as Token) || ++commonNouns > 2)) break
    // `the side that stuffed captain Lund`: a deed, though tagged as a noun
    if (!known && /^\p{Ll}.*ed$/u.test(token.text)) break
    if (taken[first - 1] === 1 || isGlued(tokens, first - 1)) break
    first--
  }
  while (first < head && (isBesideTitle(tokens, first) || isHyphen(tokens, first))) first++
  return atInstitution(tokens, first, lowest)
}

/** `That's lawyer Lund`, `Here's Mayor Lund`: what `'s` shortens `is` behind. */
const PRO_FORMS = new Set(['that', 'this', 'here', 'there', 'it', 'he', 'she', 'what', 'who', 'where'])

/** `according to coast guard chief Lund`: no verb, whatever the tagger says behind `to`. */
const isBehindAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according'

/** `Last year captain Lund`, `Yesterday captain Lund`: whether what tells when ends at token `at`. */
function endsTime(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  return DAYS.has(lower) || (PERIODS.has(lower) && /^(?:last|this|next)$/.test(tokens[at - 1]?.lower ?? ''))
}

const DAYS = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])
const PERIODS = new Set(['year', 'month', 'week', 'weekend', 'season', 'night', 'summer', 'winter', 'spring', 'autumn'])

/** `University of Dorne professor`, `Bank of Arland governor`: the name of the house goes with its office. */
function atInstitution(tokens: readonly Token[], first: number, lowest: number): number {
  const house = tokens[first - 2]
  const of = first - 2 >= lowest && tokens[first - 1]?.lower === 'of' && house !== undefined && isCapital(house)
  return of && HOUSES.has(house.lower) && isCapital(tokens[first] as Token) ? first - 2 : first
}

const HOUSES = new Set(['university', 'college', 'bank', 'house', 'church', 'institute', 'museum'])

/** `work and pensions` before a head: what stands on either side of the conjunction before `at` are words of a title. */
function arePortfolios(tokens: readonly Token[], at: number): boolean {
  const [left, , right] = tokens.slice(at - 2, at + 1)
  return (
    left !== undefined &&
    right !== undefined &&
    // `Secretary of the Dorne Committee and State President Lund`: another office begins behind `and`
    !ORGANISATION_NOUNS.has(left.lower) &&
    TITLE_MODIFIERS.has(bare(left)) &&
    TITLE_MODIFIERS.has(bare(right))
  )
}

/** `young`, `new`, `then`: words before a title that are no part of it. */
const isBesideTitle = (tokens: readonly Token[], at: number): boolean =>
  AGE_OR_ADJECTIVE.has((tokens[at] as Token).lower) && !isNewPlace(tokens, at) && !isOfThatTime(tokens, at)

/** `including then Mayor Dahl`, `the then mayor`: who held the title at that time; `and then Mayor Dahl left` orders what happened. */
function isOfThatTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'then' && /^(?:DET|ADP|VERB)$/.test(tokens[at - 1]?.pos ?? '')
}

/** `New York Senator`; `New Palestinian leader` is a leader who is new. */
function isNewPlace(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first?.text !== 'New' || second === undefined || !isCapital(second)) return false
  const place = `New ${second.text}`
  return [place, `${place} ${third?.text ?? ''}`].some(
    name => CITIES_AND_REGIONS.has(name.toLowerCase()) || COUNTRIES.has(name),
  )
}
