// Whom and what an article names: one name for each of its entities, with its written forms and the mentions that carry it.
import { type Article, isName, type NameMention } from '../../schema/index.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import { keyOf } from './name-forms.ts'

/** One entity of one article. */
export type ArticleName = {
  readonly kind: NameMention['kind']
  /** The form that is compared. */
  readonly key: string
  /** The best written form. */
  readonly name: string
  /** The key of the acronym that the article gives for it. */
  readonly acronym: string | null
  readonly forms: readonly string[]
  readonly roles: readonly string[]
  /** The ids of its mentions. */
  readonly mentions: readonly string[]
}

/** The mentions of each entity of an article, entities in the order in which it first mentions them. */
export function chainsOf({ mentions }: Pick<Article, 'mentions'>): Map<string, NameMention[]> {
  const chains = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    if (!isName(mention)) continue
    addUnder(chains, mention.entity, mention)
  }
  return chains
}

/** What the mentions of one entity say of its name. */
export function nameOfChain(mentions: readonly NameMention[]): ArticleName {
  const best = longest(mentions)
  const roles = mentions.flatMap(mention => (mention.kind === 'person' ? (mention.role ?? []) : []))
  return {
    kind: best.kind,
    key: keyOf(best.kind, best.text),
    name: best.text,
    acronym: acronymOf(mentions),
    forms: [...new Set(mentions.map(mention => mention.text))],
    roles: [...new Set(roles)],
    mentions: mentions.map(mention => mention.id),
  }
}

function acronymOf(mentions: readonly NameMention[]): string | null {
  for (const mention of mentions)
    if (mention.kind !== 'person' && mention.acronym !== null) return keyOf(mention.kind, mention.acronym)
  return null
}

/** The written form with most words, of these the longest, of these the first. */
function longest(mentions: readonly NameMention[]): NameMention {
  let best = mentions[0]
  let most = -1
  for (const mention of mentions) {
    const size = mention.text.split(/\s+/).length * 1000 + Math.min(mention.text.length, 999)
    if (size > most) {
      best = mention
      most = size
    }
  }
  if (best === undefined) throw new Error('a chain of names has at least one mention')
  return best
}
