# Event frames of tabard, family "phrases": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Turns of news prose, by root

# --- REQUEST ---
lean_on v  S=subj T=on|obj:GOV|LEG|PTY|MIL|REB|UAF|OPP|IGO|state C=inf  -> op:urge
  + Oslo is leaning on Reykjavik to open its books. | Oslo > Reykjavik
put v  S=subj T=on obj=pressure|heavy_pressure|strong_pressure !over=:any C=inf  -> op:urge
  + Rabat put pressure on Nouakchott to withdraw its envoy. | Rabat > Nouakchott
put v  S=subj T=on obj=pressure  -> 020
  + The donors put pressure on Malawi over its budget. | The donors > Malawi
exert v  S=subj T=on obj=pressure  -> 020
  + Brussels exerted pressure on Zagreb. | Brussels > Zagreb
bring v  S=subj T=on|upon obj=pressure  -> 020
  + Beijing brought pressure on Hanoi. | Beijing > Hanoi
cajole v  S=subj T=obj  -> 020
  + Vienna cajoled Budapest into joining the scheme. | Vienna > Budapest
seek v  S=subj T=from obj=assurance|assurances|guarantee|guarantees|clarification|clarifications|explanation|reassurance|commitment|undertaking  -> 020
  + Dhaka sought assurances from Delhi about the dam. | Dhaka > Delhi
ask v  S=subj T=obj for=assurance|assurances|guarantee|guarantees|clarification|explanation|commitment|undertaking|permission  -> 020
  + Tallinn asked Moscow for an explanation. | Tallinn > Moscow
demand v  S=subj T=from obj=assurance|assurances|guarantee|guarantees|clarification|explanation|apology|compensation|answer|answers  -> 100
  + Doha demanded an explanation from Manama. | Doha > Manama
sound_out v  S=subj T=obj  -> 020
  + Lisbon sounded out Luanda about a loan of crews. | Lisbon > Luanda
seek v  S=subj T=with obj=meeting|audience|talks|dialogue|contact|contacts|summit|negotiations|reconciliation  -> 036
  + The Moldovan premier sought a meeting with the separatist leader. | The Moldovan premier > the separatist leader
seek v  S=subj T=of|from|obj.of|obj.poss|by obj=good_offices|mediation|intercession|arbitration  -> 028
  + Lesotho sought mediation by Botswana. | Lesotho > Botswana
request v  S=subj T=with obj=meeting|audience|talks|dialogue|summit|negotiations  -> 026 weight=1
  + The Uruguayan envoy requested a meeting with the Argentine minister. | The Uruguayan envoy > the Argentine minister
propose v  S=subj T=with obj=meeting|face-to-face_meeting|summit|talks|dialogue|summit_meeting  -> 036
  + The Tuareg leaders proposed a meeting with the governor. | The Tuareg leaders > the governor
request v  S=subj T=from obj={peacekeepers}|{troops}  -> 0234 weight=1
  + Lesotho requested troops from Botswana. | Lesotho > Botswana
launch v  S=subj T=for|to obj=appeal|emergency_appeal for=:any  -> 023
  + The agency launched an appeal for two million dollars for drought victims in Niger. | The agency > Niger
clamor v  S=subj T?=from for=:any  -> 100
  + Opposition members are clamoring for a new mayor. | Opposition members > _
clamour v  S=subj T?=from for=:any  -> 100
  + Townspeople in Lome are clamouring for elections. | Townspeople > _
agitate v  S=subj for=:any subj=:OPP|CVL|EDU|ETH|REL|LAB|PTY|NGO|REB  -> 100
  + Ethnic Somali students agitated for a state of their own. | Ethnic Somali students > _
press v  S=subj T=against obj=claim|claims|territorial_claim  -> 100
  + Guatemala pressed its claim against Belize. | Guatemala > Belize
give v  S=subj T=iobj|obj until=:any comp=step_down|resign|quit|leave subj=:OPP|PTY|CVL|LAB|EDU|REL  -> 1041 weight=2

# --- AGREE ---
plan v  B=subj|with obj=joint_venture|joint_project|joint_ventures  -> 0311
  + Angola and Namibia plan a joint venture. | Angola > Namibia
voice v  S=subj T=in|with obj=interest|willingness|readiness|desire  -> 030
  + Turkmenistan voiced interest in a pipeline with Pakistan. | Turkmenistan > Pakistan
want v  S=subj T=with obj=closer_tie|closer_ties|better_ties|better_relations|closer_relations|closer_cooperation|stronger_ties|good_relations|better_tie|good_relation  -> 030
  + Laos said it wanted closer ties with Burma. | Laos > Burma
seek v  S=subj T=with obj=closer_ties|better_ties|better_relations|closer_relations|closer_cooperation|stronger_ties|closer_tie|rapprochement|cooperation  -> 030
  + Laos is seeking better relations with Burma. | Laos > Burma
offer v  S=subj T=for|in|to obj={troops}|{peacekeepers} for=force|mission|operation  -> 0334
  + Bangladesh offered troops for the force in Haiti. | Bangladesh > Haiti

# --- CONSULT ---
review v  S=subj T=with obj=situation|progress|issue|issues|development|developments|matter|matters|agenda|security_situation|preparation|preparations|implementation|problem|problems|question  -> 040
  + The Omani minister reviewed the situation with the Yemeni envoy. | The Omani minister > the Yemeni envoy
review v  B=subj|with obj=situation|progress|issue|issues|development|developments|matter|matters|agenda|security_situation|preparation|preparations|implementation  -> 040
  + Kuwait and Oman reviewed the situation in the Gulf. | Kuwait > Oman
touch_base v  B=subj|with  -> 040
  + Estonian ministers touched base with Latvia. | Estonian ministers > Latvia
raise v  S=subj T=with obj=issue|matter|question|subject|concern|concerns|case|problem|plight|fate|topic|point  -> 040
  + Ireland raised the case of the nurses with Libya. | Ireland > Libya
take_up v  S=subj T=with obj=issue|matter|question|subject|case|problem|plight|fate  -> 040 weight=1
  + Ireland took up the matter with Libya. | Ireland > Libya
