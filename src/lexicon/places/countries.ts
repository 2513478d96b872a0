// Countries and territories with their other English names, from general knowledge: one a line, the canonical name first.

const TABLE = `
Afghanistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan
Åland | Åland Islands
Albania
Algeria
American Samoa
Andorra
Angola
Anguilla
Antarctica
Antigua and Barbuda | Antigua
Argentina
Armenia
Aruba
Australia | Commonwealth of Australia
Austria
Azerbaijan
Bahamas | The Bahamas
Bahrain
Bangladesh
Barbados
Belarus | Byelorussia
Belgium
Belize
Benin | Dahomey
Bermuda
Bhutan
Bolivia
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia & Herzegovina | BiH
Botswana
Brazil | Brasil
British Virgin Islands
Brunei | Brunei Darussalam
Bulgaria
Burkina Faso | Upper Volta
Burundi
Cabo Verde | Cape Verde
Cambodia | Kampuchea
Cameroon
Canada
Cayman Islands
Central African Republic
Chad
Chile
China | People's Republic of China | PRC | Mainland China
Colombia
Comoros
Congo | Republic of the Congo | Republic of Congo | Congo-Brazzaville
Cook Islands
Costa Rica
Croatia
Cuba
Curaçao | Curacao
Cyprus
Czechia | Czech Republic
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo-Kinshasa | Zaire
Denmark
Djibouti
Dominica
Dominican Republic
East Timor | Timor-Leste | Timor Leste
Ecuador
Egypt | Arab Republic of Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini | Swaziland
Ethiopia
Falkland Islands | Falklands
Faroe Islands | Faroes
Fiji
Finland
France
French Guiana
French Polynesia | Tahiti
Gabon
Gambia | The Gambia
Georgia
Germany | Federal Republic of Germany | West Germany | East Germany
Ghana
Gibraltar
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guernsey
Guinea | Guinea-Conakry
Guinea-Bissau | Guinea Bissau
Guyana
Haiti
Honduras
Hong Kong | Hongkong
Hungary
Iceland
India | Republic of India | Bharat
Indonesia
Iran | Islamic Republic of Iran | Persia
Iraq
Ireland | Republic of Ireland | Irish Republic
Isle of Man
Israel | State of Israel
Italy
Ivory Coast | Côte d'Ivoire | Cote d'Ivoire | Côte d’Ivoire | Cote d’Ivoire
Jamaica
Japan
Jersey
Jordan | Hashemite Kingdom of Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan | Kyrgyz Republic | Kirghizia
Laos | Lao PDR | Lao People's Democratic Republic
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macau | Macao
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mayotte
Mexico
Micronesia | Federated States of Micronesia
Moldova
Monaco
Mongolia
Montenegro
Montserrat
Morocco
Mozambique
Myanmar | Burma
Namibia
Nauru
Nepal
Netherlands | The Netherlands | Holland
New Caledonia
New Zealand | Aotearoa
Nicaragua
Niger
Nigeria
Niue
North Korea | DPRK | Democratic People's Republic of Korea
North Macedonia | Macedonia
Northern Cyprus
Norway
Oman
Pakistan
Palau
Palestine | State of Palestine | Palestinian Territories | Palestinian territories
Panama
Papua New Guinea | PNG
Paraguay
Peru
Philippines | The Philippines
Poland
Portugal
Puerto Rico
Qatar
Réunion | Reunion Island
Romania
Russia | Russian Federation
Rwanda
Saint Kitts and Nevis | St Kitts and Nevis | St. Kitts and Nevis | St Kitts
Saint Lucia | St Lucia | St. Lucia
Saint Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent and the Grenadines
Samoa | Western Samoa
San Marino
São Tomé and Príncipe | Sao Tome and Principe | São Tomé
Saudi Arabia | Kingdom of Saudi Arabia | KSA
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Sint Maarten
Slovakia | Slovak Republic
Slovenia
Solomon Islands | Solomons
Somalia
Somaliland
South Africa | Republic of South Africa
South Korea | Republic of Korea | ROK
South Ossetia
South Sudan
Soviet Union | USSR
Spain
Sri Lanka | Ceylon
Sudan
Suriname | Surinam
Sweden
Switzerland
Syria | Syrian Arab Republic
Taiwan | Republic of China | Chinese Taipei | Formosa
Tajikistan
Tanzania | United Republic of Tanzania
Thailand | Siam
Togo
Tonga
Transnistria
Trinidad and Tobago | Trinidad & Tobago | Trinidad
Tunisia
Turkey | Türkiye | Turkiye
Turkmenistan
Turks and Caicos Islands | Turks and Caicos
Tuvalu
Uganda
Ukraine
United Arab Emirates | UAE | U.A.E.
United Kingdom | UK | U.K. | Great Britain | Britain | United Kingdom of Great Britain and Northern Ireland
United States | United States of America | USA | U.S.A. | US | U.S. | America
Uruguay
US Virgin Islands | U.S. Virgin Islands | Virgin Islands
Uzbekistan
Vanuatu
Vatican City | Vatican | Holy See
Venezuela | Bolivarian Republic of Venezuela
Vietnam | Viet Nam | Socialist Republic of Vietnam
Western Sahara
Yemen
Yugoslavia
Czechoslovakia
Zambia
Zimbabwe | Rhodesia
England
Scotland
Wales
Northern Ireland
Korea
`

/** Every written name of a country or territory → its canonical name: `Viet Nam` → `Vietnam`. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const names = line.split(' | ')
      return names.map((name): [string, string] => [name, names[0] ?? name])
    }),
)
