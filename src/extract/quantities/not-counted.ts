// What is a number and no quantity: years, clock times, days of a month, numbered things, models, telephone and house numbers, bullets.
import { NUMBERED_NOUNS } from '../../lexicon/numbers/counted-nouns.ts'
import { NUMBERED_INDICES } from '../../lexicon/numbers/share-indices.ts'
import { MONTHS } from '../../lexicon/time/months.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isDigit, isLetter } from '../../text/characters.ts'
import { isHouseNumber } from './addresses.ts'
import { at, type Suspect, text, written } from './suspect.ts'

const isMonth = (token: Token | undefined) =>
  token !== undefined &&
  MONTHS.has(token.lower.replace('.', '')) &&
  ((token.lower !== 'may' && token.lower !== 'march') || token.text !== token.lower)

const YEAR_OPENERS = wordSet(
  'in since by until till from to of during before after between and through early late mid for the year around circa than its their his her this that spring summer autumn fall winter fiscal',
)

/** Whether `2 of 13` behind a word for a picture begins at token `i`. */
const isOfGallery = (suspect: Suspect, i: number): boolean =>
  text(suspect, i + 1) === 'of' &&
  /^(?:image|caption|photo|picture|slide|page)$/i.test(text(suspect, i - 1)) &&
  isDigit(text(suspect, i + 2).charCodeAt(0))

/** `Andre 3000 thanked fans`, `Star-Life 2 feels good`: what stands behind the number is the verb of the name; but `in Leeds 300 hired cooks`. */
const isFollowedByVerb = (suspect: Suspect): boolean => {
  let first = suspect.previous
  while (/^(?:\p{Lu}|-$)/u.test(text(suspect, first - 1)) && at(suspect, first - 1)?.pos !== 'ADP') first--
  return at(suspect, suspect.next)?.pos === 'VERB' && at(suspect, first - 1)?.pos !== 'ADP'
}

type Exclusion = {
  readonly name: string
  readonly examples: readonly [string, ...string[]]
  readonly holds: (suspect: Suspect) => boolean
}

