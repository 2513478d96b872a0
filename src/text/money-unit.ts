// The unit of a sum of money: its name, and what it is paid for.

/**
 * Parts the unit of a sum.
 *
 * moneyUnit('pound sterling per hour') //=> { name: 'pound sterling', per: 'hour' }
 */
export function moneyUnit(unit: string | null): { readonly name: string; readonly per: string | null } {
  const [name = '', per = null] = (unit ?? '').split(' per ')
  return { name, per }
}
