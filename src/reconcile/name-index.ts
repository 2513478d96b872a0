// The names of all articles as rows of integers: one row for each entity of each article, one for each mention of it.
import { type Article, isName, type NameMention } from '../schema/index.ts'
import { IntList } from './int-list.ts'
import type { Interner } from './interner.ts'
import { keyOf } from './name-forms.ts'

export const KINDS = ['person', 'organisation', 'place'] as const

/** One entity of one article. Every text is a number of the interner. */
export class NameIndex {
  readonly texts: Interner
  /** Of a row: its article, kind, key (the name that is compared), best written form, acronym given for it (−1: none). */
  readonly article = new IntList()
  readonly kind = new IntList()
  readonly key = new IntList()
  readonly name = new IntList()
  readonly acronym = new IntList()
  /** Pairs of row and text: its written forms, and its roles. */
  readonly forms = new IntList()
  readonly roles = new IntList()
  /** Pairs of row and mention id, in the order of the articles. */
  readonly mentions = new IntList()
  /** Where the rows of an article begin. */
  readonly starts = new IntList()

  constructor(texts: Interner) {
    this.texts = texts
  }

  get size(): number {
    return this.article.length
  }

  /** Takes the names of one article, and says which row each of its entities got. */
  add(article: number, record: Article): Map<string, number> {
    this.starts.push(this.size)
    const chains = new Map<string, NameMention[]>()
    for (const mention of record.mentions) {
      if (!isName(mention)) continue
      const chain = chains.get(mention.entity)
      if (chain === undefined) chains.set(mention.entity, [mention])
      else chain.push(mention)
    }
    const rows = new Map<string, number>()
    for (const [entity, mentions] of chains) rows.set(entity, this.addChain(article, mentions))
    return rows
  }

  private addChain(article: number, mentions: readonly NameMention[]): number {
    const row = this.size
    const best = longest(mentions)
    const acronym = mentions.find(mention => mention.kind !== 'person' && mention.acronym !== null)
    this.article.push(article)
    this.kind.push(KINDS.indexOf(best.kind))
    this.key.push(this.texts.intern(keyOf(best.kind, best.text)))
    this.name.push(this.texts.intern(best.text))
    this.acronym.push(
      acronym !== undefined && acronym.kind !== 'person' && acronym.acronym !== null
        ? this.texts.intern(keyOf(acronym.kind, acronym.acronym))
        : -1,
    )
    const roles = mentions.map(mention => (mention.kind === 'person' ? mention.role : null))
    for (const form of new Set(mentions.map(mention => mention.text))) this.pair(this.forms, row, form)
    for (const role of new Set(roles)) if (role !== null) this.pair(this.roles, row, role)
    for (const mention of mentions) this.pair(this.mentions, row, mention.id)
    return row
  }

  private pair(list: IntList, row: number, text: string): void {
    list.push(row)
    list.push(this.texts.intern(text))
  }

  rowsOf(article: number): [first: number, end: number] {
    const end = article + 1 < this.starts.length ? this.starts.at(article + 1) : this.size
    return [this.starts.at(article), end]
  }

  keyText(row: number): string {
    return this.texts.text(this.key.at(row))
  }
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