talk v  B=subj|to|with by=telephone|phone  -> 041
  + The Serbian president talked by telephone to the Greek premier. | The Serbian president > the Greek premier
call v  S=subj T=obj:GOV|state|LEG on=Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday comp=talk|discuss|ask|express|offer|say|tell  -> 041
telephone v  S=subj T=obj  -> 041
  + The Thai premier telephoned the Malay sultan. | The Thai premier > the Malay sultan
pay v  S=subj T=on obj=courtesy_call|call|visit|farewell_call|courtesy_visit  -> 042 weight=1
  + The Danish envoy paid a courtesy call on the Latvian president. | The Danish envoy > the Latvian president
begin v  S=subj T=of|to|in|obj.of obj=tour|swing|mission|trip|visit  -> 042
  + The Dutch premier began a tour of Indonesia. | The Dutch premier > Indonesia
start v  S=subj T=of|to|in|obj.of obj=tour|swing|trip|visit  -> 042
  + The Dutch premier started a tour of Indonesia. | The Dutch premier > Indonesia
end v  S=subj T=of|to|in|obj.of obj=tour|swing|trip|visit  -> 042
  + The Polish foreign minister ended a visit to Ukraine. | The Polish foreign minister > Ukraine
wind_up v  S=subj T=of|to|in|obj.of obj=tour|swing|trip|visit|stay  -> 042
  + The Swiss president is winding up a visit to Nepal. | The Swiss president > Nepal
wrap_up v  S=subj T=of|to|in|obj.of obj=tour|swing|trip|visit|stay  -> 042
  + The Swiss president wrapped up a tour of Nepal. | The Swiss president > Nepal
conclude v  S=subj T=of|to|in|obj.of obj=tour|swing|trip|visit|stay  -> 042
  + The Swiss president concluded a visit to Nepal. | The Swiss president > Nepal
complete v  S=subj T=of|to|in|obj.of obj=tour|swing|trip|visit|stay  -> 042
  + The Swiss president completed a tour of Nepal. | The Swiss president > Nepal
make v  S=subj T=in obj=stop|surprise_stop|stopover|brief_stop|surprise_visit|appearance in=:state  -> 042
  + The Italian premier made a surprise stop in Kuwait. | The Italian premier > Kuwait
jet v  S=subj T=into|to|in|off  -> 042
  + The Greek premier jetted into Ankara. | The Greek premier > Ankara
head v  S=subj T=to|for to|for=:state subj=:GOV|LEG|IGO|MIL  -> 042
  + The French foreign minister headed to Mali. | The French foreign minister > Mali
receive v  S=subj T=obj obj=:GOV|LEG|IGO obj=:person !obj={inspectors}|{peacekeepers}|request|dose|letter|message  -> 043
  + The emir received the Nigerien interior minister. | The emir > the Nigerien interior minister
welcome v  S=subj T=obj:GOV at=airport|palace|residence|border|port|station|white_house  -> 043 weight=1
  + The king welcomed the Mexican president at the airport. | The king > the Mexican president
hold v  B=subj|with obj=tete-a-tete|one-on-one|parley|confab|pow-wow|round  -> 044
  + The Sudanese president held a parley with the Chadian leader. | The Sudanese president > the Chadian leader
in_talk n  B=subj|with  -> 046
  + Togo is in talks with Benin. | Togo > Benin
in_talks n  B=subj|with  -> 046
in_negotiation n  B=subj|with  -> 046
  + The miners were in negotiations with the Chilean ministry. | The miners > the Chilean ministry
in_contact n  B=subj|with  -> 040
  + The Omani minister was in contact with the Yemeni rebels. | The Omani minister > the Yemeni rebels
bring_together v  S=subj T=obj  -> 045
  + Norway brought together the Sudanese rivals. | Norway > the Sudanese rivals
wrap_up v  B=subj|with obj={talks}|round  -> 046
  + Benin and Togo wrapped up two days of talks. | Benin > Togo
wind_up v  B=subj|with obj={talks}|round  -> 046
  + Benin is winding up talks with Togo. | Benin > Togo
end v  B=subj|with obj={talks}|round obj.of={talks}  -> 046
  + Benin and Togo ended a round of talks. | Benin > Togo

# --- SUPPORT ---
heap v  S=subj T=on|upon obj=praise|accolade|accolades|honour|honours  -> 051
  + The emperor heaped praise on the Peruvian engineers. | The emperor > the Peruvian engineers
heap v  S=subj T=on|upon obj=scorn|abuse|ridicule|contempt|blame|criticism|insults  -> 111
  + The Haitian premier heaped scorn on the senators. | The Haitian premier > the senators
shower v  S=subj T=on|upon obj=praise  -> 051
  + The emir showered praise on the Moroccan team. | The emir > the Moroccan team
shower v  S=subj T=obj with=praise|honour|honours|compliment  -> 051
  + The emir showered the Moroccan envoy with praise. | The emir > the Moroccan envoy
lavish v  S=subj T=on|upon obj=praise  -> 051
  + The bishop lavished praise on the Filipino president. | The bishop > the Filipino president
single_out v  S=subj T=obj for=praise|commendation|thanks  -> 051 weight=1
  + The UN envoy singled out Ghana for praise. | The UN envoy > Ghana
speak_warmly v  S=subj T=of|about  -> 051
  + The Swedish premier spoke warmly of the Finnish president. | The Swedish premier > the Finnish president
speak_highly v  S=subj T=of|about  -> 051
  + The coach of Cuba spoke highly of the Finnish president. | The coach > the Finnish president
award v  S=subj T=iobj|to|obj obj=order|medal|honour|honor|decoration|cross|star|prize of=:any  -> 051
give v  S=subj T=iobj|to|obj obj=credit|thanks|applause|standing_ovation|medal  -> 051 weight=1
  + The pope gave Colombia credit for the peace. | The pope > Colombia
come_out v  S=subj T=of|obj.of in=favour|favor  -> 052
  + Ghana came out in favour of the Ivorian president. | Ghana > the Ivorian president
rally v  S=subj T=of|obj.of|to to=defence|defense|side|aid|cause  -> 052 weight=1
  + Norway rallied to the defence of Denmark. | Norway > Denmark
