# Event frames of tabard, family "retreat": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Release, withdrawal, ceasefire, access, easing (CAMEO 08, PLOVER RETREAT)
release v  S=subj T=obj:person  -> 0841
  + Cuba released 53 dissidents. | Cuba > 53 dissidents
  + The rebels released two hostages. | The rebels > two hostages
release v  S=subj T=obj obj=statement|report|figure|film|album|video|data|result|name|document|detail|list|photo|record|version  -> none
  - The ministry released a statement and new figures.
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
  + Yemen exchanged prisoners with the Houthis. | Yemen > the Houthis ; the Houthis > Yemen
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
release n  S?=by T=of|poss  -> 0841
  + The release of the hostages by the rebels was confirmed. | the rebels > the hostages
freeing n  S?=by T=of|poss  -> 0841
  + The freeing of the captives by the gang followed a ransom. | the gang > the captives
withdraw v  S=subj T=from  -> 0874
  + Ethiopia withdrew from Somalia. | Ethiopia > Somalia
withdraw v  S=subj T?=from obj={troops}  -> 0874
  + France withdrew troops from Mali. | France > Mali
withdraw v  S=subj obj={troops}  -> 0873
  + Russia withdrew its tanks. | Russia > _
pull_out v  S=subj T?=of|from|obj.of|obj.poss obj={troops}  -> 0874
  + Chad pulled out troops from Libya. | Chad > Libya
pull_out v  S=subj T=of|from  -> 0874
  + The army pulled out of the town. | The army > the town
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
  + The government signed a truce with the rebels. | The government > the rebels ; the rebels > The government
observe v  S=subj T?=with obj={ceasefire}  -> 0871
  + The militia observed the truce with the army. | The militia > the army
cease_fire v  S=subj  -> 0871
  + Both armies ceased fire at noon. | Both armies > _
ceasefire n  B=between|with|of|poss|mod|by  -> 0871
  + A ceasefire between Hamas and Israel took hold. | Hamas > Israel ; Israel > Hamas
truce n  B=between|with|of|poss|mod|by  -> 0871
  + A truce between the gangs and the police held. | the gangs > the police ; the police > the gangs
halt v  S=subj obj={violence}  -> 0871
  + The army halted its offensive. | The army > _
end v  S=subj obj={violence}  -> 0871
  + The militia ended its attacks. | The militia > _
suspend v  S=subj T?=on|against obj={violence}  -> 0871
  + NATO suspended air strikes on Serbia. | NATO > Serbia
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
allow v  S=subj obj={inspectors}  -> 0862
  + Tehran allowed inspectors into the plant. | Tehran > _
open v  S=subj T?=to obj=border|border_crossing|crossing|corridor  -> 0863
  + Egypt opened the border to Palestinians. | Egypt > Palestinians
reopen v  S=subj T?=to|with obj=border|border_crossing|crossing|corridor|embassy  -> 0863
  + Niger reopened the border with Benin. | Niger > Benin
accept v  S=subj obj={peacekeepers}  -> 0861
  + Sudan accepted peacekeepers. | Sudan > _
welcome v  S=subj obj={peacekeepers}  -> 0861
  + The premier welcomed peacekeepers. | The premier > _
resign v  S=subj  -> RETREAT/resign
  + The Peruvian president resigned on Tuesday. | The Peruvian president > _
step_down v  S=subj  -> RETREAT/resign
  + The Kyrgyz leader stepped down after the protests. | The Kyrgyz leader > _
quit v  S=subj obj={office}  -> RETREAT/resign
  + The premier quit his post. | The premier > _
resignation n  S?=by T=of|poss  -> RETREAT/resign
  + The resignation of the minister calmed the crowd. | the minister > _
# Releases of people
liberate v  S=subj T=obj:person  -> 0841
  + Ethiopia liberated two captured pilots. | Ethiopia > two captured pilots
