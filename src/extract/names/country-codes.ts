// Whom somebody competes for, as results of sport write it: `1. Ada Lund (KEN) 27:31`.
import { COUNTRY_CODES } from '../../lexicon/places/country-codes.ts'
import type { Document } from '../../schema/index.ts'
import type { Name } from './index.ts'

/** The names, with the codes of countries in brackets behind people's names as places, whatever they were taken for. */
export function nameCountryCodes({ tokens }: Document, names: Name[]): Name[] {
  const all: Name[] = []
  let taken = 0
  for (const name of names) {
    if (name.firstToken < taken) continue
    all.push(name)
    const { kind, endToken } = name
    const code = tokens[endToken + 1]
    if (kind !== 'person' || tokens[endToken]?.text !== '(' || code === undefined || !COUNTRY_CODES.has(code.text))
      continue
    if (tokens[endToken + 2]?.text !== ')') continue
    const { start, end, text } = code
    taken = endToken + 2
    all.push({ kind: 'place', start, end, text, rule: 'country code', firstToken: endToken + 1, endToken: taken })
  }
  return all
}
