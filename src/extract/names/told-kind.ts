// What one place of a name tells of its kind counts for all its places in the article, but for names that are known beforehand.
import type { Name } from './index.ts'

/** The names, of `kind` wherever one place of another kind was told to be so; `phrases` are those that are known beforehand. */
export function settleKind(
  names: Name[],
  phrases: Int32Array,
  kind: Name['kind'],
  isTold: (name: Name) => boolean,
): Name[] {
  const isOpen = (name: Name) => name.kind !== kind && !isKnown(phrases, name)
  const told = new Set<string>()
  for (const name of names) if (isOpen(name) && isTold(name)) told.add(name.text)
  if (told.size === 0) return names
  return names.map(name => (told.has(name.text) && isOpen(name) ? { ...name, kind } : name))
}

const isKnown = (phrases: Int32Array, { firstToken, endToken }: Name): boolean =>
  (phrases[firstToken] as number) !== 0 && (phrases[endToken - 1] as number) !== 0