discharge v  S=subj T=obj:person  -> 0841
  + Militiamen discharged the kidnapped nurse. | Militiamen > the kidnapped nurse
let_go v  S=subj T=obj:person  -> 0841
  + Riot police let go forty detained students. | Riot police > forty detained students
unchain v  S=subj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj:person  -> 0841
  + Thailand exonerated two captured pilots. | Thailand > two captured pilots
turn_loose v  S=subj T=obj:person  -> 0841
  + Extremists turned loose the kidnapped nurse. | Extremists > the kidnapped nurse
emancipate v  S=subj T=obj:person  -> 0841
  + Officers emancipated forty detained students. | Officers > forty detained students
send_home v  S=subj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj:person  -> 0841
  + Cyprus reprieved two captured pilots. | Cyprus > two captured pilots
bail v  S=subj T=obj:person  -> 0841
  + Jihadists bailed the kidnapped nurse. | Jihadists > the kidnapped nurse
unshackle v  S=subj T=obj:person  -> 0841
  + Gendarmes unshackled forty detained students. | Gendarmes > forty detained students
untie v  S=subj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The mayor returned political prisoners. | The mayor > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Mexico pardoned hostages. | Mexico > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The envoy amnestied political prisoners. | The envoy > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Tunisia surrendered hostages. | Tunisia > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The finance minister repatriated political prisoners. | The finance minister > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Iceland handed back hostages. | Iceland > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The chancellor gave up political prisoners. | The chancellor > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Angola evacuated hostages. | Angola > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The president spared political prisoners. | The president > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Denmark delivered hostages. | Denmark > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The prime minister swapped political prisoners. | The prime minister > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Lebanon traded hostages. | Lebanon > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The foreign minister exchanged political prisoners. | The foreign minister > political prisoners
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Senegal ordered the release of the hostages. | Senegal > the hostages
secure v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Georgia arranged the release of the hostages. | Georgia > the hostages
approve v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Bulgaria authorised the release of the hostages. | Bulgaria > the hostages
authorize v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Indonesia granted the release of the hostages. | Indonesia > the hostages
win v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Morocco negotiated the release of the hostages. | Morocco > the hostages
permit v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The defence minister quashed the sentence of the poet. | The defence minister > the poet
annul v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annulled the case against the reporter. | A judge > the reporter
commute v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The interior minister dismissed the sentence of the poet. | The interior minister > the poet
throw_out v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The opposition leader voided the sentence of the poet. | The opposition leader > the poet
suspend v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The governor nullified the sentence of the poet. | The governor > the poet
set_aside v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The king reversed the sentence of the poet. | The king > the poet
liberation n  S?=by T=of|poss  -> 0841
  + The liberation of the prisoners by the junta was filmed. | the junta > the prisoners
repatriation n  S?=by T=of|poss  -> 0841
  + The repatriation of two hostages by the rebels followed long talks. | the rebels > two hostages
acquittal n  S?=by T=of|poss  -> 0841
  + The acquittal of the prisoners by the junta was filmed. | the junta > the prisoners
exchange n  S?=by T=of|poss  -> 0841
  + The exchange of two hostages by the rebels followed long talks. | the rebels > two hostages
handover n  S?=by T=of|poss  -> 0841
  + The handover of the prisoners by the junta was filmed. | the junta > the prisoners
pardoning n  S?=by T=of|poss  -> 0841
  + The pardoning of two hostages by the rebels followed long talks. | the rebels > two hostages
discharge n  S?=by T=of|poss  -> 0841
  + The discharge of the prisoners by the junta was filmed. | the junta > the prisoners
parole n  S?=by T=of|poss  -> 0841
  + The parole of two hostages by the rebels followed long talks. | the rebels > two hostages
exoneration n  S?=by T=of|poss  -> 0841
  + The exoneration of the prisoners by the junta was filmed. | the junta > the prisoners
