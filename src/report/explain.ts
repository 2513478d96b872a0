// An article read back: each sentence with the mentions and claims found in it, one under the other, for the terminal.
import type { Article, Claim, Mention } from '../schema/index.ts'
import { describeValue } from '../text/describe-value.ts'

/**
 * The sentences of an article, under each its mentions and the claims whose evidence begins in it. Ends with a newline.
 *
 * explainArticle(article) //=> 'ferry.txt\n\nTwelve people died on Monday.\n  m1  quantity      Twelve people · …\n  c1  killed = 12 …'
 */
export function explainArticle(article: Article): string {
  const { text } = article
  const lines = [article.path]
  let mention = 0
  let claim = 0
  const claims = [...article.claims].sort((a, b) => a.evidence.start - b.evidence.start)
  for (const { start, end } of article.sentences) {
    lines.push('', text === undefined ? `[${start}–${end}]` : text.slice(start, end).replace(/\s+/g, ' '))
    for (; mention < article.mentions.length; mention++) {
      const found = article.mentions[mention]
      if (found === undefined || found.start >= end) break
      lines.push(`  ${found.id.padEnd(5)}${found.kind.padEnd(13)}${describeMention(found)}`)
    }
    for (; claim < claims.length; claim++) {
      const found = claims[claim]
      if (found === undefined || found.evidence.start >= end) break
      lines.push(`  ${found.id.padEnd(5)}${describeClaim(found)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function describeMention(mention: Mention): string {
  const { text, rule } = mention
  const means = 'entity' in mention ? mention.entity : describeValue(mention)
  return `${text.replace(/\s+/g, ' ')} → ${means}   (${rule})`
}

function describeClaim(claim: Claim): string {
  const { subject, measure, value, polarity, modality, time, attribution, scope, rule } = claim
  const parts = [
    `${subject === null ? '' : `${subject.text}: `}${measure} = ${polarity === 'denied' ? 'not ' : ''}${describeValue(value)}`,
    ...(time === null ? [] : [time]),
    ...(scope?.place ? [`in ${scope.place}`] : []),
    ...(scope?.note ? [scope.note] : []),
    modality,
    ...(attribution === null ? [] : [`says ${attribution.text}`]),
  ]
  return `${parts.join(' · ')}   (${rule ?? 'no rule'})`
}
