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
hand_over v  S=subj T?=to obj={body}|{property}  -> 0842
  + The army handed over the bodies to the families. | The army > the families
swap v  B=subj|with obj={detainee}  -> 0841
  + Russia swapped prisoners with Ukraine. | Russia > Ukraine ; Ukraine > Russia
exchange v  B=subj|with obj={detainee}  -> 0841
  + Yemen exchanged prisoners with the Houthis. | Yemen > the Houthis ; the Houthis > Yemen
pardon v  S=subj T=obj T=obj:person obj={detainee}  -> 0841
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
pull_out v  S=subj T?=of|from obj={troops}  -> 0874
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
lift v  S=subj T?=on|of obj={blockade}  -> 0872
  + Ecuador lifted the blockade of the port. | Ecuador > the port
ease v  S=subj T?=on|of obj={blockade}  -> 0872
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
  + Austria liberated two captured pilots. | Austria > two captured pilots
discharge v  S=subj T=obj T=obj:person  -> 0841
  + Insurgents discharged the kidnapped nurse. | Insurgents > the kidnapped nurse
let_go v  S=subj T=obj T=obj:person  -> 0841
  + Riot police let go forty detained students. | Riot police > forty detained students
unchain v  S=subj T=obj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj T=obj:person  -> 0841
  + Yemen exonerated two captured pilots. | Yemen > two captured pilots
turn_loose v  S=subj T=obj T=obj:person  -> 0841
  + Gunmen turned loose the kidnapped nurse. | Gunmen > the kidnapped nurse
emancipate v  S=subj T=obj T=obj:person  -> 0841
  + Officers emancipated forty detained students. | Officers > forty detained students
send_home v  S=subj T=obj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj T=obj:person  -> 0841
  + Kenya reprieved two captured pilots. | Kenya > two captured pilots
bail v  S=subj T=obj T=obj:person  -> 0841
  + Separatists bailed the kidnapped nurse. | Separatists > the kidnapped nurse
unshackle v  S=subj T=obj T=obj:person  -> 0841
  + Gendarmes unshackled forty detained students. | Gendarmes > forty detained students
untie v  S=subj T=obj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The opposition leader returned political prisoners. | The opposition leader > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Norway pardoned hostages. | Norway > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The governor amnestied political prisoners. | The governor > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Peru surrendered hostages. | Peru > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The king repatriated political prisoners. | The king > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Turkey handed back hostages. | Turkey > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The ambassador gave up political prisoners. | The ambassador > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Vietnam evacuated hostages. | Vietnam > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The army chief spared political prisoners. | The army chief > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Chad delivered hostages. | Chad > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The vice president swapped political prisoners. | The vice president > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Egypt traded hostages. | Egypt > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The party leader exchanged political prisoners. | The party leader > political prisoners
order v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + Poland ordered the release of the hostages. | Poland > the hostages
secure v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + Chile arranged the release of the hostages. | Chile > the hostages
approve v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + Nepal authorised the release of the hostages. | Nepal > the hostages
authorize v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + Ghana granted the release of the hostages. | Ghana > the hostages
win v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + Serbia negotiated the release of the hostages. | Serbia > the hostages
permit v  S=subj T?=of|for obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The mayor quashed the sentence of the poet. | The mayor > the poet
annul v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annuled the case against the reporter. | A judge > the reporter
commute v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The envoy dismissed the sentence of the poet. | The envoy > the poet
throw_out v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The finance minister voided the sentence of the poet. | The finance minister > the poet
suspend v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The chancellor nullified the sentence of the poet. | The chancellor > the poet
set_aside v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T?=against|of obj=charge|case|conviction|sentence|indictment  -> 0841
  + The president reversed the sentence of the poet. | The president > the poet
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
  + A prisoner swap between Japan and Jordan freed thirty men. | Japan > Jordan ; Jordan > Japan
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Cuba and Malaysia freed thirty men. | Cuba > Malaysia ; Malaysia > Cuba
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Sweden and Uganda freed thirty men. | Sweden > Uganda ; Uganda > Sweden
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Brazil and Kuwait freed thirty men. | Brazil > Kuwait ; Kuwait > Brazil
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Armenia and Portugal freed thirty men. | Armenia > Portugal ; Portugal > Armenia
restore v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Niger restored the seized ship to Mongolia. | Niger > Mongolia
give_back v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Oman gave back the bodies to the families. | Oman > the families
hand_back v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Colombia handed back the land to the farmers. | Colombia > the farmers
surrender v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Finland surrendered the seized ship to Zambia. | Finland > Zambia
relinquish v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Pakistan relinquished the bodies to the families. | Pakistan > the families
release v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Greece released the land to the farmers. | Greece > the farmers
restitute v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ecuador restituted the seized ship to Cambodia. | Ecuador > Cambodia
cede v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Algeria ceded the bodies to the families. | Algeria > the families
turn_over v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Latvia turned over the land to the farmers. | Latvia > the farmers
repatriate v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Bolivia repatriated the seized ship to Sudan. | Bolivia > Sudan
deliver v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Canada delivered the bodies to the families. | Canada > the families
transfer v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Qatar transferred the land to the farmers. | Qatar > the farmers
yield v  S=subj T?=to|iobj|of obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Romania yielded the seized ship to Ethiopia. | Romania > Ethiopia
unfreeze v  S=subj T?=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Thailand unfreezed the assets of the bank. | Thailand > the bank
release v  S=subj T?=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Cyprus released the accounts of Mexico. | Cyprus > Mexico
unblock v  S=subj T?=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Tunisia unblocked the assets of the bank. | Tunisia > the bank
unlock v  S=subj T?=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Iceland unlocked the accounts of Angola. | Iceland > Angola
return v  S=subj T?=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Denmark returned the assets of the bank. | Denmark > the bank
free v  S=subj T?=of obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Lebanon freed the accounts of Senegal. | Lebanon > Senegal
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Georgia's restitution of the ship ended the quarrel. | Georgia > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Bulgaria's return of the ship ended the quarrel. | Bulgaria > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Indonesia's handback of the ship ended the quarrel. | Indonesia > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Guerrillas disengaged from the suburb. | Guerrillas > the suburb
evacuate v  S=subj T=from  -> 0874
  + Morocco evacuated from the disputed island. | Morocco > the disputed island
