# Event frames of tabard, family "turns": how news tells an act without its plain verb; by family of act.
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.
# Statements
have_no_comment v  S=subj  -> 011
  + A Georgian army spokesman had no comment. | A Georgian army spokesman > _
sound v  S=subj comp=upbeat|optimistic|hopeful|confident|positive|sanguine|bullish  -> 013
  + Finnish officials sounded upbeat after the talks. | Finnish officials > _
sound v  S=subj comp=gloomy|pessimistic|downbeat|sceptical|skeptical|bleak|alarmed  -> 012
  + Finnish officials sounded gloomy after the talks. | Finnish officials > _
strike v  S=subj obj=optimistic_note|hopeful_note|upbeat_note|upbeat_tone|optimistic_tone|conciliatory_tone  -> 013 weight=4
  + The Kenyan president struck an upbeat tone in Nairobi. | The Kenyan president > _
see_little_hope v  S=subj  -> 012
  + The Cuban minister said he saw little hope of a rescue. | The Cuban minister > _
see_eye_to_eye v  S=subj T=with  -> 019
  + France sees eye to eye with Italy on the budget. | France > Italy
toy v  S=subj with=idea|thought|plan|notion  -> 014
  + Norway is toying with the idea of a toll on foreign lorries. | Norway > _
weigh v  S=subj  -> 014
  + Hungary is weighing whether to close two crossings. | Hungary > _
mull v  S=subj !obj={sanction}|ban  -> 014 weight=3
  + Denmark is mulling a toll on lorries. | Denmark > _
beg v  S=subj T=of|obj.of obj=forgiveness|pardon  -> 055 weight=2
  + The Austrian chancellor begged forgiveness of Israel. | The Austrian chancellor > Israel
express v  S=subj T=to|with obj=regret|remorse  -> 055 weight=2
  + The Belgian king expressed deep regret to Congo over the mines. | The Belgian king > Congo
# Requests
invite v  S=subj T=obj inf=invest|help|build|develop|fund|finance|rebuild  -> 0211 weight=1
  + Ghana invited Turkish firms to help rebuild the port. | Ghana > Turkish firms
seek v  S=subj T=from obj=help|assistance|cooperation|advice|information  -> 021 weight=1
  + Swedish detectives sought help from Polish police. | Swedish detectives > Polish police
go_cap_in_hand v  S=subj T=to  -> 0231
  + Guyana went cap in hand to Brazil. | Guyana > Brazil
turn v  S=subj T=to for=help|assistance|support|aid|loan|relief|cash|money|bailout  -> 023 weight=2
  + Malawi turned to Germany for help. | Malawi > Germany
campaign v  S=subj T=against|obj.poss against=candidacy|bid|membership|plan|law|election|appointment|government  -> 113 weight=2
  + India campaigned against the candidacy of Nepal. | India > Nepal
mobilise v  S=subj T=against obj=opinion|support|opposition|allies  -> 113 weight=2
  + Cuba mobilised opinion against Spain. | Cuba > Spain
rally v  S=subj T=against obj=opinion|support|opposition|allies  -> 113 weight=2
  + Cuba rallied opinion against Spain. | Cuba > Spain
# Intent to cooperate, talk
stand_ready v  S=subj C=inf  -> op:offer
  + Kenya stands ready to help Somalia. | Kenya > Somalia
keen a  S=subj C=comp  -> op:offer
  + Peru is keen to cooperate with Chile. | Peru > Chile
eager a  S=subj C=comp  -> op:offer
  + Peru is eager to cooperate with Chile. | Peru > Chile
consent v  S=subj C=inf  -> op:agree
  + Brazil consented to lift tariffs on Argentina. | Brazil > Argentina
haggle v  B=subj|with  -> 046
  + Norwegian officials haggled with Britain over quotas. | Norwegian officials > Britain
bargain v  B=subj|with  -> 046
  + Chile bargained with Peru over the quotas. | Chile > Peru
wrangle v  B=subj|with  -> 046 weight=1
  + Ministers from Greece wrangled with Malta until dawn. | Ministers from Greece > Malta
sit_down v  B=subj|with  -> 040
  + The Omani minister sat down with the Iranian envoy on Monday. | The Omani minister > the Iranian envoy
brief v  B=subj|obj in=phone_call|telephone_call|call|telephone_conversation|phone_conversation  -> 041
  + In a phone call, the Iraqi minister briefed his Saudi counterpart on the raid. | the Iraqi minister > his Saudi counterpart
tell v  B=subj|obj in=phone_call|telephone_call|telephone_conversation|phone_conversation  -> 041
  + In a phone call, the Iraqi minister told his Saudi counterpart about the raid. | the Iraqi minister > his Saudi counterpart
inform v  B=subj|obj in=phone_call|telephone_call|telephone_conversation|phone_conversation  -> 041
  + In a phone call, the Iraqi minister informed his Saudi counterpart of the raid. | the Iraqi minister > his Saudi counterpart
hold v  B=subj|with obj=phone_call|telephone_call|phone_conversation|telephone_conversation|video_call|telephone_talk|phone_talk  -> 041
  + The Qatari emir held a phone call with the Turkish president. | The Qatari emir > the Turkish president
put v  B=subj obj=signature|name to={agreement}|accord|treaty  -> 057 weight=2
  + India and Nepal put their signatures to an accord on water. | India > Nepal ; Nepal > India
raise v  B=subj|with to=embassy_level|ambassador_level|ambassadorial_level  -> 050 weight=3
  + Iran raised its ties with Egypt to embassy level. | Iran > Egypt
set_up v  B=subj|with obj=joint_unit|joint_force|joint_committee|joint_commission|joint_venture|joint_company  -> 060 weight=2
  + Finland set up a joint unit with Estonia. | Finland > Estonia
fly v  B=subj|with obj=joint_sortie|joint_mission|joint_patrol  -> 062 weight=3
  + Greek pilots flew joint sorties with Cypriot pilots. | Greek pilots > Cypriot pilots
