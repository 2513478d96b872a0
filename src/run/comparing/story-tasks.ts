// How the stories of a folder are dealt out to threads.
import { type Alignment, excerptsByStory, type Lessons, type StoryFrame, teaches } from '../../reconcile/index.ts'
import type { StoryToJudge } from './judge-stories.ts'
import { numbersOf } from './knowledge-record.ts'
import type { PlacedStory } from './survey-stories.ts'

/** Articles of a task: some 40 cost 20 ms, so that the way to a thread and back counts little, and threads end together. */
const ARTICLES_A_TASK = 40

/** The stories of a folder, and place and length of each record, by the number of its article. */
export type PlacedFolder = { readonly frames: readonly StoryFrame[]; readonly records: Float64Array }

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

export function* storiesToSurvey(folder: PlacedFolder): Generator<PlacedStory> {
  for (const story of placeStories(folder)) if (teaches(story.frame)) yield story
}

function* placeStories({ frames, records }: PlacedFolder): Generator<PlacedStory> {
  for (const frame of frames) yield { frame, records: pick(records, frame.articles) }
}

export function* storiesToJudge(
  folder: PlacedFolder & { readonly texts: Float64Array },
  alignments: ReadonlyMap<string, Alignment>,
  { standing }: Lessons,
): Generator<StoryToJudge> {
  const beside = excerptsByStory(standing)
  for (const story of placeStories(folder)) {
    const alignment = alignments.get(story.frame.id) ?? null
    const texts = pick(folder.texts, numbersOf(story.frame))
    yield { ...story, alignment, texts, standing: beside.get(story.frame.id) ?? [] }
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
