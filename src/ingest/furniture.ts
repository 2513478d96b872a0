// furniture: whether a whole line is something that a page prints round its article. Careful: a sentence must never be lost.
import {
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  PROMISES_OF_MAIL,
  REPORT_NOUNS,
  SHARE_WORDS,
} from '../lexicon/pages/boilerplate.ts'
import { addUnder } from '../text/lists-by-key.ts'

/** A longer line is prose, whatever it begins with. */
const LONGEST = 320
/** `Photos: …` with more than a title after it is a caption. */
const LONGEST_LABELLED = 160
const RULE = /^[\s*_=~—–·•#-]+$/
const COPYRIGHT = /^\(?(?:©|\(c\)\s?(?:19|20)\d\d)/i
const COUNTER = /^\d[\d.,]*[km]?\s+(?:shares?|likes?|comments?|views?|retweets?|reads?)$/i
const READING_TIME = /^\d+ min(?:ute)?s? read$/i
const HANDLE = /^@\w{2,30}$/
const PHONE = /^(?:tel|phone|fax)?[:.]?\s*\+?[(\d][\d\s().-]{6,20}$/i
const LINK = /^(?:(?:url|link|source): ?)?(?:https?:\/\/|www\.)\S+$/i
/** `You have read 3 of 5 free articles this month.` */
const METER =
  /^you(?:['’]ve| have) (?:read|reached|used|viewed)\b[^.]{0,40}\b(?:free (?:articles?|stories|story)|limit|articles? (?:left|remaining|this month))\b/i
/** A note on an earlier version runs to some sentences; what it quotes of that version no longer holds. */
const LONGEST_NOTE = 600
const nouns = REPORT_NOUNS.join('|')
const CORRECTION = new RegExp(
  `^[*•(\\[]{0,2}(?:(?:corrections?|clarifications?|editor['’]s note)(?: \\([^()]{1,40}\\))?:|corrections? appended|this (?:${nouns}) (?:was|has been) (?:last |since )?(?:amended|corrected|updated|modified|changed)\\b|an? (?:earlier|previous|original) version of (?:this|the|our) (?:${nouns})\\b)`,
  'i',
)
const openings = groupByHead(FURNITURE_OPENINGS)

/** Whether `line` is furniture: `Chia sẻ`, `Share this article`, `12 comments`, `Read more: …`, `Copyright 2016 …`, `* * *`, `Correction: …`. */
export function isFurniture(line: string): boolean {
  if (line.length <= LONGEST_NOTE && CORRECTION.test(line)) return true
  if (line.length > LONGEST) return false
  if (RULE.test(line) || COPYRIGHT.test(line) || LINK.test(line) || HANDLE.test(line) || METER.test(line)) return true
  const lower = line.toLowerCase()
  const bare = lower.replace(/^[\s►×>»[(*•-]+/, '')
  if (FURNITURE_LINES.has(bare.replace(/[\s.:…!>»)\]*|-]{1,200}$/, ''))) return true
  if (PROMISES_OF_MAIL.some(promise => lower.includes(promise)) || isLegal(lower)) return true
  if (hasOpening(lower) || (bare.length < lower.length && hasOpening(bare))) return true
  if (/^\d/.test(line) && (COUNTER.test(line) || READING_TIME.test(line))) return true
  if (PHONE.test(line) && (line.match(/\d/g)?.length ?? 0) >= 7 && /[-()+\s]/.test(line) && !/^\d{4}-\d\d/.test(line))
    return true
  return line.length < 80 && lower.split(/[\s|,/]+/).every(word => word === '' || SHARE_WORDS.has(word))
}

/** `(Source: Harbour Wire © 2019. All rights reserved. This material may not be published …)`: a legal line, whatever it begins with. */
const isLegal = (line: string) =>
  (line.includes('all rights reserved') || line.includes('may not be published, broadcast')) &&
  (line.includes('©') || line.includes('copyright'))

const hasOpening = (line: string) => openings.get(line.slice(0, 3))?.some(opening => opens(line, opening)) === true

function opens(line: string, opening: string): boolean {
  return line.startsWith(opening) && (line.length <= LONGEST_LABELLED || !opening.endsWith(':'))
}

function groupByHead(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const opening of list) {
    const head = opening.slice(0, 3)
    addUnder(groups, head, opening)
  }
  return groups
}
