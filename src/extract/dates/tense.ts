// tense: whether the clause round an expression speaks of what was or of what is to come. Nothing is parsed: the nearest
// verb form decides, the one before the expression first.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Document } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import { isAheadOf, isPossession, isTimetable, mayBeTimetable } from './scheduled.ts'

export type Tense = 'past' | 'present' | 'future'

const FUTURE: ReadonlySet<string> = wordSet(
  "will shall 'll ’ll wo would may might should must expected expects expect expecting plans planned plan planning scheduled schedule due slated tipped intends intend intended hopes hope aims aim upcoming payable effective likely tentatively proposed proposes wants want",
)
/** Words before an infinitive that put it ahead. */
const LEADS_AHEAD: ReadonlySet<string> = wordSet(
  'set due agreed likely ready able about prepared supposed promised decided vowed pledged threatened urged asked ordered wanted hoped seeking trying preparing bound have has need needs deadline chance time back is are was were program programme proposal pledge promise commitment decision agreement deal',
)
/** Of these the nouns say nothing, but for `plans to`. */
const NOUNS_TOO: ReadonlySet<string> = new Set(['plan', 'plans', 'hope', 'hopes', 'aim', 'aims', 'schedule'])
/** Words right before a date that put it ahead, whatever the verb. */
const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'through', 'beginning', 'starting'])
const PAST: ReadonlySet<string> = wordSet(
  'was were had did could said told went came took made got gave found began rose fell won lost met held led left saw sent put hit cut shot kept became knew thought spoke wrote ran sold bought built spent paid brought caught fought taught sought broke chose drove flew grew threw drew stood understood heard died fled struck hung stuck quit sank swore wore woke ate beat bore bit blew drank fed felt forbade forgot froze hid hurt laid lay lent lit meant overcame read rang rode shook shone shut sang sat slept slid spread stole swam swept swung tore upset withdrew won',
)
const AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have'])
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])
const NEVER_VERBS: ReadonlySet<string> = new Set([
  'united',
  'hundred',
  'need',
  'speed',
  'indeed',
  'red',
  'bed',
  'seed',
  'feed',
])
/** Tokens on each side in which the verb of the clause is looked for: longer than any clause of news. */
const REACH = 50

/**
 * The tense of the verb nearest to token `at` in its sentence `[first, end)`: first back, then forward.
 *
 * `will meet Bush on Thursday` → future; `arrived in Jordan on Thursday` → past; no verb → present.
 */
export function tenseAt(document: Document, at: number, first: number, end: number): Tense {
  // `would be the third since October`
  if (document.tokens[at - 1]?.lower === 'since') return 'past'
  if (at - 1 > first && (AHEAD.has(document.tokens[at - 1]?.lower ?? '') || isAsSoonAs(document, at))) return 'future'
  if (isSetFor(document, at) || endsWhatIsToCome(document, at, first)) return 'future'
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const tense = isAheadOf(document, i, at) || mayComeAbout(document, i) ? 'future' : tenseOf(document, i, first)
    if (tense !== undefined) return tense
  }
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    // `the statement of Tuesday that prices would rise`: what is stated says nothing of the day of the statement
    if (i > at + 1 && document.tokens[i]?.lower === 'that') break
    const tense = tenseOf(document, i, first)
    if (tense !== undefined) return tense
  }
  return 'present'
}