take_part v  B=subj|with in={drill}|joint_exercise|joint_drill|joint_manoeuvre  -> 062 weight=2
  + Indian warships took part in a joint exercise with the Japanese navy. | Indian warships > the Japanese navy
pass_on v  S=subj T=to obj=warning|intelligence|information|tip|tip-off|evidence|details  -> 064 weight=1
  + Jordan passed on warnings about the plot to Spain. | Jordan > Spain
hand_back v  S=subj T=to obj={detainee}|hijacker|fugitive|deserter|suspect  -> 063 weight=2
  + Laos handed two hijackers back to Vietnam. | Laos > Vietnam
# Aid
fly v  S=subj T=to obj={humanitarian}|tonnes|tons|tonne|ton|doctor|medic  -> 073 weight=1
  + Kuwait flew 50 tonnes of blankets to Turkey. | Kuwait > Turkey
ship v  S=subj T=to obj={humanitarian}|tonnes|tons|tonne|ton  -> 073 weight=1
  + Qatar shipped tents to Morocco. | Qatar > Morocco
airlift v  S=subj T=to obj={humanitarian}|tonnes|tons|tonne|ton  -> 073 weight=1
  + Norway airlifted tents to Nepal. | Norway > Nepal
take_in v  S=subj T=obj:group|person !in=:any  -> 075 weight=2
  + Zambia took in 900 Angolans who had fled the fighting. | Zambia > Angolans
admit v  S=subj T=obj obj={inspectors}|{peacekeepers}|team  -> 086 weight=3
  + Syria admitted a team of European observers. | Syria > a team
deploy v  S=subj T=to under=mandate|umbrella|mission|banner|auspices  -> 074 weight=3
  + Fiji deployed forty officers to Haiti under the mandate of the mission. | Fiji > Haiti
welcome v  S=subj T=obj obj={peacekeepers}|{troops}|contingent  -> 0861 weight=2
  + Mozambique welcomed a contingent of Rwandan troops. | Mozambique > a contingent
# Yielding
remove v  S=subj T=obj from=blacklist|terror_list|terrorism_list|sanctions_list|grey_list|list_of_sponsors  -> 085 weight=3
  + The United States removed Sudan from its blacklist. | The United States > Sudan
take v  S=subj T=obj off=blacklist|list|sanctions_list|terror_list  -> 085 weight=3
  + Canada took Liberia off its blacklist. | Canada > Liberia
thin_out v  S=subj T?=along|on|at|from obj={troops}  -> 087
  + India thinned out its forces along the ridge. | India > _
proclaim v  S=subj T?=with|in|on obj=halt|end|pause to=hostility|hostilities|fighting|violence|attacks  -> 0871 weight=3
  + The rebels proclaimed a halt to hostilities on Sunday. | The rebels > _
surrender v  S=subj:REB|MIL|UAF T?=to|from|in  -> 0874 weight=1
  + Libyan militiamen surrendered to government troops in Sirte. | Libyan militiamen > government troops
surrender v  S=subj:REB|MIL|UAF T?=to obj={weapon}|{arms}  -> 0873 weight=1
  + Libyan militiamen surrendered their weapons to government troops. | Libyan militiamen > government troops
withdraw v  S=subj:MIL T=from  -> 0874 weight=1
  + Chadian soldiers withdrew from the Libyan village. | Chadian soldiers > the Libyan village
allow v  S=subj T=obj obj={inspectors}|{peacekeepers}|{aidgroup}  -> 086 weight=1
  + Libya allowed inspectors into the plant. | Libya > inspectors
let v  S=subj T=obj obj={inspectors}|{peacekeepers}  -> 086 weight=1
  + Libya let the inspectors into the plant. | Libya > the inspectors
let v  S=subj T=obj obj={aidgroup}|aid_convoy|food_convoy|relief_convoy|convoy|supplies  -> 0863 weight=1
  + Sudan let an aid convoy into the town. | Sudan > an aid convoy
# Disapproval, law
draw v  S=from T=subj obj=criticism|condemnation|rebuke|fire|ire|anger|protest|scorn|outrage|reproach  -> 111 weight=2
  + The remarks of the Polish minister drew criticism from Israel. | Israel > The remarks of the Polish minister
come_under_fire v  S=from T=subj  -> 111
  + The French law came under fire from Malaysia. | Malaysia > The French law
come_in_for_criticism v  S=from T=subj  -> 111
  + The Danish bank came in for criticism from Lithuania. | Lithuania > The Danish bank
lodge v  S=subj T=with obj=representation|representations|protest|complaint|note  -> 114 weight=1
  + China lodged representations with Japan. | China > Japan
hand v  S=subj T=iobj obj=note|protest_note|letter of=protest  -> 114 weight=3
  + South Korea handed Japan a note of protest. | South Korea > Japan
hand v  S=subj T=to obj=note|protest_note|letter of=protest  -> 114 weight=3
  + South Korea handed a note of protest to the Japanese envoy. | South Korea > the Japanese envoy
find v  S=subj T=obj.mod obj=guilty  -> 116 weight=2
  + A Russian court found an American reporter guilty of spying. | A Russian court > an American reporter
gather v  S=subj T=of|against|by of=war_crime|abuse|atrocity|crime|massacre obj=evidence|testimony|proof  -> 094 weight=1
  + A United Nations panel gathered evidence of war crimes by the junta. | A United Nations panel > the junta
look_into v  S=subj T=by obj=report|allegation|claim|role|part|how  -> 090 weight=1
  + A Spanish judge looked into reports of killings by Chilean officers. | A Spanish judge > Chilean officers
# Refusals
turn_away v  S=subj T=obj  -> 120
  + Nepal turned away an Israeli medical team. | Nepal > an Israeli medical team
turn_away v  S=subj T=obj obj={aidgroup}|field_hospital|relief_flight|aid_flight|aid_ship|medic|rescuer  -> 1223 weight=1
  + Nepal turned away an Israeli field hospital. | Nepal > an Israeli field hospital
