// How much of what a source states it may have taken over from the others: the copying model of Dong, Berti-Équille and Srivastava,
// "Integrating Conflicting Data: The Role of Source Dependence" (VLDB 2009), with one copying rate a source in place of one a pair, so
// that time stays linear. Two who are right agree anyhow; two who share a mistake have one origin.

/** Wrong values that mistaken sources share out among themselves: few, because outlets err alike. */
export const WRONG_VALUES = 2
/** The first look at a fact takes everybody for independent; the second knows what that looks like. */
const LOOKS = 2

/** That a source states a value: its vote, how often it is right, and how often it takes over what others say, both 0 to 1. */
export type Statement = { readonly vote: number; readonly accuracy: number; readonly copying: number }

export type Weighed = {
  /** Votes for each value, a copied one counted less. */
  readonly votes: readonly number[]
  /** For each value how likely each of its statements is a copy. */
  readonly copied: readonly (readonly number[])[]
}

/**
 * Beliefs from votes: exponentials that sum to 1.
 *
 * believe([0, 0]) //=> [0.5, 0.5]
 */
export function believe(votes: readonly number[]): number[] {
  const most = Math.max(...votes)
  const weights = votes.map(vote => Math.exp(vote - most))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => weight / sum)
}

/**
 * Weighs the values of a fact by who states them: a statement counts as far as it is no copy of another of the same value.
 *
 * weighStatements([[two who often copy], [one who is often right]]).votes //=> the second value has more
 */
export function weighStatements(values: readonly (readonly Statement[])[]): Weighed {
  let copied = values.map(statements => statements.map(() => 0))
  for (let look = 0; look < LOOKS; look++) copied = findCopies(values, copied)
  return { votes: sumVotes(values, copied), copied }
}

function sumVotes(values: readonly (readonly Statement[])[], copied: readonly (readonly number[])[]): number[] {
  return values.map((statements, value) => {
    let [sum, most] = [0, 0]
    statements.forEach(({ vote }, n) => {
      sum += vote * (1 - (copied[value]?.[n] ?? 0))
      most = Math.max(most, vote)
    })
    // However many have copied it, somebody said it first.
    return Math.max(sum, most)
  })
}

/** How likely each statement is a copy: likelier where the others alone would make its value a mistake. */
function findCopies(values: readonly (readonly Statement[])[], before: readonly (readonly number[])[]): number[][] {
  const votes = sumVotes(values, before)
  const most = Math.max(...votes)
  const weights = votes.map(vote => Math.exp(vote - most))
  const whole = weights.reduce((a, b) => a + b, 0)
  const others = values.reduce((count, statements) => count + statements.length, 0) - 1
  return values.map((statements, value) =>
    statements.map(({ vote, accuracy, copying }, n) => {
      if (statements.length === 1) return 0
      const left = Math.max((votes[value] ?? 0) - vote * (1 - (before[value]?.[n] ?? 0)), 0)
      const weight = Math.exp(left - most)
      const belief = weight / (whole - (weights[value] ?? 0) + weight)
      const alone = (1 - copying) * (belief * accuracy + ((1 - belief) * (1 - accuracy)) / WRONG_VALUES)
      const copy = (copying * (statements.length - 1)) / others
      return copy / (copy + alone)
    }),
  )
}
