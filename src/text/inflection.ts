// The base form of inflected English words: the singular of nouns, the infinitive of verbs. No dictionary of meanings.
import { IRREGULAR_PLURALS, NUMBERLESS_NOUNS, UNCHANGED_NOUNS } from '../lexicon/grammar/irregular-nouns.ts'
import { VERB_FORMS } from '../lexicon/grammar/irregular-verbs.ts'
import { wordSet } from '../lexicon/word-list.ts'

/**
 * The singular of a noun in lower case; a noun that is singular already comes back as it is.
 *
 * singularOf('countries') //=> 'country'
 * singularOf('women') //=> 'woman'
 * singularOf('police') //=> 'police'
 */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular !== undefined) return irregular
  if (noun.length < 3 || UNCHANGED_NOUNS.has(noun)) return noun
  if (noun.length > 5 && noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (!noun.endsWith('s') || noun.endsWith('ss')) return noun
  if (noun.endsWith("'s") || noun.endsWith('’s')) return noun
  const hyphen = noun.lastIndexOf('-')
  if (hyphen > 0 && hyphen < noun.length - 2) return noun.slice(0, hyphen + 1) + singularOf(noun.slice(hyphen + 1))
  if (noun.endsWith('ies')) return noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1)
  if (noun.endsWith('sses') || noun.endsWith('shes') || noun.endsWith('ches') || noun.endsWith('xes'))
    return noun.slice(0, -2)
  if (noun.endsWith('zzes')) return noun.slice(0, -2)
  // `caucuses`, `choruses`; but `houses` and `causes`, whose -se has a vowel before it
  if (/[^aeo]uses$/.test(noun) && !SE_NOUNS.test(noun)) return noun.slice(0, -2)
  // `Christmas` and `virus` have no plural ending; `menus` and `gurus` are rarer than `-us` words.
  if (noun.endsWith('us') || noun.endsWith('is')) return noun
  return noun.slice(0, -1)
}

/** The few with a consonant before -use. */
const SE_NOUNS = /(?:^u|ab|re|mis|exc|ref|f|m|cl|acc)uses$/

/**
 * Whether a noun in lower case is a plural that has a singular of another form.
 *
 * isPlural('women') //=> true
 * isPlural('series') //=> false
 */
export function isPlural(noun: string): boolean {
  const last = noun.charCodeAt(noun.length - 1)
  if (last !== 115 && !noun.endsWith('men')) return IRREGULAR_PLURALS.has(noun)
  return singularOf(noun) !== noun
}

/**
 * Whether a noun in lower case is surely a singular, which no number above one counts.
 *
 * isSingular('race') //=> true
 * isSingular('aircraft') //=> false
 */
export function isSingular(noun: string): boolean {
  return !/(?:s|children|ese)$/.test(noun) && !isPlural(noun) && !NUMBERLESS_NOUNS.has(noun)
}

const VOWELS = new Set('aeiou')

/** Last letters that always had an -e: `resolved`, `rescued`, `seized`, `forced`. */
const DROPS_E = new Set('vuzc')
/** Vowel and consonant that had one, unless another vowel stands before: `timed` but `claimed`, `shared` but `cleared`. */
const PAIRS = wordSet(
  'ad ag ak am ap ar as at av az ed es ib id ik il im in ip ir is iv iz ob od og ok op os ot ov oz ub ud uk ul um un ur us ut yp yr ys',
)

function restore(stem: string): string {
  const last = stem.at(-1) ?? ''
  const before = stem.at(-2) ?? ''
  // `added`, `erred` have no shorter stem to be doubled
  const doubled = VOWELS.has(last) || DOUBLES.has(last) || (stem.length === 3 && VOWELS.has(stem.charAt(0)))
  if (last === before) return doubled ? stem : stem.slice(0, -1)
  if (DROPS_E.has(last) && stem.length > 2) return `${stem}e`
  if (VOWELS.has(before) || before === 'y') {
    const third = stem.at(-3) ?? ''
    const open = !VOWELS.has(third) || (third === 'u' && stem.at(-4) === 'q') || last === 's'
    return open && stem.length > 2 && PAIRS.has(before + last) ? `${stem}e` : stem
  }
  // `tackled`, `charged`, `changed`, `endorsed`; `ssed` and `ngled` were doubled or kept.
  if ((last === 'l' && before !== 'r' && before !== 'w') || last === 's') return `${stem}e`
  return last === 'g' && (before === 'd' || before === 'r') ? `${stem}e` : stem
}

/** Letters that end a verb doubled: `kill`, `pass`, `staff`, `buzz`. */
const DOUBLES = new Set('lsfz')

/**
 * The infinitive of a verb form in lower case; a form that is none comes back as it is.
 *
 * baseOf('killed') //=> 'kill'
 * baseOf('shot') //=> 'shoot'
 * baseOf('carries') //=> 'carry'
 */
export function baseOf(verb: string): string {
  const known = VERB_FORMS.get(verb)
  if (known !== undefined) return known
  if (verb.length > 4 && verb.endsWith('ied')) return `${verb.slice(0, -3)}y`
  // `exceed`, `succeed`; the forms of `agree` and its like are listed
  if (verb.endsWith('eed')) return verb
  if (verb.length > 4 && verb.endsWith('ed')) return restore(verb.slice(0, -2))
  if (verb.length > 5 && verb.endsWith('ing')) return restore(verb.slice(0, -3))
  if (verb.length > 3 && verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  if (verb.length > 4 && /(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2)
  if (verb.length > 3 && verb.endsWith('s') && !verb.endsWith('ss') && !verb.endsWith('us')) return verb.slice(0, -1)
  return verb
}
