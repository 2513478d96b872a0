// Articles → their records. A fault of ours is named, and costs one article.
import { annotateAll } from '../../pipeline.ts'
import { Article, type Diagnostic, type SourceArticle } from '../../schema/index.ts'
import { groupArticles } from './article-groups.ts'

/** The record of each article, or what is to be said of a fault that kept it from being read. */
export function* readArticles(articles: readonly SourceArticle[]): Generator<Article | Diagnostic> {
  for (const group of groupArticles(articles)) yield* readTogether(group)
}

/** A fault of ours costs one article, never the run nor those that it was read with: they are read again one by one. */
function readTogether(articles: readonly SourceArticle[]): (Article | Diagnostic)[] {
  try {
    return annotateAll(articles).map(record => Article.parse(record))
  } catch (error) {
    return articles.length > 1
      ? articles.flatMap(article => readTogether([article]))
      : articles.map(({ path }) => faultOf(path, error))
  }
}

function faultOf(path: string, error: unknown): Diagnostic {
  const message = `${path} could not be read because of a fault in corroborate: ${firstLine(error)}`
  return { severity: 'error', code: 'fault', message, path, start: null, end: null }
}

const firstLine = (error: unknown) => String(error).split('\n', 3).join(' ')
