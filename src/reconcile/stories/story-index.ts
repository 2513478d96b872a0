// Takes what each article of a folder tells of its event, and finds the stories.
import type { EventDigest } from '../article-digest.ts'
import { IntList } from '../int-list.ts'
import { Interner } from '../interner.ts'
import { findClosePairs } from './close-pairs.ts'
import { weighCrowds } from './crowds.ts'
import { type Grouping, groupStories } from './group-stories.ts'
import { ParticularIndex } from './particular-index.ts'
import { TermCollector } from './term-index.ts'

/** Above every number of an outlet: an article without an outlet is an outlet of its own. */
const UNKNOWN_OUTLET = 0x40000000

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
    const { particulars } = this
    const [days, events, outlets] = [this.days.view(), this.events.view(), this.outletNumbers.view()]
    const frame = { terms: this.terms.build(null), particulars, days, events, outlets }
    let pairs = findClosePairs(frame)
    for (let look = 0; look < LOOKS_AT_CROWDS; look++) {
      const weights = weighCrowds(frame, pairs)
      if (weights === null) break
      pairs = findClosePairs({ ...frame, terms: this.terms.build(weights) })
    }
    return groupStories(days.length, pairs, this.given.view())
  }
}
