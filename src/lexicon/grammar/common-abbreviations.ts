// Abbreviations of common words: they are written in capitals and name nothing. None that also is a state's or a party's. From general
// knowledge.
import { wordSet } from '../word-list.ts'

/** As written: `AID` is no `aid`. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
AGM AI AIDS ATM BSc CCTV CEO CFO COO CPI CSR CTO DIY DNA DVD EIA EIAs EVs FAQ FDI GDP GNP GPS HIV HR ICT ICU IDs IDP IDPs
IED IEDs IP IPO IPOs IQ IT IUU IVF KPI KPIs LED LGBT LGBTI LGBTQ LLB LNG LPG MBA MEPs MOU MOUs MSc MSME MSMEs MoU MoUs MPs MSPs NFT NFTs NGO NGOs
OTT PCR PDF PHD PIN PPE PPP PPPs PTSD PhD QR R&D RNA RTI SDG SDGs SIM SME SMEs SMS SOP SOPs STD STEM STI SUV SUVs TB TV TVs
UFO UFOs UHC URL USB VAT VIP VIPs VPN WMD
`)
