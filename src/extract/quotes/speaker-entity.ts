// Which entity of the article a speaker's words belong to: the name that heads them, or what their pronoun refers to.
import { HONORIFICS } from '../../lexicon/people/honorifics.ts'
import { isName, type Mention, type NameMention, type Quote, type Reference } from '../../schema/index.ts'
import type { QuoteDraft } from './draft.ts'

const RELATIVE = /^(?:who|which|that)$/i

/** Numbers the quotes and fills `speaker.entity` where a name heads the speaker's words or a reference stands for them. */
export function linkSpeakers(
  drafts: readonly QuoteDraft[],
  mentions: readonly Mention[],
  references: readonly Reference[],
  text: string,
): Quote[] {
  const names = mentions.filter(isName)
  const starts = new Map(references.map(reference => [reference.start, reference]))
  const quotes: Quote[] = []
  for (const draft of drafts) {
    const { speaker } = draft
    if (speaker !== null)
      speaker.entity = RELATIVE.test(speaker.text)
        ? nameBefore(names, speaker.start, text)
        : entityOf(speaker, names, starts, text)
    const { start, end, type, cue, rule, polarity, modality } = draft
    const id = `q${quotes.length + 1}`
    quotes.push({ id, type, start, end, text: draft.text, cue, speaker, rule, polarity, modality })
  }
  return quotes
}

/** The index of the first name that ends after `offset`. */
function firstAfter(names: readonly NameMention[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `Ann Lee, who said`: the name right before the pronoun; of `Ann Lee and Dan Orme, who have said` it is neither. */
function nameBefore(names: readonly NameMention[], offset: number, text: string): string | null {
  const k = firstAfter(names, offset) - 1
  const name = names[k]
  const other = names[k - 1]
  if (name !== undefined && other !== undefined && JOINED.test(text.slice(other.end, name.start)))
    if (PLURAL.test(text.slice(offset, offset + 12))) return null
  return name !== undefined && /^[\s,]*$/.test(text.slice(name.end, offset)) && offset - name.end < 4
    ? name.entity
    : null
}

const PLURAL = /^\w+ (?:have|are|were)\b/
const JOINED = /^,? (?:and|&) /

/** `Ann Lee and Dan Orme said`, `Lee, Orme and Lind said`: the name at `k` is one of those who speak, and none of them alone. */
function isOneOfSeveral(
  names: readonly NameMention[],
  k: number,
  speaker: { start: number; end: number },
  text: string,
): boolean {
  const name = names[k] as NameMention
  const before = names[k - 1]
  if (before !== undefined && before.start >= speaker.start && before.end < name.start)
    if (JOINED.test(text.slice(before.end, before.end + 6))) return true
  const next = names[k + 1]
  return (
    next !== undefined &&
    next.end < speaker.end &&
    next.kind === name.kind &&
    text.slice(name.end, next.start) === ', ' &&
    JOINED.test(text.slice(next.end, next.end + 6))
  )
}

const BELONGS_TO = /\b(?:of|for|from|at|in|with|to|by)\s+(?:the\s+)?$/i
/** What stands right behind a name that heads a longer phrase: `Ann Lee of Lund`, `Dan Orme with the port`. */
const GOES_ON = /^\s+(?:of|in|at|from|on|for|with)\b/
/** Words before a name that only tell who bears it: `Prime Minister Ann Lee`, `the analyst Dan Orme`. */
const TITLE = /^(?:(?!(?:of|for|from|at|in|on|with|to|by|and|or)\s)[\p{L}.-]{1,20}\s+){0,7}$/iu
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person)|lawyers?|attorneys?|counsel|aides?|advis[eo]rs?|assistants?|agents?|representatives?|friends?|relatives?|supporters?|critics|allies|opponents?|colleagues?|members?|chief of staff|(?:wife|husband|widow|mother|father|brother|sister|son|daughter|parents|family))\s+(?:for|of|to)\s+(?:(?:\p{Lu}\p{L}{1,15}|the)\.?\s+){0,3}$/u
/** `A spokesman for the mayor, Judge Lee` is not the judge. */
const ON_BEHALF = /\b(?:for|to)\s/

/** Whether the words between a comma and a name are nothing but its title: `the mayor, Mrs. Lee`, `his heir, Judge Dan Orme`. */
function isTitleOf(name: NameMention, words: string, head: string): boolean {
  const title = words.trim()
  if (title === '') return true
  if (name.kind === 'person' && name.role === title) return !ON_BEHALF.test(head)
  return title.split(/\s+/).every(word => HONORIFICS.has(word.replace('.', '').toLowerCase()))
}

/** `a statement from Ann Lee` is hers, as a friend of hers is not. */
const WORDS_OF = /\b(?:statement|letter|e-?mail|message|memo|tweet|post|testimony|speech) (?:from|by|of)\s+$/i
const belongsTo = (words: string) => BELONGS_TO.test(words) && !WORDS_OF.test(words)
const speaksFor = (words: string) => SPEAKS_FOR.test(words.charAt(0).toLowerCase() + words.slice(1))

function entityOf(
  speaker: { start: number; end: number; text: string },
  names: readonly NameMention[],
  references: ReadonlyMap<number, Reference>,
  text: string,
): string | null {
  const reference = references.get(speaker.start)
  const piece = /^[^,(]*/.exec(speaker.text)?.[0].trimEnd().length ?? 0
  const headEnd = speaker.start + piece
  if (reference !== undefined && reference.end <= headEnd && reference.end >= headEnd - 1) return reference.entity
  let heading: NameMention | undefined
  for (let k = firstAfter(names, speaker.start); k < names.length; k++) {
    const name = names[k]
    if (name === undefined || name.start >= speaker.end) break
    // `Lee's office said` is not Lee; `Lee's promise to mend the dam` is hers
    if (name.end < speaker.end && /^['’]s?(?!\p{L})/u.test(text.slice(name.end, name.end + 3))) continue
    const between = text.slice(speaker.start, name.start)
    if (name.end >= headEnd - 1 && name.start < headEnd) {
      if (isOneOfSeveral(names, k, speaker, text)) return null
      // `the head of the agency, …` is not the agency; `Agency chief Ann Lee` is Ann Lee.
      // and `a spokesman for Mayor Ann Lee` is not she
      if (!belongsTo(between) && !(name.kind === 'person' && speaksFor(between))) return name.entity
      continue
    }
    if (heading !== undefined || (name.kind !== 'person' && name.start >= headEnd)) continue
    const behind = text.slice(name.end, speaker.end)
    if (name.start < headEnd) {
      if (GOES_ON.test(behind) && (name.kind === 'person' ? TITLE : /^(?:the\s+)?$/i).test(between)) heading = name
      continue
    }
    // `the mayor, Ann Lee,`, `the mayor, Mrs. Lee`: a name that is the whole of an apposition, with its title.
    const comma = between.lastIndexOf(',')
    if (comma < 0 || !/^\s*(?:,|$)/.test(behind)) continue
    if (isTitleOf(name, between.slice(comma + 1), between.slice(0, comma))) heading = name
  }
  if (heading !== undefined) return heading.entity
  // `the minister’s spokesman` is not the minister
  if (reference !== undefined && /^['’]s?(?!\p{L})/u.test(text.slice(reference.end, reference.end + 3))) return null
  // `his senators` are not he
  return reference === undefined || /^(?:his|her)$/i.test(reference.text) ? null : reference.entity
}
