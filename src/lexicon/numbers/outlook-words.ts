// Words by which a number is a forecast or an aim and no fact. General knowledge of business and government news.
import { wordSet } from '../word-list.ts'

/** Nouns, in both numbers: `a forecast of`, `analysts' expectations of`. */
export const FORECAST_NOUNS: ReadonlySet<string> = wordSet(
  'forecast forecasts prediction predictions projection projections expectation expectations outlook',
)
/** Base forms: `economists predict growth of`. */
export const FORECAST_VERBS: ReadonlySet<string> = wordSet('forecast predict project expect anticipate foresee')
/** Nouns of what is to be reached, in both numbers. */
export const AIM_NOUNS: ReadonlySet<string> = wordSet('target targets goal goals')
