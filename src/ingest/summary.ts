// summary: whether what leads to an article, and is read in its place, tells more than its headline.

const LEAST_LETTERS = 50

/** `tellsMore('Read on.') //=> false` */
export const tellsMore = (words: string): boolean => words.replace(/\P{L}+/gu, '').length >= LEAST_LETTERS
