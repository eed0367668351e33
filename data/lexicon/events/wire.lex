# Event frames of tabard, family "wire": turns of phrase of news agencies, 1990 to now, by root; one entry a line, its
# examples indented (docs/formats/frames.md). Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# --- statements (01) ---
refuse v  S=subj comp=draw|comment|speculate|elaborate  -> 011
  + The Thai palace spokesman refused to be drawn on the date of the coronation. | palace spokesman > _
decline v  S=subj comp=draw|comment|speculate|elaborate|say|confirm  -> 011
  + Estonian officials declined to say who had paid for the flight. | Estonian officials > _
dismiss v  S=subj as={accusation}  -> 016
  + Sofia dismissed as nonsense reports that it had sold rifles to both sides. | Sofia > _
deny v  S=subj T?=of|from|by|obj.of|obj.poss|obj.mod obj={accusation}  -> 016
  + Eritrea denied the accusation and said its gunners had slept that night. | Eritrea > _
reject v  S=subj T?=of|from|by|obj.of|obj.poss|obj.mod obj=allegation|accusation|insinuation|charge|rumour|rumor  -> 016 weight=1
  + Niger rejected allegations that its uranium had gone astray. | Niger > _
paint v  S=subj obj=picture  -> 012
  + The Jamaican finance minister painted a grim picture of the island's debts. | The Jamaican finance minister > _
see v  S=subj obj=little_hope|no_hope|little_chance|no_chance|little_prospect|no_prospect|no_sign|little_sign  -> 012
  + Cyprus's negotiator sees little chance of a settlement before the spring. | Cyprus's negotiator > _
hold_out v  S=subj obj=little_hope|no_hope  -> 012
  + The Bolivian mediator held out little hope for an early end to the blockade. | The Bolivian mediator > _

# --- REQUEST ---
want v  S=subj A=obj|comp.subj C=inf  -> op:urge
  + Slovenia wants Croatia to ratify the border treaty first. | Slovenia > Croatia
  - The envoy wants to visit Libya.
look v  S=subj T=to for={aid}|{money}|{supportword}|help|protection|leadership|guidance|rescue  -> 020
  + Kosovo's leaders looked to Tirana for guidance. | Kosovo's leaders > Tirana
turn v  S=subj T=to for={aid}|{money}|{loan}|{supportword}|{arms}|help|protection|advice|rescue  -> 020
  + Iceland turned to Moscow for a loan when its banks failed. | Iceland > Moscow
seek v  S=subj T?=from|obj.mod|obj.poss|obj.of obj=adviser|advisor|trainer|instructor|helicopter|expertise  -> 0212
  + Uganda has sought Israeli instructors for its border guards. | Uganda > Israeli
demand v  S=subj T=obj.of|of|from obj=withdrawal|pullout|pull-out|retreat|departure  -> 1056 weight=1
  + Latvia demanded the withdrawal of Russian troops from the radar station at Skrunda. | Latvia > Russian troops
call v  S=subj T=of|by|from for=withdrawal|pullout|pull-out|retreat  -> 0256 weight=1
  + Jordan called for the withdrawal of Israeli troops from the town. | Jordan > Israeli troops
call v  S=subj T=of|on for=release|freeing  -> 0253 weight=1
  + Norway called for the release of the jailed monks. | Norway > the jailed monks
insist_on v  S=subj T?=with|from|by obj={talks}|meeting|summit  -> 106
  + The Polisario Front insisted on direct talks with Morocco. | The Polisario Front > Morocco
rally v  S=subj A=obj C=inf  -> op:urge
  + The bishop rallied the miners to defend their pits. | The bishop > the miners
prevail v  S=subj A=on|upon C=inf  -> op:urge
  + Cairo prevailed on Hamas to free the correspondent. | Cairo > Hamas

# --- AGREE ---
keen a  S=subj C=inf  -> op:agree
  + Peru is keen to free the fishermen. | Peru > the fishermen | promised
promise v  S=subj T?=iobj|to|obj obj={reforms}|new_constitution|constitution|election|early_election|referendum|{rights}  -> 034
  + The emir promised his subjects a referendum. | The emir > his subjects
promise v  S=subj T=for|to|of obj=diplomatic_support|political_support|full_support  -> 032 weight=4
  + Ghana promised diplomatic support for Gambia. | Ghana > Gambia
propose v  S=subj T?=with|to|between obj=resumption|restart|start|opening|launch of={talks}  -> 036
  + Damascus proposed a resumption of talks with Israel. | Damascus > Israel
hold_out v  S=subj T?=to obj=olive_branch|hand  -> 036
  + Tehran held out an olive branch to Riyadh. | Tehran > Riyadh

# --- CONSULT ---
play v  S=subj T=to obj=host  -> 043
  + Warsaw played host to the Lithuanian premier. | Warsaw > the Lithuanian premier
gather v  S=subj in=:place for={talks}|consultation|consultations|conference|meeting|assembly  -> 040
  + West African ministers gathered in Abuja for consultations on piracy. | West African ministers > _
