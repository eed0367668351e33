# Event frames of tabard, family "retreat": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Release, withdrawal, ceasefire, access, easing (CAMEO 08, PLOVER RETREAT)
release v  S=subj T=obj T=obj:person  -> 0841
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
hand_over v  S=subj T=to obj={body}|{property}  -> 0842
  + The army handed over the bodies to the families. | The army > the families
swap v  B=subj|with obj={detainee}  -> 0841
  + Russia swapped prisoners with Ukraine. | Russia > Ukraine ; Ukraine > Russia
exchange v  B=subj|with obj={detainee}  -> 0841
  + Yemen exchanged prisoners with the Houthis. | Yemen > the Houthis ; the Houthis > Yemen
pardon v  S=subj T=obj T=obj:person obj={detainee}  -> 0841
  + The king pardoned ten prisoners. | The king > ten prisoners
repatriate v  S=subj T=obj  -> 0841
  + Kenya repatriated Somali refugees. | Kenya > Somali refugees
return v  S=subj T=to obj={property}|{body}|artefact|artifact|treasure  -> 0842
  + France returned artefacts to Benin. | France > Benin
return v  S=subj T=to obj={detainee}  -> 0841
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
withdraw v  S=subj T=from obj={troops}  -> 0874
  + France withdrew troops from Mali. | France > Mali
withdraw v  S=subj obj={troops}  -> 0873
  + Russia withdrew its tanks. | Russia > _
pull_out v  S=subj T=of|from obj={troops}  -> 0874
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
declare v  S=subj T=with|against obj={ceasefire}  -> 0871
  + The rebels declared a truce with the government. | The rebels > the government
declare v  S=subj obj={ceasefire}  -> 0871
  + The ETA group declared a ceasefire. | The ETA group > _
announce v  S=subj obj={ceasefire}  -> 0871
  + The army announced a ceasefire. | The army > _
agree v  B=subj|with obj={ceasefire}  -> 0871
  + Armenia agreed a ceasefire with Azerbaijan. | Armenia > Azerbaijan ; Azerbaijan > Armenia
sign v  B=subj|with obj={ceasefire}  -> 0871
  + The government signed a truce with the rebels. | The government > the rebels ; the rebels > The government
observe v  S=subj T=with obj={ceasefire}  -> 0871
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
suspend v  S=subj T=on|against obj={violence}  -> 0871
  + NATO suspended air strikes on Serbia. | NATO > Serbia
stop v  S=subj T=on|against obj={violence}  -> 0871
  + The rebels stopped attacks on villages. | The rebels > villages
lift v  S=subj T=on|of obj={blockade}  -> 0872
  + Ecuador lifted the blockade of the port. | Ecuador > the port
ease v  S=subj T=on|of obj={blockade}  -> 0872
  + Israel eased the blockade of Gaza. | Israel > Gaza
lift v  S=subj T=on|against obj={sanction}  -> 085
  + Washington lifted sanctions on Sudan. | Washington > Sudan
ease v  S=subj T=on|against obj={sanction}  -> 085
  + The EU eased sanctions against Belarus. | The EU > Belarus
remove v  S=subj T=on|from|against obj={sanction}  -> 085
  + India removed tariffs on Bangladesh. | India > Bangladesh
suspend v  S=subj T=on|against obj={sanction}  -> 085
  + Brussels suspended sanctions against Burundi. | Brussels > Burundi
relax v  S=subj T=on|against obj={sanction}  -> 085
  + Japan relaxed sanctions on Myanmar. | Japan > Myanmar
lift v  S=subj T=in|on obj={curfew}  -> 0813
  + The governor lifted the curfew in Mombasa. | The governor > Mombasa
lift v  S=subj T=in|on obj={martial}  -> 0814
  + The president lifted the state of emergency. | The president > _
lift v  S=subj T=on obj={restriction}  -> 0811
  + Cuba lifted restrictions on travellers. | Cuba > travellers
ease v  S=subj T=on obj={restriction}  -> 0811
  + Jordan eased curbs on the press. | Jordan > the press
allow v  S=subj T=into|in obj={access}|aid_worker  -> 0863
  + Damascus allowed aid convoys into Homs. | Damascus > Homs
allow v  S=subj obj={inspectors}  -> 0862
  + Tehran allowed inspectors into the plant. | Tehran > _
open v  S=subj T=to obj=border|border_crossing|crossing|corridor  -> 0863
  + Egypt opened the border to Palestinians. | Egypt > Palestinians
