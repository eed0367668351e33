# Event frames of tabard, family "retreat": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Release, withdrawal, ceasefire, access, easing (CAMEO 08, PLOVER RETREAT)
release v  S=subj T=obj:person  -> 0841
  + Cuba released 53 dissidents. | Cuba > 53 dissidents
  + The rebels released two hostages. | The rebels > two hostages
release v  obj=statement|report|figure|film|album|video|data|result|name|document|detail|list|photo|record|version|plan|strategy|guideline|guidance|proposal|blueprint|roadmap|budget|estimate|forecast|policy|memo|draft|tape|recording|footage|image|findings|schedule|agenda|timetable|framework|programme|program  -> none
  - The ministry released a statement and new figures.
  - The White House released a plan for the schools.
release v  S?=subj T=obj:any obj=vessel|ship|tanker|oil_tanker|supertanker|boat|trawler|freighter|cargo_ship|plane|aircraft|truck|lorry|convoy  -> 0842
  + Gibraltar released the tanker on Thursday. | Gibraltar > the tanker
free v  S=subj T=obj  -> 0841
  + Israel freed 26 prisoners. | Israel > 26 prisoners
set_free v  S=subj T=obj  -> 0841
  + The kidnappers set free the nun. | The kidnappers > the nun
hand_over v  S=subj T=obj obj={detainee}  -> 0841
  + The guerrillas handed over three captives. | The guerrillas > three captives
hand_over v  S=subj T?=to obj={body}|{property}  -> 0842
  + The army handed over the bodies to the families. | The army > the families
swap v  B=subj|with obj={detainee}  -> 0841
  + Russia swapped prisoners with Ukraine. | Russia > Ukraine ; Ukraine > Russia
exchange v  B=subj|with obj={detainee}  -> 0841
  + Yemen exchanged prisoners with the Houthis. | Yemen > prisoners
pardon v  S=subj T=obj:person obj={detainee}  -> 0841
  + The king pardoned ten prisoners. | The king > ten prisoners
repatriate v  S=subj T=obj  -> 0841
  + Kenya repatriated Somali refugees. | Kenya > Somali refugees
return v  S=subj T?=to obj={property}|{body}|artefact|artifact|treasure  -> 0842
  + France returned artefacts to Benin. | France > Benin
return v  S=subj T?=to obj={detainee}  -> 0841
  + Iran returned the sailors to Britain. | Iran > Britain
parole v  S=subj T=obj  -> 0841
  + The court paroled the activist. | The court > the activist
bail n  S?=by T=of|poss  -> 0841
  + The bail of the editor by the court was expected. | the court > the editor
acquit v  S=subj T=obj  -> 0841
  + A Turkish court acquitted the novelist. | A Turkish court > the novelist
release n  S?=by T=of|poss:any of|poss=tanker|supertanker|ship|vessel|boat|freighter|trawler|plane|aircraft|fund|funds|asset|assets|money  -> 0842
  + The release of the tanker by Gibraltar was delayed. | Gibraltar > the tanker
release n  S?=by T=of|poss:person|group  -> 0841
  + The release of the hostages by the rebels was confirmed. | the rebels > the hostages
freeing n  S?=by T=of|poss  -> 0841
  + The freeing of the captives by the rebels followed a ransom, the bishop said on Monday. | the rebels > the captives
withdraw v  S=subj T=from  -> 0874
  + Ethiopia withdrew from Somalia. | Ethiopia > Somalia
withdraw v  S=subj T?=from obj={troops}  -> 0874
  + France withdrew troops from Mali. | France > Mali
withdraw v  S=subj obj={troops}  -> 0873
  + Russia withdrew its tanks. | Russia > _
pull_out v  S=subj T?=out_of|of|from|obj.of|obj.poss obj={troops}  -> 0874
  + Chad pulled out troops from Libya. | Chad > Libya
pull_out v  S=subj T=out_of|of|from  -> 0874
  + The Congolese army pulled out of the town on Monday after two weeks of fighting. | The Congolese army > the town
retreat v  S=subj T=from  -> 0874
  + Rebels retreated from Goma. | Rebels > Goma
surrender v  S=subj T=to  -> 0874
  + The guerrillas surrendered to the army. | The guerrillas > the army
withdrawal n  S?=by|mod|poss T?=from  -> 0874
  + Syria's withdrawal from Lebanon ended in April. | Syria > Lebanon
retreat n  S?=by|mod|poss T?=from  -> 0874
  + The rebels' retreat from the city was orderly. | The rebels > the city
pullout n  S?=by|mod|poss T?=from  -> 0874
  + Israel's pullout from Gaza was swift. | Israel > Gaza
demobilize v  S=subj T=obj  -> 0873
  + Colombia demobilized the paramilitaries. | Colombia > the paramilitaries
disarm v  S=subj T=obj  -> 0873
  + Peacekeepers disarmed the militia. | Peacekeepers > the militia
disarm v  S=subj  -> 0873
  + The guerrillas disarmed under the accord. | The guerrillas > _
lay_down v  S=subj obj=arm|weapon  -> 0873
  + The rebels laid down their arms. | The rebels > _
destroy v  S=subj obj=stockpile|chemical_weapon  -> 0873
  + Albania destroyed its chemical weapons. | Albania > _
declare v  S=subj T?=with|against obj={ceasefire}  -> 0871
  + The rebels declared a truce with the government. | The rebels > the government
declare v  S=subj obj={ceasefire}  -> 0871
  + The ETA group declared a ceasefire. | The ETA group > _
announce v  S=subj obj={ceasefire}  -> 0871
  + The army announced a ceasefire. | The army > _
agree v  B=subj|with obj={ceasefire}  -> 0871
  + Armenia agreed a ceasefire with Azerbaijan. | Armenia > Azerbaijan ; Azerbaijan > Armenia