turn_a_deaf_ear v  S=subj T=to|obj.poss  -> 120
  + Switzerland turned a deaf ear to the plea of Zimbabwe. | Switzerland > Zimbabwe
decline v  S=subj T=with|from|of|obj.mod|obj.poss obj=invitation  -> 125 weight=1
  + The Palestinian leader declined an invitation from the Israeli premier. | The Palestinian leader > the Israeli premier
shrug_off v  S=subj T=from|by|of obj={demand}  -> 120
  + The Malagasy president shrugged off calls from the opposition to step down. | The Malagasy president > the opposition
vote v  S=subj T=against against=peace_plan|plan|accord|settlement|deal  -> 127 weight=1
  + Bosnian Serb deputies voted against a peace plan of the United Nations. | Bosnian Serb deputies > the United Nations
block v  S=subj T?=obj.mod obj=draft_statement|draft_resolution|statement|resolution|draft  -> 129 weight=2
  + Russia blocked a statement of the Security Council. | Russia > the Security Council
# Threats
serve v  S=subj T=iobj|on|to obj=notice|ultimatum|warning  -> 130
  + Turkey served notice on Greece that its patience was over. | Turkey > Greece
give v  S=subj T=iobj|to obj=day|days|hour|hours|deadline|ultimatum inf=leave|withdraw|surrender|pull|vacate|go|comply|quit  -> 139 weight=2
  + Ethiopia gave Eritrea ten days to pull back its troops. | Ethiopia > Eritrea
give v  S=subj T=obj|iobj any={envoy}|spy|delegation obj=day|days|hour|hours inf=leave|quit|go  -> 166 weight=4
  + Britain gave two Iranian diplomats 48 hours to leave. | Britain > two Iranian diplomats
# Protest
bring v  S=by T?=in subj=strike|stoppage|general_strike|walkout|protest to=halt|standstill  -> 143
  + A stoppage by the Nepali opposition brought Kathmandu to a standstill. | the Nepali opposition > _
pack v  S=subj:CVL T?=against inf=commemorate|mourn|protest|demand|denounce  -> 141
  + Some 3,000 people packed a park in Tbilisi to denounce the Georgian government. | Some 3,000 people > _
parade v  S=subj:LAB|CVL|OPP|EDU with=banner|placard|sign  -> 141 weight=1
  + Bulgarian miners paraded through Sofia with banners. | Bulgarian miners > _
seal_off v  S=subj:LAB|CVL|OPP|EDU|AGR|ETH T?=of obj={road}  -> 144 weight=1
  + Albanian farmers sealed off the highway to the coast. | Albanian farmers > _
# Posture
flood v  S=subj T?=obj with={police}|{troops}  -> 153 weight=1
  + Jamaica flooded the slums with riot police. | Jamaica > the slums
deploy v  S=obj T?=to|in|at|around|outside|near obj={police}  -> 153
  + Riot police were deployed around the Brazilian congress. | Riot police > the Brazilian congress
deploy v  S=obj T=to|in|along|between as={peacekeepers}|peacekeeping_force|peacekeeping_troop|peacekeeping_forces  -> 074 weight=3
  + Some 200 Kenyan soldiers were deployed to Haiti as peacekeepers. | Some 200 Kenyan soldiers > Haiti
deploy v  S=obj T?=to|in|at|around|outside|near|along obj={troops}  -> 154
  + Malian soldiers were deployed along the border. | Malian soldiers > _
mass v  S=subj T=with on=border|frontier obj={troops}  -> 154 weight=1
  + Ethiopia massed troops on the border with Somalia. | Ethiopia > Somalia
move v  S=subj T=with to=border|frontier obj={troops}  -> 154 weight=1
  + Syria moved three divisions to its border with Turkey. | Syria > Turkey
# Reduced relations
pull_out v  S=subj T=obj.poss|of|out_of of=scheme|project|{agreement}|alliance|bloc|initiative|programme|exercise|{pact}  -> 160 weight=2
  + Panama pulled out of China's railway scheme. | Panama > China
put_a_stop v  S=subj T=to to={aid}|shipments|exports|payments  -> 162
  + Canada put a stop to all assistance to Haiti. | Canada > Haiti
suspend v  S=subj T=of|for|obj.of obj=training|military_training|arms_delivery|military_cooperation  -> 1622 weight=2
  + Britain suspended the training of the Rwandan army. | Britain > the Rwandan army
recall v  S=subj T=from|to obj={envoy}  -> 161 weight=2
  + Colombia recalled its ambassador from Israel. | Colombia > Israel
order v  S=subj T=obj obj={envoy}|{peacekeepers}|{aidgroup} inf=leave|depart|quit|withdraw|go  -> 166 weight=4
  + Mali ordered the peacekeepers to leave. | Mali > the peacekeepers
tell v  S=subj T=obj obj={envoy}|{peacekeepers}|{aidgroup} inf=leave|depart|quit|withdraw|go  -> 166 weight=4
  + Chad told the German ambassador to leave. | Chad > the German ambassador
declare v  S?=subj T=obj any=grata  -> 166 weight=3
  + Slovakia declared a Russian consul persona non grata. | Slovakia > a Russian consul
add v  S?=subj|by T=obj to=blacklist|sanctions_list  -> 163 weight=2
  + Britain added two Belarusian banks to its sanctions list. | Britain > two Belarusian banks
blacklist v  S?=subj T=obj  -> 163
  + Britain blacklisted two Belarusian banks. | Britain > two Belarusian banks
slap v  S=subj T=on obj={sanction}|{tariff}|ban  -> 163 weight=1
  + Japan slapped sanctions on three Russian banks. | Japan > three Russian banks
choke_off v  S=subj T=to obj=rail_link|link|supply|supplies|gas|trade|fuel  -> 163
  + Azerbaijan choked off rail links to Armenia. | Azerbaijan > Armenia
# Coercion
confiscate v  S?=subj T=obj:any  -> 1711
  + Venezuela confiscated the rigs of an American oil company. | Venezuela > the rigs of an American oil company
  - The teacher confiscated a phone.
