// Where two articles of a story print the same words and name two people as the one who said them.
import type { Discrepancy } from '../../schema/index.ts'
import { sourcesOfEach } from '../explain.ts'
import { identify } from '../identify.ts'
import type { Wording } from '../quotations/gather-quotations.ts'
import { fullestName, type Spoken } from '../quotations/spoken.ts'
import { quotedPosition } from './quoted-position.ts'

/** As many words in a row are nobody else's by chance. */
const OWN_WORDS = 8

/** The discrepancies of kind `quote` in who is said to have spoken, from what a story quotes by its wording. */
export function findSpeakerDiscrepancies(story: string, wordings: readonly Wording[]): Discrepancy[] {
  return wordings.flatMap(({ printed }) => {
    const [first, ...others] = speakersOf(printed)
    if (first === undefined) return []
    const apart = others.filter(({ name }) => !shareWord(name, first.name))
    return apart.length === 0 ? [] : [describe(story, [first, ...apart])]
  })
}

/** Somebody who is named as the speaker, and where. */
type Speaker = { readonly name: string; readonly said: Spoken[] }

function speakersOf(printed: readonly Spoken[]): Speaker[] {
  const speakers = new Map<number, Speaker>()
  for (const each of printed) {
    const { speaker, words } = each
    if (speaker === null || words.length < OWN_WORDS) continue
    const name = nameWritten(each)
    if (name === null) continue
    const known = speakers.get(speaker)
    if (known === undefined) speakers.set(speaker, { name, said: [each] })
    else known.said.push(each)
  }
  return [...speakers.values()]
}

/** The full name of a person whom the article names beside the words: whom `he` means is our reading, and none of the outlet's words. */
function nameWritten(spoken: Spoken): string | null {
  const { speaker, cue } = spoken.quote
  // A house speaks through its people, and contradicts none of them
  if (!spoken.article.mentions.some(mention => mention.kind === 'person' && mention.entity === speaker?.entity))
    return null
  const name = fullestName(spoken)
  if (speaker === null || cue === null || name === null || !name.includes(' ')) return null
  return wordsOf(speaker.text).includes(wordsOf(name).at(-1) ?? '') ? name : null
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []

/** `Mike Lund` and `Michael Lund` are one. */
function shareWord(a: string, b: string): boolean {
  const words = wordsOf(a)
  return wordsOf(b).some(word => words.includes(word))
}

function describe(story: string, speakers: readonly Speaker[]): Discrepancy {
  const said = speakers.flatMap(each => each.said)
  const sources = sourcesOfEach(speakers.map(each => each.said.map(({ article }) => article)))
  const text = said[0]?.span.text.trimEnd().replace(/,$/, '') ?? ''
  return {
    id: identify('d', [story, 'speaker', ...said.flatMap(({ article, quote }) => [article.id, quote.id])]),
    story,
    fact: null,
    kind: 'quote',
    subject: null,
    severity: 'medium',
    positions: speakers.map(({ name, said }) => quotedPosition(name, said)),
    because: `“${text}” is said by ${speakers.map(({ name }, n) => `${name} for ${sources[n]}`).join(' and by ')}`,
  }
}
