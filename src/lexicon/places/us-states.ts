// The states of the USA as newspapers cut them short, with a full stop, and as letters are addressed. `LA` is Los
// Angeles, and Washington a city. From general knowledge.

const TABLE = `
Alabama Ala. AL|Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. Cal. CA|Colorado Colo. CO|Connecticut Conn. CT
Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA|Hawaii HI|Idaho ID|Illinois Ill. IL|Indiana Ind. IN|Iowa IA|Kansas Kan. KS
Kentucky Ky. KY|Louisiana La.|Maine ME|Maryland Md. MD|Massachusetts Mass. MA|Michigan Mich. MI|Minnesota Minn. MN
Mississippi Miss. MS|Missouri Mo. MO|Montana Mont. MT|Nebraska Neb. NE|Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ
New_Mexico N.M. NM|New_York N.Y. NY|North_Carolina N.C. NC|North_Dakota N.D. ND|Ohio OH|Oklahoma Okla. OK|Oregon Ore. OR
Pennsylvania Pa. PA|Rhode_Island R.I. RI|South_Carolina S.C. SC|South_Dakota S.D. SD|Tennessee Tenn. TN|Texas TX|Utah UT
Vermont Vt. VT|Virginia Va. VA|Washington_state Wash. WA|West_Virginia W.Va. WV|Wisconsin Wis. Wisc. WI|Wyoming Wyo. WY
`

const rows = TABLE.trim()
  .split(/[|\n]/)
  .map(row => row.split(' '))

/** `Calif.`, `N.Y.`, `CA` → the state. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([state = '', ...short]) => short.map((form): [string, string] => [form, state.replace('_', ' ')])),
)