reopen v  S=subj T=to|with obj=border|border_crossing|crossing|corridor|embassy  -> 0863
  + Niger reopened the border with Benin. | Niger > Benin
accept v  S=subj obj={peacekeepers}  -> 0861
  + Sudan accepted peacekeepers. | Sudan > _
welcome v  S=subj obj={peacekeepers}  -> 0861
  + The premier welcomed peacekeepers. | The premier > _
resign v  S=subj  -> 0831
  + The Peruvian president resigned on Tuesday. | The Peruvian president > _
step_down v  S=subj  -> 0831
  + The Kyrgyz leader stepped down after the protests. | The Kyrgyz leader > _
quit v  S=subj obj={office}  -> 0831
  + The premier quit his post. | The premier > _
resignation n  S?=by T=of|poss  -> 0831
  + The resignation of the minister calmed the crowd. | the minister > _
# Releases of people
liberate v  S=subj T=obj T=obj:person  -> 0841
  + Zambia liberated two captured pilots. | Zambia > two captured pilots
discharge v  S=subj T=obj T=obj:person  -> 0841
  + Extremists discharged the kidnapped nurse. | Extremists > the kidnapped nurse
let_go v  S=subj T=obj T=obj:person  -> 0841
  + Police let go forty detained students. | Police > forty detained students
unchain v  S=subj T=obj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj T=obj:person  -> 0841
  + Pakistan exonerated two captured pilots. | Pakistan > two captured pilots
turn_loose v  S=subj T=obj T=obj:person  -> 0841
  + Jihadists turned loose the kidnapped nurse. | Jihadists > the kidnapped nurse
emancipate v  S=subj T=obj T=obj:person  -> 0841
  + Security forces emancipated forty detained students. | Security forces > forty detained students
send_home v  S=subj T=obj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj T=obj:person  -> 0841
  + Greece reprieved two captured pilots. | Greece > two captured pilots
bail v  S=subj T=obj T=obj:person  -> 0841
  + Paramilitaries bailed the kidnapped nurse. | Paramilitaries > the kidnapped nurse
unshackle v  S=subj T=obj T=obj:person  -> 0841
  + Riot police unshackled forty detained students. | Riot police > forty detained students
untie v  S=subj T=obj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The envoy returned political prisoners. | The envoy > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Ecuador pardoned hostages. | Ecuador > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The finance minister amnestied political prisoners. | The finance minister > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Cambodia surrendered hostages. | Cambodia > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The chancellor repatriated political prisoners. | The chancellor > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Algeria handed back hostages. | Algeria > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The president gave up political prisoners. | The president > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Latvia evacuated hostages. | Latvia > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The prime minister spared political prisoners. | The prime minister > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Bolivia delivered hostages. | Bolivia > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The foreign minister swapped political prisoners. | The foreign minister > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Sudan traded hostages. | Sudan > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The defence minister exchanged political prisoners. | The defence minister > political prisoners
order v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + Canada ordered the release of the hostages. | Canada > the hostages
secure v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + Qatar arranged the release of the hostages. | Qatar > the hostages
approve v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + Romania authorised the release of the hostages. | Romania > the hostages
authorize v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + Ethiopia granted the release of the hostages. | Ethiopia > the hostages
win v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + Thailand negotiated the release of the hostages. | Thailand > the hostages
permit v  S=subj T=of|for obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The interior minister quashed the sentence of the poet. | The interior minister > the poet
annul v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annuled the case against the reporter. | A judge > the reporter
commute v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The opposition leader dismissed the sentence of the poet. | The opposition leader > the poet
throw_out v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The governor voided the sentence of the poet. | The governor > the poet
suspend v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The king nullified the sentence of the poet. | The king > the poet
set_aside v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The ambassador reversed the sentence of the poet. | The ambassador > the poet
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
  + A prisoner swap between Cyprus and Mexico freed thirty men. | Cyprus > Mexico ; Mexico > Cyprus
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Tunisia and Iceland freed thirty men. | Tunisia > Iceland ; Iceland > Tunisia
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Angola and Denmark freed thirty men. | Angola > Denmark ; Denmark > Angola
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Lebanon and Senegal freed thirty men. | Lebanon > Senegal ; Senegal > Lebanon
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Georgia and Bulgaria freed thirty men. | Georgia > Bulgaria ; Bulgaria > Georgia
restore v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Indonesia restored the seized ship to Morocco. | Indonesia > Morocco
give_back v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Belarus gave back the bodies to the families. | Belarus > the families
hand_back v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Tanzania handed back the land to the farmers. | Tanzania > the farmers
surrender v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Croatia surrendered the seized ship to Argentina. | Croatia > Argentina
relinquish v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Rwanda relinquished the bodies to the families. | Rwanda > the families
release v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Austria released the land to the farmers. | Austria > the farmers
restitute v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Yemen restituted the seized ship to Kenya. | Yemen > Kenya
cede v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Norway ceded the bodies to the families. | Norway > the families
turn_over v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Peru turned over the land to the farmers. | Peru > the farmers
repatriate v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Turkey repatriated the seized ship to Vietnam. | Turkey > Vietnam
deliver v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Chad delivered the bodies to the families. | Chad > the families
transfer v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Egypt transferred the land to the farmers. | Egypt > the farmers
yield v  S=subj T=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Poland yielded the seized ship to Chile. | Poland > Chile
unfreeze v  S=subj T=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Nepal unfreezed the assets of the bank. | Nepal > the bank
release v  S=subj T=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Ghana released the accounts of Serbia. | Ghana > Serbia
unblock v  S=subj T=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Japan unblocked the assets of the bank. | Japan > the bank
unlock v  S=subj T=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Jordan unlocked the accounts of Cuba. | Jordan > Cuba
return v  S=subj T=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Malaysia returned the assets of the bank. | Malaysia > the bank
free v  S=subj T=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Sweden freed the accounts of Uganda. | Sweden > Uganda
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Brazil's restitution of the ship ended the quarrel. | Brazil > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Kuwait's return of the ship ended the quarrel. | Kuwait > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Armenia's handback of the ship ended the quarrel. | Armenia > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Rebels disengaged from the suburb. | Rebels > the suburb
evacuate v  S=subj T=from  -> 0874
  + Portugal evacuated from the disputed island. | Portugal > the disputed island