lend v  S=subj T=to obj=support|backing|{supportword}|endorsement|moral_support  -> 052 weight=1
  + Kuwait lent its support to the Bahraini plan. | Kuwait > the Bahraini plan
swing v  S=subj T=behind  -> 052
  + The Liberals swung behind the prime minister. | The Liberals > the prime minister
close v  S=subj T=behind obj=rank|ranks  -> 052
  + The Liberals closed ranks behind the prime minister. | The Liberals > the prime minister
line_up v  S=subj T=behind  -> 052
  + The Baltic states lined up behind Ukraine. | The Baltic states > Ukraine
put v  S=subj T=to obj=name|names|signature|signatures  -> 057
strike v  B=subj|with obj={agreement}  -> 057 weight=2
  + Peru struck a deal with Ecuador. | Peru > Ecuador
strike v  B=subj|with obj=bargain|compromise  -> 057 weight=2
  + The Tories struck a bargain with the Liberals. | The Tories > the Liberals
put v  B=subj|with obj=name|names|signature|signatures to={agreement}|paper|document|text  -> 057
  + The Tajik and Uzbek ministers put their names to an accord. | The Tajik > Uzbek ministers
set v  B=subj|with obj=signature|seal|name to={agreement}|document  -> 057

# --- COOPERATE ---
train v  B=subj|with with=:state  -> 062
  + Latvian sailors trained with Denmark. | Latvian sailors > Denmark
stage v  B=subj|with obj=war_game|war_games|{drill}  -> 062 weight=2
  + Peru and Ecuador staged war games. | Peru > Ecuador
pass v  S=subj T=iobj|to|on obj=fingerprint|fingerprints|file|files|list|information|intelligence|evidence|data|document|documents|detail|details|name|names|record|records|tape|photo|photograph  -> 064
  + Bern passed Rome the fingerprints of the suspects. | Bern > Rome
hand_over v  S=subj T=to obj=file|files|list|information|intelligence|evidence|data|document|documents|detail|details|dossier|record|records|tape|map|maps  -> 064 weight=1
  + Bern handed the files over to Rome. | Bern > Rome
supply v  S=subj T=obj|to with=satellite_picture|satellite_pictures|satellite_image|satellite_images|intelligence|information|data|document|documents|evidence|photograph|map|maps  -> 064
  + Paris supplied Chad with satellite pictures. | Paris > Chad
provide v  S=subj T=obj|to with=satellite_picture|satellite_pictures|satellite_image|satellite_images|intelligence|information|data|evidence  -> 064 weight=1
  + Paris provided Chad with intelligence. | Paris > Chad

# --- AID ---
help v  S=subj T=obj|comp.subj comp=rebuild|build|repair|restore|train|fight|clear|remove|feed|evacuate|house|rescue|cope|recover|modernise|modernize|develop|combat|battle|put|extinguish|search  -> 070
  + Cuba helped Grenada rebuild its harbour. | Cuba > Grenada
arm v  S=subj T=obj obj=:state|GOV|REB|UAF|MIL|OPP|ETH|PTY  -> 072
  + Libya has been arming the Chadian rebels. | Libya > the Chadian rebels
train v  S=subj T=obj obj=:MIL|COP|REB|UAF|SPY  -> 072
  + Jordan trained the Iraqi policemen. | Jordan > the Iraqi policemen
drop v  S=subj T=over|to|on|for|in obj=food|food_parcel|food_parcels|parcel|supplies|supply|relief_supply|relief_supplies|aid|blanket|blankets|leaflet_aid|medicine  -> 073 weight=1
  + American planes dropped food parcels over Bosnia. | American planes > Bosnia
let_in v  S=subj T=obj|from obj=refugee|refugees|asylum-seeker|asylum_seekers|migrant|migrants  -> 075
  + Hungary let in refugees from Romania. | Hungary > Romania
roll v  S=subj T=into|to|through|across|in subj=aid_convoy|relief_convoy|aid_truck|aid_trucks|relief_trucks|food_convoy|food_trucks  -> 073 weight=1
  + A Jordanian aid convoy rolled into Iraq. | A Jordanian aid convoy > Iraq

# --- CONCEDE, RETREAT ---
relax v  S=subj obj=censorship|press_censorship|media_curb|media_curbs|exit_rules|travel_restriction|travel_restrictions|curfew|visa_rule|visa_rules|emergency_rule  -> 081
  + Czechoslovakia relaxed press censorship. | Czechoslovakia > _
tender v  S=subj obj=resignation  -> 0831
  + The Nepalese premier tendered his resignation. | The Nepalese premier > _
hand_over v  S=subj T=obj subj=:REB|UAF obj=:person|COP|MIL  -> 0841 weight=2
  + Chadian rebels handed the two captive engineers over to the Red Cross. | Chadian rebels > the two captive engineers
hand_over v  S=subj T=obj|to obj={detainee}|captive|captives|hostage|hostages|policeman|soldier|body|bodies subj=:REB|UAF  -> 0841 weight=2
  + Chadian rebels handed over the hostages. | Chadian rebels > the hostages
bring_home v  S=subj T?=from|in obj={troops}|contingent  -> 0874
  + Spain brought home its troops from Iraq. | Spain > Iraq
dismantle v  S=subj T?=at|in obj=reactor|nuclear_plant|nuclear_reactor|nuclear_programme|nuclear_program|nuclear_site|centrifuge|centrifuges|warhead|warheads|missile|missiles|silo  -> 0873
  + Kazakhstan dismantled its warheads. | Kazakhstan > _
open v  S=subj T=to obj=nuclear_plant|nuclear_site|reactor|nuclear_facility|nuclear_facilities|military_site|laboratory|nuclear_sites to=:any  -> 0862
  + Algeria opened its nuclear plant to the agency. | Algeria > the agency
pull v  S=subj T?=out_of|from obj=last|rest|remainder of={troops}  -> 0874 weight=1

# --- ACCUSE ---
summon v  S=subj T=obj for=questioning|interrogation  -> 090
  + The Algerian prosecutor summoned the editor for questioning. | The Algerian prosecutor > the editor
call_in v  S=subj T=obj for=questioning|interrogation  -> 090
  + The police called in the Kurdish mayor for questioning. | The police > the Kurdish mayor
