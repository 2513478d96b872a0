// collections: files that hold many articles where one is expected: feeds, mailboxes, exports of press databases. They are split where
// the form is certain. Where it is not they are left out: read as one, the dead of one event would be counted for another.
import { type Problem, problem } from '../diagnose.ts'
import type { ArticleRecord, RecordFile } from '../record.ts'
import { readFactiva, splitFactiva } from './factiva.ts'
import { readFeed } from './feed.ts'
import { readLexis, splitLexis } from './lexis.ts'
import { readMail } from './mail.ts'
import { readProquest, splitProquest } from './proquest.ts'

/** How a press database separates articles, and how each is read. */
type Form = {
  readonly split: (text: string) => string[]
  readonly read: (part: string) => ArticleRecord | undefined
}
const DATABASES: readonly Form[] = [
  { split: splitLexis, read: readLexis },
  { split: splitFactiva, read: readFactiva },
  { split: splitProquest, read: readProquest },
]

/** The articles of a text that is known to hold many, or to have a head of another program; undefined where it is an article itself. */
export function readCollection(text: string): RecordFile | undefined {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return readFeed(lines) ?? readMail(lines) ?? readExport(lines)
}

function readExport(text: string): RecordFile | undefined {
  for (const { split, read } of DATABASES) {
    const parts = split(text)
    if (parts.length === 0) continue
    const articles = parts.flatMap((part, i) => {
      const article = read(part)
      return article === undefined ? [] : [{ ...article, number: i + 1 }]
    })
    const odd = parts.length - articles.length
    // A text that quotes one such line is an article.
    if (parts.length === 1 && odd === 1) continue
    if (odd > articles.length) return { articles: [], problems: [manyArticles(parts.length)] }
    return { articles, problems: odd === 0 ? [] : [oddArticles(parts.length, odd)] }
  }
  return undefined
}

function manyArticles(number: number): Problem {
  const message = `Expected an article, received ${number} one after the other, as an archive exports them, with heads that are not known; it was left out. Give each a file of its own, or a line of a .jsonl.`
  return problem('error', 'many-articles', message)
}

function oddArticles(number: number, odd: number): Problem {
  const message = `${odd} of its ${number} articles ${odd === 1 ? 'has a head that is' : 'have heads that are'} not known, or no words; left out.`
  return problem('warning', 'many-articles', message)
}
