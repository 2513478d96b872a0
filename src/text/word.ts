// Words as written forms: what is asked of a form alone, not of a place in a text, is asked once for each form.
import type { Word } from '../schema/index.ts'

/** A word that stands nowhere yet. */
export function makeWord(text: string, lower: string = text.toLowerCase()): Word {
  return { text, lower, answers: [] }
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