depart v  S=subj T=from  -> 0874
  + Border guards departed from the valley. | Border guards > the valley
exit v  S=subj T=from  -> 0874
  + Militants exited from the suburb. | Militants > the suburb
pull_back v  S=subj T=from  -> 0874
  + Niger pullled back from the disputed island. | Niger > the disputed island
fall_back v  S=subj T=from  -> 0874
  + The army fell back from the valley. | The army > the valley
flee v  S=subj T=from  -> 0874
  + Insurgents fled from the suburb. | Insurgents > the suburb
back_away v  S=subj T=from  -> 0874
  + Mongolia backed away from the disputed island. | Mongolia > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Government troops fell away from the valley. | Government troops > the valley
draw_back v  S=subj T=from  -> 0874
  + Gunmen drew back from the suburb. | Gunmen > the suburb
decamp v  S=subj T=from  -> 0874
  + Oman decamped from the disputed island. | Oman > the disputed island
redeploy v  S=subj T=from  -> 0874
  + Soldiers redeployed from the valley. | Soldiers > the valley
capitulate v  S=subj T=to  -> 0874
  + Separatists capitulated to the army. | Separatists > the army
turn_over v  S=subj T=to  -> 0874
  + Guerrillas turned over to Colombia. | Guerrillas > Colombia
give_up v  S=subj T=to  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T=to  -> 0874
  + Militiamen defected to the army. | Militiamen > the army
submit v  S=subj T=to  -> 0874
  + Extremists submitted to Finland. | Extremists > Finland
pull v  S=subj T=from obj={troops}  -> 0874
  + Zambia pullled its troops from Pakistan. | Zambia > Pakistan
pull_back v  S=subj T=from obj={troops}  -> 0874
  + Greece pullled back soldiers from the enclave. | Greece > the enclave
remove v  S=subj T=from obj={troops}  -> 0874
  + The European Union removed its forces from Ecuador. | The European Union > Ecuador
evacuate v  S=subj T=from obj={troops}  -> 0874
  + Cambodia evacuated its troops from Algeria. | Cambodia > Algeria
bring_home v  S=subj T=from obj={troops}  -> 0874
  + Latvia brought home soldiers from the enclave. | Latvia > the enclave
redeploy v  S=subj T=from obj={troops}  -> 0874
  + The United Nations redeployed its forces from Bolivia. | The United Nations > Bolivia
reduce v  S=subj T=from obj={troops}  -> 0874
  + Sudan reduced its troops from Canada. | Sudan > Canada
