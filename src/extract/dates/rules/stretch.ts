// stretch: how long, by a word alone: `decades`, `recent weeks`, `day-long`, `a while`, `all week`.
import { pattern, S } from '../pieces.ts'
import type { DateRule } from '../time.ts'
import { lasting } from './duration.ts'

export const STRETCHES: readonly DateRule[] = [
  {
    name: 'recent <unit>s',
    opens: ['vague', 'sense'],
    examples: ['recent weeks', 'coming quarters', 'the coming months', 'the weeks ahead', 'recent weeks and months'],
    pattern: pattern(
      `(?:the${S})?(?:(?:coming|next|ensuing|recent)${S}(?<unit>days|weeks|months|quarters|years|decades)(?:${S}and${S}(?:weeks|months|years))?|(?<ahead>days|weeks|months|years|decades)${S}(?:ahead|to${S}come))`,
    ),
    read: ({ unit, ahead }) => lasting('several', (unit ?? ahead ?? '').slice(0, -1)),
  },
  {
    name: '<unit>s',
    opens: ['unit'],
    examples: ['decades', 'years', 'centuries', 'weeks or months'],
    pattern: pattern(
      `(?<unit>decade|year|month|week|day|hour|minute|centurie)s(?:${S}(?:or|and)(?:${S}even)?${S}(?:decades|years|months|weeks|days|hours))?`,
    ),
    read: ({ unit }) => lasting('several', (unit ?? '').replace(/^centurie$/i, 'centuries')),
  },
  {
    name: '<unit>-long',
    opens: ['unit'],
    examples: ['day-long', 'hour-long', 'yearlong', 'decades-long', 'years-old', 'centuries-old'],
    pattern: pattern(
      '(?:(?<one>hour|day|week|month|year|decade|century)-?long|(?<many>months|years|decades|centuries)-(?:long|old))',
    ),
    read: ({ one, many }) =>
      one === undefined ? lasting('several', (many ?? '').replace(/(?<!ie)s$/i, '')) : lasting('one', one),
  },
  {
    name: 'a while',
    opens: ['determiner', 'number'],
    examples: ['a while', 'some time', 'a long time'],
    pattern: pattern(
      `(?:a${S}(?:little${S}|short${S}|long${S})?while|some${S}time|a${S}long${S}time)(?!${S}(?:ago|zone))`,
    ),
    read: () => ({ type: 'DURATION', parts: {}, fixed: 'PXX' }),
  },
  {
    name: 'all <unit>',
    opens: ['each'],
    examples: ['all week', 'all day', 'the whole year', 'all year long'],
    pattern: pattern(
      `(?:all|the${S}(?:whole|entire))${S}(?<unit>day|night|week|month|year|weekend)(?:${S}long|-long)?`,
    ),
    read: ({ unit }) => lasting('one', unit ?? ''),
  },
]
