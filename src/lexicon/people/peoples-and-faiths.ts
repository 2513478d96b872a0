// Peoples, faiths and creeds: groups that are written with a capital and are no organisations. From general knowledge. Lower case.
import { words } from '../word-list.ts'

/** Those that people are born or baptised into. */
export const PEOPLES: ReadonlySet<string> = new Set(
  words(`
muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics catholicism protestant protestants orthodox anglican anglicans
evangelical evangelicals pentecostal pentecostals methodist methodists lutheran lutherans baptist baptists mormon mormons jew jews jewish judaism hindu hindus hinduism
sikh sikhs sikhism buddhist buddhists buddhism jain jains taoist taoists shia shias shiite shiites shi'ite sunni sunnis sufi sufis salafi salafist salafists wahhabi
ahmadi ahmadis alawite alawites druze yazidi yazidis copt copts coptic maronite maronites zoroastrian bahai atheist
aboriginal aboriginals aborigines indigenous inuit métis maori māori berber berbers amazigh tuareg bedouin bedouins fulani hausa yoruba igbo ijaw tiv kanuri kikuyu luo
luhya kalenjin kamba maasai masai oromo oromos amhara tigrayan tigrayans hutu hutus tutsi tutsis twa dinka nuer shilluk zulu zulus xhosa sotho tswana shona ndebele ashanti akan
ewe ga mandinka wolof serer peul bantu pygmy pygmies himba san nama herero ovambo roma gypsy gypsies sami basques catalans flemish walloon walloons tatar tatars cossack cossacks
chechens ingush ossetian ossetians pashtun pashtuns hazara hazaras tajiks uzbeks baloch baluch sindhi punjabis tamil tamils sinhalese telugu marathi gujarati malayali bengalis dalit dalits
brahmin brahmins adivasi adivasis naga kuki meitei karen kachin chin shan mon rohingya hmong khmer malay malays javanese sundanese batak dayak moro moros lumad igorot ainu uyghurs uighurs
han manchu hui tibetan tibetans mongols miskito mapuche quechua aymara guarani garifuna maya mayan mayans aztec inca cherokee navajo sioux apache cree mohawk latino latinos hispanic hispanics creole creoles
slav slavs slavic germanic anglo-saxon afrikaner afrikaners boer boers ashkenazi sephardi arab arabs semitic anti-semitic
`),
)

/** Those that people choose: parties take their names from them (`Christian Democrats`). */
const CREEDS: ReadonlySet<string> = new Set(
  words(`
nazi nazis marxist marxists communist communists socialist socialists fascist fascists
conservative conservatives liberal liberals democrat democrats republican republicans royalist royalists maoist maoists zionist zionists zionism separatist loyalist loyalists nationalist nationalists
`),
)

export const PEOPLES_AND_FAITHS: ReadonlySet<string> = new Set([...PEOPLES, ...CREEDS])

/** Those that somebody may be called by: `German Lund`, `Dawn French`. */
export const PEOPLES_AS_NAMES: ReadonlySet<string> = new Set(
  words('christian christen dane english french german irish israel jordan norman roman scot tamil turk welsh'),
)
