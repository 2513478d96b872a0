// Which words name a place by themselves: towns, regions and countries of the lists.
import { CITIES_AND_REGIONS } from '../lexicon/places/cities-and-regions.ts'
import { COUNTRIES } from '../lexicon/places/countries.ts'
import { PROVINCES_AND_TOWNS } from '../lexicon/places/provinces-and-towns.ts'
import { foldName } from './fold.ts'

const COUNTRY_NAMES: ReadonlySet<string> = new Set([...COUNTRIES.keys()].map(foldName))

/** Whether folded words name a listed place. isKnownPlace('new york') //=> true */
export const isKnownPlace = (folded: string): boolean =>
  CITIES_AND_REGIONS.has(folded) || PROVINCES_AND_TOWNS.has(folded) || COUNTRY_NAMES.has(folded)
