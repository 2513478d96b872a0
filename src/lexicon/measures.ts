// What news counts, under one name each, however it is worded. A row fits a quantity when all that it asks for is there.
// The first row that fits names the measure. From general knowledge; forms are base forms, lower case.
import type { UnitKind } from '../schema/values.ts'

export type Measure = {
  readonly measure: string
  /** A wording that it reads, run by the tests: the number stands in it. */
  readonly example: string
  /** Kinds of unit; a bare number and a count are both `count`. */
  readonly kinds: readonly UnitKind[]
  /** What is counted: the unit or the last word of the concept. */
  readonly counted?: readonly string[]
  /** The verb over the quantity. */
  readonly verb?: readonly string[]
  /** Words of the same clause, on either side. */
  readonly near?: readonly string[]
  /** Words just before the quantity (at most seven words off). */
  readonly before?: readonly string[]
  /** Words just after it (at most seven words off). */
  readonly after?: readonly string[]
  readonly flow?: 'stock' | 'flow'
}

const COUNT = ['count', 'vote'] as const
const PEOPLE = ['person', 'people', 'resident', 'family', 'villager', 'civilian', 'household', 'worker', 'man', 'woman', 'child', 'suspect', 'protester', 'passenger', 'other', 'refugee', 'student', 'demonstrator', 'activist', 'official', 'soldier', 'member', 'employee', 'migrant', 'fan', 'guest', 'tourist'] as const
const STATES = ['country', 'nation', 'state', 'territory', 'member', 'government', 'partner', 'party', 'signatory', 'them', 'economy'] as const

