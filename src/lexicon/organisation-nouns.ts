// Common nouns that stand for an organisation named before: `the ministry`, `the Party`. General knowledge.

const words = (list: string) => list.trim().split(/\s+/)

/** The noun also stands in the full name: `the Ministry` is the `Ministry of Defence`. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  words(`
  party ministry department agency commission committee council court bank university college school hospital institute
  institution association federation confederation league union organisation organization foundation trust society
  board bureau office authority administration assembly parliament congress senate service corps army navy police
  company corporation group club team band church museum theatre orchestra newspaper times post airline airways railway
  fund exchange academy centre center alliance front movement coalition conference network command guard secretariat
  tribunal chamber embassy fire brigade
`),
)

/** The noun says only what sort of organisation it is, so that the only company of an article may be meant. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  words(
    'company firm group manufacturer maker retailer airline carrier lender bank insurer supplier automaker carmaker',
  ),
)
