// Implied one: `a man was killed` counts one person though no number is written. Read of persons who are killed or hurt only.
import { CASUALTY_WORDS, type CasualtyForm } from '../../lexicon/events/casualty-words.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import type { Token } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { Reading, Scope } from './scope.ts'

const ARTICLES = new Set(['a', 'an', 'another'])

/** Most tokens from the article to its noun, and from the noun to what happened. */
const REACH_NOUN = 7
const REACH_VERB = 10

const PASSIVE = new Set([
  'was',
  'were',
  'is',
  'been',
  'being',
  'be',
  'got',
  'found',
  'left',
  'also',
  'shot',
  'critically',
  'seriously',
  'fatally',
  'badly',
])
const CLAUSE_ENDS = new Set(['.', ';', '!', '?', 'but', 'while', 'after', 'when', 'before'])

function hasForm(word: string, ...forms: readonly CasualtyForm[]): boolean {
  return CASUALTY_WORDS.get(word)?.some(({ form }) => forms.includes(form)) ?? false
}

/** `19-year-old`, or its last part where the words stand apart. */
const AGED = /^(?:\d+-year-)?old$/

/** The noun of a person that the article at `i` opens; -1 where none does. `a 19-year-old` stands for its person. */
function personAt(tokens: readonly Token[], i: number, end: number): number {
  for (let k = i + 1; k < end && k <= i + REACH_NOUN; k++) {
    const { lower, pos, text } = tokens[k] as Token
    const noun = PERSON_NOUNS.get(lower)
    const next = tokens[k + 1]
    // `a Mother's Day` is no mother
    if (noun && isApostropheS(next) && text !== lower) return -1
    if (noun && !noun.plural && next?.pos !== 'NOUN' && next?.text !== '-') return k
    if (lower.endsWith('old') && AGED.test(lower) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ') return k
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM' && pos !== 'PROPN' && lower !== '-') return -1
  }
  return -1
}

/** Whether the person at token `noun` is told killed or hurt behind it: `was shot dead`, `died`, `is in hospital`. */
function suffersAfter(tokens: readonly Token[], noun: number, end: number): boolean {
  let passive = false
  for (let k = noun + 1; k < end && k <= noun + REACH_VERB; k++) {
    const { lower } = tokens[k] as Token
    if (CLAUSE_ENDS.has(lower)) return false
    if (hasForm(lower, 'intransitive')) return true
    if (hasForm(lower, 'transitive', 'state', 'wound') && passive) return true
    if (PASSIVE.has(lower) || lower === 'suffered' || lower === 'sustained') passive = true
    else if (tokens[k]?.pos === 'VERB' && !passive) return false
  }
  return false
}

/** Whether a word before the article kills or hurts: `killing a woman`, `the death of a boy`, `shot a guard`. */
function suffersBefore(tokens: readonly Token[], article: number, first: number): boolean {
  const before = article > first ? (tokens[article - 1]?.lower ?? '') : ''
  if (hasForm(before, 'transitive') && !PASSIVE.has(tokens[article - 2]?.lower ?? '')) return true
  return before === 'of' && article - 2 >= first && hasForm(tokens[article - 2]?.lower ?? '', 'noun')
}

/** The implied ones of a sentence, in order. Their span is the article and, where no number stands between, the noun. */
export function readImplied({ text, tokens, firstToken, endToken }: Scope): Reading[] {
  const readings: Reading[] = []
  for (let i = firstToken; i < endToken - 1; i++) {
    const article = tokens[i] as Token
    if (article.pos !== 'DET' || !ARTICLES.has(article.lower)) continue
    const noun = personAt(tokens, i, endToken)
    if (noun < 0 || !(suffersBefore(tokens, i, firstToken) || suffersAfter(tokens, noun, endToken))) continue
    const head = tokens[noun] as Token
    const holdsNumber =
      /\d/.test(text.slice(article.start, head.end)) || tokens.slice(i + 1, noun).some(({ pos }) => pos === 'NUM')
    const end = holdsNumber ? article.end : head.end
    readings.push({
      start: article.start,
      end,
      number: article.start,
      rule: 'a <person> <killed or hurt>',
      value: {
        value: 1,
        low: 1,
        high: 1,
        bound: 'exact',
        unit: 'person',
        unitText: holdsNumber ? null : head.text,
        unitKind: 'count',
        currency: null,
        trend: null,
        concept: head.lower === 'old' ? null : head.text,
        of: null,
        implied: true,
      },
    })
  }
  return readings
}
