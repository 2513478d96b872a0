// Endings of internet names that news prints without a scheme: `example.com`. From the registry of top-level domains, the common ones.
import { wordSet } from '../word-list.ts'

export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = wordSet(
  'com org net gov edu mil int info biz io tv eu uk us ca au nz ie de fr it es nl be ch at se dk pl ru ua cn jp kr vn sg my th ph in pk br mx ar za ng ke',
)
