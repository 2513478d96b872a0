import { describe, expect, it } from 'vitest'
import { believe, weighStatements } from '../../../src/reconcile/facts/copying.ts'
import { originsOfArticles } from '../../../src/reconcile/facts/origins.ts'
import { ReliabilityLearner, reliabilityOf } from '../../../src/reconcile/facts/reliability.ts'
import { record } from '../records.ts'

const plain = { vote: 1.5, accuracy: 0.7, copying: 0.05 }

describe('weighStatements', () => {
  it('lets two who agree outweigh one of equal record', () => {
    const { votes } = weighStatements([[plain, plain], [plain]])
    expect(votes[0]).toBeGreaterThan(1.5 * (votes[1] ?? 0))
  })

  it('takes a shared value for a copy the sooner, the more the others speak against it', () => {
    const copied = (values: Parameters<typeof weighStatements>[0]) => weighStatements(values).copied[0]?.[0] ?? 0
    const [pair, other] = [[plain, plain], [plain]]
    expect(copied([pair, pair])).toBeGreaterThan(copied([pair, other, other]))
  })

  it('leaves a value that many copied the whole vote of one', () => {
    const copyist = { ...plain, copying: 0.99 }
    expect(weighStatements([Array(9).fill(copyist), [plain]]).votes[0]).toBeGreaterThanOrEqual(1.5)
  })

  it('believes what nobody contradicts', () => {
    expect(believe(weighStatements([[plain]]).votes)).toEqual([1])
  })
})

describe('ReliabilityLearner', () => {
  it('trusts an outlet less that the others contradict', () => {
    const learner = new ReliabilityLearner()
    for (let n = 0; n < 9; n++) learner.add([['Harbour Post', 'Delta Times', 'Hill Echo'], ['Loud Letter']])
    const { of } = reliabilityOf(learner.learn())
    expect(of('Loud Letter').accuracy).toBeLessThan(of('Hill Echo').accuracy)
  })

  it('judges a source of which little is known by the sources whose names are of its form', () => {
    const learner = new ReliabilityLearner()
    for (let n = 0; n < 9; n++) learner.add([['Harbour Post', 'Delta Times'], [`10.0.0.${n}`]])
    const { of } = reliabilityOf(learner.learn())
    expect(of('10.7.7.7').accuracy).toBeLessThan(0.5)
    expect(of('Inland Mail').accuracy).toBeGreaterThan(0.6)
  })

  it('finds who repeats the mistakes of others, and suspects nobody where all agree', () => {
    const learner = new ReliabilityLearner()
    for (let n = 0; n < 30; n++)
      learner.add([
        ['A', 'B', 'C'],
        [`10.0.0.${n}`, 'Echo'],
      ])
    for (let n = 0; n < 60; n++) learner.add([['A', 'B', 'C', 'D', 'Echo']])
    const { of } = reliabilityOf(learner.learn())
    expect(of('Echo').copying).toBeGreaterThan(2 * of('A').copying)
    expect(of('D').copying).toBeCloseTo(0.05)
  })
})

describe('originsOfArticles', () => {
  it('takes two tables that show the same figures for two', () => {
    const rows = Array.from({ length: 40 }, (_, n) => `The reading at post ${n} was ${n * 7} metres.`).join(' ')
    const [a, b] = [record({ outlet: 'North', text: rows }), record({ outlet: 'South', text: rows })]
    expect(originsOfArticles([a, b])).toEqual([0, 1])
  })
})
