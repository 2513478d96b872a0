// Claims that are no number: who holds which role, who is a member of what, what was first or largest.
import { SUPERLATIVES } from '../lexicon/numbers/superlatives.ts'
import type { PersonMention, Sentence, TermClaim, Token } from '../schema/index.ts'
import { textSpan } from '../schema/index.ts'
import { baseOf } from '../text/inflection.ts'
import { testOnce } from '../text/word.ts'
import { circumstances, circumstancesInPassing } from './circumstances.ts'
import type { Reading } from './reading.ts'
import { readSuperlative } from './superlatives.ts'
import { findSubject } from './syntax/subject.ts'

type Draft = Omit<TermClaim, 'id'>

const MEMBERSHIP = new Set(['member', 'joined', 'belongs'])

const mayClaim = testOnce(({ lower }) => MEMBERSHIP.has(lower) || SUPERLATIVES.has(lower))

/** Roles, memberships and superlatives, sentence by sentence. */
export function findTerms(reading: Reading): Draft[] {
  const claims: Draft[] = []
  const roles = new Set<string>()
  for (const sentence of reading.sentences)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const mention = reading.placed.get(i)?.mention
      if (mention?.kind === 'person' && mention.role !== null)
        claims.push(...roleOf(reading, sentence, mention, mention.role, i, roles))
      const { word, lower } = reading.tokens[i] as Token
      if (!mayClaim(word)) continue
      if (MEMBERSHIP.has(lower)) claims.push(...membershipAt(reading, sentence, i))
      else claims.push(...superlativeAt(reading, sentence, i, lower))
    }
  return claims
}

function draft(
  reading: Reading,
  sentence: Sentence,
  at: number,
  claim: Pick<Draft, 'kind' | 'subject' | 'measure' | 'value' | 'mentions' | 'rule'>,
): Draft {
  const token = reading.tokens[at] ?? sentence
  return {
    scope: null,
    time: reading.document.article.published?.slice(0, 10) ?? null,
    flow: 'stock',
    ...circumstances(reading, token, at, sentence),
    evidence: textSpan(reading.document.text, sentence.start, sentence.end),
    ...claim,
  }
}

/** `Deputy Mayor Ana Reyes`: the title that stands with a name, once for each person and title. */
function roleOf(
  reading: Reading,
  sentence: Sentence,
  mention: PersonMention,
  role: string,
  at: number,
  known: Set<string>,
): Draft[] {
  const key = `${mention.entity} ${role.toLowerCase()}`
  if (known.has(key)) return []
  known.add(key)
  const subject = { text: mention.text, entity: mention.entity }
  const claim = draft(reading, sentence, at, {
    kind: 'role',
    subject,
    measure: 'role',
    value: { term: role },
    mentions: [mention.id],
    rule: 'role: title with the name',
  })
  // `denied meeting Mayor Reyes`, `said that Mayor Reyes may come`: mayor she is
  return [{ ...claim, ...circumstancesInPassing(reading, mention) }]
}

/** `Norway is a member of NATO`, `the country joined the World Bank`. */
function membershipAt(reading: Reading, sentence: Sentence, i: number): Draft[] {
  const { tokens, placed } = reading
  const word = tokens[i]?.lower
  let at = i + 1
  if (word !== 'joined') {
    if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'to') return []
    at++
  }
  while (tokens[at]?.pos === 'DET') at++
  const found = placed.get(at)
  const mention = found?.mention
  // `joined the UN peacekeeping missions` is no membership
  if (found === undefined || mention?.kind !== 'organisation' || tokens[found.end]?.pos === 'NOUN') return []
  const subject =
    word === 'member' ? memberAt(reading, sentence, i) : findSubject(reading, sentence.firstToken, i).subject
  if (subject === null || subject.entity === null || subject.entity === mention.entity) return []
  const value = { term: mention.text }
  return [
    draft(reading, sentence, i, {
      kind: 'membership',
      subject,
      measure: 'membership',
      value,
      mentions: [mention.id],
      rule: 'membership: member of <organisation>',
    }),
  ]
}

/** Who is told to be the member at `i`: `Ana Reyes, a founding member of`, `she is a member of`; null for one who is only met or written to. */
function memberAt(reading: Reading, { firstToken }: Sentence, i: number): TermClaim['subject'] {
  const { tokens, covering } = reading
  let at = i - 1
  // `a founding member`
  while (at > firstToken && (/^(?:ADJ|DET|NUM|ADV)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower.endsWith('ing')))
    at--
  const token = tokens[at]
  if (/^(?:be|become|remain)$/.test(baseOf(token?.lower ?? ''))) return findSubject(reading, firstToken, at).subject
  const mention = token?.text === ',' ? covering.get(at - 1)?.mention : undefined
  if (mention === undefined || !('entity' in mention)) return null
  return { text: mention.text, entity: mention.entity }
}

/** Tokens between a verb and the noun it governs. */
const FARTHEST = 16

/** The nearest verb before a superlative, or the superlative itself where there is none. */
function verbBefore({ tokens }: Reading, { firstToken }: Sentence, i: number): number {
  for (let at = i - 1; at >= Math.max(firstToken, i - FARTHEST); at--)
    if (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'VERB') return at
  return i
}

/** `the first visit since 1986`, `the largest takeover of its history`. */
function superlativeAt(reading: Reading, sentence: Sentence, i: number, degree: string): Draft[] {
  const found = readSuperlative(reading, sentence, i, verbBefore(reading, sentence, i))
  if (found === null) return []
  return [
    draft(reading, sentence, i, {
      kind: 'superlative',
      subject: found.subject,
      measure: `superlative: ${degree}${found.metric === null ? '' : ` ${found.metric}`}`,
      value: { term: found.term },
      mentions: [],
      rule: 'superlative: the <superlative> … <bound>',
    }),
  ]
}
