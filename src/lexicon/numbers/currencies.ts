// Currencies: ISO 4217 code, canonical name, and the words, signs and prefixes they are written with.

export type Currency = { readonly code: string; readonly name: string }

/** code | canonical name | words | signs and prefixes (before or after the number) */
const TABLE = `
USD | dollar | dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollar, american dollars, united states dollar, united states dollars, bucks, greenbacks, usd | $ US$ $US USD U.S.$
AUD | dollar | australian dollar, australian dollars, aud | A$ AU$ $A AUD
CAD | dollar | canadian dollar, canadian dollars, cad | C$ CA$ $C CAD CDN$ CAN$
NZD | dollar | new zealand dollar, new zealand dollars | NZ$ $NZ NZD
SGD | dollar | singapore dollar, singapore dollars | S$ SG$ SGD
HKD | dollar | hong kong dollar, hong kong dollars | HK$ $HK HKD
TWD | dollar | taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars | NT$ TWD
JMD | dollar | jamaican dollar, jamaican dollars | J$ JMD
EUR | euro | euro, euros, eur | € EUR
GBP | pound sterling | pound sterling, pounds sterling, british pound, british pounds, quid, gbp | £ GBP PS
JPY | yen | yen, japanese yen, jpy | ¥ JPY Y= JP¥
CNY | yuan | yuan, renminbi, chinese yuan, rmb, kuai | RMB CNY CN¥ 元
VND | dong | dong, vietnamese dong, đồng, vnd | VND VNĐ đ ₫
KRW | won | won, korean won, south korean won | ₩ KRW
INR | rupee | rupee, rupees, indian rupee, indian rupees | ₹ Rs Rs. INR
PKR | rupee | pakistani rupee, pakistani rupees | PKR
LKR | rupee | sri lankan rupee, sri lankan rupees | LKR
NPR | rupee | nepalese rupee, nepalese rupees | NPR
IDR | rupiah | rupiah, indonesian rupiah | Rp IDR
MYR | ringgit | ringgit, malaysian ringgit | RM MYR
THB | baht | baht, thai baht | ฿ THB
PHP | peso | philippine peso, philippine pesos | ₱ PHP
KHR | riel | riel, riels | ៛ KHR
LAK | kip | kip, lao kip | ₭ LAK
MMK | kyat | kyat, kyats | MMK
CHF | franc | swiss franc, swiss francs, franc, francs | CHF SFr Sfr SwFr
SEK | krona | swedish krona, swedish kronor, krona, kronor | SEK SKr Skr
NOK | krone | norwegian krone, norwegian kroner | NOK NKr Nkr
DKK | krone | danish krone, danish kroner, krone, kroner, danish crown, danish crowns | DKK DKr Dkr
ISK | krona | icelandic krona, icelandic kronur | ISK
PLN | zloty | zloty, zlotys, polish zloty | PLN zł
CZK | koruna | koruna, czech koruna, czech crown, czech crowns | CZK
HUF | forint | forint, forints | HUF
RON | leu | leu, lei | RON
BGN | lev | lev, leva | BGN
HRK | kuna | kuna, croatian kuna | HRK
RUB | ruble | ruble, rubles, rouble, roubles, russian rubles, russian roubles | ₽ RUB
UAH | hryvnia | hryvnia, hryvnias | ₴ UAH
GEL | lari | lari, georgian lari | ₾ GEL
KZT | tenge | tenge | ₸ KZT
TRY | lira | turkish lira, turkish liras, lira, liras | ₺ TRY TL
ILS | shekel | shekel, shekels, israeli shekel, israeli shekels | ₪ ILS NIS
EGP | pound | egyptian pound, egyptian pounds | EGP
LBP | pound | lebanese pound, lebanese pounds | LBP
SAR | riyal | saudi riyal, saudi riyals, riyal, riyals | SAR
QAR | riyal | qatari riyal, qatari riyals | QAR
IRR | rial | rial, rials | IRR
AED | dirham | dirham, dirhams, uae dirham | AED Dh
KWD | dinar | kuwaiti dinar, kuwaiti dinars | KWD KD
IQD | dinar | iraqi dinar, iraqi dinars, dinar, dinars | IQD
ZAR | rand | rand, south african rand | ZAR
NGN | naira | naira | ₦ NGN
KES | shilling | kenyan shilling, kenyan shillings | KSh KES
GHS | cedi | cedi, cedis | GHS
BRL | real | brazilian real, brazilian reais, reais | R$ BRL
MXN | peso | mexican peso, mexican pesos, peso, pesos | MXN MX$ MEX$
ARS | peso | argentine peso, argentine pesos | ARS
CLP | peso | chilean peso, chilean pesos | CLP
COP | peso | colombian peso, colombian pesos | COP
CRC | colon | costa rican colon, costa rican colones, colones | ₡ CRC
PEN | sol | peruvian sol, peruvian soles | PEN
BDT | taka | taka | ৳ BDT
MNT | tugrik | tugrik, tugriks | ₮ MNT
BTC | bitcoin | bitcoin, bitcoins | BTC ₿
ETH | ether | ether | ETH
FIM | markka | markka, finnish markka, finnish markkas | FIM
DEM | mark | german mark, german marks, deutsche mark, deutsche marks, deutschmark, deutschmarks | DM
NLG | guilder | guilder, guilders, dutch guilder, dutch guilders | NLG
ESP | peseta | peseta, pesetas | ESP
ITL | lira | italian lira, italian lire, lire | ITL
FRF | franc | french franc, french francs | FRF FFr Ffr
BEF | franc | belgian franc, belgian francs | BEF BFr Bfr
`

