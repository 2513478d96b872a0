// Whose number it is, where the clause is no plain one: relative clauses, participles, insertions, what hangs on a noun.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './claims-of.ts'

const subjectOf = (text: string) => quantitiesOf(text).at(-1)?.subject?.text ?? null

describe('the subject of the verb over a number', () => {
  it.each([
    // a relative clause or a participle within the subject has nouns of its own
    ['A guard who shot his dog has sold 12 farms.', 'A guard'],
    ['The firm that makes lamps has 12 mills.', 'The firm'],
    ['The firm that Osram bought employs 900 people.', 'The firm'],
    ['A mill worker carrying a bag has bought 12 lamps.', 'A mill worker'],
    ['Osram, whose shares have lost 21 percent, closed.', 'Osram'],
    ['The global trade in stolen lamps is worth $4 million.', 'The global trade in stolen lamps'],
    ['He told the guests that Osram already had 12 mills.', 'Osram'],
    ['Dealers met amid talk that a bid for Osram would rise to $4 million.', 'a bid for Osram'],
    ['The mood was soured by the fact that sales from Norway have fallen by 9%.', 'sales from Norway'],
    ['Mills were shut in Norway - which brought 46% of profit.', 'Norway'],
    ['Ana Reyes became the first woman since Joan Abara in 1988 to win three cups.', 'Ana Reyes'],
    ['Ana Reyes was convicted of sending thousands of forged letters.', 'Ana Reyes'],
    ['The Greens were let into a contest offering $4 million in prize money.', 'a contest'],
    ['Home sales, accounting for 70% of profit, have suffered.', 'Home sales'],
    ['The Harwick, Norway-based company runs 12 sheds.', 'The Harwick, Norway-based company'],
    [
      'The market is in flux, with lamp maker Brenning Group being bought by a rival for $16 million.',
      'Brenning Group',
    ],
    ['The lamps have a longer life and their prices have fallen by $4.', 'their prices'],
    ['Ana Reyes runs the biggest choir in the town and in 2004 had 12 singers.', 'Ana Reyes'],
    ['The court has doubts about how to run a case involving 300 cooks.', 'a case'],
    ['Osram struggled, with Halden management threatening to cut 300 jobs.', 'Halden management'],
    // insertions
    ["Osram's parent, the Leeds-based Brenning Group, is suing Norway for $28 million in damages.", "Osram's parent"],
    ['Harwick Mill, a tale about a 1950s spinner, is nominated for three awards.', 'Harwick Mill'],
    ['The mayor, shortly after making her speech, signed 12 orders.', 'The mayor'],
    ['The Danish firm, the largest maker of lamps, said it would move 12 plants.', 'The Danish firm'],
    ['Osram - formed after the Dorne and Kelda mills merged - is hiring 12 clerks.', 'Osram'],
    // verbs that hang on others
    ['Osram plans to buy 12 mills.', 'Osram'],
    ['Ana Reyes left the club with a medal, having won 36 games.', 'Ana Reyes'],
    ['The state paid for the wall while hiring 700 guards.', 'The state'],
    ['Ana Reyes was fined for missing three hearings.', 'Ana Reyes'],
    ['The party was told of on many sites, drew more than 100 guests and ended.', 'The party'],
    // a plural that is tagged as a verb
    ['Fresh falls hit 12 firms.', 'Fresh falls'],
    ["Ana Reyes hailed Osram's handling of the strike, pointing to 300 new jobs.", 'Ana Reyes'],
    ['A youth was held in connection with a raid on Monday that sent four clerks to court.', 'a raid'],
    ['They voted, with Ana Reyes winning 173 votes.', 'Ana Reyes'],
    ['Police heard reports of shots being fired by two men.', 'shots'],
    // a phrase begins with who owns it
    ['The contract with the Leeds health board was worth £7 million.', 'The contract with the Leeds health board'],
    ['My guards have bought 12 lamps.', 'My guards'],
    ["The blaze upset him and the mill's sales fell 3%.", 'the mill'],
    ["The value of Norway's exports rose 4%.", 'Norway'],
    ['The mill trade, which accounts for half of the town, has 12 guilds.', 'The mill trade'],
    // whose plan it is, whose pay, whom it is awarded
    ["Ms Lund used her speech to defend Labour's plans to raise income tax to 45%.", 'Labour'],
    ['Ana Reyes lost again. The verdict may cap her compensation at $30,000.', 'her'],
    ['The Leeds High Court awarded Ana Reyes £20,000 in damages.', 'Ana Reyes'],
    ['A jury awarded Ana Reyes, 62, £20,000 in damages.', 'Ana Reyes'],
    ['A jury awarded £20,000 in damages to Ana Reyes.', 'Ana Reyes'],
    ['A jury awarded the cousins of Ana Reyes £20,000 in damages.', null],
    ["The work will move to the group's plant in Leeds, which employs 300 people.", "the group's plant in Leeds"],
    ['Dealers valued Halden Ltd at $4 billion.', 'Halden Ltd'],
    ['Ana Reyes won again, having already received ten medals.', 'Ana Reyes'],
    ['A raid at last year’s race landed Brenning Group with a $40,000 fine.', 'Brenning Group'],
    ['The sale left the firm with three mills.', 'the firm'],
    ['Norway gave the oarsman Arne Dahl a $12,000 reward.', 'Arne Dahl'],
    ['Osram will award a contract for the port, valued at $8 million.', 'the port'],
    ["Norway's deficit with the Leeds League fell to £2 billion.", 'Norway'],
    ['The mayor is to cut the £85 cost of the pass.', 'the pass'],
    ['The bank raised the price of gold to $400.', 'gold'],
    // nobody
    ['The Leeds League has forecast economic growth of 1.9% in 2005.', null],
    ['The Leeds League raised its estimate of growth by 3%.', null],
    ['Ministers attacked the plan for a 50% tax rate.', null],
    ['The new head takes charge of the £9 million budget.', null],
    ['The head said that more people would come, estimating 12 million guests.', null],
    ['Tests in the trial involving 1,600 guards were stopped.', null],
    ['The study says cutting the limit would save 65 lives.', null],
    ['The rise was raised at a meeting of the heads of all 12 guilds.', null],
    ['The phones are weak, so small teams of 12 clerks can still sell them.', null],
    ['Ana Reyes runs a hall, with 12 rooms in the old wing lost.', null],
    ["The mayor says Osram's pay is twice the minimum wage of £5 an hour.", null],
    ['The owners moved to stop a $4bn buyout by Halden.', null],
    ['The plan to cut costs by 4% was dropped.', null],
    ['President Arne Dahl predicted economic growth of 4.1% in 2011.', null],
    ['Arne Dahl has built a company with a market value of $40 billion.', null],
    ['The export boost offset a 2% rise in imports.', null],
    ["The Bakers' Union has called for a £7 minimum wage.", null],
    ['Parliament approved a $90bn rise in debt.', null],
    ['The hall is one of the seven wonders of the north.', null],
    ['Factory sales fell slightly in May, the survey of 4,120 firms found.', null],
    ['Bankers at Osram are said to have valued its lamp unit at £250m.', null],
    ['The data showed a 4% rise in sales.', null],
    ['A shareholder went to court to block a $4bn buyout by Halden.', null],
    ['The Greens accuse Labour of raising taxes 40 times since 1997.', null],
    ['Norway and Peru have 12 and 14 mills respectively.', null],
    ['Dealers warned of making much of figures from Leeds showing 12 faults.', null],
    ['A boy fell when one of the owners of the car fired, striking six dogs.', null],
    ['Claims came from Leeds, which was struck by four storms.', 'Leeds'],
    ['The prize - named in honour of a great who won four medals - is given each May.', null],
    // a singular verb tells of the last of several
    [
      'They lost to Harwick Mill, Old Dorne and lamp maker Brenning Industries, which has 11 sheds.',
      'Brenning Industries',
    ],
    ['She met Omar Dahl and Joan Abara, who has two ships.', 'Joan Abara'],
    // a verb that is tagged as a noun
    ['Players queue at shops to get hold of the lamp, which costs $250.', 'the lamp'],
    ['Osram sells lamps that cost $40 in Leeds.', 'lamps'],
    // what was bought is not who climbs
    ['Halden used a hook and a rope bought at a shop in Mill Street to steal two lamps.', 'Halden'],
    ['He heard of strikes that cost 12 mills.', null],
  ])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject))
})

