/// <reference lib="dom" />
// One discrepancy or fact: what it is about, why it is one, and its positions side by side with the words that say them.
import type { Item, Position, StoryHead, Witness } from '../page-data.ts'
import { anchorElement, element, visible } from './element.ts'
import { linkToWords } from './source-link.ts'

export function itemElement(item: Item, story: StoryHead | undefined): HTMLElement {
  const badge = element('span', `badge ${item.severity || item.kind.replace(' ', '-')}`, item.severity || item.kind)
  const discrepancy = item.kind === 'internal' ? 'within one article' : `${item.kind} discrepancy`
  const kind = item.type === 'discrepancy' ? discrepancy : item.support
  const heading = element('h2', '', element('bdi', '', visible(item.about)))
  const place = element('p', 'story', element('bdi', '', visible(story?.title ?? '')), ` · ${story?.date ?? ''}`)
  const positions = element('div', 'positions', ...item.positions.map(positionElement))
  const permalink = anchorElement(`#${item.id}`, '#')
  permalink.className = 'permalink'
  permalink.setAttribute('aria-label', `Link to this ${item.type}`)
  const card = element(
    'article',
    `card ${item.severity}`,
    element('header', '', badge, element('span', 'kind', kind), permalink),
    heading,
    place,
    element('p', 'because', visible(item.because)),
    positions,
  )
  card.id = item.id
  card.tabIndex = -1
  return card
}

export function positionElement({ value, witnesses, support }: Position): HTMLElement {
  return element(
    'section',
    'position',
    element('h3', '', element('bdi', '', visible(value))),
    element('p', 'count', support),
    ...witnesses.map(witnessElement),
  )
}

export function witnessElement(witness: Witness): HTMLElement {
  const { outlet, path, published, url, words, note, verdict, because } = witness
  const [before, marked, after] = words.map(visible) as [string, string, string]
  const said = element('blockquote', '', before)
  said.dir = 'auto'
  if (marked !== '') said.append(element('mark', '', marked))
  said.append(after)
  const name = element('bdi', 'outlet', visible(outlet))
  const source = element('figcaption', '', url === '' ? name : anchorElement(linkToWords(url, words.join('')), name))
  if (published !== '') source.append(` · ${published}`)
  if (path !== '' && path !== outlet) source.append(' ', element('bdi', 'path', visible(path)))
  if (note !== '') source.append(' ', element('span', 'note', note))
  if (verdict !== '') source.append(' ', element('span', 'verdict', `${verdict}: ${visible(because)}`))
  return element('figure', '', said, source)
}
