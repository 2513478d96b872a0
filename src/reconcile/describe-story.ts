// A story as it is written: its title, the day of its event, the days of its articles, its places.
import { WEEKDAYS } from '../lexicon/time/weekdays.ts'
import type { Article, Story } from '../schema/index.ts'
import { isoDate, weekdayOf } from '../text/calendar.ts'
import { countOf } from './explain.ts'
import { isWritten } from './facts/one-act.ts'
import { byCodeUnits, identify } from './identify.ts'
import { dayOf, ONE_SEASON, readPeriod } from './period.ts'
import { placesOf } from './story-places.ts'

/** A title made of the first sentence is cut here. */
const LONGEST_TITLE = 120

/** The id of a story: from the article it began with, so that a follow-up does not change it. */
export function storyId(first: string): string {
  return identify('s', [first])
}

/** Describes the story of these articles; the first is the one that its id is made of. */
export function describeStory(articles: readonly Article[]): Story {
  const ordered = [...articles].sort(
    (a, b) => byCodeUnits(a.published ?? '9', b.published ?? '9') || byCodeUnits(a.id, b.id),
  )
  const published = articles.flatMap(article => article.published ?? []).sort(byCodeUnits)
  const titled = ordered.find(article => article.title !== null)
  return {
    id: storyId(articles[0]?.id ?? ''),
    title: titled?.title ?? firstSentence(ordered[0]),
    date: eventDay(articles),
    articles: articles.map(article => article.id),
    from: published[0] ?? null,
    to: published.at(-1) ?? null,
    places: placesOf(articles),
    because:
      articles.length === 1
        ? 'no other article reports this event'
        : articles.every(article => article.story !== null && article.story === articles[0]?.story)
          ? 'the input groups these articles'
          : `${countOf(articles.length, 'article')} share rare names, places and words`,
  }
}

function firstSentence(article: Article | undefined): string | null {
  const sentence = article?.sentences[0]
  if (article?.text === undefined || sentence === undefined) return null
  const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim()
  if (text === '') return null
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…`
}

/**
 * The day of the event: the one most articles date it to. Where articles leave the year open (`Dec 14` here, `Tuesday` there), the
 * days that are left by all of them together, if it is one.
 */
function eventDay(articles: readonly Article[]): string | null {
  const written = new Map<string, number>()
  const inferred = new Map<string, number>()
  for (const article of articles)
    for (const claim of article.claims) {
      if (claim.kind !== 'date' || claim.measure !== 'event' || claim.polarity === 'denied') continue
      const period = readPeriod(claim.value)
      if (period === null || period.from !== period.to) continue
      const votes = isWritten(claim.value) ? written : inferred
      const day = isoDate(period.from)
      votes.set(day, (votes.get(day) ?? 0) + 1)
    }
  const reported = articles.flatMap(({ published }) => dayOf(published) ?? [])
  return mostVoted(written, reported) ?? mostVoted(inferred, reported) ?? narrowed(articles)
}

/** The day with most votes, of these the first of those near its reports, which come after the event. */
function mostVoted(votes: ReadonlyMap<string, number>, reported: readonly number[]): string | null {
  const far = (day: string) =>
    reported.some(report => Math.abs(report - (dayOf(day) ?? report)) <= ONE_SEASON) ? 0 : 1
  const [best] = [...votes].sort(([a, n], [b, m]) => m - n || far(a) - far(b) || byCodeUnits(a, b))
  return best?.[0] ?? null
}

/** The only day left by what all articles of unknown date leave open; null where several are. */
function narrowed(articles: readonly Article[]): string | null {
  const lists = articles.flatMap(article =>
    article.publishedCandidates === undefined ? [] : [article.publishedCandidates],
  )
  const [first, ...rest] = lists
  if (first === undefined) return null
  const common = first.filter(day => rest.every(list => list.includes(day)))
  const weekdays = new Set(articles.flatMap(openWeekdays))
  const fitting = common.filter(day => {
    const number = dayOf(day)
    return number !== null && (weekdays.size === 0 || weekdays.has(weekdayOf(number)))
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Weekdays that an article of unknown date names in its first sentences: what it reports happened on one of them. */
function openWeekdays(article: Article): number[] {
  if (article.published !== null) return []
  const end = article.sentences[3]?.end ?? Number.POSITIVE_INFINITY
  return article.mentions.flatMap(mention => {
    if (mention.kind !== 'date' || mention.start >= end) return []
    return WEEKDAYS.get(mention.text.toLowerCase()) ?? []
  })
}
