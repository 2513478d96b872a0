// Statements of harm in one sentence: a word such as `killed` or `gunshot wound`, and the person phrases it is said of.
// What the statements of a whole article add up to is left to tally.ts.
import { CASUALTY_WORDS, type CasualtyForm, type Fate } from '../../lexicon/casualty-words.ts'
import type { Sentence, Token } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { type Count, readCount } from './counts.ts'
import { type Person, readPerson } from './persons.ts'

export type Statement = {
  readonly fate: Fate
  readonly patients: readonly Person[]
  /** The word that says it. */
  readonly anchor: number
  readonly sentence: Sentence
  /** Done by the patient: `shot himself`. */
  readonly self: boolean
  /** Who did it, where the sentence says so. */
  readonly agent: Person | null
  /** Told beside people killed in the same sentence: `a woman was killed and two men were shot`. */
  readonly beside: boolean
}

type Clause = {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly persons: readonly Person[]
  readonly made: Draft[]
}
type Draft = { -readonly [K in keyof Statement]: Statement[K] } & { passive: boolean }

const BE = new Set([
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  'got',
  'gets',
  'get',
  'getting',
  "'s",
  "'re",
  '’s',
  '’re',
])
const SINGULAR_BE = new Set(['was', 'is', 'has', "'s"])
const SPEECH = new Set([
  'said',
  'says',
  'say',
  'told',
  'reported',
  'believe',
  'confirmed',
  'added',
  'announced',
  'responded',
  'found',
  'arrived',
])
const PHRASAL = new Set([
  'of',
  'with',
  'to',
  'for',
  'from',
  'by',
  'near',
  'at',
  'against',
  'between',
  'behind',
  'outside',
  'inside',
  'including',
  'like',
  'among',
  'into',
  'about',
  'over',
  'around',
  'toward',
  'towards',
  'on',
  'in',
  'upon',
  'beside',
  'through',
  'despite',
])
const OBJECTS = new Set(['him', 'them', 'himself', 'herself', 'themselves'])
const UNREAL = new Set([
  'could',
  'would',
  'might',
  'may',
  'should',
  'can',
  'will',
  "'ll",
  'shall',
  'if',
  'nearly',
  'almost',
  'wo',
])
const NEGATIVE = new Set(["n't", 'not', 'never', 'n’t'])
const FOUND = new Set([
  'found',
  'pronounced',
  'declared',
  'confirmed',
  'left',
  'reported',
  'presumed',
  'leaving',
  'leaves',
  'discovered',
  'shot',
])
const HOSPITAL = new Set([
  'hospital',
  'hospitals',
  'medical',
  'trauma',
  'clinic',
  'icu',
  'emergency',
  'er',
  'infirmary',
  'treatment',
])
const BULLET = new Set([
  'bullet',
  'bullets',
  'gunfire',
  'shot',
  'gunshot',
  'gunshots',
  'shrapnel',
  'round',
  'rounds',
  'pellets',
  'car',
  'truck',
  'train',
  'vehicle',
  'bus',
  'chest',
  'leg',
  'arm',
  'head',
  'back',
  'neck',
  'torso',
  'stomach',
  'foot',
  'face',
  'hand',
  'abdomen',
  'shoulder',
  'thigh',
  'hip',
  'ankle',
  'knee',
  'buttocks',
  'times',
  'once',
  'twice',
])
const SUFFERED = new Set([
  'suffered',
  'suffering',
  'suffers',
  'sustained',
  'sustaining',
  'received',
  'receiving',
  'had',
  'has',
  'have',
  'with',
  'from',
])
const BAD = new Set([
  'critical',
  'serious',
  'stable',
  'fair',
  'guarded',
  'grave',
  'extremely',
  'good',
  'unknown',
  'life-threatening',
  'unstable',
])
const RECOVERS = new Set(['recovering', 'remained', 'remains', 'recovered', 'landed', 'treated', 'died'])
const DEAD_BODIES = new Set(
  'dead more other unidentified burnt burned charred decomposed lifeless bullet-riddled shooting traffic road confirmed reported civilian new additional'.split(
    ' ',
  ),
)
const TOLD = new Set(['to', 'at', 'is', 'was', 'of', 'reached', 'hit', 'exceeded', 'now', 'stands'])
const FARTHEST = 30

