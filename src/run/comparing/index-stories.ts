// The first step of comparing, on one thread: stories are found from what each article tells of its event.
import { type Grouping, StoryIndex } from '../../reconcile/index.ts'
import { type DigestsTask, readEvents } from '../store/digests.ts'

export function indexStories(task: DigestsTask): Grouping {
  const stories = new StoryIndex()
  for (const digest of readEvents(task)) stories.add(digest)
  return stories.group()
}
