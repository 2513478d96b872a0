/// <reference lib="dom" />
// The page comes to life: unpack the data, listen to the controls, show what they choose.
import type { PageData } from '../page-data.ts'
import { itemElement } from './item.ts'
import { progressiveList } from './list.ts'
import { describePaper } from './paper.ts'
import { decisionElement, type PageDecision } from './review.ts'
import { describeElsewhere, haystack, type Selection, selectItems, wordsOfType } from './select.ts'
import { unpack } from './unpack.ts'

/** Runs once, when the page is read. */
export async function start(): Promise<void> {
  const need = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
  const data: PageData = await unpack(need('data').textContent ?? '')
  const hay = data.items.map(item => haystack(data, item))
  const controls = need<HTMLFormElement>('controls')
  const list = need('list')
  const review = need('data').dataset.review
  const decided = new Map<string, PageDecision>()
  const headers = { 'content-type': 'application/json', 'x-corroborate-token': review ?? '' }
  if (review !== undefined)
    for (const decision of (await (await fetch('/decisions', { headers })).json()) as PageDecision[])
      decided.set(decision.discrepancy, decision)

  const send = async (decision: PageDecision) => {
    const sent = await fetch('/decisions', { method: 'POST', headers, body: JSON.stringify(decision) }).catch(
      () => undefined,
    )
    if (sent?.ok) decided.set(decision.discrepancy, decision)
    return sent?.ok === true
  }
  const make = (place: number) => {
    const item = data.items[place] as PageData['items'][number]
    const card = itemElement(item, data.stories[item.story])
    if (review !== undefined && item.type === 'discrepancy')
      card.append(decisionElement(item.id, decided.get(item.id), send))
    return card
  }

  const chosen = (): Selection => {
    const form = new FormData(controls)
    const words = String(form.get('search') ?? '')
      .toLowerCase()
      .split(/\s+/)
    const type = String(form.get('type')) as Selection['type']
    return {
      type,
      kinds: form.getAll(wordsOfType(type).kinds).map(String),
      severities: type === 'discrepancy' ? form.getAll('severity').map(String) : [],
      words: words.filter(word => word !== ''),
      order: String(form.get('order')) as Selection['order'],
    }
  }
  // A page is printed as far as a person would read it.
  const MOST_PRINTED = 1000
  let showAll = (_most: number) => 0
  let prepare = () => {}
  let places: number[] = []
  const refresh = () => {
    const selection = chosen()
    places = selectItems(data, hay, selection)
    const all = data.items.filter(item => item.type === selection.type).length
    const words = wordsOfType(selection.type)
    document.body.dataset.type = selection.type
    need('rank').textContent = words.rank
    const digits = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
    const some = places.length === all ? '' : `${digits(places.length)} of `
    const elsewhere = places.length === 0 ? describeElsewhere(data, hay, selection) : ''
    const shown = all === 0 ? words.none : `${some}${digits(all)} shown`
    need('found').textContent = [shown, elsewhere].filter(Boolean).join(' · ')
    showAll = progressiveList(list, places.length, place => make(places[place] as number))
    prepare = () => {
      need('paper').textContent = describePaper(selection, showAll(MOST_PRINTED), places.length)
    }
  }

  // report.html#d_… shows that one, wherever in the list it stands.
  const goTo = () => {
    const place = data.items.findIndex(({ id }) => `#${id}` === location.hash)
    const item = data.items[place]
    if (item === undefined) return
    if (!places.includes(place)) {
      need<HTMLInputElement>('search').value = ''
      for (const input of controls.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]'))
        input.checked = input.type === 'radio' && input.value === item.type
      refresh()
    }
    showAll(places.indexOf(place) + 1)
    document.getElementById(item.id)?.focus()
  }
  addEventListener('hashchange', goTo)
  addEventListener('beforeprint', () => prepare())
  controls.addEventListener('input', refresh)
  controls.addEventListener('reset', () => setTimeout(refresh))
  controls.addEventListener('submit', event => event.preventDefault())
  document.addEventListener('keydown', event => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
    if (event.key === 'Escape' && typing) (event.target as HTMLElement).blur()
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
    if (event.target instanceof HTMLInputElement && /search|text/.test(event.target.type)) return
    if (event.key === '/') {
      event.preventDefault()
      need('search').focus()
    }
    if (event.key !== 'j' && event.key !== 'k') return
    const cards = [...list.querySelectorAll<HTMLElement>('.card')]
    const at = cards.findIndex(card => card.contains(document.activeElement))
    cards[Math.max(0, at + (event.key === 'j' ? 1 : -1))]?.focus()
  })
  refresh()
  goTo()
  document.body.dataset.ready = 'yes'
}
