// Verbs by which news tells what somebody says, writes, thinks, wants or judges, by the complement that they take.
// From general knowledge of English; the frames follow the usual classes of verb complementation (Quirk et al. 1985, ch. 16).
import { words } from '../word-list.ts'

/** Stand with words in quotation marks: *"It is over," she said.* */
export const SPEECH_VERBS = words(`
  say add tell note write ask shout tweet retweet joke quip reply respond answer continue conclude declare exclaim remark observe
  comment explain argue insist recall warn boast brag complain admit concede acknowledge claim charge counter retort
  whisper yell scream cry chant read state announce assert affirm maintain contend stress emphasize emphasise
  underscore underline suggest propose promise vow pledge predict demand urge plead beg advise caution muse wonder
  question query interject interrupt agree confess testify repeat reiterate report post text email e-mail fume thunder
  snap bark growl laugh gush rave opine lament bemoan grumble mutter murmur mumble intone proclaim
  pronounce recount remember reflect reason speculate theorize theorise elaborate clarify confirm deny disclose reveal
  divulge think believe object protest chide scold deadpan crow gloat sneer scoff begin volunteer allege rail
  rant roar snarl sob whine implore counsel guess figure marvel assure remind inform instruct order command tease
  advocate blog instant-message message telegraph cable radio sign summarize summarise surmise rejoin parry bellow holler
  howl hiss groan moan sigh gasp grin smile shrug nod venture vent taunt jeer heckle sing recite quote
  mock hint react dictate preach pray swear decree rule ponder posit postulate reckon chime deadpan cite describe offer concur
  dissent rebut disagree warn gripe carp enthuse exult rhapsodize prophesy foresee forecast reassure
`)

/** Take a that-clause: *argued that the plan would fail*. */
export const CLAUSE_VERBS = words(`
  say add tell note write tweet joke quip reply respond answer conclude declare remark observe comment explain argue
  insist recall warn boast brag complain admit concede acknowledge claim charge counter retort shout state announce assert
  affirm maintain contend stress emphasize emphasise underscore underline suggest propose promise vow pledge predict demand
  urge plead advise caution muse agree confess testify repeat reiterate report post text email e-mail opine lament
  bemoan grumble proclaim pronounce recount remember reason speculate theorize theorise clarify confirm deny disclose
  reveal divulge think believe object protest volunteer allege guess figure marvel assure remind inform notify
  hope fear worry doubt expect assume presume suspect feel find show indicate demonstrate imply estimate project forecast
  calculate decide determine rule learn hear discover see realize realise understand recognize recognise accept dispute
  prove signal hint tout read wish know imagine dream foresee anticipate conjecture hypothesize hypothesise infer
  surmise reckon hold consider posit postulate persuade convince recommend request require stipulate mandate
  order decree certify attest verify establish warrant guarantee swear bet gripe rejoice fret regret rumor rumour
  concur rebut document detail advertise preach teach pray trust sense note mention intimate insinuate forget
  judge deem rule find threaten resolve caution cable blog broadcast
`)

/** Take a clause without *that* as readily: *says costs will rise*. */
export const BARE_CLAUSE_VERBS = words(`
  say add tell think believe claim hope know feel show suggest insist argue note warn admit acknowledge announce report
  predict guess figure bet promise vow pledge fear doubt expect assume suspect find indicate estimate declare concede
  tweet joke reveal confirm deny allege complain brag boast contend maintain assert state write explain imagine wish
  hear learn decide conclude agree recall remember understand see realize realise project forecast swear
  reckon remind assure inform convince warn caution testify proclaim stress emphasize emphasise charge counter propose
  imply determine worry quip reply respond post repeat reiterate shout wager presume lament trust
  guarantee dream sense consider disclose demonstrate discover mention observe remark opine comment signal demand
`)

/** Take a question: *asked whether*, *explained how*, *wondered what*. */
export const QUESTION_VERBS = words(`
  ask wonder question query inquire enquire explain know say tell decide see understand learn show describe discuss
  discover consider reveal disclose find determine remember recall doubt ponder debate recount outline specify
  guess speculate reflect clarify detail illustrate demonstrate note realize realise examine explore investigate assess
  weigh mull challenge point-out inform remind teach write report indicate suggest predict imagine hear address
  highlight stress judge dispute forget care contemplate argue mention joke marvel emphasize emphasise
`)

/** Take an infinitive that tells what somebody means, refuses or offers to do: *vowed to appeal*. */
export const INTENTION_VERBS = words(`
  plan want seek promise vow pledge refuse decline threaten agree intend hope expect offer propose swear resolve decide
  choose opt prefer wish ask claim demand beg volunteer aim long yearn consent commit undertake
  determine elect desire profess purport request aspire dare purpose petition vote
`)

/** Take the person spoken to before what is said: *told reporters that*, *urged lawmakers to*. */
export const ADDRESSEE_VERBS = words(`
  tell remind inform assure warn urge ask advise convince persuade notify teach brief implore beg order command instruct
  direct invite encourage press pressure challenge caution lobby exhort entreat admonish counsel forbid reassure
  goad prod nudge beseech summon text email e-mail
`)

