// plausible: what looks like a date and is none is turned down: `2000 pieces`, `the Sun`, `may`, `seats a week`.
import { MONTHS } from '../../lexicon/time/months.ts'
import { WEEKDAYS } from '../../lexicon/time/weekdays.ts'
import type { Document, Sentence, Token } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'
import { isMonth, isSeason, isWeekday, isYear } from './plausible-parts.ts'
import { isDayToldOf, isPartOfYear, isPeriod } from './plausible-periods.ts'

/** Words that are dates only where they look like one. */
export function isPlausible(atom: Atom, document: Document, sentence: Sentence): boolean {
  const { tokens, text } = document
  const before = atom.first > sentence.firstToken ? tokens[atom.first - 1] : undefined
  const after = atom.endToken < sentence.endToken ? tokens[atom.endToken] : undefined
  const previous = before?.lower ?? ''
  const written = text.slice(atom.start, atom.end)
  if (text[atom.end] === '-' && isFirstOfCompound(atom, document)) return false
  switch (atom.rule) {
    case '<year>':
      return isYear(atom, previous, after)
    case '<month>':
      return isMonth(text, atom, previous, before, after, tokens[atom.endToken + 1]?.lower ?? '')
    case 'last <month>':
      return !/\b(?:may|march)\b/.test(written) || atom.time.parts.day !== undefined
    case "'<year>":
      return (
        /^(?:in|of|since|class|summer|and|for|to|until|by|from|late|early|the)$/.test(previous) &&
        !(after?.pos === 'PROPN')
      )
    case 'the <decade>s':
      return (
        !/^(?:his|her|their|my|your|our|its|mid)$/.test(previous) &&
        (/\d{4}|['’‘]/.test(written) || previous === 'in' || /^the/i.test(written))
      )
    case 'recently':
    case 'now':
      // `previously announced`, `a then current price`
      return !(
        /^(?:previously|formerly|recently)$/i.test(written) &&
        /ed$/.test(after?.lower ?? '') &&
        previous !== 'had' &&
        previous !== 'was' &&
        (before?.pos === 'DET' || before?.pos === 'ADP' || before?.pos === 'PART')
      )
    case 'daily':
      if (isPaper(document, atom, before)) return false
      // A quarterly dividend and an annual meeting have names of their kind, and recur at no time said here.
      return !(
        /^(?:quarterly|annual|semiannual|monthly|yearly|weekly|biennial)$/i.test(written) &&
        after !== undefined &&
        /^(?:NOUN|ADJ|PROPN|VERB)$/.test(after.pos)
      )
    case '<number> <unit>':
      // `a week-long march`, `a century-old law`
      if (/^an?\s/i.test(written) && (isRate(before) || text[atom.end] === '-')) return false
      if (isSomeDay(text, atom, previous, after)) return false
      return (
        !AGES.test(text.slice(Math.max(0, atom.start - LONGEST_AGES), atom.start)) && !isProgramme(text, atom, before)
      )
    case 'last <unit>':
    case 'today':
      return (
        !(
          atom.first > sentence.firstToken &&
          /^(?:This|Last|Next) [A-Z]|^Today$/.test(written) &&
          before?.pos !== 'PUNCT'
        ) && !/^(?:This|Last|Next) [A-Z]/.test(written)
      )
    case '<hour> a.m.':
      return !/\d[ap]$/i.test(written) || /^(?:at|by|until|from|to|before|after)$/.test(previous)
    case '<hour> by its neighbours':
      return (
        /^(?:,?[ \t]in[ \t]the[ \t](?:morning|afternoon|evening)|[ \t]at[ \t]night|[ \t](?:tonight|tomorrow|this[ \t](?:morning|afternoon|evening)|last[ \t]night)|,[ \t]tonight)\b/i.test(
          text.slice(atom.end, atom.end + 24),
        ) ||
        (/^(?:at|around)$/.test(previous) &&
          /(?:night|tomorrow|today|yesterday|morning|evening|afternoon|day)[ \t](?:at|around)[ \t]$/i.test(
            text.slice(Math.max(0, atom.start - 24), atom.start),
          ) &&
          !/^(?:p|%|per|degrees?)/i.test(after?.lower ?? ''))
      )
    case 'the day':
      return isDayToldOf(atom, document, previous, after === undefined || after.pos === 'PUNCT')
    case 'this <part of day>':
      // `told CBS This Morning`
      return !/^(?:This|Last|Next) [A-Z]/.test(written)
    case 'the <unit>':
      return isPeriod(atom, document, previous)
    case '<ordinal> half of <year>':
    case '<ordinal> quarter of <year>':
      return isPartOfYear(atom, document, sentence)
    case 'the <part of day>':
      // `told the Evening Post`
      return !/^the [A-Z]/.test(written)
    case '<weekday>':
      // `told the Sunday Herald`
      if (PAPERS.test(after?.text ?? '')) return false
      return isWeekday(text, atom, previous, after, tokens[atom.endToken + 1]?.lower ?? '')
    case '<holiday> <year>':
      // `Lunar New Year` is not the first of January.
      return (
        !/^new year/i.test(written) ||
        !(before?.pos === 'PROPN' || before?.pos === 'ADJ' || /^(?:lunar|chinese)$/.test(previous)) ||
        /^(?:the|in|on|of|for|happy|this|last|next|by|until|since|before|after)$/.test(previous)
      )
    case '<month>/<day>':
      if (written === '24/7') return false
      // `won 7-6 (7/5)`
      if (/\d-\d ?\($/.test(text.slice(Math.max(0, atom.start - LONGEST_SET), atom.start))) return false
      // `its odds went from 5/1 to 7/2`
      if (/\b(?:odds|bookmakers?|favou?rite)\b/i.test(text.slice(sentence.start, sentence.end))) return false
      return (
        /^(?:on|by|from|since|until|till|before|after|between|next|last|,|to|and|\(|-)$/.test(previous) ||
        WEEKDAYS.has(previous) ||
        (previous.length > 1 && MONTHS.has(previous))
      )
    case 'the <season>':
      return isSeason(text, atom, previous, after)
    case '<part of day>':
      if (previous === 'this' && /^[A-Z]/.test(written)) return false
      return /^(?:in|by|until|early|late|mid|around|at|this)$/.test(previous) || /^(?:overnight)$/i.test(written)
    case '<unit>s':
      // `in the early hours of Friday`
      if (/^hours$/i.test(written) && /^(?:early|small|wee)$/.test(previous)) return false
      // `it ended months before they said`, `in talks weeks earlier`
      if (/^(?:before|after|earlier|later)$/.test(after?.lower ?? '') && before?.pos !== 'ADJ') return true
      return (
        /^(?:for|in|of|over|within|after|the|before|by|take|takes|took|last|lasted|many|through|few|since|that|early|first|,|and|later|just|spent|are|were)$/.test(
          previous,
        ) &&
        after?.lower !== 'old' &&
        after?.lower !== 'apart'
      )
    case '<unit>-long':
      // `12-years-old`
      return previous !== '-' && previous !== '–'
    case '<number>-<unit> in short':
      return /[a-z]$/.test(written)
    default:
      return true
  }
}

/** What papers and broadcasts are called behind the day on which they come out. */
const PAPERS =
  /^(?:Times|Mirror|Telegraph|Express|Herald|Mail|People|Sun|Independent|Business|Tribune|World|Star|Post|Age|Mercury|Live|Chronicle|Gazette|Journal|Standard|Night)$/

/** `the party daily Norden`, `The daily said`: a paper that comes out every day; but `the daily Lund ferry` runs every day. */
function isPaper({ tokens, text }: Document, { start, end, endToken }: Atom, before: Token | undefined): boolean {
  if (!/^daily$/i.test(text.slice(start, end)) || !/^(?:DET|NOUN|PROPN)$/.test(before?.pos ?? '')) return false
  let next = endToken
  while (tokens[next]?.pos === 'PROPN') next++
  if (next > endToken) return tokens[next]?.pos !== 'NOUN'
  return (
    before?.pos === 'DET' &&
    /^(?:said|says|reported|reports|wrote|writes|quoted|quotes)$/.test(tokens[next]?.lower ?? '')
  )
}

/** `will one day be`, `may one day return`: some day to come. */
function isSomeDay(text: string, { start, end }: Atom, previous: string, after: Token | undefined): boolean {
  if (!/^one day$/i.test(text.slice(start, end))) return false
  return AHEAD_OF_ONE_DAY.test(previous) || /^(?:be|become|have|will|would|could|might|may)$/.test(after?.lower ?? '')
}
const AHEAD_OF_ONE_DAY = /^(?:will|would|could|can|may|might|should|must|to|'ll|’ll)$/

/** Characters of `7-6 (` before a tie-break. */
const LONGEST_SET = 5

/** `the quarter-finals`, `the half-time score`, `the 1600-block`: a part of another word. */
function isFirstOfCompound({ start, end, endToken }: Atom, { text, tokens }: Document): boolean {
  const next = tokens[endToken + 1]?.lower ?? ''
  return next === 'block' || (/\b(?:quarter|half)$/i.test(text.slice(start, end)) && /^[a-z]/.test(next))
}

/** `ages 11 years to 5 months` */
const AGES = /\bage[sd]? (?:\w{1,8} (?:years?|months?|weeks?|days?)(?: to |-| and |, (?:and )?)){0,3}$/i
const LONGEST_AGES = 48

/** The programme that is called `60 Minutes`: capitals where the words before have none. */
const isProgramme = (text: string, { start, end }: Atom, before: Token | undefined): boolean =>
  /^\d+ (?:Minutes|Hours|Days)$/.test(text.slice(start, end)) && before !== undefined && before.text === before.lower

/** `15 a year`, `$5 a day`, `seats a week`: how often, which is the quantity's. */
function isRate(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.pos === 'NUM' ||
      before.pos === 'SYM' ||
      before.lower === '%' ||
      (before.pos === 'NOUN' && /s$|^(?:percent|million|billion|cents?)$/.test(before.lower)))
  )
}
