// Lower-case words that stand inside names. From general knowledge.
import { wordSet } from '../word-list.ts'

/** Between or before the parts of a person's name: `bin`, `van`, `de la`. */
export const PERSON_PARTICLES: ReadonlySet<string> = wordSet(`
abd abdel abdul abu af al ap as at ath av ben bin bint binti binte bte d da dal dalla das de del dela della delle den der des di dos du e ed el es et
ibn in la las le les lo los mac mc ni o of oğlu ould san st 't ten ter thi ul um un ur van vande vander vom von y ya zu zum zur y'
`)

/** Particles that may open a name although they are written small: `al-Bashir`, `van Gaal`, `de Blasio`, `el-Sisi`. */
export const OPENING_PARTICLES: ReadonlySet<string> = wordSet(`
abu al an ar as ash at az bin bint da dal de del della den der di do dos du el es ibn la le los ould ul van von zu e i
`)

/** Words that join the parts of an organisation's or a place's name: `Ministry of Trade and Industry`. */
export const NAME_CONNECTORS: ReadonlySet<string> = wordSet(`
of the and for in on to at with against de del la las le les los du des der die das und et y e da do dos di della für pour para por
sur sous upon by from a an & von van bin al el ibn d l o
`)
