// tagger: the part of speech of every token, by wink's lexicon and wink's rules. A rule is a row of tags or hints and a new tag for
// one of them; the longest rule that fits counts, and the next begins after it. All rules together are a machine of some 180 states.
import type { Word } from '../schema/index.ts'
import { askOnce } from '../text/word.ts'
import type { DraftToken } from './tokenise.ts'
import { readMachines, Wink } from './wink.ts'

/** Words after which `'s` is *is* or *has*. */
const CONTRACTING = new Set(['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this'])

/** So wink numbers the event of a hint, and the way on where no event fits. */
const HINT = 1_080_000
const OTHERWISE = 2_070_003
/** Our events: tags are below 32, hints from there on. */
const FIRST_HINT = 32
const EVENTS = 96

/** A machine as tables: `next[state * EVENTS + event]`, and by state its tag to give (0 for none), where, and the way on. */
type Machine = {
  readonly next: Uint8Array
  readonly tag: Int8Array
  readonly spot: Uint8Array
  readonly otherwise: Uint8Array
}

function eventOf(name: number): number {
  return name >= HINT && name < OTHERWISE ? name - HINT + FIRST_HINT : name
}

function compile([, last, states, tags, marks]: ReturnType<typeof readMachines>[number]): Machine {
  const next = new Uint8Array((last + 1) * EVENTS)
  const tag = new Int8Array(last + 1)
  const spot = new Uint8Array(last + 1)
  const otherwise = new Uint8Array(last + 1)
  for (const [state, ways] of Object.entries(states))
    for (const [name, to] of Object.entries(ways))
      if (Number(name) === OTHERWISE) otherwise[Number(state)] = to
      else if (eventOf(Number(name)) < EVENTS) next[Number(state) * EVENTS + eventOf(Number(name))] = to
  for (const [state, name] of Object.entries(tags)) {
    tag[Number(state)] = Number(name)
    spot[Number(state)] = marks[state]?.[0] ?? 0
  }
  return { next, tag, spot, otherwise }
}

const machines = readMachines().map(compile)
let wink = new Wink()

/** A reading in one number: the tag, the hint, whether the tag is fixed, the tags that it may have, whether it goes on a form. */
const TAG = 31
const HINT_SHIFT = 5
const HINT_BITS = 63
const FIXED = 1 << 11
const MAY_SHIFT = 12
const GOES_ON = 1 << 31

/** The readings of the parts of a form: a number where wink leaves it whole, as it does nearly all. */
const readingOf = askOnce((word: Word): number | readonly number[] => {
  const parts = wink
    .read(word.text)
    .map(
      ({ tag, hint, tags, fixed }, part) =>
        tag | (hint << HINT_SHIFT) | (fixed ? FIXED : 0) | (tags << MAY_SHIFT) | (part === 0 ? 0 : GOES_ON),
    )
  return parts.length === 1 ? (parts[0] as number) : parts
})

/** Forgets what wink learnt of words. */
export function forgetWords(): void {
  wink = new Wink()
}

/** The readings of the text at hand, and how many; used again from text to text. */
let readings = new Int32Array(1024)
let count = 0

function addReading(reading: number): void {
  if (count === readings.length) {
    const longer = new Int32Array(2 * count)
    longer.set(readings)
    readings = longer
  }
  readings[count++] = reading
}

/** Sets the part of speech of `tokens[from, to)`, which are read as one text. */
export function tagPartsOfSpeech(tokens: readonly DraftToken[], from: number, to: number): void {
  count = 0
  for (let i = from; i < to; i++) {
    const reading = readingOf((tokens[i] as DraftToken).word)
    if (typeof reading === 'number') addReading(reading)
    else for (const part of reading) addReading(part)
  }
  for (const machine of machines) run(machine)
  let part = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as DraftToken
    // `Ph.D.` is cut in three; the first part speaks for the whole.
    const reading = readings[part] as number
    token.pos = wink.tagNames[(reading & FIXED) !== 0 ? ownTag(token.word) : reading & TAG] ?? 'X'
    do part++
    while (part < count && ((readings[part] as number) & GOES_ON) !== 0)
    // wink knows that’s as a whole, not the ’s that we part from it.
    if (token.pos === 'PART' && /^['’]s$/.test(token.text) && CONTRACTING.has(tokens[i - 1]?.lower ?? ''))
      token.pos = 'AUX'
  }
}

/** The tag of the first part of a form without context. */
function ownTag(word: Word): number {
  const reading = readingOf(word)
  return (typeof reading === 'number' ? reading : (reading[0] as number)) & TAG
}

/** Runs one machine over the readings, and changes the tags in them. */
function run({ next, tag, spot, otherwise }: Machine): void {
  for (let i = 0; i < count; i++) {
    let state = 0
    let found = 0
    let last = i
    for (let k = i; k < count; k++) {
      const reading = readings[k] as number
      const hint = (reading >>> HINT_SHIFT) & HINT_BITS
      state = next[state * EVENTS + (hint === 0 ? reading & TAG : FIRST_HINT + hint)] as number
      if (state === 0) break
      const done = tag[state] !== 0 ? state : (otherwise[state] as number)
      if (done !== 0) {
        found = done
        last = k
      }
      if (done === state) break
    }
    if (found === 0) continue
    const at = i + (spot[found] as number)
    const given = tag[found] as number
    const reading = readings[at] as number
    if (given < 0) readings[at] = (reading & ~TAG) | -given
    else if (((reading >>> MAY_SHIFT) & (1 << given)) !== 0) readings[at] = (reading & ~TAG) | given
    i = last
  }
}
