// Nouns that a sum stands before without being the size of what they name. From general knowledge of English.
import { wordSet } from '../word-list.ts'

/** `a $40 million firm` is worth so much, `a $9 million year` brings it, `a $20 bill` is a piece of money: the sum measures another thing. */
export const NO_SUM_NOUNS = wordSet(`
  giant powerhouse behemoth conglomerate business industry sector market economy empire brand multinational partner rival
  year month week day quarter decade season night bill note coin banknote stamp mark barrier milestone level range limit
  threshold figure total amount sum piece chunk slice share portion rest remainder half worth man woman signing striker
  midfielder defender goalkeeper winger forward star house home apartment flat mansion villa equivalent difference gap question
  increase rise decrease drop fall jump cut reduction decline gain hike boost improvement surge slump
`)
