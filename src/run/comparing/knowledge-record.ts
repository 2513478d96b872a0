// One story, whole in itself: its facts with the words that say them, its entities, its discrepancies.
import { chainsOf, type StandingExcerpt, type StoryFrame } from '../../reconcile/index.ts'
import type { ReportedRecord } from '../../report/index.ts'
import type {
  Article,
  Discrepancy,
  Fact,
  KnowledgeRecord,
  Quotation,
  Span,
  Story,
  TextSpan,
} from '../../schema/index.ts'
import { layOutMention, putIn } from './entity-text.ts'

/** The record of a story without its entities. `articles` are those of the story; of standing facts it keeps some claims of other stories as well. */
export function buildRecord(
  story: Story,
  articles: readonly Article[],
  found: {
    readonly facts: readonly Fact[]
    readonly standing: readonly StandingExcerpt[]
    readonly discrepancies: readonly Discrepancy[]
    readonly quotations: readonly Quotation[]
  },
): ReportedRecord {
  const said = new Map(articles.flatMap(sayings))
  const withEvidence = (fact: Fact, evidence: readonly TextSpan[] = []) => ({
    ...fact,
    claims: fact.claims.map((claim, n) => ({
      ...claim,
      ...(said.get(`${claim.article} ${claim.claim}`) ?? { evidence: evidence[n] ?? null }),
    })),
  })
  return {
    story,
    articles: articles.map(({ id, path, outlet, title, published, url }) => ({
      id,
      path,
      outlet,
      title,
      published,
      url,
    })),
    facts: [
      ...found.facts.map(fact => withEvidence(fact)),
      ...found.standing.map(({ fact, evidence, omitted }) => ({
        ...withEvidence(fact, evidence),
        ...(omitted > 0 ? { omitted } : {}),
      })),
    ],
    discrepancies: [...found.discrepancies, ...found.standing.flatMap(({ discrepancy }) => discrepancy ?? [])],
    quotations: [...found.quotations],
  }
}

/**
 * The texts of the entities that a story names, each with its mentions in the articles of the story; `texts` are those without mentions,
 * in the order of their numbers.
 */
export function entitiesOfStory(frame: StoryFrame, articles: readonly Article[], texts: readonly string[]): string[] {
  const mentions = new Map<number, string[]>(numbersOf(frame).map(number => [number, []]))
  let at = 0
  for (const article of articles) {
    const id = JSON.stringify(article.id)
    for (const chain of chainsOf(article).values()) {
      const own = mentions.get(frame.entities[at++] ?? -1)
      for (const mention of chain) own?.push(layOutMention(id, mention.id))
    }
  }
  return Array.from(mentions.values(), (own, n) => putIn(texts[n] ?? '', own))
}

/** A record as its file has it, with the texts of its entities. */
export function layOutRecord({ story, articles, ...found }: ReportedRecord, entities: readonly string[]): string {
  const text = JSON.stringify({ story, articles, entities: [], ...found } satisfies KnowledgeRecord, null, 2)
  const own = entities.length === 0 ? NO_ENTITIES : `\n  "entities": [\n${entities.join(',\n')}\n  ],`
  return `${text.replace(NO_ENTITIES, () => own)}\n`
}
/** As for mentions: nothing an article says can look like this. */
const NO_ENTITIES = '\n  "entities": [],'

/** The numbers of the entities that a story names, ascending. */
export const numbersOf = ({ entities }: StoryFrame): number[] => [...new Set(entities)].sort((a, b) => a - b)

type Saying = { readonly evidence: TextSpan; readonly marks: Span[] }

/** The words of each claim of an article, by article and claim. */
function sayings({ id, mentions, claims }: Article): [string, Saying][] {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  return claims.map(claim => {
    const marks = claim.mentions
      .map(mention => byId.get(mention))
      // What a check puts together is of several kinds: the number announced, and the names that follow it.
      .filter(mention => claim.kind === 'count-check' || mention?.kind === claim.kind)
      .flatMap(mention => (mention === undefined ? [] : { start: mention.start, end: mention.end }))
    return [`${id} ${claim.id}`, { evidence: claim.evidence, marks }]
  })
}

const SLUG = 60

/**
 * The file name of a story's record: the day of the event, a slug of the title, a short id.
 *
 * recordName({ date: '2024-05-03', title: 'Flood in Přerov: 12 dead', id: 's_0a1b2c3d4e', … }) //=> '2024-05-03-flood-in-prerov-12-dead-2c3d4e'
 */
export function recordName({ id, title, date }: Pick<Story, 'id' | 'title' | 'date'>): string {
  const slug = (title ?? '')
    .slice(0, 4 * SLUG)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG)
    .replace(/^-|-$/g, '')
  return [
    date?.replace(/[^0-9A-Za-z-]/g, '') ?? 'undated',
    slug || 'untitled',
    id.replace(/[^0-9A-Za-z]/g, '').slice(-12),
  ].join('-')
}