/** The statements of harm in `sentence`, in order; none where no such word stands. */
export function findStatements(reading: Reading, sentence: Sentence): Statement[] {
  const { tokens } = reading
  let anchored = false
  for (let i = sentence.firstToken; i < sentence.endToken && !anchored; i++)
    anchored = CASUALTY_WORDS.has(tokens[i]?.lower ?? '')
  if (!anchored) return []
  const clause: Clause = { reading, tokens, sentence, persons: findPersons(reading, sentence), made: [] }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    // a band or a law may be called after a death
    if (reading.covering.get(i)?.mention.kind === 'organisation') continue
    for (const { fate, form } of CASUALTY_WORDS.get(tokens[i]?.lower ?? '') ?? []) {
      const made = READERS[form](clause, i, fate)
      if (made !== null) {
        clause.made.push(made)
        break
      }
    }
  }
  return clause.made
}

/** The person phrases of a sentence, appositions joined to what they explain. */
export function findPersons(reading: Reading, sentence: Sentence): Person[] {
  const persons: Person[] = []
  const { tokens } = reading
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const person = readPerson(reading, i, sentence.endToken)
    if (person === null) {
      i++
      continue
    }
    const last = persons.at(-1)
    // `his wife, Gloria Reyes, 65,` · `Ana Lim, a 20-year-old nurse,`
    if (last !== undefined && explains(tokens, last, person))
      persons[persons.length - 1] = {
        ...last,
        end: person.end,
        age: last.age ?? person.age,
        sex: last.sex ?? person.sex,
        name: last.name ?? person.name,
        role: last.role ?? person.role,
      }
    else persons.push(person)
    i = Math.max(person.end, i + 1)
  }
  return persons
}

function explains(tokens: readonly Token[], last: Person, person: Person): boolean {
  const comma = tokens[last.end - 1]?.lower === ',' ? last.end : tokens[last.end]?.lower === ',' ? last.end + 1 : -1
  if (comma !== person.first || last.plural || person.plural || last.pronoun || person.pronoun) return false
  if ((last.name === null) === (person.name === null)) return false
  if (person.other || person.counted) return false
  const after = tokens[person.end]
  return after === undefined || /^(?:PUNCT|AUX|VERB|ADV|PRON)$/.test(after.pos) || tokens[person.end - 1]?.lower === ','
}

const word = (clause: Clause, i: number): string =>
  i < clause.sentence.firstToken || i >= clause.sentence.endToken ? '' : (clause.tokens[i]?.lower ?? '')

/** The nearest token left of `i` that is no adverb. */
function leftOf(clause: Clause, i: number): number {
  let at = i - 1
  while (
    at >= clause.sentence.firstToken &&
    (clause.tokens[at]?.pos === 'ADV' || /^(?:also|both|all|each|critically|fatally|seriously)$/.test(word(clause, at)))
  )
    at--
  return at
}

/** Whether the verb at `i` tells of something that did not happen: `could have been killed`, `to kill`. */
function isUnreal(clause: Clause, i: number): boolean {
  for (let at = i - 1; at >= i - 5 && at >= clause.sentence.firstToken; at--) {
    const lower = word(clause, at)
    if (UNREAL.has(lower) || NEGATIVE.has(lower)) return true
    if (lower === 'to' && clause.tokens[at + 1] !== undefined && at >= i - 2 && word(clause, i - 1) !== 'been')
      return true
    if (clause.tokens[at]?.pos !== 'AUX' && clause.tokens[at]?.pos !== 'ADV' && clause.tokens[at]?.pos !== 'PART')
      return false
  }
  return false
}

