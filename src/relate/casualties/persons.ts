// Person phrases: `a 22-year-old man`, `at least three other people`, `Daniel Reyes, 55,`, `he`. How many, and what is told
// of them. Who does or suffers what is left to statements.ts.
import { CASUALTY_WORDS } from '../../lexicon/casualty-words.ts'
import { PERSON_NOUNS, type PersonNoun } from '../../lexicon/person-nouns.ts'
import type { Token } from '../../schema/index.ts'
import { parseNumber } from '../../text/numerals.ts'
import type { Reading } from '../reading.ts'
import { type Count, readCount } from './counts.ts'

export type Person = {
  /** Tokens `[first, end)`, with appositions; `core` is the end without them. */
  readonly first: number
  readonly end: number
  readonly core: number
  readonly head: string
  /** How many; null where the words leave it open (`several people`, `the victims`). */
  readonly count: number | null
  readonly bound: Count['bound']
  /** A number is written. */
  readonly counted: boolean
  readonly plural: boolean
  readonly definite: boolean
  readonly pronoun: boolean
  /** `another man`, `three others`, `a second victim`: somebody beside those already told. */
  readonly other: boolean
  /** `one of them`, `two of the victims`: out of those already told. */
  readonly part: boolean
  readonly none: boolean
  readonly sex: 'm' | 'f' | null
  readonly age: number | null
  readonly name: string | null
  readonly role: PersonNoun['part']
  readonly young: boolean
  /** The preposition just before the phrase. */
  readonly under: string | null
}

const PRONOUNS: ReadonlyMap<string, { sex: 'm' | 'f' | null; plural: boolean; definite: boolean }> = new Map([
  ['he', { sex: 'm', plural: false, definite: true }],
  ['him', { sex: 'm', plural: false, definite: true }],
  ['himself', { sex: 'm', plural: false, definite: true }],
  ['she', { sex: 'f', plural: false, definite: true }],
  ['her', { sex: 'f', plural: false, definite: true }],
  ['herself', { sex: 'f', plural: false, definite: true }],
  ['they', { sex: null, plural: true, definite: true }],
  ['them', { sex: null, plural: true, definite: true }],
  ['self', { sex: null, plural: false, definite: true }],
  ['themselves', { sex: null, plural: true, definite: true }],
  ['both', { sex: null, plural: true, definite: true }],
  ['everyone', { sex: null, plural: true, definite: true }],
  ['someone', { sex: null, plural: false, definite: false }],
  ['somebody', { sex: null, plural: false, definite: false }],
  ['nobody', { sex: null, plural: false, definite: false }],
  ['none', { sex: null, plural: true, definite: false }],
])
const NONE = new Set(['nobody', 'none', 'no'])
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'several', 'many', 'multiple', 'no', 'any', 'few'])
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
  'both',
  'all',
  'each',
])
const OTHER = new Set([
  'another',
  'other',
  'others',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'additional',
  'more',
])
const YOUNG = new Set([
  'boy',
  'girl',
  'child',
  'children',
  'boys',
  'girls',
  'kid',
  'kids',
  'teen',
  'teens',
  'teenager',
  'teenagers',
  'toddler',
  'baby',
  'infant',
  'juvenile',
])
const PREPOSITIONS = new Set([
  'of',
  'with',
  'to',
  'for',
  'from',
  'by',
  'near',
  'at',
  'in',
  'on',
  'against',
  'between',
  'behind',
  'outside',
  'inside',
  'including',
  'like',
  'among',
  'into',
  'after',
  'before',
  'as',
  'about',
  'over',
  'through',
  'around',
  'upon',
  'toward',
  'towards',
  'beside',
  'despite',
])
const NOT_NAMES = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'police',
  'county',
  'street',
  'avenue',
  'road',
  'hospital',
  'department',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
])
const OLDEST = 115
/** Tokens of a phrase that are looked at; a list of nouns longer than this is no phrase. */
const LONGEST = 16

type Draft = { -readonly [K in keyof Person]: Person[K] }

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

/** `16 - year - old` from its number: the tokens it takes, 0 where it is no age. */
function ageLength(tokens: readonly Token[], i: number): number {
  if (word(tokens, i + 1) !== '-' && word(tokens, i + 1) !== 'year') return 0
  const dashed = word(tokens, i + 1) === '-' ? 1 : 0
  const unit = word(tokens, i + 1 + dashed)
  if (unit !== 'year' && unit !== 'month' && unit !== 'years' && unit !== 'week' && unit !== 'day') return 0
  const second = word(tokens, i + 2 + dashed) === '-' ? 1 : 0
  const old = word(tokens, i + 2 + dashed + second)
  return old === 'old' || old === 'olds' ? 3 + dashed + second : 0
}

