// Person phrases told together: `a man, a woman and two children`. How many they are in all.
import { ANIMALS, SINGULAR_AUXILIARIES } from '../../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { INDEFINITE_DETERMINERS } from '../../lexicon/people/person-phrase-words.ts'
import { type Clause, word } from './clause.ts'
import type { Person } from './person.ts'

/** The phrases joined to the left of person `n`: `a man, a woman and two children were`. */
export function groupLeft(clause: Clause, n: number, plural: boolean): Person[] {
  const last = clause.persons[n]
  if (last === undefined) return []
  // `Haas and the man who died were friends`
  if (last.definite && !last.plural && word(clause, last.end) === 'who' && word(clause, last.end + 1) !== 'were')
    return [last]
  const joined = underOneNumber(clause, joinLeft(clause, n, plural))
  const told = whole(clause, withoutParts(withoutAppositions(clause, joined)), plural)
  return [...companyOf(clause, told), ...told, ...companionsOf(clause, last)]
}

/** The phrases up to person `n` with nothing between them but commas and `and`. */
function joinLeft(clause: Clause, n: number, plural: boolean): Person[] {
  const last = clause.persons[n]
  if (last === undefined) return []
  const group = [last]
  // `seven people dead, some of them children, and one wounded`: a bare number is told by itself
  // `hurt 12 people, and two of the wounded died`: so is a part of those before
  if (plural && !/^(?:|injured|wounded)$/.test(last.head))
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
  return group
}

/** `Haas and his wife, along with two sons, died`: who stands before `along with`, where the nearest phrase is behind it. */
function companyOf(clause: Clause, [first]: readonly Person[]): Person[] {
  const at = first?.first ?? 0
  if (word(clause, at - 1) !== 'with' || !/^(?:along|together)$/.test(word(clause, at - 2))) return []
  const end = word(clause, at - 3) === ',' ? at - 3 : at - 2
  const nearest = clause.persons.findIndex(person => person.end === end)
  return nearest < 0 ? [] : withoutAppositions(clause, joinLeft(clause, nearest, true))
}

/** `Haas, along with two others, was killed`: whom the words between a person and the verb add to it. */
function companionsOf(clause: Clause, { end }: Person): Person[] {
  const at = word(clause, end) === ',' ? end + 1 : end
  if (!/^(?:along|together)$/.test(word(clause, at)) || word(clause, at + 1) !== 'with') return []
  const first = clause.persons.findIndex(person => person.first === at + 2)
  return first < 0 ? [] : groupRight(clause, first)
}

/** `the five victims, three men and two women,`: phrases behind a number that add up to it tell who they are. */
function withoutParts(group: Person[]): Person[] {
  const kept: Person[] = []
  for (let n = 0; n < group.length; n++) {
    const person = group[n]
    if (person === undefined) continue
    kept.push(person)
    if (person.count === null || person.count < 2) continue
    let parts = 0
    for (let at = n + 1; at < group.length && parts < person.count; at++) {
      parts += group[at]?.count ?? person.count + 1
      if (parts === person.count) n = at
    }
  }
  return kept
}

/** `the victim, a woman,` is one: without an `and` only bare nouns make a list, as in `Child, teen killed`. */
function withoutAppositions(clause: Clause, group: Person[]): Person[] {
  const [first, ...rest] = group.filter((person, n) => n === 0 || !isEpithet(clause, person))
  const last = rest.at(-1)
  if (first === undefined) return group
  if (last === undefined) return [first]
  for (let i = first.first; i < last.first; i++) if (word(clause, i) === 'and' || word(clause, i) === '&') return group
  // `killed a 19-year-old, a 17-year-old in the car`
  if (first.age !== null && last.age !== null && first.age !== last.age) return group
  // `another man, woman were hurt`
  if (first.sex !== null && last.sex !== null && first.sex !== last.sex) return group
  const bare = group.every(({ first: at }) => !/^(?:DET|PRON)$/.test(clause.tokens[at]?.pos ?? ''))
  if (bare) return group
  return [{ ...first, sex: first.sex ?? last.sex, age: first.age ?? last.age, name: first.name ?? last.name }]
}

/** `a nurse and mother of two`: a bare noun tells more of the one before it. */
function isEpithet(clause: Clause, { first, core, plural, pronoun, name }: Person): boolean {
  return !plural && !pronoun && name === null && core === first + 1 && word(clause, core) === 'of'
}