prisoner_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner swap between Belarus and Tanzania freed thirty men. | Belarus > Tanzania ; Tanzania > Belarus
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Croatia and Argentina freed thirty men. | Croatia > Argentina ; Argentina > Croatia
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Rwanda and Austria freed thirty men. | Rwanda > Austria ; Austria > Rwanda
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Yemen and Kenya freed thirty men. | Yemen > Kenya ; Kenya > Yemen
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Norway and Peru freed thirty men. | Norway > Peru ; Peru > Norway
restore v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Turkey restored the seized ship to Vietnam. | Turkey > Vietnam
give_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Chad gave back the bodies to the families. | Chad > the families
hand_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Egypt handed back the land to the farmers. | Egypt > the farmers
surrender v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Poland surrendered the seized ship to Chile. | Poland > Chile
relinquish v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Nepal relinquished the bodies to the families. | Nepal > the families
release v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ghana released the land to the farmers. | Ghana > the farmers
restitute v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Serbia restituted the seized ship to Japan. | Serbia > Japan
cede v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Jordan ceded the bodies to the families. | Jordan > the families
turn_over v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Cuba turned over the land to the farmers. | Cuba > the farmers
repatriate v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Malaysia repatriated the seized ship to Sweden. | Malaysia > Sweden
deliver v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Uganda delivered the bodies to the families. | Uganda > the families
transfer v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Brazil transferred the land to the farmers. | Brazil > the farmers
yield v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Kuwait yielded the seized ship to Armenia. | Kuwait > Armenia
unfreeze v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Portugal unfreezed the assets of the bank. | Portugal > the bank
release v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Niger released the accounts of Mongolia. | Niger > Mongolia
unblock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Oman unblocked the assets of the bank. | Oman > the bank
unlock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Colombia unlocked the accounts of Finland. | Colombia > Finland
return v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Zambia returned the assets of the bank. | Zambia > the bank
free v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Pakistan freed the accounts of Greece. | Pakistan > Greece
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Ecuador's restitution of the ship ended the quarrel. | Ecuador > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Cambodia's return of the ship ended the quarrel. | Cambodia > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Algeria's handback of the ship ended the quarrel. | Algeria > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Paramilitaries disengaged from the suburb. | Paramilitaries > the suburb
evacuate v  S=subj T=from  -> 0874
  + Latvia evacuated from the disputed island. | Latvia > the disputed island
depart v  S=subj T=from  -> 0874
  + The navy departed from the valley. | The navy > the valley
exit v  S=subj T=from  -> 0874
  + Rebels exited from the suburb. | Rebels > the suburb
pull_back v  S=subj T=from  -> 0874
  + Bolivia pulled back from the disputed island. | Bolivia > the disputed island
fall_back v  S=subj T=from  -> 0874
  + The air force fell back from the valley. | The air force > the valley
flee v  S=subj T=from  -> 0874
  + Militants fled from the suburb. | Militants > the suburb
back_away v  S=subj T=from  -> 0874
  + Sudan backed away from the disputed island. | Sudan > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Marines fell away from the valley. | Marines > the valley
draw_back v  S=subj T=from  -> 0874
  + Insurgents drew back from the suburb. | Insurgents > the suburb
decamp v  S=subj T=from  -> 0874
  + Canada decamped from the disputed island. | Canada > the disputed island
redeploy v  S=subj T=from  -> 0874
  + Border guards redeployed from the valley. | Border guards > the valley
capitulate v  S=subj T=to  -> 0874
  + Gunmen capitulated to the army. | Gunmen > the army
turn_over v  S=subj T=to  -> 0874
  + Separatists turned over to Qatar. | Separatists > Qatar
give_up v  S=subj T=to  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T=to  -> 0874
  + Guerrillas defected to the army. | Guerrillas > the army
submit v  S=subj T=to  -> 0874
  + Militiamen submitted to Romania. | Militiamen > Romania