sign v  B=subj|with obj={ceasefire}  -> 0871
  + Chad signed a cease-fire with the rebels. | Chad > the rebels ; the rebels > Chad
  + The government signed a truce with the rebels. | The government > the rebels ; the rebels > The government
observe v  S=subj T?=with obj={ceasefire}  -> 0871
  + The militia observed the truce with the army. | The militia > the army
cease_fire v  S=subj  -> 0871
  + Both armies ceased fire at noon. | Both armies > Both armies
ceasefire n  B=between|with|of|poss|mod|by  -> 0871
  + A ceasefire between Hamas and Israel took hold. | Hamas > Israel ; Israel > Hamas
truce n  B=between|with|of|poss|mod|by  -> 0871
  + A truce between the army and the rebels took effect at dawn on Monday. | the army > the rebels ; the rebels > the army
halt v  S=subj obj={violence}  -> 0871
  + The army halted its offensive. | The army > _
end v  S=subj obj={violence}  -> 0871
  + The militia ended its attacks. | The militia > _
suspend v  S=subj T?=on|against obj={violence}  -> 0871 weight=1
  + NATO suspended its air strikes on Serbia in June 1999. | NATO > Serbia
stop v  S=subj T?=on|against obj={violence}  -> 0871
  + The rebels stopped attacks on villages. | The rebels > villages
lift v  S=subj T?=on|of|obj.of|obj.poss obj={blockade}  -> 0872
  + Ecuador lifted the blockade of the port. | Ecuador > the port
ease v  S=subj T?=on|of|obj.of|obj.poss obj={blockade}  -> 0872
  + Israel eased the blockade of Gaza. | Israel > Gaza
lift v  S=subj T?=on|against obj={sanction}  -> 085
  + Washington lifted sanctions on Sudan. | Washington > Sudan
ease v  S=subj T?=on|against obj={sanction}  -> 085
  + The EU eased sanctions against Belarus. | The EU > Belarus
remove v  S=subj T?=on|from|against obj={sanction}  -> 085
  + India removed tariffs on Bangladesh. | India > Bangladesh
suspend v  S=subj T?=on|against obj={sanction}  -> 085
  + Brussels suspended sanctions against Burundi. | Brussels > Burundi
relax v  S=subj T?=on|against obj={sanction}  -> 085
  + Japan relaxed sanctions on Myanmar. | Japan > Myanmar
lift v  S=subj T?=in|on obj={curfew}  -> 0813
  + The governor lifted the curfew in Mombasa. | The governor > Mombasa
lift v  S=subj T?=in|on obj={martial}  -> 0814
  + The president lifted the state of emergency. | The president > _
lift v  S=subj T?=on obj={restriction}  -> 0811
  + Cuba lifted restrictions on travellers. | Cuba > travellers
ease v  S=subj T?=on obj={restriction}  -> 0811
  + Jordan eased curbs on the press. | Jordan > the press
allow v  S=subj T?=into|in obj={access}|aid_worker  -> 0863
  + Damascus allowed aid convoys into Homs. | Damascus > Homs
open v  S=subj T?=to obj=border|border_crossing|crossing|corridor  -> 0863
  + Egypt opened the border to Gaza. | Egypt > Gaza
reopen v  S=subj T?=to|with obj=border|border_crossing|crossing|corridor|embassy  -> 0863
  + Niger reopened the border with Benin. | Niger > Benin
accept v  S=subj obj={peacekeepers}  -> 0861 weight=1
  + Sudan accepted peacekeepers. | Sudan > _
welcome v  S=subj obj={peacekeepers}  -> 0861
  + The Haitian premier welcomed the peacekeepers in Port-au-Prince on Monday. | The Haitian premier > the peacekeepers
step_down v  S=subj  -> RETREAT/resign
  + The Kyrgyz leader stepped down after the protests. | The Kyrgyz leader > _
quit v  S=subj obj={office}  -> RETREAT/resign weight=2
  + The Israeli defence minister quit his post on Wednesday over the truce in Gaza. | The Israeli defence minister > _
# Releases of people
liberate v  S=subj T=obj:person  -> 0841
  + Portugal liberated two captured pilots. | Portugal > two captured pilots
discharge v  S=subj T=obj:person  -> 0841
  + Paramilitaries discharged the kidnapped nurse. | Paramilitaries > the kidnapped nurse
let_go v  S=subj T=obj:person  -> 0841
  + The Egyptian police let go forty students on Monday after a night in their cells. | The Egyptian police > forty students
unchain v  S=subj T=obj:person  -> 0841
  + Gunmen unchained the kidnapped nurse. | Gunmen > the kidnapped nurse
exonerate v  S=subj T=obj:person  -> 0841
  + Iceland exonerated two captured pilots. | Iceland > two captured pilots
turn_loose v  S=subj T=obj:person  -> 0841
  + Gunmen turned loose the kidnapped nurse. | Gunmen > the kidnapped nurse
emancipate v  S=subj T=obj:person  -> 0841
  + A court emancipated the blogger. | A court > the blogger
send_home v  S=subj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj:person  -> 0841
  + Tanzania reprieved two captured pilots. | Tanzania > two captured pilots
bail v  S=subj T=obj:person  -> 0841
  + Insurgents bailed the kidnapped nurse. | Insurgents > the kidnapped nurse
unshackle v  S=subj T=obj:person  -> 0841
  + A court unshackled the blogger. | A court > the blogger
