// The possessive ending, a token of its own behind whoever owns: `Lund` `'s`, `the owners` `'`. A contracted *is* or *has* is written alike,
// and so is a closing mark: what stands around it tells them apart.
import type { Token } from '../schema/index.ts'
import { testOnce } from './word.ts'

const isEnding = testOnce(({ lower }) => /^['’]s?$/.test(lower))
const isEndingWithS = testOnce(({ lower }) => /^['’]s$/.test(lower))

/** `'s`, and the apostrophe alone that stands behind a plural: isPossessiveMark(tokensOf("the owners' mills")[2]) //=> true */
export const isPossessiveMark = (token: Token | undefined): boolean => token !== undefined && isEnding(token.word)

/** `'s` alone, where an apostrophe may close what is quoted: isApostropheS(tokensOf("the owners' mills")[2]) //=> false */
export const isApostropheS = (token: Token | undefined): boolean => token !== undefined && isEndingWithS(token.word)
