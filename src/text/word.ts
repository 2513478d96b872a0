// Words as written forms: what is asked of a form alone, not of a place in a text, is asked once for each form.
import type { Word } from '../schema/index.ts'

/** A word that stands nowhere yet. */
export function makeWord(text: string, lower: string = text.toLowerCase()): Word {
  return { text, lower, answers: [], tested: 0, passed: 0 }
}

let questions = 0

/**
 * The same question, its answer kept with the word. The answer may depend on nothing but the form.
 *
 * const isShort = askOnce(word => word.text.length < 4)
 * isShort(token.word) //=> true
 */
export function askOnce<Answer>(answer: (word: Word) => Answer): (word: Word) => Answer {
  const slot = questions++
  return word => {
    const known = word.answers[slot]
    if (known !== undefined) return known as Answer
    const found = answer(word)
    while (word.answers.length < slot) word.answers.push(undefined)
    word.answers[slot] = found
    return found
  }
}

let tests = 0
/** As many bits as a number has. */
const MOST_TESTS = 32

/**
 * The same test, its outcome kept in a bit of the word: for what is asked at every token of a text. As with `askOnce`, it may
 * depend on nothing but the form.
 *
 * const isArticle = testOnce(({ lower }) => lower === 'a' || lower === 'the')
 * isArticle(token.word) //=> false
 */
export function testOnce(passes: (word: Word) => boolean): (word: Word) => boolean {
  if (tests === MOST_TESTS) throw new RangeError(`no more than ${MOST_TESTS} tests are kept with a word`)
  const bit = 1 << tests++
  return word => {
    if ((word.tested & bit) === 0) {
      word.tested |= bit
      if (passes(word)) word.passed |= bit
    }
    return (word.passed & bit) !== 0
  }
}
