// What was planted in corpus/, and whether the program found it. The gold is test/gold/corpus.json.
import { readFileSync } from 'node:fs'
import type { Article, Claim, Fact } from '../../src/schema/index.ts'
import type { Output } from '../helpers/run-corpus.ts'
import type { Judged } from './reliability.ts'

type PlantedClaim = {
  readonly article: string
  readonly says: string
  readonly measure: string
  readonly value: number
  readonly bound: string
  readonly of?: number
  readonly subject?: string
  readonly time?: string
  readonly attribution?: string
}
type PlantedVerdict = { readonly article: string; readonly value: number; readonly verdict: string[] }
type Planted =
  | { story: string; kind: 'look-alike'; apart: [string, string] }
  | {
      story: string
      kind: 'number' | 'date' | 'role' | 'name' | 'quote' | 'internal'
      positions: { article: string; says: string }[]
    }
  | {
      story: string
      kind: 'agreement' | 'update' | 'bound' | 'approximation' | 'copy'
      measure: string
      claims: PlantedVerdict[]
      origins?: number
      outlets?: number
    }
export type Gold = {
  readonly articles: Record<string, { outlet: string; title: string }>
  readonly stories: { name: string; date: string; articles: string[] }[]
  readonly claims: PlantedClaim[]
  readonly planted: Planted[]
}
/** One planted item: what it is called, and what is missing (null where all is right). */
export type Outcome = { readonly name: string; readonly kind: string; readonly missing: string | null }

export const readGold = (): Gold => JSON.parse(readFileSync('test/gold/corpus.json', 'utf8')) as Gold

/** Planted claims, story groupings and planted verdicts, each with what is missing. */
export function judgePlanted(
  output: Output,
  gold: Gold,
): { claims: Outcome[]; stories: Outcome[]; verdicts: Outcome[] } {
  const articles = new Map<string, Article>()
  for (const [alias, { outlet, title }] of Object.entries(gold.articles)) {
    const article = output.articles.find(a => a.outlet === outlet && a.title === title)
    if (article) articles.set(alias, article)
  }
  const idOf = (alias: string) => articles.get(alias)?.id ?? `no article ${alias}`
  return {
    claims: gold.claims.map(planted => ({
      name: `${planted.article}: ${planted.says}`,
      kind: 'claim',
      missing: judgeClaim(planted, articles.get(planted.article)),
    })),
    stories: gold.stories.map(({ name, date, articles: members }) => {
      const ids = members.map(idOf)
      const story = output.stories.find(s => s.articles.includes(ids[0] ?? ''))
      const whole = story?.articles.length === ids.length && ids.every(id => story.articles.includes(id))
      const missing = whole ? (story?.date === date ? null : `date ${story?.date}, not ${date}`) : 'not these articles'
      return { name, kind: 'story', missing }
    }),
    verdicts: gold.planted.map(planted => ({
      name: `${planted.story} ${planted.kind} ${'measure' in planted ? planted.measure : 'apart' in planted ? planted.apart.join(' | ') : (planted.positions[0]?.says ?? '')}`,
      kind: planted.kind,
      missing: judgeVerdict(planted, output, articles, idOf),
    })),
  }
}

const numberOf = (value: unknown): number | null => {
  const v = value as { value?: unknown; low?: unknown; high?: unknown } | null
  if (typeof v?.value === 'number') return v.value
  return typeof v?.low === 'number' ? v.low : typeof v?.high === 'number' ? v.high : null
}

/** Same words, whatever their case and number: `seats` in `seat won`. */
const speaksOf = (text: string | null | undefined, words: string) =>
  words
    .toLowerCase()
    .split(' ')
    .every(word => (text ?? '').toLowerCase().includes(word.replace(/(?:ies|y|s)$/, '')))

function judgeClaim(planted: PlantedClaim, article: Article | undefined): string | null {
  if (!article) return 'no such article'
  const near = article.claims.filter(
    claim =>
      claim.kind === 'quantity' &&
      numberOf(claim.value) === planted.value &&
      claim.evidence.text.includes(planted.says),
  )
  if (near.length === 0) return `no claim of ${planted.value}`
  const faults = near.map(claim => faultOf(claim, planted, article))
  return faults.includes(null) ? null : (faults[0] ?? null)
}