recall v  S=subj T=from obj={troops}  -> 0874
  + Qatar recalled soldiers from the enclave. | Qatar > the enclave
pull_out v  S=subj T=from obj={troops}  -> 0874
  + NATO pullled out its forces from Romania. | NATO > Romania
draw_down v  S=subj T=from obj={troops}  -> 0874
  + Ethiopia drew down its troops from Thailand. | Ethiopia > Thailand
move_back v  S=subj T=from obj={troops}  -> 0874
  + Cyprus moved back soldiers from the enclave. | Cyprus > the enclave
repatriate v  S=subj T=from obj={troops}  -> 0874
  + The African Union repatriated its forces from Mexico. | The African Union > Mexico
move v  S=subj T=from obj={troops}  -> 0874
  + Tunisia moved its troops from Iceland. | Tunisia > Iceland
airlift v  S=subj T=from obj={troops}  -> 0874
  + Angola airlifted soldiers from the enclave. | Angola > the enclave
cut v  S=subj T=from obj={troops}  -> 0874
  + The World Bank cut its forces from Denmark. | The World Bank > Denmark
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + Special forces abandoned the town. | Special forces > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Jihadists vacated the base. | Jihadists > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Lebanon evacuated the occupied village. | Lebanon > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + The navy relinquished the town. | The navy > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Paramilitaries surrendered the base. | Paramilitaries > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Senegal gave up the occupied village. | Senegal > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + The air force left the town. | The air force > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Rebels quit the base. | Rebels > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Georgia ceded the occupied village. | Georgia > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + Marines deserted the town. | Marines > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Militants handed over the base. | Militants > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Bulgaria's disengagement from Indonesia ended in May. | Bulgaria > Indonesia
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Morocco's drawdown from Belarus ended in May. | Morocco > Belarus
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Tanzania's troop withdrawal from Croatia ended in May. | Tanzania > Croatia
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Argentina's departure from Rwanda ended in May. | Argentina > Rwanda
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Austria's surrender from Yemen ended in May. | Austria > Yemen
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Kenya's pull-out from Norway ended in May. | Kenya > Norway
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Peru's fallback from Turkey ended in May. | Peru > Turkey
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Vietnam dismantled its missiles. | Vietnam > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Insurgents decommissioned their rifles. | Insurgents > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Chad scrapped half of its army. | Chad > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Egypt surrendered its missiles. | Egypt > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Gunmen handed over their rifles. | Gunmen > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Poland disbanded half of its army. | Poland > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Chile demobilised its missiles. | Chile > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Separatists demobilized their rifles. | Separatists > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Nepal handed in half of its army. | Nepal > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Ghana turned in its missiles. | Ghana > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Guerrillas gave up their rifles. | Guerrillas > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Serbia dissolved half of its army. | Serbia > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Japan stood down its missiles. | Japan > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militiamen reduced their rifles. | Militiamen > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Jordan downsized half of its army. | Jordan > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cuba laid aside its missiles. | Cuba > _
demobilise v  S=subj T=obj  -> 0873
  + The Arab League demobilised the guerrillas. | The Arab League > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Malaysia disbanded the paramilitaries. | Malaysia > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + Border guards demilitarised the militia. | Border guards > the militia
demilitarize v  S=subj T=obj  -> 0873
  + The Security Council demilitarized the guerrillas. | The Security Council > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Sweden reintegrated the paramilitaries. | Sweden > the paramilitaries
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
withdraw v  S=subj T=from|along obj={heavy}  -> 0873
  + Extremists withdrew heavy weapons from the front line. | Extremists > the front line
pull_back v  S=subj T=from|along obj={heavy}  -> 0873
  + Uganda pullled back artillery from the border. | Uganda > the border
remove v  S=subj T=from|along obj={heavy}  -> 0873
  + Jihadists removed heavy weapons from the front line. | Jihadists > the front line
move_back v  S=subj T=from|along obj={heavy}  -> 0873
  + Brazil moved back artillery from the border. | Brazil > the border
pull v  S=subj T=from|along obj={heavy}  -> 0873
  + Paramilitaries pullled heavy weapons from the front line. | Paramilitaries > the front line
