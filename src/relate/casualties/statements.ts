// Statements of harm in one sentence: a word such as `killed` or `gunshot wound`, and the person phrases it is said of.
// How each form of word takes its people is left to verb-readers.ts and noun-readers.ts, what the statements of a whole
// article add up to is left to tally.ts.
import { CARE_WORDS, CASUALTY_WORDS, type CasualtyForm, type Fate } from '../../lexicon/events/casualty-words.ts'
import type { Sentence, Token } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import { isOneOfTwo } from '../either-fate.ts'
import type { Reading } from '../reading.ts'
import type { Clause, Draft, Statement } from './clause.ts'
import { readLife, readNoun, readSuicide, readToll, readWound } from './noun-readers.ts'
import type { Person } from './person.ts'
import { readPerson } from './persons.ts'
import { readState } from './state-reader.ts'
import { readIntransitive, readTransitive } from './verb-readers.ts'

const READERS: Readonly<Record<CasualtyForm, (clause: Clause, i: number, fate: Fate) => Draft | null>> = {
  transitive: readTransitive,
  intransitive: readIntransitive,
  state: readState,
  noun: readNoun,
  wound: readWound,
  life: readLife,
  suicide: readSuicide,
  toll: readToll,
}

const tellsHarm = testOnce(({ lower }) => CASUALTY_WORDS.has(lower) || CARE_WORDS.has(lower))

/** The statements of harm in `sentence`, in order; none where no such word stands. */
export function findStatements(reading: Reading, sentence: Sentence): Statement[] {
  const { tokens } = reading
  let at = sentence.firstToken
  while (at < sentence.endToken && !tellsHarm((tokens[at] as Token).word)) at++
  if (at === sentence.endToken) return []
  const clause = new LazyClause(reading, sentence)
  for (let i = at; i < sentence.endToken; i++) {
    const { word, lower } = tokens[i] as Token
    if (!tellsHarm(word) || isNearly(tokens, i) || isOneOfTwo(tokens, i)) continue
    // a band or a law may be called after a death
    if (reading.covering.get(i)?.mention.kind === 'organisation' || isTitled(reading, sentence, i)) continue
    for (const { fate, form } of CASUALTY_WORDS.get(lower) ?? CARE_WORDS.get(lower) ?? []) {
      const made = READERS[form](clause, i, fate)
      if (made !== null) {
        clause.made.push(made)
        break
      }
    }
  }
  return clause.made
}

/** `was nearly killed`, `her almost lifeless body`: what nearly befell somebody did not. */
function isNearly(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined) return false
  return NEARLY.has(before.lower) || (before.lower === 'lifeless' && NEARLY.has(tokens[i - 2]?.lower ?? ''))
}

const NEARLY = new Set(['nearly', 'almost'])

/** `a ring known as Sink Or Die was broken up.`: in running text a word in capitals behind another is of a name; `2 Boys Killed` is a heading. */
function isTitled({ tokens, document }: Reading, { firstToken, end, zone }: Sentence, i: number): boolean {
  if (zone !== null || i < firstToken + 2 || document.text[end - 1] !== '.') return false
  const { text = '' } = tokens[i] ?? {}
  return CAPITALISED.test(text) && !PARTICIPLE.test(text) && CAPITALISED.test(tokens[i - 1]?.text ?? '')
}

const PARTICIPLE = /(?:ed|Shot|Dead|Hurt)$/

const CAPITALISED = /^[A-Z][a-z]/

/** A sentence to be read for harm; its people are looked for once a word of harm asks for them: most mean none. */
class LazyClause implements Clause {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly made: Draft[] = []
  #persons: readonly Person[] | null = null

  constructor(reading: Reading, sentence: Sentence) {
    this.reading = reading
    this.tokens = reading.tokens
    this.sentence = sentence
  }

  get persons(): readonly Person[] {
    this.#persons ??= findPersons(this.reading, this.sentence)
    return this.#persons
  }
}

