// The rows of the lexicon that a quantity can be of: by the kind of its unit and the noun that it counts, so that few are tried,
// and those against the few words around it that any row asks for.
import { MEASURES, type Measure } from '../../lexicon/numbers/measures.ts'
import type { UnitKind } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import type { Reading } from '../reading.ts'
import { behindBracket } from '../syntax/bracket.ts'
import { breathOf } from './breath.ts'
import type { Setting } from './setting.ts'

/** Tokens on either side of a quantity that stand just before or after it; a clause tells its measure in twice as many. */
const NEAR = 7

/** Tokens on either side that stand beside it. */
const BESIDE = 3

type Rows = {
  /** Singular noun in lower case → the rows for it, in their order. */
  readonly counting: ReadonlyMap<string, readonly Measure[]>
  /** The rows for whatever else is counted. */
  readonly rest: readonly Measure[]
}

const KINDS: ReadonlySet<UnitKind> = new Set(MEASURES.flatMap(({ kinds }) => kinds))
const ROWS: ReadonlyMap<UnitKind, Rows> = new Map(
  Array.from(KINDS, kind => [kind, rowsOf(MEASURES.filter(row => row.kinds.includes(kind)))]),
)

function rowsOf(all: readonly Measure[]): Rows {
  const nouns = all.flatMap(({ counted }) => counted ?? [])
  const counting = nouns.map(
    noun => [noun, all.filter(({ counted }) => counted === undefined || counted.includes(noun))] as const,
  )
  return { counting: new Map(counting), rest: all.filter(({ counted }) => counted === undefined) }
}

const NONE: readonly Measure[] = []

/**
 * The rows that a quantity of such a unit can be of, in the order of the lexicon; `counted` is a singular noun in lower case.
 *
 * rowsFor('count', 'arrest') //=> [{ measure: 'strategic partners', … }, { measure: 'arrests', … }]
 */
export function rowsFor(kind: UnitKind, counted: string): readonly Measure[] {
  const rows = ROWS.get(kind)
  return rows?.counting.get(counted) ?? rows?.rest ?? NONE
}

const CUES: ReadonlySet<string> = new Set(
  MEASURES.flatMap(({ not = [], near = [], before = [], after = [] }) => [...not, ...near, ...before, ...after]),
)
const isCue = testOnce(({ lower }) => CUES.has(lower))

/** The first of `rows` for which all that it asks for stands around the quantity; undefined where none fits. */
export function firstFit(reading: Reading, setting: Setting, rows: readonly Measure[]): Measure | undefined {
  if (rows.length === 0) return undefined
  const { tokens } = reading
  const { first, end, verb } = setting
  const { from, to } = breathOf(reading, setting)
  // `a $4 million (£3 million) fine`
  const stop = behindBracket(tokens, end, to)
  const cues: number[] = []
  for (let i = Math.max(from, first - 2 * NEAR); i < Math.min(to, stop + 2 * NEAR); i++) {
    const token = tokens[i]
    if (token !== undefined && isCue(token.word)) cues.push(i)
  }
  const tells = (words: readonly string[], a: number, b: number): boolean =>
    cues.some(i => i >= a && i < b && words.includes(tokens[i]?.lower ?? ''))
  return rows.find(
    ({ verb: verbs, unless, not, near, before, after }) =>
      (verbs === undefined || verbs.includes(verb)) &&
      // `expected to last two months`: tagged as an adjective
      unless?.some(other => other === verb || other === tokens[first - 1]?.lower) !== true &&
      (not === undefined || !tells(not, first - BESIDE, stop + BESIDE)) &&
      (near === undefined || tells(near, from, to)) &&
      (before === undefined || tells(before, first - NEAR, first)) &&
      (after === undefined || tells(after, end - 1, end + NEAR)),
  )
}
