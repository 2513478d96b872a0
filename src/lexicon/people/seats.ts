// How those are called for short who sit in a parliament or a council: `Ada Lund MP`, `the Eastby MLA`.
import { wordSet } from '../word-list.ts'

/** As they are written, in capitals. */
export const SEATS: ReadonlySet<string> = wordSet('MP MLA MLC MPP MEP MSP MK SP CM')
