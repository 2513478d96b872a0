// Which quotation marks belong together: straight, curly, angled, low-high, doubled singles and single ones, over paragraphs.
// Whether the words between them were said is left to the readers of cues.
import type { Span } from '../../schema/index.ts'

/** Words between marks; `open` and `close` are the outer edges of the marks themselves. */
export type Stretch = Span & {
  readonly open: number
  readonly close: number
  readonly kind: 'double' | 'single'
  /** False where the paragraph ended before a closing mark came. */
  readonly closed: boolean
  /** True where it goes on with what the paragraph before left open. */
  readonly continues: boolean
}

type Mark = { at: number; width: number; glyph: string; opens: boolean; closes: boolean }

const LETTER = /[\p{L}\p{N}]/u
// `'em`, `’90s`, `'tis`: an elision, not an opening mark.
const ELISION = /(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)(?![\p{L}\p{N}])/uy
const OPENING = /[“„‟«‘‚‹]/
const CLOSING = /[”»’›]/

const space = (char: string | undefined) => char === undefined || /\s/.test(char)
const opensBefore = (char: string | undefined) => space(char) || /[([{—–\-/>…:|]/.test(char ?? '')
const closesAfter = (char: string | undefined) => space(char) || /[)\]}—–\-/<.,;:!?…|]/.test(char ?? '')

