// The names of all articles as rows of integers: one row for each entity of each article, one for each mention of it.
import { IntList } from '../int-list.ts'
import type { Interner } from '../interner.ts'
import type { ArticleName } from './article-names.ts'

export const KINDS = ['person', 'organisation', 'place'] as const
export const [PERSON, ORGANISATION] = [KINDS.indexOf('person'), KINDS.indexOf('organisation')]

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

  /** Takes the names of one article. */
  add(article: number, names: readonly ArticleName[]): void {
    this.starts.push(this.size)
    for (const { kind, key, name, acronym, forms, roles, mentions } of names) {
      const row = this.size
      this.article.push(article)
      this.kind.push(KINDS.indexOf(kind))
      this.key.push(this.texts.intern(key))
      this.name.push(this.texts.intern(name))
      this.acronym.push(acronym === null ? -1 : this.texts.intern(acronym))
      for (const form of forms) this.pair(this.forms, row, form)
      for (const role of roles) this.pair(this.roles, row, role)
      for (const mention of mentions) this.pair(this.mentions, row, mention)
    }
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
