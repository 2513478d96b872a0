// The metric that the words before a number name: behind its verb, as the subject of that, or anywhere near in its clause.
import { wordSet } from '../../lexicon/word-list.ts'
import type { PartOfSpeech } from '../../schema/index.ts'
import { metricOf } from '../metric-of.ts'
import type { Reading } from '../reading.ts'
import { CUTS, metricAt } from './metric-at.ts'
import type { Setting } from './setting.ts'

/** The metric that the words before the number name: after its verb, as the subject, anywhere near. */
export function metricNear(reading: Reading, setting: Setting): string | null {
  const { tokens } = reading
  const { first, end, from, subjectWords, verbAt, isSubject, quantity } = setting
  // `a cost to the economy of $2 million`: of an economy that is no sum
  const sum = quantity.unitKind === 'money'
  let manner: string | null = null
  // `13 percent of the reserves but 40 percent of the duties`: of the second something else is told
  const apart = /^(?:and|but|or)$/.test(tokens[first - 1]?.lower ?? '') && tokens[end]?.lower === 'of'
  // `bribes of $2 million`, `put the damage at`
  for (let i = first - 1; i > verbAt && i >= Math.max(from, first - 6) && !isSubject && !apart; i--) {
    const found = outsideNames(reading, i)
    if (sum && found === 'economy') continue
    if (found !== null && !isManner(tokens, i)) return found
    manner ??= found
  }
  for (let i = subjectWords.length - 1; i >= 0; i--) {
    const found = metricOf(subjectWords.slice(Math.max(0, i - 1), i + 1))
    if (found !== null) return CUTS.has(subjectWords[i + 1] ?? '') ? `${found} cut` : found
  }
  for (let i = first - 1; i >= Math.max(from, first - 10) && !apart; i--) {
    // `a tax for those earning $40,000`: what is earned is no tax
    if (i === verbAt && !isSubject && isRelation(reading, setting)) break
    // `the shares fell and the firm set aside $4 million`: beyond the subject another clause tells of another thing
    if (i < verbAt && !isSubject && tokens[i]?.pos === 'CCONJ' && OPENING.has(tokens[i + 1]?.pos ?? '')) break
    // `Osram, whose shares fell, has put $4 million aside`: what is told on the way to the verb is another thing
    if (i < verbAt && !isSubject && tokens[i]?.text === ',') {
      const opener = asideBefore(tokens, from, i)
      if (opener < i) {
        i = opener
        continue
      }
    }
    // `in his last budget, Reyes pledged $4 million`: what leads up to the subject is not told in numbers
    if (i < verbAt && !isSubject && tokens[i]?.text === ',' && isLeadIn(tokens, from, i)) break
    // `the hall cost $9 million, of which the state paid $4 million`
    if (i < verbAt && !isSubject && tokens[i]?.lower === 'which' && tokens[i - 1]?.lower === 'of') break
    // `spending fell after the $4 million package failed`: beyond what opens the number's clause stands another
    if (isSubject && OPENERS.has(tokens[i]?.lower ?? '')) break
    // `praised the economy, while 41 percent were glum`
    if (isSubject && /^(?:while|whereas|but)$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',') break
    const found = outsideNames(reading, i)
    if (sum && found === 'economy') continue
    if (found !== null && !isManner(tokens, i)) return found
  }
  // `calls grew at a rate of 8 percent`: of what it is a rate nothing says
  return manner === 'rate' ? null : manner
}

const OPENERS = wordSet('after before when once because although since until if')

/** Whether the comma at `at` ends a phrase with a preposition that opens the clause. */
function isLeadIn(tokens: Reading['tokens'], from: number, at: number): boolean {
  if (tokens[from]?.pos !== 'ADP') return false
  for (let i = from; i < at; i++) if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]?.pos ?? '')) return false
  return true
}

/** The comma that opens the relative clause which the comma at `at` closes; `at` where it closes none. */
function asideBefore(tokens: Reading['tokens'], from: number, at: number): number {
  for (let i = at - 1; i > from; i--)
    if (tokens[i]?.text === ',') return /^(?:which|who|whose|where)$/.test(tokens[i + 1]?.lower ?? '') ? i : at
  return at
}

/** Begin the subject of a clause that a conjunction joins to another. */
const OPENING: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

/** The metric that ends at token `i`; the *Kelda Stock Exchange* is no price of shares. */
function outsideNames({ tokens, covering }: Reading, i: number): string | null {
  return covering.get(i)?.mention.kind === 'organisation' ? null : metricAt(tokens, i)
}

/** `rents climb at an annual rate of 8 percent`, `by an average of 4 percent`: how something is told, and not what. */
function isManner(tokens: Reading['tokens'], i: number): boolean {
  if (!/^(?:rate|average)$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'of') return false
  let at = i - 1
  while (tokens[at]?.pos === 'ADJ') at--
  return /^an?$/.test(tokens[at]?.lower ?? '')
}

/** Whether the number is the object of a participle that says something of another noun: `those earning $40,000`; but `sales rising 4 percent`. */
export function isRelation({ tokens }: Reading, { verbAt, isArgument }: Setting): boolean {
  if (!isArgument || tokens[verbAt]?.lower.endsWith('ing') !== true) return false
  return isNominal(tokens[verbAt - 1]?.pos) && metricAt(tokens, verbAt - 1) === null
}

const isNominal = (pos: PartOfSpeech | undefined): boolean => pos === 'NOUN' || pos === 'DET' || pos === 'PRON'