launch v  B=subj|with obj={drill}|war_game|war_games  -> 062 weight=2
  + Greece and Cyprus launched a joint exercise off Limassol. | Greece > Cyprus
start v  B=subj|with obj={drill}|war_game|war_games  -> 062 weight=2
  + Japan and India started naval drills on Monday. | Japan > India

# --- SUPPORT ---
say_sorry v  S=subj T?=to  -> 055
  + Ottawa said sorry to the Inuit for moving their villages. | Ottawa > the Inuit
make v  S=subj T=to obj=apology|amends  -> 055
  + The Dutch king made an apology to Suriname. | The Dutch king > Suriname

# --- CONCEDE, RETREAT ---
unblock v  S=subj obj={media}|site|access|internet|twitter|facebook|telegram|youtube  -> 081
  + Tehran unblocked the messaging site of the students. | Tehran > the students
end v  S=subj T?=in:any obj=emergency_rule|martial_law|state_of_emergency|curfew|military_rule  -> 0814
  + Nepal ended emergency rule in the western hills. | Nepal > _
end v  S=subj T?=in:any obj=year|decade|month of=emergency|emergency_rule|martial_law|curfew  -> 0814
  + Paraguay ended decades of emergency rule. | Paraguay > _
give_in v  S=subj T?=to  -> 080
  + The Chilean government gave in after the truckers had starved the capital for a week. | The Chilean government > _
scale_down v  S=subj T?=in|against|on:any obj=military_operation|offensive|deployment|bombardment|bombing|patrol|crackdown  -> 087
  + The Philippine army scaled down its offensive in Basilan. | The Philippine army > Basilan
scale_back v  S=subj:MIL|REB|UAF|state T?=in|against|on:any obj=operation|operations|campaign|offensive|deployment|presence|activity  -> 087
  + Ethiopia scaled back its operations in Ogaden. | Ethiopia > Ogaden
turn_in v  S=subj obj={weapon}|{arms}  -> 0873
  + Guerrillas turned in their rifles at a camp outside Bossangoa. | Guerrillas > _
pull v  S=subj T?=out_of|from|of obj={troops}  -> 0874
  + Kampala pulled the last of its soldiers out of Congo. | Kampala > Congo
halt v  S=subj T?=in|against|on obj=offensive_operation|offensive|military_operation|operation|advance|bombardment|shelling|attack  -> 087
  + Colombia halted its offensive against the guerrillas. | Colombia > the guerrillas

# --- REJECT ---
say_no v  S=subj C=comp  -> op:refuse
  + Prague said no to hosting the radar. | Prague > _
say_no v  S=subj T?=to  -> 120
  + Albania said no to the American request. | Albania > the American request
  - Albania said the country would no longer import fish.
take v  S=subj T?=with|by|in obj=part in={drill}|war_game|war_games  -> 062
  + Mongolia took part in war games with India. | Mongolia > India

# --- THREATEN ---
deal_harshly v  S=subj T?=with  -> 170
  + Police dealt harshly with the marchers in Conakry. | Police > the marchers
deal_severely v  S=subj T?=with  -> 170
  + The junta dealt severely with the strikers. | The junta > the strikers
issue v  S=subj T?=to|iobj obj=ultimatum  -> 139
  + Tbilisi issued an ultimatum to the rebel colonel. | Tbilisi > the rebel colonel

# --- PROTEST ---
stage v  S=subj T?=against|outside|at|over obj=day of=protest|action|rage|anger|strike|mourning|resistance|demonstration  -> 140
  + Tunisian judges staged a day of protest. | Tunisian judges > _
hold v  S=subj T?=against|outside|at|over obj=day of=protest|action|rage|anger|strike|resistance|demonstration  -> 140
  + Kashmiri shopkeepers held a day of protest against the police. | Kashmiri shopkeepers > the police
hold v  S=subj T?=against|outside|at|over obj=sit-in|sit-down|vigil|candlelight_vigil  -> 141
  + Lebanese teachers held a sit-in outside the finance ministry. | Lebanese teachers > the finance ministry
stage v  S=subj T?=against|outside|at|over obj=sit-in|sit-down|vigil|candlelight_vigil|walk-out|walkout  -> 141
  + Widows of the miners staged a sit-in at the coal ministry in Kiev. | Widows > the coal ministry
hurl v  S=subj:CVL|OPP|EDU|LAB|REL|ETH T=at obj=petrol_bomb|firebomb|molotov_cocktail|stone|rock|bottle|brick  -> 145 weight=2
  + Students hurled petrol bombs at police in Santiago. | Students > police
throw v  S=subj:CVL|OPP|EDU|LAB|REL|ETH T=at obj=petrol_bomb|firebomb|molotov_cocktail|stone|rock|bottle|brick  -> 145 weight=2
  + Demonstrators threw firebombs at policemen in Caracas. | Demonstrators > policemen
stop_eating v  S=subj  -> 142
  + Two Kurdish prisoners stopped eating in November. | Two Kurdish prisoners > _

