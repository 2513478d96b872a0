import { expect, it } from 'vitest'
import { readArticles } from '../../../src/run/extracting/read-articles.ts'
import type { SourceArticle } from '../../../src/schema/index.ts'
import { articleOf } from '../../helpers/read.ts'

const SOUND = articleOf('Two people were hurt in Kelda on Monday.')
/** What no door of the program lets in: an article without zones. */
const BROKEN = { ...SOUND, path: 'broken.txt', zones: undefined } as unknown as SourceArticle

it('loses the article that meets a fault, and none of those read with it', () => {
  const found = [...readArticles([SOUND, BROKEN, SOUND])]
  expect(found).toEqual([
    expect.objectContaining({ path: 'a.txt', text: SOUND.text }),
    expect.objectContaining({ severity: 'error', code: 'fault', path: 'broken.txt' }),
    expect.objectContaining({ path: 'a.txt', text: SOUND.text }),
  ])
  expect(found[0]).toEqual(found[2])
})
