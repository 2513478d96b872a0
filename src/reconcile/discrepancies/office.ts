// What office a role names, and whether two roles can be held by one person at one time. `CPV Secretary General` and `Party General
// Secretary` are one office in two wordings; `Prime Minister` and `President` are two.
import { OFFICES, PORTFOLIOS } from '../../lexicon/people/offices.ts'
import { PAST_ROLE_WORDS } from '../../lexicon/people/titles.ts'
import { foldName } from '../../text/fold.ts'

export type Office = { readonly name: string; readonly portfolio: string | null }

/** Words that make an office another one, or none at all: an acting president may be anything else besides. */
const OPEN = new Set([
  'acting',
  'interim',
  'caretaker',
  'elect',
  'designate',
  'candidate',
  'nominee',
  'hopeful',
  'spokesman',
  'aide',
])
const LONGEST = 3
/** What follows tells of whose office it is, or whom somebody serves: `adviser to the President` is none. */
const OF = new Set(['of', 'to', 'for', 'at', 'in'])

/**
 * The office of a role; null where it is none that excludes others, or is no longer or not yet held.
 *
 * readOffice('Finance Minister') //=> { name: 'minister', portfolio: 'finance' }
 * readOffice('former President') //=> null
 * readOffice('head of the office of the President') //=> null
 */
export function readOffice(role: string): Office | null {
  const words = foldName(role).split(' ')
  if (words.some(word => PAST_ROLE_WORDS.has(word) || OPEN.has(word))) return null
  const end = words.findIndex(word => OF.has(word))
  const held = end < 0 ? words.length : end
  for (let length = LONGEST; length > 0; length--)
    for (let at = 0; at + length <= held; at++) {
      const name = OFFICES.get(words.slice(at, at + length).join(' '))
      if (name === undefined) continue
      const portfolio = words.map(word => PORTFOLIOS.get(word)).find(found => found !== undefined)
      return { name, portfolio: name.endsWith('minister') && name !== 'prime minister' ? (portfolio ?? null) : null }
    }
  return null
}

/** Whether one person cannot hold both at one time. */
export function exclude(a: Office, b: Office): boolean {
  if (a.name !== b.name) return true
  return a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio
}
