// The one door to wink-nlp: the parts of speech of our tokens. wink never sees the article: it is given our tokens parted by
// single spaces, each in a form that it reads well, so offsets are ours and no input makes it slow.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech } from '../schema/index.ts'
import { CAPITAL, classOf, isLetter } from './characters.ts'
import type { DraftToken } from './tokenise.ts'

/** wink is quadratic in the length of some texts: it is never given more than this many characters at once. */
const PIECE = 1000
/** A longer token is no word: wink is told of an unknown sign. */
const LONGEST = 40
/** V8 copies a slice up to this length, and keeps the whole text for a longer one. */
const LONGEST_KEPT = 12
/** wink never forgets a word: after so many different ones it is made anew, which costs 0.1 s and bounds its memory (about 20 MB). */
const VOCABULARY = 60_000

const PLAIN = /^[\x21-\x7e‘’“”–—…£€]+$/
/** Words after which `'s` is *is* or *has*. */
const CONTRACTING = new Set(['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this'])
const UNKNOWN = '*'

let wink = winkNLP(model, ['pos'])
const forms = new Map<string, string>()
let unkept = 0
const alone = new Map<string, PartOfSpeech>()

/** Sets the part of speech of `tokens[from, to)`, which wink reads as one text. The same tokens get the same tags, whatever came before. */
export function tagPartsOfSpeech(tokens: readonly DraftToken[], from: number, to: number): void {
  let first = from
  let piece = ''
  for (let i = from; i < to; i++) {
    const form = formOf(tokens[i]?.text ?? '')
    if (piece.length + form.length >= PIECE) {
      tagPiece(piece, tokens, first, i)
      first = i
      piece = ''
    }
    piece = piece === '' ? form : `${piece} ${form}`
  }
  if (first < to) tagPiece(piece, tokens, first, to)
  if (forms.size + unkept > VOCABULARY) {
    wink = winkNLP(model, ['pos'])
    forms.clear()
    alone.clear()
    unkept = 0
  }
}

function tagPiece(piece: string, tokens: readonly DraftToken[], from: number, to: number): void {
  if (to - from === 1) {
    setTag(tokens, from, tagOfOne(piece))
    return
  }
  const read = wink.readDoc(piece).tokens()
  const tags = read.out(wink.its.pos) as PartOfSpeech[]
  if (tags.length === to - from) {
    for (let i = from; i < to; i++) setTag(tokens, i, tags[i - from])
    return
  }
  // wink cut one of our tokens: `Ph.D.` → Ph . D.; the first part speaks for the whole.
  const words = read.out(wink.its.value) as string[]
  let word = 0
  let at = 0
  let start = 0
  for (let i = from; i < to; i++) {
    while (at < start && word < words.length) at += words[word++]?.length ?? 0
    setTag(tokens, i, tags[word])
    start += formOf(tokens[i]?.text ?? '').length
  }
}

/** Lists and tables have many parts of one token; wink is asked about each of those once. */
function tagOfOne(form: string): PartOfSpeech | undefined {
  let tag = alone.get(form)
  if (tag === undefined) {
    tag = (wink.readDoc(form).tokens().out(wink.its.pos) as PartOfSpeech[])[0]
    if (tag !== undefined && form.length <= LONGEST_KEPT) alone.set(form, tag)
  }
  return tag
}

function setTag(tokens: readonly DraftToken[], i: number, tag: PartOfSpeech | undefined): void {
  const token = tokens[i]
  if (token === undefined || tag === undefined) return
  // wink knows that’s as a whole, not the ’s that we part from it.
  const contracted = tag === 'PART' && /^['’]s$/.test(token.text) && CONTRACTING.has(tokens[i - 1]?.lower ?? '')
  token.pos = contracted ? 'AUX' : tag
}

function formOf(text: string): string {
  let form = forms.get(text)
  if (form === undefined) {
    form = formFor(text)
    // A longer word is a slice that would keep its whole article in memory.
    if (text.length <= LONGEST_KEPT) forms.set(text, form)
    else unkept++
  }
  return form
}

/** A token as wink reads it best: figures alike, letters without marks, `’s` as `'s`; what is no word of Latin letters as a sign. */
function formFor(text: string): string {
  const code = text.charCodeAt(0)
  if (text.length === 1) return PLAIN.test(text) ? text : isLetter(classOf(code)) ? fold(text) : UNKNOWN
  if (text.length > LONGEST) return UNKNOWN
  const last = text.charCodeAt(text.length - 1)
  if (last >= 0x30 && last <= 0x39 && !isLetter(classOf(code))) return '5'
  if (PLAIN.test(text)) return text
  return fold(text)
}

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  '’': "'",
}

function fold(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}|\u00ad|\u200c|\u200d|\u2060/gu, '')
    .replace(/[đĐøØłŁıßæÆ’]/g, letter => LETTERS[letter] ?? letter)
  if (folded !== '' && PLAIN.test(folded)) return folded
  return classOf(text.charCodeAt(0)) === CAPITAL ? 'Smith' : UNKNOWN
}