block v  S?=subj T?=to obj=access to={media}|website|site|app|platform|network  -> COERCE/censor weight=3
  + Egypt blocked access to 21 websites. | Egypt > 21 websites
strip v  S?=subj T=obj of=accreditation|visa|press_card|licence|license|press_credentials|credentials  -> COERCE/censor weight=2
  + Russia stripped a British reporter of her accreditation. | Russia > a British reporter
take v  S?=by|subj T=obj into=custody|detention  -> 173 weight=4
  + A French photographer was taken into custody by police in Benin. | police > A French photographer
put v  S=subj T=obj under=emergency_rule|martial_law|state_of_emergency  -> 1724 weight=2
  + The president put the province under emergency rule. | The president > the province
ship_back v  S?=subj T=obj:person|group  -> 174
  + Malaysia shipped 900 Indonesian migrants back across the strait. | Malaysia > 900 Indonesian migrants
send_back v  S?=subj T=obj obj=migrant|refugee|asylum_seeker|worker|family|people  -> 174 weight=1
  + Pakistan sent 4,000 Afghan refugees back across the border. | Pakistan > 4,000 Afghan refugees
drive v  S?=subj T=obj obj=villager|resident|civilian|people|family|refugee|settler|farmer|herder from=home|house|village|country|land|territory  -> 201 weight=1
  + The army drove the villagers from their homes. | The army > the villagers
drive v  S?=subj T=obj into=:state obj=villager|resident|civilian|people|family|refugee|settler|farmer|herder  -> 201 weight=1
  + The army drove 900 villagers into Chad. | The army > 900 villagers
force v  S?=subj T=obj obj=villager|resident|civilian|people|family|refugee|settler|farmer|herder from=home|country|land|village|house|region  -> 201 weight=4
  + Militiamen forced 900 families from their homes. | Militiamen > 900 families
seal v  S=subj T=with obj=border|frontier|crossing  -> 191 weight=2
  + Egypt sealed its border with Libya. | Egypt > Libya
tighten v  S=subj T=around|on|of obj=noose|siege|blockade|grip|stranglehold  -> 191
  + Rebel forces tightened their noose around the Syrian town. | Rebel forces > the Syrian town
hack v  S?=subj T=obj:org  -> 176 weight=2
  + Russian spies hacked the German parliament. | Russian spies > the German parliament
hack_into v  S?=subj T=obj.poss|of|obj:any  -> 176 weight=2
  + Chinese hackers hacked into the network of an Australian ministry. | Chinese hackers > an Australian ministry
break v  S?=subj T=of|obj.of|obj.poss into=network|computer|server|system|email|e-mail|mailbox|database|website  -> 176 weight=4
  + Russian hackers broke into the network of the German parliament. | Russian hackers > the German parliament
cripple v  S?=subj T=obj:any subj=hacker|cyberattack|cyber_attack|virus|malware|ransomware  -> 176 weight=1
  + Hackers from North Korea crippled a South Korean bank. | Hackers from North Korea > a South Korean bank
take_down v  S?=subj T=obj:any obj=website|server|network|system|portal  -> 176
  + Russian hackers took down the website of the Estonian parliament. | Russian hackers > the website of the Estonian parliament
# Force
fire v  S=subj T?=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control weight=4
  + Kenyan police fired tear gas to break up a march. | Kenyan police > _
  + Kenyan police fired tear gas at students. | Kenyan police > students
lob v  S?=subj T=into|at|on|across|over obj={heavy}|shell|mortar_round|round|grenade  -> 194 weight=1
  + Indian gunners lobbed shells into Pakistan. | Indian gunners > Pakistan
land v  S?=from|subj T=in|on|near subj=shell|rocket|missile|mortar_round|mortar|projectile|bomb|drone  -> 194 weight=3
  + Rockets fired from Lebanon landed in an Israeli town. | Rockets fired from Lebanon > an Israeli town
slam v  S?=from|subj T=into|in subj=shell|rocket|missile|mortar_round|projectile|drone|bomb  -> 194 weight=2
  + A rocket slammed into an Israeli clinic. | _ > an Israeli clinic
crash v  S?=from|subj T=into|in|on subj=shell|rocket|missile|mortar_round|projectile  -> 194 weight=3
  + A missile crashed into a Ukrainian school. | _ > a Ukrainian school
ram v  S=subj T=obj subj=suicide_bomber|bomber|attacker|militant  -> 1831 weight=2
  + A suicide bomber rammed a bus carrying Chinese engineers. | A suicide bomber > a bus
ram v  S=subj T=into obj={conveyance}|car|truck|vehicle|explosives-laden_car subj=suicide_bomber|bomber|attacker|militant  -> 1831 weight=2
  + A suicide bomber rammed a car into the gate of the ministry. | A suicide bomber > the gate of the ministry
blow_up v  T?=outside|near|at|in|by subj=truck|car|lorry|van|bus|vehicle|minibus|motorcycle  -> 1832 weight=2
  + A truck packed with dynamite blew up outside the headquarters of the Colombian police. | _ > the headquarters of the Colombian police
make v  S?=by|subj T=of obj=attempt on=life  -> 185 weight=3
  + An attempt was made on the life of the Slovak premier. | _ > the Slovak premier
sweep_into v  S=subj:MIL T=obj  -> 190 weight=1
  + Turkish troops swept into Syria. | Turkish troops > Syria
cross v  S=subj:MIL|REB T=into  -> 190 weight=1
  + Rwandan troops crossed into Congo on Sunday. | Rwandan troops > Congo
bludgeon_to_death v  S?=subj T=obj  -> 1823
  + A Guatemalan bishop was bludgeoned to death in his garage. | _ > A Guatemalan bishop
hack_to_death v  S?=subj T=obj  -> 1823
  + A Mexican mayor was hacked to death by a drug gang. | a drug gang > A Mexican mayor
