// Words at which a number may begin. A token that is none of these and holds no digit is passed over.
import {
  CARDINALS,
  DENOMINATORS,
  GROUP_NUMBERS,
  ORDINALS,
  PLURAL_GROUPS,
  PLURAL_SCALES,
  SCALES,
} from './number-words.ts'

export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...PLURAL_SCALES.keys(),
  ...PLURAL_GROUPS.keys(),
  ...GROUP_NUMBERS.keys(),
  'half',
  'a',
  'several',
  'minus',
  'negative',
  'few',
  'quarter',
  '½',
  '⅓',
  '⅔',
  '¼',
  '¾',
  '⅛',
])

/** Words that make a number of the article before them: `a hundred`, `a couple of`, `a third`. */
export const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...GROUP_NUMBERS.keys(),
  ...DENOMINATORS.keys(),
  ...ORDINALS.keys(),
  'few',
])
