// Lists by a key: what is gathered under one word, one name, one source.

/**
 * Adds a value to the list of a key, which begins with it where there is none.
 *
 * const rows = new Map<string, number[]>()
 * addUnder(rows, 'lund', 3)
 * addUnder(rows, 'lund', 5)
 * rows.get('lund') //=> [3, 5]
 */
export function addUnder<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