beat_to_death v  S?=subj T=obj  -> 1823
  + A Greek reporter was beaten to death by soldiers. | soldiers > A Greek reporter
stab_to_death v  S?=subj T=obj  -> 1823
  + A Swedish minister was stabbed to death by militants. | militants > A Swedish minister
# Negotiation, mediation, documents
broker v  S=subj T?=between obj=understanding|compromise|settlement|reconciliation|rapprochement|swap|exchange  -> 045
  + Qatar brokered an understanding between Chad and the rebels. | Qatar > Chad ; Qatar > the rebels
sign v  B=subj|with obj=document|documents|paper|papers|letter_of_intent|joint_statement|joint_declaration|roadmap|road_map|plan_of_action|deal|declaration_of_principles|statement_of_intent  -> 057
  + Oman and Belarus signed documents on farm machinery. | Oman > Belarus ; Belarus > Oman
exchange v  B=subj|with obj=note|notes|letter|letters|message|messages|ratification|instruments  -> 050
  + Chile and Japan exchanged notes on visa-free travel. | Chile > Japan ; Japan > Chile
hammer_out v  B=subj|with obj={agreement}|compromise|deal|text|wording  -> 046
  + Oman and Yemen hammered out the wording of a deal. | Oman > Yemen ; Yemen > Oman
hold v  B=subj|with obj=round|session|consultations|strategic_dialogue|proximity_talks|technical_talks|indirect_talks|joint_committee|joint_commission  -> 046
  + Kuwait held indirect talks with the Houthi rebels. | Kuwait > the Houthi rebels
break v  B=subj|with obj=deadlock|impasse|logjam  -> 046
  + Kenya and Somalia broke a deadlock over their sea border. | Kenya > Somalia ; Somalia > Kenya
conclude v  B=subj|with obj=talks|negotiation|consultation|round|visit  -> 046
  + Peru concluded negotiations with India on trade. | Peru > India
normalise v  B=subj|with obj={relations}  -> 050
  + Bahrain normalised relations with Israel. | Bahrain > Israel
normalize v  B=subj|with obj={relations}  -> 050
  + Bahrain normalized relations with Israel. | Bahrain > Israel
reopen v  S=subj T?=in obj={mission}  -> 054
  + Greece reopened its embassy in Syria. | Greece > Syria
accept v  S=subj T=of|from obj=credentials|credential  -> 050
  + The Omani sultan accepted the credentials of the Peruvian ambassador. | The Omani sultan > the Peruvian ambassador
present v  S=subj T=to obj=credentials|credential|letter_of_credence  -> 050
  + The Peruvian ambassador presented his credentials to the Omani sultan. | The Peruvian ambassador > the Omani sultan
dispatch v  S=subj T=to obj={envoy}|delegation|emissary|mediator  -> 040
  + Algeria dispatched an envoy to Niger. | Algeria > Niger
# Diplomatic notes, summons
summon v  S=subj T=obj obj={envoy}|charge|chargé|ambassador  -> 114
  + Mongolia summoned the Dutch ambassador over the seizure. | Mongolia > the Dutch ambassador
call_in v  S=subj T=obj obj={envoy}|charge|chargé|ambassador  -> 114
  + Poland called in the Belarusian ambassador over the balloon. | Poland > the Belarusian ambassador
haul_in v  S=subj T=obj obj={envoy}|ambassador  -> 114
  + Norway hauled in the Chinese ambassador over the cable. | Norway > the Chinese ambassador
revoke v  S=subj T=of|obj.poss|obj.of obj=accreditation|diplomatic_status|exequatur|credentials of={envoy}|consul|diplomat  -> 166 weight=2
  + Ecuador revoked the accreditation of two Mexican diplomats. | Ecuador > two Mexican diplomats
pull v  S=subj T=from|out_of obj={envoy}|embassy_staff|diplomatic_staff  -> 161
  + Canada pulled its diplomats out of Sudan. | Canada > Sudan
close v  S=subj T?=in|to obj={mission}  -> 161
  + Denmark closed its embassy in Iraq. | Denmark > Iraq
shut v  S=subj T?=in|to obj={mission}  -> 161
  + Denmark shut its embassy in Iraq. | Denmark > Iraq
downgrade v  S=subj T=with|obj.mod obj={relations}  -> 161
  + Ghana downgraded ties with Chad. | Ghana > Chad
snub v  S=subj T=obj  -> 120
  + Turkey snubbed the Dutch foreign minister. | Turkey > the Dutch foreign minister
# Sanctions and trade measures
freeze v  S=subj T=of|obj.of|obj.poss|obj.mod obj={aid}|funding|grant|loan|aid_payment  -> 162
  + Denmark froze its aid to Mali. | Denmark > Mali
blacklist n  S=by|poss|mod T=of  -> 163
  + Canada's blacklist of Iranian officials grew by nine names. | Canada > Iranian officials
raise v  S=subj T=on|from|against obj={tariff}  -> 163
  + India raised tariffs on American almonds. | India > American almonds
double v  S=subj T=on|from obj={tariff}  -> 163
  + India doubled duties on American almonds. | India > American almonds
hit v  S=subj T=obj with={sanction}|{tariff}  -> 163 weight=3
  + Canada hit Belarus with sanctions. | Canada > Belarus
halt v  S=subj T=to|from obj=export|import|shipment|delivery|gas_supply|oil_supply|grain_export  -> 163
  + Russia halted exports of wheat to Kazakhstan. | Russia > Kazakhstan
cap v  S=subj T=of|from|obj.mod obj=import|price|oil_price  -> 163
  + The European Union capped the price of Russian oil. | The European Union > Russian oil
exempt v  S=subj T=obj from={sanction}|{tariff}  -> 085
  + The United States exempted Iraq from the sanctions. | The United States > Iraq
waive v  S=subj T=on|for|against obj={sanction}|{tariff}  -> 085
  + The United States waived sanctions on Iraq. | The United States > Iraq
