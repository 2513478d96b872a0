// Past tenses and participles of irregular verbs, by their base form. General knowledge of English.

const FORMS = `be is are am was were been being; have has had having; do does did done; go goes went gone; say said; get got gotten getting; make made making;
know knew known; think thought; take took taken taking; see saw seen; come came coming; give gave given giving; find found; tell told; become became becoming;
leave left leaving; feel felt; put putting; bring brought; begin began begun beginning; keep kept; hold held; write wrote written writing; stand stood; hear heard; let letting;
mean meant; set setting; meet met; run ran running; pay paid; sit sat sitting; speak spoke spoken; lie lain lying lies lied; lead led; read; grow grew grown;
lose lost losing; fall fell fallen; send sent; build built; understand understood; draw drew drawn; break broke broken; spend spent; cut cutting;
rise rose risen rising; drive drove driven driving; buy bought; wear wore worn; choose chose chosen choosing; seek sought; throw threw thrown; catch caught;
deal dealt; win won winning; forget forgot forgotten forgetting; shoot shot; fight fought; teach taught; eat ate eaten; fly flew flown flies; hit hitting; sell sold;
hurt hurting; bind bound; bleed bled; blow blew blown; breed bred; burn burnt; burst bursting; cast casting; cling clung; cost costing; creep crept;
dig dug digging; dive dove diving; dream dreamt; drink drank drunk; drown drowned; feed fed; flee fled; forbid forbade forbidden; freeze froze frozen freezing;
hang hung hanged; hide hid hidden hiding; kneel knelt; lay laid laying; lean leant; leap leapt; learn learnt; lend lent; light lit; overcome overcame; quit quitting; ride rode ridden riding;
ring rang rung; seize seized seizing; shake shook shaken shaking; shed shedding; shine shone shining; shrink shrank shrunk; shut shutting; sing sang sung; sink sank sunk; slay slew slain; sleep slept;
slide slid sliding; smell smelt; speed sped; spill spilt; spin spun spinning; split splitting; spread; spring sprang sprung; steal stole stolen; stick stuck;
sting stung; strike struck striking stricken; strive strove striven; swear swore sworn; sweep swept; swim swam swum swimming; swing swung; tear tore torn; tread trod; undergo underwent undergone;
undertake undertook undertaken; uphold upheld; wake woke woken; weep wept; withdraw withdrew withdrawn; withstand withstood; die dies died dying; tie tied tying; sue sued suing; age aged ageing aging;
stab stabbed stabbing; shot; kidnap kidnapped kidnapping; drop dropped dropping; stop stopped stopping; plan planned planning; admit admitted admitting; commit committed committing;
permit permitted permitting; refer referred referring; occur occurred occurring; transfer transferred transferring; prefer preferred; control controlled controlling; ban banned banning; rob robbed robbing;
slip slipped; ship shipped shipping; grab grabbed; trap trapped trapping; wrap wrapped; hop hopped; top topped topping; cap capped; plot plotted; regret regretted; equip equipped; submit submitted submitting;
omit omitted; compel compelled; expel expelled; cancel cancelled cancelling; travel travelled travelling; total totalled totalling; label labelled; signal signalled; fuel fuelled; level levelled; model modelled;
jog jogged; beg begged; gun gunned; step stepped; trim trimmed; slam slammed; jam jammed; pin pinned; skid skidded; sag sagged; dip dipped; zip zipped; skip skipped; nab nabbed; drag dragged; flag flagged; swap swapped;
bomb bombed; focus focused; benefit benefited; visit visited; target targeted; offer offered; deliver delivered; suffer suffered; discover discovered; recover recovered; happen happened; threaten threatened; open opened;
create created creating; recreate recreated; invite invited inviting; guide guided guiding; postpone postponed postponing; phone phoned phoning;
complete completed completing; compete competed competing; delete deleted deleting; explore explored exploring; restore restored restoring; store stored storing; score scored scoring; ignore ignored ignoring; change changed changing;
exchange exchanged exchanging; arrange arranged arranging; challenge challenged challenging; range ranged ranging; plunge plunged plunging; develop developed developing; monitor monitored monitoring;
limit limited limiting; edit edited editing; exit exited exiting; credit credited; profit profited; deposit deposited; inherit inherited; exhibit exhibited; prohibit prohibited; collapse collapsed collapsing;
join joined; pilot piloted; gallop galloped; gather gathered; train trained; air aired; claim claimed; welcome welcomed welcoming; gossip gossiped; agree agreed agreeing; free freed freeing; feed feeding; need needed; breathe breathed;
explain explained; retain retained; continue continued continuing; argue argued arguing; issue issued; injure injured; wound wounded; kill killed; use used using; cause caused; damage damaged; evacuate evacuated; collide collided; explode exploded; hospitalise hospitalised; hospitalize hospitalized;
cite cited citing; recite recited reciting; unite united uniting; reunite reunited reuniting; ignite ignited igniting; excite excited exciting; telephone telephoned telephoning;
boycott boycotted boycotting; traffic trafficked trafficking; caucus caucused; decree decreed; guarantee guaranteed; referee refereed; disagree disagreed`

/** `killed` → `kill`, `went` → `go`. Of verbs that double their last letter too. */
export const VERB_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/;\s*/).flatMap(entry => {
    const [base = '', ...forms] = entry.trim().split(/\s+/)
    return forms.map((form): [string, string] => [form, base])
  }),
)
