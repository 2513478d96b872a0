// Whom the verb over a number says it of, where that is its object: whoever is sentenced, awarded or valued.
import type { Reading } from '../reading.ts'
import { phraseAt } from '../syntax/noun-phrase.ts'
import { nameOrPhrase, type Setting } from './setting.ts'

/**
 * Who has what the verb gives; null where that cannot be told, undefined where the verb says nothing of its object.
 *
 * receiverOf(reading, 'the court awarded Osram $4 million', 'compensation') //=> Osram
 */
export function receiverOf(reading: Reading, setting: Setting, measure: string): Setting['subject'] | undefined {
  if (measure === 'prison sentence') return sentenced(reading, setting)
  if (setting.isSubject) return undefined
  if (BURDENING.has(setting.verb)) return burdened(reading, setting)
  if (AWARDING.has(setting.verb) && setting.quantity.unitKind !== 'count') {
    const given = awarded(reading, setting)
    // `a court awarded $4 million`: it has none itself; but `Osram was awarded $4 million`
    return given === undefined && setting.verb !== 'fine' && isActive(reading, setting)
      ? givenTo(reading, setting)
      : given
  }
  if (GIVING.has(setting.verb)) return awarded(reading, setting)
  return valued(reading, setting)
}

const AWARDING = new Set(['award', 'fine', 'grant'])
/** What they give is had by whom they give it to, however many. */
const GIVING = new Set(['give', 'hand', 'earn'])
/** Say what somebody has from then on: `left the firm with three mills`. */
const BURDENING = new Set(['leave', 'land', 'saddle', 'burden'])

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

/** `a court awarded Osram $4 million`, `gave the mayor 12 votes`: whom the verb gives it to; undefined where nobody stands before the number. */
function awarded(reading: Reading, { verbAt, first, sentence }: Setting): Setting['subject'] | undefined {
  const { tokens } = reading
  let last = first - 1
  // `a $4 million reward`, `as many as 12 votes`
  while (last > verbAt && /^(?:DET|ADJ|ADV)$/.test(tokens[last]?.pos ?? '') && !reading.covering.has(last)) last--
  // `awarded Ana Reyes, 62, $4 million`
  if (tokens[last]?.text === ',' && tokens[last - 2]?.text === ',' && tokens[last - 1]?.pos === 'NUM') last -= 3
  return last <= verbAt ? undefined : (objectUpTo(reading, sentence.firstToken, verbAt, last) ?? undefined)
}

/** Whether nobody is told to be given it by the verb: no `was` or `been` stands before it. */
function isActive({ tokens }: Reading, { verbAt }: Setting): boolean {
  let at = verbAt - 1
  while (/^(?:ADV|DET)$/.test(tokens[at]?.pos ?? '')) at--
  return !/^(?:be|been|being|was|were|is|are|got)$/.test(tokens[at]?.lower ?? '')
}

/** `awarded $4 million in damages to Ana Reyes`: the name behind `to`; null where none stands there. */
function givenTo({ tokens, placed }: Reading, { end, to }: Setting): Setting['subject'] {
  for (let i = end; i < Math.min(to, end + LONGEST_GIFT); i++) {
    if (tokens[i]?.lower !== 'to') continue
    const mention = placed.get(tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1)?.mention
    return mention !== undefined && 'entity' in mention ? { text: mention.text, entity: mention.entity } : null
  }
  return null
}

/** Tokens of `in compensatory damages` and the preposition behind them. */
const LONGEST_GIFT = 6

/** `the blaze left the firm with three mills`: whom it left with them; undefined where nobody stands there: `was left with three mills`. */
function burdened(reading: Reading, { verbAt, first, sentence }: Setting): Setting['subject'] | undefined {
  const { tokens } = reading
  let link = first - 1
  while (link > verbAt && /^(?:DET|ADJ|ADV)$/.test(tokens[link]?.pos ?? '')) link--
  if (tokens[link]?.lower !== 'with' || link - 1 <= verbAt) return undefined
  return objectUpTo(reading, sentence.firstToken, verbAt, link - 1)
}

/** What stands between the verb at `verbAt` and token `last`, where that is one noun phrase or a pronoun; null where it is another thing. */
function objectUpTo(reading: Reading, from: number, verbAt: number, last: number): Setting['subject'] {
  const { tokens, referenceAt } = reading
  const word = tokens[last]?.text ?? ''
  if (last === verbAt + 1 && /^(?:him|her|them|it)$/i.test(word))
    return { text: word, entity: referenceAt.get(last)?.entity ?? null }
  return phraseAt(reading, from, last) === verbAt + 1 ? nameOrPhrase(reading, verbAt + 1, last) : null
}

/** `dealers valued Osram at $4 million`: the value is that of what they valued; null where it has no name. */
function valued({ placed, tokens }: Reading, { verb, verbAt, first }: Setting): Setting['subject'] | undefined {
  // `Osram is valued at`
  if (verb !== 'value' || tokens[first - 1]?.lower !== 'at' || first - verbAt <= 2) return undefined
  const name = placed.get(verbAt + 1)
  const isObject = name?.end === first - 1 && 'entity' in name.mention
  return isObject ? { text: name.mention.text, entity: name.mention.entity } : null
}
