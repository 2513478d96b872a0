// describing: what describes a noun and so belongs to its phrase: *voters interviewed in Ohio*, *the acting mayor*, *editor-in-chief*.
import { TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'

/** Verbs that describe a noun after it: *voters interviewed in Ohio*, *a man named Smith*. */
export const isParticiple = (token: Token | undefined) =>
  token !== undefined && /(?:ed|en|ing|own|led|held|sent)$/.test(token.lower)

const NAMING = /^(?:named|called|dubbed|nicknamed|titled|entitled)$/

/** `The clerk opened the till and said`: a verb with an object describes nothing; `a man named Lee` does. */
export const takesObject = (tokens: readonly Token[], k: number): boolean =>
  /^[A-Z]/.test(tokens[k]?.text ?? '') ||
  /^(?:the|an?|his|her|its|their)$/.test(tokens[k + 1]?.lower ?? '') ||
  // `rain delayed Leeds' parade`, but `a man named Lee`
  (tokens[k + 1]?.pos === 'PROPN' &&
    !NAMING.test(tokens[k]?.lower ?? '') &&
    !TIME_WORDS.has(tokens[k + 1]?.lower ?? '')) ||
  // `released growth figures`, but `a union representing pilots`
  (tokens[k + 1]?.pos === 'NOUN' && !/ing$/.test(tokens[k]?.lower ?? '') && !TIME_WORDS.has(tokens[k + 1]?.lower ?? ''))

/** `the club's managing director`, `the acting mayor`, `“It holds,” lead engineer Lee said` */
export function leadsDescription(tokens: readonly Token[], k: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? '')) return false
  const before = tokens[k - 1]
  const isOpened = before?.pos === 'DET' || isPossessiveMark(before)
  if (tokens[k]?.text === 'lead') return isOpened || before?.pos === 'PUNCT'
  return isOpened && tokens[k]?.lower.endsWith('ing') === true
}

/** The second hyphen of `editor-in-chief`, `secretary-general-in-office`. */
export const isInnerHyphen = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.text === '-' &&
  tokens[k - 2]?.text === '-' &&
  tokens[k - 1]?.start === tokens[k - 2]?.end &&
  tokens[k - 1]?.end === tokens[k]?.start