# Borders and migrants
turn_back v  S?=subj T=obj obj=migrant|refugee|asylum_seeker|boat|migrant_boat|people|family|lorry  -> 174
  + Greek coast guards turned back a boat with forty Afghans. | Greek coast guards > a boat
push_back v  S?=subj T=obj obj=migrant|refugee|asylum_seeker|boat|people  -> 174
  + Latvian guards pushed back Iraqi migrants. | Latvian guards > Iraqi migrants
intercept v  S?=subj T=obj obj=migrant|boat|migrant_boat|vessel|ship|tanker|dinghy|cargo|freighter  -> 173
  + The Tunisian navy intercepted a migrant boat. | The Tunisian navy > a migrant boat
reopen v  S=subj T?=with|to obj=border|border_crossing|crossing|frontier|airspace  -> 085 weight=2
  + Niger reopened its border with Algeria. | Niger > Algeria
close v  S=subj T?=with|to obj=border|border_crossing|crossing|frontier|airspace  -> 191 weight=2
  + Niger closed its border with Benin. | Niger > Benin
  + Belarus closed its airspace to Polish planes. | Belarus > Polish planes
shut v  S=subj T?=with|to obj=border|border_crossing|crossing|frontier|airspace  -> 191 weight=2
  + Niger shut its border with Benin. | Niger > Benin
resettle v  S=subj T=obj obj=refugee|family|migrant  -> 075
  + Canada resettled 900 Syrian refugees. | Canada > 900 Syrian refugees
# Courts
remand v  S=subj T=obj  -> 173
  + A Ugandan court remanded the opposition leader until March. | A Ugandan court > the opposition leader
place v  S=subj T=obj under=house_arrest|arrest|surveillance|guard  -> 173
  + The junta placed the president under house arrest. | The junta > the president
bar v  S=subj T=obj from=election|office|race|vote|ballot|running|parliament|contest  -> 1722 weight=1
  + The Ivorian court barred the former minister from the election. | The Ivorian court > the former minister
disqualify v  S=subj T=obj from=election|office|race|vote|ballot|contest  -> 1722
  + The Ivorian court disqualified the former minister from the election. | The Ivorian court > the former minister
# Captives
swap v  B=subj|with obj=prisoner|prisoner_of_war|captive|detainee|body  -> 0841
  + Russia swapped prisoners with Ukraine. | Russia > Ukraine
exchange v  B=subj|with obj=prisoner|prisoner_of_war|captive|detainee|body  -> 0841
  + Russia exchanged prisoners with Ukraine. | Russia > Ukraine
hold_hostage v  S?=subj T=obj  -> 181
  + Gunmen held nine Indian sailors hostage. | Gunmen > nine Indian sailors
free v  S=subj T=obj obj=hostage|captive|crew|sailor|journalist|reporter|activist|engineer|worker|fisherman|tourist|soldier|national|citizen|dual_national  -> 0841
  + The rebels freed two Chinese engineers. | The rebels > two Chinese engineers
repatriate v  S=subj T=to|obj obj=body|remains|prisoner|migrant|refugee|worker  -> 0841
  + Libya repatriated 120 migrants to Niger. | Libya > Niger
spirit_away v  S?=subj T=obj  -> 181
  + Agents spirited away an Iranian dissident. | Agents > an Iranian dissident
# Air defence, drones, sea
shoot_down v  S?=subj T=of|from|obj:any obj=drone|missile|plane|jet|helicopter|aircraft|balloon|warplane|rocket|fighter  -> 195 weight=1
  + Iran shot down an American drone. | Iran > an American drone
down v  S?=subj T=obj:any obj=drone|missile|plane|jet|helicopter|aircraft|balloon|warplane  -> 195
  + Iran downed an American drone. | Iran > an American drone
intercept v  S?=subj T=obj:any obj=missile|rocket|drone|projectile|warplane|bomber|jet|fighter_jet  -> 150
  + Norway intercepted two Russian bombers. | Norway > two Russian bombers
scramble v  S=subj T?=against|near obj=jet|fighter|fighter_jet|warplane|plane|aircraft  -> 152
  + Norway scrambled jets against Russian bombers. | Norway > Russian bombers
buzz v  S=subj T=obj  -> 150
  + A Russian jet buzzed a British frigate. | A Russian jet > a British frigate
shadow v  S=subj T=obj obj=ship|warship|vessel|frigate|destroyer|submarine|plane|aircraft|carrier|boat|patrol|fleet  -> 150
  + A Chinese frigate shadowed an Australian warship. | A Chinese frigate > an Australian warship
ram v  S=subj T=obj obj=ship|boat|vessel|patrol_boat|fishing_boat|trawler|cutter  -> 190 weight=1
  + A Chinese cutter rammed a Philippine boat. | A Chinese cutter > a Philippine boat
board v  S=subj:MIL|COP|GOV T=obj obj=ship|boat|vessel|tanker|freighter|trawler|yacht  -> 171
  + Iranian commandos boarded a Greek tanker. | Iranian commandos > a Greek tanker
sink v  S=subj T=obj obj=ship|boat|vessel|warship|frigate|submarine|patrol_boat|corvette  -> 190
  + Ukrainian drones sank a Russian corvette. | Ukrainian drones > a Russian corvette
torpedo v  S=subj T=obj obj=ship|boat|vessel|warship|frigate|submarine|tanker  -> 190
  + A Pakistani submarine torpedoed an Indian frigate. | A Pakistani submarine > an Indian frigate
# Humanitarian access
deny v  S=subj T=to obj={access}|entry|passage to={inspectors}|{aidgroup}|inspector|agency|monitor|rapporteur|convoy  -> 1245 weight=2
  + Sudan denied access to the inspectors. | Sudan > the inspectors
airdrop v  S=subj T?=to|over|into|on|in obj={humanitarian}|{aid}|pallet|parcel|supplies  -> 073
  + Jordan airdropped food to the besieged town. | Jordan > the besieged town
