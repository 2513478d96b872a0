// Abbreviations written with a full stop, by what a full stop after them can mean. From general knowledge of English news style.
import { words } from '../word-list.ts'

/**
 * `title` stands before a name and never ends a sentence; `number` keeps its stop only before a figure; `unit` only after one;
 * `date` may end a sentence, and keeps its stop before a figure or in mid-sentence; `ending` may end a sentence; `inner` never does.
 */
export type AbbreviationKind = 'title' | 'number' | 'unit' | 'date' | 'ending' | 'inner'

const TABLE: Record<AbbreviationKind, readonly string[]> = {
  title:
    words(`Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revs Fr Hon Rt Ste Mt Ft Gen Lt Col Maj Capt Cpl Lcpl Spc Ssgt Cmdr Cdr Comdr Sgt Pfc Adm
    Brig Gov Govs Sen Sens Rep Reps Pres Supt Insp Det Off Ofc Dep Atty Amb Sec Asst Assoc Msgr Mgr Mme Mlle Cllr
    Dato Datuk Engr`),
  number:
    words(`No Nos no nos p pp Vol vol vols Fig fig figs Art art arts sec Ch ch chap para paras cl ver ed eds Rs Nr pt Pt
    tel Tel fax ext Ext`),
  unit: words('ft in lb lbs oz yd yds mi km cm mm kg hr hrs min mins sec secs sq cu gal qt pct mph'),
  date: words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'),
  ending:
    words(`Inc Corp Cos Co Ltd Plc LLC Jr Sr Esq Bhd Sdn Pty Pte Pvt S.A etc al St Ave Blvd Rd Sq Hwy Bldg Dept Univ Inst
    Intl Natl Assn Bros Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr
    Nev Okla Ore Penn Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Ph.D Ph.Ds Ed.D M.Sc B.Sc M.Phil D.Phil`),
  inner: words('vs v viz cf ca c approx est e.g i.e resp esp incl excl nee b d seq a.k.a Cie Jos Geo Wm Chas Thos'),
}

/** Abbreviation as written, without its last full stop → what the stop can mean. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  Object.entries(TABLE).flatMap(([kind, list]) => list.map(word => [word, kind as AbbreviationKind] as const)),
)

/** Words before a letter that names a kind and is no initial: `Plan B.`, `Vitamin C.` */
export const LETTERED: ReadonlySet<string> = new Set(
  words(`plan vitamin hepatitis type category group division section class grade point appendix exhibit series serie part block
    building level option area zone team terminal gate influenza flu size model version unit ward`),
)
