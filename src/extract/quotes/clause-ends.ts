// Whether what somebody said ends at a comma or a conjunction: where the writer takes over, the next speaker begins, or the same one does
// something else.
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { FLOATING, isNounLike } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { readVerbGroup, type VerbGroup } from './verbs.ts'

/** After a comma these begin what the writer, not the speaker, says. */
export const TURNS = wordSet(
  'but while although though whereas yet despite according even prompting leaving making drawing causing',
)
/** Whether `and`, `but` or a comma at `k` leads on to what the same speaker does next: *said … and accused …*. */
export function leadsToNextVerb(passage: Passage, k: number, limit: number, cue: VerbGroup | undefined): boolean {
  for (let j = k + 1; j < limit && j < k + 5; j++) {
    const token = passage.tokens[j] as Token
    const group = readVerbGroup(passage.tokens, j, k + 1)
    if (group !== undefined) {
      const sameTense =
        cue === undefined ||
        [...group.verb.forms].some(
          form => cue.verb.forms.has(form) && (form === 'past' || form === 'third person' || form === 'gerund'),
        )
      if (cue !== undefined && cue.mood === 'finite' && cue.verb.forms.has('gerund')) return goesOnFinite(group)
      return sameTense && group.mood === (cue?.mood === 'gerund' ? 'gerund' : 'finite')
    }
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'CCONJ') return false
  }
  return false
}

/** `is telling voters that … and says he will`: behind *is* and a participle any finite verb, or a second participle. */
const goesOnFinite = ({ mood, verb }: VerbGroup): boolean =>
  mood === 'gerund' || (mood === 'finite' && (verb.forms.has('third person') || verb.forms.has('gerund')))

/** Whether a new speaker and verb follow the conjunction or comma at `k`: *…, and the union said …*. */
export function opensAttribution(passage: Passage, k: number, limit: number): boolean {
  const { tokens, within } = passage
  let j = k + 1
  if (/^(?:and|but|while|then|yet|so)$/.test(tokens[j]?.lower ?? '')) j++
  for (let n = 0; j < limit && n < 9; j++, n++) {
    const token = tokens[j] as Token
    if ((within[j] ?? 0) !== 0) return false
    if (n > 0) {
      const group = readVerbGroup(tokens, j, k + 1)
      if (
        group !== undefined &&
        group.mood === 'finite' &&
        group.verb.frames.has('speech') &&
        group.verb.frames.has('clause')
      )
        return isNounLike(tokens[group.first - 1])
    }
    if (
      !isNounLike(token) &&
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      !isPossessiveMark(token) &&
      !/^(?:of|for|in|-)$/.test(token.lower)
    )
      return false
  }
  return false
}

/** Whether the main clause of the sentence follows the comma at `k`: a subject and its verb. */
function opensMainClause(passage: Passage, k: number, limit: number): boolean {
  const { tokens, within } = passage
  // `When it rains, too many drains overflow`
  const leads = tokens[k + 1]?.pos === 'ADV' || tokens[k + 1]?.pos === 'ADJ'
  if (!isNounLike(tokens[k + 1]) && !leads) return false
  for (let j = k + 2; j < limit && j - k < 25; j++) {
    if ((within[j] ?? 0) !== 0) return false
    const token = tokens[j] as Token
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower) && tokens[j - 1]?.lower !== 'to'))
      return true
    if (token.lower === 'and' || token.lower === 'or') return false
  }
  return false
}

/** `praised the plan, and the mayor left`: a clause, and no further object like `the clerks who voted`, follows the `and` at `k`. */
function opensOtherClause(passage: Passage, k: number, limit: number): boolean {
  const { tokens } = passage
  if (!opensMainClause(passage, k, limit)) return false
  for (let j = k + 2; j < limit && !/^(?:AUX|VERB)$/.test(tokens[j]?.pos ?? ''); j++)
    if (RELATIVES.has(tokens[j]?.lower ?? '') || tokens[j]?.text === ',') return false
  return true
}

/** Whether a comma at `k` ends a clause. */
function commaEndsClause(passage: Passage, k: number, limit: number, cue: VerbGroup | undefined): boolean {
  const next = passage.tokens[k + 1]
  if (next === undefined) return true
  // `said he was tired, but he would stay`: the same voice goes on.
  const goesOn = next.lower === 'but' && SUBJECT_PRONOUNS.has(passage.tokens[k + 2]?.lower ?? '')
  if (TURNS.has(next.lower) && !goesOn) return true
  const group = readVerbGroup(passage.tokens, k + 1, k + 1)
  // `…, adding that`; `Lee, noting the cost, said`
  if (
    group?.mood === 'gerund' ||
    (group?.mood === 'finite' && group.verb.frames.has('speech') && group.first === k + 1)
  )
    return true
  if (next.lower === 'and' || next.lower === 'then') return leadsToNextVerb(passage, k, limit, cue)
  return false
}

/** After a comma these end a noun phrase or an infinitive. */
const ASIDES = /^(?:who|which|where|whose|when|as|in|on|at|with|including|he|she|they|it)$/

/** `Dahl, who said he would quit, will stay`: the comma at `k` ends the relative clause that reports, for its noun's own verb follows. */
function closesRelative({ tokens, within }: Passage, k: number, cue: VerbGroup | undefined): boolean {
  if (cue === undefined) return false
  let pronoun = cue.first - 1
  while (/^(?:AUX|ADV)$/.test(tokens[pronoun]?.pos ?? '') || FLOATING.has(tokens[pronoun]?.lower ?? '')) pronoun--
  if (!RELATIVES.has(tokens[pronoun]?.lower ?? '') || tokens[pronoun - 1]?.text !== ',') return false
  const verb = tokens[k + 1]
  const finite =
    verb?.pos === 'AUX' ||
    (verb?.pos === 'VERB' && !verb.lower.endsWith('ing') && /^(?:DET|NUM|SYM|PRON)$/.test(tokens[k + 2]?.pos ?? ''))
  if (!finite) return false
  // `who said the dam, built in May, was safe`: the comma before it opened an aside of its own
  for (let i = cue.end; i < k; i++) if (tokens[i]?.text === ',' && (within[i] ?? 0) === 0) return false
  return true
}

/** Whether the content ends at a comma, whether it stands at token `k` or inside the marks that `k` closes: `“tired,” adding that`. */
export function endsAtComma(
  passage: Passage,
  k: number,
  limit: number,
  isClause: boolean,
  cue: VerbGroup | undefined,
  introductory: boolean,
): boolean {
  if (introductory && opensMainClause(passage, k, limit)) return true
  if (commaEndsClause(passage, k, limit, cue) || opensAttribution(passage, k, limit)) return true
  if (closesRelative(passage, k, cue)) return true
  if (isClause) return false
  const { tokens } = passage
  const next = tokens[k + 1]
  if (next?.lower === 'and' && opensOtherClause(passage, k + 1, limit)) return true
  // `A course, aiming to help the young, was held`, `Rules, including her call to close it, could help`
  // `disavowed the plan, taking its posters down`
  const goesOnDoing =
    next?.pos === 'VERB' && next.lower.endsWith('ing') && cue?.mood === 'finite' && tokens[k - 1]?.pos !== 'CCONJ'
  return next?.pos === 'AUX' || goesOnDoing || ASIDES.test(next?.lower ?? '')
}
