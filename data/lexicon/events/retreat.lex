# Event frames of tabard, family "retreat": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Release, withdrawal, ceasefire, access, easing (CAMEO 08, PLOVER RETREAT)
release v  S=subj T=obj:person  -> 0841
  + Cuba released 53 dissidents. | Cuba > 53 dissidents
  + The rebels released two hostages. | The rebels > two hostages
release v  obj=statement|report|figure|film|album|video|data|result|name|document|detail|list|photo|record|version  -> none
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
  + Latvia liberated two captured pilots. | Latvia > two captured pilots
discharge v  S=subj T=obj:person  -> 0841
  + Jihadists discharged the kidnapped nurse. | Jihadists > the kidnapped nurse
let_go v  S=subj T=obj:person  -> 0841
  + Security forces let go forty detained students. | Security forces > forty detained students
unchain v  S=subj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj:person  -> 0841
  + Bolivia exonerated two captured pilots. | Bolivia > two captured pilots
turn_loose v  S=subj T=obj:person  -> 0841
  + Paramilitaries turned loose the kidnapped nurse. | Paramilitaries > the kidnapped nurse
emancipate v  S=subj T=obj:person  -> 0841
  + Riot police emancipated forty detained students. | Riot police > forty detained students
send_home v  S=subj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj:person  -> 0841
  + Sudan reprieved two captured pilots. | Sudan > two captured pilots
bail v  S=subj T=obj:person  -> 0841
  + Rebels bailed the kidnapped nurse. | Rebels > the kidnapped nurse
unshackle v  S=subj T=obj:person  -> 0841
  + Officers unshackled forty detained students. | Officers > forty detained students
untie v  S=subj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The prime minister returned political prisoners. | The prime minister > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Canada pardoned hostages. | Canada > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The foreign minister amnestied political prisoners. | The foreign minister > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Qatar surrendered hostages. | Qatar > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The defence minister repatriated political prisoners. | The defence minister > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Romania handed back hostages. | Romania > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The interior minister gave up political prisoners. | The interior minister > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Ethiopia evacuated hostages. | Ethiopia > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The opposition leader spared political prisoners. | The opposition leader > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Thailand delivered hostages. | Thailand > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The governor swapped political prisoners. | The governor > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Cyprus traded hostages. | Cyprus > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The king exchanged political prisoners. | The king > political prisoners
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Mexico ordered the release of the hostages. | Mexico > the hostages
secure v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Tunisia arranged the release of the hostages. | Tunisia > the hostages
approve v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Iceland authorised the release of the hostages. | Iceland > the hostages
authorize v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Angola granted the release of the hostages. | Angola > the hostages
win v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Denmark negotiated the release of the hostages. | Denmark > the hostages
permit v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The ambassador quashed the sentence of the poet. | The ambassador > the poet
annul v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annulled the case against the reporter. | A judge > the reporter
commute v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The army chief dismissed the sentence of the poet. | The army chief > the poet
throw_out v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The vice president voided the sentence of the poet. | The vice president > the poet
suspend v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The party leader nullified the sentence of the poet. | The party leader > the poet
set_aside v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The mayor reversed the sentence of the poet. | The mayor > the poet
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
  + A prisoner swap between Lebanon and Senegal freed thirty men. | Lebanon > Senegal ; Senegal > Lebanon
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Georgia and Bulgaria freed thirty men. | Georgia > Bulgaria ; Bulgaria > Georgia
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Indonesia and Morocco freed thirty men. | Indonesia > Morocco ; Morocco > Indonesia
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Belarus and Tanzania freed thirty men. | Belarus > Tanzania ; Tanzania > Belarus
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Croatia and Argentina freed thirty men. | Croatia > Argentina ; Argentina > Croatia
restore v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Rwanda restored the seized ship to Austria. | Rwanda > Austria
give_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Yemen gave back the bodies to the families. | Yemen > the families
hand_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Kenya handed back the land to the farmers. | Kenya > the farmers
surrender v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Norway surrendered the seized ship to Peru. | Norway > Peru
relinquish v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Turkey relinquished the bodies to the families. | Turkey > the families
release v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Vietnam released the land to the farmers. | Vietnam > the farmers
restitute v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Chad restituted the seized ship to Egypt. | Chad > Egypt
cede v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Poland ceded the bodies to the families. | Poland > the families
turn_over v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Chile turned over the land to the farmers. | Chile > the farmers
repatriate v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Nepal repatriated the seized ship to Ghana. | Nepal > Ghana
deliver v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Serbia delivered the bodies to the families. | Serbia > the families
transfer v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Japan transferred the land to the farmers. | Japan > the farmers
yield v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Jordan yielded the seized ship to Cuba. | Jordan > Cuba
unfreeze v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Malaysia unfreezed the assets of the bank. | Malaysia > the bank
release v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Sweden released the accounts of Uganda. | Sweden > Uganda
unblock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Brazil unblocked the assets of the bank. | Brazil > the bank
unlock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Kuwait unlocked the accounts of Armenia. | Kuwait > Armenia
return v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Portugal returned the assets of the bank. | Portugal > the bank
free v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Niger freed the accounts of Mongolia. | Niger > Mongolia
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Oman's restitution of the ship ended the quarrel. | Oman > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Colombia's return of the ship ended the quarrel. | Colombia > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Finland's handback of the ship ended the quarrel. | Finland > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Militants disengaged from the suburb. | Militants > the suburb
evacuate v  S=subj T=from  -> 0874
  + Zambia evacuated from the disputed island. | Zambia > the disputed island
