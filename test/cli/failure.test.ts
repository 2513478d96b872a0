// How an error ends the program.
import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../src/cli/failure.ts'
import { UserError } from '../../src/run/user-error.ts'

describe('an error ends the program', () => {
  it.each([
    [new UserError('There is no such folder.'), 2, /^corroborate: There is no such folder\.\n$/],
    [new Error('ENOSPC: no space left on device, write'), 2, /There is no space left on the disk \(ENOSPC, write\)\. /],
    [
      Object.assign(new Error("EACCES: permission denied, open 'a.txt'"), { path: 'a.txt' }),
      2,
      /That is not allowed \(EACCES, open, a\.txt\)\. /,
    ],
    [new TypeError('x is not a function'), 2, /a fault of the program:\nTypeError: x is not a function\n +at /],
    ['words', 2, /a fault of the program:\nwords\n$/],
    [Object.assign(new Error('stopped.'), { name: 'Interrupted' }), 130, /^corroborate: stopped\.\n$/],
  ])('%s', (error, status, message) => {
    expect(describeFailure(error)).toEqual({ status, message: expect.stringMatching(message) })
  })
})