place v  S=subj T=obj under=investigation|formal_investigation|inquiry|scrutiny  -> 090
  + French magistrates placed the Gabonese minister under investigation. | French magistrates > the Gabonese minister
put v  S=subj T=obj under=investigation|formal_investigation|inquiry|scrutiny  -> 090
  + The Spanish court put the Catalan party under investigation. | The Spanish court > the Catalan party
exhume v  S?=subj T?=of|in obj=grave|mass_grave|body|bodies|remains|corpse|corpses|victim|victims  -> 094
  + Argentine experts exhumed a mass grave of dissidents. | Argentine experts > dissidents
haul v  S=subj T=obj before=court|tribunal|judge|wto|panel|parliament|commission  -> 115
  + Malaysia hauled Singapore before the tribunal. | Malaysia > Singapore
claim v  S=subj T=comp.subj comp=violate|breach|break|attack|shell|train|arm|harbour|harbor|plot|cheat  -> 112
  + Sudan claimed that Eritrea had violated its airspace. | Sudan > Eritrea

# --- REJECT ---
snub v  S=subj T=obj  -> 120
  + The sultan snubbed the Danish envoy. | The sultan > the Danish envoy
cold-shoulder v  S=subj T=obj  -> 120
  + Tunisian leaders cold-shouldered Libya. | Tunisian leaders > Libya
pour v  S=subj T=on obj=cold_water  -> 120 weight=1
  + Warsaw poured cold water on the Lithuanian plan. | Warsaw > the Lithuanian plan
pour v  S=subj T=on obj=scorn|ridicule|contempt|abuse !on={accusation}  -> 111 weight=4
  + Jakarta poured scorn on the Australian premier. | Jakarta > the Australian premier
spurn v  S=subj T=obj|obj.of|obj.poss|from|by  -> 120
  + Rangoon spurned the appeal of the Thai king. | Rangoon > the Thai king

# --- THREATEN ---
call v  S=subj T=against|on for=holy_war|jihad|revenge|vengeance  -> 138 weight=1
  + The Somali cleric called for a holy war against Ethiopia. | The Somali cleric > Ethiopia
turn v  S=subj T=obj:any into=sea_of_flames|sea|ash|ashes|graveyard|rubble|hell|inferno|cemetery  -> 190 weight=1
  + Gambian rebels turned the harbour of Banjul into a sea of flames. | Gambian rebels > the harbour of Banjul

# --- PROTEST ---
launch v  S=subj T?=over|against|at|in obj=indefinite_strike|general_strike|hunger_strike|nationwide_strike|wildcat_strike|sympathy_strike|warning_strike|24-hour_strike|48-hour_strike|transport_strike|rail_strike  -> 143 weight=3
  + Zambian nurses launched an indefinite strike. | Zambian nurses > _
launch v  S=subj T?=over|against|at obj=strike|strikes !obj=air_strike|air_strikes|airstrike|missile_strike|drone_strike subj=:LAB|EDU|MED|BUS|AGR|CVL|HLH|JUD  -> 143 weight=2
  + Zambian nurses launched a strike. | Zambian nurses > _
stone v  S=subj T=obj:COP|MIL|GOV|state|org subj=:CVL|OPP|EDU|LAB|REL|ETH|REF  -> 145 weight=2
  + Students stoned the riot police in Rabat. | Students > the riot police

# --- COERCE ---
truck v  S=subj T=obj|to to=:state  -> 174
bus v  S=subj T=obj to=:state  -> 174
send v  S=subj T=obj obj=migrant|migrants|refugee|refugees|asylum-seeker|deportee to=:place  -> 174
seize v  S=subj T=obj:person obj=cleric|clerics|minister|editor|dissident|activist|suspect|suspects|leader|leaders|militant|militants|member|members|man|men|student|students|official|officials|journalist|politician|opponent in=raid|raids|swoop|sweep|operation|crackdown subj=:GOV|COP|MIL|SPY|JUD|state  -> 173 weight=3
  + Omani police seized two clerics in a raid on a mosque. | Omani police > two clerics
hand v  S=subj T=iobj|to|obj obj=jail_term|prison_term|sentence|jail_sentence|prison_sentence|death_sentence|life_sentence|suspended_sentence|term|fine  -> 173
  + A Tajik court handed the poet a 10-year jail term. | A Tajik court > the poet
give v  S=subj T=iobj|to|obj obj=jail_term|prison_term|jail_sentence|prison_sentence|death_sentence|life_sentence|suspended_sentence subj=:JUD|GOV|COP|MIL|state  -> 173 weight=1
  + A Tajik court gave the poet a prison sentence. | A Tajik court > the poet
slap v  S=subj T=on obj=jail_term|prison_term|sentence|jail_sentence|prison_sentence subj=:JUD|GOV  -> 173
haul v  S=subj T=obj to=jail|prison|court|police_station|barracks  -> 173
haul_off v  S=subj T=obj  -> 173
  + Soldiers hauled off the Timorese students. | Soldiers > the Timorese students
drag_off v  S=subj T=obj  -> 173
  + Soldiers dragged off the Timorese students. | Soldiers > the Timorese students
lead_away v  S=subj T=obj  -> 173
  + Policemen led away the Tibetan nuns. | Policemen > the Tibetan nuns

# --- ASSAULT ---
drive_back v  S=subj T=obj:state|MIL|REB|UAF  -> 190
  + Angolan troops drove back the rebels. | Angolan troops > the rebels
beat_back v  S=subj T=obj:state|MIL|REB|UAF  -> 190
  + Angolan troops beat back the rebels. | Angolan troops > the rebels
march v  S=subj T=into|on|to subj=:MIL|REB|UAF  -> 190 weight=1
  + Chadian rebels marched on N'Djamena. | Chadian rebels > N'Djamena
# What the parser draws wrong where words are rare or hyphened
supply v  S=subj T=obj with=missile  -> 072 weight=1
  + The Soviet Union has supplied Syria with surface-to-air missiles. | The Soviet Union > Syria
condemn v  S=subj T=obj  -> 111
  + Kenya condemned Uganda. | Kenya > Uganda
