// Where quotation marks stand in a paragraph, and whether each opens or closes: by its glyph and its neighbours.
// Which of them belong together is left to stretches.ts.

/** A mark: where it stands, how many characters it takes (two singles may count as one), what it can do. */
export type Mark = {
  readonly at: number
  readonly width: number
  readonly glyph: string
  readonly opens: boolean
  readonly closes: boolean
}

const LETTER = /[\p{L}\p{N}]/u
const AMOUNT_SIGNS = new Set('.…$£€#@')
const OPENING = new Set('“„‟«‘‚‹')
const CLOSING = new Set('”»’›')
const SINGLE = new Set("'‘’‚‹›")
const ALL = new Set('"“”„‟«»`\'‘’‚‹›')
/** Besides white space and other marks: what stands before an opening mark, and after a closing one. */
const BEFORE_OPENING = new Set('([{—–-/>…:|')
const AFTER_CLOSING = new Set(')]}—–-/<.,;:!?…|')

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char)
const isLetter = (char: string | undefined) => char !== undefined && LETTER.test(char)

/** Reads one mark; a straight one with a space on both sides may do either. */
function readMark(text: string, at: number, width: number, glyph: string): Mark {
  const before = text[at - 1]
  const after = text[at + width]
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  const markBefore = before !== undefined && ALL.has(before)
  const markAfter = after !== undefined && ALL.has(after)
  let opens = !spaceAfter && (spaceBefore || markBefore || BEFORE_OPENING.has(before ?? ''))
  let closes = !spaceBefore && (spaceAfter || markAfter || AFTER_CLOSING.has(after ?? ''))
  if (opens && closes) {
    // `("Yes")`, `—"Yes"—`: the glyph decides; a straight mark opens before a letter and closes after one.
    const wordAfter = isLetter(after) || AMOUNT_SIGNS.has(after ?? '')
    const wordBefore = isLetter(before) || /[.,!?…]/.test(before ?? '')
    if (OPENING.has(glyph) || (wordAfter && !wordBefore)) closes = false
    else if (CLOSING.has(glyph) || !wordAfter) opens = markBefore && markAfter
  }
  if (!opens && !closes) {
    // `says,” there are`, `" Hello "`: white space misled, so both are possible, and the state decides.
    opens = !CLOSING.has(glyph) || spaceBefore
    closes = !OPENING.has(glyph) || !spaceBefore
  }
  return { at, width, glyph, opens, closes }
}

/**
 * The marks of `text[from, to)`: double ones (two singles count as one), and single ones that are no apostrophes.
 *
 * readMarks("''No,'' he's said", 0, 17) //=> { doubles: [{ at: 0, width: 2, opens: true, … }, { at: 5, … }], singles: [] }
 */
export function readMarks(text: string, from: number, to: number): { doubles: Mark[]; singles: Mark[] } {
  const doubles: Mark[] = []
  const singles: Mark[] = []
  for (let at = from; at < to; at++) {
    // Every character of the article passes here: a comparison of numbers, and a look-up for few.
    const code = text.charCodeAt(at)
    if (
      code < 0x22 ||
      (code > 0x27 && code !== 0x60 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x203a))
    )
      continue
    const glyph = text[at] ?? ''
    if (!ALL.has(glyph)) continue
    // `'It is over,'''`: of three, the first closes what is nested.
    const thrice = glyph === "'" && text.startsWith("'''", at) && !isSpace(text[at - 1])
    const twice = !thrice && text[at + 1] === glyph && at + 1 < to && /['‘’`]/.test(glyph)
    if (twice) {
      doubles.push(readMark(text, at, 2, glyph === '`' || glyph === '‘' ? '“' : '"'))
      at++
    } else if (!SINGLE.has(glyph)) {
      if (glyph !== '`') doubles.push(readMark(text, at, 1, glyph))
    } else if (!isLetter(text[at - 1]) || !isLetter(text[at + 1])) singles.push(readMark(text, at, 1, glyph))
  }
  return { doubles, singles }
}
