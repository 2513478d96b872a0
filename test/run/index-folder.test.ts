// The two halves of the index: side by side or one after the other, and a fault of either ends both.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexFolder } from '../../src/run/index-folder.ts'
import { Pool } from '../../src/run/pool.ts'
import { folderOf } from '../helpers/program.ts'

/** A worker whose stories are the places of the articles, and whose entities fail where the folder is called so. */
const WORKER = `
import { once } from 'node:events'
export const indexStories = ({ cache, places }) => {
  if (cache === 'no stories') throw new Error(cache)
  return { storyOf: Int32Array.from(places.records), coreOf: new Int32Array() }
}
export async function indexEntities({ cache, port }) {
  if (cache === 'no entities') throw new Error(cache)
  const [{ storyOf }] = await once(port, 'message')
  port.postMessage([...storyOf])
  port.close()
  return cache
}
`

describe.each([1, 2])('the index of a folder on %i threads', workers => {
  const worker = join(folderOf({ 'worker.mjs': WORKER }), 'worker.mjs')
  const task = (cache: string) => ({
    data: '',
    cache,
    places: { records: Float64Array.of(7, 8), digests: new Float64Array() },
  })

  it('hands the stories from one half to the other', async () => {
    const pool = new Pool({ workers, worker })
    const { frames, entities } = await indexFolder(task('both'), pool)
    expect(frames).toEqual([7, 8])
    expect(await entities).toBe('both')
    await pool.close()
  })

  it.each(['no stories', 'no entities'])('ends where there are %s', async cache => {
    const pool = new Pool({ workers, worker })
    await expect(indexFolder(task(cache), pool)).rejects.toThrow(cache)
    await pool.close()
  })
})
