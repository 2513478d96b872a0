// The script of the report page. Its functions are written, checked and tested like all others, and go into the page as they stand:
// each may use its own words, the browser, and the other functions of this table, nothing else.
import { anchorElement, element, visible } from './element.ts'
import { itemElement, positionElement, witnessElement } from './item.ts'
import { progressiveList } from './list.ts'
import { describePaper } from './paper.ts'
import { decisionElement } from './review.ts'
import { describeElsewhere, haystack, selectItems, wordsOfType } from './select.ts'
import { linkToWords } from './source-link.ts'
import { start } from './start.ts'
import { unpack } from './unpack.ts'

const FUNCTIONS = [
  element,
  anchorElement,
  visible,
  unpack,
  haystack,
  selectItems,
  describeElsewhere,
  wordsOfType,
  linkToWords,
  witnessElement,
  positionElement,
  itemElement,
  decisionElement,
  describePaper,
  progressiveList,
  start,
]

/** The text of the page's one script. A bundler may have given its functions other names, all of them alike. */
export function pageScript(): string {
  return `'use strict';(() => {\n${FUNCTIONS.map(String).join('\n')}\n${start.name}()\n})()`
}
