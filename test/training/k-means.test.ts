import { expect, it } from 'vitest'
import { groupAlike, toUnitLength, type Vectors } from '../../src/training/k-means.ts'

/** Unit vectors of four numbers in one plane, by their angles in degrees. */
function atAngles(angles: readonly number[]): Vectors {
  const numbers = angles.flatMap(angle => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180), 0, 0])
  return { numbers: Float32Array.from(numbers), width: 4 }
}

it('groups what points in like directions, the same at every call', () => {
  const vectors = atAngles([0, 5, 3, 90, 95, 88])
  const options = { count: 2, step: 1, rounds: 8 }
  expect([...groupAlike(vectors, options)]).toEqual([0, 0, 0, 1, 1, 1])
  expect(groupAlike(vectors, options)).toEqual(groupAlike(vectors, options))
})

it('learns the directions from some, and groups all', () => {
  const vectors = atAngles([0, 91, 4, 2, 90, 1, 95, 89])
  expect([...groupAlike(vectors, { count: 2, step: 2, rounds: 4 })]).toEqual([0, 1, 0, 0, 1, 0, 1, 1])
})

it('leaves a vector without length as it is', () => {
  expect([...toUnitLength(Float64Array.of(0, 0, 0, 0))]).toEqual([0, 0, 0, 0])
  expect([...toUnitLength(Float64Array.of(3, 0, 4, 0))]).toEqual([0.6, 0, 0.8, 0])
})
