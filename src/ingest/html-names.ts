// html-names: what the class or the id of an element tells of its use, in whatever style a page writes names: `share-bar`,
// `entry__related`, `ArticleComments_list__x1`, `jp-relatedposts`.

const AROUND =
  /(?:^|[^a-z])(?:share|sharing|sharedaddy|social|related|recirc|recirculation|sidebar|promos?|teasers?|advert|ads?|sponsor|sponsored|outbrain|taboola|cookie|consent|gdpr|newsletter|breadcrumbs?|comments?|disqus|subscribe|recommended|recommendations|popular|trending|ticker|navigation|menu|tags|pagination|(?:related|recommended)(?:articles?|contents?|items|links?|news|posts?|reads?|stories)|(?:most|also)-?(?:read|viewed)|more-?stories|share(?:bar|buttons|links|tools)|comments?(?:area|list|section)|newsletter(?:box|form|signup))(?:$|[^a-z])/
/** `has-sidebar`, `noAds`: tells of what holds the element, not what it is for. */
const STATE = /^(?:has|with|without|no|is|not|show|hide)-/

/**
 * Whether a class or id names something that stands round an article.
 *
 * namesSurroundings('entry-footer jp-relatedposts') //=> true
 * namesSurroundings('story-body has-sidebar') //=> false
 */
export function namesSurroundings(names: string): boolean {
  if (names === '') return false
  return names.split(/\s+/).some(name => {
    const parts = name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase()
    return AROUND.test(parts) && !STATE.test(parts)
  })
}
