// Whose number it is: the subject of the verb over it, where that says who; else whoever the sentence names as its owner.
// Nobody is better than the wrong one.
import { PERSONAL_PRONOUNS } from '../../lexicon/grammar/clause-words.ts'
import { METRICS } from '../../lexicon/numbers/metrics.ts'
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { type Attribution, MERELY_COUNTED } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import { verbBefore } from '../syntax/governing.ts'
import { phraseAt } from '../syntax/noun-phrase.ts'
import { findSubject } from '../syntax/subject.ts'
import { containerOf } from './contained.ts'
import { type Named, RISES } from './metric.ts'
import { metricOwner } from './metric-owner.ts'
import { isNoOwner } from './not-owner.ts'
import { SIZE_OF_NOUN } from './own-sum.ts'
import { receiverOf } from './receiver.ts'
import type { Setting } from './setting.ts'
import { SHARE_OF_NOUN } from './share-of.ts'

/** `police put the damage at $4 million`: the subject is who says it. */
export function sourceOf({ subject, isSubject }: Setting): Attribution | null {
  return subject === null || isSubject ? null : { ...subject, quote: null }
}

/** `police said 40 houses were flooded`: who says it, where `said` stands right before the number's own clause. */
export function sayerOf(reading: Reading, { sentence, first, isSubject, verbAt }: Setting): Attribution | null {
  const { tokens } = reading
  let at = first - 1
  if (tokens[at]?.lower === 'that') at--
  // `…, say two reports`
  if (!isSubject || verbAt < first || at < sentence.firstToken || !/^(?:says?|said)$/.test(tokens[at]?.lower ?? ''))
    return null
  const { subject } = findSubject(reading, sentence.firstToken, at)
  return subject === null ? null : { ...subject, quote: null }
}

/** Measures that are of the company that tells them: `Osram said net profit rose`; sales and exports may be a country's. */
const OF_COMPANIES = new Set(
  ['revenue', 'profit', 'net profit', 'pre-tax profit', 'operating profit', 'loss', 'net loss'].flatMap(metric => [
    metric,
    `${metric} change`,
    `${metric} per share`,
  ]),
)

/**
 * The owner of a number, null where nothing tells it; `speaker` says it, and is who *I* am.
 *
 * ownerOf(reading, 'Osram said its profit rose 4 percent', { measure: 'profit change', … }, null) //=> { text: 'Osram', entity: 'e1' }
 */
export function ownerOf(
  reading: Reading,
  setting: Setting,
  named: Named,
  speaker: Attribution | null,
): Setting['subject'] {
  if (isMerelyTied(reading, setting, named)) return null
  // `Labour's campaign cost £2m, the Greens' £1m`
  if (isPossessiveMark(reading.tokens[setting.first - 1])) return setting.subject
  // `put forward a $4 million package`, `90 percent of the lamps`: what they are of has them
  if (named.rule === SIZE_OF_NOUN || named.rule === SHARE_OF_NOUN) return null
  // `Halden is among 12 winners`: it has none of them
  if (setting.verb === 'be' && reading.tokens[setting.first - 1]?.lower === 'among') return null
  const holder = named.rule === MERELY_COUNTED ? possessiveBefore(reading, setting) : undefined
  if (holder !== undefined) return holder
  const container = named.rule === MERELY_COUNTED ? containerOf(reading, setting) : undefined
  if (container !== undefined) return container
  const { measure } = named
  const given = receiverOf(reading, setting, measure)
  const owned = given === undefined ? metricOwner(reading, setting, measure) : given
  if (owned === undefined && isNoOwner(reading, setting, measure)) return null
  const subject = owned === undefined ? setting.subject : owned
  if (subject === null || (setting.quantity.unitKind === 'count' && COUNT.test(subject.text))) return null
  if (subject.entity !== null) return subject
  // `The first month under the rules has seen 12 firms closed`
  if (owned === undefined && TIMES.has(setting.subjectWords.at(-1) ?? '')) return null
  if (subject.text === 'I')
    return speaker === null || speaker.text === 'I' ? null : { text: speaker.text, entity: speaker.entity }
  const [, determiner, bare] = /^(the|a|an|its|our|)\b ?(.*)$/s.exec(subject.text.toLowerCase()) ?? []
  const metric = METRICS.get((bare ?? '').replace(PERIODIC, ''))
  const repeats =
    metric !== undefined && [metric, `${metric} change`, `${metric} per share`, RISES.get(metric)].includes(measure)
  if (bare === 'it' || (repeats && (determiner === 'its' || OF_COMPANIES.has(measure))))
    return namedBefore(reading, setting)
  return repeats || POINTING.has(bare ?? '') || PERSONAL_PRONOUNS.has(bare ?? '') ? null : subject
}