# Give and take, once more
sell v  S=subj T=to|iobj obj=uranium|tonne|ton|barrel|ship|aircraft|airliner|airliners|locomotive|ore|iron_ore|phosphate|cocoa|tea|tobacco|gold|diamond|vaccine|satellite|reactor  -> 061
  + Namibia sold Iran 300 tonnes of uranium. | Namibia > Iran
buy v  S=subj T=from obj=uranium|tonne|ton|barrel|ship|aircraft|airliner|airliners|locomotive|ore|iron_ore|phosphate|cocoa|tea|tobacco|gold|diamond|vaccine|satellite|reactor  -> 061
  + Iran bought two ships from Norway. | Iran > Norway
buy v  obj=defender|striker|midfielder|goalkeeper|winger|footballer|fullback|quarterback  -> none
  - Lisbon bought the Serbian defender from Moscow.
promise v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
pledge v  S=subj T=to|for obj={humanitarian}  -> 0333
  + Finland pledged tents for the flood victims in Pakistan. | Finland > the flood victims
take v  S=in|with T=subj obj=refuge|shelter|asylum|sanctuary in=:state !in={building}  -> 075
  + Some 4,000 Mozambicans took refuge in Zambia. | Zambia > Some 4,000 Mozambicans
find v  S=in T=subj obj=refuge|shelter|asylum|sanctuary in=:state !in={building}  -> 075
  + Thousands of Burundians found shelter in Tanzania. | Tanzania > Thousands of Burundians
seek v  S=subj T=in obj=refuge|asylum|sanctuary|political_asylum in=:state  -> 0243
pull v  S=subj T=obj from=rubble|ruin|ruins|wreckage|debris  -> 073
  + A Turkish rescue team pulled two Greeks from the rubble. | A Turkish rescue team > two Greeks
# Who goes, and who takes whom away
leave v  S=subj T=obj subj=:MIL|SPY|UAF|REB obj=:state  -> 0874
  + The last Senegalese soldiers left Gambia. | The last Senegalese soldiers > Gambia
take_away v  S=subj T=obj subj=:COP|MIL|SPY obj=:person  -> 173
  + Chinese police took away the Tibetan writer. | Chinese police > the Tibetan writer
pick_up v  S=subj T=obj subj=:COP|MIL|SPY obj=:person  -> 173
  + Soldiers picked up two Haitian lawyers. | Soldiers > two Haitian lawyers
drive v  S=subj T=obj obj=migrant|migrants|refugee|refugees|asylum-seeker across=border|desert_border|frontier|river  -> 174 weight=3
  + Libya drove 300 migrants across the border. | Libya > 300 migrants
use v  S=subj T?=on|against|for obj={crowdweapon}|{club}|force comp=disperse|scatter|quell|subdue|clear|break  -> 175
  + Riot police used truncheons to disperse women in Harare. | Riot police > women
fire v  S?=subj obj={heavy} into=sea|ocean|water|waters|bay|gulf  -> 150 weight=3
  + Iran fired a salvo of missiles into the sea. | Iran > _
# Of crowds
overrun v  S=subj T=obj:any subj=:CVL|OPP|EDU|LAB|REF  -> 145 weight=1
  + Kyrgyz protesters overran the palace of the president. | Kyrgyz protesters > the palace of the president
march v  S=subj T=towards|toward|to|on|at towards|toward|to|on=embassy|consulate|parliament|palace|ministry|headquarters|residence  -> 141
# Who comes to whose side
come v  S=subj T=to|of to=defence|defense|side  -> 052 weight=1
  + Zambia came to the defence of Angola. | Zambia > Angola
welcome v  S=subj T=obj obj=delegation|guest|visitor|mission|party  -> 043 weight=1
  + The Laotian president welcomed a delegation of Cuban lawmakers. | The Laotian president > a delegation
persuade v  S=subj T=obj subj=mediator|envoy|negotiator|broker  -> 045
  + A Gabonese mediator persuaded the Chadian rebels to return to the table. | A Gabonese mediator > the Chadian rebels
complete v  B=subj|with obj={drill}|training|exercise|manoeuvre|joint_training|war_game  -> 062
  + Peruvian and Chilean marines completed a joint exercise. | Peruvian > Chilean marines
cut_off v  S=subj T=of|to|obj.mod|obj.of|from subj=:CVL|OPP|LAB|EDU|AGR obj={road}|supply|shipment|fuel|fuel_shipment|fuel_shipments|traffic|access  -> 144 weight=1
  + Chilean farmers cut off the road to the port. | Chilean farmers > the port
rush v  S=subj T=with|to|toward|towards|near obj={troops}|{arms}|armoured_vehicle|armored_vehicle to|toward|towards=border|frontier|front|front_line|coast|strait  -> 154 weight=2
  + Oman rushed tanks and howitzers to the Yemeni border. | Oman > the Yemeni border
send v  S=subj T=with|to|toward|towards|near obj={troops}|{arms}|armoured_vehicle|armored_vehicle to|toward|towards=border|frontier|front|front_line|coast|strait  -> 154 weight=2
  + Oman sent artillery to the Yemeni border. | Oman > the Yemeni border
move v  S=subj T=with|to|toward|towards|near obj={troops}|{arms}|armoured_vehicle|armored_vehicle to|toward|towards=border|frontier|front|front_line|coast|strait  -> 154 weight=2
  + Oman moved missiles to the Yemeni border. | Oman > the Yemeni border
# Whoever is counted as one of them does it; a warning of what would be done is a threat, whoever would do it
recognise v  S=subj T=obj:state  -> 054
  + Bahrain became the fourth Arab state to recognise Israel. | Bahrain > Israel
# Straits, squares, constitutions
close v  S=subj T=to:any obj=strait|canal|waterway|airspace|port|channel|territorial_waters to=:any  -> 191 weight=1
  + Egypt closed the canal to Israeli shipping. | Egypt > Israeli shipping
abrogate v  S=subj obj=constitution|charter  -> 172
  + The Fijian commander abrogated the constitution. | The Fijian commander > _
clear v  S=subj T?=of|from|obj.of subj=:COP|MIL|GOV with={crowdweapon}|{firearm}|{club}|force  -> 175
  + Bahraini troops cleared the square with tear gas. | Bahraini troops > _
