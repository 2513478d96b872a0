// A share of those who were asked, as the subject of a verb: `one in four say`, `eight out of 10 think`, `62 per cent said`.
import type { Token } from '../../schema/index.ts'

/** Whether a share may end with the token: a number, or `cent` of `per cent`. */
export const endsShare = ({ pos, lower }: Token): boolean => pos === 'NUM' || lower === 'cent'

/** Where `one in four`, `eight out of 10` or `forty-three per cent` begins that ends with token `j`; -1 where none ends there. */
export function shareStart(tokens: readonly Token[], j: number, floor: number): number {
  const link = tokens[j - 1]?.lower
  const isPart = link === 'in' || (link === 'per' && tokens[j]?.lower === 'cent')
  let first = isPart ? j - 2 : link === 'of' && tokens[j - 2]?.lower === 'out' ? j - 3 : -1
  if (first - 2 >= floor && tokens[first - 1]?.text === '-' && tokens[first - 2]?.pos === 'NUM') first -= 2
  return first >= floor && tokens[first]?.pos === 'NUM' ? first : -1
}
