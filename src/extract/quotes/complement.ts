// What a reporting verb reports: the words after it, by the frames that the verb takes.
import { QUESTION_WORDS, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import type { Token } from '../../schema/index.ts'
import { isSingular } from '../../text/inflection.ts'
import { boundsNumber, opensTime, skipAdjuncts, thatBehindPlace } from './adjuncts.ts'
import { findContentEnd } from './content.ts'
import {
  isAppeal,
  isCalling,
  isCallOut,
  isCondition,
  isElection,
  isPerceived,
  isState,
  isTaking,
} from './idle-verbs.ts'
import { isNounLike } from './noun-phrase.ts'
import { type Passage, stretchStartingAt } from './passage.ts'
import { skipPhrase } from './phrase-after.ts'
import { behindStance } from './stance.ts'
import { isTitle } from './titles.ts'
import type { VerbGroup } from './verbs.ts'

export type Complement = {
  /** Tokens of the content. */
  readonly first: number
  readonly end: number
  /** The first token that is no longer the cue. */
  readonly cueEnd: number
  readonly form: 'that' | 'bare' | 'question' | 'infinitive' | 'object' | 'preposition' | 'marks'
}

const stretchAt = (passage: Passage, k: number) => stretchStartingAt(passage, k) !== -1

/** Whether a finite verb stands in the tokens before the next comma: then they are a clause, not a noun phrase. */
function holdsClause(passage: Passage, i: number, limit: number, introductory: boolean): boolean {
  const { tokens } = passage
  let subject = false
  let relative = false
  let grouped = false
  let commas = 0
  // `announced it, and the mayor left`
  if (tokens[i]?.pos === 'PRON' && tokens[i + 1]?.text === ',') return false
  for (let k = i; k < limit && k - i < 40; k++) {
    const token = tokens[k] as Token
    if (
      k > i &&
      (/^[;:]$/.test(token.text) || /^(?:because|while|although|when|after|before|since|if|as)$/.test(token.lower))
    )
      return false
    if (token.text === ',') {
      // `After she posted a photo, the board met`, `found a job, but she left it`: the next clause is another
      if (introductory || /^(?:and|but|then)$/.test(tokens[k + 1]?.lower ?? '')) return false
      commas++
    }
    if (/^(?:who|which|that|whose|where)$/.test(token.lower)) relative = true
    // `voters who have waited say`: a relative pronoun takes the first verb group after it.
    const finite =
      (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))) && tokens[k - 1]?.lower !== 'to'
    // `has written poems and has sold books`: who wrote them sold them
    const coordinate = /^(?:and|or|but)$/.test(tokens[k - 1]?.lower ?? '') || (commas === 1 && opensRow(tokens, k))
    if (finite && subject && !grouped && !coordinate) {
      if (!relative) return true
      relative = false
    }
    grouped = finite || (grouped && (token.pos === 'ADV' || token.pos === 'PART'))
    if (isNounLike(token)) subject = true
  }
  return false
}

/** `wrote her name, shut the book and left`: the verb at `k`, right behind a comma, is the next that its subject does. */
const opensRow = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.text === ',' && tokens[k]?.pos === 'VERB' && tokens[k + 1]?.pos !== 'ADP'

