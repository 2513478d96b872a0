// Invented news: short articles from patterns of newswire, for the forms that the gold sets hardly have: ministries, courts,
// offices before names, acronyms, names of all continents. Seeded; every name is put together at random.
import type { GoldText } from './gold.ts'
import {
  acronymOf,
  COUNTRY_NAMES,
  DEMONYM_WORDS,
  inventBody,
  inventCompany,
  inventParty,
  inventPerson,
  inventPlace,
  inventSite,
  inventWord,
  type Maker,
} from './invented-names.ts'
import * as words from './invented-words.ts'
import { seeded } from './random.ts'

type Kind = 'person' | 'organisation' | 'place'

/** `{p}` a person in full, `{f}` the family name, `{o}` an organisation, `{body}` one that its head noun names, `{a}` its acronym or full name again, `{l}` a place, `{q}` a second place. */
const SENTENCES: readonly string[] = [
  '{office} {p} said on {day} that the {o} would review the plan.',
  '{p}, {officenoun} of the {o}, told reporters in {l} that talks would go on.',
  'The {o} said in a statement on {day} that {n} people had registered.',
  '“We are ready,” said {office} {p}.',
  '“It will not be easy,” {f} said.',
  '{f} added that the {a} had met {p2} in {l}.',
  'According to the {o}, prices in {l} rose again.',
  'According to {o2}, sales in {q} fell by {n} percent.',
  '{l}, {q} – The {o} has opened an office in {l}.',
  '{l}: {office} {p} on {day} inaugurated the new wing of the {o}.',
  'Officials of the {a} visited {l} and {q} on {day}.',
  'The {demonym} {officesmall}, {p}, arrived in {l} for {other}.',
  '{p} and {p2} were arrested in {l} after {other}.',
  '{p2} beat {p} in the final of {other} in {l}.',
  'A spokesman for {o2}, {p2}, did not respond to a request for comment.',
  'Shares of {o2} rose {n} percent, while {o3} lost {n} percent.',
  '{o2}, based in {l}, said it expected higher profits.',
  '{o2} will build a plant in {small} with help from {country}.',
  'The farmers of {small} had asked {f} for help.',
  'The {o} ({acr}) has criticised {country} over {other}.',
  'The {acr} was founded in {l} in {year}.',
  'Police in {l} said {p2}, {n}, was found near {site}.',
  'The road between {l} and {q} was closed near {site}.',
  'Speaking at {site}, {f} praised {other}.',
  '{office} {f} met {demonym} {office} {p2} in {country} on {day}.',
  'Ties between {country} and {country2} have grown, {f} noted.',
  'However, {f} denied the claims made by the {a}.',
  'But {p2} said the {o3} had never paid.',
  '{o3} players trained in {l} ahead of {other}.',
  'The {o3} and the {o} signed an agreement at {site}.',
  '{p} (photo) studied at the {o} before joining {o2}.',
  'Dr {p2} of the {o} warned of floods in {small}.',
  'Residents of {l}, {q} and {small} were told to leave.',
  'In {l}, {f} was welcomed by {office} {p2}.',
  'Under {other}, the {a} must report to {office} {p}.',
  'Many {demonyms} live in {l} and work for {o2}.',
  '“{f} is wrong,” {p2} wrote in the {paper}.',
  'The {paper} reported that {f} had left {country}.',
  '{l} ({agency}) – {office} {p} has resigned, the {o} confirmed.',
  'Asked about {other}, {f} referred to the {a}.',
  'Photo: {p2}/{agency}',
  '{n} members of {party} walked out of the chamber.',
  '{party} leader {p} accused {office} {p2} of delay.',
  'The ruling {party} won {n} seats in {l}.',
  'He joined {party} in {year} and later led the {o}.',
  '{p}’s brother {p2} lives in {l}.',
  'The {o}’s {officesmall}, {p}, said {l}’s schools would open on {day}.',
  '{site} in {l} was built by {o2}.',
  '{country}’s {o} and {country2} will hold talks in {q}.',
  'Presidents {f} and {f2} are to meet in {l}.',
  'Deputy head of the {o} {p} said on {day} that much had been achieved.',
  'Director of the {o} {p} said: “{l} has always been a friend.”',
  'Present were {office} {p}, member of the {o} {p2}, and {office} {f2}.',
  'Chairwoman of the {o}’s {o2} {p2} spoke next.',
  '{office} {p}, permanent member of the {party}’s {body} {p2}, and {office} {f2} attended.',
  'Deputy head of the {body} {p2} opened the meeting in {l}.',
]

