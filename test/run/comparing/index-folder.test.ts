// The two halves of the index: side by side or one after the other, and a fault of either ends both.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexFolder } from '../../../src/run/comparing/index-folder.ts'
import { Pool } from '../../../src/run/threads/pool.ts'
import { folderOf } from '../../helpers/program.ts'

/** A worker whose stories are the places of the articles, and whose entities fail where the folder is called so. */
const WORKER = `
import { once } from 'node:events'
export const indexStories = ({ digests, places }) => {
  if (digests === 'no stories') throw new Error(digests)
  return { storyOf: Int32Array.from(places.records), coreOf: new Int32Array() }
}
export async function indexEntities({ digests, port }) {
  if (digests === 'no entities') throw new Error(digests)
  const [{ storyOf }] = await once(port, 'message')
  port.postMessage([...storyOf])
  port.close()
  return digests
}
`

describe.each([1, 2])('the index of a folder on %i threads', workers => {
  const worker = join(folderOf({ 'worker.mjs': WORKER }), 'worker.mjs')
  const task = (digests: string) => ({
    digests,
    cache: '',
    places: { records: Float64Array.of(7, 8), digests: new Float64Array() },
  })

  it('hands the stories from one half to the other', async () => {
    const pool = new Pool({ workers, worker })
    const { frames, entities } = await indexFolder(task('both'), pool)
    expect(frames).toEqual([7, 8])
    expect(await entities).toBe('both')
    await pool.close()
  })

  it.each(['no stories', 'no entities'])('ends where there are %s', async digests => {
    const pool = new Pool({ workers, worker })
    await expect(indexFolder(task(digests), pool)).rejects.toThrow(digests)
    await pool.close()
  })
})
