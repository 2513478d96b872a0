import { describe, expect, it } from 'vitest'
import { labelMarginals, markBestLabels } from '../../../src/extract/names/decode.ts'
import { BEGIN, ENDS, FOLLOWS, INSIDE, LABELS, LAST, labelOf, STARTS, UNIT } from '../../../src/extract/names/labels.ts'

const LENGTH = 3
const scores = Float32Array.from({ length: LENGTH * LABELS }, (_, k) => Math.sin(k * 1.7) * 2)
const transitions = Float32Array.from({ length: LABELS * LABELS }, (_, k) => Math.cos(k * 0.9))

/** All label rows that BILOU allows. */
function* paths(): Generator<number[]> {
  const labels = Array.from({ length: LABELS }, (_, label) => label)
  for (const a of labels)
    for (const b of labels)
      for (const c of labels)
        if (STARTS[a] && FOLLOWS[b]?.includes(a) && FOLLOWS[c]?.includes(b) && ENDS[c]) yield [a, b, c]
}

const LABELS_OF_ONE = Array.from({ length: LABELS }, (_, label) => label).filter(b => STARTS[b] && ENDS[b])

function scoreOf(path: readonly number[]): number {
  let sum = 0
  let before = 0
  path.forEach((label, i) => {
    sum += (scores[i * LABELS + label] ?? 0) + (transitions[before * LABELS + label] ?? 0)
    before = label
  })
  return sum + (transitions[before * LABELS] ?? 0)
}

describe('decoding', () => {
  it('finds the best path that BILOU allows', () => {
    const best = [...paths()].reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))
    const labels = new Uint8Array(LENGTH + 2)
    markBestLabels(labels, 1, 1 + LENGTH, scores, transitions)
    expect([...labels]).toEqual([0, ...best, 0])
  })

  it('finds the best label of a token that is all of its stretch', () => {
    const best = LABELS_OF_ONE.reduce((a, b) => (scoreOf([b]) > scoreOf([a]) ? b : a))
    const labels = new Uint8Array(3)
    markBestLabels(labels, 1, 2, scores, transitions)
    expect([...labels]).toEqual([0, best, 0])
  })

  it('gives marginals that are sums over all paths', () => {
    const marginals = new Float32Array(LENGTH * LABELS)
    const logZ = labelMarginals(scores, LENGTH, transitions, marginals)
    const all = [...paths()].map(path => ({ path, weight: Math.exp(scoreOf(path)) }))
    const total = all.reduce((sum, { weight }) => sum + weight, 0)
    expect(logZ).toBeCloseTo(Math.log(total), 4)
    for (let i = 0; i < LENGTH; i++)
      for (let b = 0; b < LABELS; b++) {
        const share = all.filter(({ path }) => path[i] === b).reduce((sum, { weight }) => sum + weight, 0) / total
        expect(marginals[i * LABELS + b]).toBeCloseTo(share, 4)
      }
  })

  it('lets only B and I of a kind stand before its I and L', () => {
    expect(FOLLOWS[labelOf(1, LAST)]).toEqual([labelOf(1, BEGIN), labelOf(1, INSIDE)])
    expect(FOLLOWS[labelOf(1, UNIT)]).not.toContain(labelOf(1, BEGIN))
  })
})