depart v  S=subj T=from  -> 0874
  + The army departed from the valley. | The army > the valley
exit v  S=subj T=from  -> 0874
  + Insurgents exited from the suburb. | Insurgents > the suburb
pull_back v  S=subj T=from  -> 0874
  + Pakistan pulled back from the disputed island. | Pakistan > the disputed island
fall_back v  S=subj T=from  -> 0874
  + Government troops fell back from the valley. | Government troops > the valley
flee v  S=subj T=from  -> 0874
  + Gunmen fled from the suburb. | Gunmen > the suburb
back_away v  S=subj T=from  -> 0874
  + Greece backed away from the disputed island. | Greece > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Soldiers fell away from the valley. | Soldiers > the valley
draw_back v  S=subj T=from  -> 0874
  + Separatists drew back from the suburb. | Separatists > the suburb
decamp v  S=subj T=from  -> 0874
  + Ecuador decamped from the disputed island. | Ecuador > the disputed island
redeploy v  S=subj T=from  -> 0874
  + Special forces redeployed from the valley. | Special forces > the valley
capitulate v  S=subj T?=to obj=no  -> 0874
  + Guerrillas capitulated to the army. | Guerrillas > the army
turn_over v  S=subj T?=to obj=no  -> 0874
  + Militiamen turned over to Cambodia. | Militiamen > Cambodia
give_up v  S=subj T?=to obj=no  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T?=to obj=no  -> 0874
  + Extremists defected to the army. | Extremists > the army
submit v  S=subj T?=to obj=no  -> 0874
  + Jihadists submitted to Algeria. | Jihadists > Algeria
pull v  S=subj T?=from obj={troops}  -> 0874
  + Latvia pulled its troops from Bolivia. | Latvia > Bolivia
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Sudan pulled back soldiers from the enclave. | Sudan > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + The United Nations removed its forces from Canada. | The United Nations > Canada
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Qatar evacuated its troops from Romania. | Qatar > Romania
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Ethiopia brought home soldiers from the enclave. | Ethiopia > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + NATO redeployed its forces from Thailand. | NATO > Thailand
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Cyprus reduced its troops from Mexico. | Cyprus > Mexico
recall v  S=subj T?=from obj={troops}  -> 0874
  + Tunisia recalled soldiers from the enclave. | Tunisia > the enclave
