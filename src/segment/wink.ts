// The one door to wink-nlp. Its model holds a lexicon and rules that correct a tag by the tags beside it. wink is asked about each
// written form once; the rules are run in tagger.ts. wink never sees the article: offsets are ours, and no input makes it slow.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech } from '../schema/index.ts'
import { CAPITAL, classOf, isLetter } from './characters.ts'

/** A longer token is no word: wink is told of an unknown sign. */
const LONGEST = 40
const PLAIN = /^[\x21-\x7e‘’“”–—…£€]+$/
const UNKNOWN = '*'
const SMALL = /^[a-z]+$/

/** Where a property stands in a lexeme's numbers: which number, its mask, its shift. */
type Place = readonly [number: number, mask: number, shift: number]

/** What is read of the model's tables. wink adds the forms that it did not know to `lexeme.hash`. */
type Tables = {
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
    readonly pos: { readonly list: readonly PartOfSpeech[] }
  }
  readonly lexicon: Uint32Array
  readonly packing: { readonly size: number; readonly layout: { readonly [property: string]: Place } }
}

/** A machine of the model: states by event, then for its last states the tag to give and where in the match. */
type Machine = readonly [
  version: number,
  last: number,
  states: Readonly<Record<string, Readonly<Record<string, number>>>>,
  tags: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
]

/** The rules of the model in the order in which they are run. */
export function readMachines(): Machine[] {
  return (model.pos as () => { machines: string[] })().machines.map(json => JSON.parse(json) as Machine)
}

/**
 * What wink knows of a part of a form: its tag without context, the hint by which rules know it (0 for none), a bit for every tag
 * that it may have, and whether its tag stands whatever the rules say.
 */
export type Reading = { readonly tag: number; readonly hint: number; readonly tags: number; readonly fixed: boolean }

/** wink and its tables. It never forgets a form, so it is made anew now and then. */
export class Wink {
  private readonly tables = (model.core as () => Tables)()
  private readonly nlp = winkNLP({ ...model, core: () => this.tables }, ['pos'])
  /** The names of the tags, by their numbers. */
  readonly tagNames = this.tables.features.pos.list

  /** The readings of the parts into which wink cuts a form: mostly one, three for `Ph.D.` */
  read(text: string): Reading[] {
    const known = SMALL.test(text) ? this.readListed(text) : undefined
    return known === undefined ? this.ask(text) : [known]
  }

  /**
   * What the lexicon says of a word in small letters, where wink would add nothing: most words of a text are such, and asking takes
   * ten times as long. Where a word's tag is not fixed there, or it is known by another spelling, wink is asked.
   */
  readListed(text: string): Reading | undefined {
    const { hash, intrinsicSize } = this.tables.features.lexeme
    const id = Object.hasOwn(hash, text) ? (hash[text] ?? intrinsicSize) : intrinsicSize
    const tag = this.property(id, 'pos')
    if (tag === 0 || this.property(id, 'isContraction') !== 0 || this.property(id, 'isSpellingMapped') !== 0)
      return undefined
    return { tag, hint: this.property(id, 'posHint'), tags: this.tagsOf(id), fixed: false }
  }

  /** The readings by wink itself. */
  ask(text: string): Reading[] {
    const { its } = this.nlp
    const parts = this.nlp.readDoc(formFor(text)).tokens()
    const ids = parts.out(its.uniqueId) as number[]
    const normals = parts.out(its.normal) as string[]
    // No rule is about a single word.
    const tags = parts.out(its.pos) as PartOfSpeech[]
    const contracted = parts.out(its.contractionFlag) as boolean[]
    return ids.map((id, i) => ({
      tag: this.tagNames.indexOf(tags[i] ?? 'X'),
      hint: this.property(id, 'posHint'),
      tags: this.tagsOf(this.tables.features.lexeme.hash[normals[i] ?? ''] ?? 0),
      fixed: contracted[i] === true,
    }))
  }

  private property(id: number, name: string): number {
    const { features, lexicon, packing } = this.tables
    const place = packing.layout[name]
    if (place === undefined || id >= features.lexeme.intrinsicSize) return 0
    return ((lexicon[id * packing.size + place[0]] ?? 0) & place[1]) >>> place[2]
  }

  private tagsOf(id: number): number {
    let bits = 0
    for (const tag of this.tables.features.posClusters.list[this.property(id, 'lexemeCID')] ?? []) bits |= 1 << tag
    return bits
  }
}

/** A token as wink reads it best: figures alike, letters without marks, `’s` as `'s`; what is no word of Latin letters as a sign. */
function formFor(text: string): string {
  const code = text.charCodeAt(0)
  if (text.length === 1) return PLAIN.test(text) ? text : isLetter(classOf(code)) ? fold(text) : UNKNOWN
  if (text.length > LONGEST) return UNKNOWN
  const last = text.charCodeAt(text.length - 1)
  if (last >= 0x30 && last <= 0x39 && !isLetter(classOf(code))) return '5'
  if (PLAIN.test(text)) return text
  return fold(text)
}

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  '’': "'",
}

function fold(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}|\u00ad|\u200c|\u200d|\u2060/gu, '')
    .replace(/[đĐøØłŁıßæÆ’]/g, letter => LETTERS[letter] ?? letter)
  if (folded !== '' && PLAIN.test(folded)) return folded
  return classOf(text.charCodeAt(0)) === CAPITAL ? 'Smith' : UNKNOWN
}
