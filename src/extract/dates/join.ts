// join: neighbouring atoms that are one expression: `10 p.m.` + `Wednesday`, `Friday` + `Oct. 23`, `January` + `this year`.
import type { Atom } from './atoms.ts'
import type { Parts, Time } from './time.ts'

/** What may stand between two atoms of one expression. */
const GAP =
  /^(?:,?[ \t\u00a0\r\n]{0,3}|[ \t]?\(|,?[ \t\r\n]{1,3}(?:on|of|in|at|during|around|about)(?:[ \t\r\n]{1,3}the)?[ \t\r\n]{1,3}|,?[ \t]the[ \t])$/i
const FROM = /^[ \t\r\n](?<way>from|after|before|prior[ \t]to|following)[ \t\r\n](?:the[ \t])?$/i
const LONGEST_GAP = 14

/** The atoms with those joined that belong together. */
export function joinAtoms(text: string, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = []
  for (const atom of atoms) {
    const last = joined.at(-1)
    const both = last === undefined ? undefined : join(text, last, atom)
    if (both === undefined) joined.push(atom)
    else joined[joined.length - 1] = both
  }
  return joined
}

function join(text: string, a: Atom, b: Atom): Atom | undefined {
  if (b.start - a.end > LONGEST_GAP) return undefined
  const gap = text.slice(a.end, b.start)
  // `the four months from 5 May to 7 September` are no day
  const isLong = /^the[ \t]/i.test(text.slice(a.start, a.start + 4)) && /^[ \t]from/.test(gap)
  const counted = isLong ? undefined : countFrom(a.time, b.time, gap)
  if (counted !== undefined)
    return { ...a, end: b.end, endToken: b.endToken, rule: `${a.rule} from ${b.rule}`, time: counted }
  if (
    a.time.parts.clock !== undefined &&
    b.time.parts.clock !== undefined &&
    b.time.shift === undefined &&
    gap === ' (' &&
    (text[b.end] === ')' || text[b.end - 1] === ')')
  ) {
    // `10:35 a.m. (0735 GMT)`: the same moment told again.
    const closing = text[b.end] === ')' ? 1 : 0
    return { ...a, end: b.end + closing, endToken: b.endToken + closing }
  }
  if (!GAP.test(gap)) return undefined
  const time = yearsBack(a.time, b.time, gap) ?? joinTimes(a.time, b.time, gap) ?? atClock(a.time, b.time)
  if (time === undefined) return undefined
  const closing = gap.includes('(') && text[b.end] === ')' ? 1 : 0
  return { ...a, end: b.end + closing, endToken: b.endToken + closing, rule: `${a.rule} + ${b.rule}`, time }
}

function joinTimes(a: Time, b: Time, gap: string): Time | undefined {
  if (!isPlain(a) || !isPlain(b) || (a.shift !== undefined && b.shift !== undefined)) return undefined
  if (!(fits(a, b, gap) || fits(b, a, gap))) return undefined
  for (const key of Object.keys(a.parts) as (keyof Parts)[]) if (b.parts[key] !== undefined) return undefined
  // `the morning of May 4` is told by its day, not by its distance.
  const isNamed = (a.parts.day ?? b.parts.day ?? a.parts.weekday ?? b.parts.weekday) !== undefined
  const told = a.shift ?? b.shift
  const shift = isNamed && told?.unit === 'day' ? undefined : told
  const sense = a.sense ?? b.sense
  const mod = a.mod ?? b.mod
  const until = a.until ?? b.until
  return {
    type: a.type === 'TIME' || b.type === 'TIME' ? 'TIME' : 'DATE',
    parts: { ...a.parts, ...b.parts },
    ...(shift !== undefined && { shift }),
    ...(sense !== undefined && { sense }),
    ...(mod !== undefined && { mod }),
    ...(until !== undefined && { until }),
  }
}

/** `three days before Christmas`, `two weeks from Friday`: counted from the date that follows. */
function countFrom(a: Time, b: Time, gap: string): Time | undefined {
  const way = FROM.exec(gap)?.groups?.way
  const [length] = a.lengths ?? []
  if (way === undefined || a.window !== undefined || length?.amount == null || a.lengths?.length !== 1) return undefined
  if (b.type !== 'DATE' || b.fixed !== undefined || b.until !== undefined || b.offset !== undefined) return undefined
  const back = /^(?:before|prior)/i.test(way)
  return { ...b, offset: { unit: length.unit, amount: back ? -length.amount : length.amount } }
}

/** `ten years ago this month`, `a year ago today`: the day or month of publication, so many years back. */
function yearsBack({ shift }: Time, b: Time, gap: string): Time | undefined {
  if (shift?.unit !== 'year' || shift.whole || shift.from !== 'publication' || shift.amount >= 0) return undefined
  const now = b.shift
  if (now === undefined || now.amount !== 0 || now.from !== 'publication' || gap !== ' ') return undefined
  if ((now.unit !== 'day' && now.unit !== 'month') || Object.keys(b.parts).length > 0) return undefined
  return { ...b, offset: { unit: 'year', amount: shift.amount } }
}

/** `every day at 7:13 p.m.`, `Thursdays at 17:30` */
function atClock(a: Time, b: Time): Time | undefined {
  if (a.type !== 'SET' || a.fixed === undefined || b.parts.clock === undefined || b.shift !== undefined)
    return undefined
  if (a.fixed !== 'P1D' && !/^XXXX-WXX-\d$/.test(a.fixed)) return undefined
  return { ...a, parts: { clock: b.parts.clock } }
}

const isPlain = (time: Time) =>
  (time.type === 'DATE' || time.type === 'TIME') &&
  time.fixed === undefined &&
  time.lengths === undefined &&
  (time.until === undefined || time.until.clock !== undefined)

/** Whether `fine` says where in `coarse` it lies. */
function fits(fine: Time, coarse: Time, gap: string): boolean {
  if (isClock(fine.parts)) return isDay(coarse) || (fine.parts.clock !== undefined && onlyDayPart(coarse))
  if (onlyWeekday(fine))
    return (
      (coarse.parts.day !== undefined && coarse.parts.month !== undefined && !/on|of|in|at/.test(gap)) ||
      coarse.shift?.unit === 'week'
    )
  const { month, quarter, half, season, week, holiday, year } = fine.parts
  if (year !== undefined || fine.shift !== undefined) return false
  return (
    (month !== undefined ||
      week !== undefined ||
      (quarter !== undefined && quarter > 0) ||
      half !== undefined ||
      season !== undefined ||
      (holiday !== undefined && !gap.includes(','))) &&
    isYear(coarse)
  )
}

const isClock = (parts: Parts) =>
  (parts.clock !== undefined || parts.dayPart !== undefined) &&
  parts.day === undefined &&
  parts.weekday === undefined &&
  parts.month === undefined
const onlyDayPart = ({ parts, shift }: Time) =>
  parts.dayPart !== undefined && parts.weekday === undefined && parts.day === undefined && shift?.unit !== 'week'
const isDay = ({ parts, shift }: Time) =>
  (parts.day !== undefined ||
    parts.weekday !== undefined ||
    parts.holiday !== undefined ||
    (shift?.unit === 'day' && shift.whole)) &&
  !(shift?.unit === 'year')
const onlyWeekday = ({ parts, shift }: Time) =>
  parts.weekday !== undefined && parts.day === undefined && parts.month === undefined && shift === undefined
const isYear = ({ parts, shift }: Time) =>
  (parts.year !== undefined &&
    parts.month === undefined &&
    parts.quarter === undefined &&
    parts.day === undefined &&
    parts.season === undefined) ||
  (shift?.unit === 'year' && shift.whole && Object.keys(parts).length === 0)