pull_out v  S=subj T?=from obj={troops}  -> 0874
  + The African Union pulled out its forces from Iceland. | The African Union > Iceland
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Angola drew down its troops from Denmark. | Angola > Denmark
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Lebanon moved back soldiers from the enclave. | Lebanon > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + The World Bank repatriated its forces from Senegal. | The World Bank > Senegal
move v  S=subj T?=from obj={troops}  -> 0874
  + Georgia moved its troops from Bulgaria. | Georgia > Bulgaria
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Indonesia airlifted soldiers from the enclave. | Indonesia > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + The Arab League cut its forces from Morocco. | The Arab League > Morocco
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + The navy abandoned the town. | The navy > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Paramilitaries vacated the base. | Paramilitaries > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Belarus evacuated the occupied village. | Belarus > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + The air force relinquished the town. | The air force > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Rebels surrendered the base. | Rebels > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Tanzania gave up the occupied village. | Tanzania > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + Marines left the town. | Marines > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Militants quit the base. | Militants > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Croatia ceded the occupied village. | Croatia > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + Border guards deserted the town. | Border guards > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Insurgents handed over the base. | Insurgents > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Argentina's disengagement from Rwanda ended in May. | Argentina > Rwanda
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Austria's drawdown from Yemen ended in May. | Austria > Yemen
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Kenya's troop withdrawal from Norway ended in May. | Kenya > Norway
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Peru's departure from Turkey ended in May. | Peru > Turkey
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Vietnam's surrender from Chad ended in May. | Vietnam > Chad
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Egypt's pull-out from Poland ended in May. | Egypt > Poland
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Chile's fallback from Nepal ended in May. | Chile > Nepal
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Ghana dismantled its missiles. | Ghana > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Gunmen decommissioned their rifles. | Gunmen > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Serbia scrapped half of its army. | Serbia > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Japan surrendered its missiles. | Japan > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Separatists handed over their rifles. | Separatists > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Jordan disbanded half of its army. | Jordan > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cuba demobilised its missiles. | Cuba > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Guerrillas demobilized their rifles. | Guerrillas > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Malaysia handed in half of its army. | Malaysia > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Sweden turned in its missiles. | Sweden > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militiamen gave up their rifles. | Militiamen > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Uganda dissolved half of its army. | Uganda > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Brazil stood down its missiles. | Brazil > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Extremists reduced their rifles. | Extremists > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Kuwait downsized half of its army. | Kuwait > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Armenia laid aside its missiles. | Armenia > _
demobilise v  S=subj T=obj  -> 0873
  + The Security Council demobilised the guerrillas. | The Security Council > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Portugal disbanded the paramilitaries. | Portugal > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + The army demilitarised the militia. | The army > the militia
demilitarize v  S=subj T=obj  -> 0873
  + ASEAN demilitarized the guerrillas. | ASEAN > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Niger reintegrated the paramilitaries. | Niger > the paramilitaries
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
  + Jihadists withdrew heavy weapons from the front line. | Jihadists > the front line