untie v  S=subj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The envoy returned political prisoners. | The envoy > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Canada pardoned hostages. | Canada > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The mayor amnestied political prisoners. | The mayor > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Bolivia surrendered hostages. | Bolivia > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Ghana repatriated hostages. | Ghana > hostages
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Latvia handed back hostages. | Latvia > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The envoy gave up political prisoners. | The envoy > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Mongolia evacuated hostages. | Mongolia > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The interior minister spared political prisoners. | The interior minister > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Cambodia delivered hostages. | Cambodia > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Tunisia swapped hostages. | Tunisia > hostages
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Latvia traded hostages. | Latvia > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The president exchanged political prisoners. | The president > political prisoners
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Qatar ordered the release of the hostages. | Qatar > the hostages
secure v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Mongolia arranged the release of the hostages. | Mongolia > the hostages
approve v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Latvia authorised the release of the hostages. | Latvia > the hostages
authorize v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Finland granted the release of the hostages. | Finland > the hostages
win v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Ghana negotiated the release of the hostages. | Ghana > the hostages
permit v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The army chief quashed the sentence of the poet. | The army chief > the poet
annul v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annulled the case against the reporter. | A judge > the reporter
commute v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The chancellor dismissed the sentence of the poet. | The chancellor > the poet
throw_out v  S=subj T?=against|of|out_of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The army chief voided the sentence of the poet. | The army chief > the poet
suspend v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The army chief nullified the sentence of the poet. | The army chief > the poet
set_aside v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The finance minister reversed the sentence of the poet. | The finance minister > the poet
liberation n  S?=by T=of|poss:{detainee}|people|villager  -> 0841
  + The liberation of the prisoners by the junta was filmed. | the junta > the prisoners
repatriation n  S?=by T=of|poss  -> 0841
  + The repatriation of two hostages by the rebels followed long talks. | the rebels > two hostages
acquittal n  S?=by T=of|poss  -> 0841
  + The acquittal of the prisoners by the junta was filmed. | the junta > the prisoners
exchange n  S?=by T=of|poss:{detainee}|body|remains  -> 0841
  + The exchange of two hostages by the rebels followed long talks. | the rebels > two hostages
handover n  S?=by T=of|poss:{detainee}|body|remains  -> 0841 weight=2
  + The handover of the prisoners by the junta took place at the airport on Monday. | the junta > the prisoners
pardoning n  S?=by T=of|poss  -> 0841
  + The pardoning of two hostages by the rebels followed long talks. | the rebels > two hostages
discharge n  S?=by T=of|poss  -> 0841
  + The discharge of the prisoners by the junta was filmed. | the junta > the prisoners
parole n  S?=by T=of|poss  -> 0841
  + The parole of two hostages by the rebels followed long talks. | the rebels > two hostages
exoneration n  S?=by T=of|poss  -> 0841
  + The exoneration of the prisoners by the junta was filmed. | the junta > the prisoners
prisoner_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner swap between Chile and Nepal freed thirty men. | Chile > Nepal ; Nepal > Chile
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Oman and Colombia freed thirty men. | Oman > Colombia ; Colombia > Oman
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Canada and Qatar freed thirty men. | Canada > Qatar ; Qatar > Canada
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Rwanda and Austria freed thirty men. | Rwanda > Austria ; Austria > Rwanda
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Tanzania and Croatia freed thirty men. | Tanzania > Croatia ; Croatia > Tanzania
restore v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Morocco restored the seized ship to Belarus. | Morocco > Belarus
give_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Jordan gave back the bodies to the families. | Jordan > the families
hand_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Greece handed back the land to the farmers. | Greece > the farmers
surrender v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Georgia surrendered the seized ship to Bulgaria. | Georgia > Bulgaria
relinquish v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Denmark relinquished the bodies to the families. | Denmark > the families
release v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Pakistan released the land to the farmers. | Pakistan > the farmers
restitute v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Lebanon restituted the seized ship to Senegal. | Lebanon > Senegal
cede v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Kuwait ceded the bodies to the families. | Kuwait > the families
turn_over v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Kenya turned over the land to the farmers. | Kenya > the farmers
repatriate v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Mexico repatriated the seized ship to Tunisia. | Mexico > Tunisia
deliver v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Denmark delivered the bodies to the families. | Denmark > the families
transfer v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Yemen transferred the land to the farmers. | Yemen > the farmers
yield v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Sudan yielded the seized ship to Canada. | Sudan > Canada
unfreeze v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Qatar unfreezed the assets of the bank. | Qatar > the bank
release v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Lebanon released the accounts of Senegal. | Lebanon > Senegal
unblock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Jordan unblocked the accounts of Cuba. | Jordan > Cuba
unlock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Finland unlocked the accounts of Zambia. | Finland > Zambia
return v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Kuwait returned the assets of the bank. | Kuwait > the bank
free v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Algeria freed the accounts of Latvia. | Algeria > Latvia
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Yemen's restitution of the ship ended the quarrel. | Yemen > the ship
return n  S?=by|mod|poss T?=to|of of=:any  -> 0842
  - Norway's return to the accord was welcomed.
  + Uganda's return of the bronzes to Benin was discussed in Lagos. | Uganda > Benin
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Cambodia's handback of the ship ended the quarrel. | Cambodia > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Insurgents disengaged from the suburb. | Insurgents > _
evacuate v  S=subj T=from  -> 0874
  + Portugal evacuated from the disputed island. | Portugal > the disputed island
depart v  S=subj T=from  -> 0874
  + The army departed from the valley. | The army > _
exit v  S=subj T=from  -> 0874
  + Jihadists exited from the suburb. | Jihadists > _
pull_back v  S=subj T=from  -> 0874
  + Senegal pulled back from the disputed island. | Senegal > the disputed island
fall_back v  S=subj T=from  -> 0874
  + Soldiers fell back from the valley. | Soldiers > _
flee v  S=subj T=from  -> 0874
  + Gunmen fled from the suburb. | Gunmen > _
back_away v  S=subj T=from  -> 0874
  + Chad backed away from the disputed island. | Chad > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Special forces fell away from the valley. | Special forces > _
draw_back v  S=subj T=from  -> 0874
  + Guerrillas drew back from the suburb. | Guerrillas > _
decamp v  S=subj T=from  -> 0874
  + Turkey decamped from the disputed island. | Turkey > the disputed island