type Slot = { readonly text: string; readonly kind?: Kind }

function inventSlots(maker: Maker): Map<string, () => Slot> {
  const { pick, chance, number } = maker
  const person = inventPerson(maker)
  const second = inventPerson(maker)
  const body = inventBody(maker)
  const acronym = acronymOf(body)
  const fixed = new Map<string, Slot>([
    ['p', { text: person.full, kind: 'person' }],
    ['f', { text: person.family, kind: 'person' }],
    ['p2', { text: second.full, kind: 'person' }],
    ['f2', { text: second.family, kind: 'person' }],
    ['o', { text: body, kind: 'organisation' }],
    ['a', { text: acronym.length > 1 && chance(0.6) ? acronym : body, kind: 'organisation' }],
    ['acr', { text: acronym.length > 1 ? acronym : body, kind: 'organisation' }],
    ['o2', { text: inventCompany(maker), kind: 'organisation' }],
    ['o3', { text: chance(0.5) ? inventCompany(maker) : inventBody(maker), kind: 'organisation' }],
    ['party', { text: inventParty(maker), kind: 'organisation' }],
    ['l', { text: inventPlace(maker), kind: 'place' }],
    ['q', { text: inventPlace(maker), kind: 'place' }],
    ['country', { text: pick(COUNTRY_NAMES), kind: 'place' }],
    ['country2', { text: pick(COUNTRY_NAMES), kind: 'place' }],
    [
      'paper',
      {
        text: `${inventPlace(maker)} ${pick(['Times', 'Herald', 'Post', 'Gazette', 'Daily', 'Star', 'News'])}`,
        kind: 'organisation',
      },
    ],
    [
      'agency',
      {
        text: pick(['AP', 'AFP', 'Reuters', inventWord(maker), `${inventWord(maker)} News Agency`]),
        kind: 'organisation',
      },
    ],
  ])
  const slots = new Map<string, () => Slot>([...fixed].map(([name, slot]) => [name, () => slot]))
  slots.set('body', () => ({ text: pick(words.BODY_HEADS), kind: 'organisation' }))
  slots.set('site', () => ({ text: inventSite(maker), kind: 'place' }))
  slots.set('small', () => ({ text: inventPlace(maker), kind: 'place' }))
  slots.set('office', () => ({ text: pick(words.OFFICES) }))
  slots.set('officesmall', () => ({ text: pick(words.OFFICES).toLowerCase() }))
  slots.set('officenoun', () => ({ text: pick(words.OFFICE_NOUNS) }))
  slots.set('day', () => ({ text: pick(words.DAYS) }))
  slots.set('n', () => ({ text: String(2 + number(90)) }))
  slots.set('year', () => ({ text: String(1950 + number(70)) }))
  slots.set('demonym', () => ({ text: pick(DEMONYM_WORDS) }))
  slots.set('demonyms', () => ({ text: pick(DEMONYM_WORDS) }))
  slots.set('other', () => ({ text: pick(words.OTHER_NAMES) }))
  return slots
}

function inventText(maker: Maker, index: number): GoldText {
  const slots = inventSlots(maker)
  let text = ''
  const mentions: { start: number; end: number; kind: Kind }[] = []
  for (let n = 3 + maker.number(4); n > 0; n--) {
    if (text !== '') text += maker.chance(0.3) ? '\n\n' : ' '
    let at = 0
    const sentence = maker.pick(SENTENCES)
    for (const match of sentence.matchAll(/\{(\w+)\}/g)) {
      text += sentence.slice(at, match.index)
      at = match.index + match[0].length
      const slot = slots.get(match[1] ?? '')?.()
      if (slot === undefined) continue
      if (slot.kind !== undefined)
        mentions.push({ start: text.length, end: text.length + slot.text.length, kind: slot.kind })
      text += slot.text
      if (match[1] === 'small' && maker.chance(0.6)) text += ` ${maker.pick(words.SMALL_PLACE_NOUNS)}`
    }
    text += sentence.slice(at)
  }
  return { set: 'invented', name: `invented/${index}`, text, mentions, scored: [[0, text.length]] }
}

/** So many invented articles with their names; the same seed gives the same. */
export function inventGold(count: number, seed: number): GoldText[] {
  const random = seeded(seed)
  const number = (n: number) => Math.floor(random() * n)
  const maker: Maker = {
    pick: items => items[number(items.length)] as (typeof items)[number],
    chance: p => random() < p,
    number,
  }
  return Array.from({ length: count }, (_, index) => inventText(maker, index))
}
