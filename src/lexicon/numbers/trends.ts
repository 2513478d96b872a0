// Verbs and nouns of change, by their base form, and the direction that they say. General knowledge of market and statistics news.

export type Trend = 'up' | 'down'

function table(up: string, down: string): ReadonlyMap<string, Trend> {
  const map = new Map<string, Trend>()
  for (const word of up.split(/\s+/)) map.set(word, 'up')
  for (const word of down.split(/\s+/)) map.set(word, 'down')
  return map
}

/** Base form → direction. */
export const TREND_WORDS: ReadonlyMap<string, Trend> = table(
  `rise climb gain jump increase surge soar grow growth rally advance spike swell leap rocket skyrocket accelerate expand expansion strengthen
   bounce rebound recover raise boost hike lift balloon appreciate up uptick upturn upward widen improve escalate firm balloon
   doubled doubling tripled tripling trebled trebling quadrupled quadrupling`,
  `fall drop lose decline decrease slide slip sink plunge tumble shed plummet dip ease shrink slump contract contraction narrow weaken retreat reduce
   reduction lower loss slash trim cut diminish dwindle crash collapse nosedive subside depreciate down downturn downward downtick slow worsen slacken halved halving`,
)

/** Verbs and nouns of change that as often mean something else; they count before percent, points and money only. */
export const WEAK_TRENDS: ReadonlySet<string> = new Set([
  'lose',
  'loss',
  'gain',
  'shed',
  'cut',
  'trim',
  'raise',
  'lift',
  'advance',
  'recover',
  'firm',
  'improve',
  'contract',
  'boost',
  'slow',
  'collapse',
  'crash',
  'reduction',
  'contraction',
])
