// Words that say a count has changed since earlier reports: `has risen to 15`, `now stands at`. From general knowledge.

const words =
  'rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grew grown grows jump jumped jumps mount mounted mounts raised raising reach reached reaches soared soars up now updated update latest later toll final another more additional since'

/** Lower case. */
export const UPDATE_WORDS: ReadonlySet<string> = new Set(words.split(' '))
