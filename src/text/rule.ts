// A rule: one way of writing something, as a pattern that reads it. Patterns are sticky: the caller says where.

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

export type Rule<Value, Context = undefined> = {
  /** As a person would write the form: `<number> of the <number> <unit>`. */
  readonly name: string
  /** Texts that it reads from their first character; the test suite runs every one. */
  readonly examples: readonly [string, ...string[]]
  /** Sticky (`y`), named groups only, linear time. */
  readonly pattern: RegExp
  /** The value, or undefined where the words turn out to mean something else. */
  readonly read: (groups: Groups, context: Context) => Value | undefined
}

export type Reading<Value> = {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly value: Value
}

/**
 * What the first rule that fits reads in `text` at `offset`; undefined where none does.
 *
 * readAt(rules, 'on 3 May', 3, undefined) //=> { rule: '<day> <month>', start: 3, end: 8, value: … }
 */
export function readAt<Value, Context>(
  rules: readonly Rule<Value, Context>[],
  text: string,
  offset: number,
  context: Context,
): Reading<Value> | undefined {
  for (const rule of rules) {
    rule.pattern.lastIndex = offset
    const match = rule.pattern.exec(text)
    if (match === null || match[0].length === 0) continue
    const value = rule.read(match.groups ?? {}, context)
    if (value !== undefined) return { rule: rule.name, start: offset, end: offset + match[0].length, value }
  }
  return undefined
}
