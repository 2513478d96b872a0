import { expect, it } from 'vitest'
import { FEATURES } from '../../src/extract/names/model-data.ts'
import { digestFeatures } from '../../src/training/feature-digest.ts'

it('the model reads with the lists and features that it was learnt on; after a change of them, train it anew', () => {
  expect(digestFeatures()).toBe(FEATURES)
})
