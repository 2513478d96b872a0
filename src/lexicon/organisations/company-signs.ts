// Words beside a name that show it to be that of a company. General knowledge of business news.
import { words } from '../word-list.ts'

/** What a company alone has: `Brenning's shares`, `Brenning profit`. */
export const COMPANY_ASSETS: ReadonlySet<string> = new Set(
  words(`
  share shares stock profit profits earnings revenue revenues sales turnover dividend dividends shareholder shareholders investors
  customers stores outlets brands chairman boss ceo cfo
`),
)

/** Last words of the names of companies: `Brenning Foods`. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  words(`
  foods motors airlines airways steel energy pharma pharmaceuticals lines oil telecom telecoms systems technologies software
  electronics stores breweries media pictures insurance petroleum mining chemicals shipping capital industries holdings
`),
)
