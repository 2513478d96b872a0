// Which names of different articles mean one person, organisation or place. Named levels of agreement, the strongest first. What is unsure
// is left apart: a wrong join invents a fact, a missing one only hides that two outlets agree.
import { EntitySets, type Linking } from './entity-sets.ts'
import { joinAcronyms } from './link-acronyms.ts'
import { joinAcrossKinds } from './link-across-kinds.ts'
import { joinMistakenPersons } from './link-mistaken-persons.ts'
import { joinPersonsAcrossStories } from './link-persons.ts'
import { joinSameNames } from './link-same-names.ts'
import { joinByShortForms } from './link-short-forms.ts'
import { joinWithinStory } from './link-within-story.ts'
import type { NameIndex } from './name-index.ts'

/** Joins what needs no story to be joined: equal names and short forms of bodies and places. */
export function joinByName(names: NameIndex): EntitySets {
  const sets = new EntitySets(names)
  joinSameNames(sets)
  joinByShortForms(sets)
  return sets
}

/** Joins what is left, given the story of each article. */
export function joinByStory(sets: EntitySets, storyOf: Int32Array): Linking {
  sets.placeInStories(storyOf)
  for (const rows of sets.stories()) joinWithinStory(sets, rows)
  joinAcronyms(sets)
  joinPersonsAcrossStories(sets)
  joinAcrossKinds(sets)
  joinMistakenPersons(sets)
  return sets.linking()
}