/** `its annual profit` is its profit. */
const PERIODIC = /^(?:annual|quarterly|monthly|weekly|yearly|full-year|half-year|interim|underlying|overall|total) /

/** `the hall was held by Ana Reyes, as their three sons watched`: theirs, and not the hall's; undefined where no pronoun owns them. */
function possessiveBefore({ tokens, referenceAt }: Reading, { first }: Setting): Setting['subject'] | undefined {
  let at = first - 1
  while (tokens[at]?.pos === 'ADJ') at--
  if (!/^(?:his|her|their|its)$/.test(tokens[at]?.lower ?? '')) return undefined
  const entity = referenceAt.get(at)?.entity ?? null
  return entity === null ? null : { text: tokens[at]?.text ?? '', entity }
}

/** Tie what is counted to a deed without saying who has it: `the law spread to 12 towns`; but `a firm with 12 mills`, `consists of 12`. */
const TYING = wordSet(
  'in on at to for from by against through into onto toward towards across among during over under about between as after before following despite',
)

/** `he praised a law passed in 12 towns`: nobody owns the towns; but `police look for 12 men`, `shots were fired by 12 men`. */
function isMerelyTied(reading: Reading, { quantity, sentence, first, verbAt }: Setting, { rule }: Named): boolean {
  if (rule !== MERELY_COUNTED || quantity.unitKind !== 'count') return false
  const tie = tieBefore(reading, sentence.firstToken, first)
  if (tie < 0) return false
  const { tokens } = reading
  const describes = /e[dn]$/.test(tokens[verbAt]?.lower ?? '') && /^(?:NOUN|CCONJ)$/.test(tokens[verbAt - 1]?.pos ?? '')
  return verbAt !== tie - 1 || describes
}

/** The preposition that a number hangs on, also as the second of two: `from the bank and the other 15 states`; -1 where it hangs on none. */
function tieBefore(reading: Reading, from: number, first: number): number {
  const { tokens } = reading
  let at = first - 1
  while (at > from && /^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--
  if (/^(?:and|or|,)$/.test(tokens[at]?.lower ?? '')) {
    const partner = phraseAt(reading, from, at - 1)
    if (partner < at) at = partner - 1
  }
  return TYING.has(tokens[at]?.lower ?? '') ? at : -1
}

/** `The number of boats reached 230`: what is counted has itself for no owner. */
const COUNT = /^(?:(?:the|its|total|overall|record) ){0,3}number of /i

const TIMES = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'decade', 'decades'])

const POINTING = wordSet(
  'this that these those one some many others everyone nobody first second third next last latest',
)

/** `Osram said it hired 12 engineers`, `Osram cut jobs while profit rose`: the body that the sentence spoke of last. */
function namedBefore(reading: Reading, { sentence, verbAt, first }: Setting): Setting['subject'] {
  const { firstToken } = sentence
  const verb = verbBefore(reading, firstToken, (verbAt < 0 ? first : verbAt) - 1, ';')
  if (verb < firstToken) return null
  const { subject, words } = findSubject(reading, firstToken, verb)
  const noun = words.at(-1) ?? ''
  if (subject === null || COMPANY_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun)) return subject
  const isBody = reading.extraction.mentions.some(
    mention => (mention.kind === 'organisation' || mention.kind === 'place') && mention.entity === subject.entity,
  )
  return isBody ? subject : null
}
