// News agencies whose reports many outlets print: one a line, the short name first, then every way it is credited. From general knowledge.

const table = `
AP | Associated Press | The Associated Press
Reuters | Thomson Reuters
AFP | Agence France-Presse | Agence France Presse
UPI | United Press International
DPA | Deutsche Presse-Agentur
PTI | Press Trust of India
ANI | Asian News International
TASS | ITAR-TASS
Xinhua | Xinhua News Agency
PA | Press Association | PA Media
EFE
ANSA
Kyodo | Kyodo News
Yonhap | Yonhap News Agency
Interfax
Anadolu | Anadolu Agency
Bloomberg | Bloomberg News
CP | Canadian Press | The Canadian Press
AAP | Australian Associated Press
VNA | Vietnam News Agency
CNS | City News Service
IANS | Indo-Asian News Service
Bernama
Antara
`

/** A credited name → the agency's short name. */
export const WIRE_AGENCIES: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const names = line.split(' | ')
      return names.map((name): [string, string] => [name, names[0] ?? name])
    }),
)
