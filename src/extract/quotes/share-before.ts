// A share of those who were asked, as the subject of a verb: `one in four say`, `eight out of 10 think`.
import type { Token } from '../../schema/index.ts'

/** Where `one in four` or `eight out of 10` begins that ends with token `j`; -1 where none ends there. */
export function shareStart(tokens: readonly Token[], j: number, floor: number): number {
  const link = tokens[j - 1]?.lower
  const first = link === 'in' ? j - 2 : link === 'of' && tokens[j - 2]?.lower === 'out' ? j - 3 : -1
  return first >= floor && tokens[first]?.pos === 'NUM' ? first : -1
}
