// Reads one unit: each reporting verb with what it reports and who speaks. Marks that no verb claims are left to speech.ts.
import { RELATIVES } from '../../lexicon/clause-words.ts'
import type { Token } from '../../schema/index.ts'
import { readComplement } from './complement.ts'
import { findContentEnd } from './content.ts'
import { readNounCue } from './noun-cues.ts'
import { isNounLike, phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'
import { leaveStretch, type Passage, type Unit } from './passage.ts'
import { mainSubject } from './subject.ts'
import { readVerbGroup, type VerbGroup } from './verbs.ts'

export type Attribution = {
  readonly rule: string
  /** Token ranges of what was said; more than one where the cue interrupts it. */
  readonly parts: readonly Range[]
  readonly cue: Range
  readonly speaker: Range | undefined
  readonly group: VerbGroup | undefined
}

export type Read = { readonly attribution: Attribution; readonly end: number }

/** The stretch that ends right before token `k`, as its index; -1 where none does. */
function stretchBefore(passage: Passage, k: number): number {
  const inside = passage.within[k - 1] ?? 0
  return inside !== 0 && (passage.within[k] ?? 0) !== inside ? inside - 1 : -1
}

function stretchAt(passage: Passage, k: number): number {
  const inside = passage.within[k] ?? 0
  return inside !== 0 && passage.firstToken[inside - 1] === k ? inside - 1 : -1
}

const stretchRange = (passage: Passage, s: number): Range => ({
  first: passage.firstToken[s] ?? 0,
  end: passage.endToken[s] ?? 0,
})

/** Whether the tokens hold a subject and a finite verb, and are no mere introduction (*When asked*, *In Ohio*). */
function isClause(passage: Passage, first: number, end: number): boolean {
  const { tokens, within } = passage
  if (
    /^(?:when|while|asked|after|as|if|although|though|since|before|in|on|at|with|during|for)$/.test(
      tokens[first]?.lower ?? '',
    )
  ) {
    let comma = first
    while (comma < end && tokens[comma]?.text !== ',') comma++
    if (comma >= end) return false
  }
  let subject = false
  let relative = false
  for (let k = first; k < end; k++) {
    if ((within[k] ?? 0) !== 0) {
      subject = true
      continue
    }
    const token = tokens[k] as Token
    // `Ann Lee, an engineer who built dams, said`: the verb of a relative clause makes no sentence.
    if (token.text === ',') relative = false
    if (/^(?:who|which|whose|that)$/.test(token.lower) && subject) relative = true
    if (subject && !relative && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))))
      return true
    if (isNounLike(token)) subject = true
  }
  return false
}

/** The content that stands before a trailing attribution whose first token is `k`: marks, or a clause and its comma. */
function readFronted(passage: Passage, k: number, from: number, interrupted = false): Range | undefined {
  const { tokens } = passage
  const comma = tokens[k - 1]?.text === ',' && (passage.within[k - 1] ?? 0) === 0
  const s = stretchBefore(passage, comma ? k - 1 : k)
  if (s !== -1) {
    const marked = stretchRange(passage, s)
    if (marked.first < from) return undefined
    const leads =
      marked.first === from ||
      /^[:,]$/.test(tokens[marked.first - 1]?.text ?? '') ||
      !isClauseStart(passage, from, marked.first)
    return leads ? marked : { first: from, end: marked.end }
  }
  if (!comma || k - 1 <= from) return undefined
  // `The dam, he said, will hold.`: half a clause stands before an interruption.
  const half = interrupted && /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(tokens[from]?.pos ?? '')
  return half || isClause(passage, from, k - 1) ? { first: from, end: k - 1 } : undefined
}

/** Whether the words before marks belong to what was said: *Meanwhile “it is easy,” he said*. */
function isClauseStart(passage: Passage, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (/^[;:]$/.test((passage.tokens[k] as Token).text)) return false
  return end > from
}

/** What goes on after an interrupting attribution: marks, or the rest of the clause after a comma. */
function readResumed(
  passage: Passage,
  k: number,
  limit: number,
  fronted: Range,
  group: VerbGroup | undefined,
): Range | undefined {
  const { tokens } = passage
  const token = tokens[k]
  if (token === undefined || k >= limit) return undefined
  const after = /^[,:—–]$/.test(token.text) || token.text === '--' ? k + 1 : k
  const s = stretchAt(passage, after)
  if (s !== -1 && after < limit) return stretchRange(passage, s)
  if (token.text !== ',' || stretchBefore(passage, fronted.end) !== -1) return undefined
  const next = tokens[k + 1]
  if (next === undefined || k + 1 >= limit || /ing$/.test(next.lower)) return undefined
  if (/^(?:and|but|who|which|while|although|though|as|when|after|before|according|then|yet|so|a|an)$/.test(next.lower))
    return undefined
  const end = findContentEnd(passage, k + 1, limit, 'clause', group)
  return end > k + 1 ? { first: k + 1, end } : undefined
}

