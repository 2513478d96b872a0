// The floor under what was planted in corpus/. A change may raise these figures, never lower them.
import { describe, expect, it } from 'vitest'
import { runFolder } from '../helpers/run-corpus.ts'
import { judgePlanted, type Outcome, readGold } from './planted.ts'

const FLOORS = { claims: 0.95, stories: 0.9, verdicts: 0.95 }

const outcomes = judgePlanted(runFolder('corpus'), readGold())
const share = (list: Outcome[]) => list.filter(outcome => outcome.missing === null).length / list.length

describe('planted in corpus/', () => {
  it.each(['claims', 'stories', 'verdicts'] as const)('%s stay above their floor', part => {
    expect(outcomes[part].length).toBeGreaterThan(0)
    expect(share(outcomes[part])).toBeGreaterThanOrEqual(FLOORS[part])
  })

  it('joins no look-alikes', () => {
    expect(outcomes.verdicts.filter(o => o.kind === 'look-alike' && o.missing !== null)).toEqual([])
  })
})
