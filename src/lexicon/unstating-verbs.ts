// Verbs that lead in what somebody sees, does or brings about: readers of quotes take them for cues, but whoever is their subject
// vouches for nothing. `Halden saw sales rise`, `that means 40 jobs`, `officers responded to two calls`. From general knowledge.

/** Base forms. */
export const UNSTATING_VERBS: ReadonlySet<string> = new Set(
  'see mean hear post vote respond threaten evade regard learn realise realize prove involve require welcome thank greet mock'.split(
    ' ',
  ),
)