clear v  S=subj T?=of|from of=protester|protestor|demonstrator|squatter|striker|student|crowd|camper|occupier  -> 175
  + Turkish policemen cleared the park of protesters. | Turkish policemen > protesters
drop v  S=subj T=on:any obj=chlorine|chlorine_cylinder|chlorine_cylinders|gas_canister|gas_canisters|chlorine_bomb|chlorine_bombs|chemical_bomb|chemical_bombs|gas_bomb|gas_bombs|napalm  -> 2041 weight=1
  + Syrian helicopters dropped chlorine cylinders on the town. | Syrian helicopters > the town
refuse v  S=subj obj=food|meal|meals  -> 142 weight=3
  + Two Kurdish prisoners in Turkey refused food for a week. | Two Kurdish prisoners > _
put v  S=subj obj={troops}|fleet|army|navy through=drill|drills|paces|exercise|manoeuvre|maneuver  -> 150
  + Turkey put its fleet through drills. | Turkey > _
tell v  S=subj T=obj obj=embassy|consulate|mission|monitor|observer|diplomat|ambassador|office|agency comp=close|shut|go|pack  -> 166 weight=1
  + Manila told the Burmese consulate to close. | Manila > the Burmese consulate
send_home v  S=subj T=obj obj=migrant|worker|labourer|laborer|refugee|asylum-seeker|foreigner|immigrant  -> 174
  + Kuwait sent home 300 Ethiopian labourers. | Kuwait > 300 Ethiopian labourers
describe v  S=subj T=by|of as=act|campaign|policy|crime|plot|provocation of|by=:state  -> 111
  + Havana described the broadcasts as an act of war by Guatemala. | Havana > Guatemala
douse v  S?=subj T=obj with=petrol|paraffin|kerosene|gasoline|acid|fuel  -> 182
  + Soldiers doused two Chilean students with petrol. | Soldiers > two Chilean students
give_until v  S=subj T=iobj|obj subj=:GOV|MIL|IGO|REB|UAF|OPP|LEG obj=:GOV|MIL|IGO|REB|UAF|OPP|state  -> 139 weight=1
  + Turkey gave Damascus until the end of the month. | Turkey > Damascus
attack v  on=wing|wings|flank|flanks|break|counter  -> none
  - Spain attack well on the wings, the coach said.
# What is no act
host v  subj=base|airbase|facility|station|stadium|club|league  -> none
  - The base hosted American pilots.
ready a  comp=counter|confront|repel|resist|respond|defend|retaliate  -> none
  - Iran is ready to counter an attack by Israel.
prepared a  comp=counter|confront|repel|resist|respond|defend|retaliate  -> none
# Crowds, once more
fill v  S=subj T?=against|of subj=:CVL|OPP|EDU|LAB|REL|ETH obj=street|square|avenue|plaza|boulevard|park|centre|center comp=denounce|protest|demand|condemn|oppose|call|mourn|support  -> 141
  + Georgians filled the avenue to denounce a bill. | Georgians > _
pack v  S=subj T?=against|of subj=:CVL|OPP|EDU|LAB|REL|ETH obj=street|square|avenue|plaza|boulevard|park|centre|center comp=denounce|protest|demand|condemn|oppose|call|support  -> 141
  + Opposition supporters packed the square to demand elections. | Opposition supporters > _
flood v  S=subj T?=against|of subj=:CVL|OPP|EDU|LAB|REL|ETH obj=street|square|avenue|plaza|boulevard|park  -> 141
  + Students flooded the avenue in Tbilisi. | Students > _
set_upon v  S?=subj T=obj:any|on:any|upon:any  -> 190
  + Militiamen set upon the marchers in Jakarta. | Militiamen > the marchers
stay_off v  S=subj obj|off=work|job  -> 143
  + Zambian miners stayed off work. | Zambian miners > _
begin v  S=subj obj=fast|indefinite_fast|fast-unto-death  -> 142 weight=1
  + Two Tamil prisoners began a fast. | Two Tamil prisoners > _
# Arms, aid, borders
open a  S=subj T=to obj=border|frontier|door|doors  -> 075
  + Turkey threw open its border to 15,000 Syrians. | Turkey > 15,000 Syrians
wire v  S=subj T=to obj={money}  -> 071
  + Kuwait's aid fund wired two million dollars to Cairo. | Kuwait's aid fund > Cairo
set_up v  S=subj T=in|for obj=clinic|cholera_clinic|field_hospital|soup_kitchen|treatment_centre|treatment_center|feeding_centre|refugee_camp|tent_camp in=:any  -> 073
  + Norwegian doctors set up a clinic in Haiti. | Norwegian doctors > Haiti
join v  S=subj T=in|of subj=:MIL|HLH|COP|GOV obj=mission|peacekeeping_force|peacekeeping_mission|peace_mission|peacekeepers in=:state  -> 074 weight=2
  + Ethiopian soldiers joined the peacekeeping mission in Somalia. | Ethiopian soldiers > Somalia
restore v  S=subj obj=pension|pensions|subsidy|bonus|benefit  -> 083
  + The Turkmen president restored pensions. | The Turkmen president > _
switch v  S=subj T=to obj=recognition|diplomatic_recognition|allegiance|ties  -> 054
  + Panama switched recognition from Taipei to Beijing. | Panama > Beijing
fly v  B=subj|with in={drill}|exercise  -> 062
  + Egyptian and Sudanese jets flew together in exercises. | Egyptian > Sudanese jets
# Probes, and what they hear
hear v  S=subj T=about|by obj=testimony|evidence|witness subj=team|mission|commission|panel|inquiry|tribunal|court|investigator|rapporteur  -> 090
  + A United Nations team heard testimony about the killings by the Chadian army. | A United Nations team > the Chadian army
roll v  S=subj obj={heavy} through=:any  -> 150
  + North Korea rolled its missiles through the capital. | North Korea > _
drag v  S?=subj T=obj from=flat|home|house|bed|mosque|church|hospital|office subj=:COP|MIL|SPY|UAF  -> 173
haul v  S?=subj T=obj from=flat|home|house|bed|mosque|church|hospital|office  -> 173
  + Belarussian policemen hauled the editor from his flat. | Belarussian policemen > the editor