/** Judge, name or bring forward the thing that they have for an object: *criticised the deal*, *announced a ban*. */
export const JUDGEMENT_VERBS = words(`
  accuse acknowledge admire admit advocate affirm allege announce applaud argue assail attack attribute
  back backtrack bash belittle bemoan brand dub nickname berate blame blast boast call castigate censure challenge champion characterize
  characterise chastise chide cite claim clarify commend compare concede condemn confirm contest contradict contrast
  compliment condone consider contend counsel credit criticize criticise debate debunk decry deem defend
  demand denigrate denounce deny deplore depict deride describe detest disavow disclose discredit discuss disdain
  dismiss disown disparage dispute disregard doubt downplay echo embrace emphasize emphasise endorse envision envisage
  espouse estimate excoriate explain expect express extol fault favor favour fear forecast foresee foreswear
  forswear frame hail hate highlight hint honor honour honour imply impugn insinuate insult interpret invoke
  justify label lambaste lambast lament laud lampoon lash liken malign mention mock note   oppose outline overstate parrot pan pillory pitch play-down pledge portray praise predict
  prefer promise promote propose protest prohibit question quote rebuff rebuke rebut recall recant
  reckon recommend reconsider recount refute regard regret reiterate reject renounce repeat report
  reprimand repudiate request resent retract reveal ridicule rip roast rue salute savage scold scorn scrutinize
  shame shun skewer slam slander smear spurn stigmatize stress suggest support sympathize
  summarize summarise taunt tease thank threaten toast tout trash trumpet underline underscore understate
  unveil uphold urge vilify vouch voice want warn welcome worship predict propose diagnose
  declare demonize demonise appreciate approve assert believe mourn
  envy disapprove deflect dodge sidestep evade duck rebut
  scapegoat pinpoint preach reaffirm admonish reassert restate revisit recast retell reference rehash respect
  rule-out seek trivialize trivialise denote
  chronicle champion certify assess contemplate consider cheer boo heckle scoff question prioritize prioritise
`)

/** What somebody says stands in a phrase with one of these prepositions: *called for a ban*, *spoke about the war*. */
export const PREPOSITION_VERBS: Readonly<Record<string, string>> = {
  admit: 'to',
  advocate: 'for',
  agree: 'with to on',
  allude: 'to',
  apologize: 'for',
  apologise: 'for',
  appeal: 'for',
  approve: 'of',
  argue: 'for against about over',
  ask: 'about for',
  believe: 'in',
  boast: 'about of',
  brag: 'about',
  call: 'for on',
  campaign: 'for against',
  caution: 'against about',
  comment: 'on about',
  complain: 'about of',
  confess: 'to',
  crow: 'about over',
  disagree: 'with on about',
  disapprove: 'of',
  dream: 'of about',
  dwell: 'on',
  elaborate: 'on',
  express: '',
  fret: 'about over',
  fume: 'at over about',
  gloat: 'about over',
  grumble: 'about',
  harp: 'on',
  hint: 'at',
  hope: 'for',
  insist: 'on',
  inquire: 'about',
  joke: 'about',
  lash: 'out',
  lecture: 'about on',
  lobby: 'for against',
  long: 'for',
  look: 'forward',
  mention: '',
  muse: 'about',
  object: 'to',
  opine: 'on about',
  pontificate: 'on about',
  plead: 'for',
  point: 'to',
  preach: 'about against',
  press: 'for',
  protest: 'against over about',
  push: 'for',
  quarrel: 'with over',
  quibble: 'with over',
  rail: 'against about at',
  rant: 'about against',
  rave: 'about',
  refer: 'to',
  reflect: 'on',
  reply: 'to',
  report: 'on',
  respond: 'to',
  rule: 'against',
  scoff: 'at',
  side: 'with',
  sneer: 'at',
  speak: 'about of against out on',
  speculate: 'about on',
  swear: 'by',
  sympathize: 'with',
  sympathise: 'with',
  talk: 'about of up',
  tell: 'about of',
  testify: 'about against',
  think: 'of about',
  threaten: 'with',
  tweet: 'about',
  vent: 'about',
  vote: 'for against',
  vouch: 'for',
  warn: 'of about against',
  weigh: 'in',
  whine: 'about',
  wonder: 'about',
  worry: 'about over',
  write: 'about of',
  say: 'of about',
  zero: 'in',
}

/** Deny what they have for a complement: what stands in it is said not to be so. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set(
  words(
    'deny dispute refute reject rebut contradict disavow disprove debunk doubt dismiss repudiate contest discredit',
  ),
)

/** Tell what somebody takes for possible, and not for so. */
export const SUPPOSITION_VERBS: ReadonlySet<string> = new Set(
  words(`
  hope fear worry doubt expect assume presume suspect feel guess figure speculate theorize theorise predict forecast project
  wonder ask question query inquire enquire imagine dream suggest imply hint reckon surmise conjecture hypothesize
  hypothesise foresee anticipate wish bet ponder muse debate consider weigh mull contemplate
`),
)

/** Tell what somebody means to do or to have done by others. */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(
  words(`
  plan want seek promise vow pledge threaten intend offer propose swear resolve decide choose opt aim urge demand order
  recommend request advise call press push beg implore lobby instruct command direct mandate commit undertake aspire
`),
)

/** Verbs that report only together with the word after them, and the frames that they then take. */
export const PHRASAL_VERBS: Readonly<Record<string, string>> = {
  'point out': 'speech clause bare question judgement',
  'make clear': 'clause bare question',
  'make plain': 'clause',
  'put it': 'speech',
  'go on': 'speech',
  'fire back': 'speech',
  'shoot back': 'speech',
  'hit back': 'speech',
  'chime in': 'speech',
  'sum up': 'speech judgement',
  'spell out': 'question judgement',
  'lay out': 'question judgement',
  'set out': 'judgement',
  'call out': 'speech judgement',
  'blurt out': 'speech clause',
  'cry out': 'speech',
  'rule out': 'judgement',
  'play down': 'judgement',
  'play up': 'judgement',
  'talk up': 'judgement',
  'walk back': 'judgement',
  'shrug off': 'judgement',
  'brush off': 'judgement',
  'single out': 'judgement',
  'find out': 'clause bare question',
  'figure out': 'question',
  'weigh in': 'speech',
  'back up': 'judgement',
  'bring up': 'judgement',
  'give voice': '',
  'look at': 'judgement',
}
