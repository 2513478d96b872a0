// What a bare number counts where the subject of its verb says so: `The number of confirmed cases in Dorne rose by 12 to 230`.
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { ANYBODY } from '../../lexicon/numbers/part-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { readCounted } from './counted.ts'
import type { Counted } from './counted-name.ts'
import { isVerb } from './noun-phrase.ts'

/** Verbs that the whole number follows at once; behind others it follows `to` or `at`, and what follows at once is a change. */
const REACHES = new Set(['be', 'reach', 'hit', 'exceed', 'surpass', 'top', 'pass', 'total'])
const ARRIVES = new Set(['to', 'at'])
/** What may stand between the verb and its number: `rose by 12 percent to about 230`, `now stands at`. */
const BETWEEN = wordSet(
  'by to at from about around roughly nearly almost some over more less than only just least most % percent per cent',
)
const LONGEST_BETWEEN = 8
/** Tokens from the verb back to `number of`. */
const REACH = 16

/**
 * The noun that the number whose phrase begins at token `from` counts; undefined where its subject does not say.
 *
 * `The number of boats in the harbour reached` → boats; `The number of people killed rose to` → undefined: the killed are counted
 */
export function countedBySubject(
  tokens: readonly Token[],
  from: number,
  first: number,
): Pick<Counted, 'unit'> | undefined {
  let verb = from - 1
  while (verb > first && verb >= from - LONGEST_BETWEEN && isBetween(tokens[verb])) verb--
  const token = tokens[verb]
  if (verb <= first || token === undefined) return undefined
  if (!isVerb(token, tokens[verb + 1])) return countedByObject(tokens, verb + 1, from, first)
  if (!REACHES.has(baseOf(token.lower)) && !arrives(tokens, verb, from)) return undefined
  let end = verb
  while (end > first && (tokens[end - 1]?.pos === 'AUX' || tokens[end - 1]?.pos === 'ADV')) end--
  for (let i = end - 1; i >= first && i >= end - REACH; i--) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'number' && tokens[i + 1]?.lower === 'of') {
      const before = tokens[i - 1]?.lower
      if (before !== 'a' && saysJobless(tokens, i + 2, end)) return JOBLESS
      const counted = before === 'a' ? undefined : readCounted(tokens, i + 2, end, false)
      return counted === undefined || counted.measure !== null || saysMore(tokens, counted.next, end)
        ? undefined
        : counted
    }
    if (pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ' || pos === 'PRON') return undefined
  }
  return undefined
}

/** `raise the number of seats in the hall to 300`: the object of a verb that brings it there; `end` is the token behind it. */
function countedByObject(
  tokens: readonly Token[],
  end: number,
  from: number,
  first: number,
): Pick<Counted, 'unit'> | undefined {
  if (tokens[end]?.lower !== 'to' || end >= from) return undefined
  for (let i = end - 1; i > first + 1 && i >= end - REACH; i--) {
    const { lower, pos } = tokens[i] as Token
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ|PRON)$/.test(pos)) return undefined
    if (lower !== 'number' || tokens[i + 1]?.lower !== 'of') continue
    const verb = tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'PRON' ? tokens[i - 2] : undefined
    if (verb === undefined || !BRINGS.has(baseOf(verb.lower))) return undefined
    if (saysJobless(tokens, i + 2, end)) return JOBLESS
    const counted = readCounted(tokens, i + 2, end, false)
    return counted === undefined || counted.measure !== null || saysMore(tokens, counted.next, end)
      ? undefined
      : counted
  }
  return undefined
}

/** Verbs that bring a number somewhere. */
const BRINGS = wordSet(
  'raise lift cut limit reduce increase bring take push cap expand restrict double halve boost lower keep',
)

/** What statistics call them, whatever the words: `people out of work`, `the jobless`, `unemployed adults`. */
const JOBLESS = { unit: 'unemployed person' }
const WITHOUT_WORK =
  /^(?:(?:people|men|women|adults|workers) )?(?:out of work|without work|without a job|(?:unemployed|jobless)(?: people| men| women| adults| workers)?)(?: (?:in|across|throughout) .{1,40})?$/

function saysJobless(tokens: readonly Token[], from: number, end: number): boolean {
  let words = ''
  for (let i = from; i < end && i < from + REACH; i++) words += `${i > from ? ' ' : ''}${tokens[i]?.lower}`
  return WITHOUT_WORK.test(words)
}

const isBetween = (token: Token | undefined) =>
  token !== undefined && (BETWEEN.has(token.lower) || token.pos === 'NUM' || token.pos === 'ADV')

function arrives(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = from - 1; i > verb; i--) {
    const { lower, pos } = tokens[i] as Token
    if (ARRIVES.has(lower)) return true
    if (lower === 'by' || lower === 'from' || pos === 'NUM') return false
  }
  return false
}

/** `people living in poverty`, `people without boats`, `people killed`: less than the noun alone is counted. */
function saysMore(tokens: readonly Token[], from: number, end: number): boolean {
  if (from < end && ANYBODY.has(tokens[from - 1]?.lower ?? '')) return true
  for (let i = from; i < end; i++) {
    const { pos, lower } = tokens[i] as Token
    if (pos === 'VERB' || pos === 'AUX' || CASUALTY_WORDS.has(lower)) return true
  }
  return false
}
