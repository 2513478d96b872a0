// Words that end the name of a street, and one spelling for each. From general knowledge.

const table = `
street st
avenue ave av
road rd
drive dr
boulevard blvd
lane ln
court ct
place pl
way
highway hwy
parkway pkwy
terrace
circle
square
crescent
`

/** `Ave` → `avenue`; lower case, without the full stop. */
export const STREET_WORDS: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const spellings = line.split(' ')
      return spellings.map((word): [string, string] => [word, spellings[0] ?? word])
    }),
)
