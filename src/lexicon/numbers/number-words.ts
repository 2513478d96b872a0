// The words that numbers are written with. General knowledge of English; lakh and crore as in Indian English.

/** Words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them, as a power of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lac', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['milliard', 9],
  ['trillion', 12],
  ['quadrillion', 15],
])

/** Short forms that stand after digits: `3.2bn`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mio', 6],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
  ['cr', 7],
])

/** Short forms that are also units (`m` metre, `b` byte, `t` tonne): read only where the caller knows that money is meant. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['t', 12],
])

/** Plurals that stand for a range: `hundreds of` is 100 to 1,000. The value is the power of ten. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['lakhs', 5],
  ['millions', 6],
  ['crores', 7],
  ['billions', 9],
  ['trillions', 12],
])

/** Group nouns that count: `a dozen`, `a couple of`. */
export const GROUP_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['couple', 2],
])

/** Plurals that say only "more than one group": `dozens of`. */
export const PLURAL_GROUPS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
])

/** Fraction words, singular and plural → denominator. `second` is no fraction. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
])

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
])
