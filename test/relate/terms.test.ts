// Who is told to be a member of what.
import { describe, expect, it } from 'vitest'
import { claimsOf } from './claims-of.ts'

const memberships = (text: string) =>
  claimsOf(text).flatMap(claim =>
    claim.kind === 'membership' ? [[claim.subject?.text, 'term' in claim.value ? claim.value.term : null]] : [],
  )

describe('membership', () => {
  it.each([
    ['Norway is a founding member of NATO.', 'Norway', 'NATO'],
    ['Norway became a member of NATO.', 'Norway', 'NATO'],
    ['Norway, a member of NATO, sent two ships.', 'Norway', 'NATO'],
  ])('%s', (text, member, body) => expect(memberships(text)).toEqual([[member, body]]))

  it.each([
    'In a letter to a senior member of NATO, Norway asked for help.',
    'Norway said on Friday that the crisis worried one member of NATO.',
    'Ana Reyes, a Reform Party member of the European Parliament, left.',
    'Norway spoke as a member of NATO.',
  ])('is of nobody who is only met, written to or asked: %s', text => expect(memberships(text)).toEqual([]))
})
