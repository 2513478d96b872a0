// Nouns that name something measured in money, percent or points, with their synonyms: the first of a row is canonical.
// General knowledge of business, economic, election and disaster news.
import { wordSet } from '../word-list.ts'

const rows = `
revenue | revenues | turnover | takings | tax revenue | tax revenues | tax receipts
profit | profits | earnings
net profit | net profits | net income
pre-tax profit | pre-tax profits
operating profit | operating profits | operating income
loss | losses
net loss | net losses
sales
price | prices | purchase price | asking price | cost price
cost | costs | bill
damage | destruction
turnout | voter turnout
vote share | share of the vote
market share
share price | shares | stock | stocks
dividend | dividends
budget
spending | expenditure
deficit | shortfall
budget deficit | fiscal deficit
trade deficit | trade gap
current account deficit | account deficit
surplus
budget surplus | fiscal surplus
trade surplus
current account surplus | account surplus
debt | debts | borrowing
inflation | inflation rate
consumer prices
unemployment | unemployment rate | joblessness | jobless rate
interest rate | interest rates | base rate | base rates | lending rate | lending rates | borrowing costs
growth | growth rate | economic growth
sales change | sales growth
profit change | profit growth | profits growth | earnings growth
revenue change | revenue growth
price change | price growth
salary change | wage growth | pay growth
spending change | spending growth
exports change | export growth
economy | gdp | gross domestic product
exports
imports
trade
investment | investments
funding | finance
aid
donation | donations
loan | loans
fine | fines | penalty
bribe | bribes | kickbacks
bail | bond
ransom
compensation | settlement | payout | damages
salary | salaries | pay | wage | wages | average earnings | weekly earnings | hourly earnings
tax | taxes | tariff | tariffs
bonus | bonuses
value | worth | valuation
market value | market capitalisation | market capitalization | capitalisation | capitalization
reward | rewards | reward money
prize | prize money | jackpot
income
rent | rents
demand
output | production
index | industrial average
magnitude
temperature | temperatures
speed | speeds
population
approval | approval rating
lead
stake
margin
rate
savings
orders
fees | fee
premium
grant | grants
subsidy | subsidies
emissions
waste
traffic
attendance
yield | yields
rainfall
harvest
consumption
reserves
contract | contracts
deal
bid | offer
project
fund
crime
poverty
literacy
`

/** Noun or noun phrase, lower case → canonical metric. */
export const METRICS: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap(row => {
      const names = row.split('|').map(name => name.trim())
      return names.map((name): [string, string] => [name, names[0] ?? name])
    }),
)

/** Heads of compounds that only say how a metric is told: `sales figures`, `the price tag`; the head of `a price war` does not. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  `figure figures number numbers total totals level levels rate rates forecast forecasts target targets estimate estimates outlook
   prediction predictions projection projections tag tags range ranges bill gap ceiling cap limit threshold average line lines stream
   streams mark record records report reports result results volume volumes share base component index peak data statistics goal
   percentage amount amounts sum payment payments package packages plan plans programme program offer settlement allowance year
   month quarter week day yesterday today terms basis point points mln bn cash money purse pot agreement agreements facility claim claims`.split(
    /\s+/,
  ),
)

/** What is held in stock: its stocks are no shares. */
export const GOODS_IN_STOCK: ReadonlySet<string> = wordSet(
  'crude oil fuel gas petrol gasoline heating grain food fish housing gold arms',
)