redeploy v  S=subj T=from  -> 0874
  + Marines redeployed from the valley. | Marines > _
capitulate v  S=subj T?=to obj=no  -> 0874
  + Separatists capitulated to the army. | Separatists > the army
turn_over v  S=subj T?=to obj=no  -> 0874
  + Jihadists turned over to Kenya. | Jihadists > Kenya
give_up v  S=subj T?=to obj=no  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T?=to obj=no  -> 0874
  + Separatists defected to the army. | Separatists > the army
submit v  S=subj T?=to obj=no  -> 0874
  + Militiamen submitted to Austria. | Militiamen > Austria
pull v  S=subj T?=from obj={troops}  -> 0874
  + Tunisia pulled its troops from Iceland. | Tunisia > Iceland
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Pakistan pulled back soldiers from the enclave. | Pakistan > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + NATO removed its forces from Vietnam. | NATO > Vietnam
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Pakistan evacuated its troops from Greece. | Pakistan > Greece
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Kenya brought home soldiers from the enclave. | Kenya > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + NATO redeployed its forces from Ecuador. | NATO > Ecuador
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Cuba reduced its troops from Malaysia. | Cuba > Malaysia
recall v  S=subj T?=from obj={troops}  -> 0874
  + Jordan recalled soldiers from the enclave. | Jordan > the enclave
pull_out v  S=subj T?=out_of|from obj={troops}  -> 0874 weight=2
  + ASEAN pulled out its forces from Norway. | ASEAN > Norway
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Chile drew down soldiers from the enclave. | Chile > the enclave
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Sudan moved back soldiers from the enclave. | Sudan > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + NATO repatriated its forces from Kuwait. | NATO > Kuwait
move v  S=subj T?=from obj={troops}  -> 0874
  + Uganda moved its troops from Brazil. | Uganda > Brazil
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Canada airlifted soldiers from the enclave. | Canada > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + NATO cut its forces from Peru. | NATO > Peru
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + The army abandoned the town. | The army > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Insurgents vacated the base. | Insurgents > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Croatia evacuated the occupied village. | Croatia > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + Special forces relinquished the town. | Special forces > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Paramilitaries surrendered the base. | Paramilitaries > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Argentina gave up the occupied village. | Argentina > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + Soldiers left the town. | Soldiers > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Separatists quit the base. | Separatists > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Austria ceded the occupied village. | Austria > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + Government troops deserted the town. | Government troops > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Romania handed over the occupied village. | Romania > the occupied village
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Zambia's disengagement from Pakistan ended in May. | Zambia > Pakistan
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The Kenyan government's evacuation from Belarus lasted. | The Kenyan government > Belarus
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Ecuador's drawdown from Cambodia ended in May. | Ecuador > Cambodia
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > _
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Norway's troop withdrawal from Peru ended in May. | Norway > Peru
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > _
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Kenya's departure from Norway ended in May. | Kenya > Norway
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The Kenyan government's redeployment from Kuwait lasted. | The Kenyan government > Kuwait
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The Kenyan government's surrender from Mexico lasted. | The Kenyan government > Mexico
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > _
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The defence minister's pull-out from the president was printed on Monday. | The defence minister > the president
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > _
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Pakistan's fallback from Greece ended in May. | Pakistan > Greece
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cambodia dismantled its missiles. | Cambodia > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Gunmen decommissioned their rifles. | Gunmen > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Croatia scrapped its missiles. | Croatia > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Sweden surrendered its missiles. | Sweden > _
hand_over v  S=subj:REB|UAF|OPP|MIL T?=to obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873 weight=1
  + The rebels handed over their weapons to the United Nations in a camp near Bouake on Monday. | The rebels > the United Nations
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Ecuador disbanded its missiles. | Ecuador > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Chad demobilised its missiles. | Chad > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Gunmen demobilized their rifles. | Gunmen > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Lebanon handed in its missiles. | Lebanon > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + The rebels turned in their rifles at a camp of the United Nations on Monday. | The rebels > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militants gave up their rifles. | Militants > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Uganda dissolved its missiles. | Uganda > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Zambia stood down its missiles. | Zambia > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Paramilitaries reduced their rifles. | Paramilitaries > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Armenia downsized its missiles. | Armenia > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Jordan laid aside its missiles. | Jordan > _
demobilise v  S=subj T=obj  -> 0873
  + The Arab League demobilised the guerrillas. | The Arab League > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Yemen disbanded the paramilitaries. | Yemen > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + The navy demilitarised the militia. | The navy > the militia
demilitarize v  S=subj T=obj  -> 0873
  + ASEAN demilitarized the guerrillas. | ASEAN > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Vietnam reintegrated the paramilitaries. | Vietnam > the paramilitaries
disarmament n  S?=by T=of|poss  -> 0873
  + The disarmament of the militia by the government took years. | the government > the militia
demobilisation n  S?=by T=of|poss  -> 0873
  + The demobilisation of the militia by the government took years. | the government > the militia
demilitarization n  S?=by T=of|poss  -> 0873
  + The demilitarization of the militia by the government took years. | the government > the militia
demilitarisation n  S?=by T=of|poss  -> 0873
  + The demilitarisation of the militia by the government took years. | the government > the militia
decommissioning n  S?=by T=of|poss  -> 0873
  + The decommissioning of the militia by the government took years. | the government > the militia
denuclearization n  S?=by T=of|poss  -> 0873
  + The denuclearization of the militia by the government took years. | the government > the militia
dismantling n  S?=by T=of|poss  -> 0873
  + The dismantling of the militia by the government took years. | the government > the militia
disbandment n  S?=by T=of|poss  -> 0873
  + The disbandment of the militia by the government took years. | the government > the militia
withdraw v  S=subj T?=from|along obj={heavy}  -> 0873
  + Guerrillas withdrew heavy weapons from the front line. | Guerrillas > _