pull v  S=subj T?=from obj={troops}  -> 0874
  + Ethiopia pulled its troops from Thailand. | Ethiopia > Thailand
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Cyprus pulled back soldiers from the enclave. | Cyprus > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + The World Bank removed its forces from Mexico. | The World Bank > Mexico
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Tunisia evacuated its troops from Iceland. | Tunisia > Iceland
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Angola brought home soldiers from the enclave. | Angola > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + The Arab League redeployed its forces from Denmark. | The Arab League > Denmark
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Lebanon reduced its troops from Senegal. | Lebanon > Senegal
recall v  S=subj T?=from obj={troops}  -> 0874
  + Georgia recalled soldiers from the enclave. | Georgia > the enclave
pull_out v  S=subj T?=from obj={troops}  -> 0874
  + The Security Council pulled out its forces from Bulgaria. | The Security Council > Bulgaria
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Indonesia drew down its troops from Morocco. | Indonesia > Morocco
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Belarus moved back soldiers from the enclave. | Belarus > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + ASEAN repatriated its forces from Tanzania. | ASEAN > Tanzania
move v  S=subj T?=from obj={troops}  -> 0874
  + Croatia moved its troops from Argentina. | Croatia > Argentina
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Rwanda airlifted soldiers from the enclave. | Rwanda > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + The European Union cut its forces from Austria. | The European Union > Austria
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + The army abandoned the town. | The army > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Extremists vacated the base. | Extremists > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Yemen evacuated the occupied village. | Yemen > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + Government troops relinquished the town. | Government troops > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Jihadists surrendered the base. | Jihadists > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Kenya gave up the occupied village. | Kenya > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + Soldiers left the town. | Soldiers > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Paramilitaries quit the base. | Paramilitaries > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Norway ceded the occupied village. | Norway > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + Special forces deserted the town. | Special forces > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Rebels handed over the base. | Rebels > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Peru's disengagement from Turkey ended in May. | Peru > Turkey
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Vietnam's drawdown from Chad ended in May. | Vietnam > Chad
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Egypt's troop withdrawal from Poland ended in May. | Egypt > Poland
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Chile's departure from Nepal ended in May. | Chile > Nepal
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Ghana's surrender from Serbia ended in May. | Ghana > Serbia
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Japan's pull-out from Jordan ended in May. | Japan > Jordan
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Cuba's fallback from Malaysia ended in May. | Cuba > Malaysia
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Sweden dismantled its missiles. | Sweden > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militants decommissioned their rifles. | Militants > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Uganda scrapped half of its army. | Uganda > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Brazil surrendered its missiles. | Brazil > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Insurgents handed over their rifles. | Insurgents > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Kuwait disbanded half of its army. | Kuwait > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Armenia demobilised its missiles. | Armenia > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Gunmen demobilized their rifles. | Gunmen > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Portugal handed in half of its army. | Portugal > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Niger turned in its missiles. | Niger > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Separatists gave up their rifles. | Separatists > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Mongolia dissolved half of its army. | Mongolia > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Oman stood down its missiles. | Oman > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Guerrillas reduced their rifles. | Guerrillas > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Colombia downsized half of its army. | Colombia > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Finland laid aside its missiles. | Finland > _
demobilise v  S=subj T=obj  -> 0873
  + The United Nations demobilised the guerrillas. | The United Nations > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Zambia disbanded the paramilitaries. | Zambia > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + The navy demilitarised the militia. | The navy > the militia
demilitarize v  S=subj T=obj  -> 0873
  + NATO demilitarized the guerrillas. | NATO > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Pakistan reintegrated the paramilitaries. | Pakistan > the paramilitaries
disarmament n  S?=by T=of|poss  -> 0873
  + The disarmament of the militia by the government took years. | the government > the militia
demobilisation n  S?=by T=of|poss  -> 0873
  + The demobilisation of the rebels by the mission began. | the mission > the rebels
demilitarization n  S?=by T=of|poss  -> 0873
  + The demilitarization of the militia by the government took years. | the government > the militia
