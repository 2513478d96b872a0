// Words that say a count has changed since earlier reports: `has risen to 15`, `now stands at`. From general knowledge.

const words =
  'rise rises rose risen rising climb climbs climbed climbing increase increases increased grow grows grew grown jump jumped jumps mount mounted reach reached reaches soared soars now updated update'

/** Lower case. */
export const UPDATE_WORDS: ReadonlySet<string> = new Set(words.split(' '))

/** What names the number that is replaced: `one more than first reported`. */
export const UPDATE_PHRASES: readonly string[] = [
  'first reported',
  'first thought',
  'than first',
  'than earlier',
  'than previously',
]
