// Units of measurement and what one of them is in the base unit of its kind, from general knowledge (SI Brochure, 9th edition; NIST SP 811).
// A value in the base unit is `value × factor + offset`.

type UnitFactor = { readonly base: string; readonly factor: number; readonly offset: number }

const TABLE = `
metre | metre 1 | kilometre 1000 | centimetre 0.01 | millimetre 0.001 | mile 1609.344 | yard 0.9144 | foot 0.3048 | inch 0.0254 | nautical mile 1852
kilogram | kilogram 1 | gram 0.001 | milligram 0.000001 | tonne 1000 | metric ton 1000 | ton 907.18474 | pound 0.45359237 | ounce 0.028349523
square metre | square metre 1 | square kilometre 1000000 | hectare 10000 | acre 4046.8564 | square mile 2589988.1 | square foot 0.09290304 | square yard 0.83612736
litre | litre 1 | millilitre 0.001 | cubic metre 1000 | gallon 3.7854118 | barrel 158.98729 | cubic foot 28.316847
metre per second | metre per second 1 | kilometre per hour 0.27777778 | mile per hour 0.44704 | knot 0.51444444
second | second 1 | minute 60 | hour 3600 | day 86400 | week 604800
watt | watt 1 | kilowatt 1000 | megawatt 1000000 | gigawatt 1000000000 | horsepower 745.69987
watt hour | watt hour 1 | kilowatt hour 1000 | megawatt hour 1000000 | gigawatt hour 1000000000 | terawatt hour 1000000000000
pascal | pascal 1 | hectopascal 100 | millibar 100 | bar 100000 | inch of mercury 3386.389 | psi 6894.757
kelvin | kelvin 1 0 | degree celsius 1 273.15 | degree fahrenheit 0.55555556 255.37222
`

/** A unit's canonical name, in lower case → its base unit and how to get there. */
export const UNIT_FACTORS: ReadonlyMap<string, UnitFactor> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [base = '', ...units] = line.split(' | ')
      return units.map((entry): [string, UnitFactor] => {
        const [, name = '', factor = '1', offset = '0'] = /^(\D+) ([\d.]+)(?: ([\d.]+))?$/.exec(entry) ?? []
        return [name, { base, factor: Number(factor), offset: Number(offset) }]
      })
    }),
)