function faultOf(claim: Claim, planted: PlantedClaim, article: Article): string | null {
  if (claim.kind !== 'quantity') return 'kind'
  if (!speaksOf(claim.measure, planted.measure)) return `measure ${claim.measure}, not ${planted.measure}`
  if (claim.value.bound !== planted.bound) return `bound ${claim.value.bound}, not ${planted.bound}`
  if (planted.of !== undefined && claim.value.of?.value !== planted.of)
    return `of ${claim.value.of?.value}, not ${planted.of}`
  const names = [
    claim.subject?.text,
    ...article.mentions.filter(m => 'entity' in m && m.entity === claim.subject?.entity).map(m => m.text),
  ]
  if (planted.subject && !names.some(name => speaksOf(name, planted.subject ?? '')))
    return `subject ${claim.subject?.text}, not ${planted.subject}`
  if (planted.time && !(claim.time ?? '').startsWith(planted.time)) return `time ${claim.time}, not ${planted.time}`
  if (planted.attribution && !speaksOf(claim.attribution?.text, planted.attribution))
    return `attribution ${claim.attribution?.text}, not ${planted.attribution}`
  return null
}

function judgeVerdict(
  planted: Planted,
  output: Output,
  articles: Map<string, Article>,
  idOf: (alias: string) => string,
): string | null {
  if ('apart' in planted) {
    const [a, b] = planted.apart.map(idOf) as [string, string]
    if (output.stories.some(s => s.articles.includes(a) && s.articles.includes(b))) return 'in one story'
    const joined = output.discrepancies.some(d => {
      const ids = d.positions.flatMap(p => p.claims.map(c => c.article))
      return ids.includes(a) && ids.includes(b)
    })
    return joined ? 'in one discrepancy' : null
  }
  if ('positions' in planted) {
    const found = output.discrepancies.filter(d => d.kind === planted.kind)
    const holds = (article: string, says: string) => (position: (typeof found)[number]['positions'][number]) =>
      position.claims.some(
        c => c.article === idOf(article) && sentenceOf(articles.get(article), c.start, c.end).includes(says),
      )
    const right = found.some(d => {
      const places = planted.positions.map(({ article, says }) => d.positions.findIndex(holds(article, says)))
      return places.every(p => p >= 0) && new Set(places).size === places.length
    })
    return right ? null : 'no such discrepancy'
  }
  const fact = findFact(planted, output, idOf)
  if (!fact) return 'no fact holds these claims'
  for (const { article, value, verdict } of planted.claims) {
    const claim = fact.claims.find(c => c.article === idOf(article) && numberOf(c.value) === value)
    if (!claim || !verdict.includes(claim.verdict)) return `${article} ${claim?.verdict}, not ${verdict.join(' or ')}`
  }
  if (planted.origins !== undefined && fact.origins !== planted.origins)
    return `${fact.origins} origins, not ${planted.origins}`
  if (planted.outlets !== undefined && fact.outlets !== planted.outlets)
    return `${fact.outlets} outlets, not ${planted.outlets}`
  return null
}

/** A position's span may be a clause; the planted words are looked for in the sentence that holds it. */
function sentenceOf(article: Article | undefined, start: number, end: number): string {
  const sentence = article?.sentences.find(s => s.start <= start && start < s.end)
  return (article?.text ?? '').slice(sentence?.start ?? start, Math.max(sentence?.end ?? end, end))
}

type PlantedFact = Extract<Planted, { claims: PlantedVerdict[] }>

/** The fact that holds all the claims of a planted one. */
function findFact(
  { measure, claims }: PlantedFact,
  { facts }: Output,
  idOf: (alias: string) => string,
): Fact | undefined {
  return facts.find(
    fact =>
      speaksOf(fact.measure, measure) &&
      claims.every(({ article, value }) =>
        fact.claims.some(c => c.article === idOf(article) && numberOf(c.value) === value),
      ),
  )
}

/** For the reliability table: how sure the program is of each planted fact, and whether its value is one that was planted as right. */
export function judgeConfidences(output: Output, gold: Gold): Judged[] {
  const idOf = (alias: string) => {
    const planted = gold.articles[alias]
    return output.articles.find(a => a.outlet === planted?.outlet && a.title === planted.title)?.id ?? ''
  }
  return gold.planted.flatMap(planted => {
    if (!('claims' in planted)) return []
    const fact = findFact(planted, output, idOf)
    if (fact === undefined) return []
    const right = planted.claims.filter(({ verdict }) => verdict.some(v => v === 'agrees' || v === 'supersedes'))
    return [{ confidence: fact.confidence, right: right.some(({ value }) => value === numberOf(fact.value)) }]
  })
}
