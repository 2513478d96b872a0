// Which marks belong together.
import { describe, expect, it } from 'vitest'
import { findStretches } from '../../../src/extract/quotes/stretches.ts'

const words = (text: string) => findStretches(text).map(({ start, end }) => text.slice(start, end))

describe('findStretches', () => {
  it.each([
    ['"One," he said, "two."', ['One,', 'two.']],
    ["''One,'' he said, ''two.''", ['One,', 'two.']],
    ['“One,” he said, “two.”', ['One,', 'two.']],
    ['«One», he said, »two«', ['One', 'two']],
    ['„One“, he said.', ['One']],
    ['„One”, he said.', ['One']],
    ["``One,'' he said.", ['One,']],
    ['‘One,’ he said.', ['One,']],
    ["'One,' he said.", ['One,']],
    ['“He asked: “Who?” Nobody knew.”', ['He asked: “Who?” Nobody knew.']],
    ['“She told me, ‘Go.’ So I went.”', ['She told me, ‘Go.’ So I went.']],
    ['‘She told me “go” twice.’', ['She told me “go” twice.']],
    ['He says,” there is no time.”', [' there is no time.']],
    ['“One.” “Two.”', ['One.', 'Two.']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  it.each([
    'A 12" pipe and a 6\'2" man.',
    "The players' union met the firms' lawyers.",
    "Rock 'n' roll of the '90s, 'em and 'til.",
    'It’s the dogs’ bowl.',
    'No marks at all.',
  ])('finds nothing in %s', text => expect(words(text)).toEqual([]))

  it('measures inside speech', () =>
    expect(words('"The 12" pipe burst at noon," he said.')).toEqual(['The 12" pipe burst at noon,']))

  it('ends an open one with its paragraph and goes on where the next one opens', () =>
    expect(findStretches('“One.\n\n“Two.”').map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [true, true],
    ]))
})