# Intelligence
expose v  S=subj T=obj:any obj=spy|spy_ring|spy_network|agent|plot|sleeper_cell  -> 112
  + Poland exposed a Russian spy ring. | Poland > a Russian spy ring
break_up v  S=subj T=obj:any obj=spy_ring|spy_network|cell|terror_cell|sleeper_cell|terrorist_cell|ring  -> 173
  + Turkey broke up an Israeli spy ring. | Turkey > an Israeli spy ring
unmask v  S=subj T=obj:person  -> 112
  + Estonia unmasked a Russian agent. | Estonia > a Russian agent
foil v  S=subj T=by|of|obj.mod obj=plot|attack|coup|assassination|attempt|bombing|terrorist_attack  -> 173
  + Denmark foiled a plot by Iranian agents. | Denmark > Iranian agents
# Elections, opinion
oppose v  S=subj T?=of|by|obj.poss|obj.mod obj={plan}|{policy}|referendum|vote|sanction|war|invasion|expansion|bid|membership|pipeline|deployment|resolution  -> 110
  + Greece opposed the membership of Kosovo. | Greece > Kosovo
voice v  S=subj T=to|against obj=opposition|objection|objections|disapproval  -> 110 weight=2
  + Hungary voiced opposition to the Dutch plan. | Hungary > the Dutch plan
express v  S=subj T=to|against obj=opposition|objection|objections|disapproval  -> 110 weight=2
  + Hungary expressed opposition to the Dutch plan. | Hungary > the Dutch plan
# What these words do not mean
crush v  obj={leader}|rival|opponent|incumbent with=vote|percent|majority  -> none
  - The senator crushed his rival with 82 percent of the vote.
host v  obj=site|number|museum|population|species|festival|exhibition|concert|match|tournament|website|university|plant|factory  -> none
  - Tabriz hosts a number of old sites.
contribute v  subj={abstract}|right|rights|level|factor to=peace|stability|growth|development|success|prosperity|progress|understanding|rise|decline|fall|increase|loss  -> none
  - The rights of the villagers would contribute to stability.
launch v  obj=satellite|new_satellite|research_rocket|space_rocket|spacecraft|shuttle|telescope|carrier_rocket|space_probe  -> none weight=3
  - India launched a satellite on Friday.
bombard v  with=question|email|e-mail|letter|advert|message|call|request|offer  -> none
  - Critics bombarded the minister with questions.
paralyse v  subj={weather}  -> none
  - Heavy snow paralysed traffic in northern Japan.
paralyze v  subj={weather}  -> none
  - Heavy snow paralyzed traffic in northern Japan.
follow v  subj=series|film|novel|book|show|drama|documentary  -> none
  - The series follows a colonel who hunts a spy.
# More, by what a second blind reading missed
express_hope_that v  S=subj  -> 013
  + The Ghanaian negotiator expressed hope that the roads would open. | The Ghanaian negotiator > _
  - The Ghanaian negotiator expressed confidence in the mayor.
examine v  S=subj obj=proposal|plan|idea|option|bid|offer|possibility  -> 014 weight=1
  + The Swiss cabinet is examining a plan to tax lorries. | The Swiss cabinet > _
share v  B=subj|with|of|obj.poss obj=view|position|concern|opinion|assessment  -> 019 weight=1
  + Cuba shares the view of Mexico on migrants. | Cuba > Mexico
step_up v  S=subj T=to|from obj=delivery|export|shipment|sale|production|supply|import|purchase  -> 061 weight=1
  + Algeria stepped up gas deliveries to Italy. | Algeria > Italy
deliver v  S=obj.mod T=to obj={arms}  -> 072
  + Turkish drones were delivered to the Malian army. | Turkish > the Malian army
deliver v  S=obj.mod T=to obj={humanitarian}|{aid}  -> 073
  + Japanese tents were delivered to the Nepali government. | Japanese > the Nepali government
join_forces v  B=subj|with  -> 060 weight=1
  + Estonian engineers joined forces with Finnish engineers. | Estonian engineers > Finnish engineers
pay v  S=subj T=in|for|of for=school|clinic|hospital|road|bridge|well|mosque|church|pipeline|repair  -> 070 weight=1
  + Azerbaijan is paying for a school in Georgia. | Azerbaijan > Georgia
land v  S=subj:COP|MIL T=in inf=help|guard|protect|fight|restore|keep|patrol  -> 074 weight=4
  + Some Kenyan policemen landed in Haiti to help guard the port. | Some Kenyan policemen > Haiti
switch_off v  S=subj T?=along|at|with obj=loudspeaker|jammer|radar|propaganda  -> 087
  + North Korea switched off its loudspeakers along the border. | North Korea > _
place v  S=obj T?=against on=footing|war_footing|alert|high_alert|standby  -> 152
  + The Lithuanian army was placed on a war footing. | The Lithuanian army > _
put v  S=obj T?=against on=footing|war_footing|high_alert|standby  -> 152
  + The Lithuanian army was put on a war footing. | The Lithuanian army > _
dispatch v  S=subj T=by|to|near|off|toward|towards obj=vessel|ship|warship|fleet|flotilla|carrier|coast_guard_ship|submarine  -> 154
  + China dispatched 40 vessels to Taiwan. | China > Taiwan
call_home v  S=subj T?=from obj={envoy}  -> 161 weight=2
  + Saudi Arabia called home its ambassador from Canada. | Saudi Arabia > Canada
freeze v  S=subj T=with obj=business|cooperation|contacts|contact|investment  -> 160 weight=2
  + Saudi Arabia froze cooperation with Canada. | Saudi Arabia > Canada
steal v  S=subj T=of|from|obj.of|obj.poss|obj.mod subj=hacker|spy|agent obj=plan|plans|data|secret|blueprint|file|email|record|document  -> 176 weight=1
  + Laotian hackers stole the plans of a Thai ministry. | Laotian hackers > a Thai ministry
exchange v  B=subj|with obj=fire|gunfire|artillery_fire|shots|shelling|mortar_fire  -> 190
  + Thai guards exchanged gunfire with Laotian soldiers. | Thai guards > Laotian soldiers