# Truces
reach v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Rebels reached a ceasefire with the army. | Rebels > the army
call v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Kuwait called a truce with the rebels. | Kuwait > the rebels
proclaim v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Militants extended a ceasefire with the army. | Militants > the army
respect v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Armenia respected a truce with the rebels. | Armenia > the rebels
honor v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Insurgents honoured a ceasefire with the army. | Insurgents > the army
conclude v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Portugal concluded a truce with the rebels. | Portugal > the rebels
negotiate v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Gunmen implemented a ceasefire with the army. | Gunmen > the army
enter v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Niger entered a truce with the rebels. | Niger > the rebels
renew v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Separatists restored a ceasefire with the army. | Separatists > the army
uphold v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Mongolia upheld a truce with the rebels. | Mongolia > the rebels
secure v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Guerrillas began a ceasefire with the army. | Guerrillas > the army
broker v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Oman brokered a truce with the rebels. | Oman > the rebels
start v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Militiamen reaffirmed a ceasefire with the army. | Militiamen > the army
endorse v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Colombia endorsed a truce with the rebels. | Colombia > the rebels
order v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Extremists prolonged a ceasefire with the army. | Extremists > the army
keep v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Finland kept a truce with the rebels. | Finland > the rebels
maintain v  S=subj T=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Jihadists imposed a ceasefire with the army. | Jihadists > the army
ratify v  S=subj T=with|in obj={ceasefire}  -> 0871
  + Zambia ratified a truce with the rebels. | Zambia > the rebels
cease v  S=subj T=against|on|in obj={violence}  -> 0871
  + Pakistan ceased air raids on Greece. | Pakistan > Greece
pause v  S=subj T=against|on|in obj={violence}  -> 0871
  + Paramilitaries paused their attacks on oil workers. | Paramilitaries > oil workers
discontinue v  S=subj T=against|on|in obj={violence}  -> 0871
  + The army discontinued its offensive. | The army > _
renounce v  S=subj T=against|on|in obj={violence}  -> 0871
  + Ecuador renounced air raids on Cambodia. | Ecuador > Cambodia
call_off v  S=subj T=against|on|in obj={violence}  -> 0871
  + Rebels called off their attacks on oil workers. | Rebels > oil workers
break_off v  S=subj T=against|on|in obj={violence}  -> 0871
  + Government troops broke off its offensive. | Government troops > _
terminate v  S=subj T=against|on|in obj={violence}  -> 0871
  + Algeria terminated air raids on Latvia. | Algeria > Latvia
curb v  S=subj T=against|on|in obj={violence}  -> 0871
  + Militants curbed their attacks on oil workers. | Militants > oil workers
scale_back v  S=subj T=against|on|in obj={violence}  -> 0871
  + Soldiers scaled back its offensive. | Soldiers > _
wind_down v  S=subj T=against|on|in obj={violence}  -> 0871
  + Bolivia winded down air raids on Sudan. | Bolivia > Sudan
reduce v  S=subj T=against|on|in obj={violence}  -> 0871
  + Insurgents reduced their attacks on oil workers. | Insurgents > oil workers
freeze v  S=subj T=against|on|in obj={violence}  -> 0871
  + Special forces froze its offensive. | Special forces > _
forswear v  S=subj T=against|on|in obj={violence}  -> 0871
  + Canada forsweared air raids on Qatar. | Canada > Qatar
stop v  S=subj T=against|on|in obj={violence}  -> 0871
  + Gunmen stopped their attacks on oil workers. | Gunmen > oil workers
cut_back v  S=subj T=against|on|in obj={violence}  -> 0871
  + The navy cut back its offensive. | The navy > _
conclude v  S=subj T=against|on|in obj={violence}  -> 0871
  + Romania concluded air raids on Ethiopia. | Romania > Ethiopia
de-escalate v  S=subj T=against|on|in obj={violence}  -> 0871
  + Separatists de-escalated their attacks on oil workers. | Separatists > oil workers