depart v  S=subj T=from  -> 0874
  + Marines departed from the valley. | Marines > the valley
exit v  S=subj T=from  -> 0874
  + Militiamen exited from the suburb. | Militiamen > the suburb
pull_back v  S=subj T=from  -> 0874
  + Belarus pullled back from the disputed island. | Belarus > the disputed island
fall_back v  S=subj T=from  -> 0874
  + Border guards fell back from the valley. | Border guards > the valley
flee v  S=subj T=from  -> 0874
  + Extremists fled from the suburb. | Extremists > the suburb
back_away v  S=subj T=from  -> 0874
  + Tanzania backed away from the disputed island. | Tanzania > the disputed island
fall_away v  S=subj T=from  -> 0874
  + The army fell away from the valley. | The army > the valley
draw_back v  S=subj T=from  -> 0874
  + Jihadists drew back from the suburb. | Jihadists > the suburb
decamp v  S=subj T=from  -> 0874
  + Croatia decamped from the disputed island. | Croatia > the disputed island
redeploy v  S=subj T=from  -> 0874
  + Government troops redeployed from the valley. | Government troops > the valley
capitulate v  S=subj T=to  -> 0874
  + Paramilitaries capitulated to the army. | Paramilitaries > the army
turn_over v  S=subj T=to  -> 0874
  + Rebels turned over to Argentina. | Rebels > Argentina
give_up v  S=subj T=to  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T=to  -> 0874
  + Militants defected to the army. | Militants > the army
submit v  S=subj T=to  -> 0874
  + Insurgents submitted to Rwanda. | Insurgents > Rwanda
pull v  S=subj T?=from obj={troops}  -> 0874
  + Austria pullled its troops from Yemen. | Austria > Yemen
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Kenya pullled back soldiers from the enclave. | Kenya > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + The African Union removed its forces from Norway. | The African Union > Norway
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Peru evacuated its troops from Turkey. | Peru > Turkey
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Vietnam brought home soldiers from the enclave. | Vietnam > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + The World Bank redeployed its forces from Chad. | The World Bank > Chad
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Egypt reduced its troops from Poland. | Egypt > Poland
recall v  S=subj T?=from obj={troops}  -> 0874
  + Chile recalled soldiers from the enclave. | Chile > the enclave