pull_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Mongolia pulled back artillery from the border. | Mongolia > the border
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Paramilitaries removed heavy weapons from the front line. | Paramilitaries > the front line
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Oman moved back artillery from the border. | Oman > the border
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Rebels pulled heavy weapons from the front line. | Rebels > the front line
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militants reached a ceasefire with the army. | Militants > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Colombia called a truce with the rebels. | Colombia > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Insurgents extended a ceasefire with the army. | Insurgents > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Finland respected a truce with the rebels. | Finland > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen honoured a ceasefire with the army. | Gunmen > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Zambia concluded a truce with the rebels. | Zambia > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Separatists implemented a ceasefire with the army. | Separatists > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Pakistan entered a truce with the rebels. | Pakistan > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas restored a ceasefire with the army. | Guerrillas > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Greece upheld a truce with the rebels. | Greece > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen began a ceasefire with the army. | Militiamen > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Ecuador brokered a truce with the rebels. | Ecuador > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists reaffirmed a ceasefire with the army. | Extremists > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Cambodia endorsed a truce with the rebels. | Cambodia > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Jihadists prolonged a ceasefire with the army. | Jihadists > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Algeria kept a truce with the rebels. | Algeria > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Paramilitaries imposed a ceasefire with the army. | Paramilitaries > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Latvia ratified a truce with the rebels. | Latvia > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Bolivia ceased air raids on Sudan. | Bolivia > Sudan
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Rebels paused their attacks on oil workers. | Rebels > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Government troops discontinued its offensive. | Government troops > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Canada renounced air raids on Qatar. | Canada > Qatar
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militants called off their attacks on oil workers. | Militants > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Soldiers broke off its offensive. | Soldiers > _
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Romania terminated air raids on Ethiopia. | Romania > Ethiopia
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Insurgents curbed their attacks on oil workers. | Insurgents > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Special forces scaled back its offensive. | Special forces > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Thailand winded down air raids on Cyprus. | Thailand > Cyprus
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Gunmen reduced their attacks on oil workers. | Gunmen > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The navy froze its offensive. | The navy > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Mexico forsweared air raids on Tunisia. | Mexico > Tunisia
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Separatists stopped their attacks on oil workers. | Separatists > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The air force cut back its offensive. | The air force > _
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Iceland concluded air raids on Angola. | Iceland > Angola
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Guerrillas de-escalated their attacks on oil workers. | Guerrillas > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Marines abandoned its offensive. | Marines > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Denmark and Lebanon held for a month. | Denmark > Lebanon ; Lebanon > Denmark
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + The humanitarian pause between Senegal and Georgia held for a month. | Senegal > Georgia ; Georgia > Senegal
lull n  B=between|with|of|poss|mod|by  -> 0871
  + A lull between the militia and the army was declared. | the militia > the army ; the army > the militia
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + The de-escalation between Bulgaria and Indonesia held for a month. | Bulgaria > Indonesia ; Indonesia > Bulgaria
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A nonaggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The non-aggression pact between Morocco and Belarus held for a month. | Morocco > Belarus ; Belarus > Morocco
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + A standstill between the militia and the army was declared. | the militia > the army ; the army > the militia
end v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Tanzania ended the blockade of Croatia. | Tanzania > Croatia
relax v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Militiamen relaxed the siege of the town. | Militiamen > the town
remove v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Border guards removed the checkpoints around the camp. | Border guards > the camp
dismantle v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Argentina dismantled the blockade of Rwanda. | Argentina > Rwanda
loosen v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Extremists loosened the siege of the town. | Extremists > the town
abandon v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The army abandoned the checkpoints around the camp. | The army > the camp
raise v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Austria raised the blockade of Yemen. | Austria > Yemen
suspend v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Jihadists suspended the siege of the town. | Jihadists > the town
break_up v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Government troops broke up the checkpoints around the camp. | Government troops > the camp
reduce v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Kenya reduced the blockade of Norway. | Kenya > Norway
call_off v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Paramilitaries called off the siege of the town. | Paramilitaries > the town
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Peru loosened sanctions on Turkey. | Peru > Turkey
waive v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union waived the embargo against Vietnam. | The European Union > Vietnam
drop v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Chad dropped tariffs on rice from Egypt. | Chad > rice from Egypt
end v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Poland ended sanctions on Chile. | Poland > Chile
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The United Nations scrapped the embargo against Nepal. | The United Nations > Nepal
abolish v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ghana abolished tariffs on rice from Serbia. | Ghana > rice from Serbia
cancel v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Japan canceled sanctions on Jordan. | Japan > Jordan
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO reduced the embargo against Cuba. | NATO > Cuba
terminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Malaysia terminated tariffs on rice from Sweden. | Malaysia > rice from Sweden
repeal v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Uganda repealed sanctions on Brazil. | Uganda > Brazil
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union rolled back the embargo against Kuwait. | The African Union > Kuwait
revoke v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Armenia revoked tariffs on rice from Portugal. | Armenia > rice from Portugal
phase_out v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Niger phased out sanctions on Mongolia. | Niger > Mongolia
unwind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The World Bank unwinded the embargo against Oman. | The World Bank > Oman
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Colombia cut tariffs on rice from Finland. | Colombia > rice from Finland
soften v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Zambia softened sanctions on Pakistan. | Zambia > Pakistan
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League halved the embargo against Greece. | The Arab League > Greece
slash v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ecuador slashed tariffs on rice from Cambodia. | Ecuador > rice from Cambodia
rescind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Algeria rescinded sanctions on Latvia. | Algeria > Latvia
exempt v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council exempted the embargo against Bolivia. | The Security Council > Bolivia
weaken v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Sudan weakened tariffs on rice from Canada. | Sudan > rice from Canada
scale_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Qatar scaled back sanctions on Romania. | Qatar > Romania
abandon v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + ASEAN abandoned the embargo against Ethiopia. | ASEAN > Ethiopia
discontinue v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Thailand discontinued tariffs on rice from Cyprus. | Thailand > rice from Cyprus
alleviate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Mexico alleviated sanctions on Tunisia. | Mexico > Tunisia
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union lowered the embargo against Iceland. | The European Union > Iceland
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Angola's lifting of sanctions on Denmark pleased exporters. | Angola > Denmark
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Lebanon's easing of sanctions on Senegal pleased exporters. | Lebanon > Senegal
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Georgia's removal of sanctions on Bulgaria pleased exporters. | Georgia > Bulgaria
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Indonesia's relaxation of sanctions on Morocco pleased exporters. | Indonesia > Morocco
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Belarus' suspension of sanctions on Tanzania pleased exporters. | Belarus > Tanzania
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Croatia's waiver of sanctions on Argentina pleased exporters. | Croatia > Argentina
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Rwanda's reduction of sanctions on Austria pleased exporters. | Rwanda > Austria
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The envoy eased the curfew in Gdansk. | The envoy > Gdansk
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Soldiers relaxed the curfew in Basra. | Soldiers > Basra
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The finance minister ended the curfew in Kandahar. | The finance minister > Kandahar
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Special forces removed the curfew in Cali. | Special forces > Cali
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The chancellor suspended the curfew in Mandalay. | The chancellor > Mandalay
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The navy shortened the curfew in Durban. | The navy > Durban
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The president canceled the curfew in Sarajevo. | The president > Sarajevo
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The air force loosened the curfew in Quetta. | The air force > Quetta
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The prime minister revoked the curfew in Goma. | The prime minister > Goma
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Marines called off the curfew in Oaxaca. | Marines > Oaxaca
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The foreign minister ended martial law. | The foreign minister > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Yemen revoked the state of emergency. | Yemen > _
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The defence minister rescinded martial law. | The defence minister > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Kenya suspended the state of emergency. | Kenya > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The interior minister repealed martial law. | The interior minister > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Norway canceled the state of emergency. | Norway > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The opposition leader terminated martial law. | The opposition leader > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Peru removed the state of emergency. | Peru > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The governor eased martial law. | The governor > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Turkey abolished the state of emergency. | Turkey > _
loosen v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Vietnam loosened restrictions on the press. | Vietnam > the press
relax v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Chad relaxed curbs on churches. | Chad > churches
end v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Egypt ended restrictions on the press. | Egypt > the press
remove v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Poland removed curbs on churches. | Poland > churches
scrap v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Chile scrapped restrictions on the press. | Chile > the press
abolish v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Nepal abolished curbs on churches. | Nepal > churches
reduce v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Ghana reduced restrictions on the press. | Ghana > the press
suspend v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Serbia suspended curbs on churches. | Serbia > churches
drop v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Japan dropped restrictions on the press. | Japan > the press
soften v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Jordan softened curbs on churches. | Jordan > churches
repeal v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cuba repealed restrictions on the press. | Cuba > the press
withdraw v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Malaysia withdrew curbs on churches. | Malaysia > churches
waive v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Sweden waived restrictions on the press. | Sweden > the press
roll_back v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Uganda rolled back curbs on churches. | Uganda > churches
dismantle v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Brazil dismantled restrictions on the press. | Brazil > the press
rescind v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Kuwait rescinded curbs on churches. | Kuwait > churches
lift v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Armenia lifted the ban on the opposition party. | Armenia > the opposition party
end v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Portugal revoked the ban on the opposition party. | Portugal > the opposition party
reverse v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Niger overturned the ban on the opposition party. | Niger > the opposition party
remove v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Mongolia granted access to the relief agencies. | Mongolia > the relief agencies
give v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Rebels gave safe passage to civilians. | Rebels > civilians
permit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Border guards permitted an aid convoy into the town. | Border guards > the town
provide v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Oman provided access to the relief agencies. | Oman > the relief agencies
guarantee v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militants guaranteed safe passage to civilians. | Militants > civilians
admit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The army admitted an aid convoy into the town. | The army > the town
let v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Colombia let access to the relief agencies. | Colombia > the relief agencies
open v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Insurgents opened safe passage to civilians. | Insurgents > civilians
offer v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Government troops offered an aid convoy into the town. | Government troops > the town
allow v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Finland allowed access to the relief agencies. | Finland > the relief agencies
authorise v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Gunmen authorised safe passage to civilians. | Gunmen > civilians
authorize v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Soldiers authorized an aid convoy into the town. | Soldiers > the town
ensure v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Zambia ensured access to the relief agencies. | Zambia > the relief agencies
facilitate v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Separatists facilitated safe passage to civilians. | Separatists > civilians
approve v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Special forces approved an aid convoy into the town. | Special forces > the town
clear v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Pakistan cleared access to the relief agencies. | Pakistan > the relief agencies
restore v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Guerrillas restored safe passage to civilians. | Guerrillas > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Greece opened its border with Ecuador. | Greece > Ecuador
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Cambodia reopened its airspace to Algeria. | Cambodia > Algeria
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Latvia re-opened the crossing to refugees. | Latvia > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Bolivia unsealed its border with Sudan. | Bolivia > Sudan
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Canada unblocked its airspace to Qatar. | Canada > Qatar
admit v  S=subj obj={inspectors}  -> 0862
  + Romania admitted nuclear inspectors. | Romania > _
