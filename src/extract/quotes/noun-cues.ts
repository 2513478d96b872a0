// Nouns and adjectives that report: *her promise to appeal*, *the claim that it failed*, *is confident that it holds*.
import { FORMS_OF_BE } from '../../lexicon/grammar/auxiliaries.ts'
import { POSSESSIVE_DETERMINERS } from '../../lexicon/grammar/clause-words.ts'
import { CLAUSE_NOUNS, INTENTION_NOUNS } from '../../lexicon/speech/reporting-nouns.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Read } from './attribution.ts'
import { findContentEnd } from './content.ts'
import { ADJECTIVE_COMPLEMENTS, NOUN_PREPOSITIONS } from './cue-words.ts'
import { leadsIn } from './leads-in.ts'
import { isNounLike, type Range } from './noun-phrase.ts'
import type { Passage, Unit } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'

const POSSESSIVES = new Set([...POSSESSIVE_DETERMINERS, 'whose'])
/** Tie somebody to an attitude as *be* does: *remains confident that*. */
const REMAIN = new Set(['remain', 'remains', 'remained'])
/** Words between the possessor and the noun: *her very public promise*. */
const MAX_MODIFIERS = 4

/** Who the noun at `i` belongs to: *the senator's*, *her*; undefined where nobody is named before it. */
function possessor(passage: Passage, i: number, from: number): Range | undefined {
  const { tokens } = passage
  for (let k = i - 1; k >= from && i - k <= MAX_MODIFIERS; k--) {
    const token = tokens[k] as Token
    if (POSSESSIVES.has(token.lower)) return { first: k, end: k + 1 }
    if (isPossessiveMark(token)) return isNounLike(tokens[k - 1]) ? owner(passage, k, from) : undefined
    if (!/^(?:ADJ|NOUN|NUM|PROPN|ADV)$/.test(token.pos)) return undefined
  }
  return undefined
}

/** Who stands before the possessive mark at `k`: in `disagreement over the mayor's demand` the mayor. */
function owner(passage: Passage, k: number, from: number): Range | undefined {
  const phrase = phraseBefore(passage, k, from)
  if (phrase === undefined) return undefined
  for (let i = k - 1; i > phrase.first; i--) {
    const { pos, lower } = passage.tokens[i] as Token
    if (pos === 'ADP' && lower !== 'of') return { first: i + 1, end: phrase.end }
  }
  return phrase
}

/** The attribution that a noun at token `i` makes, or undefined. */
export function readNounCue(passage: Passage, unit: Unit, i: number, from: number): Read | undefined {
  const { tokens } = passage
  const token = tokens[i] as Token
  if (token.pos === 'ADJ' || token.pos === 'VERB') return readAdjective(passage, unit, i, from)
  if (token.pos !== 'NOUN') return undefined
  const prepositions = NOUN_PREPOSITIONS.get(token.lower)
  const takesClause = CLAUSE_NOUNS.has(token.lower)
  const takesInfinitive = INTENTION_NOUNS.has(token.lower)
  if (prepositions === undefined && !takesClause && !takesInfinitive) return undefined
  let owner = possessor(passage, i, from)
  let k = i + 1
  // `criticism by Ann Lee of the plan`, `a warning from the bank that …`
  if (owner === undefined && /^(?:by|from|among)$/.test(tokens[k]?.lower ?? '')) {
    owner = phraseAfter(passage, k + 1, unit.end)
    if (owner !== undefined) k = owner.end
  }
  const next = tokens[k]
  if (next === undefined || k >= unit.end || (passage.within[k] ?? 0) !== 0) return undefined
  const cue = { first: i, end: i + 1 }
  if (next.lower === 'that' && takesClause && tokens[k + 1]?.pos !== 'VERB' && tokens[k + 1]?.pos !== 'AUX')
    return made(passage, unit, cue, owner, k + 1, 'clause', 'noun that')
  if (owner === undefined) return undefined
  if (next.lower === 'to' && takesInfinitive && tokens[k + 1]?.pos === 'VERB')
    return made(passage, unit, cue, owner, k, 'infinitive', 'noun to')
  if (prepositions?.has(next.lower))
    return made(passage, unit, { first: i, end: k + 1 }, owner, k + 1, 'phrase', 'noun of')
  return undefined
}

function readAdjective(passage: Passage, unit: Unit, i: number, from: number): Read | undefined {
  const { tokens } = passage
  const takes = ADJECTIVE_COMPLEMENTS.get(tokens[i]?.lower ?? '')
  const next = tokens[i + 1]
  if (takes === undefined || next === undefined || i + 1 >= unit.end || !takes.has(next.lower)) return undefined
  let be = i - 1
  while (be > from && (tokens[be]?.pos === 'ADV' || tokens[be]?.lower === "n't" || tokens[be]?.lower === 'n’t')) be--
  const copula = tokens[be]?.lower ?? ''
  if (!FORMS_OF_BE.has(copula) && !REMAIN.has(copula)) return undefined
  let first = be
  while (first > from && /^(?:AUX|ADV|PART)$/.test(tokens[first - 1]?.pos ?? '')) first--
  const speaker = phraseBefore(passage, first, from)
  const word = tokens[speaker?.first ?? first]?.lower
  if (speaker === undefined || word === 'it' || word === 'that' || word === 'this' || word === 'there') return undefined
  const cue = { first, end: i + 1 }
  if (next.lower === 'that') return made(passage, unit, cue, speaker, i + 2, 'clause', 'adjective that')
  if (next.lower === 'to') return made(passage, unit, cue, speaker, i + 1, 'infinitive', 'adjective to')
  if (/^(?:how|what|whether|if)$/.test(next.lower))
    return made(passage, unit, cue, speaker, i + 1, 'clause', 'adjective question')
  return made(passage, unit, { first, end: i + 2 }, speaker, i + 2, 'phrase', 'adjective of')
}

function made(
  passage: Passage,
  unit: Unit,
  cue: Range,
  speaker: Range | undefined,
  first: number,
  kind: 'clause' | 'infinitive' | 'phrase',
  rule: string,
): Read | undefined {
  // `Despite her promise to stay, the mayor left`
  const end = findContentEnd(passage, first, unit.end, kind, undefined, leadsIn(passage.tokens, unit.first, cue.first))
  if (end <= first) return undefined
  return { attribution: { rule, parts: [{ first, end }], cue, speaker, group: undefined }, end }
}
