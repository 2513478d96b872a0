// What a unit is called among its synonyms, so that units can be compared.
import { UNIT_SYNONYMS } from '../../lexicon/numbers/unit-synonyms.ts'

/** `unitName('nation') //=> 'country'` */
export const unitName = (unit: string): string => UNIT_SYNONYMS.get(unit) ?? unit
