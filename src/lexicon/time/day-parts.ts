// The parts of a day in English with their TIMEX3 codes (Ferro et al. 2005, TIDES 2005, 3.2.3). From general knowledge.

/** Word in lower case → TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['overnight', 'NI'],
  ['daytime', 'DT'],
])
