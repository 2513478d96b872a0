// The occasion: whether an article reports violence, an accident or a disaster at all. `Haas is out with a knee injury` and
// `the composer died aged 84` tell of harm, yet of no event that harmed. Dead of other events are left to background.ts.
import { CARE_WORDS, CARRYING_VERBS, CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { ILLNESS_WORDS, OCCASION_WORDS, PASTIME_WORDS } from '../../lexicon/events/occasion-words.ts'
import { wordSet, words } from '../../lexicon/word-list.ts'
import type { Sentence, Token } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Statement } from './clause.ts'
import type { Person } from './person.ts'

/** Different words of play from which on an article may be one of sport or the arts; one or two stand in any report. */
const PLAYFUL = 3
/** Different words of play from which on a mild word of harm is rather one of play. */
const RATHER = 2
/** Different words of harm from which on an article may report some; one stands in reports of anything. */
const HARMFUL = 2
/** Sentences, the title among them, that tell what the article is about. */
const OPENING = 2
/** Sentences behind which who died did so in passing: a notice of a death has names and dates for its first. */
const NOTICE = 4

/** A test for statements: can it tell of a casualty, in an article such as this? */
export function occasionOf({ tokens, sentences }: Reading): (statement: Statement) => boolean {
  const played = new Set<string>()
  const harmed = new Set<string>()
  let violent = false
  for (const { lower } of tokens) {
    if (PASTIME_WORDS.has(lower)) played.add(lower)
    else if (OCCASION_WORDS.has(lower)) harmed.add(lower)
    violent ||= !MILD.has(lower) && tellsCause(lower)
  }
  const quiet = harmed.size === 0 && !violent
  const ofIllness = harmed.size < HARMFUL && tellsOfIllness(tokens, sentences)
  const playful = played.size >= PLAYFUL && played.size > harmed.size
  const ratherPlay = played.size >= RATHER && played.size > harmed.size
  const opening = sentences[OPENING]?.start ?? Infinity
  const passing = sentences[NOTICE]?.start ?? Infinity
  return ({ fate, patients, sentence, anchor }) => {
    const unsaid = UNSAID_CAUSES.has(tokens[anchor]?.lower ?? '')
    // `the mayor took two guests to the new hospital`
    if (harmed.size === 0 && unsaid && CARRYING_VERBS.has(tokens[anchor]?.lower ?? '')) return false
    // `17 people were hurt outside the stadium`
    if (patients.some(({ counted, plural }) => counted && plural)) return true
    // `a fan was killed before the match, police said`; in a film somebody may be killed too
    if (playful) return fate === 'killed' && !unsaid && harmed.size > 1 && sentence.start < opening
    // `Haas is back after a knee injury`, `Reyes, who is treated at a clinic`
    if ((unsaid || MILD.has(tokens[anchor]?.lower ?? '')) && fate !== 'killed' && ratherPlay) return false
    // `Haas, who led the firm for nine years, has died`, `what Reyes is being treated for`, `he is out with a hip injury`
    if (quiet && (unsaid || tokens[anchor]?.lower === 'injury') && patients.every(isKnown)) return false
    if (!unsaid) return true
    // `Haas has died. … He had been ill with cancer`
    if (ofIllness) return false
    // `He was raised by an aunt after his father died`, in an article on a budget
    if (harmed.size < HARMFUL && sentence.start >= passing) return false
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (ILLNESS_WORDS.has(tokens[i]?.lower ?? '')) return false
    return true
  }
}

/** `killed`, `stabbed`, `wounds`; what is `hit` or `struck` may be a target or a deal. */
function tellsCause(lower: string): boolean {
  if (SHOTS.test(lower)) return true
  const forms = CASUALTY_WORDS.get(lower) ?? []
  return forms.some(({ fate, form }) => form === 'wound' || (form === 'transitive' && VIOLENT.test(fate)))
}

const SHOTS = /^(?:shot|gunned|drowned|suicide)$/
const VIOLENT = /^(?:killed|injured)$/

/** Somebody told by name, or told before. */
const isKnown = ({ name, pronoun, count }: Person): boolean => name !== null || (pronoun && count === 1)

/** Whether a sentence tells of a death and of an illness: `he had been ill with cancer and died at home`. */
function tellsOfIllness(tokens: readonly Token[], sentences: readonly Sentence[]): boolean {
  return sentences.some(({ firstToken, endToken }) => {
    let [ill, dead] = [false, false]
    for (let i = firstToken; i < endToken; i++) {
      const { lower = '' } = tokens[i] ?? {}
      ill ||= ILLNESS_WORDS.has(lower)
      dead ||= DEATHS.test(lower)
    }
    return ill && dead
  })
}

const DEATHS = /^(?:died|dies|death|passed)$/

/** Leave open whether it happened at play. */
const MILD = wordSet('injured injury injuries injure injures injuring hurt hurts hurting condition')

/** Leave open what did it: only these may be the work of an illness. */
const UNSAID_CAUSES = new Set([
  ...CARE_WORDS.keys(),
  ...words(
    'died dies dying die death dead passed succumbed taken rushed treated admitted hospitalized hospitalised hospital',
  ),
])
