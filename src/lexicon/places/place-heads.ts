// Words that a place's name is built on: `River`, `Province`, `Airport`. From general knowledge. Lower case.
import { wordSet } from '../word-list.ts'

export const PLACE_HEADS: ReadonlySet<string> = wordSet(`
airbase airport alley alps archipelago arena avenue
barracks basin bay beach boulevard border borough bridge building bypass
camp canal canyon cape capital castle cathedral cave cemetery circle citadel city cliff coast colony commune corridor county creek crossing
dam delta desert district division dock downs
east emirate estate estuary
falls farm field fjord ford forest fort fortress freeway
gardens gate glacier governorate gorge grove gulf
hall harbor harbour heights highlands highway hill hills home hotel house
inlet island islands isle isles isthmus
junction jungle
kingdom
lagoon lake lakes lane
mall market marsh mill mine monastery monument mosque motorway mountain mountains mount municipality
neck neighborhood neighbourhood north
oasis oblast ocean
palace park parish pass path peak peaks peninsula pier plain plains plant plateau plaza point pole pond port prefecture prison promenade province provinces
quarter quay quarters
railway range ranch raion region regency republic reef refinery reservoir resort ridge river rivers road route ruins runway
sea sector settlement shore shrine sound south spring springs square stadium state states station steppe strait straits strand street strip suburb summit swamp
temple terminal terrace territory territories tomb tower towers town township trail triangle tunnel
union
valley village villas volcano voivodeship
walls ward waters waterfall way west wood woods
zone zoo
barangay kampung kota kabupaten wilayah wilaya sous-prefecture tehsil taluk mandal cantonment departement département canton
rue plaza playa monte cerro puerto san santa santo saint st são río rio sierra villa ciudad isla islas costa
khan jebel jabal wadi tel tell
al-balad souk
`)
