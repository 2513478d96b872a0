// holiday: days that have a name: `Christmas Eve`, `Labor Day 2009`.
import { HOLIDAYS } from '../../../lexicon/time/holidays.ts'
import { pattern, S, YEAR } from '../pieces.ts'
import type { DateRule, Sense } from '../time.ts'

const NAMES = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/[.]/g, '\\.').replace(/'/g, "'?").replace(/ /g, S))
  .join('|')

/** The key of a holiday's name as it is written. */
function keyOf(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
  if (HOLIDAYS.has(plain)) return plain
  for (const key of HOLIDAYS.keys()) if (key.replace(/'/g, '') === plain.replace(/'/g, '')) return key
  return undefined
}

/** `in the new year`: the year that begins then, not its first day. */
export const THE_NEW_YEAR = 'the new year'

export const HOLIDAY_DATES: readonly DateRule[] = [
  {
    name: '<holiday> <year>',
    opens: ['holiday', 'sense'],
    examples: [
      'Christmas Eve',
      'Thanksgiving 2019',
      'Labor Day',
      "New Year's Day",
      'Easter of 2010',
      'last Thanksgiving',
    ],
    pattern: pattern(`(?:(?<sense>last|next|this)${S})?(?<name>${NAMES})(?:,?${S}(?:of${S}|in${S})?${YEAR})?`),
    read: ({ name, year, sense }) => {
      const holiday = keyOf(name ?? '')
      if (holiday === undefined) return undefined
      return {
        type: 'DATE',
        parts: { holiday, ...(year !== undefined && { year: Number(year) }) },
        ...(sense !== undefined && { sense: sense.toLowerCase() as Sense }),
      }
    },
  },
  {
    name: 'the new year',
    opens: ['determiner'],
    examples: ['the new year', 'the New Year'],
    pattern: pattern(
      `(?<=\\b(?:in|into|of|until|till|before|during)${S}|^)the${S}new${S}year(?!'|-|${S}(?:day|eve|honours|honors|list|sales?|message|speech|address|celebrations?|festivities|break|holidays?|period|festival)\\b)`,
    ),
    read: () => ({ type: 'DATE', parts: { holiday: THE_NEW_YEAR } }),
  },
]
/** First words of the holidays' names. */
export const HOLIDAY_WORDS: readonly string[] = [
  ...new Set([...HOLIDAYS.keys()].map(name => /^[a-z]+/.exec(name)?.[0] ?? '').filter(word => word !== 'may')),
]