export const MEASURES: readonly Measure[] = [
  { measure: 'free trade agreements', example: 'has joined 15 free trade agreements', kinds: COUNT, counted: ['agreement', 'deal', 'pact', 'fta'], near: ['trade', 'fta', 'ftas'], flow: 'stock' },
  { measure: 'trade relations', example: 'established trade relations with 230 countries', kinds: COUNT, counted: STATES, before: ['trade'], flow: 'stock' },
  { measure: 'trade relations', example: 'trades with 230 countries', kinds: COUNT, counted: STATES, verb: ['trade'], flow: 'stock' },
  { measure: 'strategic partners', example: 'strategic partnership with 30 countries', kinds: COUNT, before: ['partnership', 'partnerships'], near: ['strategic', 'comprehensive'], flow: 'stock' },
  { measure: 'strategic partners', example: 'has 30 strategic or comprehensive partners', kinds: COUNT, counted: ['partner'], near: ['strategic', 'comprehensive'], flow: 'stock' },
  { measure: 'partners', example: 'works with 12 partners', kinds: COUNT, counted: ['partner'], flow: 'stock' },
  { measure: 'diplomatic relations', example: 'diplomatic relations with 189 countries', kinds: COUNT, counted: STATES, before: ['diplomatic'], flow: 'stock' },
  { measure: 'memberships', example: 'is a member of more than 70 organizations', kinds: COUNT, counted: ['organization', 'organisation', 'forum', 'body', 'institution', 'group', 'association', 'club'], before: ['member', 'membership', 'memberships', 'belong', 'belongs', 'joined'], flow: 'stock' },
  { measure: 'signatories', example: 'the treaty was signed by 41 countries', kinds: COUNT, counted: STATES, near: ['signed', 'sign', 'signs', 'signatories', 'signing'], flow: 'stock' },
  { measure: 'ratifications', example: 'when 20 states have ratified it', kinds: COUNT, counted: [...STATES, 'ratification'], near: ['ratified', 'ratify', 'ratification', 'ratifications'], flow: 'stock' },
  { measure: 'homeless', example: 'left 3,142 people homeless', kinds: COUNT, counted: PEOPLE, near: ['homeless', 'roof', 'homes'], after: ['homeless', 'without', 'lost'], flow: 'flow' },
  { measure: 'displaced', example: 'has displaced 5,000 people', kinds: COUNT, counted: PEOPLE, near: ['displaced', 'displaces', 'displacing', 'displace', 'uprooted'], flow: 'flow' },
  { measure: 'evacuated', example: '300 residents were evacuated', kinds: COUNT, counted: PEOPLE, near: ['evacuated', 'evacuate', 'evacuating', 'evacuation'], flow: 'flow' },
  { measure: 'missing', example: 'nine people are missing', kinds: COUNT, counted: PEOPLE, near: ['missing', 'unaccounted'], flow: 'stock' },
  { measure: 'rescued', example: 'rescued 40 people', kinds: COUNT, counted: PEOPLE, verb: ['rescue', 'save'], flow: 'flow' },
  { measure: 'arrests', example: 'police made 12 arrests', kinds: COUNT, counted: ['arrest'], flow: 'flow' },
  { measure: 'arrests', example: 'twelve people were arrested', kinds: COUNT, counted: PEOPLE, verb: ['arrest', 'detain', 'apprehend'], flow: 'flow' },
  { measure: 'charged', example: 'charged five men', kinds: COUNT, counted: PEOPLE, verb: ['charge', 'indict'], flow: 'flow' },
  { measure: 'infections', example: '300 new cases were reported', kinds: COUNT, counted: ['case', 'infection'], flow: 'flow' },
  { measure: 'jobs cut', example: 'about 1,200 jobs will be cut', kinds: COUNT, counted: ['job', 'post', 'position', 'role', 'redundancy'], near: ['cut', 'cuts', 'lose', 'lost', 'loss', 'losses', 'axe', 'axed', 'shed', 'go', 'cutting', 'redundant', 'eliminate', 'eliminated', 'disappear', 'slash', 'losing', 'threatened', 'risk'], flow: 'flow' },
  { measure: 'jobs created', example: 'will create 500 jobs', kinds: COUNT, counted: ['job', 'post', 'position'], near: ['create', 'created', 'creating', 'creates', 'new', 'add', 'added'], flow: 'flow' },
  { measure: 'seats', example: 'won 74 of the 120 seats', kinds: COUNT, counted: ['seat', 'mandate'], near: ['won', 'win', 'wins', 'took', 'take', 'takes', 'seats', 'parliament', 'gained', 'lost', 'hold', 'holds', 'winning', 'secured', 'party', 'majority', 'assembly'], flow: 'stock' },
  { measure: 'vote share', example: 'took 52.4 percent of the vote', kinds: ['percent'], after: ['vote', 'votes', 'ballots', 'ballot'], flow: 'flow' },
  { measure: 'votes', example: 'received 31,000 votes', kinds: ['count', 'vote'], counted: ['vote', 'ballot'], flow: 'flow' },
  { measure: 'turnout', example: 'turnout was 61 percent', kinds: ['percent'], before: ['turnout'], flow: 'flow' },
  { measure: 'turnout', example: '61 percent of voters cast a ballot', kinds: ['percent'], counted: ['voter'], flow: 'flow' },
  { measure: 'magnitude', example: 'an earthquake of magnitude 6.3', kinds: ['count', 'other', 'score', 'ratio', 'rate'], before: ['magnitude'], flow: 'flow' },
  { measure: 'magnitude', example: 'a 6.3-magnitude quake', kinds: ['count', 'other', 'score', 'ratio', 'rate'], after: ['magnitude'], flow: 'flow' },
  { measure: 'prison sentence', example: 'sentenced him to 14 years in prison', kinds: ['duration', 'count'], counted: ['year', 'month', 'week', 'day'], near: ['prison', 'jail', 'jailed', 'sentenced', 'sentence', 'bars', 'imprisonment', 'imprisoned'], flow: 'flow' },
  { measure: 'visitors', example: 'drew 54,000 visitors', kinds: COUNT, counted: ['visitor', 'spectator', 'festival-goer', 'concert-goer', 'attendee'], flow: 'flow' },
  { measure: 'visitors', example: 'attended by 45,000 people', kinds: COUNT, counted: [...PEOPLE, ''], near: ['attended', 'attend', 'attendance', 'crowd', 'crowds', 'came', 'visited', 'flocked', 'visitors', 'turned'], flow: 'flow' },
  { measure: 'price', example: 'to buy the company for $3 billion', kinds: ['money'], verb: ['buy', 'acquire', 'purchase', 'sell', 'snap', 'take'], before: ['for', 'at'], flow: 'flow' },
  { measure: 'price', example: 'the company is paying $3 billion for the mill', kinds: ['money'], verb: ['pay', 'bid', 'offer', 'agree'], after: ['for'], flow: 'flow' },
  { measure: 'price', example: 'a $3 billion takeover', kinds: ['money'], after: ['takeover', 'acquisition', 'buyout', 'merger', 'purchase', 'sale'], flow: 'flow' },
  { measure: 'damage', example: 'put the damage at $4 million', kinds: ['money'], near: ['damage', 'damages', 'damaged'], flow: 'flow' },
]
