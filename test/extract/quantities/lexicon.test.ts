// Every bound, unit and currency of the lexicon is read, and what counts nothing is left out.
import { expect, it } from 'vitest'
import { EXCLUSIONS } from '../../../src/extract/quantities/not-counted.ts'
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../../src/lexicon/numbers/bounds.ts'
import { CURRENCY_WORDS } from '../../../src/lexicon/numbers/currencies.ts'
import { UNIT_WORDS } from '../../../src/lexicon/numbers/units.ts'
import { quantitiesOf } from './quantities-of.ts'

it.each([...BOUNDS_BEFORE].filter(([phrase]) => phrase !== 'sub'))(
  'reads the bound of "%s 70 boats"',
  (phrase, bound) => {
    const [found, ...others] = quantitiesOf(`They have ${phrase} 70 boats.`)
    expect(others).toHaveLength(0)
    expect(found).toMatchObject({ value: 70, bound, unit: 'boat' })
  },
)

it.each([...BOUNDS_AFTER])('reads the bound behind "70 %s"', (phrase, bound) => {
  const glue = /^[-+]/.test(phrase) ? '' : ' '
  expect(quantitiesOf(`The list has 70${glue}${phrase}.`)[0]).toMatchObject({ value: 70, bound })
})

it.each([...UNIT_WORDS].filter(([name]) => !/\./.test(name)))('reads 7 %s', (name, unit) => {
  expect(quantitiesOf(`It came to 7 ${name}.`)[0]).toMatchObject({ value: 7, unit: unit.name, unitKind: unit.kind })
})

it.each([...CURRENCY_WORDS].filter(([name]) => !/\./.test(name)))('reads 7 %s', (name, { name: unit, code }) => {
  expect(quantitiesOf(`It came to 7000 ${name}.`)[0]).toMatchObject({ value: 7000, unit, currency: code })
})

it.each(EXCLUSIONS.flatMap(({ name, examples }) => examples.map((text): [string, string] => [name, text])))(
  'leaves out a %s: %s',
  (_, text) => expect(quantitiesOf(text)).toEqual([]),
)

it.each([
  "They met on a Mother's Day in a shooting.",
  'Ring the police on (318) 555-0100.',
  'He was shot at 3950 Alder Creek.',
  'He was robbed at 2626 North Watkins.',
  'Have Radio 2 listeners heard it?',
])('finds no quantity in: %s', text => expect(quantitiesOf(text)).toEqual([]))