/** The complement of a verb group, or undefined where nothing that it could report follows. */
export function readComplement(passage: Passage, group: VerbGroup, limit: number): Complement | undefined {
  const { tokens } = passage
  const { frames, prepositions } = group.verb
  const after = group.end
  const adjuncts = skipAdjuncts(passage, after, limit)
  const told = frames.has('addressee') ? readTold(passage, group, after, limit) : undefined
  if (told !== undefined) return told
  if (
    TELLING.has(group.verb.lemma) &&
    !/^(?:[,:]|that|how|what|why|whether|to|of|about)$/.test(tokens[after]?.lower ?? '')
  ) {
    const marks = stretchAt(passage, after) ? readAt(passage, group, after, limit, true) : undefined
    return marks ?? readBehindPlace(passage, group, limit)
  }
  // `said Wednesday she would`: the day is no subject.
  const timed = adjuncts > after && opensTime(tokens, after)
  const direct =
    (timed ? undefined : readAt(passage, group, after, limit, true)) ??
    (adjuncts > after ? readAt(passage, group, adjuncts, limit, false) : undefined)
  if (direct !== undefined && direct.form !== 'object') return direct
  if (direct !== undefined) return direct
  const led = tokens[after]?.pos === 'ADV' && !prepositions.has(tokens[after]?.lower ?? '') ? after + 1 : after
  const next = tokens[led]
  // `spoke on Monday`
  const dates = (next?.lower === 'on' && TIME_WORDS.has(tokens[led + 1]?.lower ?? '')) || isCondition(tokens, led)
  if (next !== undefined && led < limit && prepositions.has(next.lower) && !dates && !isCallOut(tokens, group)) {
    const start = /^(?:out|forward|in|up)$/.test(next.lower) && tokens[led + 1]?.pos === 'ADP' ? led + 2 : led + 1
    return finish(passage, group, start, limit, start, 'preposition')
  }
  return readBehindPlace(passage, group, limit)
}

function readBehindPlace(passage: Passage, group: VerbGroup, limit: number): Complement | undefined {
  const that = thatBehindPlace(passage, group, limit)
  return that === -1 ? undefined : finish(passage, group, that + 1, limit, that, 'that')
}

/** Verbs whose object is the person spoken to, never what is said. */
const TELLING = new Set(['tell', 'remind', 'inform', 'assure', 'reassure', 'notify', 'persuade', 'convince', 'urge'])

/** Verbs that have no object but what is said: whatever follows them is a clause. */
const SAYING = new Set(['say', 'think'])

/** `told reporters that …`, `urged lawmakers to …`: the complement after the person spoken to. */
function readTold(passage: Passage, group: VerbGroup, after: number, limit: number): Complement | undefined {
  const { tokens } = passage
  const token = tokens[after]
  if (token === undefined || after >= limit || !isNounLike(token)) return undefined
  if (QUESTION_WORDS.has(token.lower) || token.lower === 'that') return undefined
  const addressed = skipPhrase(passage, after, limit)
  if (addressed === after) return undefined
  if (/^(?:of|about)$/.test(tokens[addressed]?.lower ?? '') && !group.verb.frames.has('judgement'))
    return finish(passage, group, addressed, limit, after, 'preposition')
  const told = readAt(passage, group, skipAdjuncts(passage, addressed, limit), limit, false, true)
  if (told === undefined || told.form === 'object') return undefined
  // `told the paper on condition of anonymity to protect her family`
  if (told.form === 'infinitive' && tokens.slice(after, told.first).some(({ lower }) => lower === 'condition'))
    return undefined
  // `urged lawmakers to act`: who shall act is part of what was urged.
  return { ...told, first: told.form === 'infinitive' ? after : told.first, cueEnd: after }
}

