// Words that places and offices of any town have, beside those of streets (street-words.ts): they tell no town from another. General knowledge.
import { wordSet } from '../word-list.ts'

export const COMMON_PLACE_WORDS: ReadonlySet<string> = wordSet(`
the city county town village district downtown central side
north south east west northern southern eastern western northeast northwest southeast southwest
police sheriff department office hospital medical center centre school church court
`)
