// Where an article stands in the net: the address opens at the words that are shown, in browsers that know text fragments.

/**
 * The address with a fragment that tells the words, by their first and last few.
 *
 * linkToWords('https://post.example/lock', 'The lock at Dorne opened on Tuesday.')
 * //=> 'https://post.example/lock#:~:text=The%20lock%20at%20Dorne%20opened%20on%20Tuesday.'
 */
export function linkToWords(url: string, words: string): string {
  const some = 4
  // What is no character cannot be written in an address.
  const all = words
    .replace(/[\ud800-\udfff]/gu, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  if (all.length === 0) return url
  // A hyphen and a comma part the pieces of a fragment.
  const piece = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')
  const pieces = all.length <= 2 * some ? [all] : [all.slice(0, some), all.slice(-some)]
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${pieces.map(piece).join(',')}`
}
