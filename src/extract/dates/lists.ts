// lists: expressions in a row that share their parts: `Dec 14 and 15`, `from March to May 2019`, `between 4 and 5 p.m.`.
import type { Atom } from './atoms.ts'
import type { Parts, Time } from './time.ts'

const TO = /^,?[ \t]?(?:to|until|till|through|thru|and|or|-|–|,)[ \t]?(?:the[ \t]|about[ \t]|around[ \t])?$/i
const MORE_DAYS =
  /(?<gap>,[ \t]|,?[ \t](?:and|or|to|through|until)[ \t](?:the[ \t])?)(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?=[.;:!?)][^\d]|[.;:!?)]?$|,[ \t](?:[12]\d|3[01]|[1-9])[ \t,]|,?[ \t](?:in|at|to|for|and|or|with|when|as|on|but|by|after|before|during|from|this|next|last|1\d{3}|20\d\d)\b|\r?\n|,[ \t][a-z])/iy

/** The rule that a bare day after a month and day goes by. */
const LIST_DAY = '<day> of a list'

/** The atoms with shared parts filled in, and the bare days that follow a month and day made atoms of their own. */
export function shareParts(text: string, atoms: readonly Atom[]): Atom[] {
  const all: Atom[] = []
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]
    if (atom === undefined) continue
    const last = all.at(-1)
    if (last !== undefined && TO.test(text.slice(last.end, atom.start))) {
      const shared = shareYear(last.time, atom.time)
      if (shared !== undefined) all[all.length - 1] = { ...last, time: shared }
    }
    if (last !== undefined && isNamedAgain(last.time, atom.time) && text.slice(last.end, atom.start) === ', ')
      all[all.length - 1] = { ...last, time: atom.time }
    all.push(atom)
    const limit = atoms[i + 1]?.start ?? text.length
    for (const more of moreDays(text, atom, limit)) all.push(more)
  }
  return shareLastYear(text, all)
}

/** `the next day, Sept. 15,`: a day told by its distance and named right behind is that day. */
const isNamedAgain = ({ shift, parts }: Time, { shift: other, parts: { month, day, clock } }: Time): boolean =>
  shift?.unit === 'day' &&
  shift.from === 'reference' &&
  Object.keys(parts).length === 0 &&
  month !== undefined &&
  day !== undefined &&
  clock === undefined &&
  other === undefined

/** `from March to May 2019`, `from the 3rd to the 9th of May`: the year, or the month, stands once, at the end. */
function shareYear(a: Time, b: Time): Time | undefined {
  const { day, ...others } = a.parts
  if (day !== undefined && day < (b.parts.day ?? 0) && b.parts.month !== undefined && Object.keys(others).length === 0)
    return { ...b, parts: { ...b.parts, day } }
  if (
    a.parts.month === undefined ||
    a.parts.year !== undefined ||
    a.shift !== undefined ||
    a.sense !== undefined ||
    b.parts.year === undefined ||
    b.parts.month === undefined
  )
    return undefined
  const wraps = a.parts.month > b.parts.month
  return { ...a, parts: { ...a.parts, year: b.parts.year - (wraps ? 1 : 0) } }
}

function* moreDays(text: string, atom: Atom, limit: number): Generator<Atom> {
  const { month, day, clock, dayPart } = atom.time.parts
  if (
    month === undefined ||
    day === undefined ||
    clock !== undefined ||
    dayPart !== undefined ||
    atom.time.until !== undefined
  )
    return
  let end = atom.end
  let lastDay = day
  for (;;) {
    MORE_DAYS.lastIndex = end
    const match = MORE_DAYS.exec(text)
    if (match === null || MORE_DAYS.lastIndex > limit) return
    const next = Number(match.groups?.day)
    if (next <= lastDay) return
    lastDay = next
    end = MORE_DAYS.lastIndex
    const digits = /\d{1,9}(?:st|nd|rd|th)?$/.exec(match[0])?.[0] ?? ''
    const { weekday: _weekday, ...parts }: Parts = atom.time.parts
    yield {
      ...atom,
      start: end - digits.length,
      end,
      first: atom.endToken,
      rule: LIST_DAY,
      time: { ...atom.time, parts: { ...parts, day: next } },
    }
  }
}

/** `May 3, 4 and 5, 2019`: the year after the last day is the year of all of them. */
function shareLastYear(text: string, atoms: readonly Atom[]): Atom[] {
  const all: Atom[] = []
  for (const atom of atoms) {
    const last = all.at(-1)
    const { year } = atom.time.parts
    if (
      last?.rule === LIST_DAY &&
      last.time.parts.year === undefined &&
      atom.rule === '<year>' &&
      year !== undefined &&
      /^,? $/.test(text.slice(last.end, atom.start))
    ) {
      for (let i = all.length - 1; i >= 0; i--) {
        const each = all[i] as Atom
        all[i] = { ...each, time: { ...each.time, parts: { ...each.time.parts, year } } }
        if (each.rule !== LIST_DAY) break
      }
      const ending = all[all.length - 1] as Atom
      all[all.length - 1] = { ...ending, end: atom.end, endToken: atom.endToken }
    } else all.push(atom)
  }
  return all
}
