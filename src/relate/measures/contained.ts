// Things counted that another thing holds than who the clause is about: `published a report of 500 pages` gives nobody pages.
import { wordSet } from '../../lexicon/word-list.ts'
import { isPlural } from '../../text/inflection.ts'
import type { Reading } from '../reading.ts'
import { phraseAt } from '../syntax/noun-phrase.ts'
import { phraseUpTo, type Setting } from './setting.ts'

/** Under these whoever has the whole has its members: `runs a fleet of 12 ships`. Base forms. */
const HAVING = wordSet(
  'be have run own operate employ hold head lead manage keep maintain boast command build form field consist comprise include use attract draw gather recruit reach record score',
)

/** Say how many, and hold nothing: `won a total of 12 medals`. */
const COUNTING = wordSet('total number average maximum minimum record mean series couple range combination rate')

/** Whoever does so to a thing has to do with its parts no more than with the thing: `opened a plant with 300 lamps`. */
const MAKING = wordSet('open buy build launch unveil release wear design make create sell rent visit')

/** Open a phrase that tells of things not met before, so that what follows with `with` belongs to them. */
const INDEFINITE = new Set(['a', 'an', 'any', 'all', 'every', 'each', 'some', 'no'])

/**
 * The thing that holds what is counted; null where it is no matter of the subject's, undefined where the subject may have it.
 *
 * containerOf('The council printed a report of 500 pages') //=> null
 * containerOf('Osram opened a plant with 300 lamps') //=> { text: 'a plant', … }
 */
export function containerOf(reading: Reading, setting: Setting): Setting['subject'] | undefined {
  const { tokens } = reading
  const { first, verb, verbAt, isSubject, sentence } = setting
  if (isSubject || isApposed(reading, setting)) return isSubject ? undefined : null
  let at = first - 1
  while (at > sentence.firstToken && /^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--
  const link = tokens[at]?.lower
  // `the exit of its head and two members`
  if (link === 'and') {
    const partner = phraseAt(reading, sentence.firstToken, at - 1)
    return partner < at && tokens[partner - 1]?.lower === 'of' && tokens[partner - 2]?.pos === 'NOUN' ? null : undefined
  }
  if (link === 'of') {
    const holds = tokens[at - 1]?.pos === 'NOUN' && !COUNTING.has(tokens[at - 1]?.lower ?? '')
    return holds && at - 1 > verbAt && !HAVING.has(verb) ? null : undefined
  }
  if (link !== 'with' || verb === 'be' || verb === 'become') return undefined
  // `opened the fair along with 12 bakers`: beside them, and not of them
  if (/^(?:along|together)$/.test(tokens[at - 1]?.lower ?? '')) return null
  const start = phraseAt(reading, sentence.firstToken, at - 1)
  if (start >= at || start <= verbAt) return undefined
  // `the law holds for firms with 300 shops`
  const bare = tokens[start - 1]?.pos === 'ADP' && start - 1 > verbAt && isBarePlural(reading, start, at - 1)
  if (!bare && !INDEFINITE.has(tokens[start]?.lower ?? '')) return undefined
  // `ended a good week with 12 wins` tells of whoever ended it, perhaps
  const isThing = MAKING.has(verb) || (tokens[start - 1]?.pos === 'ADP' && start - 1 > verbAt)
  return isThing ? phraseUpTo(reading, sentence.firstToken, at - 1) : null
}

/** Whether the tokens from `start` to `last` are a plural without a determiner, and no name. */
function isBarePlural({ tokens, covering }: Reading, start: number, last: number): boolean {
  const { pos, lower = '' } = tokens[last] ?? {}
  return (
    pos === 'NOUN' && isPlural(lower) && !covering.has(last) && !/^(?:DET|PRON|NUM)$/.test(tokens[start]?.pos ?? '')
  )
}

/** `brisk in Lund and Kelda, two of the nation's markets`: what the names before the comma are. */
function isApposed({ tokens, covering }: Reading, { first, end, quantity, verbAt }: Setting): boolean {
  const name = covering.get(first - 2)?.mention
  if (tokens[first - 1]?.text !== ',' || verbAt < 0 || name === undefined || !('entity' in name)) return false
  return quantity.of !== null || tokens[end]?.lower === 'of'
}
