// credits: who took a picture or wrote an article, where the line says no more than that.
import { CREDIT_LABELS } from '../lexicon/pages/boilerplate.ts'
import type { Span } from '../schema/index.ts'

const labels = [...CREDIT_LABELS].sort((a, b) => b.length - a.length).join('|')
const LABELLED = new RegExp(`^\\(?(?:${labels})\\s*:\\s*\\S`, 'iu')
/** `… on Monday. Photos: MOFA`, `… (Photo: A. Bell/HNA)`, `… (AP Photo/A. Bell)`; bounded, so that no line is slow. */
const TRAILING = new RegExp(
  `(?:[(\\[](?:(?:${labels})\\s*:|(?:AP|AFP|Reuters|Getty|EPA|Xinhua)\\s+(?:Photo|Images?)?\\s*/|(?:Source|Handout)\\s*:)[^()\\[\\]\\n]{1,100}[)\\]]|(?<=[.!?”"'’] )(?:${labels})\\s*:\\s*[^.!?\\n|]{1,80})\\s*$`,
  'iu',
)
const WHOLE =
  /^\(?(?:AP|AFP|Reuters|Getty|EPA|Xinhua) (?:Photo|Images?)\b.{0,80}$|^(?:Image|Photo|Picture) (?:via|courtesy of|copyright) .{2,60}$/i
const LONGEST = 200

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|by|by:|By:|Written by|Reported by|Reporting by|Edited by|Posted by) (?:the |The )?(${NAME}(?:,? (?:and|&|of|for|the|[-–|]|${NAME})){0,10})(?: ?[,|–•·-].{0,60}| Updated.{0,40}| \|.{0,60})?$`,
  'u',
)
const SIGNED =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?:,| \|| [-–]) (?:Staff Writer|Staff Reporter|Senior Writer|Correspondent|Reporter|Associated Press|The Associated Press|AP|AFP|Reuters|Editor)\b.{0,40}$/u
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/
const MAIL = /^(?:e-?mail:?\s*)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?:\s.{0,60})?$/i

/** Whether a whole line is the credit of a picture: `Photo: Harbour Post`, `AP Photo/A. Bell`. */
export function isCredit(line: string): boolean {
  return (
    line.length <= LONGEST && (LABELLED.test(line) || WHOLE.test(line)) && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line)
  )
}

/** Where the credit at the end of a caption stands within its line; undefined where there is none. */
export function findTrailingCredit(line: string): Span | undefined {
  const tail = Math.max(0, line.length - 150)
  const match = TRAILING.exec(line.slice(tail))
  return match === null ? undefined : { start: tail + match.index, end: line.length }
}

/** Whether a whole line names the writer: `By Ana Bell and Tom Reed, Staff Writers`, `By Reuters`, a mail address. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false
  if (MAIL.test(line) || SIGNED.test(line)) return true
  const match = BYLINE.exec(line)
  return match !== null && !NO_NAME.test(match[1] ?? '') && !/[.!?]["”’]?$/.test(line)
}
