// Verbs that tell an event itself, and verbs that tell what came after it: how it was reported, prosecuted or remembered.
// Base forms, from general knowledge.
import { wordSet } from '../word-list.ts'

/** `was shot on Friday`, `opened on Tuesday`: the day of the verb is the day of the event. */
export const EVENT_VERBS = wordSet(
  `shoot kill die injure wound hurt stab rob attack happen occur fire open hit strike collapse crash explode erupt break
   burn capsize sink win vote sign hold begin start launch find respond call flee enter approach rush hospitalize invade
   confront steal ambush assault crack topple derail flood swear elect sign meet agree buy sell close vote defeat beat
   score rescue evacuate protest march clash bomb detonate storm seize abduct kidnap carjack shatter ram overturn go
   leave walk drive pull demand burglarize threaten point kick enter fight argue discover transport`,
)

/** `said on Friday`, `was charged Monday`: the day of the verb is a later one. */
export const AFTER_VERBS = wordSet(
  `say tell announce report release identify confirm state add arrest charge arraign book plead sentence convict indict
   appear jail hold face acquit testify file issue update post publish expect schedule investigate search look seek ask
   remain recover mourn bury remember gather surrender turn extradite apprehend capture sue appeal rule order name
   describe explain recall deny learn believe comment speak urge offer continue await wait interview question revise
   correct print read review share`,
)

/** `pleaded guilty on Friday`: the deed was long before. An arrest may be of the same day. */
export const COURT_VERBS = wordSet('plead sentence convict indict acquit testify extradite')

/** `said on Friday`: the day of the words and not of what they tell. What is announced or ordered may be the event. */
export const SAYING_VERBS = wordSet('say tell add comment explain recall')

/** Nouns under which a day is a later one: `at a hearing Monday`. */
export const AFTER_NOUNS = wordSet(
  `hearing trial court conference statement release vigil funeral arraignment arrest sentencing custody jail update
   published updated posted photo copyright born birthday anniversary deadline affidavit complaint`,
)

/** Their deed is of another day: `charged 12 men in the shooting of a guard on Sunday`. */
export const CHARGING_VERBS = wordSet('accuse arrest charge convict detain hold indict jail sentence suspect want')

/** What harms people, by which charges and days are told: `charged over the killing of a guard`, `Saturday's raid`, `died in a fire on Monday`. */
export const HARMFUL_EVENTS = wordSet(
  `accident ambush assault attack attacks avalanche blast blaze bombing collapse collision crash death deaths derailment earthquake
   explosion fire flood floods homicide killing killings landslide massacre mudslide murder murders quake raid raids rampage robberies
   robbery shooting shootings slaying slayings stabbing stabbings stampede tornado tsunami wreck`,
)