function subjectOf(clause: Clause, i: number): number {
  for (let n = clause.persons.length - 1; n >= 0; n--) {
    const person = clause.persons[n]
    if (person === undefined || person.end > i) continue
    if (i - person.end > FARTHEST) return -1
    // `the family of a boy who was shot`: `who` is the boy
    const relative =
      word(clause, person.end) === 'who' || (word(clause, person.end) === ',' && word(clause, person.end + 1) === 'who')
    if (person.under !== null && PHRASAL.has(person.under) && !relative) continue
    if (OBJECTS.has(person.head)) continue
    // `the man who shot four people was killed`
    const object = clause.made.some(({ passive, patients }) => !passive && patients.includes(person))
    if (object && !/^(?:who|,)$/.test(word(clause, person.end))) continue
    const next = word(clause, person.end)
    if (SPEECH.has(next) && person.end !== i) continue
    if (person.role === 'officer' && person.plural && !person.counted && clause.tokens[person.end]?.pos === 'VERB')
      continue
    return n
  }
  return -1
}

/** The phrases joined to the left of person `n`: `a man, a woman and two children were`. */
function groupLeft(clause: Clause, n: number, plural: boolean): Person[] {
  const last = clause.persons[n]
  if (last === undefined) return []
  const group = [last]
  if (plural)
    for (let at = n - 1; at >= 0; at--) {
      const person = clause.persons[at]
      const first = group[0]
      if (person === undefined || first === undefined) break
      let between = person.end
      if (word(clause, between) === ',') between++
      const joined = word(clause, between) === 'and' || word(clause, between) === '&'
      if (joined) between++
      if (between !== first.first || (between === person.end && word(clause, between - 1) !== ',')) break
      group.unshift(person)
    }
  return whole(clause, withoutAppositions(clause, group))
}

/** `the victim, a woman,` is one: without an `and` only bare nouns make a list, as in `Child, teen killed`. */
function withoutAppositions(clause: Clause, group: Person[]): Person[] {
  const [first, ...rest] = group
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return group
  for (let i = first.first; i < last.first; i++) if (word(clause, i) === 'and' || word(clause, i) === '&') return group
  const bare = group.every(({ first: at }) => !/^(?:DET|PRON)$/.test(clause.tokens[at]?.pos ?? ''))
  if (bare) return group
  return [{ ...first, sex: first.sex ?? last.sex, age: first.age ?? last.age, name: first.name ?? last.name }]
}

