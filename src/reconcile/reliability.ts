// How far each source can be relied on, learnt from how often the others bear it out over the folder: the accuracy model (ACCU) of Dong,
// Berti-Équille and Srivastava, "Integrating Conflicting Data: The Role of Source Dependence" (VLDB 2009), iterated to a fixed point.
// A source of which little is known gets the mean of the sources that are known as little (empirical Bayes, Efron and Morris 1973).

/** Where every iteration starts. */
const FIRST_ACCURACY = 0.8
/** How many facts the mean of its peers counts for in the accuracy of a source, and the mean of all in that of its peers. */
const PRIOR_FACTS = 3
const PRIOR_PEERS = 5
/** A long record is no proof of the next claim: above this a prolific source would silence all others. */
const HIGHEST = 0.75
const LOWEST = 0.05
/** Wrong values that mistaken sources share out among themselves: few, because outlets err alike. */
const WRONG_VALUES = 2
/** Even a source that is mostly wrong says something. */
const LEAST_VOTE = 0.02
const ROUNDS = 15
/** Sources are peers by how many facts they state: one, two or three, up to nine, more. */
const PEERS = [1, 3, 9, Number.POSITIVE_INFINITY]

/** Accuracy of each outlet, 0 to 1. */
export type Reliability = { readonly of: (outlet: string | null) => number }

/** The vote of a source: the logarithm of how much likelier a value is because it states it. */
export function voteOf(accuracy: number): number {
  return Math.max(Math.log((WRONG_VALUES * accuracy) / (1 - accuracy)), LEAST_VOTE)
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

/** Gathers facts, and learns from those that several outlets tell. */
export class ReliabilityLearner {
  private readonly names = new Map<string, number>()
  /** Sources by value by fact. */
  private readonly facts: (readonly number[])[][] = []

  /** Takes one fact: for each of its values the outlets that state it. A fact of one outlet teaches nothing. */
  add(values: readonly (readonly (string | null)[])[]): void {
    const numbered = values.map(outlets => outlets.filter(outlet => outlet !== null).map(outlet => this.number(outlet)))
    if (new Set(numbered.flat()).size > 1) this.facts.push(numbered)
  }

  private number(outlet: string): number {
    const known = this.names.get(outlet) ?? this.names.size
    this.names.set(outlet, known)
    return known
  }

  learn(): Reliability {
    const sources = this.names.size
    const stated = new Float64Array(sources)
    for (const values of this.facts) for (const s of new Set(values.flat())) stated[s] = (stated[s] ?? 0) + 1
    const peerOf = Array.from(stated, facts => PEERS.findIndex(most => facts <= most))
    const accuracy = new Float64Array(sources).fill(FIRST_ACCURACY)
    let newcomer = FIRST_ACCURACY
    for (let round = 0; round < ROUNDS; round++) {
      const right = this.countRight(accuracy)
      const peers = PEERS.map((_, peer) => [...right.keys()].filter(s => peerOf[s] === peer))
      const rate = (of: readonly number[], mean: number, weight: number) =>
        (sum(of.map(s => right[s] ?? 0)) + mean * weight) / (sum(of.map(s => stated[s] ?? 0)) + weight)
      const overall = rate([...right.keys()], FIRST_ACCURACY, PRIOR_PEERS)
      const means = peers.map(peer => rate(peer, overall, PRIOR_PEERS))
      for (let s = 0; s < sources; s++) accuracy[s] = clamp(rate([s], means[peerOf[s] ?? 0] ?? overall, PRIOR_FACTS))
      newcomer = clamp(means[0] ?? overall)
    }
    return { of: outlet => accuracy[this.names.get(outlet ?? '') ?? -1] ?? newcomer }
  }

  /** How many of its facts each source has right, by the beliefs that the accuracies yield. */
  private countRight(accuracy: Float64Array): Float64Array {
    const right = new Float64Array(accuracy.length)
    for (const values of this.facts) {
      const share = new Map<number, number>()
      for (const s of values.flat()) share.set(s, (share.get(s) ?? 0) + 1)
      const votes = values.map(of => sum(of.map(s => voteOf(accuracy[s] ?? FIRST_ACCURACY) / (share.get(s) ?? 1))))
      believe(votes).forEach((belief, value) => {
        for (const s of values[value] ?? []) right[s] = (right[s] ?? 0) + belief / (share.get(s) ?? 1)
      })
    }
    return right
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const clamp = (accuracy: number) => Math.min(HIGHEST, Math.max(LOWEST, accuracy))
