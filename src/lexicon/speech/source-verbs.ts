// Verbs whose subject vouches for a number without saying it: `police put the crowd at 45,000`. Base forms.
import { wordSet } from '../word-list.ts'

export const SOURCE_VERBS: ReadonlySet<string> = wordSet(
  'put estimate revise count tally calculate document verify confirm report',
)
