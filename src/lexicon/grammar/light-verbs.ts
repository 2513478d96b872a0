// Verbs that say that something is there, and nothing of what was done to it: `carries 212 passengers` counts passengers,
// `saved 17 passengers` counts passengers saved. Base forms, from general knowledge.
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `be have hold carry contain include comprise consist total number reach stand exist remain involve represent feature
   boast see say tell add report estimate announce know show put get do make take come go leave keep use give mean call
   become amount count cover span last follow accord believe think expect need want seem appear host maintain run
   operate own base serve offer provide transport accommodate seat house employ bring play hear find meet let 's ’s 're ’re 've ’ve 'd ’d 'm ’m`.split(
    /\s+/,
  ),
)
