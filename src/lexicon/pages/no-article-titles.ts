// Titles of pages that sites send in place of what was asked for, lower-cased, without a status before and marks behind. From the texts
// of HTTP and general knowledge of web servers, proxies and notices on cookies.
import { phraseSet } from '../word-list.ts'

export const NO_ARTICLE_TITLES: ReadonlySet<string> = phraseSet(
  `not found|page not found|file not found|page cannot be found|page unavailable|this page is unavailable|page no longer available
   |forbidden|access denied|access to this page has been denied|unauthorized|bad request|request blocked|attention required
   |internal server error|server error|bad gateway|service unavailable|gateway timeout|too many requests|site maintenance|under maintenance
   |just a moment|one moment, please|checking your browser|are you a robot|are you human|security check|robot check|human verification
   |before you continue|cookie consent|we value your privacy|your privacy choices
   |sign in|log in|login|subscribe to continue|subscribe to read|subscription required|redirecting`,
)
