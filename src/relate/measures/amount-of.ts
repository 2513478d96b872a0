// Amounts of a material: `seized 40 kilograms of cocaine`, `12 megawatts of power`. They measure what they are of, as a count does.
import { LIGHT_VERBS } from '../../lexicon/grammar/light-verbs.ts'
import type { UnitKind } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Reading } from '../reading.ts'
import type { Named } from './metric.ts'
import type { Setting } from './setting.ts'

/** Kinds of unit in which a material is measured. */
const MATERIAL: ReadonlySet<UnitKind | null> = new Set<UnitKind | null>(['mass', 'volume', 'power', 'energy', 'area'])

/** Whether a number measures what stands behind `of`; `end` is the token behind it. */
export const isAmount = ({ tokens }: Reading, end: number, kind: UnitKind | null): boolean =>
  MATERIAL.has(kind) && tokens[end]?.lower === 'of'

/** The measure of an amount, with the deed where the verb says one; null where no noun says what it is of. */
export function amountOf({ tokens, covering }: Reading, setting: Setting): Named | null {
  const { end, to, verb, verbAt, isArgument, isSubject } = setting
  let at = end + 1
  while (at < to && /^(?:ADJ|NOUN|DET)$/.test(tokens[at]?.pos ?? '') && !covering.has(at)) at++
  const head = tokens[at - 1]
  if (head?.pos !== 'NOUN' || at === end + 1 || !/^[a-z][a-z-]+$/.test(head.lower)) return null
  const light = verb === '' || LIGHT_VERBS.has(verb) || LIGHT_VERBS.has(baseOf(verb))
  // `40 tonnes of fish were landed`; of `40 tonnes of fish rot` nothing is done to them
  const done = isArgument && !light && (!isSubject || tokens[verbAt - 1]?.pos === 'AUX')
  return {
    measure: done ? `${verb} ${head.lower}` : head.lower,
    flow: done ? 'flow' : null,
    rule: 'measure: amount of a material',
  }
}
