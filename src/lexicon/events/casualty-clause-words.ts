// Words that stand around a word of harm and tell who is its patient, whether it happened, and how deadly it was.
// From general knowledge of English.
import { wordSet } from '../word-list.ts'

/** Auxiliaries of the passive: *was killed*, *got shot*. */
export const BE_AND_GET = wordSet("was were is are be been being got gets get getting 's 're ’s ’re")

/** Agree with one patient alone: *a man and a boy was* is no group. */
export const SINGULAR_AUXILIARIES = wordSet("was is has 's")

/** After a person, these make the person a source or a witness: *officers said*, *deputies arrived*. */
export const SPEECH_VERBS = wordSet(`
  said says say told reported believe confirmed added announced responded found arrived
`)

/** Animals: what is done to them is done to nobody. */
export const ANIMALS = wordSet(`
  dog dogs cat cats horse horses deer bear bears bull cow cows cattle calf sheep lamb goat goats pig pigs elephant
  elephants rhino rhinos lion lions tiger tigers wolf wolves fox foxes bird birds swan swans whale whales dolphin
  dolphins shark sharks snake snakes alligator crocodile puppy puppies kitten kittens pony ponies k-9 animal animals
`)

/** Pronouns that are never a subject. */
export const OBJECT_PRONOUNS = wordSet('him them himself herself themselves')

/** The agent is the patient: *then shot himself*; `self` is what a split *him self* leaves. */
export const REFLEXIVES = wordSet('himself herself self themselves')

/** Before a verb, these make it something that did not happen, or not yet: *could have been killed*; `wo` opens *won’t*. */
export const UNREAL_WORDS = wordSet("could would might may should can will 'll shall if nearly almost wo")

/** Deny the verb they stand before. */
export const NEGATIONS = wordSet("n't not never n’t")

/** Before the people, these unsay what follows: *neither driver was hurt*, *it is possible a person was shot*. */
export const UNSAYING_WORDS = wordSet(`
  neither nor thought possible possibly believing whether unless feared if pretended no
`)

/** Between two words of harm, these tell of the same people twice: *was killed when he was struck*. */
export const SAME_PEOPLE_WORDS = wordSet('when after as where who before once being from of whom')

/** Take `dead` as their outcome: *found dead*, *pronounced dead*, *shot dead*. */
export const OUTCOME_VERBS = wordSet(`
  found pronounced declared confirmed left reported presumed leaving leaves discovered shot
`)

/** Near `body`, these say that it is one of the dead. */
export const FINDING_VERBS = wordSet(`
  found find finds finding recovered recover discovered pulled washed retrieved exhumed buried lay lying
  retrieve identified counted dumped brought
`)

/** After `taken` or `rushed`, these say that it was for treatment. */
export const HOSPITAL_WORDS = wordSet('hospital hospitals medical trauma clinic icu emergency er infirmary treatment')

/** Near `taken to hospital`, these say that it was not for a wound. */
export const UNHARMED_WORDS = wordSet('precaution precautionary uninjured unharmed unhurt unscathed')

/** After `hit` or `struck`, these say that it hurt: what hits, where it hits, how often. */
export const HITTING_WORDS = wordSet(`
  bullet bullets gunfire shot gunshot gunshots shrapnel round rounds pellets car truck train vehicle bus chest
  leg arm head back neck torso stomach foot face hand abdomen shoulder thigh hip ankle knee buttocks times once
  twice
`)

/** Join people to their wounds: *suffered injuries*, *with a gunshot wound*. */
export const SUFFERING_WORDS = wordSet(`
  suffered suffering suffers sustained sustaining received receiving had has have with from
`)

/** Before `condition`, these make it that of a patient. */
export const CONDITION_WORDS = wordSet(`
  critical serious stable fair guarded grave extremely good unknown life-threatening unstable
`)

/** Before `in the hospital`, these make it a stay of a patient. */
export const RECOVERY_VERBS = wordSet('recovering remained remains recovered landed treated died')

/** May stand between a count and `bodies` or `deaths`: *three burnt bodies*. */
export const BODY_MODIFIERS = wordSet(`
  dead more other unidentified burnt burned charred decomposed lifeless bullet-riddled shooting traffic road
  confirmed reported civilian new additional
`)

/** Join `toll` to its number: *rose to 15*, *stands at nine*. */
export const TOLL_LINKS = wordSet('to at is was of reached hit exceeded now stands')

/** What people die of whom nobody and nothing killed: `died of cancer`, `after a long illness`, `in his sleep`. */
export const NATURAL_CAUSES = wordSet(
  'cancer leukaemia leukemia pneumonia illness disease stroke causes dementia diabetes tuberculosis sleep peacefully',
)

/** What else may have befallen those of whom it is not known whether they died: *dead or missing*. */
export const OTHER_FATES = wordSet('missing unaccounted lost captured arrested detained displaced')
