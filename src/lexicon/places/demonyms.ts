// Words for the people of a country or region, and the adjectives of it, from general knowledge: country, then its words.

const TABLE = `
Afghanistan | Afghan Afghans Afghani
Albania | Albanian Albanians
Algeria | Algerian Algerians
Andorra | Andorran Andorrans
Angola | Angolan Angolans
Antigua and Barbuda | Antiguan Antiguans Barbudan Barbudans
Argentina | Argentine Argentines Argentinian Argentinians Argentinean
Armenia | Armenian Armenians
Australia | Australian Australians Aussie Aussies
Austria | Austrian Austrians
Azerbaijan | Azerbaijani Azerbaijanis Azeri Azeris
Bahamas | Bahamian Bahamians
Bahrain | Bahraini Bahrainis
Bangladesh | Bangladeshi Bangladeshis
Barbados | Barbadian Barbadians Bajan Bajans
Belarus | Belarusian Belarusians Belarussian
Belgium | Belgian Belgians
Belize | Belizean Belizeans
Benin | Beninese Beninois
Bermuda | Bermudian Bermudians
Bhutan | Bhutanese
Bolivia | Bolivian Bolivians
Bosnia and Herzegovina | Bosnian Bosnians Herzegovinian Bosniak Bosniaks
Botswana | Motswana Batswana Botswanan Batswanan
Brazil | Brazilian Brazilians
Brunei | Bruneian Bruneians
Bulgaria | Bulgarian Bulgarians
Burkina Faso | Burkinabe Burkinabé Burkinabes
Burundi | Burundian Burundians
Cabo Verde | Cape-Verdean Verdean Verdeans
Cambodia | Cambodian Cambodians Khmer Khmers
Cameroon | Cameroonian Cameroonians
Canada | Canadian Canadians
Central African Republic | Centrafrican
Chad | Chadian Chadians
Chile | Chilean Chileans
China | Chinese
Colombia | Colombian Colombians
Comoros | Comorian Comorians Comoran
Congo | Congolese
Costa Rica | Costa-Rican Rican Ricans
Croatia | Croatian Croatians Croat Croats
Cuba | Cuban Cubans
Cyprus | Cypriot Cypriots
Czechia | Czech Czechs
Denmark | Danish Dane Danes
Djibouti | Djiboutian Djiboutians
Dominican Republic | Dominican Dominicans
East Timor | Timorese
Ecuador | Ecuadorian Ecuadorians Ecuadorean Ecuadoran
Egypt | Egyptian Egyptians
El Salvador | Salvadoran Salvadorans Salvadorean Salvadorian
Equatorial Guinea | Equatoguinean Equatoguineans
Eritrea | Eritrean Eritreans
Estonia | Estonian Estonians
Eswatini | Swazi Swazis
Ethiopia | Ethiopian Ethiopians
Fiji | Fijian Fijians
Finland | Finnish Finn Finns
France | French Frenchman Frenchmen Frenchwoman
Gabon | Gabonese
Gambia | Gambian Gambians
Georgia | Georgian Georgians
Germany | German Germans
Ghana | Ghanaian Ghanaians Ghanian
Greece | Greek Greeks Hellenic
Greenland | Greenlandic Greenlander Greenlanders
Grenada | Grenadian Grenadians
Guatemala | Guatemalan Guatemalans
Guinea | Guinean Guineans
Guyana | Guyanese
Haiti | Haitian Haitians
Honduras | Honduran Hondurans
Hong Kong | Hongkonger Hongkongers
Hungary | Hungarian Hungarians
Iceland | Icelandic Icelander Icelanders
India | Indian Indians
Indonesia | Indonesian Indonesians
Iran | Iranian Iranians Persian Persians
Iraq | Iraqi Iraqis
Ireland | Irish Irishman Irishmen Irishwoman
Israel | Israeli Israelis
Italy | Italian Italians
Ivory Coast | Ivorian Ivorians Ivoirian
Jamaica | Jamaican Jamaicans
Japan | Japanese
Jordan | Jordanian Jordanians
Kazakhstan | Kazakh Kazakhs Kazakhstani Kazakhstanis
Kenya | Kenyan Kenyans
Kiribati | I-Kiribati
Korea | Korean Koreans
Kosovo | Kosovan Kosovans Kosovar Kosovars
Kuwait | Kuwaiti Kuwaitis
Kyrgyzstan | Kyrgyz Kyrgyzstani
Laos | Laotian Laotians Lao
Latvia | Latvian Latvians
Lebanon | Lebanese
Lesotho | Basotho Mosotho
Liberia | Liberian Liberians
Libya | Libyan Libyans
Lithuania | Lithuanian Lithuanians
Luxembourg | Luxembourgish Luxembourger Luxembourgers
Madagascar | Malagasy Madagascan
Malawi | Malawian Malawians
Malaysia | Malaysian Malaysians
Maldives | Maldivian Maldivians
Mali | Malian Malians
Malta | Maltese
Marshall Islands | Marshallese
Mauritania | Mauritanian Mauritanians
Mauritius | Mauritian Mauritians
Mexico | Mexican Mexicans
Micronesia | Micronesian Micronesians
Moldova | Moldovan Moldovans
Monaco | Monegasque Monégasque
Mongolia | Mongolian Mongolians Mongol Mongols
Montenegro | Montenegrin Montenegrins
Morocco | Moroccan Moroccans
Mozambique | Mozambican Mozambicans
Myanmar | Burmese Myanmarese
Namibia | Namibian Namibians
Nauru | Nauruan Nauruans
Nepal | Nepali Nepalis Nepalese
Netherlands | Dutch Dutchman Dutchmen Netherlander
New Zealand | Kiwi Kiwis Zealander Zealanders
Nicaragua | Nicaraguan Nicaraguans
Niger | Nigerien Nigeriens
Nigeria | Nigerian Nigerians
North Korea | North-Korean
North Macedonia | Macedonian Macedonians
Norway | Norwegian Norwegians
Oman | Omani Omanis
Pakistan | Pakistani Pakistanis
Palau | Palauan Palauans
Palestine | Palestinian Palestinians
Panama | Panamanian Panamanians
Papua New Guinea | Papuan Papuans
Paraguay | Paraguayan Paraguayans
Peru | Peruvian Peruvians
Philippines | Filipino Filipinos Filipina Filipinas Philippine
Poland | Polish Pole Poles
Portugal | Portuguese
Puerto Rico | Puerto-Rican
Qatar | Qatari Qataris
Romania | Romanian Romanians
Russia | Russian Russians
Rwanda | Rwandan Rwandans Rwandese
Saint Lucia | Lucian Lucians
Saint Vincent and the Grenadines | Vincentian Vincentians
Samoa | Samoan Samoans
Saudi Arabia | Saudi Saudis Saudi-Arabian
Senegal | Senegalese
Serbia | Serbian Serbians Serb Serbs
Seychelles | Seychellois
Sierra Leone | Leonean Leoneans
Singapore | Singaporean Singaporeans
Slovakia | Slovak Slovaks Slovakian
Slovenia | Slovenian Slovenians Slovene Slovenes
Solomon Islands | Solomon-Islander
Somalia | Somali Somalis Somalian
South Africa | South-African
South Sudan | South-Sudanese
Soviet Union | Soviet Soviets
Spain | Spanish Spaniard Spaniards
Sri Lanka | Lankan Lankans
Sudan | Sudanese
Suriname | Surinamese
Sweden | Swedish Swede Swedes
Switzerland | Swiss
Syria | Syrian Syrians
Taiwan | Taiwanese
Tajikistan | Tajik Tajiks Tajikistani
Tanzania | Tanzanian Tanzanians
Thailand | Thai Thais
Togo | Togolese
Tonga | Tongan Tongans
Trinidad and Tobago | Trinidadian Trinidadians Tobagonian
Tunisia | Tunisian Tunisians
Turkey | Turkish Turk Turks
Turkmenistan | Turkmen Turkmens
Tuvalu | Tuvaluan Tuvaluans
Uganda | Ugandan Ugandans
Ukraine | Ukrainian Ukrainians
United Arab Emirates | Emirati Emiratis
United Kingdom | British Briton Britons Brit Brits
England | English Englishman Englishmen Englishwoman
Scotland | Scottish Scot Scots
Wales | Welsh Welshman
United States | American Americans US-American
Uruguay | Uruguayan Uruguayans
Uzbekistan | Uzbek Uzbeks Uzbekistani
Vanuatu | Ni-Vanuatu Vanuatuan
Venezuela | Venezuelan Venezuelans
Vietnam | Vietnamese
Western Sahara | Sahrawi Sahrawis
Yemen | Yemeni Yemenis
Yugoslavia | Yugoslav Yugoslavs Yugoslavian
Zambia | Zambian Zambians
Zimbabwe | Zimbabwean Zimbabweans
Africa | African Africans
Asia | Asian Asians
Europe | European Europeans
Latin America | Latino Latinos Latina Latinas
Oceania | Polynesian Melanesian
Caribbean | Caribbeans
Scandinavia | Scandinavian Scandinavians Nordic
Arabia | Arab Arabs Arabian Arabic
Kurdistan | Kurd Kurds Kurdish
Chechnya | Chechen Chechens
Tibet | Tibetan Tibetans
Catalonia | Catalan Catalans
Basque Country | Basque Basques
Crimea | Crimean Crimeans
Dagestan | Dagestani Dagestanis
Xinjiang | Uighur Uighurs Uyghur Uyghurs
Rakhine | Rohingya Rohingyas
Kashmir | Kashmiri Kashmiris
Punjab | Punjabi Punjabis
Bengal | Bengali Bengalis
Balkans | Balkan
`

/** Demonym or adjective → country or region: `Vietnamese` → `Vietnam`. Written with a capital, as in text. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [place = '', words = ''] = line.split(' | ')
      return words.split(' ').map((word): [string, string] => [word, place])
    }),
)
