// Reporting verbs that report nothing where they stand: `found dead`, `responded to a fire`, `is asked to call`, `called 911`.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isNounLike } from './noun-phrase.ts'
import { type Passage, stretchStartingAt } from './passage.ts'
import { skipPhrase } from './phrase-after.ts'
import type { VerbGroup } from './verbs.ts'

/** `found dead in a car`, `found stabbed`, `wanted following a theft`: how somebody was found, and why somebody is wanted. */
export function isState(tokens: readonly Token[], lemma: string, k: number): boolean {
  const { pos, lower } = tokens[k] as Token
  if (lemma === 'want') return pos === 'VERB' && lower === 'following'
  if (lemma !== 'find') return false
  if (tokens[k + 1]?.lower === 'dead') return true
  return pos === 'ADJ' ? tokens[k + 1]?.pos === 'ADP' : pos === 'VERB' && !/ing$/.test(lower)
}

/** What police, firefighters and doctors are sent to. */
const EMERGENCIES =
  wordSet(`call calls scene shooting shootings fire blaze alarm disturbance crash accident stabbing robbery burglary emergency
  incident residence home house apartment hospital area`)
/** Tokens of `to a reported break-in call`. */
const LONGEST_CALL = 7

/** `crews responded to a call`, `to a report of a fire`: they went there, and said nothing. */
export function isCallOut(tokens: readonly Token[], { verb, end }: VerbGroup): boolean {
  if (verb.lemma !== 'respond') return false
  for (let k = end + 1; k < end + LONGEST_CALL; k++) {
    const token = tokens[k]
    if (token === undefined || !(isNounLike(token) || token.pos === 'ADJ' || token.pos === 'VERB')) return false
    if (EMERGENCIES.has(token.lower)) return true
    if (/^reports?$/.test(token.lower)) return tokens[k + 1]?.lower === 'of'
  }
  return false
}

/** What is claimed in words; a title, a lead or a life is taken. */
const CLAIMED = wordSet('responsibility credit innocence ignorance ownership success immunity independence')
/** Tokens of `full and sole responsibility`, and of a name before words in marks. */
const LONGEST_CLAIM = 5

/** What is unveiled in words; a statue or a car is shown. */
const UNVEILED =
  wordSet(`plan plans proposal proposals policy policies bill budget strategy measures reforms agenda scheme programme program package
  manifesto blueprint`)

/**
 * `claimed the title`, `claims 12 lives`, `unveiled a statue`: that is taken or shown; `claimed responsibility`,
 * `claimed the mayor “lied”`, `unveiled a plan` is said.
 */
export function isTaking(passage: Passage, { verb }: VerbGroup, k: number, limit: number): boolean {
  if (verb.lemma !== 'claim' && verb.lemma !== 'unveil') return false
  const said = verb.lemma === 'claim' ? CLAIMED : UNVEILED
  for (let i = k; i < Math.min(limit, k + LONGEST_CLAIM); i++)
    if (said.has(passage.tokens[i]?.lower ?? '') || (passage.within[i] ?? 0) !== 0) return false
  return true
}

/** `spoke on the condition that no name be given`: how somebody spoke, and not of what; `k` is the token after the verb. */
export function isCondition(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.lower === 'on' && (tokens[k + 1]?.lower === 'condition' || tokens[k + 2]?.lower === 'condition')
}

const REACHING = wordSet('call contact phone ring dial email e-mail')

/** `Anyone who saw it is asked to call the police`: the reader is asked, by the article; `k` is the token of `to`. */
export function isAppeal(tokens: readonly Token[], { mood, verb }: VerbGroup, k: number): boolean {
  const asked = mood === 'passive' && /^(?:ask|urge|encourage|request)$/.test(verb.lemma)
  return asked && tokens[k]?.lower === 'to' && REACHING.has(tokens[k + 1]?.lower ?? '')
}

/** `was elected to the council`, `to office`: a seat is won; who `elected to stay` has said so. `k` is the token of `to`. */
export function isElection(tokens: readonly Token[], { verb }: VerbGroup, k: number): boolean {
  const next = tokens[k + 1]
  if (verb.lemma !== 'elect' || tokens[k]?.lower !== 'to') return false
  return /^(?:DET|PROPN|NUM|PRON)$/.test(next?.pos ?? '') || next?.lower === 'office'
}

/** Whether at `k` follows what somebody is called: `called the plan a mistake`. */
function goesOn(passage: Passage, k: number, limit: number): boolean {
  const next = k < limit ? passage.tokens[k] : undefined
  return next !== undefined && (isNounLike(next) || stretchStartingAt(passage, k) !== -1)
}

const PHONED = wordSet('police authorities ambulance deputies dispatchers help')

/** `called 911`, `called the police`, `a plan called Dawn`; but `called police brutal` and `called the plan a mistake` judge. */
export function isCalling(passage: Passage, { verb, head, first, mood }: VerbGroup, k: number, limit: number): boolean {
  if (verb.lemma !== 'call') return false
  const { tokens } = passage
  const object = tokens[k]?.pos === 'DET' ? k + 1 : k
  const { lower = '' } = tokens[object] ?? {}
  if (PHONED.has(lower) || /^\d/.test(lower)) return !goesOn(passage, object + 1, limit)
  const end = skipPhrase(passage, k, limit)
  if (goesOn(passage, end, limit)) return false
  // `to call the Harbour Line`, `a plan called Dawn`
  const named =
    mood === 'infinitive' || (first === head && tokens[head - 1]?.pos === 'NOUN' && tokens[head]?.lower === 'called')
  for (let i = object; named && i < end; i++)
    if (tokens[i]?.pos === 'ADJ' || !/^(?:[A-Z&\d]|(?:at|on|of|the|for|and|de|la)$)/.test(tokens[i]?.text ?? ''))
      return false
  return named
}

const PERCEIVING = new Set(['see', 'hear'])

/** `When the alarm rang, she began to run`, `she saw a man run`; `it opened, the cook goes on holiday`: what is done there is no speech. */
export function isActing(tokens: readonly Token[], { verb, end }: VerbGroup): boolean {
  const next = tokens[end]?.pos
  // `work began at the port`
  // and `…, began the day with a swim`
  if (verb.lemma === 'begin') return next !== undefined && next !== 'PUNCT' && next !== 'ADV'
  if (PERCEIVING.has(verb.lemma)) return isNounLike(tokens[end])
  return verb.lemma === 'go' && (next === 'NOUN' || next === 'DET' || next === 'PROPN')
}

/** `saw three men run away`, `heard shots fired`, `the spring saw nine shops close`: what is seen or heard so is no statement. */
export function isPerceived(tokens: readonly Token[], { verb }: VerbGroup, k: number, limit: number): boolean {
  if (!PERCEIVING.has(verb.lemma)) return false
  for (let i = k + 1; i < limit && tokens[i]?.text !== ','; i++)
    if (tokens[i]?.pos === 'AUX' && tokens[i - 1]?.lower !== 'to') return false
  return true
}
