// Common nouns that stand for an organisation named before: `the ministry`, `the Party`. General knowledge.
import { words } from '../word-list.ts'

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

/** What makes or sells, wherever the noun stands. */
const MAKERS_AND_SELLERS = words(`
  company firm manufacturer maker producer retailer wholesaler airline lender insurer supplier automaker carmaker carrier conglomerate
`)
/** What makes or sells, where its name follows. */
const TRADES = words('brewer operator importer exporter miner refiner')

/** Nouns beside the name of a company: `the brewer Brenning`, `telecoms giant Brenning`, `Brenning, a maker of pumps`. */
export const COMPANY_KINDS: ReadonlySet<string> = new Set([
  ...MAKERS_AND_SELLERS,
  ...TRADES,
  ...words('supermarket confectioner chipmaker drugmaker giant'),
])

/** Nouns that tell of what is called so that it is a body: `Brenning, a maker of pumps`. Not `group`, which may be of people anywhere. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set([
  ...MAKERS_AND_SELLERS,
  ...words(`
  startup start-up organisation organization nonprofit non-profit charity bank broadcaster newspaper publisher consultancy
  brokerage subsidiary contractor chain brand developer platform agency foundation think-tank watchdog nongovernmental
`),
])

/** Those who lead or speak for a body, before `of`, `at` or `for` and its name, or behind its name. */
export const BODY_OFFICERS: ReadonlySet<string> = new Set(
  words(
    'ceo cfo executive founder co-founder cofounder spokesman spokeswoman spokesperson shareholder shareholders subsidiary',
  ),
)

/** Those who lead a firm and nobody else: people have spokesmen and chiefs of staff, and no managing directors. */
export const COMPANY_OFFICERS: ReadonlySet<string> = new Set(words('ceo cfo coo cto'))
export const COMPANY_OFFICES: ReadonlySet<string> = new Set(
  [...words('executive operating financial technology')]
    .map(field => `chief ${field}`)
    .concat('managing director', 'executive officer', 'financial officer', 'operating officer', 'technology officer'),
)

/** The same and more, where the name follows at once: `the newspaper Brenning Echo`. Not `brand`, which things have, or `service`, whose sentence may end there. */
export const NAMING_NOUNS: ReadonlySet<string> = new Set([
  ...[...TELLING_NOUNS].filter(noun => noun !== 'brand'),
  ...TRADES,
  ...words('magazine weekly website portal publication outlet watchdog network app collective group utility'),
])