pull_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Nepal pulled back artillery from the border. | Nepal > _
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Cuba removed artillery from the border. | Cuba > _
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Thailand moved back artillery from the border. | Thailand > _
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Militiamen pulled heavy weapons from the front line. | Militiamen > _
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Separatists reached a ceasefire with the army. | Separatists > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Vietnam called a truce with the rebels. | Vietnam > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The rebels proclaimed a truce on Monday, a week after the earthquake in the province. | The rebels > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen extended a ceasefire with the army. | Gunmen > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Algeria respected a truce with the rebels. | Algeria > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The rebels honored a truce with the Congolese army through the spring of 2024. | The rebels > the Congolese army
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists honoured a ceasefire with the army. | Extremists > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Norway concluded a truce with the rebels. | Norway > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The rebels negotiated a truce with the army in the eastern valley last month. | The rebels > the army
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Paramilitaries implemented a ceasefire with the army. | Paramilitaries > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Senegal entered a truce with the rebels. | Senegal > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The rebels renewed a truce with the government in Colombia on Monday for six months. | The rebels > the government
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists restored a ceasefire with the army. | Extremists > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Morocco upheld a truce with the rebels. | Morocco > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The Qatari mediators secured a truce in Gaza on Wednesday after five weeks of talks. | The Qatari mediators > Gaza
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas began a ceasefire with the army. | Guerrillas > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Poland brokered a truce with the rebels. | Poland > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The rebels started a truce on Monday to let the aid convoys through to the camps. | The rebels > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rebels reaffirmed a ceasefire with the army. | Rebels > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Croatia endorsed a truce with the rebels. | Croatia > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The Russian president ordered a truce in Ukraine for the Orthodox Christmas on Thursday. | The Russian president > Ukraine
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen prolonged a ceasefire with the army. | Militiamen > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Turkey kept a truce with the rebels. | Turkey > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The rebels maintained a truce in the eastern provinces until the vote in October. | The rebels > the eastern provinces
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen imposed a ceasefire with the army. | Militiamen > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Cyprus ratified a truce with the rebels. | Cyprus > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Niger ceased air raids on Mongolia. | Niger > Mongolia
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militants paused their attacks on oil workers. | Militants > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The Syrian army discontinued its offensive on Monday after the talks in Geneva. | The Syrian army > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Angola renounced air raids on Denmark. | Angola > Denmark
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Gunmen called off their attacks on oil workers. | Gunmen > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The Ethiopian army broke off its offensive in Tigray on Monday. | The Ethiopian army > Tigray
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Bulgaria terminated air raids on Indonesia. | Bulgaria > Indonesia
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militiamen curbed their attacks on oil workers. | Militiamen > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The navy scaled back its offensive. | The navy > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Mongolia winded down air raids on Oman. | Mongolia > Oman
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Paramilitaries reduced their attacks on oil workers. | Paramilitaries > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The army froze its offensive. | The army > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Norway forsweared air raids on Peru. | Norway > Peru
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Separatists stopped their attacks on oil workers. | Separatists > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The Turkish army cut back its offensive in Syria on Monday after a call from Washington. | The Turkish army > Syria
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Angola concluded air raids on Denmark. | Angola > Denmark
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Extremists de-escalated their attacks on oil workers. | Extremists > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The Libyan army abandoned its offensive against the rebels in June after fourteen months. | The Libyan army > the rebels
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Vietnam and Chad held for a month. | Vietnam > Chad ; Chad > Vietnam
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + The armistice between Algeria and Latvia held for a month. | Algeria > Latvia ; Latvia > Algeria
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + The humanitarian pause between Portugal and Niger held for a month. | Portugal > Niger ; Niger > Portugal
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Cambodia and Algeria held for a month. | Cambodia > Algeria ; Algeria > Cambodia
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + The de-escalation between Oman and Colombia held for a month. | Oman > Colombia ; Colombia > Oman
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Yemen and Kenya held for a month. | Yemen > Kenya ; Kenya > Yemen
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The non-aggression pact between Angola and Denmark held for a month. | Angola > Denmark ; Denmark > Angola
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Georgia and Bulgaria held for a month. | Georgia > Bulgaria ; Bulgaria > Georgia
suspend v  S=subj T=against obj=operation|operations|attack|attacks|offensive|strike|strikes|campaign  -> 0871
  + Kata'ib Hezbollah suspends operations against the American army. | Kata'ib Hezbollah > the American army
pause v  S=subj T=against obj=operation|operations|attack|attacks|offensive|strike|strikes|campaign  -> 0871
  + The navy paused its attacks against the rebels. | The navy > the rebels
stop v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The army stopped its siege of Daraa. | The army > Daraa
  + The council said the army had stopped its blockade of the port. | the army > the port
