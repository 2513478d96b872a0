// English words that say nothing of what a text is about: articles, prepositions, pronouns, auxiliaries, and the words that every news
// report has (said, new, first). From general knowledge.
import { wordSet } from '../word-list.ts'

/** Lower-case words that no comparison of texts should count. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
a an the this that these those some any each every both all few many much more most other another such no own same
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what
myself himself herself itself ourselves themselves one ones
and or but nor so yet if then than because while although though unless until since when where why how whether
of to in on at for with by from about into over under after before between through during against among around without within
along across behind beyond near off out up down above below upon toward towards per via amid despite
is are was were be been being am has have had having do does did doing done will would shall should can could may might must
not also just only even still very too now again once here there back well as like ever never already almost always often
first last next new old later earlier ago today yesterday tomorrow
say says said saying tell tells told according added adds call called get got go went gone come came make made take took
two three four five six seven eight nine ten
`)
