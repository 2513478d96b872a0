// Who is told to be a team: a town that beats another by so many goals, or is beaten (`Eastby beat Norham 3-1`, `a 91-73 victory over Eastby`), is
// its club, at that place and wherever the article has it play. Countries stay places: their teams are called by nothing else.
import { PLAYERS, RESULT_NOUNS, TEAM_VERBS } from '../../lexicon/numbers/score-words.ts'
import type { Document, Sentence, Token } from '../../schema/index.ts'
import { isDigit } from '../../text/characters.ts'
import { KNOWN } from './gazetteer.ts'
import type { Name } from './index.ts'

const SCORE = /^\d{1,3}[-–]\d{1,3}$/
const DASH = /^[-–]$/
const NUMBER = /^\d{1,3}$/
/** Between who plays and who is played. */
const OPPOSED = /^(?:against|over|by|to|with|past|v|vs\.?|versus)$/
/** Where something is: the town, in an article on its club too. */
const BEFORE_TOWN = /^(?:in|near|from|at|to|outside|around|of|for|into|through|across)$/
/** So many tokens stand at most between the score and what it was: `a 91-73 non-conference home victory over`. */
const FARTHEST = 6

/** The names, those of towns that play by the text as organisations; `phrases` are those that are known beforehand. */
export function settleTeams(document: Document, phrases: Int32Array, names: Name[]): Name[] {
  const { tokens } = document
  const told = readTeams(document, phrases, names)
  if (told.size === 0) return names
  const teams = new Set([...told].map(({ text }) => text))
  return names.map(name =>
    told.has(name) ||
    (name.kind === 'place' && teams.has(name.text) && !BEFORE_TOWN.test(tokens[name.firstToken - 1]?.lower ?? ''))
      ? { ...name, kind: 'organisation' }
      : name,
  )
}

/** The names that play where they stand. */
function readTeams({ tokens, sentences }: Document, phrases: Int32Array, names: readonly Name[]): ReadonlySet<Name> {
  const teams = new Set<Name>()
  let next = 0
  for (const sentence of sentences) {
    const from = next
    while ((names[next]?.firstToken ?? tokens.length) < sentence.endToken) next++
    if (next === from) continue
    const scores = readScores(tokens, sentence)
    for (let n = from; n < next; n++) {
      const name = names[n] as Name
      if (name.kind !== 'place' || isCountry(phrases, name)) continue
      if (hasPlayer(tokens, name) || (scores.length > 0 && plays(tokens, scores, name))) teams.add(name)
    }
  }
  return teams
}

/** Where the scores of a sentence begin: `3-1` is one token or three. */
function readScores(tokens: readonly Token[], { firstToken, endToken }: Sentence): number[] {
  const scores: number[] = []
  for (let i = firstToken; i < endToken; i++) {
    const text = tokens[i]?.text ?? ''
    if (!isDigit(text.charCodeAt(0))) continue
    const isSplit = NUMBER.test(text) && DASH.test(tokens[i + 1]?.text ?? '') && NUMBER.test(tokens[i + 2]?.text ?? '')
    if (isSplit || SCORE.test(text)) scores.push(i)
  }
  return scores
}

const isCountry = (phrases: Int32Array, { firstToken }: Name): boolean =>
  (((phrases[firstToken] as number) >> 2) & KNOWN.country) !== 0

function plays(tokens: readonly Token[], scores: readonly number[], { firstToken, endToken }: Name): boolean {
  const before = tokens[firstToken - 1]?.lower ?? ''
  // `beat Eastby 3-1`, `beat Eastby by 3-1`, `Eastby beat Norham 3-1`
  if (TEAM_VERBS.has(before) || TEAM_VERBS.has(tokens[endToken]?.lower ?? '')) return true
  // `lost 3-1 to Eastby`, `a 3-1 win over Eastby`
  if (!OPPOSED.test(before)) return false
  const end = RESULT_NOUNS.has(tokens[firstToken - 2]?.lower ?? '') ? FARTHEST : 0
  return scores.some(at => at < firstToken && firstToken - 1 - scoreEnd(tokens, at) <= end)
}

/** `Eastby striker Omar Dahl`. */
const hasPlayer = (tokens: readonly Token[], { endToken }: Name): boolean =>
  PLAYERS.has(tokens[endToken]?.lower ?? '') && /^\p{Lu}/u.test(tokens[endToken + 1]?.text ?? '')

const scoreEnd = (tokens: readonly Token[], at: number): number =>
  SCORE.test(tokens[at]?.text ?? '') ? at + 1 : at + 3
