// Words from which invented training articles are put together; names in them name nobody on purpose.

const list = (text: string) =>
  text
    .split(/[|\n]/)
    .map(word => word.trim())
    .filter(Boolean)

export const TOPICS = list(`
Health|Education|Finance|Agriculture|Trade|Industry|Energy|Transport|Tourism|Culture|Justice|Defence|Defense|Foreign Affairs|Home Affairs|Internal Affairs|Labour|Youth|Sports|Women|Environment|Water|Fisheries|Forestry|Mines|Planning|Housing|Communications|Science|Technology|Public Works|Social Welfare|Local Government|Rural Development|Public Health|Higher Education|Natural Resources|Economic Affairs|Immigration|Investment|Infrastructure|Information|Religious Affairs|Maritime Affairs|Veterans Affairs|Digital Economy|Public Security|Civil Aviation|Statistics|Human Rights|Climate Change|Land
`)

export const BODY_HEADS = list(`
Commission|Authority|Agency|Council|Board|Committee|Bureau|Institute|Centre|Center|Corporation|Service|Union|Association|Federation|Confederation|Fund|Foundation|Society|Organisation|Organization|Network|Alliance|Coalition|Forum|Department|Office|Directorate|Trust|Academy|Chamber|Secretariat|Administration|Inspectorate|Company|Group|Bank
`)

export const LOCAL_BODIES = list(`
City Council|High Court|Court of Appeal|District Court|Police|Police Department|University|State University|University of Technology|Chamber of Commerce|Football Club|FC|United|City|Rovers|Wanderers|Stars|Bank|Commercial Bank|Development Bank|Airlines|Airways|Power Company|Electricity Board|Water Authority|Port Authority|Transport Authority|Times|Herald|Post|Gazette|Daily News|Chronicle|Tribune|Star|Observer|Stock Exchange|Teachers Union|Bar Association|Medical Association|Press Club|Red Crescent|Red Cross|Municipality|Metropolitan Assembly|County Assembly|Provincial Council|General Hospital|Teaching Hospital|Central Hospital|Medical College|Girls High School|Secondary School|Fire Brigade|Football Association|Cricket Board|Olympic Committee|Rugby Union|Broadcasting Corporation|Television|Radio|News Agency|Army|Navy|Air Force|Armed Forces|Defence Force|Parliament|Government|Supreme Court|Constitutional Court|Central Bank|Embassy|High Commission|National Assembly|Senate|Cabinet|Railways|Telecom
`)

export const QUALIFIERS = list(`
National|Central|Federal|Royal|Supreme|General|International|Regional|State|United|Independent|African|Asian|Arab|European|World|Islamic|Catholic|Joint|Special|High|Public|Civil|People's|Pan-African|Global
`)

export const BODY_SUBJECTS = list(`
Electoral|Anti-Corruption|Revenue|Customs|Investment|Securities|Drug Control|Food and Drug|Disaster Management|Weather|Meteorological|Olympic|Football|Cricket|Wildlife|Human Rights|Press|Media|Broadcasting|Petroleum|Oil|Gas|Ports|Roads|Highway|Railway|Aviation|Space|Nuclear|Atomic Energy|Telecommunications|Statistics|Health|Education|Examinations|Judicial|Law Reform|Prosecution|Intelligence|Security|Refugee|Migration|Tourism|Export Promotion|Cocoa|Tea|Coffee|Sugar|Rice|Farmers|Fishermen|Workers|Teachers|Nurses|Medical|Lawyers|Students|Women|Youth
`)

export const PARTY_WORDS = list(`
Democratic|National|People's|Progressive|Liberal|Socialist|Republican|Labour|Conservative|Social|Workers'|Unity|Freedom|Justice|Green|Patriotic|Popular|Reform|Congress|Independence|Christian|Islamic|United|New
`)
export const PARTY_HEADS = list('Party|Front|Movement|Alliance|Congress|League|Union|Coalition|Bloc')