pull_out v  S=subj T?=from obj={troops}  -> 0874
  + The Arab League pullled out its forces from Nepal. | The Arab League > Nepal
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Ghana drew down its troops from Serbia. | Ghana > Serbia
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Japan moved back soldiers from the enclave. | Japan > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + The Security Council repatriated its forces from Jordan. | The Security Council > Jordan
move v  S=subj T?=from obj={troops}  -> 0874
  + Cuba moved its troops from Malaysia. | Cuba > Malaysia
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Sweden airlifted soldiers from the enclave. | Sweden > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + ASEAN cut its forces from Uganda. | ASEAN > Uganda
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + Soldiers abandoned the town. | Soldiers > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Gunmen vacated the base. | Gunmen > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Brazil evacuated the occupied village. | Brazil > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + Special forces relinquished the town. | Special forces > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Separatists surrendered the base. | Separatists > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Kuwait gave up the occupied village. | Kuwait > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + The navy left the town. | The navy > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Guerrillas quit the base. | Guerrillas > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Armenia ceded the occupied village. | Armenia > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + The air force deserted the town. | The air force > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Militiamen handed over the base. | Militiamen > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Portugal's disengagement from Niger ended in May. | Portugal > Niger
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Mongolia's drawdown from Oman ended in May. | Mongolia > Oman
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Colombia's troop withdrawal from Finland ended in May. | Colombia > Finland
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Zambia's departure from Pakistan ended in May. | Zambia > Pakistan
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Greece's surrender from Ecuador ended in May. | Greece > Ecuador
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Cambodia's pull-out from Algeria ended in May. | Cambodia > Algeria
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Latvia's fallback from Bolivia ended in May. | Latvia > Bolivia
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Sudan dismantled its missiles. | Sudan > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Extremists decommissioned their rifles. | Extremists > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Canada scrapped half of its army. | Canada > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Qatar surrendered its missiles. | Qatar > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Jihadists handed over their rifles. | Jihadists > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Romania disbanded half of its army. | Romania > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Ethiopia demobilised its missiles. | Ethiopia > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Paramilitaries demobilized their rifles. | Paramilitaries > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Thailand handed in half of its army. | Thailand > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cyprus turned in its missiles. | Cyprus > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Rebels gave up their rifles. | Rebels > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Mexico dissolved half of its army. | Mexico > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Tunisia stood down its missiles. | Tunisia > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militants reduced their rifles. | Militants > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Iceland downsized half of its army. | Iceland > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Angola laid aside its missiles. | Angola > _
demobilise v  S=subj T=obj  -> 0873
  + The European Union demobilised the guerrillas. | The European Union > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Denmark disbanded the paramilitaries. | Denmark > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + Marines demilitarised the militia. | Marines > the militia
demilitarize v  S=subj T=obj  -> 0873
  + The United Nations demilitarized the guerrillas. | The United Nations > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Lebanon reintegrated the paramilitaries. | Lebanon > the paramilitaries
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
  + Insurgents withdrew heavy weapons from the front line. | Insurgents > the front line
