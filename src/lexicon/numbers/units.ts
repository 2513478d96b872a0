// Units of measure: canonical name, kind, the words and the symbols it is written with. Names follow the SI brochure and NIST
// SP 811 in British spelling; symbols are told apart by case (`mb` megabit, `MB` megabyte).
import type { UnitKind } from '../../schema/index.ts'

export type Unit = { readonly name: string; readonly kind: UnitKind }

/** canonical | kind | words (comma between, singular and plural) | symbols (blank between) */
const TABLE = `
percent | percent | percent, per cent, pct, percentage, percents | %
percentage point | percentage point | percentage point, percentage points, percent point, percent points, per cent points | pp ppt pps
basis point | percentage point | basis point, basis points | bps bp
point | other | point, points, pt, pts |
metre | length | metre, metres, meter, meters | m
kilometre | length | kilometre, kilometres, kilometer, kilometers, kms | km KM Km
centimetre | length | centimetre, centimetres, centimeter, centimeters | cm
millimetre | length | millimetre, millimetres, millimeter, millimeters | mm
decimetre | length | decimetre, decimetres, decimeter, decimeters | dm
micrometre | length | micrometre, micrometres, micrometer, micrometers, micron, microns | µm μm
nanometre | length | nanometre, nanometres, nanometer, nanometers | nm
inch | length | inch, inches | ″ '' ”
foot | length | foot, feet | ft ′
yard | length | yard, yards | yd yds
mile | length | mile, miles | mi
nautical mile | length | nautical mile, nautical miles | nmi
light year | length | light year, light years | ly
square metre | area | square metre, square metres, square meter, square meters, sq m, sq metres, sq meters, sq. m, sqm, m sq | m2 m² sqm
square kilometre | area | square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km | km2 km²
square centimetre | area | square centimetre, square centimetres, square centimeter, square centimeters | cm2 cm²
square foot | area | square foot, square feet, sq ft, sq. ft, sq. feet, sq feet | ft2 ft² sqft
square inch | area | square inch, square inches, sq in |
square yard | area | square yard, square yards, sq yd |
square mile | area | square mile, square miles, sq mi, sq miles |
hectare | area | hectare, hectares | ha
acre | area | acre, acres |
cubic metre | volume | cubic metre, cubic metres, cubic meter, cubic meters | m3 m³ cbm
cubic kilometre | volume | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers | km3 km³
cubic centimetre | volume | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters | cm3 cm³ cc
cubic foot | volume | cubic foot, cubic feet, cu ft | ft3 ft³
cubic inch | volume | cubic inch, cubic inches |
cubic yard | volume | cubic yard, cubic yards |
litre | volume | litre, litres, liter, liters | L l
millilitre | volume | millilitre, millilitres, milliliter, milliliters | ml mL
centilitre | volume | centilitre, centilitres, centiliter, centiliters | cl
hectolitre | volume | hectolitre, hectolitres, hectoliter, hectoliters | hl
gallon | volume | gallon, gallons | gal
pint | volume | pint, pints |
quart | volume | quart, quarts |
fluid ounce | volume | fluid ounce, fluid ounces, fl oz |
barrel | volume | barrel, barrels | bbl bbls
bushel | volume | bushel, bushels |
tablespoon | volume | tablespoon, tablespoons, tbsp |
teaspoon | volume | teaspoon, teaspoons, tsp |
gram | mass | gram, grams, gramme, grammes | g
kilogram | mass | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs | kg KG Kg
milligram | mass | milligram, milligrams, milligramme, milligrammes | mg
microgram | mass | microgram, micrograms, microgramme, microgrammes | µg μg mcg
metric ton | mass | tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes | t
ton | mass | ton, tons |
long ton | mass | long ton, long tons |
short ton | mass | short ton, short tons |
kiloton | mass | kiloton, kilotons, kilotonne, kilotonnes |
megaton | mass | megaton, megatons, megatonne, megatonnes | Mt
gigaton | mass | gigaton, gigatons, gigatonne, gigatonnes | Gt
quintal | mass | quintal, quintals |
pound | mass | pound, pounds, lb, lbs | lb lbs
ounce | mass | ounce, ounces | oz
stone | mass | stone | st
carat | mass | carat, carats |
troy ounce | mass | troy ounce, troy ounces |
degree | angle | degree, degrees, deg, degs | ° º
celsius | temperature | degrees celsius, degree celsius, celsius, degrees centigrade, degree centigrade, centigrade, degrees c, deg celsius, deg c, celcius, degrees celcius | °C ºC ℃ degC C
fahrenheit | temperature | degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, deg fahrenheit, deg f, farenheit, degrees farenheit | °F ºF ℉ F
kelvin | temperature | kelvin, kelvins, degrees kelvin |
kilometre per hour | speed | kilometres per hour, kilometers per hour, kilometre per hour, kilometer per hour, kilometres an hour, kilometers an hour, kph, kmph | km/h kph kmph km/hr kmh
mile per hour | speed | miles per hour, mile per hour, miles an hour, mph | mph mi/h
metre per second | speed | metres per second, meters per second, metre per second, meter per second, metres a second, meters a second | m/s
foot per second | speed | feet per second, foot per second, feet a second | ft/s
knot | speed | knot, knots | kt kts kn
mach | speed | mach |
revolution per minute | frequency | revolutions per minute, revolution per minute | rpm RPM
year | age | year old, years old, year olds, years of age, year of age, yr old, yo |
month | age | month old, months old, month olds, months of age |
week | age | week old, weeks old, weeks of age |
day | age | day old, days old |
second | duration | second, seconds, sec, secs | s
millisecond | duration | millisecond, milliseconds | ms
microsecond | duration | microsecond, microseconds | µs
nanosecond | duration | nanosecond, nanoseconds | ns
minute | duration | minute, minutes, min, mins | min mins
hour | duration | hour, hours, hr, hrs | h hr hrs
day | duration | day, days |
night | duration | night, nights |
week | duration | week, weeks, wk, wks |
weekend | duration | weekend, weekends |
fortnight | duration | fortnight, fortnights |
month | duration | month, months, mth |
quarter | duration | quarter, quarters |
semester | duration | semester, semesters |
year | duration | year, years, yr, yrs |
decade | duration | decade, decades |
century | duration | century, centuries |
millennium | duration | millennium, millennia, millenniums |
joule | energy | joule, joules | J
kilojoule | energy | kilojoule, kilojoules | kJ
megajoule | energy | megajoule, megajoules | MJ
gigajoule | energy | gigajoule, gigajoules | GJ
calorie | energy | calorie, calories | cal
kilocalorie | energy | kilocalorie, kilocalories | kcal
watt hour | energy | watt hour, watt hours | Wh
kilowatt hour | energy | kilowatt hour, kilowatt hours | kWh KWh kwh
megawatt hour | energy | megawatt hour, megawatt hours | MWh
gigawatt hour | energy | gigawatt hour, gigawatt hours | GWh
terawatt hour | energy | terawatt hour, terawatt hours | TWh
british thermal unit | energy | british thermal unit, british thermal units, btu | BTU Btu
watt | power | watt, watts | W
kilowatt | power | kilowatt, kilowatts | kW KW kw
megawatt | power | megawatt, megawatts | MW
gigawatt | power | gigawatt, gigawatts | GW
terawatt | power | terawatt, terawatts | TW
horsepower | power | horsepower, hp, bhp | hp bhp HP
volt | other | volt, volts | V
kilovolt | other | kilovolt, kilovolts | kV
millivolt | other | millivolt, millivolts | mV
ampere | other | ampere, amperes, amp, amps |
milliampere hour | other | milliamp hours | mAh
milliampere | other | milliamp, milliamps | mA
ohm | other | ohm, ohms | Ω
farad | other | farad, farads |
lumen | other | lumen, lumens |
lux | other | lux |
decibel | other | decibel, decibels | dB
newton | other | newton, newtons |
newton metre | other | newton metre, newton metres, newton meter, newton meters | Nm
pound-foot | other | pound-feet, pound-foot |
foot-pound | other | foot-pounds, foot-pound, lb-ft, ft-lb | lb-ft
hertz | frequency | hertz | Hz HZ
kilohertz | frequency | kilohertz | kHz
megahertz | frequency | megahertz | MHz
gigahertz | frequency | gigahertz | GHz
pascal | pressure | pascal, pascals | Pa
kilopascal | pressure | kilopascal, kilopascals | kPa
megapascal | pressure | megapascal, megapascals | MPa
hectopascal | pressure | hectopascal, hectopascals | hPa
bar | pressure | bar |
millibar | pressure | millibar, millibars | mbar
pound per square inch | pressure | pounds per square inch, psi | psi
kilopound per square inch | pressure | ksi | ksi
bit | data | bit, bits |
kilobit | data | kilobit, kilobits | kb Kb kbit
megabit | data | megabit, megabits | mb Mb Mbit
gigabit | data | gigabit, gigabits | gb Gb Gbit
byte | data | byte, bytes |
kilobyte | data | kilobyte, kilobytes | kB KB
megabyte | data | megabyte, megabytes | MB
gigabyte | data | gigabyte, gigabytes | GB
terabyte | data | terabyte, terabytes | TB
petabyte | data | petabyte, petabytes | PB
megabit per second | data | megabits per second | Mbps mbps Mb/s
gigabit per second | data | gigabits per second | Gbps gbps Gb/s
megapixel | data | megapixel, megapixels | MP
pixel | data | pixel, pixels | px
part per million | ratio | parts per million, ppm | ppm
part per billion | ratio | parts per billion, ppb | ppb
radian | angle | radian, radians | rad
time | count | times, fold | x ×
roentgen | other | roentgen, roentgens |
sievert | other | sievert, sieverts | Sv
millisievert | other | millisievert, millisieverts | mSv
becquerel | other | becquerel, becquerels | Bq
mole | other | mole, moles | mol
`

