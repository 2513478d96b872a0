// Which quotation marks belong together: straight, curly, angled, low-high, doubled singles and single ones, over paragraphs.
// Whether the words between them were said is left to the readers of cues.
import type { Span } from '../../schema/index.ts'
import { type Mark, readMarks } from './marks.ts'

/** Words between marks; `open` and `close` are the outer edges of the marks themselves. */
export type Stretch = Span & {
  readonly open: number
  readonly close: number
  readonly kind: 'double' | 'single'
  /** False where the paragraph ended before a closing mark came. */
  readonly closed: boolean
  /** True where it goes on with what the paragraph before left open. */
  continues: boolean
}

// `'em`, `’90s`, `'tis`: an elision, not an opening mark.
const ELISION = /(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)(?![\p{L}\p{N}])/uy

const stretch = (kind: Stretch['kind'], by: Mark, end: number, close: number, closed: boolean): Stretch => ({
  start: by.at + by.width,
  end,
  open: by.at,
  close,
  kind,
  closed,
  continues: false,
})

/** An inch or a second: `a 12" pipe`, with no quotation open before it. */
function isUnit(text: string, mark: Mark): boolean {
  return mark.glyph === '"' && /\d/.test(text[mark.at - 1] ?? '')
}

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
function pairDoubles(text: string, marks: readonly Mark[], from: number, to: number): Stretch[] {
  const found: Stretch[] = []
  const surplus = closersToCome(marks)
  let open: Mark | undefined
  let depth = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (open === undefined) {
      if (isUnit(text, mark)) continue
      // `He says,” there is no time.”`: turned the wrong way, for a closing mark without an opening one is still to come.
      const turned = !mark.opens && (surplus[i + 1] ?? 0) > 0 && /[,:]/.test(text[mark.at - 1] ?? '')
      if (mark.opens || turned) open = mark
      continue
    }
    const start = open.at + open.width
    if (mark.closes && depth > 0) depth--
    else if (mark.closes) {
      // `"The 12" pipe burst," he said.`: a closing mark still comes, so this one measures.
      const next = marks[i + 1]
      if (isUnit(text, mark) && text[mark.at + 1] === ' ' && next?.closes && !next.opens) continue
      found.push(stretch('double', open, mark.at, mark.at + mark.width, true))
      open = undefined
    } else if (mark.opens && (surplus[i + 1] ?? 0) > 1) {
      // `“He asked: “Who?” Nobody knew.”`: two closing marks are still to come.
      depth++
    } else if (mark.opens) {
      // `“First. “Second.”`: the first was never closed. Right after the opening mark it is a doubled one.
      if (mark.at > start + 1) {
        if (open.at <= from || mark.at - open.at > MISSING_CLOSE_MIN)
          found.push(stretch('double', open, mark.at, mark.at, false))
      }
      open = mark
    }
  }
  if (open !== undefined && open.at + open.width < to) found.push(stretch('double', open, to, to, false))
  return found
}

/** An opening mark that never closes is taken for speech only where this many characters stand behind it. */
const MISSING_CLOSE_MIN = 20

/** Pairs the single marks of one paragraph outside the double ones: *‘It is over,’ he said.* */
function pairSingles(text: string, marks: readonly Mark[], doubles: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  let open: Mark | undefined
  let weak: Mark | undefined
  let d = 0
  const close = (by: Mark) => {
    if (open !== undefined) found.push(stretch('single', open, by.at, by.at + by.width, true))
    open = undefined
    weak = undefined
  }
  for (const mark of marks) {
    while (d < doubles.length && (doubles[d] as Stretch).close <= mark.at) d++
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

/** `, she said`, `, said Ann`, `, Ann Lee said`: words that stand outside marks. */
const SPEAKER =
  /, (?=(?:he|she|they|it|(?:M(?:r|rs|s)\.? )?\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,2}) (?:said|says|added|wrote)(?!\p{L})|(?:said|says|added|wrote) \p{Lu})/u
/** Farther than this nobody is looked for. */
const LONGEST_OPEN = 1000

/** `“We are glad, Ann Lee said. Then she left.`: words whose mark was forgotten end before their speaker. */
function cutAtSpeaker(text: string, open: Stretch): Stretch {
  const comma = SPEAKER.exec(text.slice(open.start, Math.min(open.end, open.start + LONGEST_OPEN)))?.index
  return comma === undefined ? open : { ...open, end: open.start + comma + 1, close: open.start + comma + 1 }
}

/**
 * The outermost stretches between quotation marks, in order; none leaves its paragraph.
 *
 * findStretches('"No," he said. “Yes.”') //=> [{ open: 0, start: 1, end: 4, close: 5, kind: 'double', … }, …]
 */
export function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let carried = false
  const endCarried = () => {
    if (carried) stretches.push(cutAtSpeaker(text, stretches.pop() as Stretch))
    carried = false
  }
  const paragraph = /[^\n\r]+/g
  for (let match = paragraph.exec(text); match !== null; match = paragraph.exec(text)) {
    const trimmedEnd = match.index + match[0].trimEnd().length
    const from = match.index + (match[0].length - match[0].trimStart().length)
    if (from >= trimmedEnd) continue
    const marks = readMarks(text, from, trimmedEnd)
    const goesOn = carried && (marks.doubles[0]?.at === from || marks.singles[0]?.at === from)
    if (!goesOn) endCarried()
    if (marks.doubles.length === 0 && marks.singles.length === 0) continue
    const first = stretches.length
    const doubles = pairDoubles(text, marks.doubles, from, trimmedEnd)
    mergeInOrder(text, doubles, pairSingles(text, marks.singles, doubles), stretches)
    const opening = stretches[first]
    if (carried && opening?.open === from) opening.continues = true
    const last = stretches.at(-1)
    carried = stretches.length > first && last !== undefined && !last.closed && last.close === trimmedEnd
  }
  endCarried()
  return stretches
}

/** Adds the stretches of a paragraph to `into` in order of the text, the outer of two only. */
function mergeInOrder(text: string, doubles: readonly Stretch[], singles: readonly Stretch[], into: Stretch[]): void {
  let d = 0
  for (const single of singles) {
    for (; d < doubles.length && (doubles[d] as Stretch).close <= single.open; d++) into.push(doubles[d] as Stretch)
    const holdsDouble = d < doubles.length && (doubles[d] as Stretch).open < single.close
    // A pair round double marks is taken only where it closes as speech does: ‘She said “no” twice.’
    if (holdsDouble && !/[.,!?…]/.test(text[single.end - 1] ?? '')) continue
    while (d < doubles.length && (doubles[d] as Stretch).close <= single.close) d++
    into.push(single)
  }
  for (; d < doubles.length; d++) into.push(doubles[d] as Stretch)
}
