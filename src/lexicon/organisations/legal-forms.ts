// Legal forms that a company's name may carry or drop: `Airbus SE` is Airbus. From general knowledge. Lower case, no full stop.
import { wordSet } from '../word-list.ts'

/** Last words of a company's name that do not tell it from another company. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc pty gmbh ag kg se sa sas spa srl nv bv ab as asa oy jsc pjsc bhd',
)