abandon v  S=subj T=against|on|in obj={violence}  -> 0871
  + The air force abandoned its offensive. | The air force > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Thailand and Cyprus held for a month. | Thailand > Cyprus ; Cyprus > Thailand
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
cessation_of_hostilities n  B=between|with|of|poss|mod|by  -> 0871
  + The cessation of hostilities between Mexico and Tunisia held for a month. | Mexico > Tunisia ; Tunisia > Mexico
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + A humanitarian pause between the militia and the army was declared. | the militia > the army ; the army > the militia
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Iceland and Angola held for a month. | Iceland > Angola ; Angola > Iceland
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + A de-escalation between the militia and the army was declared. | the militia > the army ; the army > the militia
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Denmark and Lebanon held for a month. | Denmark > Lebanon ; Lebanon > Denmark
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A non-aggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Senegal and Georgia held for a month. | Senegal > Georgia ; Georgia > Senegal
end v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Bulgaria ended the blockade of Indonesia. | Bulgaria > Indonesia
relax v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Guerrillas relaxed the siege of the town. | Guerrillas > the town
remove v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Marines removed the checkpoints around the camp. | Marines > the camp
dismantle v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Morocco dismantled the blockade of Belarus. | Morocco > Belarus
loosen v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Militiamen loosened the siege of the town. | Militiamen > the town
abandon v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Border guards abandoned the checkpoints around the camp. | Border guards > the camp
raise v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Tanzania raised the blockade of Croatia. | Tanzania > Croatia
suspend v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Extremists suspended the siege of the town. | Extremists > the town
break_up v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + The army broke up the checkpoints around the camp. | The army > the camp
reduce v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Argentina reduced the blockade of Rwanda. | Argentina > Rwanda
call_off v  S=subj T=on|of|around|against obj={blockade}  -> 0872
  + Jihadists called off the siege of the town. | Jihadists > the town
# Sanctions and restrictions eased
loosen v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Austria loosened sanctions on Yemen. | Austria > Yemen
waive v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + ASEAN waived the embargo against Kenya. | ASEAN > Kenya
drop v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Norway dropped tariffs on rice from Peru. | Norway > rice from Peru
end v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Turkey ended sanctions on Vietnam. | Turkey > Vietnam
scrap v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + The European Union scrapped the embargo against Chad. | The European Union > Chad
abolish v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Egypt abolished tariffs on rice from Poland. | Egypt > rice from Poland
cancel v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Chile canceled sanctions on Nepal. | Chile > Nepal
reduce v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + The United Nations reduced the embargo against Ghana. | The United Nations > Ghana
terminate v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Serbia terminated tariffs on rice from Japan. | Serbia > rice from Japan
repeal v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Jordan repealed sanctions on Cuba. | Jordan > Cuba
roll_back v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + NATO rolled back the embargo against Malaysia. | NATO > Malaysia
revoke v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Sweden revoked tariffs on rice from Uganda. | Sweden > rice from Uganda
phase_out v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Brazil phased out sanctions on Kuwait. | Brazil > Kuwait
unwind v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + The African Union unwinded the embargo against Armenia. | The African Union > Armenia
cut v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Portugal cut tariffs on rice from Niger. | Portugal > rice from Niger
soften v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Mongolia softened sanctions on Oman. | Mongolia > Oman
halve v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + The World Bank halved the embargo against Colombia. | The World Bank > Colombia
slash v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Finland slashed tariffs on rice from Zambia. | Finland > rice from Zambia
rescind v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Pakistan rescinded sanctions on Greece. | Pakistan > Greece
exempt v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + The Arab League exempted the embargo against Ecuador. | The Arab League > Ecuador
weaken v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Cambodia weakened tariffs on rice from Algeria. | Cambodia > rice from Algeria
scale_back v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Latvia scaled back sanctions on Bolivia. | Latvia > Bolivia
abandon v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + The Security Council abandoned the embargo against Sudan. | The Security Council > Sudan
discontinue v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Canada discontinued tariffs on rice from Qatar. | Canada > rice from Qatar
alleviate v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + Romania alleviated sanctions on Ethiopia. | Romania > Ethiopia
lower v  S=subj T=on|against|of|from|for obj={sanction}  -> 085
  + ASEAN lowered the embargo against Thailand. | ASEAN > Thailand
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Cyprus's lifting of sanctions on Mexico pleased exporters. | Cyprus > Mexico
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Tunisia's easing of sanctions on Iceland pleased exporters. | Tunisia > Iceland
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Angola's removal of sanctions on Denmark pleased exporters. | Angola > Denmark
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Lebanon's relaxation of sanctions on Senegal pleased exporters. | Lebanon > Senegal
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Georgia's suspension of sanctions on Bulgaria pleased exporters. | Georgia > Bulgaria
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Indonesia's waiver of sanctions on Morocco pleased exporters. | Indonesia > Morocco
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Belarus's reduction of sanctions on Tanzania pleased exporters. | Belarus > Tanzania
ease v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The army chief eased the curfew in Mombasa. | The army chief > Mombasa
relax v  S=subj T=in|on|across obj={curfew}  -> 0813
  + Government troops relaxed the curfew in Lyon. | Government troops > Lyon