# --- MOBILIZE ---
flex v  S=subj T?=off|at|against|near|toward|towards|in:any obj=muscle|muscles|military_muscle  -> 150
  + Tehran flexed its military muscle in the Gulf. | Tehran > _
place v  S=subj T?=with|against obj={troops}|force|army|navy|air_force on=alert|high_alert|full_alert|standby  -> 152 weight=3
  + Syria placed its army along the border with Jordan on alert. | Syria > Jordan
put v  S=subj T?=with|against obj={troops}|force|army|navy|air_force on=alert|high_alert|full_alert|standby  -> 152 weight=3
  + Athens put its navy on alert. | Athens > _
mass v  S=subj T?=with|near|along|on|at|to obj={troops}  -> 154 weight=1
  + Angola massed troops close to its border with Zambia. | Angola > Zambia
amass v  S=subj T?=with|near|along|on|at|to obj={troops}  -> 154 weight=1
  + Ethiopia amassed tanks along its border with Eritrea. | Ethiopia > Eritrea

# --- SANCTION ---
tell v  S=subj T=obj inf=leave|quit|depart  -> 166
  + Baku told the OSCE monitors to leave. | Baku > the OSCE monitors
call_off v  S=subj T?=with|to|in|of obj=mission|peace_mission|visit|trip|tour|summit|meeting|{talks}  -> 164
  + The Norwegian envoy called off his mission. | The Norwegian envoy > _
pull_out v  S=subj T?=out_of|of|from subj=monitor|observer|inspector|aid_worker|relief_worker|staff|diplomat|agency|aid_agency|charity|relief_agency  -> 166
  + OSCE observers pulled out of Donetsk. | OSCE observers > Donetsk
halt v  S=subj T?=to obj=export|exports|delivery|deliveries|supply|supplies|shipment|shipments|sale|sales|arms_sale  -> 162
  + Sweden halted deliveries of radar sets to Turkey. | Sweden > Turkey

# --- COERCE ---
step_up v  S=subj:GOV|MIL|COP|JUD T=on:OPP|MED|NGO|CVL|LAB|PTY obj=pressure|harassment|surveillance  -> 170 weight=1
  + Cambodian authorities stepped up the pressure on the opposition. | Cambodian authorities > the opposition
take_over v  S=subj T=to|obj.of|obj.poss|obj.mod|by obj=rig|oil_rig|company|bank|refinery|plant|farm|mine|station|airline  -> 1711
  + Bolivian soldiers took over a refinery belonging to a Brazilian firm. | Bolivian soldiers > a Brazilian firm
forbid v  S=subj T?=at|in|by|of obj=worship|prayer|prayers|religion|service|services|procession|broadcast|publication  -> 172
  + Moscow forbids worship at the halls of the sect. | Moscow > the sect
put v  S?=subj T=obj:any under=martial_law|emergency_rule|military_rule|state_of_emergency|direct_rule  -> 1724
  + Delhi put Punjab under direct rule. | Delhi > Punjab
put v  S?=subj T=obj:any under=curfew|lockdown  -> 1723
  + The army put Srinagar under curfew. | The army > Srinagar
put v  S?=subj T=obj on=flight|plane|aircraft|train|bus|ship to=:place  -> 174
  + Malta put forty migrants on a plane to Mali. | Malta > forty migrants
knock_out v  S?=subj T?=of|in:any obj=website|websites|server|servers|network|networks|system|systems|site|sites  -> 176
  + Hackers knocked out the websites of three Georgian ministries. | Hackers > three Georgian ministries
knock_offline v  S?=subj T=obj:any  -> 176
  + Russian hackers knocked the Estonian parliament offline. | Russian hackers > the Estonian parliament
clamp v  S?=subj T?=on|over|in:any obj={curfew}  -> 1723
  + The governor clamped a curfew on the port of Aden. | The governor > the port

# --- ASSAULT ---
chain v  S?=subj T=obj to=pole|fence|tree|post|gate|bed|radiator|lamp_post  -> 184
  + Serb militiamen chained a Canadian observer to a fence. | Serb militiamen > a Canadian observer
spray v  S?=subj T=obj:any with=bullet|bullets|gunfire|machine-gun_fire|automatic_fire  -> 193 weight=2
  + Gunmen sprayed the convoy of the Yemeni premier with bullets. | Gunmen > the Yemeni premier
drive v  S?=subj T=obj across=border|frontier|river|strait  -> 201 weight=1
  + The Bhutanese army drove tens of thousands of Nepali speakers across the border. | The Bhutanese army > tens of thousands
drive v  S?=subj T=obj out_of=country|homeland|province|region|village  -> 201 weight=3
  + Militias drove the Madurese out of the province. | Militias > the Madurese
explode v  T?=near|outside|in|at|by:any subj=car|truck|van|vehicle|motorcycle|motorbike|bicycle|minibus|lorry  -> 1832
  + A van exploded outside the Turkish consulate in Mosul. | _ > the Turkish consulate
