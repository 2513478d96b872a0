// vocabulary: every written form once. A token's word is found by the characters of the text, without a string being made.
import type { Word } from '../schema/index.ts'
import { makeWord } from '../text/word.ts'

/** A longer form is hardly met again, and is not kept. */
const LONGEST = 40
/** The slots of the table, a power of two. */
const SLOTS = 1 << 17

/** Words by their characters: an open hash table (Knuth 1998, 6.4, linear probing) that never fills by more than half. */
export class Vocabulary {
  private readonly words: (Word | undefined)[] = new Array(SLOTS).fill(undefined)
  size = 0

  /** The word `text[start, end)`, the same object as before where the form is known. */
  wordAt(text: string, start: number, end: number): Word {
    if (end - start > LONGEST) return makeWord(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (;;) {
      const word = this.words[slot]
      if (word === undefined) break
      if (isAt(word.text, text, start, end)) return word
      slot = (slot + 1) & (SLOTS - 1)
    }
    const form = intern(text.slice(start, end))
    const lower = form.toLowerCase()
    const word = makeWord(form, lower === form ? form : intern(lower))
    if (this.size >= SLOTS / 2) return word
    this.words[slot] = word
    this.size++
    return word
  }
}

/** The string that V8 keeps once for all that are equal: a copy that holds no article, and that `===` compares by address. */
function intern(text: string): string {
  // Without a prototype the object is a hash table, and V8 keeps no shape for every word.
  return Object.keys({ __proto__: null, [text]: 0 })[0] as string
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