halt v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The navy halted its blockade of Yemen. | The navy > Yemen
end v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Ghana ended the blockade of Serbia. | Ghana > Serbia
relax v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Gunmen relaxed the siege of the town. | Gunmen > the town
remove v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The navy removed the checkpoints around the camp. | The navy > the camp
dismantle v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Georgia dismantled the blockade of Bulgaria. | Georgia > Bulgaria
loosen v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Extremists loosened the siege of the town. | Extremists > the town
abandon v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Border guards abandoned the checkpoints around the camp. | Border guards > the camp
raise v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Latvia raised the blockade of Bolivia. | Latvia > Bolivia
suspend v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Gunmen suspended the siege of the town. | Gunmen > the town
break_up v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Soldiers broke up the checkpoints around the camp. | Soldiers > the camp
reduce v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Pakistan reduced the blockade of Greece. | Pakistan > Greece
call_off v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Rwanda called off the blockade of Austria. | Rwanda > Austria
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ghana loosened sanctions on Serbia. | Ghana > Serbia
waive v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League waived the embargo against Brazil. | The Arab League > Brazil
drop v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Belarus dropped tariffs on rice from Tanzania. | Belarus > rice from Tanzania
end v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Cyprus ended sanctions on Mexico. | Cyprus > Mexico
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League scrapped the embargo against Cyprus. | The Arab League > Cyprus
abolish v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Austria abolished tariffs on rice from Yemen. | Austria > rice from Yemen
cancel v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Chad canceled sanctions on Egypt. | Chad > Egypt
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council reduced the embargo against Ghana. | The Security Council > Ghana
terminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Cuba terminated tariffs on rice from Malaysia. | Cuba > rice from Malaysia
repeal v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Norway repealed sanctions on Peru. | Norway > Peru
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union rolled back the embargo against Portugal. | The African Union > Portugal
revoke v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ethiopia revoked tariffs on rice from Thailand. | Ethiopia > rice from Thailand
phase_out v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Portugal phased out sanctions on Niger. | Portugal > Niger
unwind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The United Nations unwinded the embargo against Indonesia. | The United Nations > Indonesia
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ecuador cut tariffs on rice from Cambodia. | Ecuador > rice from Cambodia
soften v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Greece softened sanctions on Ecuador. | Greece > Ecuador
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The World Bank halved the embargo against Peru. | The World Bank > Peru
slash v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Portugal slashed tariffs on rice from Niger. | Portugal > rice from Niger
rescind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Pakistan rescinded sanctions on Greece. | Pakistan > Greece
exempt v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union exempted the embargo against Sudan. | The European Union > Sudan
weaken v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Rwanda weakened tariffs on rice from Austria. | Rwanda > rice from Austria
scale_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Tunisia scaled back sanctions on Iceland. | Tunisia > Iceland
abandon v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO abandoned the embargo against Cuba. | NATO > Cuba
discontinue v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Chad discontinued tariffs on rice from Egypt. | Chad > rice from Egypt
alleviate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Iceland alleviated sanctions on Angola. | Iceland > Angola
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO lowered the embargo against Niger. | NATO > Niger
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Iceland's lifting of sanctions on Angola pleased exporters. | Iceland > Angola
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Senegal's easing of sanctions on Georgia pleased exporters. | Senegal > Georgia
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Armenia's removal of sanctions on Portugal pleased exporters. | Armenia > Portugal
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Romania's relaxation of sanctions on Ethiopia pleased exporters. | Romania > Ethiopia
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Qatar's suspension of sanctions on Romania pleased exporters. | Qatar > Romania
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Denmark's waiver of sanctions on Lebanon pleased exporters. | Denmark > Lebanon
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Uganda's reduction of sanctions on Brazil pleased exporters. | Uganda > Brazil
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The chancellor eased the curfew in Lagos. | The chancellor > Lagos
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The president relaxed the curfew in Izmir. | The president > Izmir
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The prime minister ended the curfew in Cali. | The prime minister > Cali
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Marines removed the curfew in Lyon. | Marines > Lyon
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The vice president suspended the curfew in Goma. | The vice president > Goma
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Special forces shortened the curfew in Sarajevo. | Special forces > Sarajevo
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The envoy canceled the curfew in Mombasa. | The envoy > Mombasa
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The army loosened the curfew in Goma. | The army > Goma
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The king revoked the curfew in Gdansk. | The king > Gdansk
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The mayor called off the curfew in Aleppo. | The mayor > Aleppo
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The ambassador ended martial law. | The ambassador > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Egypt revoked the state of emergency in the Sinai on Monday. | Egypt > the Sinai
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Yemen rescinded the state of emergency. | Yemen > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The Thai army chief suspended martial law in the south on Monday. | The Thai army chief > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Egypt repealed the state of emergency. | Egypt > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814 weight=1
  + The Polish government canceled martial law in July 1983. | The Polish government > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The governor terminated martial law. | The governor > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The defence minister removed martial law. | The defence minister > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The party leader eased martial law. | The party leader > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814 weight=1
  + The Polish government abolished martial law in July 1983. | The Polish government > _
loosen v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Canada loosened restrictions on the press. | Canada > the press
relax v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Austria relaxed curbs on churches. | Austria > churches
end v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Canada ended restrictions on the press. | Canada > the press
remove v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cyprus removed curbs on churches. | Cyprus > churches
scrap v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Vietnam scrapped restrictions on the press. | Vietnam > the press
abolish v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cambodia abolished curbs on churches. | Cambodia > churches
reduce v  S=subj T?=on|of|for|obj.of|obj.poss:MED|OPP|PTY|CVL|NGO|REL|EDU|LAB obj={restriction}  -> 0811 weight=3
  + Georgia reduced restrictions on the press. | Georgia > the press