/** Whether the words of a stretch end in a comma, question or exclamation mark, as they do before their verb. */
function endsOpen(passage: Passage, s: number): boolean {
  const stretch = passage.stretches[s]
  return (
    stretch !== undefined &&
    /[,?!—-]\s*$/.test(passage.text.slice(Math.max(stretch.start, stretch.end - 3), stretch.end))
  )
}

function readGroup(
  passage: Passage,
  unit: Unit,
  group: VerbGroup,
  from: number,
  last: Attribution | undefined,
): Read | undefined {
  const { tokens } = passage
  const { frames } = group.verb
  const limit = unit.end
  const speech = frames.has('speech')
  // `“It is over,” said Ann Lee.`
  const leads = tokens[group.first - 1]
  const afterMarks = stretchBefore(passage, group.first) !== -1
  if (
    group.mood === 'finite' &&
    speech &&
    leads !== undefined &&
    group.first > from &&
    (afterMarks || leads.text === ',')
  ) {
    const fronted = readFronted(passage, group.first, from)
    const speaker = fronted === undefined ? undefined : phraseAfter(passage, group.end, limit)
    if (fronted !== undefined && speaker !== undefined && (afterMarks || closesClause(passage, speaker.end, limit))) {
      const resumed = readResumed(passage, speaker.end, limit, fronted, group)
      const parts = resumed === undefined ? [fronted] : [fronted, resumed]
      const end = resumed?.end ?? speaker.end
      return {
        attribution: {
          rule: 'content, verb, speaker',
          parts,
          cue: { first: group.first, end: group.end },
          speaker,
          group,
        },
        end,
      }
    }
  }
  const subject = findSubject(passage, unit, group, from, last)
  const begins = subject !== undefined && subject.end <= group.first ? subject.first : group.first
  // `“It is over,” the mayor told a crowd that …`: the comma inside the marks says that the verb looks back.
  const looksBack = speech && endsOpen(passage, stretchBefore(passage, begins))
  const complement = looksBack ? undefined : readComplement(passage, group, limit)
  // `“It is over,” Ann Lee said.` — also where her verb stands alone: `, she said on Monday`.
  if (
    (speech || frames.has('clause')) &&
    group.mood === 'finite' &&
    subject !== undefined &&
    (complement === undefined || complement.form === 'marks')
  ) {
    const pause = complement?.first ?? skipToPause(passage, group.end, limit)
    const fronted = begins > from ? readFronted(passage, begins, from, pause < limit - 1) : undefined
    if (fronted !== undefined) {
      const cueEnd = complement?.cueEnd ?? group.end
      const resumed = readResumed(passage, pause, limit, fronted, group)
      const parts = resumed === undefined ? [fronted] : [fronted, resumed]
      const end = resumed?.end ?? group.end
      return {
        attribution: {
          rule: 'content, speaker, verb',
          parts,
          cue: { first: group.first, end: cueEnd },
          speaker: subject,
          group,
        },
        end,
      }
    }
  }
  if (complement === undefined) return undefined
  const parts =
    complement.form === 'marks'
      ? readMarks(passage, complement.first, limit, group)
      : [{ first: complement.first, end: complement.end }]
  const end = parts.at(-1)?.end ?? complement.end
  const speaker = subject ?? undefined
  return {
    attribution: {
      rule: `speaker, verb, ${complement.form}`,
      parts,
      cue: { first: group.first, end: complement.cueEnd },
      speaker,
      group,
    },
    end,
  }
}

/** Marks right after the cue: all of what was said, or the beginning of a clause that goes on outside them. */
function readMarks(passage: Passage, first: number, limit: number, group: VerbGroup): Range[] {
  const inside = (passage.within[first] ?? 1) - 1
  const range = stretchRange(passage, inside)
  const stretch = passage.stretches[inside]
  const last = stretch === undefined ? '' : passage.text.slice(stretch.start, stretch.end).trimEnd().slice(-1)
  const next = passage.tokens[range.end]
  if (next === undefined || range.end >= limit || /[.,!?…—]/.test(last) || next.pos === 'PUNCT') return [range]
  const opener = stretch === undefined ? '' : passage.text.slice(stretch.start, stretch.start + 1)
  if (/\p{Lu}/u.test(opener) && range.end - range.first > 6) return [range]
  const end = findContentEnd(passage, first, limit, 'clause', group)
  return [{ first, end: Math.max(end, range.end) }]
}