demilitarisation n  S?=by T=of|poss  -> 0873
  + The demilitarisation of the rebels by the mission began. | the mission > the rebels
decommissioning n  S?=by T=of|poss  -> 0873
  + The decommissioning of the militia by the government took years. | the government > the militia
denuclearization n  S?=by T=of|poss  -> 0873
  + The denuclearization of the rebels by the mission began. | the mission > the rebels
dismantling n  S?=by T=of|poss  -> 0873
  + The dismantling of the militia by the government took years. | the government > the militia
disbandment n  S?=by T=of|poss  -> 0873
  + The disbandment of the rebels by the mission began. | the mission > the rebels
withdraw v  S=subj T?=from|along obj={heavy}  -> 0873
  + Militiamen withdrew heavy weapons from the front line. | Militiamen > the front line
pull_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Greece pulled back artillery from the border. | Greece > the border
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Extremists removed heavy weapons from the front line. | Extremists > the front line
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Ecuador moved back artillery from the border. | Ecuador > the border
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Jihadists pulled heavy weapons from the front line. | Jihadists > the front line
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Paramilitaries reached a ceasefire with the army. | Paramilitaries > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Cambodia called a truce with the rebels. | Cambodia > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rebels extended a ceasefire with the army. | Rebels > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Algeria respected a truce with the rebels. | Algeria > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militants honoured a ceasefire with the army. | Militants > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Latvia concluded a truce with the rebels. | Latvia > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Insurgents implemented a ceasefire with the army. | Insurgents > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Bolivia entered a truce with the rebels. | Bolivia > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen restored a ceasefire with the army. | Gunmen > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Sudan upheld a truce with the rebels. | Sudan > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Separatists began a ceasefire with the army. | Separatists > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Canada brokered a truce with the rebels. | Canada > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas reaffirmed a ceasefire with the army. | Guerrillas > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Qatar endorsed a truce with the rebels. | Qatar > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen prolonged a ceasefire with the army. | Militiamen > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Romania kept a truce with the rebels. | Romania > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists imposed a ceasefire with the army. | Extremists > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Ethiopia ratified a truce with the rebels. | Ethiopia > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Thailand ceased air raids on Cyprus. | Thailand > Cyprus
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Jihadists paused their attacks on oil workers. | Jihadists > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The air force discontinued its offensive. | The air force > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Mexico renounced air raids on Tunisia. | Mexico > Tunisia
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Paramilitaries called off their attacks on oil workers. | Paramilitaries > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Marines broke off its offensive. | Marines > _
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Iceland terminated air raids on Angola. | Iceland > Angola
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Rebels curbed their attacks on oil workers. | Rebels > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Border guards scaled back its offensive. | Border guards > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Denmark winded down air raids on Lebanon. | Denmark > Lebanon
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militants reduced their attacks on oil workers. | Militants > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The army froze its offensive. | The army > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Senegal forsweared air raids on Georgia. | Senegal > Georgia
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Insurgents stopped their attacks on oil workers. | Insurgents > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Government troops cut back its offensive. | Government troops > _
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Bulgaria concluded air raids on Indonesia. | Bulgaria > Indonesia
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Gunmen de-escalated their attacks on oil workers. | Gunmen > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Soldiers abandoned its offensive. | Soldiers > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Morocco and Belarus held for a month. | Morocco > Belarus ; Belarus > Morocco
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
cessation_of_hostilities n  B=between|with|of|poss|mod|by  -> 0871
  + The cessation of hostilities between Tanzania and Croatia held for a month. | Tanzania > Croatia ; Croatia > Tanzania
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + A humanitarian pause between the militia and the army was declared. | the militia > the army ; the army > the militia
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Argentina and Rwanda held for a month. | Argentina > Rwanda ; Rwanda > Argentina
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + A de-escalation between the militia and the army was declared. | the militia > the army ; the army > the militia
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Austria and Yemen held for a month. | Austria > Yemen ; Yemen > Austria
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A non-aggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Kenya and Norway held for a month. | Kenya > Norway ; Norway > Kenya
end v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Peru ended the blockade of Turkey. | Peru > Turkey
relax v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Separatists relaxed the siege of the town. | Separatists > the town
remove v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Special forces removed the checkpoints around the camp. | Special forces > the camp
dismantle v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Vietnam dismantled the blockade of Chad. | Vietnam > Chad
loosen v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Guerrillas loosened the siege of the town. | Guerrillas > the town
abandon v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The navy abandoned the checkpoints around the camp. | The navy > the camp
raise v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Egypt raised the blockade of Poland. | Egypt > Poland
suspend v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Militiamen suspended the siege of the town. | Militiamen > the town
break_up v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The air force broke up the checkpoints around the camp. | The air force > the camp
reduce v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Chile reduced the blockade of Nepal. | Chile > Nepal
call_off v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Extremists called off the siege of the town. | Extremists > the town
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ghana loosened sanctions on Serbia. | Ghana > Serbia
waive v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union waived the embargo against Japan. | The African Union > Japan
drop v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Jordan dropped tariffs on rice from Cuba. | Jordan > rice from Cuba
end v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Malaysia ended sanctions on Sweden. | Malaysia > Sweden
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The World Bank scrapped the embargo against Uganda. | The World Bank > Uganda
abolish v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Brazil abolished tariffs on rice from Kuwait. | Brazil > rice from Kuwait
cancel v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Armenia canceled sanctions on Portugal. | Armenia > Portugal
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League reduced the embargo against Niger. | The Arab League > Niger
terminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Mongolia terminated tariffs on rice from Oman. | Mongolia > rice from Oman
repeal v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Colombia repealed sanctions on Finland. | Colombia > Finland
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council rolled back the embargo against Zambia. | The Security Council > Zambia
revoke v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Pakistan revoked tariffs on rice from Greece. | Pakistan > rice from Greece
phase_out v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ecuador phased out sanctions on Cambodia. | Ecuador > Cambodia
unwind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + ASEAN unwinded the embargo against Algeria. | ASEAN > Algeria
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Latvia cut tariffs on rice from Bolivia. | Latvia > rice from Bolivia
soften v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Sudan softened sanctions on Canada. | Sudan > Canada
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union halved the embargo against Qatar. | The European Union > Qatar
slash v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Romania slashed tariffs on rice from Ethiopia. | Romania > rice from Ethiopia
rescind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Thailand rescinded sanctions on Cyprus. | Thailand > Cyprus
exempt v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The United Nations exempted the embargo against Mexico. | The United Nations > Mexico
weaken v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Tunisia weakened tariffs on rice from Iceland. | Tunisia > rice from Iceland
scale_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Angola scaled back sanctions on Denmark. | Angola > Denmark
abandon v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO abandoned the embargo against Lebanon. | NATO > Lebanon
discontinue v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Senegal discontinued tariffs on rice from Georgia. | Senegal > rice from Georgia
alleviate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Bulgaria alleviated sanctions on Indonesia. | Bulgaria > Indonesia
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union lowered the embargo against Morocco. | The African Union > Morocco
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Belarus' lifting of sanctions on Tanzania pleased exporters. | Belarus > Tanzania
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Croatia's easing of sanctions on Argentina pleased exporters. | Croatia > Argentina
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Rwanda's removal of sanctions on Austria pleased exporters. | Rwanda > Austria
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Yemen's relaxation of sanctions on Kenya pleased exporters. | Yemen > Kenya
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Norway's suspension of sanctions on Peru pleased exporters. | Norway > Peru
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Turkey's waiver of sanctions on Vietnam pleased exporters. | Turkey > Vietnam
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Chad's reduction of sanctions on Egypt pleased exporters. | Chad > Egypt
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The ambassador eased the curfew in Kandahar. | The ambassador > Kandahar
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Marines relaxed the curfew in Cali. | Marines > Cali
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The army chief ended the curfew in Mandalay. | The army chief > Mandalay
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Border guards removed the curfew in Durban. | Border guards > Durban
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The vice president suspended the curfew in Sarajevo. | The vice president > Sarajevo
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The army shortened the curfew in Quetta. | The army > Quetta
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The party leader canceled the curfew in Goma. | The party leader > Goma
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Government troops loosened the curfew in Oaxaca. | Government troops > Oaxaca
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The mayor revoked the curfew in Mombasa. | The mayor > Mombasa
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Soldiers called off the curfew in Lyon. | Soldiers > Lyon
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The envoy ended martial law. | The envoy > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Poland revoked the state of emergency. | Poland > _
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The finance minister rescinded martial law. | The finance minister > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Chile suspended the state of emergency. | Chile > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The chancellor repealed martial law. | The chancellor > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Nepal canceled the state of emergency. | Nepal > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The president terminated martial law. | The president > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Ghana removed the state of emergency. | Ghana > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The prime minister eased martial law. | The prime minister > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Serbia abolished the state of emergency. | Serbia > _
loosen v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Japan loosened restrictions on the press. | Japan > the press
relax v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Jordan relaxed curbs on churches. | Jordan > churches
end v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cuba ended restrictions on the press. | Cuba > the press
remove v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Malaysia removed curbs on churches. | Malaysia > churches
scrap v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Sweden scrapped restrictions on the press. | Sweden > the press
abolish v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Uganda abolished curbs on churches. | Uganda > churches
reduce v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Brazil reduced restrictions on the press. | Brazil > the press
suspend v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Kuwait suspended curbs on churches. | Kuwait > churches
drop v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Armenia dropped restrictions on the press. | Armenia > the press
soften v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Portugal softened curbs on churches. | Portugal > churches
repeal v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Niger repealed restrictions on the press. | Niger > the press
withdraw v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Mongolia withdrew curbs on churches. | Mongolia > churches
waive v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Oman waived restrictions on the press. | Oman > the press
roll_back v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Colombia rolled back curbs on churches. | Colombia > churches
dismantle v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Finland dismantled restrictions on the press. | Finland > the press
rescind v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Zambia rescinded curbs on churches. | Zambia > churches
lift v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Pakistan lifted the ban on the opposition party. | Pakistan > the opposition party
end v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Greece revoked the ban on the opposition party. | Greece > the opposition party
reverse v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Ecuador overturned the ban on the opposition party. | Ecuador > the opposition party
remove v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Cambodia granted access to the relief agencies. | Cambodia > the relief agencies
give v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Jihadists gave safe passage to civilians. | Jihadists > civilians
permit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Special forces permitted an aid convoy into the town. | Special forces > the town
provide v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Algeria provided access to the relief agencies. | Algeria > the relief agencies
guarantee v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Paramilitaries guaranteed safe passage to civilians. | Paramilitaries > civilians
admit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The navy admitted an aid convoy into the town. | The navy > the town
let v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Latvia let access to the relief agencies. | Latvia > the relief agencies
open v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Rebels opened safe passage to civilians. | Rebels > civilians
offer v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The air force offered an aid convoy into the town. | The air force > the town
allow v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Bolivia allowed access to the relief agencies. | Bolivia > the relief agencies
authorise v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militants authorised safe passage to civilians. | Militants > civilians
authorize v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Marines authorized an aid convoy into the town. | Marines > the town
ensure v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Sudan ensured access to the relief agencies. | Sudan > the relief agencies
facilitate v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Insurgents facilitated safe passage to civilians. | Insurgents > civilians
approve v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Border guards approved an aid convoy into the town. | Border guards > the town
clear v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Canada cleared access to the relief agencies. | Canada > the relief agencies
restore v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Gunmen restored safe passage to civilians. | Gunmen > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Qatar opened its border with Romania. | Qatar > Romania
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Ethiopia reopened its airspace to Thailand. | Ethiopia > Thailand
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Cyprus re-opened the crossing to refugees. | Cyprus > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Mexico unsealed its border with Tunisia. | Mexico > Tunisia
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Iceland unblocked its airspace to Angola. | Iceland > Angola
admit v  S=subj obj={inspectors}  -> 0862
  + Denmark admitted nuclear inspectors. | Denmark > _
