// How the stories of a folder are dealt out to threads.
import type { Alignment, Judged, Lessons } from '../reconcile/index.ts'
import type { IndexedRecords } from './index-records.ts'
import type { StoryToJudge } from './judge-stories.ts'
import { numbersOf } from './knowledge-record.ts'
import type { PlacedStory } from './survey-stories.ts'

/** Articles of a task: some 40 cost 20 ms, so that the way to a thread and back counts little, and threads end together. */
const ARTICLES_A_TASK = 40

/** Tasks for stories in their order, some stories a task. */
export function* dealOut<Story extends PlacedStory, Task>(
  stories: Iterable<Story>,
  taskOf: (stories: readonly Story[]) => Task,
): Generator<Task> {
  let dealt: Story[] = []
  let articles = 0
  for (const story of stories) {
    dealt.push(story)
    articles += story.frame.articles.length
    if (articles < ARTICLES_A_TASK) continue
    yield taskOf(dealt)
    dealt = []
    articles = 0
  }
  if (dealt.length > 0) yield taskOf(dealt)
}

export function* placeStories({ frames, records }: IndexedRecords): Generator<PlacedStory> {
  for (const frame of frames) yield { frame, records: pick(records, frame.articles) }
}

export function* storiesToJudge(
  indexed: IndexedRecords,
  alignments: readonly Alignment[],
  { standing }: Lessons,
): Generator<StoryToJudge> {
  const facts = groupByStory(standing.facts)
  const discrepancies = groupByStory(standing.discrepancies)
  let n = 0
  for (const story of placeStories(indexed)) {
    const alignment = alignments[n++] as Alignment
    const { id } = story.frame
    const beside: Judged = { facts: facts.get(id) ?? [], discrepancies: discrepancies.get(id) ?? [] }
    yield { ...story, alignment, heads: pick(indexed.heads, numbersOf(story.frame)), standing: beside }
  }
}

/** The pairs of place and length with these numbers. */
function pick(places: Float64Array, numbers: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(2 * numbers.length)
  for (let n = 0; n < numbers.length; n++) {
    picked[2 * n] = places[2 * (numbers[n] ?? 0)] ?? 0
    picked[2 * n + 1] = places[2 * (numbers[n] ?? 0) + 1] ?? 0
  }
  return picked
}

function groupByStory<Found extends { readonly story: string | null }>(found: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>()
  for (const each of found) if (each.story !== null) groups.set(each.story, [...(groups.get(each.story) ?? []), each])
  return groups
}