receive v  S=subj obj={inspectors}  -> 0862
  + Ethiopia received election observers. | Ethiopia > _
accept v  S=subj obj={inspectors}  -> 0862
  + Thailand accepted nuclear inspectors. | Thailand > _
invite v  S=subj obj={inspectors}  -> 0862
  + Cyprus invited election observers. | Cyprus > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Mexico welcomed nuclear inspectors. | Mexico > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Tunisia readmited election observers. | Tunisia > _
host v  S=subj obj={inspectors}  -> 0862
  + Iceland hosted nuclear inspectors. | Iceland > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Angola let in election observers. | Angola > _
permit v  S=subj obj={inspectors}  -> 0862
  + Denmark permitted nuclear inspectors. | Denmark > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Lebanon admitted peacekeepers. | Lebanon > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Senegal received an observer mission. | Senegal > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Georgia hosted peacekeepers. | Georgia > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Bulgaria approved an observer mission. | Bulgaria > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Indonesia let in peacekeepers. | Indonesia > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Morocco allowed an observer mission. | Morocco > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Belarus invited peacekeepers. | Belarus > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Tanzania permitted an observer mission. | Tanzania > _
# Leaving office
abdicate v  S=subj  -> RETREAT/resign
  + The king abdicated after weeks of unrest. | The king > _
