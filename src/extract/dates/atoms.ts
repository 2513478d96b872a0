// atoms: the simple expressions of one sentence, each read by the rule that reads furthest. What looks like a date and
// is none is turned down by `plausible`.
import type { Document, Sentence, Token } from '../../schema/index.ts'
import { isPlausible } from './plausible.ts'
import { rulesAt } from './rules-at.ts'
import type { DateRule, Time } from './time.ts'

/** A simple expression and the tokens `[first, end)` it stands on. */
export type Atom = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly endToken: number
  readonly rule: string
  readonly time: Time
}

/** The atoms of a sentence in order, none overlapping another. */
export function readAtoms(document: Document, sentence: Sentence, shadow: string): Atom[] {
  const { tokens, text } = document
  const atoms: Atom[] = []
  let free = sentence.start
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]
    if (token === undefined || token.start < free) continue
    const rules = rulesAt(token.word, tokens[i + 1]?.word)
    if (rules.length === 0 || gluedBefore(text, token.start)) continue
    const atom = readLongest(rules, document, sentence, i, token, shadow)
    if (atom === undefined) continue
    atoms.push(atom)
    free = atom.end
  }
  return atoms
}

function readLongest(
  rules: readonly DateRule[],
  document: Document,
  sentence: Sentence,
  first: number,
  token: Token,
  shadow: string,
): Atom | undefined {
  const { tokens } = document
  let best: Atom | undefined
  for (const rule of rules) {
    const { pattern } = rule
    pattern.lastIndex = token.start
    if (!pattern.test(shadow)) continue
    const end = pattern.lastIndex
    if (end > sentence.end || (best !== undefined && end <= best.end)) continue
    pattern.lastIndex = token.start
    const time = rule.read(pattern.exec(shadow)?.groups ?? {}, undefined)
    if (time === undefined) continue
    let endToken = first + 1
    while (endToken < sentence.endToken && (tokens[endToken]?.start ?? end) < end) endToken++
    const atom = { start: token.start, end, first, endToken, rule: rule.name, time }
    if (isPlausible(atom, document, sentence)) best = atom
  }
  return best
}

/** Inside a longer word, number or sum: `US$1998`, `A1990`, `12.1998`, `@2010`. */
function gluedBefore(text: string, start: number): boolean {
  if (start === 0) return false
  // `mid-1996`
  if (text[start - 1] === '-' && /\b(?:mid|early|late|pre|post)-$/i.test(text.slice(Math.max(0, start - 6), start)))
    return false
  const before = text.charCodeAt(start - 1)
  if (before === 32 || before === 10) return false
  if (/[\w$€£¥#@+=\\%]/.test(text[start - 1] ?? '')) return true
  return /[\d.,/:-]/.test(text[start - 1] ?? '') && /[\w.]/.test(text[start - 2] ?? '') && /\d/.test(text[start] ?? '')
}