receive v  S=subj obj={inspectors}  -> 0862
  + Lebanon received election observers. | Lebanon > _
accept v  S=subj obj={inspectors}  -> 0862
  + Senegal accepted nuclear inspectors. | Senegal > _
invite v  S=subj obj={inspectors}  -> 0862
  + Georgia invited election observers. | Georgia > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Bulgaria welcomed nuclear inspectors. | Bulgaria > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Indonesia readmited election observers. | Indonesia > _
host v  S=subj obj={inspectors}  -> 0862
  + Morocco hosted nuclear inspectors. | Morocco > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Belarus let in election observers. | Belarus > _
permit v  S=subj obj={inspectors}  -> 0862
  + Tanzania permitted nuclear inspectors. | Tanzania > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Croatia admitted peacekeepers. | Croatia > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Argentina received an observer mission. | Argentina > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Rwanda hosted peacekeepers. | Rwanda > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Austria approved an observer mission. | Austria > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Yemen let in peacekeepers. | Yemen > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Kenya allowed an observer mission. | Kenya > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Norway invited peacekeepers. | Norway > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Peru permitted an observer mission. | Peru > _
# Leaving office
abdicate v  S=subj  -> RETREAT/resign
  + The foreign minister abdicated after weeks of unrest. | The foreign minister > _
