// How far each source can be relied on, learnt from how often the others bear it out over the folder: the accuracy model (ACCU) of Dong,
// Berti-Équille and Srivastava, "Integrating Conflicting Data: The Role of Source Dependence" (VLDB 2009), iterated to a fixed point.
// A source of which little is known gets the mean of the sources whose names are of its form (empirical Bayes, Efron and Morris 1973;
// what is known of a source besides its record: Rekatsinas and others, "SLiMFast", SIGMOD 2017).
import { addUnder } from '../../text/lists-by-key.ts'
import { believe, type Statement, WRONG_VALUES, weighStatements } from './copying.ts'

/** Where every iteration starts. */
const FIRST_ACCURACY = 0.8
/** How many facts the mean of its peers counts for in the accuracy of a source, and the mean of all in that of its peers. */
const PRIOR_FACTS = 3
const PRIOR_PEERS = 5
/** A long record is no proof of the next claim: above this a prolific source would silence all others. */
const HIGHEST = 0.7
const LOWEST = 0.05
/** How often a source of which nothing is known takes over what others say, and how many statements that counts for. */
const FIRST_COPYING = 0.05
const PRIOR_STATEMENTS = 5
/** Even a source that is mostly wrong says something. */
const LEAST_VOTE = 0.02
const ROUNDS = 15

/** For each value of a fact the outlets that state it. */
export type Ballot = readonly (readonly (string | null)[])[]

/** What is known of a source: how often it is right, and how often it takes over what others say, 0 to 1. */
export type SourceRecord = { readonly accuracy: number; readonly copying: number }
export type Reliability = { readonly of: (outlet: string | null) => SourceRecord }
/** The same as plain data: of the outlets that are known, and the accuracy of others by the form of their names, and of any other. */
export type SourceRecords = {
  readonly known: ReadonlyMap<string, SourceRecord>
  readonly ofForm: ReadonlyMap<string, number>
  readonly ofAll: number
}

export function reliabilityOf({ known, ofForm, ofAll }: SourceRecords): Reliability {
  const newcomer = (name: string) => ({ accuracy: clamp(ofForm.get(formOf(name)) ?? ofAll), copying: FIRST_COPYING })
  return { of: outlet => known.get(outlet ?? '') ?? newcomer(outlet ?? '') }
}

/** The vote of a source: the logarithm of how much likelier a value is because it states it. */
export function voteOf(accuracy: number): number {
  return Math.max(Math.log((WRONG_VALUES * accuracy) / (1 - accuracy)), LEAST_VOTE)
}

/**
 * The form of a name: accounts that are only an address have one, those of one platform have one.
 *
 * formOf('10.20.30.40') //=> '0.0.0.0'
 * formOf('harbour-news.example.org') //=> 'a-a.a.a'
 */
const formOf = (name: string) => name.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0')

/** Gathers facts, and learns from those that several outlets tell. */
export class ReliabilityLearner {
  private readonly names = new Map<string, number>()
  /** Sources by value by fact. */
  private readonly facts: (readonly number[])[][] = []

  /** Takes one fact. A fact of one outlet teaches nothing. */
  add(values: Ballot): void {
    const numbered = values.map(outlets => outlets.filter(outlet => outlet !== null).map(outlet => this.number(outlet)))
    if (new Set(numbered.flat()).size > 1) this.facts.push(numbered)
  }

  private number(outlet: string): number {
    const known = this.names.get(outlet) ?? this.names.size
    this.names.set(outlet, known)
    return known
  }

  learn(): SourceRecords {
    const names = [...this.names.keys()]
    const forms = new Map<string, number[]>()
    names.forEach((name, s) => {
      addUnder(forms, formOf(name), s)
    })
    const records = names.map(() => ({ accuracy: FIRST_ACCURACY, copying: FIRST_COPYING }))
    const ofForm = new Map<string, number>()
    let ofAll = FIRST_ACCURACY
    for (let round = 0; round < ROUNDS; round++) {
      const seen = this.judgeSources(records)
      const rate = (of: readonly number[], mean: number, weight: number) =>
        (sum(of.map(s => seen.right[s] ?? 0)) + mean * weight) / (sum(of.map(s => seen.facts[s] ?? 0)) + weight)
      ofAll = rate([...records.keys()], FIRST_ACCURACY, PRIOR_PEERS)
      for (const [form, peers] of forms) {
        const mean = rate(peers, ofAll, PRIOR_PEERS)
        ofForm.set(form, mean)
        for (const s of peers)
          records[s] = {
            accuracy: clamp(rate([s], mean, PRIOR_FACTS)),
            copying:
              ((seen.copied[s] ?? 0) + FIRST_COPYING * PRIOR_STATEMENTS) /
              ((seen.statements[s] ?? 0) + PRIOR_STATEMENTS),
          }
      }
    }
    return { known: new Map(names.map((name, s) => [name, records[s] as SourceRecord])), ofForm, ofAll }
  }

  /** Of each source how many facts it tells of, how many it has right, and how many of its statements are copies, by what is known of all. */
  private judgeSources(records: readonly SourceRecord[]) {
    const [facts, right, statements, copied] = [0, 0, 0, 0].map(() => new Float64Array(records.length)) as Tallies
    for (const values of this.facts) {
      const share = new Map<number, number>()
      for (const s of values.flat()) share.set(s, (share.get(s) ?? 0) + 1)
      const weighed = weighStatements(values.map(of => of.map(s => statementOf(records[s], share.get(s) ?? 1))))
      believe(weighed.votes).forEach((belief, value) => {
        values[value]?.forEach((s, n) => {
          const part = 1 / (share.get(s) ?? 1)
          facts[s] = (facts[s] ?? 0) + part
          right[s] = (right[s] ?? 0) + belief * part
          // Where all agree, nothing tells who looked and who copied.
          if (values.length === 1) return
          statements[s] = (statements[s] ?? 0) + 1
          copied[s] = (copied[s] ?? 0) + (weighed.copied[value]?.[n] ?? 0)
        })
      })
    }
    return { facts, right, statements, copied }
  }
}
type Tallies = [Float64Array, Float64Array, Float64Array, Float64Array]

/** What a source states that says `values` different things of one fact. */
function statementOf(record: SourceRecord | undefined, values: number): Statement {
  const { accuracy, copying } = record ?? { accuracy: FIRST_ACCURACY, copying: FIRST_COPYING }
  return { vote: voteOf(accuracy) / values, accuracy, copying }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const clamp = (accuracy: number) => Math.min(HIGHEST, Math.max(LOWEST, accuracy))