/** `six people, including two children,` and `two women — Ana and Mia —` are counted by the phrase before. */
function whole(clause: Clause, group: Person[], plural: boolean): Person[] {
  const first = group[0]
  if (first === undefined) return group
  const before = word(clause, first.first - 1)
  const at = clause.persons.findLastIndex(person => person.end <= first.first && (person.counted || person.plural))
  const counted = clause.persons[at]
  if (counted === undefined) return group
  if (first.first - counted.end > 3) return lists(clause, counted, group) ? groupLeft(clause, at, plural) : group
  // `shot four others, including one who died`
  const after = word(clause, group.at(-1)?.end ?? 0)
  // `200 people, including three injured, crossed the river`
  if (before === 'including' && (after === 'who' || (first.head === '' && CASUALTY_WORDS.has(after))))
    return group.map(person => ({ ...person, part: true }))
  if (before === 'including' || /^(?:—|–|--|-|:|\(|,)$/.test(before)) {
    const count = sum(group)
    // `two clerks and three others -- two men and a woman --`: the clerks are told with the others
    if (before === 'including' || (counted.count !== null && counted.count === count))
      return groupLeft(clause, at, plural)
  }
  return group
}

/** `four children, toddler Ana, third-grader Bo and Cy and Di`: names behind a number, with no verb between, tell who they are. */
function lists({ tokens }: Clause, { count, end }: Person, group: readonly Person[]): boolean {
  const named = sum(group)
  if (count === null || named === null || named < 2 || named > count || tokens[end]?.text !== ',') return false
  if (group.some(({ name, counted }) => name === null || counted)) return false
  for (let at = end; at < (group[0]?.first ?? end); at++) if (ENDS_LIST.has(tokens[at]?.pos ?? '')) return false
  return true
}

const ENDS_LIST: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'SCONJ'])

/** `a clerk and a bookseller were killed`: joined to a word that may be a person's, one is not all of them. */
export function isHalfKnown(clause: Clause, subject: number, verb: number): boolean {
  const person = clause.persons[subject]
  if (person === undefined || person.plural || !/^(?:were|are)$/.test(word(clause, verb))) return false
  return word(clause, person.end) === 'and' && !ANIMALS.has(word(clause, verb - 1))
}

/** The phrases joined to the right of person `n`: `killed a man, his wife and then two officers`. */
export function groupRight(clause: Clause, n: number): Person[] {
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
    // `after killing his wife and four daughters was caught`
    const subject = after?.pos === 'AUX' && !(person.plural && SINGULAR_AUXILIARIES.has(word(clause, person.end)))
    if (
      between !== person.first ||
      bare ||
      subject ||
      after?.pos === 'VERB' ||
      CASUALTY_WORDS.has(word(clause, person.end))
    )
      break
    group.push(person)
  }
  return withoutParts(withoutAppositions(clause, underOneNumber(clause, group)))
}

/** `12 women and children were hurt`: the number counts both; but `12 clerks and several bakers`. */
function underOneNumber(clause: Clause, group: readonly Person[]): Person[] {
  const kept: Person[] = []
  for (const person of group) {
    const last = kept.at(-1)
    if (last === undefined || !isMoreThanOne(last) || !isBarePlural(clause, person)) kept.push(person)
    else kept[kept.length - 1] = { ...last, head: 'people', sex: null, role: null, end: person.end, core: person.core }
  }
  return kept
}

const isMoreThanOne = ({ counted, count, part }: Person): boolean => counted && !part && (count ?? 0) > 1

/** A plural right behind `and` without a determiner or a number: `and children`. */
function isBarePlural(clause: Clause, { first, count, plural, definite, pronoun, other, name }: Person): boolean {
  if (!plural || count !== null || definite || pronoun || other || name !== null) return false
  const opener = word(clause, first)
  return word(clause, first - 1) === 'and' && !INDEFINITE_DETERMINERS.has(opener) && !MULTITUDES.test(opener)
}

const MULTITUDES = /^(?:dozens|scores|hundreds|thousands|millions)$/

/** How many people the phrases mean together; null where one of them leaves it open. */
export function sum(group: readonly Person[]): number | null {
  let total = 0
  for (const { count } of group) {
    if (count === null) return null
    total += count
  }
  return total
}