const words = new Map<string, Unit>()
const symbols = new Map<string, Unit>()
for (const line of TABLE.trim().split('\n')) {
  const [name = '', kind = '', names = '', signs = ''] = line.split('|').map(cell => cell.trim())
  const unit = { name, kind: kind as UnitKind }
  for (const written of names.split(',')) if (written.trim()) words.set(written.trim().replaceAll('-', ' '), unit)
  for (const sign of signs.split(' ')) if (sign) symbols.set(sign, unit)
}

/** Written out, in lower case with single blanks, hyphens read as blanks: `square kilometres`, `year old`. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = words

/** Symbols as written: `km²`, `MB`. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = symbols

/** First word of every name → the most words that a name beginning so has. */
export const UNIT_STARTS: ReadonlyMap<string, number> = (() => {
  const starts = new Map<string, number>()
  for (const name of words.keys()) {
    const parts = name.split(' ')
    const first = parts[0] ?? ''
    starts.set(first, Math.max(starts.get(first) ?? 0, parts.length))
  }
  return starts
})()

/** What stands behind `a`, `an`, `per` and `each` in a rate: `$70 a share`, `800,000 barrels a day`. */
export const RATE_NOUNS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'annum',
  'decade',
  'share',
  'barrel',
  'gallon',
  'litre',
  'liter',
  'ounce',
  'pound',
  'ton',
  'tonne',
  'kilo',
  'kilogram',
  'gram',
  'kg',
  'metre',
  'meter',
  'mile',
  'kilometre',
  'kilometer',
  'acre',
  'hectare',
  'bushel',
  'person',
  'head',
  'capita',
  'household',
  'employee',
  'worker',
  'student',
  'passenger',
  'customer',
  'user',
  'child',
  'unit',
  'piece',
  'ticket',
  'bottle',
  'bag',
  'box',
  'can',
  'cup',
  'dozen',
  'vote',
  'game',
  'match',
  'dose',
  'trip',
  'shift',
  'room',
  'session',
  'seat',
  'megawatt',
  'kilowatt',
])
