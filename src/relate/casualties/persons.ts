// Person phrases: `a 22-year-old man`, `at least three other people`, `Daniel Reyes, 55,`, `he`. How many, and what is told
// of them. What follows a phrase is left to appositions.ts, who does or suffers what to statements.ts.
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { PERSON_NOUNS, type PersonNoun } from '../../lexicon/people/person-nouns.ts'
import {
  DEFINITE_DETERMINERS,
  INDEFINITE_DETERMINERS,
  NONE_WORDS,
  NOT_NAMES,
  OTHER_WORDS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  YOUNG_NOUNS,
} from '../../lexicon/people/person-phrase-words.ts'
import type { Token } from '../../schema/index.ts'
import { isApostropheS, isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import { readAge } from './ages.ts'
import { readAppositions } from './appositions.ts'
import {
  isCritical,
  isFate,
  ORDINALS,
  readAnother,
  readBareNumber,
  readFamily,
  readPartOfHurt,
  tellsOf,
} from './bare-numbers.ts'
import { readCount } from './counts.ts'
import { type Person, unreadPerson } from './person.ts'
import { word } from './word-at.ts'

/** Tokens of a phrase that are looked at; a list of nouns longer than this is no phrase. */
const LONGEST = 16

function isModifier(token: Token, next: string): boolean {
  const { pos, lower } = token
  if (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') return true
  if (lower === '-' || isApostropheS(token)) return true
  // `wounded officer`, `suspected burglar`, `armed men`; `injures mother`, `left man dead` are a verb and its object
  return pos === 'VERB' && PERSON_NOUNS.has(next) && !/s$|^left$/.test(lower)
}

/** The person phrase that begins at token `i`, before token `end`; null where none does. */
export function readPerson(reading: Reading, i: number, end: number): Person | null {
  const { tokens, placed } = reading
  const before = word(tokens, i - 1)
  const draft = unreadPerson(i)
  draft.under = PREPOSITIONS.has(before) ? before : null
  const pronoun = PERSON_PRONOUNS.get(word(tokens, i))
  const possessive =
    word(tokens, i) === 'her' &&
    (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '') || word(tokens, i + 2) === '-') &&
    !CASUALTY_WORDS.has(word(tokens, i + 1))
  // `both clerks`, `hundreds of cars`
  const determiner =
    /^(?:both|dozens|scores|hundreds)$/.test(word(tokens, i)) &&
    !/^(?:AUX|VERB|ADV|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')
  if (pronoun !== undefined && !possessive && !determiner) {
    const none = NONE_WORDS.has(word(tokens, i))
    const count = word(tokens, i) === 'both' ? 2 : pronoun.plural || /^some/.test(word(tokens, i)) ? null : none ? 0 : 1
    Object.assign(draft, pronoun, { pronoun: true, count, head: word(tokens, i), none })
    draft.end = draft.core = i + 1
    return draft
  }
  if (word(tokens, i) === 'each' && word(tokens, i + 1) === 'other') return null
  const another = readAnother(tokens, i)
  if (another > i) {
    const place = ORDINALS.indexOf(word(tokens, another - 1)) + 1
    Object.assign(draft, { head: word(tokens, another - 1), count: 1, other: true, place, end: another, core: another })
    return draft
  }
  let at = i
  let head: PersonNoun | undefined
  if (DEFINITE_DETERMINERS.has(word(tokens, at))) {
    // `a man and his brother`: the brother is told for the first time
    draft.definite = !/^(?:his|her|their|my)$/.test(word(tokens, at))
    // `one count for each person who was hurt`
    draft.plural = /^(?:each|every)$/.test(word(tokens, at))
    at++
    // `the only victim`
    if (word(tokens, at) === 'only') at++
  } else if (
    INDEFINITE_DETERMINERS.has(word(tokens, at)) &&
    !(word(tokens, at) === 'some' && readCount(reading.document, at, end) !== null) &&
    !(word(tokens, at + 1) === 'total' && word(tokens, at + 2) === 'of')
  ) {
    draft.other = OTHER_WORDS.has(word(tokens, at))
    draft.none = NONE_WORDS.has(word(tokens, at))
    draft.plural = /^(?:some|several|many|multiple|few)$/.test(word(tokens, at))
    at++
    if (draft.none && word(tokens, at) === 'one')
      return Object.assign(draft, { head: 'no one', count: 0, end: at + 1, core: at + 1 })
  }
  while (
    OTHER_WORDS.has(word(tokens, at)) &&
    !/^(?:others?|than)$/.test(word(tokens, at)) &&
    word(tokens, at + 1) !== 'than'
  ) {
    draft.other = true
    draft.place = Math.max(0, ORDINALS.indexOf(word(tokens, at)) + 1)
    at++
  }
  const count = readAge(tokens, at) !== null ? null : readCount(reading.document, at, end)
  if (count !== null) {
    Object.assign(draft, { count: count.value, bound: count.bound, counted: true, plural: count.value !== 1 })
    // `said that six were hurt`
    if (draft.plural && word(tokens, i) === 'that') draft.definite = false
    at = count.end
    // `two of the victims`, `one of them`, `three of four people`
    if (word(tokens, at) === 'of') {
      // `five people were hurt, one of whom died`
      if (word(tokens, at + 1) === 'whom')
        return Object.assign(draft, { part: true, head: 'part', end: at + 2, core: at + 2, definite: true })
      const whole = readPerson(reading, at + 1, end)
      if (whole === null || (!whole.plural && !whole.pronoun)) return readPartOfHurt(tokens, draft, at + 1)
      const { head, core, sex, role } = whole
      const told = { head: whole.pronoun ? 'part' : head, end: core, core, sex, role, definite: true }
      return Object.assign(draft, told, { part: true, whole: whole.counted ? whole.count : null })
    }
  }
  // `four more were wounded`
  if (
    count !== null &&
    word(tokens, at) === 'more' &&
    (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? '') || isFate(tokens, at + 1)) &&
    !/^(?:than|of)$/.test(word(tokens, at + 1))
  ) {
    draft.other = true
    return readBareNumber(reading, draft, at + 1, end)
  }
  // `two more people`
  if (count !== null && word(tokens, at) === 'more' && PERSON_NOUNS.has(word(tokens, at + 1))) {
    draft.other = true
    at++
  }
  const start = at
  const limit = Math.min(end, at + LONGEST)
  for (let noun = -1; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const age = readAge(tokens, at)
    if (age !== null) {
      draft.age = age.value ?? draft.age
      at = age.end - 1
      if (age.predicate) continue
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
      // `a St. Brannoc boy`
      if (YOUNG_NOUNS.has(word(tokens, at))) at--
      draft.core = at + 1
      noun = at
      continue
    }
    const known = PERSON_NOUNS.get(token.lower)
    if (known !== undefined && token.pos !== 'AUX') {
      if (OTHER_WORDS.has(token.lower)) draft.other = true
      if (token.lower === 'other' && PERSON_NOUNS.has(word(tokens, at + 1))) continue
      if (YOUNG_NOUNS.has(token.lower)) draft.young = true
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
    if (isPossessiveMark(token)) {
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
        young: false,
      })
      head = undefined
      noun = -1
      continue
    }
    // `two adults and`; a word of harm ends the phrase unless a person follows: `wounded officer`
    if ((CASUALTY_WORDS.has(token.lower) || isCritical(tokens, at)) && !PERSON_NOUNS.has(word(tokens, at + 1))) break
    // `one pistol-whipped`
    if (word(tokens, at + 1) === '-' && tellsOf(tokens, at + 2) && !PERSON_NOUNS.has(word(tokens, at + 3))) break
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
  // `the 9 mm gun Ana Reyes held`
  if (draft.counted && draft.head === 'name') return null
  // `Image 1 of 13 Singer shot`
  if (draft.count !== null && draft.count > 1 && head?.plural === false && draft.head !== 'other') return null
  if (head === undefined) return draft.counted && at === start ? readBareNumber(reading, draft, start, end) : null
  draft.sex = head.sex
  draft.role = head.part
  draft.plural = draft.plural || head.plural
  if (draft.head === 'family') readFamily(reading, draft, end)
  // `a married couple`; `a couple of guards` may be any
  if (draft.head === 'couple' && draft.count === null) {
    draft.plural = true
    if (word(tokens, draft.core) !== 'of') Object.assign(draft, { count: 2, counted: !draft.definite })
  }
  // `both victims`
  if (head.plural && draft.count === null && word(tokens, i) === 'both')
    Object.assign(draft, { head: 'both', count: 2 })
  // `they killed my daughter`: whose, the article tells elsewhere
  const spoken = /^(?:my|our|your)$/.test(word(tokens, i))
  if (draft.count === null && !draft.plural && !spoken) draft.count = draft.none ? 0 : 1
  if (draft.none) draft.count = 0
  // the dead are counted without the unborn
  if (word(tokens, draft.core - 2) === 'unborn') draft.count = 0
  // `the victims who died`: those of them who did
  if (draft.definite && draft.plural && !draft.counted && word(tokens, draft.core) === 'who') draft.part = true
  draft.end = readAppositions(reading, draft, end)
  return draft
}
