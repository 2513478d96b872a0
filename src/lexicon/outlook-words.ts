// Words by which a number is a forecast or an aim and no fact. General knowledge of business and government news.

/** Nouns, in both numbers: `a forecast of`, `analysts' expectations of`. */
export const FORECAST_NOUNS: ReadonlySet<string> = new Set(
  'forecast forecasts prediction predictions projection projections expectation expectations outlook'.split(' '),
)
/** Base forms: `economists predict growth of`. */
export const FORECAST_VERBS: ReadonlySet<string> = new Set(
  'forecast predict project expect anticipate foresee'.split(' '),
)
/** Nouns of what is to be reached, in both numbers. */
export const AIM_NOUNS: ReadonlySet<string> = new Set('target targets goal goals'.split(' '))
