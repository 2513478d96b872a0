import { expect, it } from 'vitest'
import { afterWaking } from '../../../src/run/threads/waking-timer.ts'

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

it('counts the time that the program is awake, not that for which it is stopped', async () => {
  let late = false
  afterWaking(1000, () => {
    late = true
  })
  // As a stopped process does, the thread answers no timer.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000)
  await pause(300)
  expect(late).toBe(false)
  await expect.poll(() => late, { timeout: 30_000 }).toBe(true)
})

it('is silent once it is ended', async () => {
  const end = afterWaking(250, () => {
    throw new Error('late')
  })
  end()
  await pause(600)
})
