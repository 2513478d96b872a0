// Invented names: people of all continents, places, ministries, courts, companies and parties, put together at random.
import { FAMILY_NAMES } from '../lexicon/people/family-names.ts'
import { GIVEN_NAMES } from '../lexicon/people/given-names.ts'
import { CITIES_AND_REGIONS } from '../lexicon/places/cities-and-regions.ts'
import { COUNTRIES } from '../lexicon/places/countries.ts'
import { DEMONYMS } from '../lexicon/places/demonyms.ts'
import * as words from './invented-words.ts'

/** The dice of an invented text. */
export type Maker = {
  pick: <T>(items: readonly T[]) => T
  chance: (p: number) => boolean
  number: (n: number) => number
}

const CITIES = [...CITIES_AND_REGIONS].filter(name => !name.includes('.'))
export const COUNTRY_NAMES = [...COUNTRIES.keys()]
const GIVEN = [...GIVEN_NAMES]
const FAMILY = [...FAMILY_NAMES]
export const DEMONYM_WORDS = [...DEMONYMS.keys()]
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fo ga ge go gu ha he hi ho ja jo ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe po ra re ri ro ru sa se si so su ta te ti to tu va ve vi wa we ya yo za ze zi zo cha che kha sha shi tha tra dra kwa nya mba nda nga ndo nko gbo ang eng ing ong an en in on ar er or al el ol as es us ou ai ei au'.split(
    ' ',
  )
const ENDINGS =
  'n m s r l k t na ra la ma ko wa ni ya sky ova vić ez ao ão in ng sh y o a i e u d b ski man sen son oglu yan dze wala pur gar abad ville ton burg stan grad'.split(
    ' ',
  )

function capital(text: string): string {
  return text.replace(/(^|[\s'-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

export function inventWord({ pick, number }: Maker): string {
  let word = ''
  for (let n = 1 + number(3); n > 0; n--) word += pick(SYLLABLES)
  return capital(word + pick(ENDINGS))
}

export function inventPerson(maker: Maker): { full: string; family: string } {
  const { pick, chance } = maker
  const given = () => capital(chance(0.6) ? pick(GIVEN) : inventWord(maker))
  const family = capital(chance(0.5) ? pick(FAMILY) : inventWord(maker))
  const form = maker.number(16)
  if (form === 0) return { full: `${family} ${given()}-${inventWord(maker).toLowerCase()}`, family }
  if (form === 1) return { full: `${family} ${given()} ${given()}`, family }
  if (form === 2) return { full: `${given()} ${given()} ${family}`, family }
  if (form === 3) return { full: `${given()} ${inventWord(maker).charAt(0)}. ${family}`, family }
  if (form === 4)
    return { full: `${given()} ${pick(['bin', 'al', 'van', 'de', 'ibn', 'da', 'von', 'del'])} ${family}`, family }
  if (form === 5) return { full: `${given()} Al-${family}`, family: `Al-${family}` }
  if (form === 6) return { full: `${given()} al-${family}`, family: `al-${family}` }
  if (form === 7) return { full: `${given()} ${family}-${inventWord(maker)}`, family }
  if (form === 8) return { full: family, family }
  if (form === 9) return { full: `${inventWord(maker).charAt(0)}${inventWord(maker).charAt(0)} ${family}`, family }
  return { full: `${given()} ${family}`, family }
}

export function inventPlace(maker: Maker): string {
  return maker.chance(0.5) ? inventWord(maker) : capital(maker.pick(CITIES))
}

export function inventSite(maker: Maker): string {
  const { pick, chance } = maker
  const name = inventPlace(maker)
  return chance(0.75) ? `${name} ${pick(words.PLACE_HEADS_AFTER)}` : `${pick(words.PLACE_HEADS_BEFORE)} ${name}`
}

export function inventBody(maker: Maker): string {
  const { pick, chance, number } = maker
  const where = () => (chance(0.4) ? pick(COUNTRY_NAMES) : inventPlace(maker))
  switch (number(10)) {
    case 0:
      return `Ministry of ${pick(words.TOPICS)}`
    case 1:
      return `${pick(['Ministry', 'Department', 'Office', 'Directorate', 'Institute', 'Faculty'])} of ${pick(words.TOPICS)}${chance(0.3) ? `, ${pick(words.TOPICS)}` : ''} and ${pick(words.TOPICS)}`
    case 2:
      return `${pick(words.TOPICS)} Ministry`
    case 3:
      return `${where()} ${pick(words.LOCAL_BODIES)}`
    case 4:
      return `${chance(0.5) ? pick(DEMONYM_WORDS) : where()} ${pick(words.LOCAL_BODIES)}`
    case 5:
      return `${pick(words.QUALIFIERS)} ${pick(words.BODY_SUBJECTS)} ${pick(words.BODY_HEADS)}`
    case 6:
      return `${where()} ${pick(words.BODY_SUBJECTS)} ${pick(words.BODY_HEADS)}`
    case 7:
      return `${pick(words.BODY_HEADS)} of ${pick(words.BODY_SUBJECTS)} ${pick(['Officers', 'Workers', 'Producers', 'Employers', 'Studies', 'Affairs', 'Services', 'Experts'])}`
    case 8:
      return `${pick(words.BODY_HEADS)} for ${pick(words.TOPICS)}${chance(0.4) ? ` of ${where()}` : ''}`
    default:
      return `${pick(['University', 'Bank', 'Central Bank', 'Parliament', 'Republic Bank', 'Bishops’ Conference', 'Football Federation', 'Supreme Court', 'Women’s Union', 'Academy of Sciences'])} of ${where()}`
  }
}

export function inventCompany(maker: Maker): string {
  const { pick, number } = maker
  const name = inventWord(maker)
  switch (number(8)) {
    case 0:
      return `${name} ${pick(words.COMPANY_SUFFIXES)}`
    case 1:
      return `${name} ${pick(words.COMPANY_TRADES)} ${pick(words.COMPANY_SUFFIXES)}`
    case 2:
    case 3:
      return `${name} ${pick(words.COMPANY_TRADES)}`
    case 4:
      return `${name} ${inventWord(maker)} ${pick(words.COMPANY_TRADES)}`
    case 5:
      return `${inventPlace(maker)} ${pick(['United', 'FC', 'City', 'Rovers', 'Stars', 'Athletic', 'Wanderers', 'Tigers', 'Lions', 'Eagles'])}`
    default:
      return name
  }
}

export function inventParty(maker: Maker): string {
  const { pick, chance } = maker
  if (chance(0.25)) return inventWord(maker)
  return `${pick(words.PARTY_WORDS)} ${chance(0.4) ? `${pick(words.PARTY_WORDS)} ` : ''}${pick(words.PARTY_HEADS)}`
}

export function acronymOf(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('').slice(0, 6)
}
