// Words that often open a sentence and, when capitalised, seldom stand inside a name. From general knowledge.
import { wordSet } from '../word-list.ts'

/** Lower-cased; after `U.S.` or `Inc.` one of these with a capital tells that a new sentence begins. */
export const SENTENCE_OPENERS: ReadonlySet<string> = wordSet(
  `a about according after again all along also although among an and another any anyone as asked at because before both but by
   can despite did do does during each earlier either even every everyone few following for from further had has have he her here
   his how however i if in indeed instead is it its last later many meanwhile more moreover most mr mrs ms much my neither never
   no nobody none nor not now of officials on once one only or other others our over people perhaps police residents several she
   should since so some still such than that the their them then there these they this those though through thus to today under
   unlike until up was we were what when where whether which while who whose why will with within without would yet you your
   mr. mrs. ms. dr. sen. rep. gov. gen. analysts critics experts investigators witnesses authorities`,
)