pull_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Senegal pullled back artillery from the border. | Senegal > the border
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Gunmen removed heavy weapons from the front line. | Gunmen > the front line
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Georgia moved back artillery from the border. | Georgia > the border
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Separatists pullled heavy weapons from the front line. | Separatists > the front line
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas reached a ceasefire with the army. | Guerrillas > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Bulgaria called a truce with the rebels. | Bulgaria > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen extended a ceasefire with the army. | Militiamen > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Indonesia respected a truce with the rebels. | Indonesia > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists honoured a ceasefire with the army. | Extremists > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Morocco concluded a truce with the rebels. | Morocco > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Jihadists implemented a ceasefire with the army. | Jihadists > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Belarus entered a truce with the rebels. | Belarus > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Paramilitaries restored a ceasefire with the army. | Paramilitaries > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Tanzania upheld a truce with the rebels. | Tanzania > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rebels began a ceasefire with the army. | Rebels > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Croatia brokered a truce with the rebels. | Croatia > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militants reaffirmed a ceasefire with the army. | Militants > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Argentina endorsed a truce with the rebels. | Argentina > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Insurgents prolonged a ceasefire with the army. | Insurgents > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rwanda kept a truce with the rebels. | Rwanda > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen imposed a ceasefire with the army. | Gunmen > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Austria ratified a truce with the rebels. | Austria > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Yemen ceased air raids on Kenya. | Yemen > Kenya
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Separatists paused their attacks on oil workers. | Separatists > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Border guards discontinued its offensive. | Border guards > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Norway renounced air raids on Peru. | Norway > Peru
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Guerrillas called off their attacks on oil workers. | Guerrillas > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The army broke off its offensive. | The army > _
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Turkey terminated air raids on Vietnam. | Turkey > Vietnam
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militiamen curbed their attacks on oil workers. | Militiamen > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Government troops scaled back its offensive. | Government troops > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Chad winded down air raids on Egypt. | Chad > Egypt
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Extremists reduced their attacks on oil workers. | Extremists > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Soldiers froze its offensive. | Soldiers > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Poland forsweared air raids on Chile. | Poland > Chile
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Jihadists stopped their attacks on oil workers. | Jihadists > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Special forces cut back its offensive. | Special forces > _
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Nepal concluded air raids on Ghana. | Nepal > Ghana
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Paramilitaries de-escalated their attacks on oil workers. | Paramilitaries > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The navy abandoned its offensive. | The navy > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Serbia and Japan held for a month. | Serbia > Japan ; Japan > Serbia
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
cessation_of_hostilities n  B=between|with|of|poss|mod|by  -> 0871
  + The cessation of hostilities between Jordan and Cuba held for a month. | Jordan > Cuba ; Cuba > Jordan
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + A humanitarian pause between the militia and the army was declared. | the militia > the army ; the army > the militia
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Malaysia and Sweden held for a month. | Malaysia > Sweden ; Sweden > Malaysia
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + A de-escalation between the militia and the army was declared. | the militia > the army ; the army > the militia
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Uganda and Brazil held for a month. | Uganda > Brazil ; Brazil > Uganda
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A non-aggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Kuwait and Armenia held for a month. | Kuwait > Armenia ; Armenia > Kuwait
end v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Portugal ended the blockade of Niger. | Portugal > Niger
relax v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Rebels relaxed the siege of the town. | Rebels > the town
remove v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + The air force removed the checkpoints around the camp. | The air force > the camp
dismantle v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Mongolia dismantled the blockade of Oman. | Mongolia > Oman
loosen v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Militants loosened the siege of the town. | Militants > the town
abandon v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Marines abandoned the checkpoints around the camp. | Marines > the camp
raise v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Colombia raised the blockade of Finland. | Colombia > Finland
suspend v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Insurgents suspended the siege of the town. | Insurgents > the town
break_up v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Border guards broke up the checkpoints around the camp. | Border guards > the camp
reduce v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Zambia reduced the blockade of Pakistan. | Zambia > Pakistan
call_off v  S=subj T?=on|of|around|against obj={blockade}  -> 0872
  + Gunmen called off the siege of the town. | Gunmen > the town
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Greece loosened sanctions on Ecuador. | Greece > Ecuador
waive v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + NATO waived the embargo against Cambodia. | NATO > Cambodia
drop v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Algeria dropped tariffs on rice from Latvia. | Algeria > rice from Latvia
end v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Bolivia ended sanctions on Sudan. | Bolivia > Sudan
scrap v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + The African Union scrapped the embargo against Canada. | The African Union > Canada
abolish v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Qatar abolished tariffs on rice from Romania. | Qatar > rice from Romania
cancel v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Ethiopia canceled sanctions on Thailand. | Ethiopia > Thailand
reduce v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + The World Bank reduced the embargo against Cyprus. | The World Bank > Cyprus
terminate v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Mexico terminated tariffs on rice from Tunisia. | Mexico > rice from Tunisia
repeal v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Iceland repealed sanctions on Angola. | Iceland > Angola
roll_back v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + The Arab League rolled back the embargo against Denmark. | The Arab League > Denmark
revoke v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Lebanon revoked tariffs on rice from Senegal. | Lebanon > rice from Senegal
phase_out v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Georgia phased out sanctions on Bulgaria. | Georgia > Bulgaria
unwind v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + The Security Council unwinded the embargo against Indonesia. | The Security Council > Indonesia
cut v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Morocco cut tariffs on rice from Belarus. | Morocco > rice from Belarus
soften v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Tanzania softened sanctions on Croatia. | Tanzania > Croatia
halve v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + ASEAN halved the embargo against Argentina. | ASEAN > Argentina
slash v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Rwanda slashed tariffs on rice from Austria. | Rwanda > rice from Austria
rescind v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Yemen rescinded sanctions on Kenya. | Yemen > Kenya
exempt v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + The European Union exempted the embargo against Norway. | The European Union > Norway
weaken v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Peru weakened tariffs on rice from Turkey. | Peru > rice from Turkey
scale_back v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Vietnam scaled back sanctions on Chad. | Vietnam > Chad
abandon v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + The United Nations abandoned the embargo against Egypt. | The United Nations > Egypt
discontinue v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Poland discontinued tariffs on rice from Chile. | Poland > rice from Chile
alleviate v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + Nepal alleviated sanctions on Ghana. | Nepal > Ghana
lower v  S=subj T?=on|against|of|from|for obj={sanction}  -> 085
  + NATO lowered the embargo against Serbia. | NATO > Serbia
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Japan's lifting of sanctions on Jordan pleased exporters. | Japan > Jordan
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Cuba's easing of sanctions on Malaysia pleased exporters. | Cuba > Malaysia
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Sweden's removal of sanctions on Uganda pleased exporters. | Sweden > Uganda
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Brazil's relaxation of sanctions on Kuwait pleased exporters. | Brazil > Kuwait
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Armenia's suspension of sanctions on Portugal pleased exporters. | Armenia > Portugal
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Niger's waiver of sanctions on Mongolia pleased exporters. | Niger > Mongolia
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Oman's reduction of sanctions on Colombia pleased exporters. | Oman > Colombia
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The prime minister eased the curfew in Quetta. | The prime minister > Quetta
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The army relaxed the curfew in Goma. | The army > Goma
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The foreign minister ended the curfew in Oaxaca. | The foreign minister > Oaxaca
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Government troops removed the curfew in Mombasa. | Government troops > Mombasa
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The defence minister suspended the curfew in Lyon. | The defence minister > Lyon
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Soldiers shortened the curfew in Aleppo. | Soldiers > Aleppo
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The interior minister canceled the curfew in Cusco. | The interior minister > Cusco
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Special forces loosened the curfew in Izmir. | Special forces > Izmir
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The opposition leader revoked the curfew in Lagos. | The opposition leader > Lagos
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The navy called off the curfew in Gdansk. | The navy > Gdansk
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The governor ended martial law. | The governor > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Finland revoked the state of emergency. | Finland > _
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The king rescinded martial law. | The king > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Zambia suspended the state of emergency. | Zambia > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The ambassador repealed martial law. | The ambassador > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Pakistan canceled the state of emergency. | Pakistan > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The army chief terminated martial law. | The army chief > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Greece removed the state of emergency. | Greece > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The vice president eased martial law. | The vice president > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Ecuador abolished the state of emergency. | Ecuador > _
loosen v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Cambodia loosened restrictions on the press. | Cambodia > the press
relax v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Algeria relaxed curbs on churches. | Algeria > churches
end v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Latvia ended restrictions on the press. | Latvia > the press
remove v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Bolivia removed curbs on churches. | Bolivia > churches
scrap v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Sudan scrapped restrictions on the press. | Sudan > the press
abolish v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Canada abolished curbs on churches. | Canada > churches
reduce v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Qatar reduced restrictions on the press. | Qatar > the press
suspend v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Romania suspended curbs on churches. | Romania > churches
drop v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Ethiopia dropped restrictions on the press. | Ethiopia > the press
soften v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Thailand softened curbs on churches. | Thailand > churches
repeal v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Cyprus repealed restrictions on the press. | Cyprus > the press
withdraw v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Mexico withdrew curbs on churches. | Mexico > churches
waive v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Tunisia waived restrictions on the press. | Tunisia > the press
roll_back v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Iceland rolled back curbs on churches. | Iceland > churches
dismantle v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Angola dismantled restrictions on the press. | Angola > the press
rescind v  S=subj T?=on|of|for obj={restriction}  -> 0811
  + Denmark rescinded curbs on churches. | Denmark > churches
