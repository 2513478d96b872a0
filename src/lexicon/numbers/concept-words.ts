// Words that help to tell what a number is said of: pronouns that stand for an earlier noun, and nouns of time, which nothing is said of.
import { MONTHS } from '../time/months.ts'
import { WEEKDAYS } from '../time/weekdays.ts'
import { words } from '../word-list.ts'

/** Relative pronouns: what they stand for is right before them. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom'])

/** Personal pronouns whose noun may stand earlier in the sentence. `I`, `we` and `you` never do. */
export const ANAPHORS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'this', 'these', 'those'])

export const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'there', "i'm", "we're"])

/** Verbs whose subject tells and is not told of. */
export const SAYINGS: ReadonlySet<string> = new Set([
  'say',
  'says',
  'said',
  'told',
  'tells',
  'believe',
  'believes',
  'think',
  'thinks',
])

/** Heads of phrases of time: `last year`, `the first quarter`. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...words(
    'year years month months week weeks day days today yesterday tomorrow night morning afternoon evening quarter season hour hours minute minutes time times decade century age total average addition part end record period moment half spring summer autumn fall winter weekend',
  ),
])