export const COMPANY_TRADES = list(`
Energy|Motors|Foods|Pharma|Pharmaceuticals|Holdings|Group|Bank|Airlines|Air|Telecom|Mobile|Mining|Gold|Steel|Cement|Oil|Petroleum|Resources|Capital|Securities|Insurance|Properties|Construction|Engineering|Shipping|Logistics|Electronics|Semiconductor|Technologies|Systems|Software|Media|Studios|Breweries|Textiles|Chemicals|Industries|Enterprises|Partners|Ventures|Health|Biotech|Solar|Power|Water|Hotels|Retail|Fashion|Games|Entertainment|Records|Automotive|Aerospace|Uranium
`)
export const COMPANY_SUFFIXES = list(
  'Ltd|Ltd.|Limited|Inc|Inc.|Corp|Corp.|Co|Co.|PLC|plc|LLC|GmbH|AG|SA|S.A.|JSC|Bhd|Pte Ltd|Pvt Ltd|NV|SpA|AB|Group|Holdings',
)

export const PLACE_HEADS_AFTER = list(`
Province|District|County|State|Region|City|Village|Island|Islands|River|Lake|Valley|Mountains|Hills|Bay|Beach|Airport|International Airport|Street|Road|Avenue|Square|Bridge|Park|National Park|Stadium|Hotel|Market|Port|Harbour|Prison|Palace|Mosque|Cathedral|Peninsula|Strait|Desert|Dam|Governorate|Prefecture|Oblast|Municipality|Town|Township|Station|Hall|Mall|Forest|Falls
`)
export const PLACE_HEADS_BEFORE = list(
  'Lake|Mount|Port|Fort|Cape|Camp|Gulf of|Bay of|Isle of|City of|Province of|Strait of|San|Santa|El|Al|New|Upper|Lower|East|West|North|South',
)
export const SMALL_PLACE_NOUNS = list(
  'province|district|county|state|region|city|village|island|river|valley|town|governorate|prefecture|municipality|sub-county|constituency',
)

export const OFFICES = list(`
President|Prime Minister|Deputy Prime Minister|Vice President|Foreign Minister|Finance Minister|Health Minister|Interior Minister|Defence Minister|Defense Minister|Education Minister|Minister|Deputy Minister|Governor|Deputy Governor|Mayor|Senator|Secretary General|General Secretary|Director General|Ambassador|Chief Justice|Justice|Attorney General|Inspector General|Police Commissioner|Commissioner|Chairman|Chairperson|Chief Executive|CEO|Managing Director|Professor|Dr|Dr.|Mr|Mr.|Mrs|Ms|Ms.|Sheikh|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Imam|Rev|General|Major General|Colonel|Captain|Lieutenant|Brigadier|Coach|Striker|MP|Party chairman|State Secretary|Cabinet Secretary|Under-Secretary|Commerce Minister|Trade Minister|Party Secretary|Chief|Superintendent|Sir|His Excellency|spokesman|spokeswoman|lawyer|activist|captain|singer|analyst|economist|journalist|opposition leader|district chief
`)

export const OFFICE_NOUNS = list(
  'head|director|chairman|president|spokesman|spokesperson|secretary general|chief executive|founder|member|governor|deputy head|executive director|managing director|leader|captain|coach|research fellow|professor',
)

export const DAYS = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')

/** What carries capitals in news and is none of the three kinds. */
export const OTHER_NAMES = list(`
the Clean Rivers Act|the Data Protection Bill|the Harvest Festival|the World Chess Cup|the Spring Offensive|Operation Night Heron|the Constitution|the Treaty of Friendship|the Lantern Prize|the Golden Drum Award|Independence Day|Labour Day|World Water Day|Ramadan|Easter|Vision 2040|the Smart Villages Programme|the Digital Skills Project|the Annual Leaders Summit|the Regional Trade Agreement|Covid-19|Cyclone Merla|Typhoon Anori|Christianity|Islam|Buddhism|the Open Roads Initiative|the Premier Division|the Junior Games|Article 12|Section 9|Phase II|Group B|the Blue Economy Strategy
`)