lift v  S=subj T?=on|of obj=ban|suspension on=:org  -> 0812
  + Lebanon lifted the ban on the opposition party. | Lebanon > the opposition party
end v  S=subj T?=on|of obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of obj=ban|suspension on=:org  -> 0812
  + Senegal revoked the ban on the opposition party. | Senegal > the opposition party
reverse v  S=subj T?=on|of obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of obj=ban|suspension on=:org  -> 0812
  + Georgia overturned the ban on the opposition party. | Georgia > the opposition party
remove v  S=subj T?=on|of obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Bulgaria granted access to the relief agencies. | Bulgaria > the relief agencies
give v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Separatists gave safe passage to civilians. | Separatists > civilians
permit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The air force permitted an aid convoy into the town. | The air force > the town
provide v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Indonesia provided access to the relief agencies. | Indonesia > the relief agencies
guarantee v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Guerrillas guaranteed safe passage to civilians. | Guerrillas > civilians
admit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Marines admitted an aid convoy into the town. | Marines > the town
let v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Morocco let access to the relief agencies. | Morocco > the relief agencies
open v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militiamen opened safe passage to civilians. | Militiamen > civilians
offer v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Border guards offered an aid convoy into the town. | Border guards > the town
allow v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Belarus allowed access to the relief agencies. | Belarus > the relief agencies
authorise v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Extremists authorised safe passage to civilians. | Extremists > civilians
authorize v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The army authorized an aid convoy into the town. | The army > the town
ensure v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Tanzania ensured access to the relief agencies. | Tanzania > the relief agencies
facilitate v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Jihadists facilitated safe passage to civilians. | Jihadists > civilians
approve v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Government troops approved an aid convoy into the town. | Government troops > the town
clear v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Croatia cleared access to the relief agencies. | Croatia > the relief agencies
restore v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Paramilitaries restored safe passage to civilians. | Paramilitaries > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Argentina opened its border with Rwanda. | Argentina > Rwanda
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Austria reopened its airspace to Yemen. | Austria > Yemen
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Kenya re-opened the crossing to refugees. | Kenya > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Norway unsealed its border with Peru. | Norway > Peru
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Turkey unblocked its airspace to Vietnam. | Turkey > Vietnam
admit v  S=subj obj={inspectors}  -> 0862
  + Chad admitted nuclear inspectors. | Chad > _
