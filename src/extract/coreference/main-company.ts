// The company that an article is about: whom `the firm` and `its shares` mean, where nothing nearer says so.
import { COMPANIES } from '../../lexicon/organisations/companies.ts'
import { COMPANY_ASSETS, COMPANY_ENDINGS } from '../../lexicon/organisations/company-signs.ts'
import { COMPANY_KINDS } from '../../lexicon/organisations/organisation-nouns.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Chain, Link } from './chain.ts'

/** The main company is named this many times for each time that another is. */
const FAR_AHEAD = 2

/**
 * The company that an article names as often as any body, and far oftener than any other company; one that is named once only where no
 * other body is. Undefined where there is none.
 */
export function mainCompany(tokens: readonly Token[], chains: readonly Chain[]): Chain | undefined {
  const bodies = chains.filter(({ kind }) => kind === 'organisation')
  const often = bodies.reduce((most, { links }) => Math.max(most, links.length), 0)
  if (often < 2 && bodies.length > 1) return undefined
  const companies = bodies.filter(
    ({ links }) => links.length > often / FAR_AHEAD && links.some(link => isToldCompany(tokens, link)),
  )
  return companies.length === 1 && companies[0]?.links.length === often ? companies[0] : undefined
}

/** `Brenning's shares`, `shares in Brenning`, `the brewer Brenning`, `the operator, Brenning,`, `Brenning, a maker of pumps,`, `Brenning Ltd`. */
function isToldCompany(tokens: readonly Token[], { placed }: Link): boolean {
  const { firstToken, endToken, name, folded, words } = placed
  if (COMPANIES.has(folded) || FORM.test(name.text)) return true
  if (words.length > 1 && COMPANY_ENDINGS.has(words.at(-1) ?? '')) return true
  const lower = (i: number) => tokens[i]?.lower ?? ''
  const behind = isPossessiveMark(tokens[endToken]) ? endToken + 1 : endToken
  if (COMPANY_ASSETS.has(lower(behind)) || (lower(behind) === 'chief' && lower(behind + 1) === 'executive')) return true
  const before = lower(firstToken - 1) === ',' ? firstToken - 2 : firstToken - 1
  if (COMPANY_KINDS.has(lower(before))) return true
  const ties = /^(?:in|of|at)$/.test(lower(firstToken - 1))
  if (ties && (COMPANY_ASSETS.has(lower(firstToken - 2)) || lower(firstToken - 2) === 'executive')) return true
  if (lower(endToken) !== ',') return false
  for (let i = endToken + 1; i < endToken + LONGEST_KIND && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? ''); i++)
    if (COMPANY_KINDS.has(lower(i))) return true
  return false
}

/**
 * `The oven maker posted a loss`, `The maker of the drug said`: the token behind the phrase that `the` at `at` opens, which calls the
 * company of an article by what it makes or how big it is; 0 where it does not, or where it tells that company from another.
 */
export function companyPhraseEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_KIND); i++) {
    const { lower, pos, text } = tokens[i] as Token
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos) || SETTING_APART.test(lower)) return 0
    const next = tokens[i + 1]
    if (COMPANY_KINDS.has(lower) && text === lower && next?.pos !== 'NOUN' && next?.pos !== 'PROPN')
      return i > at + 1 || next?.lower === 'of' ? i + 1 : 0
  }
  return 0
}

/** Say that another is meant than the one that an article is about, or one among many. */
const SETTING_APART = /^(?:new|old|other|rival|former|second|third|smaller|larger|bigger|regional|local|.{3,12}est)$/

/** Tokens of `a Danish lamp maker` and the comma before it. */
const LONGEST_KIND = 6

/** The form of a company in its name. */
export const FORM = /(?:Inc|Ltd|Plc|PLC|Corp|Co|LLC|GmbH|AG|SA|JSC|Industries|Group|Holdings)\.?$/
