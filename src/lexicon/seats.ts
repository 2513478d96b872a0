// How those are called for short who sit in a parliament or a council: `Ada Lund MP`, `the Eastby MLA`.

/** As they are written, in capitals. */
export const SEATS: ReadonlySet<string> = new Set('MP MLA MLC MPP MEP MSP MK SP CM'.split(' '))