describe('a number that is not told of the subject of the verb before it', () => {
  it.each([
    // it has a verb of its own
    ['The note indicates two groups of men were on the square.', null],
    ['Many farmers left the town and about 60 deputies boycotted the feast.', null],
    ['Lorries get a new engine every year and 15 million engines are replaced.', null],
    ['Since Ana Reyes came to this town two batches of lamps have been made.', null],
    ['If Osram could raise its output, then an extra five million lamps could have been sold.', null],
    ['Osram has grown, with 12 mills now making lamps.', null],
    ['Guards are looking into a raid in which eight lamps were stolen.', null],
    ['Weak sales have led to a plan in which 3,000 jobs go.', null],
    ['The mayor spoke about the wrongful jailing of 12 men.', null],
    ['Ana Reyes was shooting a film about the last two men on the rig.', null],
    ["The fraud will do nothing to reassure buyers that Norway's big four banks are sound.", 'Norway'],
    ['The bad news weighed on shares, with Brenning Group down 4%.', 'Brenning Group'],
    // it hangs on a noun, or on what is told beside the clause
    ['Osram joined a deal between three mills.', null],
    ['Reyes says the guests, including two clerks and eight cooks, were moved.', null],
    ['The sea rose, with 12 houses destroyed.', null],
    ['He was glad and, with a couple of changes, it could have been better.', null],
    ['The mayor explained that the money - $4 million in grants - was late.', null],
    ['Ana Reyes was praised in the survey of 110 critics.', null],
    ['Thieves took $4 million worth of rings.', null],
    ['Ana Reyes says that with 12 storms a day it is too late.', null],
    ['The book was held by Ana Reyes, as their three sons looked on.', null],
    ['Ana Reyes came with her three sons.', 'her'],
    // a phrase tells where, or who did it, and not whose they are
    ['The mayor pointed to a rule adopted by about 19 other towns.', null],
    ['Ana Reyes took loans from 12 banks.', null],
    ['The second month with this tariff has seen at least nine mills closed.', null],
    ['Ana Reyes took loans from the town and the other 15 banks.', null],
    ['Police have little word on the suspects, three men in a grey van.', null],
    ['The mill has a nurse and 12 clerks.', 'The mill'],
    ['The hall was built in three old sheds near the port.', 'The hall'],
    ['The firm has 12 mills.', 'The firm'],
    ['The office asked for new bids for the army $4 million tanker contract.', null],
    // but it is an object in a list, or a part of one
    ['The band had eight hits, including four ballads.', 'The band'],
    ['Police are looking for two suspects.', 'Police'],
    ['Guards found pills, a fully loaded six-shot gun and 50 rounds.', 'Guards'],
  ])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject))
})