/** `as early as Tuesday`, `as soon as next week` */
function isAsSoonAs({ tokens }: Document, at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'as' &&
    tokens[at - 3]?.lower === 'as' &&
    /^(?:early|soon)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** `the regatta has been set for 9 August`; but `had been set for 9 August` */
function isSetFor(document: Document, at: number): boolean {
  const { tokens } = document
  return tokens[at - 1]?.lower === 'for' && tokens[at - 2]?.lower === 'set' && !hadBeen(document, at - 2)
}

/** `picked a judge to hold the seat until a vote in June`: the day to which is to last what an infinitive puts ahead. */
function endsWhatIsToCome({ tokens }: Document, at: number, first: number): boolean {
  let until = at - 1
  while (until > first && !/^(?:until|till)$/.test(tokens[until]?.lower ?? '')) {
    // `to help her until he fell ill in June`
    if (isSimplePast(tokens, until, first)) return false
    until--
  }
  let verb = until - 1
  while (verb > first && tokens[verb]?.pos !== 'VERB') verb--
  return verb > first && tokens[verb - 1]?.lower === 'to'
}

/** `stepped`, `shot`: a verb that tells of itself what was, no participle behind an auxiliary or `to`. */
export function isSimplePast(tokens: Document['tokens'], i: number, first: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.pos !== 'VERB' || AUXILIARIES.has(token.lower)) return false
  if (!PAST.has(token.lower) && (!token.lower.endsWith('ed') || NEVER_VERBS.has(token.lower))) return false
  let j = i - 1
  while (j > first && (tokens[j]?.pos === 'ADV' || tokens[j]?.lower === 'not')) j--
  const before = j < first ? '' : (tokens[j]?.lower ?? '')
  return !NOT_SIMPLE.test(before)
}
const NOT_SIMPLE =
  /^(?:be|been|being|is|are|am|to|will|would|could|can|may|might|must|should|shall|did|do|does|n't|n’t|'s|’s|'re|’re|a|an|the|for|of|by|as)$/

/** `met` is past; of `be met`, `will cut`, `is cut` the word before it, an adverb aside, says when. */
function participleTense({ tokens }: Document, i: number, first: number): Tense {
  let j = i - 1
  if (j > first && (tokens[j]?.lower.endsWith('ly') || tokens[j]?.lower === 'not')) j--
  const before = j < first ? '' : (tokens[j]?.lower ?? '')
  if (before === 'be') return tokens[j - 1]?.lower === 'could' ? 'past' : 'future'
  return before === 'will' || before === 'would' || before === 'to' ? 'future' : 'past'
}

const mayTellTense = testOnce(
  word =>
    FUTURE.has(word.lower) ||
    AUXILIARIES.has(word.lower) ||
    PAST.has(word.lower) ||
    word.lower.endsWith('ed') ||
    word.lower === 'forward' ||
    mayBeTimetable(word),
)

function tenseOf(document: Document, i: number, first: number): Tense | undefined {
  const token = document.tokens[i]
  if (
    token === undefined ||
    !(token.pos === 'VERB' || mayTellTense(token.word) || document.tokens[i - 1]?.lower === 'to')
  )
    return undefined
  const { lower, pos } = token
  // `look forward to Monday`
  if (lower === 'forward') return /^look(?:s|ing)?$/.test(document.tokens[i - 1]?.lower ?? '') ? 'future' : undefined
  if (FUTURE.has(lower)) {
    if (lower === 'may' && token.text === 'May') return undefined
    if (NOUNS_TOO.has(lower) && pos !== 'VERB' && document.tokens[i + 1]?.lower !== 'to') return undefined
    if (hadBeen(document, i) || isOverdue(document, i)) return 'past'
    return isAsPlanned(document, i) ? undefined : 'future'
  }
  if (isTimetable(document, i)) return 'future'
  if (AUXILIARIES.has(lower)) return /^ha(?:s|ve)$/.test(lower) && isPossession(document.tokens, i) ? undefined : 'past'
  if (isJoined(document, i) || isFollowedBy(document, i)) return undefined
  if (lower === 'set' && setsAside(document, i)) return 'past'
  if (PAST.has(lower) || (VERBAL.has(pos) && lower.endsWith('ed') && !NEVER_VERBS.has(lower)))
    return participleTense(document, i, first)
  // `is set to resume`, `agreed to meet`; of `gathered to mark` the verb before it tells more.
  const infinitive =
    (pos === 'VERB' || isOfBe(document, i - 2)) && document.tokens[i - 1]?.lower === 'to' && lower !== 'blame'
  if (infinitive && LEADS_AHEAD.has(document.tokens[i - 2]?.lower ?? ''))
    return hadBeen(document, i - 2) ? 'past' : 'future'
  return undefined
}

/** `is to relaunch it`, whatever the word behind `to` is taken for. */
const isOfBe = ({ tokens }: Document, i: number): boolean => /^(?:is|are|was|were)$/.test(tokens[i]?.lower ?? '')

/** `his long-awaited return`: a participle joined to the word before describes a noun. */
function isJoined({ tokens }: Document, i: number): boolean {
  const hyphen = tokens[i - 1]
  return hyphen?.text === '-' && hyphen.end === tokens[i]?.start && hyphen.start === tokens[i - 2]?.end
}

/** `the race could take place on Tuesday`, `Lund can win on Friday`; but `shots could be heard on Friday`, `could not say` */
function mayComeAbout({ tokens }: Document, i: number): boolean {
  const { lower = '' } = tokens[i] ?? {}
  return (
    (lower === 'can' && tokens[i + 1]?.pos === 'VERB') ||
    (lower === 'could' && COMES_ABOUT.test(tokens[i + 1]?.lower ?? ''))
  )
}
const COMES_ABOUT =
  /^(?:take|come|happen|begin|start|open|close|vote|decide|go|leave|return|resume|arrive|land|face|appear|win|lose|play|meet)$/

/** `a vote is due on Wednesday, followed by another on Thursday`: as far ahead as what it follows. */
const isFollowedBy = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.lower === 'followed' && tokens[i + 1]?.lower === 'by' && tokens[i - 1]?.text === ','

/** `it began as planned Friday`, `as previously scheduled`, `more than expected`: the verb before tells more. */
function isAsPlanned({ tokens }: Document, i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  return before === 'as' || before === 'than' || (before.endsWith('ly') && tokens[i - 2]?.lower === 'as')
}

/** `when she set aside her plans`: a past tense, no participle. */
const setsAside = ({ tokens }: Document, i: number): boolean =>
  /^(?:PROPN|PRON|NOUN)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^(?:aside|out|off|up|fire)$/.test(tokens[i + 1]?.lower ?? '')

/** `He should have gone on Friday`, `they may not have met on Friday`; but `we should have a result on Friday` */
function isOverdue({ tokens }: Document, i: number): boolean {
  if (!/^(?:may|might|must|should)$/.test(tokens[i]?.lower ?? '')) return false
  let have = i + 1
  while (/^(?:not|n't|n’t|well|also|never)$/.test(tokens[have]?.lower ?? '')) have++
  return /^(?:have|['’]ve)$/.test(tokens[have]?.lower ?? '') && VERBAL.has(tokens[have + 1]?.pos ?? '')
}

/** `had been due to close Monday` */
const hadBeen = ({ tokens }: Document, i: number): boolean =>
  tokens[i - 1]?.lower === 'been' && tokens[i - 2]?.lower === 'had'
