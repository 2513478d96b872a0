// dateline: where a report was filed and by whom, at the head of its first paragraph: `HANOI, Dec 14 (VNS) —`.
import { foldName } from '../text/fold.ts'
import { isKnownPlace } from '../text/known-place.ts'
import { normalisePublished } from './published.ts'

export type Dateline = {
  /** Its end in the text, the dash and the space after it included. */
  readonly end: number
  readonly outlet: string | null
  /** ISO 8601, where the dateline gives a year. */
  readonly published: string | null
}

/** Before the report, or at the end of a line of its own. */
const DASH = String.raw`\s*[-–—―_]{1,2}(?: ?[-–—―])?(?:[^\S\n]*(?=["“‘'(\[]?[\p{Lu}\d])|[^\S\n]*$)`
/** A second source is the agency whose report it is: `(HNA/AP)`. */
const SOURCE = String.raw`[(/\[](?<source>\p{Lu}[\p{L}\d .&+-]{0,28}[\p{L}\d]|[a-z\d-]{2,25}\.(?:com|net|org))(?:/\p{Lu}[\p{L}\d]{1,20})?[)/\]]`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DATE = String.raw`(?<date>${MONTH} \d{1,2}(?:,? \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{1,20}(?: [\p{Lu}\p{M}.'’-]{1,20}){0,3}`
const REGION = String.raw`(?:, \p{Lu}[\p{L}.]{0,15}(?: \p{Lu}[\p{L}.]{0,15})?)?`
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}`
/** `VA`, `Va.`, `N.Y.`; `Lund, Jr. – The` names a person. */
const STATE = String.raw`(?!Jr|Sr|Inc|Ltd|Co\.)(?:\p{Lu}{2}|\p{Lu}\p{L}{0,5}\.(?:\p{Lu}\.)?)`

/** Each form with an example; the tests read every one. */
export const DATELINES: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '(HARBOUR NEWS) - ', pattern: new RegExp(`${SOURCE}${DASH}`, 'muy') },
  {
    example: 'PORT LOUIS, Mauritius, Dec. 14 (HNA) — ',
    pattern: new RegExp(`${CAPITALS}${REGION}(?: ?[,.] ${DATE})?(?:,? ${SOURCE})?${DASH}`, 'muy'),
  },
  {
    example: 'PORT LOUIS (HNA): ',
    pattern: new RegExp(`${CAPITALS}${REGION}(?: ?[,.] ${DATE})?,? ${SOURCE}:\\s*`, 'muy'),
  },
  {
    example: 'Port Louis, 14 December 2021 (HNA) – ',
    pattern: new RegExp(`${TOWN}${REGION}(?: ?[,.] ${DATE})?,? ${SOURCE}${DASH}`, 'muy'),
  },
  {
    example: 'PORT LOUIS, Mauritius (December 14, 2021): ',
    pattern: new RegExp(`${CAPITALS}${REGION},? [(]${DATE}[)](?::\\s*|${DASH})`, 'muy'),
  },
  { example: 'Port Louis, Dec 14 – ', pattern: new RegExp(`${TOWN}${REGION}, ${DATE}${DASH}`, 'muy') },
  { example: 'Port Louis, Va. – ', pattern: new RegExp(`${TOWN}, ${STATE}${DASH}`, 'muy') },
  { example: 'PORT LOUIS (HNA) ', pattern: /\p{Lu}[\p{Lu} .'’-]{2,30} [(](?<source>[A-Z\d]{3,8})[)] (?=\p{Lu})/muy },
  // Only a town that is known: `Careless – and preventable`, `Portugal – Greece 0–1`
  { example: 'Detroit — ', pattern: new RegExp(`(?<known>${TOWN}) (?:--|[–—―]) (?=\\p{Lu}[^\\n]{40})`, 'muy') },
]

/** The dateline at `start`; undefined where the paragraph has none. */
export function readDateline(text: string, start: number): Dateline | undefined {
  for (const { pattern } of DATELINES) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    const written = match[0]
    // `US – ` and `I - ` name no place of filing.
    if ((written.match(/\p{L}/gu)?.length ?? 0) < 3 || written.includes('\n')) continue
    const { source, date, known } = match.groups ?? {}
    if (known !== undefined && !isKnownPlace(foldName(known))) continue
    const published = date !== undefined && /\d{4}/.test(date) ? (normalisePublished(date) ?? null) : null
    return { end: start + written.length, outlet: source ?? null, published }
  }
  return undefined
}
