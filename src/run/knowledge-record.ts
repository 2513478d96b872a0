// One story, whole in itself: its facts with the words that say them, its entities, its discrepancies.
import type { Article, Discrepancy, Entity, Fact, KnowledgeRecord, Span, Story, TextSpan } from '../schema/index.ts'

/** The record of a story. `articles` are those of the story, `entities` those that its articles name. */
export function buildRecord(
  story: Story,
  articles: readonly Article[],
  found: {
    readonly facts: readonly Fact[]
    readonly entities: readonly Entity[]
    readonly discrepancies: readonly Discrepancy[]
  },
): KnowledgeRecord {
  const ids = new Set(articles.map(article => article.id))
  const said = new Map(articles.flatMap(sayings))
  return {
    story,
    articles: articles.map(({ id, path, outlet, title, published }) => ({ id, path, outlet, title, published })),
    // An entity of a thousand articles is cut to the mentions of these.
    entities: found.entities.map(entity => ({
      ...entity,
      mentions: entity.mentions.filter(({ article }) => ids.has(article)),
    })),
    facts: found.facts.map(fact => ({
      ...fact,
      claims: fact.claims.map(claim => ({
        ...claim,
        ...(said.get(`${claim.article} ${claim.claim}`) ?? { evidence: null }),
      })),
    })),
    discrepancies: [...found.discrepancies],
  }
}

type Saying = { readonly evidence: TextSpan; readonly marks: Span[] }

/** The words of each claim of an article, by article and claim. */
function sayings({ id, mentions, claims }: Article): [string, Saying][] {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  return claims.map(claim => {
    const marks = claim.mentions
      .map(mention => byId.get(mention))
      .filter(mention => mention?.kind === claim.kind)
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
