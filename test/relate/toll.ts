// The killed and injured that a text claims.
import type { QuantityClaim } from '../../src/schema/index.ts'
import { claimsOf } from './claims-of.ts'

export const claimOf = (text: string, measure: string) =>
  claimsOf(text).find((claim): claim is QuantityClaim => claim.kind === 'quantity' && claim.measure === measure)
export const toll = (text: string) => [
  claimOf(text, 'killed')?.value.value ?? null,
  claimOf(text, 'injured')?.value.value ?? null,
]
