// Which rows of a name index are known by an acronym alone.
import { FUNCTION_WORDS } from '../../lexicon/grammar/function-words.ts'
import { foldName } from '../../text/fold.ts'
import { isAcronym } from './name-forms.ts'
import { type NameIndex, PERSON } from './name-index.ts'

/**
 * Which rows are known by an acronym alone: `IMF`, and `Wada` where others write `WADA`; `The Who` is no `WHO`, and `US` has another name.
 *
 * acronymsAmong(names)(row) //=> true, where the article writes of the IMF and never spells it out
 */
export function acronymsAmong(names: NameIndex): (row: number) => boolean {
  const nameOf = (row: number) => names.texts.text(names.name.at(row)).replace(/^The /, '')
  const keys = new Set<number>()
  for (let row = 0; row < names.size; row++) {
    if (names.kind.at(row) === PERSON) continue
    // `PRC` and `Calif.` have the keys of what they stand for
    if (isAcronym(nameOf(row)) && foldName(nameOf(row)) === names.keyText(row)) keys.add(names.key.at(row))
    if (names.acronym.at(row) >= 0 && names.acronym.at(row) !== names.key.at(row)) keys.add(names.acronym.at(row))
  }
  return row =>
    names.kind.at(row) !== PERSON &&
    keys.has(names.key.at(row)) &&
    (isAcronym(nameOf(row)) || !FUNCTION_WORDS.has(names.keyText(row)))
}
