// Takes what each article of a folder tells of its event, and finds the stories.
import type { EventDigest } from '../article-digest.ts'
import { IntList } from '../int-list.ts'
import { Interner } from '../interner.ts'
import { besideCrowds, besideFolder, shareOf } from './background.ts'
import { findClosePairs } from './close-pairs.ts'
import { findCrowds } from './crowds.ts'
import { isOfFewEvents, mayBeGathered } from './few-events.ts'
import { type Grouping, groupStories } from './group-stories.ts'
import { ParticularIndex } from './particular-index.ts'
import type { ArticleFrame } from './story-similarity.ts'
import { TermCollector } from './term-index.ts'

/** Above every number of an outlet: an article without an outlet is an outlet of its own. */
const UNKNOWN_OUTLET = 0x40000000

/** Where the mean closeness of two groups is at least this, they are one story (set on incidents told by several outlets). */
const SAME_STORY = 0.014
/** In a folder of few articles they are to be closer: general news does not tell which words all shootings share. */
const CLOSER = 0.3

/** So many articles of general news show how rare a term is there. */
const GENERAL_NEWS = 5000

/** Once a crowd is known its reports are closer to each other, and more of them are found to be of it. */
const LOOKS_AT_CROWDS = 2

export class StoryIndex {
  private readonly outlets = new Interner()
  private readonly groupings = new Interner()
  private readonly terms = new TermCollector()
  private readonly particulars = new ParticularIndex()
  private readonly outletNumbers = new IntList()
  private readonly days = new IntList()
  private readonly events = new IntList()
  private readonly given = new IntList()

  /** Takes the articles in the order of their ids. */
  add(digest: EventDigest): void {
    const outlet = digest.outlet === null ? -1 : this.outlets.intern(digest.outlet)
    this.terms.add(digest, outlet < 0 ? UNKNOWN_OUTLET + this.days.length : outlet)
    this.particulars.add(digest)
    this.outletNumbers.push(outlet)
    this.days.push(digest.day)
    this.events.push(digest.event)
    this.given.push(digest.story === null ? -1 : this.groupings.intern(digest.story))
  }

  group(): Grouping {
    const [days, given] = [this.days.view(), this.given.view()]
    const frame = this.frame()
    let pairs = findClosePairs(frame)
    for (let look = 0; look < LOOKS_AT_CROWDS; look++) {
      const crowds = findCrowds(frame, pairs)
      if (crowds === null) break
      const { crowdOf, weights, crowded } = crowds
      const terms = this.terms.build(weights, besideCrowds(days.length, crowded))
      pairs = findClosePairs({ ...frame, terms, sameStory: SAME_STORY, crowdOf })
    }
    return groupStories(days.length, pairs, given)
  }

  private frame(): ArticleFrame {
    const [days, events, outlets] = [this.days.view(), this.events.view(), this.outletNumbers.view()]
    const beside = besideFolder(days.length)
    const sameStory = SAME_STORY * (1 + CLOSER * shareOf(beside, days.length))
    const terms = this.terms.build(null, beside)
    const frame = { terms, sameStory, crowdOf: null, particulars: this.particulars, days, events, outlets }
    const unknown = outlets.reduce((count, outlet) => (outlet < 0 ? count + 1 : count), 0)
    if (!mayBeGathered(days.length, unknown)) return frame
    const inGeneral = this.terms.build(new Float64Array(days.length), GENERAL_NEWS)
    if (!isOfFewEvents({ ...frame, terms: inGeneral })) return frame
    return { ...frame, outlets: outlets.map((outlet, article) => (outlet < 0 ? UNKNOWN_OUTLET + article : outlet)) }
  }
}
