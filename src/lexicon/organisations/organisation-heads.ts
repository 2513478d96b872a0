// Words that an organisation's name is built on: `Ministry`, `Party`, `Bank`. From general knowledge. Lower case.
import { wordSet } from '../word-list.ts'

/** Heads whose names nearly always mean an organisation: `Ministry of Health`, `Hanoi University`. */
export const ORGANISATION_HEADS: ReadonlySet<string> = wordSet(`
academy administration agency airlines airline airways alliance army assembly associates association authority authorities
bank banks batallion battalion bbc board brewery brigade broadcaster broadcasting brotherhood bureau
cabinet caucus centre center chamber charity church cia clinic club coalition college command commerce commission committee committees
commonwealth community companies company confederation conference conglomerate congress consortium consulate convention
cooperative co-operative corporation corps council councils court courts customs
daily delegation department departments diocese directorate division
embassy enterprise enterprises exchange executive
faction faculty fc federation fighters fleet force forces forum foundation front fund
gang gazette government group groups guard guards guardian guild
headquarters herald herald hospital hospitals
industries initiative inspectorate institute institution institutions institutes insurance intelligence international investigations
journal judiciary junta
knesset kremlin
laboratories laboratory labs league legislature library
magazine magistrate media militia ministries ministry mission mosque motors movement museum
navy network news newspaper newspapers ngo
observatory observer office ombudsman opera orchestra organisation organization organisations organizations
parliament partners party pharma pharmaceuticals police policy polytechnic post press prosecutor publications publishing
radio railway railways regiment registry reserve resistance
school schools secretariat seminary senate service services shipping society squad station studios supreme syndicate
task team telecom telecoms telegraph television theatre times treasury tribunal tribune troupe trust tv
union unions unit united university utilities
ventures wanderers watch wing workers works youth
bundesbank bundestag duma diet majlis rada sejm storting riksdag folketing verkhovna loya jirga lok rajya sabha
directorate-general taskforce bundeswehr gendarmerie constabulary carabinieri
universidad universidade université universität università ministerio partido banco instituto federación asociación comité
`)

/** Heads of events, laws, prizes and works: what is built on them is none of the three kinds. */
export const EVENT_HEADS: ReadonlySet<string> = wordSet(`
act accord accords agreement agreements award awards bill biennale bowl campaign celebration ceremony championship championships
charter code conference congress convention conventions crisis cup day declaration decree derby dialogue edition election elections
exhibition exhibition expo fair festival final finals forum framework games gala grand-prix holiday initiative law league marathon
massacre medal medals meeting memorandum month olympics open operation order plan policy prize prix programme program project protocol
race referendum resolution revolution round session spring summit tour tournament treaty trial trials trophy uprising war wars week
year pandemic epidemic virus fever disease syndrome variant vaccine bible quran qur'an koran constitution
`)

/** First words of organisations' names, where the head stands first: `Ministry of`, `Bank of`, `University of`. */
export const ORGANISATION_OPENERS: ReadonlySet<string> = wordSet(`
academy agency alliance army association authority bank board bureau centre center chamber church club college commission committee
confederation congress consulate council court department directorate embassy faculty federation friends fund general high house
institute institution international junta league legion ministry movement museum national office organisation organization parliament
party people's popular royal school secretariat senate socialist society state supreme union united university
`)