open_up v  S?=subj T=on obj=no subj=:MIL|COP|REB|UAF  -> 193
  + Burmese soldiers opened up on monks. | Burmese soldiers > monks
roll v  S=subj T=into into=:state subj=tank|armour|armor|armored_vehicle|armored_column  -> 190 weight=1
  + Iraqi tanks rolled into Kuwait. | Iraqi tanks > Kuwait
turn_back v  S=subj T=obj:any obj=refugee|migrant|boat|asylum-seeker|boatload|ferry  -> 174
  + Malaysia turned back a boat with Rohingya refugees. | Malaysia > a boat
turn_back v  S=subj T=obj:any obj=convoy|truck|lorry|inspector|observer|monitor|aid_convoy|journalist  -> 1245
  + Serbian police turned back a convoy of the Red Cross. | Serbian police > a convoy
# Given, told, let in, let go
warn v  S=subj T=obj comp=face|pay|suffer|regret|risk|incur  -> 130 weight=1
  + The United States warned Belgrade it faced tighter sanctions. | The United States > Belgrade
tell v  S=subj T=obj comp=pay|regret|face|suffer  -> 130
  + Beijing told Lithuania it would pay for the office. | Beijing > Lithuania
give v  S=subj T=iobj|obj obj=hour|day|week comp=leave|get|quit|depart|go  -> 166 weight=3
  + Mali gave the French ambassador 72 hours to leave. | Mali > the French ambassador
hand v  S=subj T=iobj|to|obj obj=note|protest|protest_note|letter_of_protest|demarche  -> 114
  + Hanoi handed the Laotian ambassador a note. | Hanoi > the Laotian ambassador
hand_out v  S=subj T=to|among obj={arms}  -> 072
  + Libya handed out rifles to the Chadian rebels. | Libya > the Chadian rebels
hand_out v  S=subj T=to|among|in obj={humanitarian}|{aid}|{goods}  -> 073
  + Norway handed out blankets to refugees in Kosovo. | Norway > refugees
allow v  S=subj T=obj into|in|on=stadium|university|army|parliament|politics|school|court|mosque|ballot|cinema !comp=:any  -> 081
  + Iran allowed women into a stadium. | Iran > women
reopen v  S=subj T=of|on|into|against obj=file|case|investigation|inquiry|probe  -> 090
  + Chadian magistrates reopened the file on a former minister. | Chadian magistrates > a former minister
dig_up v  S=subj T?=of|in|obj.of obj=grave|mass_grave|body|bodies|remains|corpse|victim  -> 094
  + United Nations investigators dug up the remains of Yazidis. | United Nations investigators > Yazidis
provide v  S=subj T=obj|to with=photograph|satellite_photograph|satellite_photographs|satellite_photo|list|file|document|dossier|evidence|map  -> 064 weight=1
  + Israel provided Azerbaijan with satellite photographs. | Israel > Azerbaijan
receive v  S=subj T=from obj=gas|natural_gas|oil|crude|electricity|power|fuel|coal|grain|wheat|uranium  -> 061
  + Jordan received gas from Egypt. | Jordan > Egypt
import v  S=subj T=from obj=:any  -> 061
  + Jordan imports water from Syria. | Jordan > Syria
write_off v  S=subj T=of|obj.of|obj.mod obj={money} of={debt}  -> 071
  + China wrote off six billion dollars of Cuban debt. | China > Cuban debt
retake v  S?=subj T=from obj={territory} from=:any  -> 192 weight=1
  + Azeri forces retook the heights from the Armenians. | Azeri forces > the Armenians
take_in v  S=subj T=obj subj=:COP|MIL|SPY obj=:OPP|PTY|MED|LAB|EDU|REL  -> 173 weight=1
  + Hong Kong police took in 53 democrats. | Hong Kong police > 53 democrats
close v  S=subj T=obj obj=university|college|seminary|monastery|charity|foundation|party_office|madrasa|madrassa subj=:GOV|MIL|COP|state  -> 1721
  + Nicaragua closed the Jesuit university. | Nicaragua > the Jesuit university
shut v  S=subj T=obj obj=university|college|seminary|monastery|charity|foundation|party_office|madrasa|madrassa subj=:GOV|MIL|COP|state  -> 1721
lay_on v  S=subj T=for obj=welcome|reception|banquet|feast  -> 043
give v  S=subj T=to obj=paper|permit|residence_paper|residence_papers|residence_permit|visa|asylum|shelter|refuge to=:CVL|REF  -> 075
  + Colombia gave residence papers to Venezuelans. | Colombia > Venezuelans
put_off v  S=subj T=on|of|obj.of obj=vote|decision|ratification|approval  -> 129
  + Hungary put off a vote on the entry of Sweden. | Hungary > Sweden
seek v  S=subj T?=from obj={humanitarian}|fodder|emergency_food|relief|emergency_fodder  -> 0233
  + Mongolia sought fodder for its herds. | Mongolia > _
announce v  S=subj obj=resignation|abdication|retirement  -> 0831
  + The Pakistani president announced his resignation. | The Pakistani president > _
submit v  S=subj T?=to obj=resignation  -> 0831
  + The Kuwaiti cabinet submitted its resignation to the emir. | The Kuwaiti cabinet > the emir
hand_in v  S=subj T?=to obj=resignation|notice  -> 0831
  + The Latvian premier handed in his resignation. | The Latvian premier > _
offer v  S=subj T?=to obj=resignation  -> 035
  + The Kuwaiti interior minister offered his resignation. | The Kuwaiti interior minister > _
gather v  S=subj subj=:CVL|OPP|EDU|LAB|REL|ETH in|at|on|outside|near=:any comp=demand|protest|denounce|condemn|call|oppose|press  -> 141 weight=2
  + Tens of thousands of Egyptians gathered in the square to demand elections. | Tens of thousands of Egyptians > _
