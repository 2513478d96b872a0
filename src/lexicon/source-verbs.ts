// Verbs whose subject vouches for a number without saying it: `police put the crowd at 45,000`. Base forms.
export const SOURCE_VERBS: ReadonlySet<string> = new Set(
  'put estimate revise count tally calculate document verify confirm report'.split(' '),
)