/** Reads one mark by its glyph and its neighbours; a straight one with a space on both sides may do either. */
function readMark(text: string, at: number, width: number, glyph: string): Mark {
  const before = text[at - 1]
  const after = text[at + width]
  const quoteBefore = before !== undefined && /["“”'‘’„«»]/.test(before)
  const quoteAfter = after !== undefined && /["“”'‘’„«»]/.test(after)
  let opens = (opensBefore(before) || quoteBefore) && !space(after)
  let closes = (closesAfter(after) || quoteAfter) && !space(before)
  if (opens && closes) {
    // `("Yes")`, `—"Yes"—`: the glyph decides; a straight mark opens before a letter and closes after one.
    const letterAfter = LETTER.test(after ?? '') || /[.…$£€#@\d]/.test(after ?? '')
    if (OPENING.test(glyph) || (letterAfter && !LETTER.test(before ?? '') && !/[.,!?…]/.test(before ?? '')))
      closes = false
    else if (CLOSING.test(glyph) || !letterAfter) opens = quoteBefore && quoteAfter
  }
  if (!opens && !closes) {
    // `says,” there are`, `" Hello "`: white space misled, so both are possible, and the state decides.
    opens = !CLOSING.test(glyph) || space(before)
    closes = !OPENING.test(glyph) || !space(before)
  }
  return { at, width, glyph, opens, closes }
}

/** An inch or a second: `a 12" pipe`, with no quotation open before it. */
function isUnit(text: string, mark: Mark): boolean {
  return mark.glyph === '"' && /\d/.test(text[mark.at - 1] ?? '')
}

type Found = { open: number; start: number; end: number; close: number; closed: boolean }

/** By mark: how many more marks close than open from there on. */
function closersToCome(marks: readonly Mark[]): Int32Array {
  const surplus = new Int32Array(marks.length + 1)
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    surplus[i] = (surplus[i + 1] ?? 0) + (mark.closes ? 1 : -1)
  }
  return surplus
}

/** Pairs the double marks of one paragraph; nested ones stay inside. A mark that opens while one is open starts anew. */
function pairDoubles(text: string, marks: readonly Mark[], from: number, to: number): Found[] {
  const found: Found[] = []
  const surplus = closersToCome(marks)
  let open: Mark | undefined
  let depth = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (open === undefined) {
      if (isUnit(text, mark)) continue
      if (mark.opens) open = mark
      continue
    }
    const start = open.at + open.width
    if (mark.closes && depth > 0) depth--
    else if (mark.closes) {
      // `"The 12" pipe burst," he said.`: a closing mark still comes, so this one measures.
      const next = marks[i + 1]
      if (isUnit(text, mark) && text[mark.at + 1] === ' ' && next?.closes && !next.opens) continue
      found.push({ open: open.at, start, end: mark.at, close: mark.at + mark.width, closed: true })
      open = undefined
    } else if (mark.opens && (surplus[i + 1] ?? 0) > 1) {
      // `“He asked: “Who?” Nobody knew.”`: two closing marks are still to come.
      depth++
    } else if (mark.opens) {
      // `“First. “Second.”`: the first was never closed. Right after the opening mark it is a doubled one.
      if (mark.at > start + 1) {
        if (open.at <= from || mark.at - open.at > MISSING_CLOSE_MIN)
          found.push({ open: open.at, start, end: mark.at, close: mark.at, closed: false })
      }
      open = mark
    }
  }
  if (open !== undefined && open.at + open.width < to)
    found.push({ open: open.at, start: open.at + open.width, end: to, close: to, closed: false })
  return found
}

/** An opening mark that never closes is taken for speech only where this many characters stand behind it. */
const MISSING_CLOSE_MIN = 20

/** Pairs the single marks of one paragraph outside the double ones: *‘It is over,’ he said.* */
function pairSingles(text: string, marks: readonly Mark[], doubles: readonly Found[]): Found[] {
  const found: Found[] = []
  let open: Mark | undefined
  let weak: Mark | undefined
  let d = 0
  const close = (by: Mark) => {
    if (open !== undefined)
      found.push({ open: open.at, start: open.at + open.width, end: by.at, close: by.at + by.width, closed: true })
    open = undefined
    weak = undefined
  }
  for (const mark of marks) {
    while (d < doubles.length && (doubles[d] as Found).close <= mark.at) d++
    const around = doubles[d]
    if (around !== undefined && around.open < mark.at && mark.at < around.close) continue
    const before = text[mark.at - 1] ?? ''
    if (open !== undefined && mark.closes && !mark.opens) {
      // `the players’ union`: after an s it may be a possessive, so a better mark is waited for.
      if (/[sS]/.test(before) && /\s/.test(text[mark.at + 1] ?? '\n') && !/[.,!?]/.test(before)) weak ??= mark
      else close(mark)
    } else if (mark.opens && !mark.closes) {
      ELISION.lastIndex = mark.at + 1
      if (ELISION.test(text)) continue
      if (open !== undefined && weak !== undefined) close(weak)
      open = mark
      weak = undefined
    }
  }
  if (weak !== undefined) close(weak)
  return found
}

/** The marks of `text[from, to)`: double ones (two singles count as one) and single ones that are no apostrophes. */
function scan(text: string, from: number, to: number): { doubles: Mark[]; singles: Mark[] } {
  const doubles: Mark[] = []
  const singles: Mark[] = []
  const pattern = /["“”„‟«»]|''|``|’’|‘‘|['‘’‚‹›]/g
  // In the paragraph alone: a search that ran on to the next mark would cross the text once a paragraph.
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const glyph = match[0]
    const at = from + match.index
    const single = /^['‘’‚‹›]$/.test(glyph)
    if (single && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')) continue
    const mark = readMark(text, at, glyph.length, glyph === "''" ? '"' : glyph === '``' || glyph === '‘‘' ? '“' : glyph)
    if (single) singles.push(mark)
    else doubles.push(mark)
  }
  return { doubles, singles }
}

/**
 * The outermost stretches between quotation marks, in order; none leaves its paragraph.
 *
 * findStretches('"No," he said. “Yes.”') //=> [{ open: 0, start: 1, end: 4, close: 5, kind: 'double', … }, …]
 */
export function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let carried = false
  const paragraph = /[^\n\r]+/g
  for (let match = paragraph.exec(text); match !== null; match = paragraph.exec(text)) {
    const trimmedEnd = match.index + match[0].trimEnd().length
    const from = match.index + (match[0].length - match[0].trimStart().length)
    if (from >= trimmedEnd) continue
    const marks = scan(text, from, trimmedEnd)
    const doubles = pairDoubles(text, marks.doubles, from, trimmedEnd)
    const singles = pairSingles(text, marks.singles, doubles)
    const first = stretches.length
    let d = 0
    for (const single of singles) {
      while (d < doubles.length && (doubles[d] as Found).close <= single.open)
        stretches.push({ ...(doubles[d++] as Found), kind: 'double', continues: false })
      const holdsDouble = d < doubles.length && (doubles[d] as Found).open < single.close
      // A pair round double marks is taken only where it closes as speech does: ‘She said “no” twice.’
      if (holdsDouble && !/[.,!?…]/.test(text[single.end - 1] ?? '')) continue
      while (d < doubles.length && (doubles[d] as Found).close <= single.close) d++
      stretches.push({ ...single, kind: 'single', continues: false })
    }
    while (d < doubles.length) stretches.push({ ...(doubles[d++] as Found), kind: 'double', continues: false })
    const opening = stretches[first]
    if (carried && opening !== undefined && opening.open === from) stretches[first] = { ...opening, continues: true }
    const last = stretches.at(-1)
    carried = stretches.length > first && last !== undefined && !last.closed && last.close === trimmedEnd
  }
  return stretches
}
