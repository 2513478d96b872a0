import { expect, it } from 'vitest'
import { exclude, readOffice } from '../../../src/reconcile/discrepancies/office.ts'

it.each([
  ['Finance Minister', { name: 'minister', portfolio: 'finance' }],
  ['Minister of Foreign Affairs of Arland', { name: 'minister', portfolio: 'foreign' }],
  ['Secretary General of the League', { name: 'secretary general', portfolio: null }],
  ['former President', null],
  ['adviser to the President', null],
  ['head of the office of the Prime Minister', null],
  ['lawyer for the mayor', null],
  ['captain', null],
])('%s', (role, office) => expect(readOffice(role)).toEqual(office))

it('lets nobody be a minister of two houses, nor a minister and a mayor', () => {
  const minister = (portfolio: string | null) => ({ name: 'minister', portfolio })
  expect(exclude(minister('finance'), minister('health'))).toBe(true)
  expect(exclude(minister('finance'), minister(null))).toBe(false)
  expect(exclude(minister(null), { name: 'mayor', portfolio: null })).toBe(true)
})
