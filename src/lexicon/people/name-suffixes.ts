// What stands behind a person's name and is no word of it. Folded, from general knowledge.

/** Tell a son from his father: an article that names both means two. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr'])

/** The same, and the numbers of those who carry one name: `Robert Haas III`. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([...GENERATIONS, 'ii', 'iii', 'iv'])
