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
