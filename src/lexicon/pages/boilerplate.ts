// What news pages print round an article: share links, subscriptions, notices. From general knowledge of news sites.
import { phraseSet, wordSet } from '../word-list.ts'

/** Whole lines, lower-cased and without marks at their ends. */
export const FURNITURE_LINES: ReadonlySet<string> = phraseSet(
  `chia sẻ|share|share this|share this article|share this story|share this page|share article|share on facebook|share on twitter
   |share via email|tweet|tweet this|like|like this|email|email this|email this article|print|print this article|print article|save|save article
   |copy link|copy url|advertisement|advertisment|advertising|advert|ad|ads|sponsored|sponsored content|promoted|story continues below
   |story continues below advertisement|article continues below|article continues after advertisement|continue reading
   |continue reading the main story|read more|read next|read also|also read|more|more news|more stories|more on this story|more on this topic|more from the web
   |related|related articles|related stories|related topics|related news|related content|related links|recommended|recommended for you
   |most read|most popular|trending|trending now|top stories|latest news|breaking news|you may also like|you might also like|see also
   |comments|comment|leave a comment|post a comment|add a comment|view comments|show comments|be the first to comment|join the conversation|reply
   |subscribe|subscribe now|subscribe today|sign in|sign up|log in|login|register|sign up today|newsletter|follow|follow us|contact us|about us|back to top|top
   |home|menu|search|close|skip to main content|skip to content|loading|buy photo|view gallery|photo gallery|gallery|slideshow|enlarge|zoom
   |hide caption|show caption|toggle caption|caption|image copyright|play video|watch video|video|watch live|listen|listen to this article|transcript
   |facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|google+|messenger|zalo|viber|rss|all rights reserved
   |terms of use|privacy policy|terms of service|cookie policy|please enable javascript to watch this video|iphone/ipad app|android app|end|ends|for immediate release|media contact|press contact`,
)

/** Openings of lines that are furniture whatever follows; lower-cased. */
export const FURNITURE_OPENINGS: readonly string[] =
  `copyright 19|copyright 20|copyright ©|copyright (c)|copyright associated press|copyright the
   |all rights reserved|read more:|read more at|read more about this|read also:|also read:|read next:|read or share this story|related:|related story:|related stories:|related articles:|related coverage:|related links:|►related|see also:|more:|previous:|previous story:|previous stories:|previous coverage:|previously:|more coverage:|more on this story:|related reading:
   |[previous:|[related:|[read:|[read more|[mobile users|[photos:|[video:|watch:|video:|photos:|gallery:|listen:|click here|tap here|follow us|follow @|like us on|find us on|join us on
   |share this|download our|download the|get our app|get the app|subscribe to|sign up for our|sign up for one of our|sign up to our|sign up for the|sign up for free|sign up for email|sign up for breaking|sign up for daily|to sign up
   |story continues below|article continues below|article continues after|advertisement continue|advertisement:|this material may not be|the post appeared first|continue reading|please enable javascript
   |email the reporter|contact the reporter|contact the writer|reach the reporter|tags:|filed under|keywords:|topics:|posted in|posted:|published:|published on:|last updated|updated:|last modified|first published:|information from:
   |get email notifications|close get email notifications|your notification has been|there was a problem saving|email notifications are|get notifications|turn on notifications
   |already a subscriber|already have an account|to continue reading|to keep reading|this article is for subscribers|this article is reserved for|this content is for subscribers|this story is for subscribers|get unlimited access|unlock this article|subscribe for unlimited|you are receiving this e|view this email in
   |find this article at|view all comments|your browser does not|this video is|most read:|trending:|don't miss:|recommended:|by continuing to use|we use cookies|this site uses cookies
   |a version of this article appear|a version of this story appear|order reprints|media contact:|media contacts:|press contact:|press contacts:`
    .split('|')
    .map(line => line.replace(/\n\s*/g, ''))
    .filter(Boolean)

/** Labels of links to other articles; lower-cased. What stands under them, or behind them on their line, are headlines of other news. */
export const LINK_LABELS: ReadonlySet<string> = phraseSet(
  `related|related articles|related article|related stories|related story|related coverage|related content|related links|related link|related news
   |related reading|read more|read also|also read|read next|see also|more on this story|more on this topic|more coverage|more stories|more headlines
   |previous story|previous stories|previous coverage|previously|you may also like|you might also like|recommended|recommended for you`,
)

/** What else stands over a box of links in the markup of a page; lower-cased. */
export const BOX_LABELS: ReadonlySet<string> = phraseSet(
  `most read|most popular|most viewed|most shared|trending|trending now|top stories|latest|latest news|latest stories|recent posts|recent stories
   |more from this author|more news|more for you|up next|what to read next|editors' picks|editors’ picks|editor's picks|editor’s picks
   |don't miss|don’t miss|in case you missed it|in this story|promoted stories|from around the web|from our partners|elsewhere on the site`,
)

/** Lines that promise the reader mail; lower-cased: `Whenever the author writes, you'll get an email delivered to your inbox`. */
export const PROMISES_OF_MAIL: readonly string[] = [
  'delivered to your inbox',
  'right to your inbox',
  'right in your inbox',
  'straight to your inbox',
]

/** What a page calls the report that it corrects; lower-cased. */
export const REPORT_NOUNS: readonly string[] = [
  'article',
  'story',
  'report',
  'post',
  'page',
  'headline',
  'caption',
  'piece',
]

/** Words that alone make up a row of share buttons. */
export const SHARE_WORDS: ReadonlySet<string> = wordSet(
  'share tweet email print facebook twitter whatsapp telegram linkedin pinterest reddit messenger zalo copy link save pin comment comments like x google+ more',
)

/** Words before a colon that give the maker of a picture: `Photo: Harbour Post`. */
export const CREDIT_LABELS: readonly string[] = [
  'photo',
  'photos',
  'photo by',
  'photos by',
  'photo credit',
  'photo courtesy',
  'photograph',
  'photograph by',
  'picture',
  'pictures',
  'image',
  'images',
  'image by',
  'image credit',
  'image source',
  'credit',
  'file photo',
  'courtesy',
  'illustration',
  'graphic',
  'video by',
  'ảnh',
]