receive v  S=subj obj={inspectors}  -> 0862
  + Egypt received election observers. | Egypt > _
accept v  S=subj obj={inspectors}  -> 0862
  + Poland accepted nuclear inspectors. | Poland > _
invite v  S=subj obj={inspectors}  -> 0862
  + Chile invited election observers. | Chile > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Nepal welcomed nuclear inspectors. | Nepal > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Ghana readmited election observers. | Ghana > _
host v  S=subj obj={inspectors}  -> 0862
  + Serbia hosted nuclear inspectors. | Serbia > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Japan let in election observers. | Japan > _
permit v  S=subj obj={inspectors}  -> 0862
  + Jordan permitted nuclear inspectors. | Jordan > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Cuba admitted peacekeepers. | Cuba > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Malaysia received an observer mission. | Malaysia > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Sweden hosted peacekeepers. | Sweden > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Uganda approved an observer mission. | Uganda > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Brazil let in peacekeepers. | Brazil > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Kuwait allowed an observer mission. | Kuwait > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Armenia invited peacekeepers. | Armenia > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Portugal permitted an observer mission. | Portugal > _
# Leaving office
abdicate v  S=subj  -> 0831
  + The party leader abdicated after weeks of unrest. | The party leader > _
stand_down v  S=subj  -> 0831
  + The mayor stood down on Tuesday. | The mayor > _
bow_out v  S=subj  -> 0831
  + The envoy bowed out after weeks of unrest. | The envoy > _
stand_aside v  S=subj  -> 0831
  + The finance minister stood aside on Tuesday. | The finance minister > _
step_aside v  S=subj  -> 0831
  + The chancellor stepped aside after weeks of unrest. | The chancellor > _
quit v  S=subj  -> 0831
  + The president quit on Tuesday. | The president > _
relinquish v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The prime minister relinquished power. | The prime minister > _
hand_over v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The foreign minister handed over the presidency. | The foreign minister > _
resign v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The defence minister resigned the leadership to a deputy. | The defence minister > a deputy
cede v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The interior minister ceded power. | The interior minister > _
surrender v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The opposition leader surrendered the presidency. | The opposition leader > _
give_up v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The governor gave up the leadership to a deputy. | The governor > a deputy
leave v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The king left power. | The king > _
transfer v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The ambassador transferred the presidency. | The ambassador > _
renounce v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The army chief renounced the leadership to a deputy. | The army chief > a deputy
submit v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The vice president submitted power. | The vice president > _
tender v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The party leader tendered the presidency. | The party leader > _
yield v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The mayor yielded the leadership to a deputy. | The mayor > a deputy
vacate v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The envoy vacated power. | The envoy > _
offer v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The finance minister offered the presidency. | The finance minister > _
hand v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The chancellor handed the leadership to a deputy. | The chancellor > a deputy
announce v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The president announced power. | The president > _
abdication n  S?=by T=of|poss  -> 0831
  + The abdication of the premier was greeted with cheers. | the premier > _