function isModifier(token: Token, next: string): boolean {
  const { pos, lower } = token
  if (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') return true
  if (lower === '-' || lower === "'s" || lower === '’s') return true
  // `wounded officer`, `suspected burglar`, `armed men`
  return pos === 'VERB' && PERSON_NOUNS.has(next)
}

/** The person phrase that begins at token `i`, before token `end`; null where none does. */
export function readPerson(reading: Reading, i: number, end: number): Person | null {
  const { tokens, placed } = reading
  const before = word(tokens, i - 1)
  const draft: Draft = {
    first: i,
    end: i,
    core: i,
    head: '',
    count: null,
    bound: 'exact',
    counted: false,
    plural: false,
    definite: false,
    pronoun: false,
    other: false,
    part: false,
    none: false,
    sex: null,
    age: null,
    name: null,
    role: null,
    young: false,
    under: PREPOSITIONS.has(before) ? before : null,
  }
  const pronoun = PRONOUNS.get(word(tokens, i))
  const possessive =
    word(tokens, i) === 'her' &&
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '') &&
    !CASUALTY_WORDS.has(word(tokens, i + 1))
  const determiner = word(tokens, i) === 'both' && !/^(?:AUX|VERB|ADV|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')
  if (pronoun !== undefined && !possessive && !determiner) {
    const count = word(tokens, i) === 'both' ? 2 : pronoun.plural ? null : 1
    Object.assign(draft, pronoun, { pronoun: true, count, head: word(tokens, i), none: NONE.has(word(tokens, i)) })
    draft.end = draft.core = i + 1
    return draft
  }
  if (word(tokens, i) === 'each' && word(tokens, i + 1) === 'other') return null
  // `one man was killed and another wounded`
  if (word(tokens, i) === 'another' && /^(?:VERB|AUX|ADV)$/.test(tokens[i + 1]?.pos ?? '')) {
    Object.assign(draft, { head: 'another', count: 1, other: true, end: i + 1, core: i + 1 })
    return draft
  }
  let at = i
  let head: PersonNoun | undefined
  if (DEFINITE.has(word(tokens, at))) {
    // `a man and his brother`: the brother is told for the first time
    draft.definite = !/^(?:his|her|their|my)$/.test(word(tokens, at))
    at++
  } else if (
    INDEFINITE.has(word(tokens, at)) &&
    !(word(tokens, at) === 'some' && readCount(reading.document, at, end) !== null)
  ) {
    draft.other = OTHER.has(word(tokens, at))
    draft.none = NONE.has(word(tokens, at))
    draft.plural = /^(?:some|several|many|multiple|few)$/.test(word(tokens, at))
    at++
    if (draft.none && word(tokens, at) === 'one') {
      Object.assign(draft, { head: 'no one', count: 0, end: at + 1, core: at + 1 })
      return draft
    }
  }
  while (
    OTHER.has(word(tokens, at)) &&
    !/^(?:others?|than)$/.test(word(tokens, at)) &&
    word(tokens, at + 1) !== 'than'
  ) {
    draft.other = true
    at++
  }
  const age = ageLength(tokens, at)
  const count = age > 0 ? null : readCount(reading.document, at, end)
  if (count !== null) {
    Object.assign(draft, { count: count.value, bound: count.bound, counted: true, plural: count.value !== 1 })
    at = count.end
    // `two of the victims`, `one of them`, `three of four people`
    if (word(tokens, at) === 'of') {
      const whole = readPerson(reading, at + 1, end)
      if (whole === null || (!whole.plural && !whole.pronoun)) return null
      Object.assign(draft, {
        part: true,
        head: whole.pronoun ? 'part' : whole.head,
        end: whole.core,
        core: whole.core,
        definite: true,
      })
      draft.sex = whole.sex
      draft.role = whole.role
      return draft
    }
  }
  const start = at
  const limit = Math.min(end, at + LONGEST)
  for (let noun = -1; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const years = ageLength(tokens, at)
    if (years > 0) {
      const value = parseNumber(token.lower)
      if (value !== null && value <= OLDEST) draft.age = value
      at += years - 1
      noun = at
      head = { sex: null, plural: word(tokens, at) === 'olds', part: null }
      draft.head = 'year-old'
      draft.core = at + 1
      continue
    }
    const name = placed.get(at)
    if (name?.mention.kind === 'person' && !NOT_NAMES.has(token.lower) && !PERSON_NOUNS.has(token.lower)) {
      draft.name = name.mention.text
      head ??= { sex: null, plural: false, part: null }
      if (draft.head === '') draft.head = 'name'
      at = Math.min(name.end, end) - 1
      draft.core = at + 1
      noun = at
      continue
    }
    const known = PERSON_NOUNS.get(token.lower)
    if (known !== undefined && token.pos !== 'AUX') {
      if (OTHER.has(token.lower)) draft.other = true
      if (token.lower === 'other' && PERSON_NOUNS.has(word(tokens, at + 1))) continue
      if (YOUNG.has(token.lower)) draft.young = true
      head = { ...known, sex: known.sex ?? head?.sex ?? null, part: known.part ?? head?.part ?? null }
      draft.head = token.lower
      draft.name = null
      noun = at
      draft.core = at + 1
      continue
    }
    if (token.lower === 'other' || token.lower === 'second') {
      draft.other = true
      continue
    }
    const possessor = token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’'
    if (possessor) {
      // `the boy's mother` is not the boy
      if (at === start) return null
      Object.assign(draft, {
        definite: true,
        name: null,
        age: null,
        head: '',
        counted: false,
        count: null,
        plural: false,
        other: false,
      })
      head = undefined
      noun = -1
      continue
    }
    // `two adults and`; a word of harm ends the phrase unless a person follows: `wounded officer`
    if (CASUALTY_WORDS.has(token.lower) && !PERSON_NOUNS.has(word(tokens, at + 1))) break
    if (!isModifier(token, word(tokens, at + 1)) || (token.pos === 'VERB' && noun >= 0)) break
    // `a man Saturday`, `five people Monday night`: the phrase ended at its noun
    if (
      noun >= 0 &&
      token.lower !== '-' &&
      !(token.pos === 'PROPN' && !NOT_NAMES.has(token.lower) && noun === at - 1)
    ) {
      if (token.pos !== 'NOUN') break
    }
    if (NOT_NAMES.has(token.lower) && noun >= 0) break
    if (noun >= 0 && (token.pos === 'NOUN' || token.pos === 'PROPN')) {
      // `police department`, `student union`, `Officer Reyes`: another noun takes the head over, a name does not
      if (token.pos === 'NOUN') {
        head = undefined
        draft.head = ''
        draft.core = at + 1
      } else draft.core = at + 1
    }
  }
  if (head === undefined) {
    if (!draft.counted || at !== start) return null
    // `in 2009, 13 people`: a year counts nobody
    if (/^(?:19|20)\d\d$/.test(word(tokens, start - 1))) return null
    // `men -- ages 24 and 34 --`
    if (/^ages?d?$/.test(before) || (before === 'and' && tokens[i - 2]?.pos === 'NUM')) return null
    // `Spaights, 22, of Syracuse was shot`: an age, whoever it is
    if (before === ',' && word(tokens, start) === ',') {
      if (tokens[i - 2]?.pos !== 'PROPN' || draft.count === null || draft.count > OLDEST) return null
      Object.assign(draft, {
        head: 'aged',
        age: draft.count,
        count: 1,
        counted: false,
        plural: false,
        core: start,
        end: start,
      })
      draft.end = readAppositions(reading, draft, end)
      return draft
    }
    // `2 killed`, `five injured`: a bare number, taken where a word of harm follows
    Object.assign(draft, { head: '', core: start, end: start })
    return draft
  }
  draft.sex = head.sex
  draft.role = head.part
  draft.plural = draft.plural || head.plural
  if (draft.count === null && !draft.plural) draft.count = draft.none ? 0 : 1
  if (draft.none) draft.count = 0
  draft.end = readAppositions(reading, draft, end)
  return draft
}

/** `, 55,` · `, of Newark,` · `, a 20-year-old nurse,` · `(left)` · `in his 20s` after a phrase: what they add, and where they end. */
function readAppositions({ tokens, placed }: Reading, draft: Draft, end: number): number {
  let at = draft.core
  const age = Number(word(tokens, at + 1))
  if (word(tokens, at) === ',' && tokens[at + 1]?.pos === 'NUM' && Number.isInteger(age) && age <= OLDEST) {
    const after = word(tokens, at + 2)
    if (
      after === ',' ||
      after === 'and' ||
      after === '.' ||
      at + 2 >= end ||
      tokens[at + 2]?.pos === 'AUX' ||
      tokens[at + 2]?.pos === 'VERB' ||
      tokens[at + 2]?.pos === 'ADP'
    ) {
      draft.age = age
      at += after === ',' ? 3 : 2
    }
  } else if (word(tokens, at) === '(' && word(tokens, at + 2) === ')') {
    if (Number.isInteger(age) && age <= OLDEST) draft.age = age
    at += 3
  }
  if (word(tokens, at) === 'in' && /^(?:his|her|their)$/.test(word(tokens, at + 1))) at += 3
  if (word(tokens, at) === 'of' || word(tokens, at) === 'from') {
    const place = placed.get(at + 1)
    if (place?.mention.kind === 'place') {
      at = place.end
      if (word(tokens, at) === ',') at++
    }
  }
  return Math.min(at, end)
}