/** `six people, including two children,` and `two women — Ana and Mia —` are counted by the phrase before. */
function whole(clause: Clause, group: Person[]): Person[] {
  const first = group[0]
  if (first === undefined) return group
  const before = word(clause, first.first - 1)
  const counted = clause.persons.findLast(person => person.end <= first.first && (person.counted || person.plural))
  if (counted === undefined || first.first - counted.end > 3) return group
  if (before === 'including' || /^(?:—|–|--|-|:|\(|,)$/.test(before)) {
    const count = sum(group)
    if (before === 'including' || (counted.count !== null && counted.count === count)) return [counted]
  }
  return group
}

function groupRight(clause: Clause, n: number): Person[] {
  const first = clause.persons[n]
  if (first === undefined) return []
  const group = [first]
  for (let at = n + 1; at < clause.persons.length; at++) {
    const person = clause.persons[at]
    const last = group.at(-1)
    if (person === undefined || last === undefined) break
    let between = last.end
    if (word(clause, between) === ',') between++
    if (word(clause, between) === 'and' || word(clause, between) === '&') between++
    if (word(clause, between) === 'then') between++
    const bare = between === last.end && word(clause, between - 1) !== ','
    const after = clause.tokens[person.end]
    if (
      between !== person.first ||
      bare ||
      after?.pos === 'AUX' ||
      after?.pos === 'VERB' ||
      CASUALTY_WORDS.has(word(clause, person.end))
    )
      break
    group.push(person)
  }
  return withoutAppositions(clause, group)
}

/** The phrase that the verb at `i` takes as its object: `killed two`, `shot and killed his wife`; -1 where none stands. */
function objectOf(clause: Clause, i: number): number {
  let at = i + 1
  if (word(clause, at) === 'and' || word(clause, at) === '&') {
    while (word(clause, at + 1).endsWith('ly')) at++
    if (!CASUALTY_WORDS.has(word(clause, at + 1))) return -1
    at += 2
  }
  const object = clause.persons.findIndex(person => person.first === at)
  const person = clause.persons[object]
  // `3 killed 5 injured`
  if (person === undefined || (person.head === '' && CASUALTY_WORDS.has(word(clause, person.core)))) return -1
  return object
}

const REFLEXIVE = new Set(['himself', 'herself', 'self', 'themselves'])

/** `killed two women`, `shot his son and then himself`: what an agent did, to others or to himself. */
function active(clause: Clause, fate: Fate, i: number, object: number): Draft | null {
  const agent = actorOf(clause, i)
  const group = groupRight(clause, object)
  const patients = group.flatMap(person => (REFLEXIVE.has(person.head) ? (agent === null ? [] : [agent]) : [person]))
  const self = patients.length === 1 && REFLEXIVE.has(group[0]?.head ?? '')
  return make(clause, fate, i, patients, { self, passive: false, agent })
}

/** Who acts at `i`: the agent of an earlier verb of the sentence, or its subject. */
function actorOf(clause: Clause, i: number): Person | null {
  const earlier = clause.made.findLast(({ agent }) => agent !== null)?.agent
  if (earlier !== undefined && earlier !== null) return earlier
  return clause.persons[subjectOf(clause, i)] ?? null
}

/** How many people the phrases mean together; null where one of them leaves it open. */
export function sum(group: readonly Person[]): number | null {
  let total = 0
  for (const { count } of group) {
    if (count === null) return null
    total += count
  }
  return total
}

function make(
  clause: Clause,
  fate: Fate,
  anchor: number,
  patients: readonly Person[],
  more: Partial<Draft> = {},
): Draft | null {
  const [one] = patients
  if (one === undefined || (!one.none && isUnsaid(clause, one.first))) return null
  return {
    fate,
    patients,
    anchor,
    sentence: clause.sentence,
    self: false,
    agent: null,
    beside: isBeside(clause, anchor),
    passive: true,
    ...more,
  }
}

const SAME_PEOPLE = new Set(['when', 'after', 'as', 'where', 'who', 'before', 'once', 'being', 'from', 'of', 'whom'])

/** Whether the statement at `anchor` is joined by `and` to one of people killed, and no word makes them the same people. */
function isBeside(clause: Clause, anchor: number): boolean {
  const killed = clause.made.findLast(({ fate }) => fate === 'killed')
  if (killed === undefined) return false
  let joined = false
  for (let i = killed.anchor + 1; i < anchor; i++) {
    const lower = word(clause, i)
    if (SAME_PEOPLE.has(lower)) return false
    if (lower === 'and' || lower === 'while' || lower === ',') joined = true
  }
  return joined
}

const NOT_SO = new Set([
  'neither',
  'nor',
  'thought',
  'possible',
  'possibly',
  'believing',
  'whether',
  'unless',
  'feared',
  'if',
  'pretended',
  'no',
])

/** `it is possible a person was shot`, `neither driver was hurt`: what stands before the people unsays it. */
function isUnsaid(clause: Clause, first: number): boolean {
  for (let i = first - 1; i >= Math.max(clause.sentence.firstToken, first - 4); i--) {
    if (NOT_SO.has(word(clause, i))) return true
    if (/^[,.;]$/.test(word(clause, i))) return false
  }
  return NOT_SO.has(word(clause, first)) && word(clause, first) !== 'no'
}

/** `fatally shot`, `shot and killed`, `shot dead`: what stands beside the word makes it deadly. */
function fateAt(clause: Clause, i: number, fate: Fate): Fate {
  for (let at = i - 1; at >= i - 2; at--)
    if (word(clause, at) === 'fatally' || word(clause, at) === 'mortally') return 'killed'
  return word(clause, i + 1) === 'fatally' || word(clause, i + 1) === 'dead' ? 'killed' : fate
}

function isWordOfHit(clause: Clause, i: number): boolean {
  const lower = word(clause, i)
  if (!/^(?:hit|hits|struck|striking|strikes|hitting)$/.test(lower)) return true
  for (let at = i + 1; at < i + 12; at++) if (BULLET.has(word(clause, at))) return true
  return false
}

function hasHospital(clause: Clause, i: number): boolean {
  if (/^hospitali[sz]ed$/.test(word(clause, i))) return true
  for (let at = i + 1; at < i + 12; at++) if (HOSPITAL.has(word(clause, at))) return true
  return word(clause, i) === 'treated' && /^(?:for|at)$/.test(word(clause, i + 1))
}

const READERS: Readonly<Record<CasualtyForm, (clause: Clause, i: number, fate: Fate) => Draft | null>> = {
  transitive(clause, i, given) {
    const fate = fateAt(clause, i, given)
    const lower = word(clause, i)
    const next = word(clause, i + 1)
    if (fate === 'treated' && !hasHospital(clause, i)) return null
    if (!isWordOfHit(clause, i)) return null
    if ((lower === 'shot' || lower === 'shooting') && (next === 'at' || next === 'up' || next === 'range')) return null
    if (next === 'of') return READERS.noun(clause, i, /^(?:fatal|deadly)$/.test(word(clause, i - 1)) ? 'killed' : fate)
    if (isUnreal(clause, i)) return null
    const left = leftOf(clause, i)
    const before = word(clause, left)
    const previous = clause.made.at(-1)
    const object = BE.has(before) ? -1 : objectOf(clause, i)
    if (object >= 0 && fate !== 'treated') return active(clause, fate, i, object)
    // `shot and killed`, `shot, killed`
    if ((before === 'and' || before === ',' || before === 'or') && previous !== undefined && fate !== 'treated')
      if (leftOf(clause, left) === previous.anchor || left - 1 === previous.anchor) {
        if (fate === 'killed' || previous.fate === 'shot') previous.fate = fate === 'shot' ? previous.fate : fate
        previous.anchor = i
        return null
      }
    if (BE.has(before) && !(before === "'s" && clause.tokens[left]?.pos === 'PART')) {
      const subject = subjectOf(clause, left)
      if (subject >= 0) return make(clause, fate, i, groupLeft(clause, subject, !SINGULAR_BE.has(before)))
      return null
    }
    if (lower.endsWith('ing') || (lower.endsWith('s') && lower !== 'wounds')) return null
    // `three people injured in`, `a man shot near`, `found a man shot`
    const edge = before === 'found' ? left : left + 1
    const reduced = clause.persons.findIndex(person => person.end === edge || person.core === edge)
    const patient = clause.persons[reduced]
    if (patient === undefined || (patient.pronoun && !patient.part && patient.head !== 'both')) return null
    if (fate === 'shot' && patient.role === 'officer' && patient.plural) return null
    return make(clause, fate, i, groupLeft(clause, reduced, true))
  },

  intransitive(clause, i, fate) {
    if (isUnreal(clause, i)) return null
    if (word(clause, i) === 'passed' && word(clause, i + 1) !== 'away') return null
    if (word(clause, i) === 'die' && /^(?:to|we|you|i)$/.test(word(clause, i - 1))) return null
    const subject = subjectOf(clause, i)
    return subject < 0 ? null : make(clause, fate, i, groupLeft(clause, subject, true))
  },

  state(clause, i, fate) {
    if (word(clause, i) === 'hospital') {
      const left = word(clause, i - 1) === 'the' ? i - 3 : i - 2
      if (word(clause, left + 1) !== 'in' || !(BE.has(word(clause, left)) || RECOVERS.has(word(clause, left))))
        return null
      const subject = subjectOf(clause, left)
      return subject < 0
        ? null
        : make(clause, fate, i, groupLeft(clause, subject, !SINGULAR_BE.has(word(clause, left))))
    }
    if (fate === 'treated') {
      if (!BAD.has(word(clause, i - 1))) return null
      let at = i - 1
      while (at > i - 5 && word(clause, at) !== 'in') at--
      if (word(clause, at) !== 'in') return null
      const near = clause.persons.findIndex(person => person.end === at || person.core === at)
      const subject = near >= 0 ? near : subjectOf(clause, at)
      return subject < 0
        ? null
        : make(clause, fate, i, groupLeft(clause, subject, !SINGULAR_BE.has(word(clause, at - 1))))
    }
    if (isUnreal(clause, i)) return null
    const left = leftOf(clause, i)
    const previous = clause.made.at(-1)
    if (previous !== undefined && left === previous.anchor && previous.fate === 'shot') {
      previous.fate = 'killed'
      return null
    }
    const near = clause.persons.findIndex(person => person.end === left + 1 || person.core === left + 1)
    if (near >= 0) {
      const patient = clause.persons[near]
      return patient?.pronoun && !/^(?:him|her|them)$/.test(patient.head)
        ? null
        : make(clause, fate, i, groupLeft(clause, near, true))
    }
    const before = word(clause, left)
    if (!BE.has(before) && !FOUND.has(before)) return null
    const auxiliary = FOUND.has(before) ? leftOf(clause, left) : left
    const subject = subjectOf(clause, left)
    if (subject < 0) return null
    // `officers found dead a man` is rare: without a form of be, what was found stands before `dead`
    if (FOUND.has(before) && !BE.has(word(clause, auxiliary)) && before !== 'found') return null
    return make(clause, fate, i, groupLeft(clause, subject, !SINGULAR_BE.has(word(clause, auxiliary))))
  },

  noun(clause, i, fate) {
    const before = word(clause, i - 1)
    // `an old woman's body`, `the two bodies that advise the ministry`: the dead are found
    if (/^bod(?:y|ies)$/.test(word(clause, i)) && word(clause, i + 1) !== 'of' && !isFound(clause, i)) return null
    if (before === 'attempted' || before === 'to') {
      const previous = clause.made.at(-1)
      // `shot to death`
      if (before === 'to' && previous !== undefined && previous.anchor >= i - 3) previous.fate = 'killed'
      return null
    }
    if (word(clause, i + 1) === 'of') {
      const patient = clause.persons.findIndex(person => person.first === i + 2)
      return patient < 0 ? null : make(clause, fate, i, groupRight(clause, patient))
    }
    if (before === 'his' || before === 'her') {
      const person = readPerson(clause.reading, i - 1, i)
      const pronoun = person ?? { ...pronounOf(before), first: i - 1, end: i, core: i }
      return make(clause, fate, i, [pronoun])
    }
    // `the boy's death`, `the boy's shooting death`
    const mark = /^(?:shooting|stabbing|accidental|apparent)$/.test(before) ? i - 2 : i - 1
    if (/^(?:'s|’s|'|’)$/.test(word(clause, mark))) {
      const owner = personBefore(clause, mark)
      return owner === null || owner.role === 'officer' ? null : make(clause, fate, i, [owner])
    }
    if (
      word(clause, i) === 'body' &&
      BE.has(word(clause, i + 1)) &&
      /^(?:found|discovered|recovered|pulled)$/.test(word(clause, i + 2))
    )
      return make(clause, fate, i, [{ ...pronounOf('he'), head: 'body', sex: null, first: i, end: i + 1, core: i + 1 }])
    if (!/^(?:deaths|killings|murders|slayings|homicides|bodies|fatalities)$/.test(word(clause, i))) return null
    for (let at = Math.max(clause.sentence.firstToken, i - 3); at < i; at++) {
      const count = readCount(clause.reading.document, at, i)
      // `168 public bodies` are no dead
      const near = count !== null && (count.end === i || DEAD_BODIES.has(word(clause, i - 1)))
      if (count !== null && near && count.end >= i - 1) return make(clause, fate, i, [counted(count, at)])
    }
    return null
  },

  wound(clause, i, given) {
    const from = Math.max(clause.sentence.firstToken, i - 10)
    let fate: Fate = given
    for (let at = i - 1; at >= from; at--) {
      const lower = word(clause, at)
      if (lower === 'gunshot' || lower === 'bullet') fate = word(clause, at - 1) === 'fatal' ? 'killed' : 'shot'
      if (lower === 'no') {
        if (word(clause, i) !== 'injuries') return null
        const zero = {
          ...pronounOf('none'),
          first: at,
          end: i + 1,
          core: i + 1,
          count: 0,
          none: true,
          head: 'injuries',
        }
        return make(clause, 'injured', i, [zero])
      }
      if (!SUFFERED.has(lower)) continue
      if (isUnreal(clause, at)) return null
      if (lower === 'with' || lower === 'from' || lower.endsWith('ing')) {
        const near = clause.persons.findIndex(person => person.end === at || person.core === at)
        if (near >= 0) return make(clause, fate, i, groupLeft(clause, near, false))
      }
      const subject = subjectOf(clause, at)
      return subject < 0 ? null : make(clause, fate, i, groupLeft(clause, subject, lower !== 'has'))
    }
    return null
  },

  life(clause, i, fate) {
    for (let at = i - 1; at >= i - 5 && at >= clause.sentence.firstToken; at--) {
      const lower = word(clause, at)
      if (/^(?:lost|lose|loses|losing)$/.test(lower)) {
        const subject = isUnreal(clause, at) ? -1 : subjectOf(clause, at)
        return subject < 0 ? null : make(clause, fate, i, groupLeft(clause, subject, true))
      }
      if (/^(?:claimed|took|claiming|taking|claims|takes)$/.test(lower)) {
        if (word(clause, i - 1) === 'own') {
          const actor = actorOf(clause, at)
          return actor === null ? null : make(clause, fate, i, [actor], { self: true })
        }
        const of = clause.persons.findIndex(person => person.first === i + 2 && word(clause, i + 1) === 'of')
        if (of >= 0) return make(clause, fate, i, groupRight(clause, of))
        const count = readCount(clause.reading.document, at + 1, i)
        if (count !== null && count.end === i) return make(clause, fate, i, [counted(count, at + 1)])
      }
    }
    return null
  },

  suicide(clause, i, fate) {
    const turned = word(clause, i - 1) === 'on' && /^(?:gun|weapon|rifle|handgun|pistol)$/.test(word(clause, i - 2))
    const committed = /^(?:committed|commit|commits)$/.test(word(clause, i - 1)) && word(clause, i) === 'suicide'
    if ((!turned && !committed) || isUnreal(clause, i - 1)) return null
    const actor = actorOf(clause, i - 1)
    return actor === null ? null : make(clause, fate, i, [actor], { self: true })
  },

  toll(clause, i, given) {
    let fate = given
    if (word(clause, i) === 'number') {
      if (word(clause, i + 1) !== 'of') return null
      const harm = [i + 2, i + 3, i + 4].flatMap(at => CASUALTY_WORDS.get(word(clause, at)) ?? [])[0]
      if (harm === undefined) return null
      fate = harm.fate
    } else if (/^(?:injury|injured)$/.test(word(clause, i - 1))) fate = 'injured'
    let found: { count: Count; at: number } | null = null
    for (let at = i + 1; at < Math.min(clause.sentence.endToken, i + 26); at++) {
      if (!TOLD.has(word(clause, at))) continue
      const count = readCount(clause.reading.document, at + 1, clause.sentence.endToken)
      if (count !== null && (found === null || word(clause, at) === 'to')) found = { count, at: at + 1 }
    }
    return found === null ? null : make(clause, fate, i, [counted(found.count, found.at)])
  },
}

const FINDING = new Set(
  'found find finds finding recovered recover discovered pulled washed retrieved exhumed buried lay lying retrieve identified counted dumped'.split(
    ' ',
  ),
)

function isFound(clause: Clause, i: number): boolean {
  for (let at = i - 6; at <= i + 4; at++) if (FINDING.has(word(clause, at))) return true
  return false
}

/** The person phrase that ends just before token `i`: the owner in `the boy's death`. */
function personBefore(clause: Clause, i: number): Person | null {
  for (let at = Math.max(clause.sentence.firstToken, i - 8); at < i; at++) {
    const person = readPerson(clause.reading, at, i)
    if (person !== null && person.core === i) return person
  }
  return null
}

/** People known only by their number: `two deaths`, `the toll rose to 15`. */
function counted({ value, bound, end }: Count, first: number): Person {
  const people = { head: 'people', pronoun: false, definite: false, plural: value !== 1 }
  return { ...pronounOf('they'), ...people, first, end, core: end, count: value, bound, counted: true }
}

function pronounOf(lower: string): Person {
  const sex = lower === 'his' ? 'm' : lower === 'her' ? 'f' : null
  const plural = lower === 'they' || lower === 'none'
  return {
    first: 0,
    end: 0,
    core: 0,
    head: lower,
    count: plural ? null : 1,
    bound: 'exact',
    counted: false,
    plural,
    definite: true,
    pronoun: true,
    other: false,
    part: false,
    none: false,
    sex,
    age: null,
    name: null,
    role: null,
    young: false,
    under: null,
  }
}
