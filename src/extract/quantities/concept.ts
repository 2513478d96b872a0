// What a number is said of, in words of the text: the noun it modifies or is tied to, and the subject of its clause.
import type { Token } from '../../schema/index.ts'
import { subjectOf } from './clause-subject.ts'
import { isPlural } from './counted.ts'
import { isNominal, isOld, isVerb, phraseFrom, phraseTo, type Stretch } from './noun-phrase.ts'

const LINKS = new Set(['of', 'on', 'in', 'for', 'to', 'from', 'off'])

/** `8 miles (13 kilometres) of tunnels`: the token behind an amount told again in brackets. */
function behindConversion({ tokens, end }: Stretch, next: number): number {
  if (tokens[next]?.text !== '(') return next
  for (let i = next + 1; i < Math.min(end, next + 8); i++)
    if (tokens[i]?.text === ')')
      return /\d/.test(tokens[next + 1]?.text ?? '') || /\d/.test(tokens[next + 2]?.text ?? '') ? i + 1 : next
  return next
}

/** `The 9-year-old fears that`, `two boys dreams`: a verb in -s that the tagger takes for a plural. */
function isVerbBehind({ tokens }: Stretch, next: number): boolean {
  const [before, token] = [tokens[next - 1], tokens[next]]
  if (token?.pos !== 'NOUN') return false
  // `five mills plan to merge`
  if (!isPlural(token)) return isPlural(before) && tokens[next + 1]?.lower === 'to'
  if (before?.lower === 'old') return CLAUSES.has(tokens[next + 1]?.pos ?? '')
  return before?.pos === 'NOUN' && (isPlural(before) || token.lower === 'lives')
}

const CLAUSES = new Set(['SCONJ', 'PRON', 'DET'])

/** What the unit stands before or `of`, `for`, `in` tie to it: `8.5 kW system`, `5% of its workforce`. */
function attached(stretch: Stretch, at: number): string | null {
  const { tokens, end } = stretch
  const next = behindConversion(stretch, at)
  const token = next < end ? tokens[next] : undefined
  if (!token) return null
  if (token.text === '-' && next > at) return null
  if (token.text === '-') return phraseFrom(stretch, next + 1)
  if (isVerbBehind(stretch, next)) return null
  if (isNominal(token) || token.pos === 'ADJ') return isVerb(token, tokens[next + 1]) ? null : phraseFrom(stretch, next)
  return LINKS.has(token.lower) ? phraseFrom(stretch, next + 1) : null
}

/** The noun phrase right before the number's phrase: `a fine of $3 million`, `sales of 4 billion`. */
function before(stretch: Stretch, from: number): string | null {
  const { tokens } = stretch
  const last =
    tokens[from - 1]?.pos === 'ADP' || tokens[from - 1]?.text === ':' || tokens[from - 1]?.text === '('
      ? from - 2
      : from - 1
  const token = tokens[last]
  return last < stretch.first || !token || isVerb(token, tokens[last + 1]) ? null : phraseTo(stretch, last)
}

/** Farthest that the colon of a list is looked for, in tokens. */
const LONGEST_LIST = 120

/** `Houses sold: 9 Elm St, for $2m, 4 Oak St, for $3m`: the plural noun before the colon, where no verb stands behind it. */
function listed(stretch: Stretch, from: number): string | null {
  const { tokens, first } = stretch
  for (let i = from - 1; i > first && i > from - LONGEST_LIST; i--) {
    const token = tokens[i] as Token
    // but `Elm Lodge`
    if ((token.pos === 'VERB' || token.pos === 'AUX') && token.text === token.lower && tokens[i + 1]?.text !== ':')
      return null
    if (token.text !== ':') continue
    const last = tokens[i - 1]?.lower === 'including' || tokens[i - 1]?.pos === 'VERB' ? i - 2 : i - 1
    return isPlural(tokens[last]) ? phraseTo(stretch, last) : null
  }
  return null
}

/** The concept of the number whose phrase is the tokens `[from, next)` of the sentence `[first, end)`; null where nothing is said. */
export function readConcept(
  tokens: readonly Token[],
  from: number,
  next: number,
  first: number,
  end: number,
  text: string,
): string | null {
  const stretch = { tokens, first, end, text }
  const isAge = isOld(tokens, next - 1)
  const found: string[] = []
  // `a 9-year-old may swim farther than a 7-year-old`: of no age another is said
  for (const words of [attached(stretch, next), before(stretch, from), subjectOf(stretch, from), listed(stretch, from)])
    if (words && !found.includes(words) && !(isAge && words.endsWith('old'))) found.push(words)
  return found.length === 0 ? null : found.join(', ')
}
