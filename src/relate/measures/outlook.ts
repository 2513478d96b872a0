// Whether a number is what somebody foresees or aims at, and not what is: a forecast of 3 percent contradicts no growth of 2.
import { AIM_NOUNS, FORECAST_NOUNS, FORECAST_VERBS } from '../../lexicon/numbers/outlook-words.ts'
import type { Claim } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

/** Tokens before the number and behind it that belong to its phrase: `a forecast of around`, `percent growth forecast`. */
const REACH_LEFT = 6
const REACH = 3

/**
 * The modality of a number: `possible` for a forecast, `planned` for an aim, else what its verb says.
 *
 * modalityOf('below the 2 percent target', 'asserted') //=> 'planned'
 */
export function modalityOf({ tokens }: Reading, setting: Setting, told: Claim['modality']): Claim['modality'] {
  if (told === 'planned' || told === 'possible') return told
  // `if five players are picked`
  if (FORECAST_VERBS.has(setting.verb) || tokens[setting.first - 1]?.lower === 'if') return 'possible'
  const { first, end, from, to } = setting
  for (let i = first - 1; i >= Math.max(from, first - REACH_LEFT); i--) {
    const found = outlookOf(tokens[i]?.lower)
    if (found !== null) return found
    // `Halden forecasts earnings growth of 4 percent`
    // `a target of hiring 200 cooks`
    const deed = tokens[i]?.pos === 'VERB' && tokens[i - 1]?.lower === 'of'
    if (!deed && !/^(?:ADP|DET|ADV|NOUN|ADJ)$/.test(tokens[i]?.pos ?? '')) break
  }
  for (let i = end; i < Math.min(to, end + REACH); i++) {
    const found = outlookOf(tokens[i]?.lower)
    if (found !== null) return found
    // `with 8 percent growth expected next year`, `growth of 8 percent is expected`
    if (FORESEEN.has(tokens[i]?.lower ?? '')) return 'possible'
    if (!/^(?:NOUN|ADJ|AUX)$/.test(tokens[i]?.pos ?? '')) break
  }
  return told
}

const FORESEEN = new Set(['expected', 'predicted', 'projected', 'anticipated', 'forecasted', 'foreseen'])

function outlookOf(word: string | undefined): 'possible' | 'planned' | null {
  if (word === undefined) return null
  return FORECAST_NOUNS.has(word) ? 'possible' : AIM_NOUNS.has(word) ? 'planned' : null
}