/** The person phrases of a sentence, appositions joined to what they explain. */
function findPersons(reading: Reading, sentence: Sentence): Person[] {
  const persons: Person[] = []
  const { tokens } = reading
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const last = persons.at(-1)
    const person = isVerbOf(tokens, last, i) ? null : readPerson(reading, i, sentence.endToken)
    if (person === null) {
      // `Haas, a dive team leader, and`: the noun need not be known to be a person's
      const epithet =
        last !== undefined && opensEpithet(tokens, last, i) ? endOfEpithet(tokens, i, sentence.endToken) : i
      if (last !== undefined && epithet > i) persons[persons.length - 1] = { ...last, end: epithet }
      i = Math.max(epithet, i + 1)
      continue
    }
    // `his wife, Gloria Reyes, 65,` · `Ana Lim, a 20-year-old nurse,`
    if (last !== undefined && explains(tokens, last, person))
      persons[persons.length - 1] = {
        ...last,
        // `the third suspect, identified as Ivo Brandt`: who, the name tells
        other: last.other && !(last.definite && person.name !== null),
        end: person.name === null ? endOfEpithet(tokens, person.end, sentence.endToken) : person.end,
        age: last.age ?? person.age,
        sex: last.sex ?? person.sex,
        name: last.name ?? person.name,
        role: last.role ?? person.role,
      }
    else persons.push(person)
    i = Math.max(persons.at(-1)?.end ?? 0, person.end, i + 1)
  }
  return persons
}

/** `Haas, a`: whether somebody who was named just before is told more of from token `i` on. */
const opensEpithet = (tokens: readonly Token[], { name, end }: Person, i: number): boolean =>
  name !== null && end === i - 1 && tokens[end]?.lower === ',' && /^an?$/.test(tokens[i]?.lower ?? '')

/** Tokens of an epithet that are no longer looked at. */
const LONGEST_EPITHET = 12

/** `Haas, a guard with the harbour police, and`: where the comma stands that ends what is told at `from`; `from` where none does. */
function endOfEpithet(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_EPITHET); at++) {
    if (tokens[at]?.lower === ',') return at
    if (/^(?:VERB|AUX|PRON|CCONJ)$/.test(tokens[at]?.pos ?? '')) break
  }
  return from
}

/** `Man killed wife`: right after a person the word of harm is a verb, in `wounded officer` it belongs to the noun. */
function isVerbOf(tokens: readonly Token[], last: Person | undefined, i: number): boolean {
  if (last === undefined || !tellsHarm((tokens[i] as Token).word)) return false
  return last.end === i || (last.end === i - 1 && tokens[i - 1]?.pos === 'ADV')
}

/** `, identified as`, `named`: what stands between a person at `from` and the name at `to`. */
function isNaming(tokens: readonly Token[], from: number, to: number): boolean {
  let at = tokens[from]?.lower === ',' ? from + 1 : from
  if (!/^(?:identified|named)$/.test(tokens[at]?.lower ?? '')) return false
  at++
  if (tokens[at]?.lower === 'as') at++
  return at === to
}

/** `a second victim, a man from Lund, was`: which of them, the first phrase tells, and who that is, the second. */
function tellsWhoVictimIs(tokens: readonly Token[], last: Person, person: Person): boolean {
  if (last.role !== 'victim' || last.name !== null || person.name !== null || person.role === 'victim') return false
  if (last.counted || person.counted || person.other || !/^an?$/.test(tokens[person.first]?.lower ?? '')) return false
  for (let at = person.core; at < person.core + LONGEST_EPITHET; at++) {
    const { lower = '', pos = '' } = tokens[at] ?? {}
    if (lower === ',') return !/^(?:and|an?|were|are)$/.test(tokens[at + 1]?.lower ?? '')
    if (pos === 'VERB' || pos === 'AUX' || lower === 'and') return false
  }
  return false
}

function explains(tokens: readonly Token[], last: Person, person: Person): boolean {
  if (last.plural || person.plural || last.pronoun || person.pronoun) return false
  // `the driver, identified as Ivo Brandt, 51,`
  if (last.name === null && person.name !== null && isNaming(tokens, last.end, person.first)) return true
  const comma = tokens[last.end - 1]?.lower === ',' ? last.end : tokens[last.end]?.lower === ',' ? last.end + 1 : -1
  if (comma !== person.first) return false
  // `the boy's father, a 39-year-old, and another man`
  if (last.definite && last.age === null && person.head === 'year-old' && tokens[person.end]?.lower === ',') return true
  if (tellsWhoVictimIs(tokens, last, person)) return true
  if ((last.name === null) === (person.name === null)) return false
  if (person.other || person.counted) return false
  const after = tokens[person.end]
  if (after?.pos === 'ADP' && last.name !== null) return endOfEpithet(tokens, person.end, tokens.length) > person.end
  return after === undefined || /^(?:PUNCT|AUX|VERB|ADV|PRON)$/.test(after.pos) || tokens[person.end - 1]?.lower === ','
}
