// Where articles of a story write one person's name in two spellings, or give one person two offices that exclude each other.
import { type Article, type Discrepancy, type PersonMention, type TextSpan, textSpan } from '../../schema/index.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import { isSpellingVariant, keyOf } from '../entities/name-forms.ts'
import { sourcesOfEach } from '../explain.ts'
import { identify } from '../identify.ts'
import type { StoryWork } from '../story-claims.ts'
import { exclude, type Office, readOffice } from './office.ts'

type Named = { readonly article: Article; readonly mention: PersonMention }
/** One wording and where it stands. */
type Wording = { readonly text: string; readonly places: Named[] }

/** The discrepancies of kind `name` and `role` of a story. */
export function findNameDiscrepancies(work: StoryWork): Discrepancy[] {
  // An outlet that spells a name in two ways has a typing error, and whose offices one article gives, those it tells of as a career.
  if (work.articles.length < 2) return []
  const persons = new Map<number, Named[]>()
  work.articles.forEach((article, n) => {
    for (const mention of article.mentions) {
      if (mention.kind !== 'person') continue
      const person = work.entityOf(n, mention.entity)
      if (person === null) continue
      addUnder(persons, person, { article, mention })
    }
  })
  const story = work.story
  return [...persons.values()]
    .filter(areOfSeveralArticles)
    .flatMap(named => [...(compareSpellings(named, story) ?? []), ...(compareOffices(named, story) ?? [])])
}

/** What one article writes of a person contradicts nobody. */
const areOfSeveralArticles = (named: readonly Named[]) => named.some(({ article }) => article !== named[0]?.article)

function compareSpellings(named: readonly Named[], story: string): Discrepancy[] | null {
  const spellings = gather(named, ({ mention }) => {
    const key = keyOf('person', mention.text)
    return key.includes(' ') ? key : null
  })
  const variants = spellings.filter(one => spellings.some(other => differInSpelling(one.text, other.text)))
  if (variants.length < 2 || outletsOf(variants).size < 2) return null
  const written = variants.map(({ places }) => places[0]?.mention.text ?? '')
  const sources = sourcesOf(variants)
  return [
    {
      id: identify('d', [story, 'name', ...variants.map(({ text }) => text)]),
      story,
      fact: null,
      kind: 'name',
      subject: written[0] ?? null,
      severity: 'low',
      positions: variants.map(positionOf),
      because: `one person, spelt ${written.map((name, n) => `“${name}” by ${sources[n]}`).join(' and ')}`,
    },
  ]
}

const differInSpelling = (a: string, b: string) => isSpellingVariant(a, b) && !differInPlural(a, b)

/** `Ada Hollands ferry` lacks an apostrophe, `Brewers Hartwell & Co` and `Brewer Hartwell & Co` differ in a noun: no name is spelt otherwise. */
function differInPlural(a: string, b: string): boolean {
  const other = b.split(' ')
  return a.split(' ').every((word, n) => word === other[n] || `${word}s` === other[n] || word === `${other[n]}s`)
}

function compareOffices(named: readonly Named[], story: string): Discrepancy[] | null {
  const offices = new Map<string, Office>()
  const roles = gather(named, ({ mention }) => {
    const office = mention.role === null ? null : readOffice(mention.role)
    if (office === null) return null
    const key = `${office.name} ${office.portfolio ?? ''}`
    offices.set(key, office)
    return key
  })
  const officeOf = ({ text }: Wording) => offices.get(text) ?? { name: text, portfolio: null }
  const against = roles.filter(one => roles.some(other => one !== other && exclude(officeOf(one), officeOf(other))))
  // An article that gives both tells of a career, not of a contradiction.
  const apart = against.filter(one =>
    against.every(other => one === other || !one.places.some(p => other.places.some(q => p.article === q.article))),
  )
  if (apart.length < 2 || !apart.every(isNamedInFull)) return null
  const name = apart[0]?.places[0]?.mention.text ?? ''
  const sources = sourcesOf(apart)
  return [
    {
      id: identify('d', [story, 'role', keyOf('person', name), ...apart.map(({ text }) => text)]),
      story,
      fact: null,
      kind: 'role',
      subject: name,
      severity: 'medium',
      positions: apart.map(wording => ({ ...positionOf(wording), value: wording.places[0]?.mention.role ?? null })),
      because: `${name} is ${apart.map(({ places }, n) => `${places[0]?.mention.role} for ${sources[n]}`).join(' and ')}; nobody is both at once`,
    },
  ]
}

/** `King Haas` of one report and `President Haas` of another may be two of one family: with its office an article must give the whole name. */
const isNamedInFull = ({ places }: Wording) => places.some(({ mention }) => mention.text.includes(' '))

/** Mentions by a key, in the order in which the keys are met. */
function gather(named: readonly Named[], keyFor: (named: Named) => string | null): Wording[] {
  const wordings = new Map<string, Wording>()
  for (const one of named) {
    const text = keyFor(one)
    if (text === null) continue
    const wording = wordings.get(text)
    if (wording === undefined) wordings.set(text, { text, places: [one] })
    else wording.places.push(one)
  }
  return [...wordings.values()]
}

/** One outlet that spells a name in two ways has a typing error, and contradicts nobody. */
const outletsOf = (wordings: readonly Wording[]) =>
  new Set(wordings.flatMap(({ places }) => places.map(({ article }) => article.outlet ?? article.id)))

const sourcesOf = (wordings: readonly Wording[]) =>
  sourcesOfEach(wordings.map(({ places }) => places.map(({ article }) => article)))

const positionOf = ({ places }: Wording): Discrepancy['positions'][number] => ({
  value: places[0]?.mention.text ?? null,
  claims: sentencesOf(places),
  outlets: [...new Set(places.flatMap(({ article }) => article.outlet ?? []))].sort(),
})

/** The sentences in which a wording stands, each once, however often it names somebody. */
function sentencesOf(places: readonly Named[]): Discrepancy['positions'][number]['claims'] {
  const sentences = new Map<string, Discrepancy['positions'][number]['claims'][number]>()
  for (const { article, mention } of places) {
    const sentence = sentenceOf(article, mention)
    const key = `${article.id} ${sentence.start}`
    if (!sentences.has(key)) sentences.set(key, { article: article.id, claim: null, ...sentence })
  }
  return [...sentences.values()]
}

/** A name alone proves nothing to a reader: the sentence that it stands in, or the name where the record came without its text. */
function sentenceOf({ sentences, text }: Article, mention: PersonMention): TextSpan {
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)
  if (sentence === undefined || text === undefined) return textSpanOf(mention)
  return textSpan(text, sentence.start, sentence.end)
}

const textSpanOf = ({ start, end, text }: PersonMention): TextSpan => ({ start, end, text })
