// Where indirect content ends: at the end of its clause, before an aside of the writer's, before the next thing the speaker does.
import { FINITE_AUXILIARIES } from '../../lexicon/grammar/auxiliaries.ts'
import { OCCASIONS, RELATIVES, SUBJECT_PRONOUNS, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet, words } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { withoutBracket } from './bracket-end.ts'
import { endsAtComma, leadsToNextVerb, opensAttribution, TURNS } from './clause-ends.ts'
import { opensNextDeed } from './next-deed.ts'
import { DASH, isNounLike } from './noun-phrase.ts'
import { leaveStretch, type Passage, stretchStartingAt } from './passage.ts'
import { readVerbGroup, type VerbGroup } from './verbs.ts'

export type ContentKind = 'clause' | 'infinitive' | 'phrase'

/** Content longer than this is cut: no sentence of news is, and hostile text must stay linear. */
const MAX_CONTENT = 250

/** These end a noun phrase or an infinitive: when, where and why it was said. */
const CIRCUMSTANCES = wordSet('during when while because since amid despite although though until but')
/** These end a phrase only: `rejected the plan after a talk`, but `agreed to withdraw the bill after its second reading`. */
const BEFORE_AFTER = wordSet('before after')

const spaced = (passage: Passage, k: number) => {
  const token = passage.tokens[k] as Token
  return token.text === '--' || passage.text[token.start - 1] === ' '
}

/** The second of a pair of dashes round an aside; -1 where the dash at `k` stands alone. */
function closingDash(passage: Passage, k: number, limit: number): number {
  for (let j = k + 1; j < limit && j - k < 40; j++)
    if (DASH.test((passage.tokens[j] as Token).text) && spaced(passage, j)) return j
  return -1
}

/** Whether a bracket that opened in the content, at token `i` or behind it, is still open at token `k`. */
function isBracketed({ tokens }: Passage, i: number, k: number): boolean {
  let j = k - 1
  while (j > i && k - j < LONGEST_BRACKET && !/^[()]$/.test((tokens[j] as Token).text)) j--
  return tokens[j]?.text === '('
}

/** Tokens of `(£2m; €3m` with room for longer sums. */
const LONGEST_BRACKET = 12

/** `… - but nobody came`, `… — adding that`: what follows a lone dash is the writer's. */
function turnsAtDash({ tokens }: Passage, k: number): boolean {
  const next = tokens[k + 1]?.lower ?? ''
  if (next === 'but' || next === 'and')
    return SUBJECT_PRONOUNS.has(tokens[k + 2]?.lower ?? '') || tokens[k + 2]?.lower === 'there'
  return readVerbGroup(tokens, k + 1, k + 1)?.mood === 'gerund'
}

/** Whether a noun phrase or infinitive ends before token `k`: *… during a rally*, *… in an interview*, *… on Tuesday*. */
function isCircumstance(passage: Passage, k: number, limit: number, kind: ContentKind): boolean {
  const { tokens } = passage
  const token = tokens[k] as Token
  if (CIRCUMSTANCES.has(token.lower) || (kind === 'phrase' && BEFORE_AFTER.has(token.lower))) return true
  if (token.lower === 'as' && SUBJECT_PRONOUNS.has(tokens[k + 1]?.lower ?? '')) return true
  // but `accused an Evening Post reporter of lying`
  if (TIME_WORDS.has(token.lower) && token.pos === 'PROPN' && tokens[k - 1]?.pos !== 'DET') return true
  if (token.pos !== 'ADP') return false
  if (!/^(?:on|in|at|over|via|through)$/.test(token.lower)) return false
  for (let j = k + 1; j < limit && j < k + 6; j++) {
    const word = tokens[j] as Token
    if (!isNounLike(word) && word.pos !== 'ADJ' && word.pos !== 'DET') return false
    if (TIME_WORDS.has(word.lower)) return true
    if (OCCASIONS.has(word.lower)) return true
  }
  return false
}

/** `by Tuesday`, `just as he did`: the word before belongs to the time that begins at token `k`. */
const leadsToCircumstance = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.lower === 'as'
    ? tokens[k - 1]?.lower === 'just'
    : tokens[k]?.pos !== 'ADP' && DAY_PREPOSITION.test(tokens[k - 1]?.lower ?? '')

const DAY_PREPOSITION = /^(?:by|from|of|for|until|till)$/

/** `defended the plan by recalling the fire`; of `vowed to save by selling` it is part of what was vowed. */
const tellsHow = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.lower === 'by' && tokens[k + 1]?.pos === 'VERB' && /ing$/.test(tokens[k + 1]?.lower ?? '')

/** `a man who did not want to be named said`, `…, has since said`: the verb over the noun whose relative clause reports. */
function returnsToMain({ tokens }: Passage, k: number, cue: VerbGroup | undefined): boolean {
  if (cue === undefined || !RELATIVES.has(tokens[cue.first - 1]?.lower ?? '')) return false
  const first = tokens[k]?.text === ',' ? k + 1 : k
  let head = first
  while (head < first + LONGEST_GROUP && /^(?:AUX|ADV)$/.test(tokens[head]?.pos ?? '')) head++
  const group = readVerbGroup(tokens, head, first)
  if (group?.first !== first || group.mood !== 'finite' || tokens[head]?.pos !== 'VERB') return false
  return group.verb.frames.has('speech') && !group.verb.forms.has('base')
}

