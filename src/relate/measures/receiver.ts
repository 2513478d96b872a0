// Whom the verb over a number says it of, where that is its object: whoever is sentenced, awarded or valued.
import type { Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

/**
 * Who has what the verb gives; null where that cannot be told, undefined where the verb says nothing of its object.
 *
 * receiverOf(reading, 'the court awarded Osram $4 million', 'compensation') //=> Osram
 */
export function receiverOf(reading: Reading, setting: Setting, measure: string): Setting['subject'] | undefined {
  if (measure === 'prison sentence') return sentenced(reading, setting)
  return AWARDING.has(setting.verb) ? awarded(reading, setting) : valued(reading, setting)
}

const AWARDING = new Set(['award', 'fine', 'grant'])

/** `a court sentenced Ana Reyes to 14 years`: the sentence is hers; `was sentenced by Judge Haas to 14 years`: it is not his. */
function sentenced({ placed, referenceAt, tokens }: Reading, setting: Setting): Setting['subject'] {
  if (setting.isSubject) return setting.subject
  for (let i = setting.verbAt + 1; i < setting.first; i++) {
    if (tokens[i]?.lower === 'by') return setting.subject
    const mention = placed.get(i)?.mention
    if (mention?.kind === 'person') return { text: mention.text, entity: mention.entity }
    if (/^(?:him|her|them)$/.test(tokens[i]?.lower ?? ''))
      return { text: tokens[i]?.text ?? '', entity: referenceAt.get(i)?.entity ?? null }
  }
  return setting.subject
}

/** `a court awarded Osram $4 million`, `fined Ana Reyes $900`: whom the verb gives it to; undefined where nobody stands before the number. */
function awarded(
  { placed, tokens }: Reading,
  { quantity, verbAt, isSubject, first }: Setting,
): Setting['subject'] | undefined {
  if (isSubject || quantity.unitKind === 'count') return undefined
  for (let i = verbAt + 1; i < first; i++) {
    const name = placed.get(i)
    if (name?.end === first && 'entity' in name.mention) return { text: name.mention.text, entity: name.mention.entity }
    if (tokens[i]?.pos === 'ADP') return undefined
  }
  return undefined
}

/** `dealers valued Osram at $4 million`: the value is that of what they valued; null where it has no name. */
function valued(
  { placed, tokens }: Reading,
  { verb, verbAt, isSubject, first }: Setting,
): Setting['subject'] | undefined {
  // `Osram is valued at`
  if (isSubject || verb !== 'value' || tokens[first - 1]?.lower !== 'at' || first - verbAt <= 2) return undefined
  const name = placed.get(verbAt + 1)
  const isObject = name?.end === first - 1 && 'entity' in name.mention
  return isObject ? { text: name.mention.text, entity: name.mention.entity } : null
}