/** Parts of a currency, which are counted on their own: `63 cents a share`, `470 pence`. */
const PARTS = `
USD | cent | cent, cents, us cents | ¢ US¢
CAD | cent | canadian cent, canadian cents |
AUD | cent | australian cent, australian cents |
EUR | cent | euro cent, euro cents, eurocent, eurocents |
GBP | penny | penny, pence, pennies | p
`

const words = new Map<string, Currency>()
const signs = new Map<string, Currency>()
const parts = new Map<string, Currency>()
const partSigns = new Map<string, Currency>()

function fill(table: string, byWord: Map<string, Currency>, bySign: Map<string, Currency>): void {
  for (const line of table.trim().split('\n')) {
    const [code = '', name = '', names = '', marks = ''] = line.split('|').map(cell => cell.trim())
    for (const written of names.split(',')) byWord.set(written.trim(), { code, name })
    for (const mark of marks.split(' ')) if (mark) bySign.set(mark, { code, name })
  }
}
fill(TABLE, words, signs)
fill(PARTS, parts, partSigns)

/** Written out, in lower case: `australian dollars`. */
export const CURRENCY_WORDS: ReadonlyMap<string, Currency> = words

/** `$`, `US$`, `VND`, `€`: before the number, or after it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, Currency> = signs

/** `cents`, `pence`. */
export const CURRENCY_PARTS: ReadonlyMap<string, Currency> = parts

/** Names of parts, of which a hundred make one of their currency: `penny`. */
export const CURRENCY_PART_NAMES: ReadonlySet<string> = new Set([...parts.values()].map(({ name }) => name))

/** `¢`, `p`: directly after the number. */
export const CURRENCY_PART_SIGNS: ReadonlyMap<string, Currency> = partSigns

/** First word of every name → the most words that a name beginning so has. */
export const CURRENCY_STARTS: ReadonlyMap<string, number> = (() => {
  const starts = new Map<string, number>()
  for (const name of [...words.keys(), ...parts.keys()]) {
    const pieces = name.split(' ')
    const first = pieces[0] ?? ''
    starts.set(first, Math.max(starts.get(first) ?? 0, pieces.length))
  }
  return starts
})()

/** Stand before their number in some papers: `Euros 4m`, `pounds 200,000`. The singular with a capital is a tournament. */
export const CURRENCY_WORDS_BEFORE: ReadonlyMap<string, Currency> = new Map(
  ['Euros', 'euros', 'Pounds', 'pounds', 'Dollars', 'dollars', 'dollar', 'Rupees', 'rupees'].flatMap(word => {
    const currency = word.toLowerCase() === 'pounds' ? signs.get('£') : words.get(word.toLowerCase())
    return currency === undefined ? [] : [[word, currency] as const]
  }),
)