describe('the owner of a metric', () => {
  it.each([
    ["A view fed by a 4% rise in the country's trade deficit to $10 million.", 'the country'],
    ['The firm priced it well, said Reyes, referring to the lamp’s price of $99.', 'the lamp'],
    ['The job market has yet to help, with private consumption up just 2%.', null],
    ['Norway sales at Osram Bank fell 3%.', 'Osram Bank'],
    ['Shares in the Danish lamp maker Brenning Industries closed at 151 pence.', 'Brenning Industries'],
    ['Brenning Group, which owns three mills, said its pre-tax profit fell 36%.', 'Brenning Group'],
    ['The ferry fell to third rank with takings of $21 million.', 'The ferry'],
    ['The change will end pounds and the old coin, worth 15 cents.', 'the old coin'],
  ])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject))
})

describe('what another thing holds', () => {
  it.each([
    ['Osram runs a fleet of 12 ships.', 'Osram'],
    ['Osram won a total of 12 medals.', 'Osram'],
    ['The council printed a report of 500 pages.', null],
    ['The bank fell after the exit of its head and of two directors.', null],
    ['Ana Reyes was happy after two wins in May.', null],
    ['Osram opened a plant with 300 lamps.', 'a plant'],
    ['The law also holds for firms with more than 300 lamps.', 'firms'],
    ['Ana Reyes opened the fair in May along with 300 bakers.', null],
    ['Help will go to all clubs that have at least two boats.', 'all clubs'],
    ['Ana Reyes ended a good week with 12 lamps.', null],
    ['A firm whose main lamp is sold in Leeds has hired 12 cooks.', 'A firm'],
    ["The bank rejected Halden's proposed £3m offer.", 'Halden'],
  ])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject))
})

describe('no subject', () => {
  it.each([
    'Doubling the sum spent on such a lamp could save 12 million lives.',
    'The sea rose, with dozens of priests, bakers and clerks speaking out.',
    'Second and third on the list were two mills.',
    'The latest gift follows a $2 million gift in 2003.',
    'Osram and Halden were bidders and an offer of $4 would be fair.',
    "The strike was sparked by a row over the mayor's demand for $4 million in funding.",
    'Students will try to avoid fees of $4,000.',
    'Leasing was brisk in Norway and Leeds, two of the biggest markets.',
  ])('has %s', text => expect(subjectOf(text)).toBeNull())
})
