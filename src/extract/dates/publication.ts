// publication: when an article without a date was published, from its dateline or from what its lead calls today.
// Where the year is open, the days that fit the years which the text names are kept; reconcile narrows them across articles.
import type { DateMention, Document, Draft, SourceArticle, Token } from '../../schema/index.ts'
import { isDate, isoDate, toDay, weekdayOf } from '../../text/calendar.ts'
import { type DatelineDate, readDatelineDate } from '../../text/dateline-date.ts'
import { findDates } from './find-dates.ts'

/** News names at least one year of its last few: the year of publication is the latest past year named, or one of the next four. */
const YEARS_AFTER = 4
/** Sentences at the top in which `today` and a day are the day of the report. */
const LEAD = 5

type Dates = readonly Draft<DateMention>[]

/**
 * The document with what its own text says of the day of publication: `published` where that is certain,
 * `publishedCandidates` where only the year is open. A document that has its date is returned as it is.
 *
 * `A conference was held today. … opens on Dec 14 … in 2002, 2010 and 2020` //=> publishedCandidates 2020-12-14 … 2024-12-14
 */
export function datePublication(document: Document): Document {
  if (document.article.published !== null) return document
  const article = dateArticle(document)
  const { text, tokens, sentences } = document
  return article === document.article ? document : { article, text, tokens, sentences }
}

function dateArticle(document: Document): SourceArticle {
  const { article } = document
  const dateline = datelineDate(document)
  const day = dateline ?? leadDate(document)
  if (day === null) return article
  if (day.year !== null) {
    const published = isoDate(toDay(day.year, day.month, day.day))
    return { ...article, published, publishedFrom: dateline === null ? 'text' : 'dateline' }
  }
  const candidates = plausibleDays(day, findDates(document))
  // One that fits is certain only where the weekday made the choice.
  if (candidates.length === 1 && day.weekday !== null) {
    return { ...article, published: candidates[0] ?? null, publishedFrom: 'inferred' }
  }
  return candidates.length === 0 ? article : { ...article, publishedCandidates: candidates }
}

function datelineDate({ article, text }: Document): DatelineDate | null {
  for (const zone of article.zones) {
    const date = zone.kind === 'dateline' ? readDatelineDate(text.slice(zone.start, zone.end)) : null
    if (date !== null) return date
  }
  return null
}

/** The one month and day that the top of an article names, if it also says `today`; `the March 11 raid` names that of a raid. */
function leadDate(document: Document): DatelineDate | null {
  const sentences = document.sentences.slice(0, LEAD)
  if (!saysToday(document.tokens, sentences.at(-1)?.endToken ?? 0)) return null
  const lead = findDates({ article: document.article, text: document.text, tokens: document.tokens, sentences })
  if (!lead.some(mention => TODAY.test(mention.text))) return null
  const days = lead.filter(
    ({ value, known, start }) =>
      known.includes('day') &&
      known.includes('month') &&
      /-\d\d-\d\d/.test(value ?? '') &&
      !/\b(?:the|an?) $/i.test(document.text.slice(Math.max(0, start - 5), start)),
  )
  const [first] = days
  const value = first?.value?.slice(0, 10)
  if (first === undefined || value === undefined || days.some(other => other.value?.slice(0, 10) !== value)) return null
  const [year, month, day] = value.split('-')
  const weekdays = new Set(lead.flatMap(({ value: other }) => /^XXXX-WXX-(\d)$/.exec(other ?? '')?.[1] ?? []))
  return {
    month: Number(month),
    day: Number(day),
    year: year === 'XXXX' ? null : Number(year),
    weekday: weekdays.size === 1 ? Number([...weekdays][0]) : null,
  }
}

const PARTS_OF_TODAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening'])

/** Without one of these words no top of an article is worth reading for its dates. */
function saysToday(tokens: readonly Token[], end: number): boolean {
  for (let i = 0; i < end; i++) {
    const lower = tokens[i]?.lower
    if (lower === 'today' || lower === 'tonight') return true
    if (lower === 'this' && PARTS_OF_TODAY.has(tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}

const TODAY = /^(?:today|tonight|this (?:morning|afternoon|evening))$/i

/** The day in every year that the text leaves open and that has it on the weekday named. */
function plausibleDays({ month, day, weekday }: DatelineDate, dates: Dates): string[] {
  const latest = latestYear(dates)
  if (latest === null) return []
  const days: string[] = []
  for (let year = latest; year <= latest + YEARS_AFTER; year++) {
    if (!isDate(year, month, day)) continue
    const number = toDay(year, month, day)
    if (weekday === null || weekdayOf(number) === weekday) days.push(isoDate(number))
  }
  return days
}

/** The latest single year that the text names; the years of a period (`2021-2030`) may lie ahead and do not count. */
function latestYear(dates: Dates): number | null {
  let latest: number | null = null
  for (const { known, value } of dates) {
    if (!known.includes('year') || value === null || value.includes('/')) continue
    const year = Number(/^(\d{4})/.exec(value)?.[1] ?? Number.NaN)
    if (Number.isInteger(year) && (latest === null || year > latest)) latest = year
  }
  return latest
}
