// Who is pointed at behind words that no verb claims, as they are read out: *“It holds.” That was mayor Ann Lee.*, *“Go home.” Those
// were the words of Dan Orme.*
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import type { Token } from '../../schema/index.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage, Unit } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'

const POINTING = /^(?:that|those)$/
const BE = /^(?:is|was|are|were|['’]s)$/
/** What somebody's words are called: `the words of`, `a promise from`. */
const WORDS_OF =
  /^(?:words?|promise|view|message|verdict|warning|advice|plea|answer|response|reaction|assessment|opinion|voice|comments?|thoughts?)$/

/** The speaker whom a unit points at; undefined where it points at none by name. */
export function pointedAt(passage: Passage, unit: Unit | undefined): Range | undefined {
  const { tokens } = passage
  if (unit === undefined || unit.opensParagraph || !POINTING.test(tokens[unit.first]?.lower ?? '')) return undefined
  if (!BE.test(tokens[unit.first + 1]?.lower ?? '')) return undefined
  let at = unit.first + 2
  if (tokens[at]?.pos === 'DET' && WORDS_OF.test(tokens[at + 1]?.lower ?? ''))
    if (/^(?:of|from|by)$/.test(tokens[at + 2]?.lower ?? '')) at += 3
  const speaker = phraseAfter(passage, at, unit.end)
  if (speaker === undefined || !isNamed(tokens, speaker)) return undefined
  // `That is the record Mr Lee will be judged by.`: it goes on
  const behind = tokens[speaker.end]
  return speaker.end >= unit.end || behind?.pos === 'PUNCT' || WHEN.test(behind?.lower ?? '') ? speaker : undefined
}
/** `That was Ann Lee after the vote`, `… speaking earlier` */
const WHEN = /^(?:after|before|when|as|on|speaking|talking|earlier|there|here|today|tonight|yesterday)$/

/** `Ann Lee`, `mayor Lee`; but `That was Monday`, `That is the plan` */
function isNamed(tokens: readonly Token[], { first, end }: Range): boolean {
  for (let k = first + 1; k < end; k++) {
    const before = tokens[k - 1]
    if (tokens[k]?.pos === 'PROPN' && (before?.pos === 'PROPN' || TITLE_HEADS.has(before?.lower ?? ''))) return true
  }
  return false
}