const CLOCK_AFTER = /^(?::\d\d|\.\d\d ?[ap]\.?m\b| ?[ap]\.?m\b(?!\w)| o['’]clock| ?(?:GMT|UTC|hrs?\b))/i

/** `9 to 11 a.m.`: whether what stands behind a number makes it a time of day. */
export const isClock = (text: string, at: number): boolean => CLOCK_AFTER.test(text.slice(at, at + 8))

/** `318) 555-0100` */
const AREA_CODE = /^\d{3}\) ?\d{3}-\d{4}/

/** Each kind of number that is no quantity. The first sentence of a kind's examples holds the number that is left out. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'clock time',
    examples: ['The gates open at 7.30 pm.', 'The train left at 10:45.', 'Doors close at 9 a.m. sharp.'],
    holds: ({ text, amount: { numeral } }) => {
      const before = text.charCodeAt(numeral.start - 1)
      if (before === 58 && isDigit(text.charCodeAt(numeral.start - 2))) return true
      return isClock(text, numeral.end)
    },
  },
  {
    name: 'block of a street',
    examples: ['Shots were fired in the 3300 block of Elm Street.', 'A car burned in the 1400 block of South Quay.'],
    holds: suspect => {
      const block = at(suspect, suspect.next)?.text === '-' ? suspect.next + 1 : suspect.next
      return (
        at(suspect, block)?.lower === 'block' &&
        at(suspect, block + 1)?.lower === 'of' &&
        at(suspect, suspect.previous)?.lower === 'the'
      )
    },
  },
  {
    name: 'place in a gallery',
    examples: ['Image 2 of 13 shows it.', 'See photo 4 of 9 here.'],
    holds: suspect => isOfGallery(suspect, suspect.next - 1) || isOfGallery(suspect, suspect.previous - 1),
  },
  {
    name: 'round of a cup',
    examples: ['Dorne lost in the last 16 of a cup.', 'Leeds met Lund in the last 32.'],
    holds: suspect =>
      /^(?:8|16|32|64)$/.test(written(suspect)) &&
      at(suspect, suspect.previous)?.lower === 'last' &&
      !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(at(suspect, suspect.next)?.pos ?? ''),
  },
  {
    name: 'day of a month',
    examples: ['It opened on December 14 in Hue.', 'It opened on 14 December in Hue.', 'The talks ended Oct. 31.'],
    holds: suspect => {
      const { amount } = suspect
      if (amount.value === null || amount.value > 31)
        return isMonth(at(suspect, suspect.previous)) && suspect.counts === false
      const before = at(suspect, suspect.previous)
      return (
        isMonth(before?.text === '.' ? at(suspect, suspect.previous - 1) : before) || isMonth(at(suspect, suspect.next))
      )
    },
  },
  {
    name: 'date in digits',
    examples: ['The form is dated 12/05/2021.', 'The form is dated 2021-12-05.', 'They are open 24/7 here.'],
    holds: ({ text, amount: { numeral } }) => {
      const before = text.charCodeAt(numeral.start - 1)
      const after = text.charCodeAt(numeral.end)
      if (before === 47 && isDigit(text.charCodeAt(numeral.start - 2))) return true
      if (after === 47 && isDigit(text.charCodeAt(numeral.end + 1))) return true
      return /^\d{4}-\d{2}-\d{2}/.test(text.slice(numeral.start, numeral.start + 10))
    },
  },
  {
    name: 'year',
    examples: ['He came back in 1998 to teach.', 'The 2019 results were worse.', 'Sales since 2014 have grown.'],
    holds: suspect => {
      const digits = written(suspect)
      if (!/^(?:1\d|20)\d\d$/.test(digits)) return false
      const before = at(suspect, suspect.previous)
      const opened = before !== undefined && YEAR_OPENERS.has(before.lower)
      const modern = /^(?:19|20[0-4])\d/.test(digits)
      if (!suspect.counts)
        return modern || (opened && before.lower !== 'of') || before?.lower === 'a.d.' || before?.lower === 'ad'
      if (!modern) return false
      // `its 1988 sales`, `had 1988 sales`: a round number may count, another one hardly does without a comma.
      return (
        opened || before?.pos === 'PROPN' || before?.lower === "'s" || before?.lower === '’s' || !digits.endsWith('00')
      )
    },
  },
  {
    name: 'decade',
    examples: ['In the 1990s she moved.', 'Music of the 80s is back.'],
    holds: ({ text, amount: { numeral } }) => /0['’]?s\b/.test(text.slice(numeral.end - 1, numeral.end + 3)),
  },
  {
    name: 'numbered thing',
    examples: ['Turn to Chapter 3 for more.', 'It landed at Gate 12.', 'She won Game 6 alone.'],
    holds: suspect => {
      const before = at(suspect, suspect.previous)
      const noun = before?.text === '.' || before?.text === '-' ? at(suspect, suspect.previous - 1) : before
      if (before === undefined || noun === undefined) return false
      if (before.text === '#') return true
      return NUMBERED_NOUNS.has(noun.lower) && (!suspect.counts || noun.pos === 'PROPN' || noun.text !== noun.lower)
    },
  },
  {
    name: 'share index',
    examples: ['Most FTSE 100 firms pay more.', 'The S&P 500 banks fell.', 'In the S P 500 banks fell.'],
    holds: suspect => {
      const before = at(suspect, suspect.previous)
      if (before === undefined || suspect.amount.value === null || written(suspect).includes(',')) return false
      return NUMBERED_INDICES.has(before.lower) || (before.text === 'P' && text(suspect, suspect.previous - 1) === 'S')
    },
  },
  {
    name: 'name with a number',
    examples: [
      'He flew a Boeing 737 home.',
      'The Nasdaq 100 was flat.',
      'The phone runs Lumen 13.2 well.',
      'He saw Ice-Boy 2 at last.',
    ],
    holds: suspect => {
      const before = at(suspect, suspect.previous)
      // `Ice-Boy 2`: in a compound any noun with a capital is a name
      const isOfName = before?.pos === 'NOUN' && text(suspect, suspect.previous - 1) === '-'
      if (before === undefined || (before.pos !== 'PROPN' && !isOfName)) return false
      if (before.end + 1 < suspect.amount.start || (suspect.counts && !isFollowedByVerb(suspect))) return false
      return before.text[0] !== before.lower[0] && !written(suspect).includes(',')
    },
  },
  {
    name: 'type of aircraft',
    examples: ['The airline wants the new 787 aircraft.', 'It flies larger 777 jets.'],
    holds: suspect => {
      if (!/^7[0-8]7$/.test(written(suspect))) return false
      return /^(?:aircraft|airliners?|jets?|jetliners?|planes?|dreamliners?)$/.test(
        at(suspect, suspect.next)?.lower ?? '',
      )
    },
  },
  {
    name: 'model',
    examples: ['The A320 was late.', 'Cases of COVID-19 fell.', 'The F-16 turned back.', 'A 5G mast stood there.'],
    holds: ({ text, amount: { numeral } }) => {
      const before = text.charCodeAt(numeral.start - 1)
      const two = text.charCodeAt(numeral.start - 2)
      if (isLetter(before) || before === 95 || before === 64 || before === 35) return true
      if ((before === 45 || before === 0x2011) && isLetter(two)) return true
      const after = text.charCodeAt(numeral.end)
      return (
        isLetter(after) ||
        (after === 45 &&
          isLetter(text.charCodeAt(numeral.end + 1)) === false &&
          isDigit(text.charCodeAt(numeral.end + 1)) &&
          /^\d+-\d+-/.test(text.slice(numeral.start, numeral.end + 12)))
      )
    },
  },
  {
    name: 'telephone number',
    examples: ['Call +1-222-555-0100 now.', 'Ring (318) 555-0100.', 'Hotline: 1900 5555.', 'Ring 555-0100-22 first.'],
    holds: ({ text, amount: { start, numeral } }) => {
      if (text[start - 1] === '(' && AREA_CODE.test(text.slice(start, start + 14))) return true
      if (/\(\d{3}\) ?$/.test(text.slice(Math.max(0, start - 6), start))) return true
      if (/\d-\d+-?$|\+\d*[- ]?$/.test(text.slice(Math.max(0, start - 8), start))) return true
      if (/^\+?\d+-\d+-\d/.test(text.slice(start, numeral.end + 14))) return true
      return /(?:hotline|telephone|tel|phone|fax|whatsapp|call)[.:]? {0,2}\+?(?:\d[\d ]*)?$/i.test(
        text.slice(Math.max(0, start - 24), start),
      )
    },
  },
  {
    name: 'house number',
    examples: [
      'She lives at 575 Elm Tree Road, Leeds.',
      'The shop at 22 Rue Lepic closed.',
      'He lives at 9 East 71st Street, York.',
      'Shots were fired at 3950 Alder Creek.',
      'Thieves broke into the Osram shop, 4200 Alder.',
    ],
    holds: isHouseNumber,
  },
  {
    name: 'bullet',
    examples: ['1. Wash the rice.', '2) Cook it.'],
    holds: suspect => {
      const after = at(suspect, suspect.next)
      return (
        suspect.previous < suspect.firstToken &&
        (after?.text === '.' || after?.text === ')') &&
        suspect.next + 1 < suspect.endToken
      )
    },
  },
]

/** The kind of number that is no quantity, or undefined. */
export function excluded(suspect: Suspect): string | undefined {
  for (const exclusion of EXCLUSIONS) if (exclusion.holds(suspect)) return exclusion.name
  return undefined
}

/** `A320`, `F-16`: digits that belong to the letters before them, but `sub-500` and `minus-30`. */
export const touchesName = (text: string, at: number): boolean =>
  /[A-Za-z]-?$/.test(text.slice(Math.max(0, at - 2), at)) &&
  !/(?:sub|minus|plus|to|now|then|near|nearly|over|under)-$/i.test(text.slice(Math.max(0, at - 8), at))