stand_down v  S=subj  -> RETREAT/resign
  + The ambassador stood down on Tuesday. | The ambassador > _
bow_out v  S=subj  -> RETREAT/resign
  + The army chief bowed out after weeks of unrest. | The army chief > _
stand_aside v  S=subj  -> RETREAT/resign
  + The vice president stood aside on Tuesday. | The vice president > _
step_aside v  S=subj  -> RETREAT/resign
  + The party leader stepped aside after weeks of unrest. | The party leader > _
quit v  S=subj  -> RETREAT/resign
  + The mayor quit on Tuesday. | The mayor > _
relinquish v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The envoy relinquished power. | The envoy > _
hand_over v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The finance minister handed over the presidency. | The finance minister > _
resign v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The chancellor resigned the leadership to a deputy. | The chancellor > a deputy
cede v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The president ceded power. | The president > _
surrender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The prime minister surrendered the presidency. | The prime minister > _
give_up v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The foreign minister gave up the leadership to a deputy. | The foreign minister > a deputy
leave v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The defence minister left power. | The defence minister > _
transfer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The interior minister transferred the presidency. | The interior minister > _
renounce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The opposition leader renounced the leadership to a deputy. | The opposition leader > a deputy
submit v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor submitted power. | The governor > _
tender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The king tendered the presidency. | The king > _
yield v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The ambassador yielded the leadership to a deputy. | The ambassador > a deputy
vacate v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The army chief vacated power. | The army chief > _
offer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The vice president offered the presidency. | The vice president > _
hand v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The party leader handed the leadership to a deputy. | The party leader > a deputy
announce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor announced power. | The mayor > _
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
announce v  S=subj T?=to|for|of|obj.of|obj.poss obj=release|freeing|acquittal|discharge  -> 0841
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
  + The unions called off a strike against the railway. | The unions > the railway