talk v  B=subj|with !about=:any !to=:any  -> 040
  + The foreign ministers of Chad and Kenya talked for an hour. | The foreign ministers of Chad and Kenya > The foreign ministers of Chad and Kenya
begin v  B=subj|with obj={drill}|joint_exercise  -> 062
  + British marines and Greek troops began a military exercise. | British marines > Greek troops ; Greek troops > British marines
push v  S=subj:MIL|REB T=obj out_of={territory}  -> 190 weight=1
  + The Iraqi army pushed the militia out of the city. | The Iraqi army > the militia
drive v  S=subj:MIL|REB T=obj:MIL|REB|UAF out_of={territory}  -> 190 weight=2
  + Government troops drove the rebels out of the town. | Government troops > the rebels
plead_guilty v  -> none weight=3
  - The envoy pleaded guilty to taking bribes from the oil company.
plead_not_guilty v  -> none weight=3
  - The general pleaded not guilty at a court in Quito.
yield v  obj=benefit|benefits|return|returns|result|results|profit|crop|harvest|income|output|gain|fruit|fruits|dividend|information|clue  -> none
  - The mine yields benefits to the ministry.
make v  B=subj|with|to obj=phone_call|telephone_call|phone_calls|telephone_calls  -> 041 weight=3
  + The Korean minister made phone calls to the Dutch foreign minister. | The Korean minister > the Dutch foreign minister
thwart v  S=subj T=by|of obj=plot|attack|coup|assassination|bombing|attempt|terrorist_attack|bomb_attack  -> 173 weight=1
  + Kenyan police thwarted a plot by Somali militants. | Kenyan police > Somali militants
move_on v  subj={talks}|negotiation|debate|process  -> none
  - The talks in Vienna moved on to the next page.
boost v  obj=power|military_power|capability|production|output|export|sale|growth|ability|readiness|capacity  -> none
  - The guard boosted its military power in the gulf.
suspend v  obj=campaign|presidential_campaign|bid|candidacy|tour|album|career|attempt|voyage|search  -> none weight=2
  - The senator suspended his presidential campaign.
express v  S=subj obj=optimism  -> 013
  + Irish officials expressed optimism about the vote. | Irish officials > _
pull v  S=subj T=out_of|from obj={peacekeepers}  -> 1661 weight=1
  + Bangladesh pulled its peacekeepers out of Somalia. | Bangladesh > Somalia
use v  S=subj:GOV|MIL|REB T?=against|on obj=force|military_force|armed_force|deadly_force  -> 190
  + The junta used force against the monks. | The junta > the monks
drive v  S?=subj T=obj across=border|frontier|river  -> 201 weight=2
  + The Burmese army has driven 900 Karen villagers across the border. | The Burmese army > 900 Karen villagers
hurl v  S=subj:OPP|CVL|EDU|LAB T=at obj=petrol_bomb|stone|rock|bottle|firebomb|molotov_cocktail|brick|firework  -> 145 weight=2
  + Students hurled petrol bombs at the police in Athens. | Students > the police
throw v  S=subj:OPP|CVL|EDU|LAB T=at obj=petrol_bomb|stone|rock|bottle|firebomb|molotov_cocktail|brick|firework|egg|tomato  -> 145 weight=2
  + Students threw stones at the police in Athens. | Students > the police
pelt v  S=subj:OPP|CVL|EDU|LAB T=obj with=stone|rock|bottle|egg|firebomb|brick|petrol_bomb  -> 145 weight=2
  + Students pelted the police with stones. | Students > the police
knock_out v  S=subj T=obj:any obj={media}|website|network|server|portal|system  -> 176 weight=2
  + Hackers knocked out the website of an Estonian bank. | Hackers > the website of an Estonian bank
hit v  S=subj:MIL|REB|GOV T=in|obj obj=target|position|base|site|facility|installation|depot  -> 190 weight=1
  + Iranian forces hit a base in Israel. | Iranian forces > Israel
train_together v  B=subj|with  -> 062
  + Greek and Egyptian sailors trained together off Crete. | Greek and Egyptian sailors > Greek and Egyptian sailors
hand v  S=subj T=iobj|to obj={intelligence}|list  -> 064 weight=1
  + Iraq handed Syria a list of fugitives. | Iraq > Syria
deposit v  S=subj T=in|with|of in|with=central_bank|bank|treasury|reserve|reserves  -> 071
  + Qatar deposited two billion dollars in the Tunisian central bank. | Qatar > the Tunisian central bank
block v  S=subj T=obj.mod|obj.poss obj=export|import|good|goods|shipment|cargo  -> 163 weight=1
  + China blocked Lithuanian exports at its ports. | China > Lithuanian
ship v  S=subj T=to obj=oil|crude_oil|crude|gas|coal|wheat|grain|steel|goods|electricity|fuel  -> 061 weight=1
  + Mexico shipped crude oil to Cuba. | Mexico > Cuba
trial n  S?=by|poss T=of  -> 115
  + The trial of eleven Basque separatists has begun in Madrid. | _ > eleven Basque separatists
  - The trial of the new vaccine has begun in Madrid.
continue v  S=subj:MIL|REB T?=towards|toward|on|to obj=march|advance|push  -> 154 weight=3
  + Rebel fighters continued their march towards the port. | Rebel fighters > the port
battle v  obj=wildfire|blaze|flame|flames|forest_fire|bushfire|fire|flood  -> none
  - Firefighters battle wildfires in three districts of Portugal.
withdraw v  obj=name|application|nomination|candidacy|bid|claim|complaint|motion|lawsuit|petition  -> none
  - The nominee for secretary withdrew his name from consideration.
disappearance n  from=event|view|public|public_view|radar|stage  -> none
  - The disappearance of the president from public view led to rumours.
issue v  S=subj T=for|on obj=mandate|vaccine_mandate|mask_mandate  -> 172 weight=3
  + The governor issued a vaccine mandate for nurses. | The governor > nurses