end v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The vice president ended the curfew in Aleppo. | The vice president > Aleppo
remove v  S=subj T=in|on|across obj={curfew}  -> 0813
  + Soldiers removed the curfew in Cusco. | Soldiers > Cusco
suspend v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The party leader suspended the curfew in Izmir. | The party leader > Izmir
shorten v  S=subj T=in|on|across obj={curfew}  -> 0813
  + Special forces shortened the curfew in Lagos. | Special forces > Lagos
cancel v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The mayor canceled the curfew in Gdansk. | The mayor > Gdansk
loosen v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The navy loosened the curfew in Basra. | The navy > Basra
revoke v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The envoy revoked the curfew in Kandahar. | The envoy > Kandahar
call_off v  S=subj T=in|on|across obj={curfew}  -> 0813
  + The air force called off the curfew in Cali. | The air force > Cali
end v  S=subj T=in|on|across obj={martial}  -> 0814
  + The finance minister ended martial law. | The finance minister > _
revoke v  S=subj T=in|on|across obj={martial}  -> 0814
  + Croatia revoked the state of emergency. | Croatia > _
rescind v  S=subj T=in|on|across obj={martial}  -> 0814
  + The chancellor rescinded martial law. | The chancellor > _
suspend v  S=subj T=in|on|across obj={martial}  -> 0814
  + Argentina suspended the state of emergency. | Argentina > _
repeal v  S=subj T=in|on|across obj={martial}  -> 0814
  + The president repealed martial law. | The president > _
cancel v  S=subj T=in|on|across obj={martial}  -> 0814
  + Rwanda canceled the state of emergency. | Rwanda > _
terminate v  S=subj T=in|on|across obj={martial}  -> 0814
  + The prime minister terminated martial law. | The prime minister > _
remove v  S=subj T=in|on|across obj={martial}  -> 0814
  + Austria removed the state of emergency. | Austria > _
ease v  S=subj T=in|on|across obj={martial}  -> 0814
  + The foreign minister eased martial law. | The foreign minister > _
abolish v  S=subj T=in|on|across obj={martial}  -> 0814
  + Yemen abolished the state of emergency. | Yemen > _
loosen v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Kenya loosened restrictions on the press. | Kenya > the press
relax v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Norway relaxed curbs on churches. | Norway > churches
end v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Peru ended restrictions on the press. | Peru > the press
remove v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Turkey removed curbs on churches. | Turkey > churches
scrap v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Vietnam scrapped restrictions on the press. | Vietnam > the press
abolish v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Chad abolished curbs on churches. | Chad > churches
reduce v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Egypt reduced restrictions on the press. | Egypt > the press
suspend v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Poland suspended curbs on churches. | Poland > churches
drop v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Chile dropped restrictions on the press. | Chile > the press
soften v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Nepal softened curbs on churches. | Nepal > churches
repeal v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Ghana repealed restrictions on the press. | Ghana > the press
withdraw v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Serbia withdrew curbs on churches. | Serbia > churches
waive v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Japan waived restrictions on the press. | Japan > the press
roll_back v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Jordan rolled back curbs on churches. | Jordan > churches
dismantle v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Cuba dismantled restrictions on the press. | Cuba > the press
rescind v  S=subj T=on|of|for obj={restriction}  -> 0811
  + Malaysia rescinded curbs on churches. | Malaysia > churches
lift v  S=subj T=on|of obj=ban|suspension on=:org  -> 0812
  + Sweden lifted the ban on the opposition party. | Sweden > the opposition party
end v  S=subj T=on|of obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T=on|of obj=ban|suspension on=:org  -> 0812
  + Uganda revoked the ban on the opposition party. | Uganda > the opposition party
reverse v  S=subj T=on|of obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T=on|of obj=ban|suspension on=:org  -> 0812
  + Brazil overturned the ban on the opposition party. | Brazil > the opposition party
