// A vocabulary: what is known of each written form, found by the characters of the text, without a string being made.

/** A longer form is hardly met again, and is not kept. */
const LONGEST = 40
/** The slots of the table, a power of two. */
const SLOTS = 1 << 17

/** Entries by their characters: an open hash table (Knuth 1998, 6.4, linear probing) that never fills by more than half. */
export class Vocabulary<Entry extends { readonly text: string }> {
  private readonly entries: (Entry | undefined)[] = new Array(SLOTS).fill(undefined)
  private readonly make: (form: string, lower: string) => Entry
  size = 0

  /** `make` says what there is to know of a form, given it, which becomes its `text`, and its small letters. */
  constructor(make: (form: string, lower: string) => Entry) {
    this.make = make
  }

  /** The entry of the form `text[start, end)`, the same object as before where the form is known. */
  entryAt(text: string, start: number, end: number): Entry {
    if (end - start > LONGEST) return this.describe(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (;;) {
      const entry = this.entries[slot]
      if (entry === undefined) break
      if (isAt(entry.text, text, start, end)) return entry
      slot = (slot + 1) & (SLOTS - 1)
    }
    const entry = this.describe(intern(text.slice(start, end)))
    if (this.size >= SLOTS / 2) return entry
    this.entries[slot] = entry
    this.size++
    return entry
  }

  private describe(form: string): Entry {
    const lower = form.toLowerCase()
    return this.make(form, lower === form ? form : intern(lower))
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