mass v  S=subj subj=:CVL|OPP|EDU|LAB|REL|ETH in|at|on|outside|near=:any comp=demand|protest|denounce|condemn|call|oppose|press  -> 141 weight=2
assemble v  S=subj subj=:CVL|OPP|EDU|LAB|REL|ETH in|at|on|outside|near=:any comp=demand|protest|denounce|condemn|call|oppose|press  -> 141 weight=2
converge v  S=subj subj=:CVL|OPP|EDU|LAB|REL|ETH in|at|on|outside|near=:any comp=demand|protest|denounce|condemn|call|oppose|press  -> 141 weight=2
move v  S=subj T=with|to|toward obj={troops} to=border|frontier  -> 154 weight=3
  + Turkey moved tanks to its border with Iraq. | Turkey > Iraq
send v  S=subj T=with|to|toward obj={troops} to=border|frontier  -> 154 weight=3
  + Turkey sent more tanks and troops to its border with Iraq. | Turkey > Iraq
# What the parser hangs on the wrong word
release v  S=subj T=obj:person|group  -> 0841
  + Chadian rebels released 12 of the 19 hostages. | Chadian rebels > 12 of the 19 hostages
kill v  S=subj T=obj  -> 190
  + A car bomb killed at least 35 people outside a mosque in Baghdad, police said. | A car bomb > at least 35 people
# Plain words once more
promise v  S=subj T=with|to|for obj=tie|closer_tie|closer_ties|relation|relations|friendship|membership|cooperation|partnership|association  -> 030 weight=1
  + Brussels promised closer ties with Moldova. | Brussels > Moldova
allow v  S=subj T=into|in|to obj={humanitarian}|truckload|lorry|truck|tanker into|to|in=:any !comp=:any  -> 0863
  + Israel allowed 80 truckloads of food into Gaza. | Israel > Gaza
return v  S=subj T?=with to={talks}|negotiating_table|bargaining_table|table  -> 046
  + The Colombian rebels returned to talks with the government. | The Colombian rebels > the government
storm v  S=subj T=obj:any subj=:CVL|OPP|EDU|LAB|REL|ETH  -> 145 weight=2
  + Hungry Haitians stormed the presidential palace. | Hungry Haitians > the presidential palace
build v  B=subj|with obj={arms}|submarine|frigate|warship|tank|jet|missile|helicopter in=cooperation|partnership|consortium  -> 062
# Of the eighties
attack v  S=subj T=obj subj=:MED obj=:GOV|PTY|LEG|OPP|state  -> 111 weight=2
  + Pravda attacked China for backing the guerrillas. | Pravda > China
buy v  S=subj T=obj.mod|of|from obj=maize|corn|wheat|grain|rice|sugar|oil|gas|crude|coal|beef|soybean|soya|butter|tonne subj=:state  -> 061
  + The Soviet Union bought five million tonnes of Argentine maize. | The Soviet Union > Argentine
# Towns by name
capture v  S?=subj T=obj obj=:place subj=:MIL|REB|UAF|PRM|state  -> 192 weight=1
  + Rwandan-backed rebels captured Goma. | Rwandan-backed rebels > Goma
recapture v  S?=subj T=obj obj=:place subj=:MIL|REB|UAF|PRM|state  -> 192 weight=1
  + Government troops recaptured Bambari. | Government troops > Bambari
seize v  S?=subj T=obj obj=:place subj=:MIL|REB|UAF|PRM|state  -> 192 weight=1
  + Islamist fighters seized Kidal. | Islamist fighters > Kidal
retake v  S?=subj T=obj obj=:place subj=:MIL|REB|UAF|PRM|state  -> 192 weight=1
take v  S?=subj T=obj obj=:place subj=:MIL|REB|UAF|PRM  -> 192
overrun v  S?=subj T=obj obj=:place subj=:MIL|REB|UAF|PRM  -> 192 weight=1
# Forgiveness, shelter, tests, landings
ask v  S=subj T?=of|from obj=forgiveness|pardon  -> 055 weight=2
  + The Dutch king asked forgiveness of Suriname. | The Dutch king > Suriname
beg v  S=subj T?=of|from obj=forgiveness|pardon  -> 055 weight=2
  + The bishop begged forgiveness of the Mapuche. | The bishop > the Mapuche
shelter v  S=subj T=obj subj=:state|GOV obj=:CVL|REF  -> 075 weight=1
  + Poland sheltered a million Ukrainians. | Poland > a million Ukrainians
fire v  S?=subj T=over obj=missile|ballistic_missile|rocket|satellite over=:any  -> 150 weight=3
  + North Korea fired a ballistic missile over Japan. | North Korea > Japan
land v  S=subj T=in|at|on obj=no subj=soldier|troop|marine|paratrooper|commando|policeman|police|infantryman|warship|tank !subj={peacekeepers} in|at|on=:place  -> 154 weight=1
  + Kenyan policemen landed in Haiti. | Kenyan policemen > Haiti
arrive v  S=subj T=in|at|on obj=no subj=soldier|troop|marine|paratrooper|commando|policeman|police|infantryman|warship|tank !subj={peacekeepers} in|at|on=:place  -> 154 weight=1
  + Kenyan policemen arrived in Haiti. | Kenyan policemen > Haiti
leave v  S=subj T=in obj=base|airbase|camp|barracks|garrison in=:any subj=:MIL  -> 0874 weight=3
  + French forces left their base in Niamey. | French forces > Niamey
# Lists and asylum
designate v  S=subj T=obj as=terrorist_organization|terrorist_organisation|terrorist_group|criminal_organization|criminal_organisation|state_sponsor|terrorist|organization|organisation  -> 163
  + The United States designated the Chadian rebels as a terrorist organization. | The United States > the Chadian rebels
grant v  S=at|in|by T=iobj|obj obj={asylum} subj=no  -> 075
  + A Venezuelan union leader was granted political asylum in Costa Rica. | Costa Rica > A Venezuelan union leader
come_down v  subj=plane|helicopter|aircraft|jet|airliner|balloon|glider  -> none
  - The Polish president's plane came down in fog, killing all on board.
fly v  S=subj T=obj obj=migrant|refugee|asylum-seeker|deportee|immigrant !for=treatment|surgery  -> 174 weight=1
  + Israel flew 200 migrants home. | Israel > 200 migrants
stop v  S=subj T?=on|at|against comp=fire|shell|fight|shoot|bomb  -> 0871 weight=2
  + India stopped shelling the border posts. | India > _
