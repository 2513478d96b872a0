// The content that stands before a verb that looks back: marks, or a clause and its comma, but not what only leads in to the sentence.
import type { Token } from '../../schema/index.ts'
import { isNounLike, type Range } from './noun-phrase.ts'
import { type Passage, stretchEndingAt, stretchRange } from './passage.ts'
import { endsOpen } from './speech.ts'
import { isTitle } from './titles.ts'

const INTRODUCES = /^(?:when|while|asked|after|as|if|although|though|since|before|in|on|at|with|during|for)$/

const SUBORDINATES = /^(?:after|before|when|while|until|that|which|who|whose|what|how|why|whether|if|as|because|since)$/

/** `Speaking after the vote was held`, `Calling it “mad”`: a participle leads in to the sentence, for no verb but those of clauses under it follows. */
function isParticiplePhrase({ tokens, within }: Passage, first: number, end: number): boolean {
  const opener = tokens[first]
  if (opener?.pos !== 'VERB' || !opener.lower.endsWith('ing') || (within[first] ?? 0) !== 0) return false
  let under = 0
  for (let k = first + 1; k <= end; k++) {
    // `Selling the mill “was a mistake,”`: its verb stands first in the marks
    if ((within[k] ?? 0) !== 0 && (within[k - 1] ?? 0) === 0 && tokens[k]?.pos === 'AUX') return false
    if ((within[k] ?? 0) !== 0 || k === end) continue
    const token = tokens[k] as Token
    if (SUBORDINATES.test(token.lower) && tokens[k - 1]?.lower !== 'such') under++
    const finite = token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))
    if (!finite || /^(?:AUX|PART)$/.test(tokens[k - 1]?.pos ?? '')) continue
    if (under === 0) return false
    under--
  }
  return true
}

const RELATIVE = /^(?:who|which|whose|that)$/

/** Whether a finite verb, or one that the tagger left alone of a clause, begins at token `k`: no second word of a group. */
function opensVerb(tokens: readonly Token[], k: number): boolean {
  const { pos, lower } = tokens[k] as Token
  if (pos !== 'AUX' && (pos !== 'VERB' || lower.endsWith('ing'))) return false
  const before = tokens[k - 1]
  if (before?.pos === 'PART') return before.lower === 'to'
  return before?.pos !== 'AUX' && (before?.pos !== 'ADV' || tokens[k - 2]?.pos !== 'AUX')
}

/** Whether the tokens hold a subject and a finite verb, and are no mere introduction (*When asked*, *In Ohio*). */
export function isClause(passage: Passage, first: number, end: number): boolean {
  const { tokens, within } = passage
  if (INTRODUCES.test(tokens[first]?.lower ?? '')) {
    let comma = first
    while (comma < end && tokens[comma]?.text !== ',') comma++
    if (comma >= end) return false
  }
  if (isParticiplePhrase(passage, first, end)) return false
  let subject = false
  let relative = false
  let aside = false
  for (let k = first; k < end; k++) {
    const token = tokens[k] as Token
    if ((within[k] ?? 0) !== 0) {
      subject = true
      // `A cook who “burns it all” is out`
      if (tokens[k - 1]?.pos === 'PRON' && (within[k - 1] ?? 0) === 0) relative = false
      continue
    }
    // `Ann Lee, an engineer who built dams, said`: the verb of a relative clause makes no sentence, but `The engineer who built it is out`
    const behindComma = tokens[k - 1]?.text === ','
    if (token.text === ',') relative = false
    else if (subject && RELATIVE.test(token.lower) && (token.lower !== 'that' || !behindComma)) {
      relative = true
      aside = behindComma
    } else if (subject && opensVerb(tokens, k)) {
      if (!relative) return true
      // `who wants to go`: no verb of the main clause
      if (!aside && tokens[k - 1]?.lower !== 'to') relative = false
    }
    if (isNounLike(token)) subject = true
  }
  return false
}

/** The content that stands before an attribution whose first token is `k`: marks, or a clause and its comma. */
export function contentBefore(passage: Passage, k: number, from: number, interrupted: boolean): Range | undefined {
  const { tokens } = passage
  const comma = tokens[k - 1]?.text === ',' && (passage.within[k - 1] ?? 0) === 0
  const s = stretchEndingAt(passage, comma ? k - 1 : k)
  if (s !== -1) {
    const marked = stretchRange(passage, s)
    if (marked.first < from) return undefined
    const before = tokens[marked.first - 1]
    if (isTitle(passage, s)) return undefined
    if (marked.first === from || /^[:,;([–—-]$|^--$/.test(before?.text ?? '')) return marked
    const first = skipConjunction(passage, from)
    if (first >= marked.first) return marked
    // `On “The Morning Hour,” she said …`: a title ends what leads in to the sentence.
    const leadsIn = INTRODUCES.test(tokens[first]?.lower ?? '') && !holdsVerb(passage, first, marked.first)
    return leadsIn || lacksMain(passage, first, marked.first) ? undefined : { first, end: marked.end }
  }
  if (!comma || k - 1 <= from) return undefined
  // `The dam, he said, will hold.`: half a clause stands before an interruption.
  const first = skipConjunction(passage, from)
  const isContent = interrupted || isClause(passage, first, k - 1) || opensWithSentence(passage, first)
  return isContent ? { first, end: k - 1 } : undefined
}

/** `“I like the look” of it, she said`: the verb stands in the marks that the content begins with. */
function opensWithSentence(passage: Passage, first: number): boolean {
  const inside = passage.within[first] ?? 0
  return (
    inside !== 0 && !endsOpen(passage, inside - 1) && holdsVerb(passage, first, passage.endToken[inside - 1] ?? first)
  )
}

/** Open a clause that waits for a main one. */
const SUBORDINATE = /^(?:when|after|as|even|ever|since|before)$/

/**
 * Whether what leads in to marks is no sentence with them: `Asked if the dam “holds,” she said`, `When he called it “mad,” she wept`,
 * `Haas, who called it “mad,” said`. Behind its comma the main clause is the one that reports.
 */
function lacksMain(passage: Passage, first: number, end: number): boolean {
  const { tokens } = passage
  if (isParticiplePhrase(passage, first, end)) return true
  let comma = first
  while (comma < end && tokens[comma]?.text !== ',') comma++
  if (comma < end) {
    for (let k = comma + 1; k < end; k++) if (tokens[k]?.text === ',') return false
    return /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '')
  }
  const opener = tokens[first]?.lower ?? ''
  return opener === 'asked' || SUBORDINATE.test(opener) || (opener === 'to' && tokens[first + 1]?.pos === 'DET')
}

export function holdsVerb(passage: Passage, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (/^(?:VERB|AUX)$/.test(passage.tokens[k]?.pos ?? '')) return true
  return false
}

/** `But the dam holds, he said`: the conjunction is the writer's. */
function skipConjunction(passage: Passage, from: number): number {
  return /^(?:but|and|yet|or)$/.test(passage.tokens[from]?.lower ?? '') ? from + 1 : from
}
