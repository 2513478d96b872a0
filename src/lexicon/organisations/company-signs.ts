// Words beside a name that show it to be that of a company. General knowledge of business news.
import { words } from '../word-list.ts'

/** What a company alone has: `Brenning's shares`, `Brenning profit`. */
export const COMPANY_ASSETS: ReadonlySet<string> = new Set(
  words(`
  share shares stock profit profits earnings revenue revenues sales turnover dividend dividends shareholder shareholders investors
  customers stores outlets brands chairman boss ceo cfo
`),
)

/** What stands before the name of a company: `the brewer Brenning`, `telecoms giant Brenning`. */
export const COMPANY_KINDS: ReadonlySet<string> = new Set(
  words(`
  company firm maker manufacturer producer retailer supermarket wholesaler airline lender insurer supplier carmaker automaker carrier
  conglomerate brewer operator importer exporter miner refiner confectioner chipmaker drugmaker giant
`),
)

/** Last words of the names of companies: `Brenning Foods`. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  words(`
  foods motors airlines airways steel energy pharma pharmaceuticals lines oil telecom telecoms systems technologies software
  electronics stores breweries media pictures insurance petroleum mining chemicals shipping capital industries holdings
`),
)
