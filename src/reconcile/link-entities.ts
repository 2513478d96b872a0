// Which names of different articles mean one person, organisation or place. Named levels of agreement, the strongest first. What is unsure
// is left apart: a wrong join invents a fact, a missing one only hides that two outlets agree.
import { EntitySets, type Linking } from './entity-sets.ts'
import { joinAcronyms, joinAcrossKinds, joinPersonsAcrossStories, joinSameNames } from './link-across-stories.ts'
import { joinByShortForms } from './link-short-forms.ts'
import { joinWithinStory } from './link-within-story.ts'
import type { NameIndex } from './name-index.ts'

/** Joins the rows of a name index, given the story of each article. */
export function linkEntities(names: NameIndex, storyOf: Int32Array): Linking {
  const sets = new EntitySets(names, storyOf)
  joinSameNames(sets)
  joinByShortForms(sets)
  for (const rows of sets.stories()) joinWithinStory(sets, rows)
  joinAcronyms(sets)
  joinPersonsAcrossStories(sets)
  joinAcrossKinds(sets)
  return sets.linking()
}
