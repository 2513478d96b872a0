// Times between who speaks and the verb: *The board last week said*, *Ann Lee (D-Ohio) on Friday said*. A time does not speak.
import { TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import type { Token } from '../../schema/index.ts'

/** The token before `last week` of `The board last week said`, `The board had last week accused`: a time does not speak. */
export function beforeTime(tokens: readonly Token[], j: number, floor: number): number {
  const timed = TIME_WORDS.has(tokens[j]?.lower ?? '') && /^(?:last|this|next)$/.test(tokens[j - 1]?.lower ?? '')
  if (!timed || j - 2 < floor) return j
  let before = j - 2
  // `sent troops and last year announced`: who sent them did
  if (/^(?:and|but)$/.test(tokens[before]?.lower ?? '')) return floor - 1
  while (before > floor && tokens[before]?.pos === 'AUX') before--
  const { text, pos } = tokens[before] as Token
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || text === ',' || text === ')' ? before : j
}

/** The token before `on Friday` of `Ann Lee (D-Ohio) on Friday said`, `Ann Lee, the mayor, late on Friday said`. */
export function beforeDay(tokens: readonly Token[], j: number, floor: number): number {
  let on = j
  while (on > floor && j - on < 2 && TIME_WORDS.has(tokens[on]?.lower ?? '')) on--
  if (on === j || tokens[on]?.lower !== 'on') return j
  const before = LATE.test(tokens[on - 1]?.lower ?? '') ? on - 2 : on - 1
  return before > floor && (before < on - 1 || /^[),]$/.test(tokens[before]?.text ?? '')) ? before : j
}
const LATE = /^(?:late|later|early|earlier)$/
