// vague: times that no calendar places: `now`, `recently`, `soon`, `the past`, `the future`.
import { pattern, S } from '../pieces.ts'
import type { DateRule, Time } from '../time.ts'

const refer = (fixed: string): Time => ({ type: 'DATE', parts: {}, fixed })

export const VAGUE_TIMES: readonly DateRule[] = [
  {
    name: 'now',
    opens: ['vague'],
    examples: [
      'now',
      'currently',
      'right now',
      'nowadays',
      'presently',
      'these days',
      'the present day',
      'at the moment',
      'current',
    ],
    pattern: pattern(
      `(?:(?:right|just)${S}now|now|currently|nowadays|presently|current(?!${S}account)|these${S}days|at${S}(?:the${S})?(?:moment|present(?:${S}time)?|this${S}(?:time|moment|point))|(?:the${S})?present${S}(?:day|time))`,
    ),
    read: () => refer('PRESENT_REF'),
  },
  {
    name: 'recently',
    opens: ['vague'],
    examples: ['recently', 'recent', 'lately', 'more recently', 'the recent past', 'long ago'],
    pattern: pattern(
      `(?:(?:(?:more|most|only|just|until|very)${S})?(?:recently|lately|recent)|the${S}recent${S}past|past${S}(?:years|decades|months|weeks)|long${S}ago|at${S}(?:the|that)${S}time)`,
    ),
    read: () => refer('PAST_REF'),
  },
  {
    name: 'the past',
    opens: ['determiner'],
    examples: ['the past', 'the distant past'],
    pattern: pattern(
      `the${S}(?:(?:recent${S}|distant${S})?past(?=[.,;:!?)"'”’]|$|${S}(?:and|but|that|they|he|she|it|we|had|has|have|is|was|were|to|when|as|or)\\b)|past(?<=\\bin${S}the${S}past)(?=${S}(?:with|which|who|by|for|on|in|at|about|because|if|while|without|from|against|over|how|his|her|their|its)\\b))`,
    ),
    read: () => refer('PAST_REF'),
  },
  {
    name: 'the future',
    opens: ['determiner', 'vague', 'number'],
    examples: [
      'the future',
      'the near future',
      'the foreseeable future',
      'the short term',
      'the long term',
      'soon',
      'as soon as possible',
      'one day',
    ],
    pattern: pattern(
      `(?:the${S})?(?:(?:near|foreseeable|immediate|distant|not-too-distant)${S}future|(?<=the${S})future(?!s)|as${S}soon${S}as${S}possible|asap|(?<=the${S})(?:short|near|long|longer)${S}term(?!${S}\\w+(?:s|ing)\\b)|soon(?!${S}(?:after|as|became|found|was|were|began))|someday|one${S}day)`,
    ),
    read: () => refer('FUTURE_REF'),
  },
]
