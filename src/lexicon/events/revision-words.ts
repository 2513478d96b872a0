// Words that say a number was corrected and not counted anew: without one of them, a lower number later is a contradiction.
// From general knowledge.

const words =
  'revised revise revises revising revision corrected correct correction lowered lower lowers lowering reduced reduces cut downgraded downward downwards adjusted recount miscounted overstated wrongly mistakenly clarified clarification earlier initially originally previously'

/** Lower case. */
export const REVISION_WORDS: ReadonlySet<string> = new Set(words.split(' '))
