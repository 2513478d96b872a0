// What a sum, a share or a rate is of, and whether it is a level or a change.
import { describe, expect, it } from 'vitest'
import { measuredIn, quantitiesOf } from './claims-of.ts'

describe('the metric of a sum, a share or a rate', () => {
  it('is a change where a rise is named behind the number', () =>
    expect(measuredIn('Osram reported a 6 percent rise in profits.')).toEqual(['profit change 6']))
  it.each([
    ['Inflation fell below 10 percent in May.', ['inflation 10']],
    ['Inflation fell 10 percent in May.', ['inflation change 10']],
    ["Osram's shares closed up 37 pence at 1,130 pence.", ['share price change 37', 'share price 1130']],
    ['Profit rose $2 million to $9 million.', ['profit change 2000000', 'profit 9000000']],
    ['Sales fell by $3 million.', ['sales change 3000000']],
    ['Losses had risen from £3m to £3.4m.', ['loss 3400000']],
    ['The jobless rate fell from 8.1% to 7.4%.', ['unemployment 7.4']],
    ["Osram, an investment firm, owns 6.7% of Brenning City's shares.", ['stake 6.7']],
    ['New mothers may have 90% of average earnings.', ['share of salary 90']],
    ['Debt keeps rising at 14% a year.', ['debt change 14']],
    ['Osram was sold after an offer, and owes the bank $48 million.', ['debt 48000000']],
    ['She wants a tax on earnings over £90,000 a year.', []],
    ['The news pushed oil prices above $50.', ['price 50']],
    ['The Greens won just under 5,000 votes fewer than Labour.', []],
    ['Operating profits were at $38 million.', ['operating profit 38000000']],
    ['Net profits were $38 million.', ['net profit 38000000']],
    ['Osram earned $7 million on sales of $32 million.', ['sales 32000000']],
    ['Supply is outstripping demand by 30%.', []],
    ['The deal would see guards accept a 32% pay cut.', ['salary change 32']],
    ['A drive led to a 25% rise in tax revenues.', ['revenue change 25']],
    ['The cuts belong to a drive that aims at saving millions of dollars.', ['savings 1000000']],
    ['The trade in lamps is worth $200 million, or 5% of world trade.', ['value 200000000', 'share of trade 5']],
    ['Osram is buying up a 38% stake.', ['stake 38']],
    ['The gap between the exports and the imports of Norway was $4 million.', []],
    ['Sales totalled 3,900 lamps.', ['lamp sales 3900']],
    ['The firm pays a dividend of 70 euro cents.', ['dividend 70']],
    // what was before is of another time
    ['Osram posted a $9m (£5m) loss, against a $4m (£2m) profit a year before.', ['loss 9000000']],
    ['Osram made a loss of $9m, against a $4m loss for the quarter a year before.', ['loss 9000000']],
    ['Sales fell 3 percent in May, following a fall of 2 percent in April.', ['sales change 3']],
    // what is told on the way to the verb is of another thing
    ['The firm, whose stock fell, has put $4 million in reserve.', []],
    ['The party, which lost the bid, took in $4 million.', []],
    ['The bank kept its base rate at 4.25 percent by a vote of six to three.', ['interest rate 4.25']],
    // of what the sum goes with, wherever the noun stands in its phrase
    ['Osram has made an £8m summer bid.', ['bid 8000000']],
    ['The bank has set aside £8m ($9m) for the project.', ['money set aside 8000000']],
    ['Workers hold 15 percent shares.', ['stake 15']],
    ['The hall can seat up to 150 guests.', ['guest 150']],
    ["Osram's debt is still £2bn more than it had planned.", []],
    [
      "Osram's shares fell 3p to 119p, valuing it at £40m.",
      ['share price change 3', 'share price 119', 'value 40000000'],
    ],
    ["Osram's shares rose 1% in pre-market trade.", ['share price change 1']],
    ['Osram raised $5 million in funding.', ['funding 5000000']],
    ["Osram's shares were up 4 percent at 119p in early trade.", ['share price change 4', 'share price 119']],
    ['The school reported a dropout rate of 4 percent.', ['dropout rate 4']],
    ['It plans a tax for those earning $40,000.', []],
    ['Osram offer a smaller lamp for $40.', []],
    ['Osram made an offer of $40 million.', ['bid 40000000']],
    ['It saw 15 percent interest rates, $3 million in lost reserves and a strike.', ['interest rate 15']],
    ['Osram did well, with sales jumping 4 percent.', ['sales change 4']],
    ['It had 24 gifts, with donations totalling $40,000.', ['gift 24', 'donation 40000']],
    ['The trade deficit was $5 million.', ['trade deficit 5000000']],
    ['The budget deficit was $5 million.', ['budget deficit 5000000']],
    ['Consumer prices rose 2 percent.', ['inflation 2']],
    ['The economy grew 2 percent.', ['growth 2']],
    ['The town saw growth of 2 percent.', ['growth 2']],
    ['The jobless rate was 8 percent, down from 9 percent.', ['unemployment 8']],
    ['Norway raised spending by 2 percent.', ['spending change 2']],
    ['Rents climbed at an annual rate of 6 percent.', ['rent change 6']],
    ['The shop cut prices by an average of 4 percent.', ['price change 4']],
    ['The shop cut prices by an average of $4.', ['price change 4']],
    ['Net profit rose to 8 million yuan in 2004 ($4 million; £2 million).', ['net profit 8000000']],
    ['The mayor says it is worth having a $400 limit.', []],
    ['Osram made a bid of $8 million, barely half of the $19 million that it is worth.', ['bid 8000000']],
    ['Borrowing costs are falling from their current 4 percent to 3.5 percent.', ['interest rate 3.5']],
    ['The town will raise its funding for schools by an extra $4 million.', ['funding change 4000000']],
    ['Norway exported $4 million worth of lamps, but imported $9 million.', ['exports 4000000', 'imports 9000000']],
    ['The sale of a stake to Halden for $4 million was agreed.', ['price 4000000']],
    ['Osram foresees sales growth of 3 percent.', ['sales change 3']],
    ['A 2 percent price drop would hurt Osram.', ['price change 2']],
    ['Borrowing costs rose to 2 percent.', ['interest rate 2']],
    ['Norway has a $5 million trade gap.', ['trade deficit 5000000']],
    ["Norway's crude stocks were 3 percent higher.", []],
    ['The mayor is offering a $5 million reward for news of her.', ['reward 5000000']],
    ['The bill would let 40 percent of clerks retire.', []],
    ['Few of the population earn $70 a week.', []],
    ['Late output of lamps has cost Osram $3 million.', ['cost 3000000']],
    ['The economy shrank 2 percent.', ['economy change 2']],
    ['The firm paid a $4 million (£3 million) fine for bribing a clerk.', ['fine 4000000']],
    ['The yard must pay $7 million in damages for the spill.', ['compensation 7000000']],
    ['The storm caused $7 million in damages.', ['damage 7000000']],
    ['With contracts in hand, Osram will spend $6 million on lamps.', ['spending 6000000']],
    [
      "Osram's shares tumbled and the firm has had to set aside $40 million to cover the lawsuits.",
      ['money set aside 40000000'],
    ],
    ['Shares in Osram lost 45 Canadian cents.', ['share price change 45']],
    ['Osram shares were 17 pence lower at 642p.', ['share price change 17', 'share price 642']],
    ['The cost-cutting drive saved £75m in 2004.', ['savings 75000000']],
    ['Norway had a population of over four million people.', ['population 4000000']],
    ['She praised one of the top 100 firms of the north.', []],
    ['Demand for lamps was 12% above normal.', []],
    ['Osram floated on the Leeds Stock Exchange for £90m.', []],
    ['Some 7% of the Norwegian population moved.', ['share of population 7']],
    ['Arne Dahl was spared jail but must serve two years probation.', []],
    [
      'Unemployment rose 9,000 to 2.6 million people, or 7.4% of the workforce.',
      ['person 2600000', 'unemployment 7.4'],
    ],
    ['The floods came at a cost to the economy of $4 million.', ['cost 4000000']],
    ['Net profit was $5 million, or 70 cents a share.', ['net profit 5000000', 'net profit per share 70']],
    ["Osram's shares lost 65 cents, or 25 percent.", ['share price change 65', 'share price change 25']],
    ['Services account for 46 percent of output.', ['share of output 46']],
    ['The deficit was 3 percent of output.', ['deficit 3']],
    ['Osram bought 46 percent of the shares.', ['stake 46']],
    ['About 74 percent of voters trust the mayor.', ['share of voters 74']],
  ])('tells a level from a change: %s', (text, claims) => expect(measuredIn(text)).toEqual(claims))
})