remove v  S=subj T=on|of obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Kuwait granted access to the relief agencies. | Kuwait > the relief agencies
give v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Paramilitaries gave safe passage to civilians. | Paramilitaries > civilians
permit v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Marines permitted an aid convoy into the town. | Marines > the town
provide v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Armenia provided access to the relief agencies. | Armenia > the relief agencies
guarantee v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Rebels guaranteed safe passage to civilians. | Rebels > civilians
admit v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Border guards admitted an aid convoy into the town. | Border guards > the town
let v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Portugal let access to the relief agencies. | Portugal > the relief agencies
open v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militants opened safe passage to civilians. | Militants > civilians
offer v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The army offered an aid convoy into the town. | The army > the town
allow v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Niger allowed access to the relief agencies. | Niger > the relief agencies
authorise v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Insurgents authorised safe passage to civilians. | Insurgents > civilians
authorize v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Government troops authorized an aid convoy into the town. | Government troops > the town
ensure v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Mongolia ensured access to the relief agencies. | Mongolia > the relief agencies
facilitate v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Gunmen facilitated safe passage to civilians. | Gunmen > civilians
approve v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Soldiers approved an aid convoy into the town. | Soldiers > the town
clear v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Oman cleared access to the relief agencies. | Oman > the relief agencies
restore v  S=subj T=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Separatists restored safe passage to civilians. | Separatists > civilians
open v  S=subj T=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Colombia opened its border with Finland. | Colombia > Finland
reopen v  S=subj T=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Zambia reopened its airspace to Pakistan. | Zambia > Pakistan
re-open v  S=subj T=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Greece re-opened the crossing to refugees. | Greece > refugees
unseal v  S=subj T=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Ecuador unsealed its border with Cambodia. | Ecuador > Cambodia
unblock v  S=subj T=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Algeria unblocked its airspace to Latvia. | Algeria > Latvia
admit v  S=subj obj={inspectors}  -> 0862
  + Bolivia admitted nuclear inspectors. | Bolivia > _
receive v  S=subj obj={inspectors}  -> 0862
  + Sudan received election observers. | Sudan > _
accept v  S=subj obj={inspectors}  -> 0862
  + Canada accepted nuclear inspectors. | Canada > _
invite v  S=subj obj={inspectors}  -> 0862
  + Qatar invited election observers. | Qatar > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Romania welcomed nuclear inspectors. | Romania > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Ethiopia readmited election observers. | Ethiopia > _
host v  S=subj obj={inspectors}  -> 0862
  + Thailand hosted nuclear inspectors. | Thailand > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Cyprus let in election observers. | Cyprus > _
permit v  S=subj obj={inspectors}  -> 0862
  + Mexico permitted nuclear inspectors. | Mexico > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Tunisia admitted peacekeepers. | Tunisia > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Iceland received an observer mission. | Iceland > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Angola hosted peacekeepers. | Angola > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Denmark approved an observer mission. | Denmark > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Lebanon let in peacekeepers. | Lebanon > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Senegal allowed an observer mission. | Senegal > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Georgia invited peacekeepers. | Georgia > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Bulgaria permitted an observer mission. | Bulgaria > _
# Leaving office
abdicate v  S=subj  -> 0831
  + The defence minister abdicated after weeks of unrest. | The defence minister > _
stand_down v  S=subj  -> 0831
  + The interior minister stood down on Tuesday. | The interior minister > _
bow_out v  S=subj  -> 0831
  + The opposition leader bowed out after weeks of unrest. | The opposition leader > _
stand_aside v  S=subj  -> 0831
  + The governor stood aside on Tuesday. | The governor > _
step_aside v  S=subj  -> 0831
  + The king stepped aside after weeks of unrest. | The king > _
quit v  S=subj  -> 0831
  + The ambassador quit on Tuesday. | The ambassador > _
relinquish v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The army chief relinquished power. | The army chief > _
hand_over v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The vice president handed over the presidency. | The vice president > _
resign v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The party leader resigned the leadership to a deputy. | The party leader > a deputy
cede v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The mayor ceded power. | The mayor > _
surrender v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The envoy surrendered the presidency. | The envoy > _
give_up v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The finance minister gave up the leadership to a deputy. | The finance minister > a deputy
leave v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The chancellor left power. | The chancellor > _
transfer v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The president transferred the presidency. | The president > _
renounce v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The prime minister renounced the leadership to a deputy. | The prime minister > a deputy
submit v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The foreign minister submitted power. | The foreign minister > _
tender v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The defence minister tendered the presidency. | The defence minister > _
yield v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The interior minister yielded the leadership to a deputy. | The interior minister > a deputy
vacate v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The opposition leader vacated power. | The opposition leader > _
offer v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The governor offered the presidency. | The governor > _
hand v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The king handed the leadership to a deputy. | The king > a deputy
announce v  S=subj T=to obj={office}|resignation|throne  -> 0831
  + The ambassador announced power. | The ambassador > _
abdication n  S?=by T=of|poss  -> 0831
  + The abdication of the premier was greeted with cheers. | the premier > _