suspend v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Serbia suspended curbs on churches. | Serbia > churches
drop v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Finland dropped restrictions on the press. | Finland > the press
soften v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Oman softened curbs on churches. | Oman > churches
repeal v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Qatar repealed restrictions on the press. | Qatar > the press
withdraw v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Georgia withdrew curbs on churches. | Georgia > churches
waive v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Croatia waived restrictions on the press. | Croatia > the press
roll_back v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Kenya rolled back curbs on churches. | Kenya > churches
dismantle v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Ghana dismantled restrictions on the press. | Ghana > the press
rescind v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Mexico rescinded curbs on churches. | Mexico > churches
lift v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Jordan lifted the ban on the opposition party. | Jordan > the opposition party
end v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Kenya revoked the ban on the opposition party. | Kenya > the opposition party
reverse v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Sudan overturned the ban on the opposition party. | Sudan > the opposition party
remove v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Colombia granted access to the relief agencies. | Colombia > the relief agencies
give v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Extremists gave safe passage to civilians. | Extremists > civilians
permit v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + The navy permitted an aid convoy into the town. | The navy > the town
provide v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Cambodia provided access to the relief agencies. | Cambodia > the relief agencies
guarantee v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Paramilitaries guaranteed safe passage to civilians. | Paramilitaries > civilians
admit v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Government troops admitted an aid convoy into the town. | Government troops > the town
let v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Mexico let access to the relief agencies. | Mexico > the relief agencies
open v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Militants opened safe passage to civilians. | Militants > civilians
offer v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Soldiers offered an aid convoy into the town. | Soldiers > the town
allow v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Croatia allowed access to the relief agencies. | Croatia > the relief agencies
authorise v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Gunmen authorised safe passage to civilians. | Gunmen > civilians
authorize v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Special forces authorized an aid convoy into the town. | Special forces > the town
ensure v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Denmark ensured access to the relief agencies. | Denmark > the relief agencies
facilitate v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Rebels facilitated safe passage to civilians. | Rebels > civilians
approve v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + The air force approved an aid convoy into the town. | The air force > the town
clear v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Romania cleared access to the relief agencies. | Romania > the relief agencies
restore v  S=subj T?=iobj|to|into|for|in obj={access}|aid_worker|convoy  -> 0863
  + Insurgents restored safe passage to civilians. | Insurgents > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Vietnam opened its border with Chad. | Vietnam > Chad
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Denmark reopened its airspace to Lebanon. | Denmark > Lebanon
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Cyprus re-opened the crossing to refugees. | Cyprus > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Serbia unsealed its border with Japan. | Serbia > Japan
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Jordan unblocked its border to Syria on Monday, three years after the closure. | Jordan > Syria
admit v  S=subj obj={inspectors}  -> 0862
  + Cyprus admitted nuclear inspectors. | Cyprus > nuclear inspectors
receive v  S=subj obj={inspectors}  -> 0862
  + Qatar received election observers. | Qatar > _
accept v  S=subj obj={inspectors}  -> 0862 weight=1
  + Ethiopia accepted election observers. | Ethiopia > _
invite v  S=subj obj={inspectors}  -> 0862
  + Brazil invited nuclear inspectors. | Brazil > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Rwanda welcomed nuclear inspectors. | Rwanda > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Latvia readmitted election observers. | Latvia > _
host v  S=subj obj={inspectors}  -> 0862
  + Malaysia hosted nuclear inspectors. | Malaysia > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Oman let in election observers. | Oman > _
permit v  S=subj obj={inspectors}  -> 0862
  + Chad permitted nuclear inspectors. | Chad > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Denmark admitted peacekeepers. | Denmark > peacekeepers
receive v  S=subj obj={peacekeepers}  -> 0861
  + Tanzania received an observer mission. | Tanzania > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Greece hosted peacekeepers. | Greece > _
approve v  S=subj obj={peacekeepers}  -> 0861 weight=1
  + Lebanon approved an observer mission. | Lebanon > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Norway let in peacekeepers. | Norway > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Austria allowed an observer mission. | Austria > an observer mission
invite v  S=subj obj={peacekeepers}  -> 0861
  + Zambia invited an observer mission. | Zambia > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Georgia permitted an observer mission. | Georgia > _
# Leaving office
abdicate v  S=subj  -> RETREAT/resign
  + The interior minister abdicated after weeks of unrest. | The interior minister > _
stand_down v  S=subj  -> RETREAT/resign
  + The opposition leader stood down on Tuesday. | The opposition leader > _
bow_out v  S=subj  -> RETREAT/resign
  + The party leader bowed out after weeks of unrest. | The party leader > _
stand_aside v  S=subj  -> RETREAT/resign
  + The king stood aside on Tuesday. | The king > _
step_aside v  S=subj  -> RETREAT/resign
  + The party leader stepped aside after weeks of unrest. | The party leader > _
quit v  S=subj  -> RETREAT/resign
  + The envoy quit on Tuesday. | The envoy > _
relinquish v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor relinquished the leadership to a deputy. | The mayor > a deputy
hand_over v  S=subj T?=to obj={office}|resignation|throne  -> RETREAT/resign
  + The Malian colonel handed over the presidency to a civilian on Monday. | The Malian colonel > a civilian
resign v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The foreign minister resigned the leadership to a deputy. | The foreign minister > a deputy
cede v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The army chief ceded the leadership to a deputy. | The army chief > a deputy
surrender v  S=subj T?=to obj={office}|resignation|throne  -> RETREAT/resign
  + The Gambian president surrendered power on Saturday after a night of talks in Banjul. | The Gambian president > _
give_up v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The army chief gave up the leadership to a deputy. | The army chief > a deputy
leave v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor left the leadership to a deputy. | The governor > a deputy
transfer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor transferred the leadership to a deputy. | The governor > a deputy
renounce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The president renounced the leadership to a deputy. | The president > a deputy
submit v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor submitted the leadership to a deputy. | The governor > a deputy
tender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor tendered the leadership to a deputy. | The mayor > a deputy
yield v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The ambassador yielded the leadership to a deputy. | The ambassador > a deputy
vacate v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor vacated the leadership to a deputy. | The mayor > a deputy
offer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The prime minister offered the leadership to a deputy. | The prime minister > a deputy
hand v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The president handed the leadership to a deputy. | The president > a deputy
announce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The party leader announced the leadership to a deputy. | The party leader > a deputy
abdication n  S?=by T=of|poss  -> 0831
  + The abdication of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
return v  S=subj T?=to obj=:any !obj={sanction}|home|fire|favour|favor  -> 0842
  + Norway returned the carvings to Chile. | Norway > Chile
hand_back v  S=subj T?=to obj=:any  -> 0842
  + The museum handed back the mask to Nigeria. | The museum > Nigeria
give_back v  S=subj T?=iobj|to obj=:any  -> 0842
  + The museum gave back the drum to Ghana. | The museum > Ghana
order v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A court ordered the release of the student. | A court > the student
announce v  S=subj T=for|of|obj.of|obj.poss:person|group obj=release|freeing|acquittal|discharge  -> 0841
  + A judge announced the release of the reporter. | A judge > the reporter
