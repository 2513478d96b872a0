// Ids of what reconcile makes: from content, so that no order and no counter shows in them.
import { hash } from 'node:crypto'

/**
 * An id from the parts that make a thing what it is; the same parts, the same id.
 *
 * identify('s', ['a_1f']) //=> 's_…' with sixteen hexadecimal digits
 */
export function identify(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}_${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`
}

/** The order of UTF-16 code units: the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