stand_down v  S=subj  -> RETREAT/resign
  + The defence minister stood down on Tuesday. | The defence minister > _
bow_out v  S=subj  -> RETREAT/resign
  + The interior minister bowed out after weeks of unrest. | The interior minister > _
stand_aside v  S=subj  -> RETREAT/resign
  + The opposition leader stood aside on Tuesday. | The opposition leader > _
step_aside v  S=subj  -> RETREAT/resign
  + The governor stepped aside after weeks of unrest. | The governor > _
quit v  S=subj  -> RETREAT/resign
  + The king quit on Tuesday. | The king > _
relinquish v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The ambassador relinquished power. | The ambassador > _
hand_over v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The army chief handed over the presidency. | The army chief > _
resign v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The vice president resigned the leadership to a deputy. | The vice president > a deputy
cede v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The party leader ceded power. | The party leader > _
surrender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor surrendered the presidency. | The mayor > _
give_up v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The envoy gave up the leadership to a deputy. | The envoy > a deputy
leave v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The finance minister left power. | The finance minister > _
transfer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The chancellor transferred the presidency. | The chancellor > _
renounce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The president renounced the leadership to a deputy. | The president > a deputy
submit v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The prime minister submitted power. | The prime minister > _
tender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The foreign minister tendered the presidency. | The foreign minister > _
yield v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The defence minister yielded the leadership to a deputy. | The defence minister > a deputy
vacate v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The interior minister vacated power. | The interior minister > _
offer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The opposition leader offered the presidency. | The opposition leader > _
hand v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor handed the leadership to a deputy. | The governor > a deputy
announce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The king announced power. | The king > _
abdication n  S?=by T=of|poss  -> 0831
  + The abdication of the premier was greeted with cheers. | the premier > _
return v  S=subj T?=to obj=:any  -> 0842
  + Norway returned the carvings to Chile. | Norway > Chile
hand_back v  S=subj T?=to obj=:any  -> 0842
  + The museum handed back the mask to Nigeria. | The museum > Nigeria
give_back v  S=subj T?=to obj=:any  -> 0842
  + The museum gave back the drum to Ghana. | The museum > Ghana
order v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A court ordered the release of the student. | A court > the student
grant v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
  + A judge granted the release of the reporter. | A judge > the reporter
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
