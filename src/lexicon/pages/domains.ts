// Endings of internet names that news prints without a scheme: `example.com`. From the registry of top-level domains, the common ones.

export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info biz io tv eu uk us ca au nz ie de fr it es nl be ch at se dk pl ru ua cn jp kr vn sg my th ph in pk br mx ar za ng ke'.split(
    ' ',
  ),
)