function readAt(
  passage: Passage,
  group: VerbGroup,
  k: number,
  limit: number,
  adjacent: boolean,
  told = false,
): Complement | undefined {
  const { tokens } = passage
  const { frames } = group.verb
  const token = tokens[k]
  if (token === undefined || k >= limit) return undefined
  const punctuation = token.text === ',' || token.text === ':'
  if (stretchAt(passage, k) || (punctuation && k + 1 < limit && stretchAt(passage, k + 1))) {
    if (!frames.has('speech') && !frames.has('judgement') && !frames.has('clause')) return undefined
    const start = punctuation ? k + 1 : k
    if (isTitle(passage, stretchStartingAt(passage, start))) return undefined
    return { first: start, end: start, cueEnd: k, form: 'marks' }
  }
  if (token.text === ':' && frames.has('speech') && k + 1 < limit)
    return finish(passage, group, k + 1, limit, k, 'that')
  // `said that, if elected, he would stay`: before a comma the *that* is kept, for without it the comma hangs in the air.
  if (token.lower === 'that' && !adjacent && isRelative(tokens, k)) return undefined
  if (token.lower === 'that' && frames.has('clause') && !pointsAt(passage, k, limit))
    return finish(passage, group, tokens[k + 1]?.text === ',' ? k : k + 1, limit, k, 'that')
  // `He added, that it was late.`
  if (token.text === ',' && adjacent && tokens[k + 1]?.lower === 'that' && frames.has('speech') && k + 2 < limit)
    return finish(passage, group, k + 2, limit, k, 'that')
  if (QUESTION_WORDS.has(token.lower) && frames.has('question')) return finish(passage, group, k, limit, k, 'question')
  if (isAppeal(tokens, group, k) || isElection(tokens, group, k)) return undefined
  if (token.lower === 'to' && (frames.has('intention') || (told && frames.has('addressee')))) {
    // `agreed to a vote`: no infinitive, and the preposition is part of the cue
    if (!told && leadsToNoun(tokens, k)) return finish(passage, group, k + 1, limit, k + 1, 'preposition')
    return finish(passage, group, k, limit, k, 'infinitive')
  }
  if (group.mood === 'passive') return undefined
  if (isState(tokens, group.verb.lemma, k) || isCalling(passage, group, k, limit)) return undefined
  const opens =
    isNounLike(token) ||
    token.lower === 'there' ||
    token.pos === 'ADJ' ||
    token.pos === 'VERB' ||
    boundsNumber(tokens, k)
  // `which, he said, was late`, `a tax that they say hurts`: the subject stands before the speaker.
  const gapped = frames.has('bare') && frames.has('speech') && (token.pos === 'AUX' || token.pos === 'VERB')
  if (gapped && adjacent && !/ing$/.test(token.lower)) return finish(passage, group, k, limit, k, 'bare')
  if (!opens) return undefined
  const saying = SAYING.has(group.verb.lemma)
  if (
    frames.has('bare') &&
    (saying || (holdsClause(passage, k, limit, group.introductory) && !isPerceived(tokens, group, k, limit)))
  )
    return finish(passage, group, k, limit, k, 'bare')
  // `announced it, and left`
  const alone = k + 1 >= limit || (tokens[k + 1]?.pos === 'PUNCT' && !stretchAt(passage, k + 1))
  if (/^(?:it|this|that)$/.test(token.lower) && alone) return undefined
  if (!frames.has('judgement') || !adjacent || isTaking(passage, group, k, limit)) return undefined
  const first = behindStance(passage, group.verb.lemma, k, limit)
  return finish(passage, group, first, limit, first, tokens[first - 1]?.lower === 'that' ? 'that' : 'object')
}

const leadsToNoun = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k + 1]?.pos === 'DET' && tokens[k + 1]?.lower !== 'both') ||
  /^(?:his|her|its|their)$/.test(tokens[k + 1]?.lower ?? '')

/** `replied to a law that bars it`, `shown at a market that runs all week`: the *that* at `k`, behind a phrase, is its noun's own. */
function isRelative(tokens: readonly Token[], k: number): boolean {
  const { pos = '', lower = '' } = tokens[k + 1] ?? {}
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))
}

/** `will not repeat that mistake`, `never mentioned that on the trail`: the *that* at `k` points, and opens no clause. */
function pointsAt({ tokens, within }: Passage, k: number, limit: number): boolean {
  const next = tokens[k + 1]
  if (next?.pos !== 'ADP' && (next?.pos !== 'NOUN' || !isSingular(next.lower))) return false
  for (let j = k + 1; j < limit; j++)
    if ((within[j] ?? 0) !== 0 || /^(?:VERB|AUX)$/.test(tokens[j]?.pos ?? '')) return false
  return true
}

function finish(
  passage: Passage,
  group: VerbGroup,
  first: number,
  limit: number,
  cueEnd: number,
  form: Complement['form'],
): Complement | undefined {
  const kind = form === 'infinitive' ? 'infinitive' : form === 'object' || form === 'preposition' ? 'phrase' : 'clause'
  const end = findContentEnd(passage, first, limit, kind, group, group.introductory)
  return end > first ? { first, end, cueEnd, form } : undefined
}
