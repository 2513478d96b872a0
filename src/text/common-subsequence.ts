// The longest common subsequence of two lists.

/** A place in the one list and the place of the same item in the other. */
export type Step = readonly [one: number, other: number]

/**
 * Places of the items, as many as can be, that two lists have in the same order (Wagner and Fischer 1974). Time and memory grow with the product of
 * their lengths: whoever asks cuts what is long.
 *
 * commonSubsequence(['ten', 'long', 'days'], ['two', 'long', 'days']) //=> [[1, 1], [2, 2]]
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): Step[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, next] = [lengths[i], lengths[i + 1]]
    if (row === undefined || next === undefined) continue
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
  }
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) steps.push([i++, j++])
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return steps
}
