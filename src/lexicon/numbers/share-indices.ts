// Share indices and rankings that have a number in their name: `the FTSE 100`. General knowledge of market news.
import { wordSet } from '../word-list.ts'

/** In lower case; `sp` and `p` are what is left of `S&P` where a text has lost its signs. */
export const NUMBERED_INDICES: ReadonlySet<string> = wordSet(
  's&p sp ftse nasdaq fortune nikkei topix russell stoxx euronext cac dax mdax asx s&p/asx s&p/tsx s&p/nzx nzx ta ibex mib omx obx aex bel psi smi csi kospi nifty sensex inc wilshire',
)
