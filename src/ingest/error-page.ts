// error-page: pages that a site sends in place of an article: it is gone, the reader must pay, prove to be a person or agree first.
// A folder that was collected by a program holds hundreds alike, which would become a story of many sources.
import { NO_ARTICLE_TITLES } from '../lexicon/pages/no-article-titles.ts'

/** Such a page says little; an article of that headline says more. */
const MOST_LETTERS = 800

/**
 * Whether a page is no article, by its title and how short it is.
 *
 * isErrorPage('404 Not Found | Harbour Post', 'The page that you requested could not be found.') //=> true
 * isErrorPage('Access denied: how the lock was closed', …) //=> false
 */
export function isErrorPage(title: string, text: string): boolean {
  if (text.length > MOST_LETTERS) return false
  // `Page not found - Harbour Post`, `Harbour Post | Access denied`
  return title
    .toLowerCase()
    .split(/ [-–—|:·] /)
    .some(part =>
      NO_ARTICLE_TITLES.has(
        part
          .replace(/[.…!? ]{1,10}$/, '')
          .replace(/^(?:error )?[45]\d\d[ :-]{0,3}/, '')
          .trim(),
      ),
    )
}