/** `A board that has rejected the plan might think again`: behind a phrase the first finite auxiliary is that of the relative clause's noun. */
function hasMainVerb({ tokens }: Passage, i: number, k: number, cue: VerbGroup | undefined): boolean {
  if (cue === undefined || !FINITE_AUXILIARIES.has(tokens[k]?.lower ?? '') || tokens[k]?.pos !== 'AUX') return false
  if (!RELATIVES.has(tokens[cue.first - 1]?.lower ?? '') || !isNounLike(tokens[k - 1])) return false
  // `who had praised the bridge they were given`
  if (tokens[k - 1]?.pos === 'PRON') return false
  for (let j = i; j < k; j++) if (OPENS_CLAUSE.has(tokens[j]?.lower ?? '') || tokens[j]?.text === ',') return false
  return true
}

/** Where one stands in a phrase, a finite verb behind it is its own. */
const OPENS_CLAUSE = new Set([...RELATIVES, ...words('what how why whether when while if as because after before')])

/** `… was shut adding that`, `… had no comment when contacted by`: where a new report or its occasion follows without a comma. */
function isAddition({ tokens }: Passage, k: number): boolean {
  const { lower } = tokens[k] as Token
  const next = tokens[k + 1]?.lower ?? ''
  if ((lower === 'adding' && next === 'that') || (lower === 'when' && OCCASIONED.has(next))) return true
  // `it was old before claiming that it leaks`
  if ((lower !== 'before' && lower !== 'while') || tokens[k + 2]?.lower !== 'that') return false
  return readVerbGroup(tokens, k + 1, k + 1)?.mood === 'gerund'
}

const OCCASIONED = new Set(['contacted', 'reached', 'approached'])

/** Auxiliaries and adverbs of `has since then said`. */
const LONGEST_GROUP = 4

/** The token after the last of the content that begins at `i`. */
export function findContentEnd(
  passage: Passage,
  i: number,
  limit: number,
  kind: ContentKind,
  cue?: VerbGroup,
  introductory = false,
): number {
  const { tokens, within, stretches } = passage
  let k = i
  while (k < limit && k - i < MAX_CONTENT) {
    const inside = within[k] ?? 0
    if (inside !== 0) {
      const end = leaveStretch(passage, k)
      const stretch = stretches[inside - 1]
      const lastInside = stretch === undefined ? '' : passage.text.slice(stretch.start, stretch.end).trimEnd().slice(-1)
      const next = tokens[end]
      if (/[.!?]/.test(lastInside) && (next === undefined || end >= limit || /^\p{Lu}/u.test(next.text))) return end
      const pauses = lastInside === ',' && end < limit
      if (
        pauses &&
        (TURNS.has(next?.lower ?? '') || endsAtComma(passage, end - 1, limit, kind === 'clause', cue, introductory))
      )
        return end
      k = end
      continue
    }
    const token = tokens[k] as Token
    if (token.text === ':' && kind !== 'clause' && stretchStartingAt(passage, k + 1) !== -1) return k
    // `announced a profit of $4m (£2m; €3m), up from $3m`
    const parted = token.text === ';' && (kind !== 'clause' || opensAttribution(passage, k, limit))
    if (parted && !isBracketed(passage, i, k)) return k
    if (DASH.test(token.text) && spaced(passage, k) && k > i) {
      const closing = closingDash(passage, k, limit)
      if (kind !== 'clause' && (closing === -1 || closing >= limit - 2)) return k
      if (closing === -1) {
        if (turnsAtDash(passage, k)) return k
        k++
        continue
      }
      k = closing + 1
      continue
    }
    // `said that, although it rained, he would come`
    if (token.text === ',' && k === i + 1 && tokens[i]?.lower === 'that') {
      k++
      continue
    }
    if (token.text === ',' && endsAtComma(passage, k, limit, kind === 'clause', cue, introductory)) return k
    if ((token.lower === 'and' || token.lower === 'but') && k > i) {
      if (token.lower === 'but' && kind !== 'clause') return k
      if (leadsToNextVerb(passage, k, limit, cue) || opensAttribution(passage, k, limit)) return k
      if (kind !== 'clause' && opensNextDeed(tokens, i, k, cue)) return k
    }
    if (k > i && isAddition(passage, k)) return k
    if (kind !== 'clause' && k > i && (returnsToMain(passage, k, cue) || hasMainVerb(passage, i, k, cue))) return k
    // `to vote by Feb. 8`: the preposition goes with its day
    if (kind !== 'clause' && k > i && isCircumstance(passage, k, limit, kind)) {
      if (k - 1 > i && leadsToCircumstance(tokens, k)) k--
      break
    }
    if (kind === 'phrase' && k > i && tellsHow(tokens, k)) return k
    k++
  }
  while (k > i && (within[k - 1] ?? 0) === 0 && /^[.!?…,:]$/.test((tokens[k - 1] as Token).text)) k--
  return withoutBracket(passage, i, k)
}