approve v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A court approved the release of the student. | A court > the student
decree v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A judge decreed the release of the reporter. | A judge > the reporter
direct v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A court directed the release of the student. | A court > the student
secure v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A judge secured the release of the reporter. | A judge > the reporter
withdraw v  S=subj T=from obj={peacekeepers}  -> 1661
  + Fiji withdrew its peacekeepers from the Sinai. | Fiji > the Sinai
# Ending what was done before; leave; permissions
call_off v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + The opposition called off a strike against the government on Monday after talks in Accra. | The opposition > the government
end v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + The opposition ended the sit-in at the ministry on Monday after talks with the premier. | The opposition > the ministry
suspend v  S=subj T?=against|in|at|over obj={protest}  -> 082
suspend v  S=subj:OPP|LAB|CVL|PTY|EDU|NGO|AGR|HLH|REL T?=against|in|at|over obj={protest}  -> 082 weight=1
  + The opposition suspended the protests against the government on Monday after the talks. | The opposition > the government
halt v  S=subj T?=against|in|at|over obj={protest}  -> 082
halt v  S=subj:OPP|LAB|CVL|PTY|EDU|NGO|AGR|HLH|REL T?=against|in|at|over obj={protest}  -> 082 weight=1
  + The unions halted a strike against the government on Monday after talks in Abuja. | The unions > the government
cancel v  S=subj T?=against|in|at|over obj={protest}  -> 082
cancel v  S=subj:OPP|LAB|CVL|PTY|EDU|NGO|AGR|HLH|REL T?=against|in|at|over obj={protest}  -> 082 weight=1
  + The opposition canceled the sit-in at the ministry on Monday after the storm warning. | The opposition > the ministry
stop v  S=subj T?=against|in|at|over obj={protest}  -> 082
stop v  S=subj:OPP|LAB|CVL|PTY|EDU|NGO|AGR|HLH|REL T?=against|in|at|over obj={protest}  -> 082 weight=1
  + The opposition stopped the protests against the government on Monday after the ruling. | The opposition > the government
abandon v  S=subj T?=against|in|at|over obj={protest}  -> 082
abandon v  S=subj:OPP|LAB|CVL|PTY|EDU|NGO|AGR|HLH|REL T?=against|in|at|over obj={protest}  -> 082 weight=1
  + The unions abandoned a strike against the government on Friday after a ruling of the court. | The unions > the government
lift v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + The opposition lifted the sit-in at the ministry on Monday after talks with the premier. | The opposition > the ministry
postpone v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + The opposition postponed the protests against the government on Monday because of the floods. | The opposition > the government
leave v  S=subj subj={troops} T=obj:state|place  -> 0874
  + American troops left Iraq. | American troops > Iraq
cease v  S=subj T?=in|against|on obj=operation|operations|military_operation|fire|attack|attacks|offensive  -> 0871
  + The army ceased operations in the valley. | The army > _
declare v  S=subj T?=in|with obj=cessation of=hostility|hostilities  -> 0871
  + The junta declared a cessation of hostilities. | The junta > _
declare v  S=subj T?=in|with obj={ceasefire}  -> 0871
  + The president declared a ceasefire in Sudan. | The president > Sudan
announce v  S=subj T?=in|with obj={ceasefire}  -> 0871
  + The president announced a ceasefire with the rebels. | The president > the rebels
grant v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + Chad granted an exemption to the farmers. | Chad > the farmers
give v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + Japan gave an exemption to the farmers. | Japan > the farmers
issue v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + The party leader issued a mandate to the prime minister. | The party leader > the prime minister
extend v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + Georgia extended an exemption to the farmers. | Georgia > the farmers
award v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + Tunisia awarded an exemption to the farmers. | Tunisia > the farmers
grant v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + Oman granted citizenship to the volunteers. | Oman > the volunteers
give v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + The chancellor gave passports to the islanders. | The chancellor > the islanders
offer v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + The opposition leader offered passports to the islanders. | The opposition leader > the islanders
issue v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + The chancellor issued passports to the islanders. | The chancellor > the islanders
award v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + Indonesia awarded citizenship to the volunteers. | Indonesia > the volunteers
appoint v  S=subj T=obj obj=prime_minister|premier|minister|cabinet|chief|judge|government|governor  -> 0831
  + The king appointed a new premier. | The king > a new premier
reappoint v  S=subj T=obj obj=prime_minister|premier|minister|ministers|cabinet|chief  -> 0831
  + The premier reappointed his ministers. | The premier > his ministers
drop v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor dropped the investigation of the mayor. | The prosecutor > the mayor
close v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The court closed the case against the editor. | The court > the editor
end v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor ended the investigation of the mayor. | The prosecutor > the mayor
abandon v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The court abandoned the case against the editor. | The court > the editor
dismiss v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor dismissed the investigation of the mayor. | The prosecutor > the mayor
suspend v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor suspended the investigation of the mayor. | The prosecutor > the mayor
withdraw v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor withdrew the investigation of the mayor. | The prosecutor > the mayor
halt v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The court halted the case against the editor. | The court > the editor
shelve v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor shelved the investigation of the mayor. | The prosecutor > the mayor
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Norway rolled back tariffs on Peru. | Norway > Peru
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Yemen reduced import duties on rice. | Yemen > _
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Greece cut tariffs on Ecuador. | Greece > Ecuador
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Jordan lowered tariffs on Cuba. | Jordan > Cuba
remove v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Cuba removed tariffs on Malaysia. | Cuba > Malaysia
lift v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Argentina lifted import duties on rice. | Argentina > _
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Uganda scrapped tariffs on Brazil. | Uganda > Brazil
suspend v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Denmark suspended import duties on rice. | Denmark > _
eliminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Indonesia eliminated tariffs on Morocco. | Indonesia > Morocco
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Croatia halved import duties on rice. | Croatia > _
