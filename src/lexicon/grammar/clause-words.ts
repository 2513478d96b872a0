// Closed word classes by which clauses and noun phrases are told apart. From general knowledge of English.
import { wordSet } from '../word-list.ts'

/** Pronouns that are a whole noun phrase. */
export const PERSONAL_PRONOUNS = wordSet(
  'he she it they we i you him her them me us himself herself itself themselves myself ourselves yourself who whom',
)

/** Name nobody: `“We were told nothing,” some said`. */
export const INDEFINITE_PRONOUNS = wordSet(
  'all anybody anyone both everybody everyone few many most nobody one others several some somebody someone these those',
)

/** Subject forms only: where one stands, a clause begins. */
export const SUBJECT_PRONOUNS = wordSet('he she they we i')

/** Open a noun phrase and say whose it is. */
export const POSSESSIVE_DETERMINERS = wordSet('my your his her its our their')

/** Open a relative clause after a noun. */
export const RELATIVES = wordSet('who which that whose whom where')

/** Open a question. */
export const QUESTION_WORDS = wordSet('who what when where why how whether if which whom whose')

/** Days, parts of the day, stretches of time: what tells when something was said. */
export const TIME_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  today yesterday tomorrow tonight morning afternoon evening night noon midnight midday week weekend month year day days weeks
  months years hour hours minutes moments january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. earlier later ago recently
  afterward afterwards past summer winter spring fall autumn decade
`)

/** What somebody speaks in or on: *in a statement*, *during an interview*, *on Twitter*. */
export const OCCASIONS = wordSet(`
  statement interview interviews speech speeches address remarks letter letters email e-mail emails tweet tweets post posts article
  report reports memo memorandum note message messages video ad ads advertisement briefing conference testimony debate debates rally rallies
  meeting meetings appearance appearances conversation conversations call television tv radio twitter facebook cnn msnbc
  fox nbc abc cbs show program programme podcast column editorial essay book op-ed news release press hearing event
  town hall forum filing filings document documents comments interview session panel roundtable broadcast campaign trail stage
  phone telephone blog website site page segment paper study sermon lecture press-conference transcript
`)

/** Make one verb with the verb before them: `set up`, `picked up`, `laid off`. */
export const PARTICLES = wordSet('up out off down away back over')
