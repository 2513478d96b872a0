// Which organisations of different stories are one because both are called by the same short form: `Apple Computer`, which its article also
// calls `Apple`, is the Apple of other articles. A short form that may stand for several names joins none.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import { isKnownPlace } from '../../text/known-place.ts'
import type { EntitySets } from './entity-sets.ts'
import { keyOf } from './name-forms.ts'
import { ORGANISATION, PERSON } from './name-index.ts'

export function joinByShortForms(sets: EntitySets): void {
  const rows = new Map<string, number>()
  /** How many more articles name an organisation so than a place: `Dorne` is a town that some article took for a club. */
  const surplus = new Map<string, number>()
  /** How many articles know an organisation by a name alone. */
  const alone = new Map<string, number>()
  /** First words of `House of Lords` and the like: common nouns. */
  const common = new Set<string>()
  for (let row = 0; row < sets.names.size; row++) {
    const key = sets.names.keyText(row)
    const kind = sets.names.kind.at(row)
    if (kind === PERSON) continue
    surplus.set(key, (surplus.get(key) ?? 0) + (kind === ORGANISATION ? 1 : -1))
    if (kind !== ORGANISATION) continue
    if (!rows.has(key)) rows.set(key, row)
    alone.set(key, (alone.get(key) ?? 0) + 1)
    const [first = '', next = ''] = key.split(' ', 2)
    if (next === 'of') common.add(first)
  }
  const heads = new Map<string, Set<string>>()
  const pairs: [form: string, row: number, head: boolean][] = []
  for (let i = 0; i < sets.names.forms.length; i += 2) {
    const row = sets.names.forms.at(i)
    if (sets.names.kind.at(row) !== ORGANISATION) continue
    const key = sets.names.keyText(row)
    const form = keyOf('organisation', sets.names.texts.text(sets.names.forms.at(i + 1)))
    if (!rows.has(form) || (surplus.get(form) ?? 0) <= 0 || common.has(form)) continue
    if (BODY_WORDS.has(form)) continue
    // `Leeds` of the Leeds Gazette is a town or its club
    if (isKnownPlace(form)) continue
    if (key.startsWith(`${form} `)) pairs.push([form, row, false])
    else if (key.endsWith(` ${form}`)) {
      pairs.push([form, row, true])
      const modifier = keyOf('place', key.slice(0, -form.length - 1))
      heads.set(form, (heads.get(form) ?? new Set<string>()).add(modifier))
    }
  }
  const meant = prevailingNames(sets, pairs)
  const shortened = new Map<string, number>()
  for (const [form] of pairs) shortened.set(form, (shortened.get(form) ?? 0) + 1)
  for (const [form, row, head] of pairs) {
    // `Real` is one club here and another there; `Sony` is a name of its own, whatever else begins so
    if (!head && meant.get(form) !== sets.names.key.at(row) && !isOwnName(alone.get(form), shortened.get(form)))
      continue
    // `Children's Hospital` alone is that of one city here and of another there.
    if (head && heads.get(form)?.size !== 1) continue
    sets.join(rows.get(form) as number, row, 'short form that both articles use')
  }
}

/** How many times as many articles as all others must call one name by a short form, for others to mean it. */
const PREVAILING = 3

/** Whether far more articles know a name alone than shorten others to it. */
const isOwnName = (alone = 0, shortened = 0): boolean => alone >= PREVAILING * shortened

/** By short form the name that articles shorten so, by its key; none where they shorten several. */
function prevailingNames(
  sets: EntitySets,
  pairs: readonly (readonly [form: string, row: number, head: boolean])[],
): Map<string, number> {
  const articles = new Map<string, Map<number, number>>()
  for (const [form, row, head] of pairs) {
    if (head) continue
    const key = sets.names.key.at(row)
    const counts = articles.get(form) ?? new Map<number, number>()
    articles.set(form, counts.set(key, (counts.get(key) ?? 0) + 1))
  }
  const prevailing = new Map<string, number>()
  for (const [form, counts] of articles) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [key, count] of counts) if (count >= PREVAILING * (total - count)) prevailing.set(form, key)
  }
  return prevailing
}
