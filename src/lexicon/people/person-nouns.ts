// Nouns that mean a human being, with what they tell of sex, number and part in an event. From general knowledge.

export type PersonNoun = {
  readonly sex: 'm' | 'f' | null
  readonly plural: boolean
  /** The part that the word itself gives: a `gunman` acts, a `victim` suffers, an `officer` answers the call. */
  readonly part: 'victim' | 'suspect' | 'officer' | null
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['gunman', 'gunmen'],
  ['policeman', 'policemen'],
  ['policewoman', 'policewomen'],
  ['fisherman', 'fishermen'],
  ['fireman', 'firemen'],
  ['serviceman', 'servicemen'],
  ['servicewoman', 'servicewomen'],
  ['businessman', 'businessmen'],
  ['businesswoman', 'businesswomen'],
  ['cameraman', 'cameramen'],
  ['crewman', 'crewmen'],
  ['airman', 'airmen'],
  ['rifleman', 'riflemen'],
  ['triggerman', 'triggermen'],
  ['workman', 'workmen'],
  ['tradesman', 'tradesmen'],
  ['wife', 'wives'],
  ['housewife', 'housewives'],
  ['baby', 'babies'],
  ['deputy', 'deputies'],
  ['fatality', 'fatalities'],
  ['casualty', 'casualties'],
  ['civilian', 'civilians'],
  ['grandchild', 'grandchildren'],
  ['stepchild', 'stepchildren'],
  ['schoolchild', 'schoolchildren'],
])

const plain: Record<'m' | 'f' | 'any' | 'victim' | 'suspect' | 'officer', string> = {
  m: `man boy father son brother husband boyfriend uncle nephew grandfather grandson stepfather stepson stepbrother
    gentleman businessman fisherman fireman serviceman cameraman crewman airman workman tradesman male guy dad king
    prince fiance groom actor waiter monk priest altar-boy schoolboy widower godfather great-grandfather`,
  f: `woman girl mother daughter sister wife girlfriend aunt niece grandmother granddaughter stepmother stepdaughter
    stepsister lady businesswoman servicewoman female mom mum queen princess fiancee bride actress waitress nun
    schoolgirl widow housewife great-grandmother grandma`,
  any: `person child kid teen teenager adult minor juvenile youth youngster toddler infant baby newborn adolescent
    student pupil freshman sophomore senior classmate teacher professor worker employee clerk cashier customer shopper
    driver passenger motorist motorcyclist biker cyclist bicyclist pedestrian rider pilot sailor crew resident tenant
    homeowner owner neighbor neighbour bystander passer-by passerby onlooker tourist visitor guest partygoer
    concertgoer reveller reveler worshipper worshiper parishioner pastor imam rabbi protester protestor demonstrator
    activist journalist reporter photographer lawyer attorney judge politician lawmaker candidate mayor councilman
    doctor nurse patient paramedic medic bartender bouncer barber manager supervisor contractor farmer miner
    fisher hiker climber skier swimmer athlete player coach referee fan spectator parent spouse couple relative cousin
    sibling twin friend roommate partner acquaintance co-worker coworker colleague family stranger veteran migrant
    refugee immigrant villager civilian foreigner national citizen local tribesman settler inhabitant individual
    graduate patron churchgoer preteen retiree realtor traveler traveller councillor shopkeeper vendor caregiver
    counselor counsellor orphan dancer poet landscaper skateboarder snowboarder surfer jailer preacher landlord renter
    evacuee
    human soul grandparent grandchild stepchild schoolchild member subject triplet trucker cabbie musician rapper
    singer artist dealer follower pilgrim commuter camper boater diver rower rescuer volunteer jogger runner staffer
    builder labourer laborer cleaner cook chef porter diplomat ambassador minister official envoy aid-worker hostage
    bandmate teammate housemate flatmate schoolmate cellmate workmate playmate crewmate shipmate team-mate
    captive detainee inmate prisoner convict fighter militant insurgent rebel combatant jihadist extremist terrorist
    militiaman guerrilla soldier marine troop conscript recruit peacekeeper commander colonel major captain sergeant
    lieutenant general private corporal serviceperson contractor firefighter
    technician engineer electrician mechanic plumber carpenter welder painter roofer accountant banker scientist researcher
    editor janitor custodian receptionist nanny caretaker librarian dentist surgeon physician pharmacist lecturer trainee
    apprentice intern cadet
    lifeguard babysitter goer concert-goer festival-goer theatre-goer delivery-driver Iraqi`,
  victim: `victim casualty fatality survivor deceased decedent`,
  suspect: `suspect gunman shooter attacker assailant bomber perpetrator robber burglar intruder carjacker killer murderer
    triggerman rifleman stabber hijacker arsonist kidnapper sniper culprit offender thief invader`,
  officer: `officer policeman policewoman deputy trooper cop guard sheriff constable marshal agent detective ranger
    security-guard bailiff`,
}

/** The plural of a person noun: `man` → `men`, `suspect` → `suspects`, `witness` → `witnesses`. */
function pluralOf(noun: string): string {
  return irregular.get(noun) ?? (/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`)
}

function* entries(): Generator<[string, PersonNoun]> {
  for (const key of ['any', 'm', 'f', 'officer', 'suspect', 'victim'] as const) {
    const sex = key === 'm' || key === 'f' ? key : null
    const part = key === 'victim' || key === 'suspect' || key === 'officer' ? key : null
    for (const noun of plain[key].split(/\s+/)) {
      yield [noun, { sex, plural: false, part }]
      yield [pluralOf(noun), { sex, plural: true, part }]
    }
  }
  for (const noun of ['people', 'persons', 'others', 'folks', 'personnel', 'police', 'troops', 'crew', 'staff'])
    yield [noun, { sex: null, plural: true, part: noun === 'police' ? 'officer' : null }]
  yield ['other', { sex: null, plural: false, part: null }]
}

/** Every form of a person noun, lower case → what it tells. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = new Map(entries())
