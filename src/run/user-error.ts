// An impossible request: one sentence for the person who made it, exit status 2. Anything else that is thrown is a fault of ours.

export class UserError extends Error {
  override readonly name = 'UserError'
}
