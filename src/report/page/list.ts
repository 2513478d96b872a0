/// <reference lib="dom" />
// A list that grows as it is read: ten thousand items cost what the first screens cost.

/**
 * Shows `length` items in `list`, a few at a time; `make` makes the item at a place. Returns a function that
 * shows so many of them at once, for paper or to go to one, and tells how many are shown then.
 */
export function progressiveList(
  list: HTMLElement,
  length: number,
  make: (place: number) => HTMLElement,
): (most: number) => number {
  const step = 40
  let shown = 0
  const sentinel = document.createElement('div')
  sentinel.className = 'sentinel'
  const show = (until: number) => {
    const items: HTMLElement[] = []
    for (; shown < Math.min(until, length); shown++) items.push(make(shown))
    sentinel.before(...items)
    if (shown >= length) {
      observer.disconnect()
      sentinel.remove()
    }
  }
  const observer = new IntersectionObserver(
    entries => {
      if (entries.some(entry => entry.isIntersecting)) show(shown + step)
      // Seen once it is only told again when it leaves the screen: look anew, in case all of the step fits on it.
      observer.unobserve(sentinel)
      if (shown < length) observer.observe(sentinel)
    },
    { rootMargin: '1200px' },
  )
  list.replaceChildren(sentinel)
  show(step)
  if (shown < length) observer.observe(sentinel)
  return until => {
    show(until)
    return shown
  }
}
