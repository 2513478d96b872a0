// list-items: lists run into one line, `1) Buy seed 2) Sow it 3) Wait`. Each item is a sentence, though no stop ends it.
import type { DraftToken } from './tokenise.ts'

const LETTER_AND_STOP = /^[a-z]\.$/
const BULLET = /^[•◦▪‣⁃●■►]$/
const LABEL = /^(\d{1,3}|[a-z])(\.?)$/
const CLOSING = /^[.)]$/

type Marker = { readonly style: string; readonly rank: number }

/** Whether a list item begins at `tokens[i]`: its marker follows, in the same style, the marker at the head of the sentence. */
export function startsItem(tokens: readonly DraftToken[], first: number, i: number): boolean {
  const closing = tokens[i + 1]?.text
  const text = tokens[i]?.text ?? ''
  // Asked at every token: the length alone turns nearly all of them down.
  if (closing !== ')' && closing !== '.' && (text.length !== 2 || !LETTER_AND_STOP.test(text))) return false
  if (tokens[i - 1]?.end === tokens[i]?.start) return false
  const marker = readMarker(tokens, i)
  if (marker === undefined) return false
  const before = readMarker(tokens, first)
  return before !== undefined && before.style === marker.style && marker.rank === before.rank + 1
}

function readMarker(tokens: readonly DraftToken[], at: number): Marker | undefined {
  const text = tokens[at]?.text ?? ''
  if (BULLET.test(text)) return readMarker(tokens, at + 1)
  const [, label = '', stop = ''] = LABEL.exec(text) ?? []
  if (label === '') return undefined
  let style = /\d/.test(label) ? '1' : 'a'
  style += stop
  for (let i = at + 1; i < at + 3; i++) {
    const mark = tokens[i]
    if (mark === undefined || mark.start !== tokens[i - 1]?.end || !CLOSING.test(mark.text)) break
    style += mark.text
  }
  return style.length > 1
    ? { style, rank: label.length > 0 && style[0] === '1' ? Number(label) : label.charCodeAt(0) }
    : undefined
}