/** `…, said the man was wrong` is no inversion: the clause goes on. */
function closesClause(passage: Passage, k: number, limit: number): boolean {
  const token = passage.tokens[k]
  return (
    token === undefined ||
    k >= limit ||
    (passage.within[k] ?? 0) !== 0 ||
    token.pos === 'PUNCT' ||
    /^(?:in|on|at|during|after)$/.test(token.lower)
  )
}

/** Over *on Monday*, *in a statement*, *of the plan* to the comma, mark or stop where speech may go on. */
function skipToPause(passage: Passage, i: number, limit: number): number {
  let k = i
  while (
    k < limit &&
    k - i < 40 &&
    (passage.within[k] ?? 0) === 0 &&
    !/^[,;:.]$/.test((passage.tokens[k] as Token).text)
  )
    k++
  return k
}

function findSubject(
  passage: Passage,
  unit: Unit,
  group: VerbGroup,
  from: number,
  last: Attribution | undefined,
): Range | undefined {
  const { tokens } = passage
  if (group.mood === 'passive') {
    for (let k = group.end; k < unit.end && k < group.head + 5; k++)
      if (tokens[k]?.lower === 'by') return phraseAfter(passage, k + 1, unit.end)
    return undefined
  }
  const before = tokens[group.first - 1]
  if (group.mood === 'finite') {
    const near = before !== undefined && group.first > from && !/^(?:and|but|or)$/.test(before.lower)
    const subject = near ? phraseBefore(passage, group.first, from) : undefined
    if (subject !== undefined) return subject
    if (before !== undefined && RELATIVES.has(before.lower) && group.first > from)
      return { first: group.first - 1, end: group.first }
  }
  if (last?.speaker !== undefined && last.speaker.first >= unit.first) return last.speaker
  return mainSubject(passage, group.first, unit.first)
}

/** The attributions of a unit, in order; none begins inside what another one reports. */
export function readAttributions(passage: Passage, unit: Unit): Attribution[] {
  const found: Attribution[] = []
  let from = unit.first
  let i = unit.first
  while (i < unit.end) {
    if ((passage.within[i] ?? 0) !== 0) {
      i = leaveStretch(passage, i)
      continue
    }
    const read =
      readAccording(passage, unit, i, from) ??
      readVerb(passage, unit, i, from, found.at(-1)) ??
      readNounCue(passage, unit, i, from)
    if (read === undefined) {
      i++
      continue
    }
    found.push(read.attribution)
    i = Math.max(i + 1, read.end)
    from = i
  }
  return found
}

function readVerb(
  passage: Passage,
  unit: Unit,
  i: number,
  from: number,
  last: Attribution | undefined,
): Read | undefined {
  const group = readVerbGroup(passage.tokens, i, from)
  return group === undefined ? undefined : readGroup(passage, unit, group, from, last)
}

/** `According to X, …` and `…, according to X`. */
function readAccording(passage: Passage, unit: Unit, i: number, from: number): Read | undefined {
  const { tokens } = passage
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to' || i + 2 >= unit.end) return undefined
  const cue = { first: i, end: i + 2 }
  const leading =
    i === from || (i > from && /^(?:and|but|,)$/.test(tokens[i - 1]?.lower ?? '') && !isClause(passage, from, i - 1))
  const phrase = phraseAfter(passage, i + 2, leading ? firstComma(passage, i + 2, unit.end) : unit.end)
  const speaker = phrase ?? { first: i + 2, end: Math.min(i + 3, unit.end) }
  if (leading) {
    const comma = firstComma(passage, speaker.end, unit.end)
    if (comma + 1 >= unit.end) return undefined
    const first = comma + 1
    const end = findContentEnd(passage, first, unit.end, 'clause')
    return {
      attribution: { rule: 'according to speaker, content', parts: [{ first, end }], cue, speaker, group: undefined },
      end,
    }
  }
  const contentEnd = /^,$/.test(tokens[i - 1]?.text ?? '') ? i - 1 : i
  if (contentEnd <= from) return undefined
  const fronted = { first: from, end: contentEnd }
  return {
    attribution: { rule: 'content, according to speaker', parts: [fronted], cue, speaker, group: undefined },
    end: speaker.end,
  }
}

function firstComma(passage: Passage, i: number, limit: number): number {
  let k = i
  while (k < limit && k - i < 60 && !((passage.tokens[k] as Token).text === ',' && (passage.within[k] ?? 0) === 0)) k++
  return k
}