end v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + Residents ended the sit-in at the ministry. | Residents > the ministry
suspend v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + Truckers suspended the blockade. | Truckers > _
halt v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + The unions halted a strike against the railway. | The unions > the railway
cancel v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + Truck drivers canceled the sit-in at the ministry. | Truck drivers > the ministry
stop v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + Truckers stopped the blockade. | Truckers > _
abandon v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + The unions abandoned a strike against the railway. | The unions > the railway
lift v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + Activists lifted the sit-in at the ministry. | Activists > the ministry
postpone v  S=subj T?=against|in|at|over obj={protest}  -> 082
  + Truckers postponed the blockade. | Truckers > _
leave v  S=subj subj={troops} T=obj:state|place  -> 0874
  + American troops left Iraq. | American troops > Iraq
cease v  S=subj T?=in|against|on obj=operation|operations|military_operation|fire|attack|attacks|offensive  -> 0871
  + The army ceased operations in the valley. | The army > the valley
declare v  S=subj T?=in|with obj=cessation of=hostility|hostilities  -> 0871
  + The junta declared a cessation of hostilities. | The junta > _
declare v  S=subj T?=in|with obj={ceasefire}  -> 0871
  + The president declared a ceasefire in Sudan. | The president > Sudan
announce v  S=subj T?=in|with obj={ceasefire}  -> 0871
  + The president announced a ceasefire with the rebels. | The president > the rebels
grant v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + A court granted the agency permission to search the flat. | A court > the agency
give v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + Croatia gave an exemption to the farmers. | Croatia > the farmers
issue v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + The envoy issued a mandate to the prime minister. | The envoy > the prime minister
extend v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + A court extended the agency permission to search the flat. | A court > the agency
award v  S=subj T?=to|iobj|for obj=permission|authorization|authorisation|consent|clearance|permit|licence|leave|extension|delay|exemption|waiver|approval|mandate|bail  -> 081
  + Argentina awarded an exemption to the farmers. | Argentina > the farmers
grant v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + Rwanda granted citizenship to the volunteers. | Rwanda > the volunteers
give v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + The finance minister gave passports to the islanders. | The finance minister > the islanders
offer v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + Austria offered citizenship to the volunteers. | Austria > the volunteers
issue v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + The chancellor issued passports to the islanders. | The chancellor > the islanders
award v  S=subj T?=to|for|iobj obj=citizenship|residency|nationality|passport|residence_permit  -> 0833
  + Yemen awarded citizenship to the volunteers. | Yemen > the volunteers
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
  + The court suspended the case against the editor. | The court > the editor
withdraw v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor withdrew the investigation of the mayor. | The prosecutor > the mayor
halt v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The court halted the case against the editor. | The court > the editor
shelve v  S=subj T?=of|into|against|obj.of|obj.poss obj=investigation|inquiry|probe|case|charge|charges|lawsuit|prosecution  -> 082
  + The prosecutor shelved the investigation of the mayor. | The prosecutor > the mayor
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Kenya rolled back tariffs on Norway. | Kenya > Norway
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Peru reduced import duties on rice. | Peru > rice
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Turkey cut tariffs on Vietnam. | Turkey > Vietnam
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Chad lowered import duties on rice. | Chad > rice
remove v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Egypt removed tariffs on Poland. | Egypt > Poland
lift v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Chile lifted import duties on rice. | Chile > rice
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Nepal scrapped tariffs on Ghana. | Nepal > Ghana
suspend v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Serbia suspended import duties on rice. | Serbia > rice
eliminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Japan eliminated tariffs on Jordan. | Japan > Jordan
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={tariff}  -> 085
  + Cuba halved import duties on rice. | Cuba > rice
let_free v  S=subj T=obj  -> 0841
  + Yemen let free the activist. | Yemen > the activist