describe('the way of a change', () => {
  it.each([
    ['The bank suffered a 3 percent fall in profit.', 'profit change', 'down'],
    ['The bank posted a 3 percent rise in profit.', 'profit change', 'up'],
    ['The bank may raise interest rates from their current 3 percent.', 'interest rate', null],
  ])('is named behind the number: %s', (text, measure, trend) => {
    const claim = quantitiesOf(text)[0]
    expect([claim?.measure, claim?.value.trend]).toEqual([measure, trend])
  })
})

describe('a metric before another noun', () => {
  it.each([
    ['The state planned tax cuts of $4 million.', ['tax cut 4000000']],
    ['It raised $4 million from stock exchange members.', ['money raised 4000000']],
    ['There may be income tax relief on boats under £200.', []],
    ['Council sales figures reached $4 million.', ['sales 4000000']],
    ['The dome cost taxpayers £4 million.', ['cost 4000000']],
    ['On average, 12% of cars fail.', ['share of cars 12']],
    ['The bank cut its growth forecast for the Norway economy from 2% to 1%.', ['growth 1']],
    ['He turned down a 7bn franc ($5bn; £3bn) bid.', ['bid 7000000000']],
    ['Higher pay may hurt trade but the clerks want a £6 rate.', ['rate 6']],
    ['Osram listed stocks with a capitalisation of $4 billion.', ['market value 4000000000']],
    ['Annual sales of 12 million cases made it rich.', ['case sales 12000000']],
    ['The union backs candidates in nine seats.', ['seat 9']],
    ['The bag was found two blocks away.', []],
  ])('%s', (text, measured) => expect(measuredIn(text)).toEqual(measured))
})
