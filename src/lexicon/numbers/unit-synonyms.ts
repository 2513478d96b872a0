// Words that count the same things in news: `189 countries` and `189 nations`. One class a line, from general knowledge.

const TABLE = `
person people individual human soul victim casualty body fatality life
country nation state signatory ratification
job post position redundancy layoff
vote ballot
company firm business corporation
attack assault
home house
dollar usd
child kid youngster
police officer policeman policewoman officer cop
soldier troop serviceman
woman female
man male
worker employee staff
student pupil
agreement deal pact accord treaty
partner partnership
member state member
`

const PHRASES = ['police officer', 'member state']

/** A counting word → the first word of its class. */
export const UNIT_SYNONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const phrases = PHRASES.filter(phrase => line.startsWith(phrase))
      const rest = phrases.reduce((text, phrase) => text.replace(phrase, ''), line)
      const words = [...phrases, ...rest.split(' ').filter(Boolean)]
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)
