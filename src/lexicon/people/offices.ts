// Offices that one person does not hold together with another of the list: two outlets that give one person two of them contradict each
// other. From general knowledge of governments, parties and armed forces.

const table = `
president | pres
prime minister | premier
chancellor
king
queen
minister
deputy minister
deputy prime minister | vice premier
vice president
governor | gov
deputy governor | lieutenant governor | lt gov
mayor
deputy mayor
secretary general | general secretary
deputy secretary general
attorney general
chief justice
foreign secretary
defence secretary | defense secretary
home secretary
speaker
ambassador
pope
`

/** An office as it is written, folded → its one name. */
export const OFFICES: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const names = line.split(' | ')
      return names.map((name): [string, string] => [name, names[0] ?? name])
    }),
)

/** Portfolios of ministers under their different names. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  `foreign external affairs
  interior home internal
  defence defense
  finance treasury economy economic
  labour labor employment
  education schools
  justice
  health
  agriculture farming
  environment climate
  transport transportation
  trade commerce
  energy
  culture`
    .split('\n')
    .flatMap(line => {
      const words = line.trim().split(' ')
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)
