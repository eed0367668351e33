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
  + Yemen liberated two captured pilots. | Yemen > two captured pilots
discharge v  S=subj T=obj:person  -> 0841
  + Paramilitaries discharged the kidnapped nurse. | Paramilitaries > the kidnapped nurse
let_go v  S=subj T=obj:person  -> 0841
  + Security forces let go forty detained students. | Security forces > forty detained students
unchain v  S=subj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj:person  -> 0841
  + Kenya exonerated two captured pilots. | Kenya > two captured pilots
turn_loose v  S=subj T=obj:person  -> 0841
  + Rebels turned loose the kidnapped nurse. | Rebels > the kidnapped nurse
emancipate v  S=subj T=obj:person  -> 0841
  + Riot police emancipated forty detained students. | Riot police > forty detained students
send_home v  S=subj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj:person  -> 0841
  + Norway reprieved two captured pilots. | Norway > two captured pilots
bail v  S=subj T=obj:person  -> 0841
  + Militants bailed the kidnapped nurse. | Militants > the kidnapped nurse
unshackle v  S=subj T=obj:person  -> 0841
  + Officers unshackled forty detained students. | Officers > forty detained students
untie v  S=subj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The vice president returned political prisoners. | The vice president > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Peru pardoned hostages. | Peru > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The party leader amnestied political prisoners. | The party leader > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Turkey surrendered hostages. | Turkey > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The mayor repatriated political prisoners. | The mayor > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Vietnam handed back hostages. | Vietnam > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The envoy gave up political prisoners. | The envoy > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Chad evacuated hostages. | Chad > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The finance minister spared political prisoners. | The finance minister > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Egypt delivered hostages. | Egypt > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The chancellor swapped political prisoners. | The chancellor > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Poland traded hostages. | Poland > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The president exchanged political prisoners. | The president > political prisoners
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Chile ordered the release of the hostages. | Chile > the hostages
secure v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Nepal arranged the release of the hostages. | Nepal > the hostages
approve v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Ghana authorised the release of the hostages. | Ghana > the hostages
authorize v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Serbia granted the release of the hostages. | Serbia > the hostages
win v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Japan negotiated the release of the hostages. | Japan > the hostages
permit v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The prime minister quashed the sentence of the poet. | The prime minister > the poet
annul v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annulled the case against the reporter. | A judge > the reporter
commute v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The foreign minister dismissed the sentence of the poet. | The foreign minister > the poet
throw_out v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The defence minister voided the sentence of the poet. | The defence minister > the poet
suspend v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The interior minister nullified the sentence of the poet. | The interior minister > the poet
set_aside v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The opposition leader reversed the sentence of the poet. | The opposition leader > the poet
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
  + A prisoner swap between Jordan and Cuba freed thirty men. | Jordan > Cuba ; Cuba > Jordan
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Malaysia and Sweden freed thirty men. | Malaysia > Sweden ; Sweden > Malaysia
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Uganda and Brazil freed thirty men. | Uganda > Brazil ; Brazil > Uganda
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Kuwait and Armenia freed thirty men. | Kuwait > Armenia ; Armenia > Kuwait
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Portugal and Niger freed thirty men. | Portugal > Niger ; Niger > Portugal
restore v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Mongolia restored the seized ship to Oman. | Mongolia > Oman
give_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Colombia gave back the bodies to the families. | Colombia > the families
hand_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Finland handed back the land to the farmers. | Finland > the farmers
surrender v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Zambia surrendered the seized ship to Pakistan. | Zambia > Pakistan
relinquish v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Greece relinquished the bodies to the families. | Greece > the families
release v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ecuador released the land to the farmers. | Ecuador > the farmers
restitute v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Cambodia restituted the seized ship to Algeria. | Cambodia > Algeria
cede v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Latvia ceded the bodies to the families. | Latvia > the families
turn_over v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Bolivia turned over the land to the farmers. | Bolivia > the farmers
repatriate v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Sudan repatriated the seized ship to Canada. | Sudan > Canada
deliver v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Qatar delivered the bodies to the families. | Qatar > the families
transfer v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Romania transferred the land to the farmers. | Romania > the farmers
yield v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ethiopia yielded the seized ship to Thailand. | Ethiopia > Thailand
unfreeze v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Cyprus unfreezed the assets of the bank. | Cyprus > the bank
release v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Mexico released the accounts of Tunisia. | Mexico > Tunisia
unblock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Iceland unblocked the assets of the bank. | Iceland > the bank
unlock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Angola unlocked the accounts of Denmark. | Angola > Denmark
return v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Lebanon returned the assets of the bank. | Lebanon > the bank
free v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Senegal freed the accounts of Georgia. | Senegal > Georgia
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Bulgaria's restitution of the ship ended the quarrel. | Bulgaria > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Indonesia's return of the ship ended the quarrel. | Indonesia > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Morocco's handback of the ship ended the quarrel. | Morocco > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Insurgents disengaged from the suburb. | Insurgents > the suburb
evacuate v  S=subj T=from  -> 0874
  + Belarus evacuated from the disputed island. | Belarus > the disputed island
depart v  S=subj T=from  -> 0874
  + The army departed from the valley. | The army > the valley
exit v  S=subj T=from  -> 0874
  + Gunmen exited from the suburb. | Gunmen > the suburb
pull_back v  S=subj T=from  -> 0874
  + Tanzania pulled back from the disputed island. | Tanzania > the disputed island
fall_back v  S=subj T=from  -> 0874
  + Government troops fell back from the valley. | Government troops > the valley
flee v  S=subj T=from  -> 0874
  + Separatists fled from the suburb. | Separatists > the suburb
back_away v  S=subj T=from  -> 0874
  + Croatia backed away from the disputed island. | Croatia > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Soldiers fell away from the valley. | Soldiers > the valley
draw_back v  S=subj T=from  -> 0874
  + Guerrillas drew back from the suburb. | Guerrillas > the suburb
decamp v  S=subj T=from  -> 0874
  + Argentina decamped from the disputed island. | Argentina > the disputed island
redeploy v  S=subj T=from  -> 0874
  + Special forces redeployed from the valley. | Special forces > the valley
capitulate v  S=subj T?=to obj=no  -> 0874
  + Militiamen capitulated to the army. | Militiamen > the army
turn_over v  S=subj T?=to obj=no  -> 0874
  + Extremists turned over to Rwanda. | Extremists > Rwanda
give_up v  S=subj T?=to obj=no  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T?=to obj=no  -> 0874
  + Jihadists defected to the army. | Jihadists > the army
submit v  S=subj T?=to obj=no  -> 0874
  + Paramilitaries submitted to Austria. | Paramilitaries > Austria
pull v  S=subj T?=from obj={troops}  -> 0874
  + Yemen pulled its troops from Kenya. | Yemen > Kenya
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Norway pulled back soldiers from the enclave. | Norway > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + ASEAN removed its forces from Peru. | ASEAN > Peru
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Turkey evacuated its troops from Vietnam. | Turkey > Vietnam
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Chad brought home soldiers from the enclave. | Chad > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + The European Union redeployed its forces from Egypt. | The European Union > Egypt
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Poland reduced its troops from Chile. | Poland > Chile
recall v  S=subj T?=from obj={troops}  -> 0874
  + Nepal recalled soldiers from the enclave. | Nepal > the enclave
pull_out v  S=subj T?=from obj={troops}  -> 0874
  + The United Nations pulled out its forces from Ghana. | The United Nations > Ghana
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Serbia drew down its troops from Japan. | Serbia > Japan
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Jordan moved back soldiers from the enclave. | Jordan > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + NATO repatriated its forces from Cuba. | NATO > Cuba
move v  S=subj T?=from obj={troops}  -> 0874
  + Malaysia moved its troops from Sweden. | Malaysia > Sweden
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Uganda airlifted soldiers from the enclave. | Uganda > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + The African Union cut its forces from Brazil. | The African Union > Brazil
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + The navy abandoned the town. | The navy > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Rebels vacated the base. | Rebels > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Kuwait evacuated the occupied village. | Kuwait > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + The air force relinquished the town. | The air force > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Militants surrendered the base. | Militants > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Armenia gave up the occupied village. | Armenia > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + Marines left the town. | Marines > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Insurgents quit the base. | Insurgents > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Portugal ceded the occupied village. | Portugal > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + Border guards deserted the town. | Border guards > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Gunmen handed over the base. | Gunmen > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Niger's disengagement from Mongolia ended in May. | Niger > Mongolia
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Oman's drawdown from Colombia ended in May. | Oman > Colombia
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Finland's troop withdrawal from Zambia ended in May. | Finland > Zambia
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Pakistan's departure from Greece ended in May. | Pakistan > Greece
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Ecuador's surrender from Cambodia ended in May. | Ecuador > Cambodia
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Algeria's pull-out from Latvia ended in May. | Algeria > Latvia
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Bolivia's fallback from Sudan ended in May. | Bolivia > Sudan
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Canada dismantled its missiles. | Canada > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Separatists decommissioned their rifles. | Separatists > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Qatar scrapped half of its army. | Qatar > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Romania surrendered its missiles. | Romania > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Guerrillas handed over their rifles. | Guerrillas > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Ethiopia disbanded half of its army. | Ethiopia > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Thailand demobilised its missiles. | Thailand > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militiamen demobilized their rifles. | Militiamen > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cyprus handed in half of its army. | Cyprus > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Mexico turned in its missiles. | Mexico > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Extremists gave up their rifles. | Extremists > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Tunisia dissolved half of its army. | Tunisia > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Iceland stood down its missiles. | Iceland > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Jihadists reduced their rifles. | Jihadists > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Angola downsized half of its army. | Angola > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Denmark laid aside its missiles. | Denmark > _
demobilise v  S=subj T=obj  -> 0873
  + The World Bank demobilised the guerrillas. | The World Bank > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Lebanon disbanded the paramilitaries. | Lebanon > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + The army demilitarised the militia. | The army > the militia
demilitarize v  S=subj T=obj  -> 0873
  + The Arab League demilitarized the guerrillas. | The Arab League > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Senegal reintegrated the paramilitaries. | Senegal > the paramilitaries
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
  + Paramilitaries withdrew heavy weapons from the front line. | Paramilitaries > the front line
pull_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Georgia pulled back artillery from the border. | Georgia > the border
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Rebels removed heavy weapons from the front line. | Rebels > the front line
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Bulgaria moved back artillery from the border. | Bulgaria > the border
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Militants pulled heavy weapons from the front line. | Militants > the front line
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Insurgents reached a ceasefire with the army. | Insurgents > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Indonesia called a truce with the rebels. | Indonesia > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen extended a ceasefire with the army. | Gunmen > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Morocco respected a truce with the rebels. | Morocco > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Separatists honoured a ceasefire with the army. | Separatists > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Belarus concluded a truce with the rebels. | Belarus > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas implemented a ceasefire with the army. | Guerrillas > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Tanzania entered a truce with the rebels. | Tanzania > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen restored a ceasefire with the army. | Militiamen > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Croatia upheld a truce with the rebels. | Croatia > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists began a ceasefire with the army. | Extremists > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Argentina brokered a truce with the rebels. | Argentina > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Jihadists reaffirmed a ceasefire with the army. | Jihadists > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rwanda endorsed a truce with the rebels. | Rwanda > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Paramilitaries prolonged a ceasefire with the army. | Paramilitaries > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Austria kept a truce with the rebels. | Austria > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rebels imposed a ceasefire with the army. | Rebels > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Yemen ratified a truce with the rebels. | Yemen > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Kenya ceased air raids on Norway. | Kenya > Norway
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militants paused their attacks on oil workers. | Militants > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Government troops discontinued its offensive. | Government troops > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Peru renounced air raids on Turkey. | Peru > Turkey
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Insurgents called off their attacks on oil workers. | Insurgents > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Soldiers broke off its offensive. | Soldiers > _
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Vietnam terminated air raids on Chad. | Vietnam > Chad
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Gunmen curbed their attacks on oil workers. | Gunmen > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Special forces scaled back its offensive. | Special forces > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Egypt winded down air raids on Poland. | Egypt > Poland
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Separatists reduced their attacks on oil workers. | Separatists > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The navy froze its offensive. | The navy > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Chile forsweared air raids on Nepal. | Chile > Nepal
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Guerrillas stopped their attacks on oil workers. | Guerrillas > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The air force cut back its offensive. | The air force > _
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Ghana concluded air raids on Serbia. | Ghana > Serbia
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militiamen de-escalated their attacks on oil workers. | Militiamen > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Marines abandoned its offensive. | Marines > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Japan and Jordan held for a month. | Japan > Jordan ; Jordan > Japan
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
cessation_of_hostilities n  B=between|with|of|poss|mod|by  -> 0871
  + The cessation of hostilities between Cuba and Malaysia held for a month. | Cuba > Malaysia ; Malaysia > Cuba
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + A humanitarian pause between the militia and the army was declared. | the militia > the army ; the army > the militia
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Sweden and Uganda held for a month. | Sweden > Uganda ; Uganda > Sweden
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + A de-escalation between the militia and the army was declared. | the militia > the army ; the army > the militia
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Brazil and Kuwait held for a month. | Brazil > Kuwait ; Kuwait > Brazil
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A non-aggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Armenia and Portugal held for a month. | Armenia > Portugal ; Portugal > Armenia
end v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Niger ended the blockade of Mongolia. | Niger > Mongolia
relax v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Extremists relaxed the siege of the town. | Extremists > the town
remove v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Border guards removed the checkpoints around the camp. | Border guards > the camp
dismantle v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Oman dismantled the blockade of Colombia. | Oman > Colombia
loosen v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Jihadists loosened the siege of the town. | Jihadists > the town
abandon v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The army abandoned the checkpoints around the camp. | The army > the camp
raise v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Finland raised the blockade of Zambia. | Finland > Zambia
suspend v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Paramilitaries suspended the siege of the town. | Paramilitaries > the town
break_up v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Government troops broke up the checkpoints around the camp. | Government troops > the camp
reduce v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Pakistan reduced the blockade of Greece. | Pakistan > Greece
call_off v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Rebels called off the siege of the town. | Rebels > the town
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ecuador loosened sanctions on Cambodia. | Ecuador > Cambodia
waive v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council waived the embargo against Algeria. | The Security Council > Algeria
drop v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Latvia dropped tariffs on rice from Bolivia. | Latvia > rice from Bolivia
end v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Sudan ended sanctions on Canada. | Sudan > Canada
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + ASEAN scrapped the embargo against Qatar. | ASEAN > Qatar
abolish v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Romania abolished tariffs on rice from Ethiopia. | Romania > rice from Ethiopia
cancel v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Thailand canceled sanctions on Cyprus. | Thailand > Cyprus
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union reduced the embargo against Mexico. | The European Union > Mexico
terminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Tunisia terminated tariffs on rice from Iceland. | Tunisia > rice from Iceland
repeal v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Angola repealed sanctions on Denmark. | Angola > Denmark
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The United Nations rolled back the embargo against Lebanon. | The United Nations > Lebanon
revoke v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Senegal revoked tariffs on rice from Georgia. | Senegal > rice from Georgia
phase_out v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Bulgaria phased out sanctions on Indonesia. | Bulgaria > Indonesia
unwind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO unwinded the embargo against Morocco. | NATO > Morocco
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Belarus cut tariffs on rice from Tanzania. | Belarus > rice from Tanzania
soften v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Croatia softened sanctions on Argentina. | Croatia > Argentina
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union halved the embargo against Rwanda. | The African Union > Rwanda
slash v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Austria slashed tariffs on rice from Yemen. | Austria > rice from Yemen
rescind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Kenya rescinded sanctions on Norway. | Kenya > Norway
exempt v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The World Bank exempted the embargo against Peru. | The World Bank > Peru
weaken v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Turkey weakened tariffs on rice from Vietnam. | Turkey > rice from Vietnam
scale_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Chad scaled back sanctions on Egypt. | Chad > Egypt
abandon v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League abandoned the embargo against Poland. | The Arab League > Poland
discontinue v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Chile discontinued tariffs on rice from Nepal. | Chile > rice from Nepal
alleviate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ghana alleviated sanctions on Serbia. | Ghana > Serbia
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council lowered the embargo against Japan. | The Security Council > Japan
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Jordan's lifting of sanctions on Cuba pleased exporters. | Jordan > Cuba
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Malaysia's easing of sanctions on Sweden pleased exporters. | Malaysia > Sweden
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Uganda's removal of sanctions on Brazil pleased exporters. | Uganda > Brazil
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Kuwait's relaxation of sanctions on Armenia pleased exporters. | Kuwait > Armenia
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Portugal's suspension of sanctions on Niger pleased exporters. | Portugal > Niger
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Mongolia's waiver of sanctions on Oman pleased exporters. | Mongolia > Oman
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Colombia's reduction of sanctions on Finland pleased exporters. | Colombia > Finland
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The governor eased the curfew in Kandahar. | The governor > Kandahar
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Soldiers relaxed the curfew in Cali. | Soldiers > Cali
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The king ended the curfew in Mandalay. | The king > Mandalay
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Special forces removed the curfew in Durban. | Special forces > Durban
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The ambassador suspended the curfew in Sarajevo. | The ambassador > Sarajevo
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The navy shortened the curfew in Quetta. | The navy > Quetta
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The army chief canceled the curfew in Goma. | The army chief > Goma
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The air force loosened the curfew in Oaxaca. | The air force > Oaxaca
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The vice president revoked the curfew in Mombasa. | The vice president > Mombasa
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Marines called off the curfew in Lyon. | Marines > Lyon
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The party leader ended martial law. | The party leader > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Zambia revoked the state of emergency. | Zambia > _
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The mayor rescinded martial law. | The mayor > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Pakistan suspended the state of emergency. | Pakistan > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The envoy repealed martial law. | The envoy > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Greece canceled the state of emergency. | Greece > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The finance minister terminated martial law. | The finance minister > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Ecuador removed the state of emergency. | Ecuador > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The chancellor eased martial law. | The chancellor > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Cambodia abolished the state of emergency. | Cambodia > _
loosen v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Algeria loosened restrictions on the press. | Algeria > the press
relax v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Latvia relaxed curbs on churches. | Latvia > churches
end v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Bolivia ended restrictions on the press. | Bolivia > the press
remove v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Sudan removed curbs on churches. | Sudan > churches
scrap v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Canada scrapped restrictions on the press. | Canada > the press
abolish v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Qatar abolished curbs on churches. | Qatar > churches
reduce v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Romania reduced restrictions on the press. | Romania > the press
suspend v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Ethiopia suspended curbs on churches. | Ethiopia > churches
drop v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Thailand dropped restrictions on the press. | Thailand > the press
soften v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cyprus softened curbs on churches. | Cyprus > churches
repeal v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Mexico repealed restrictions on the press. | Mexico > the press
withdraw v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Tunisia withdrew curbs on churches. | Tunisia > churches
waive v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Iceland waived restrictions on the press. | Iceland > the press
roll_back v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Angola rolled back curbs on churches. | Angola > churches
dismantle v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Denmark dismantled restrictions on the press. | Denmark > the press
rescind v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Lebanon rescinded curbs on churches. | Lebanon > churches
lift v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Senegal lifted the ban on the opposition party. | Senegal > the opposition party
end v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Georgia revoked the ban on the opposition party. | Georgia > the opposition party
reverse v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Bulgaria overturned the ban on the opposition party. | Bulgaria > the opposition party
remove v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Indonesia granted access to the relief agencies. | Indonesia > the relief agencies
give v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militants gave safe passage to civilians. | Militants > civilians
permit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Border guards permitted an aid convoy into the town. | Border guards > the town
provide v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Morocco provided access to the relief agencies. | Morocco > the relief agencies
guarantee v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Insurgents guaranteed safe passage to civilians. | Insurgents > civilians
admit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The army admitted an aid convoy into the town. | The army > the town
let v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Belarus let access to the relief agencies. | Belarus > the relief agencies
open v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Gunmen opened safe passage to civilians. | Gunmen > civilians
offer v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Government troops offered an aid convoy into the town. | Government troops > the town
allow v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Tanzania allowed access to the relief agencies. | Tanzania > the relief agencies
authorise v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Separatists authorised safe passage to civilians. | Separatists > civilians
authorize v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Soldiers authorized an aid convoy into the town. | Soldiers > the town
ensure v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Croatia ensured access to the relief agencies. | Croatia > the relief agencies
facilitate v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Guerrillas facilitated safe passage to civilians. | Guerrillas > civilians
approve v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Special forces approved an aid convoy into the town. | Special forces > the town
clear v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Argentina cleared access to the relief agencies. | Argentina > the relief agencies
restore v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militiamen restored safe passage to civilians. | Militiamen > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Rwanda opened its border with Austria. | Rwanda > Austria
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Yemen reopened its airspace to Kenya. | Yemen > Kenya
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Norway re-opened the crossing to refugees. | Norway > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Peru unsealed its border with Turkey. | Peru > Turkey
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Vietnam unblocked its airspace to Chad. | Vietnam > Chad
admit v  S=subj obj={inspectors}  -> 0862
  + Egypt admitted nuclear inspectors. | Egypt > _
receive v  S=subj obj={inspectors}  -> 0862
  + Poland received election observers. | Poland > _
accept v  S=subj obj={inspectors}  -> 0862
  + Chile accepted nuclear inspectors. | Chile > _
invite v  S=subj obj={inspectors}  -> 0862
  + Nepal invited election observers. | Nepal > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Ghana welcomed nuclear inspectors. | Ghana > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Serbia readmited election observers. | Serbia > _
host v  S=subj obj={inspectors}  -> 0862
  + Japan hosted nuclear inspectors. | Japan > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Jordan let in election observers. | Jordan > _
permit v  S=subj obj={inspectors}  -> 0862
  + Cuba permitted nuclear inspectors. | Cuba > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Malaysia admitted peacekeepers. | Malaysia > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Sweden received an observer mission. | Sweden > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Uganda hosted peacekeepers. | Uganda > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Brazil approved an observer mission. | Brazil > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Kuwait let in peacekeepers. | Kuwait > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Armenia allowed an observer mission. | Armenia > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Portugal invited peacekeepers. | Portugal > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Niger permitted an observer mission. | Niger > _
# Leaving office
abdicate v  S=subj  -> RETREAT/resign
  + The president abdicated after weeks of unrest. | The president > _
stand_down v  S=subj  -> RETREAT/resign
  + The prime minister stood down on Tuesday. | The prime minister > _
bow_out v  S=subj  -> RETREAT/resign
  + The foreign minister bowed out after weeks of unrest. | The foreign minister > _
stand_aside v  S=subj  -> RETREAT/resign
  + The defence minister stood aside on Tuesday. | The defence minister > _
step_aside v  S=subj  -> RETREAT/resign
  + The interior minister stepped aside after weeks of unrest. | The interior minister > _
quit v  S=subj  -> RETREAT/resign
  + The opposition leader quit on Tuesday. | The opposition leader > _
relinquish v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor relinquished power. | The governor > _
hand_over v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The king handed over the presidency. | The king > _
resign v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The ambassador resigned the leadership to a deputy. | The ambassador > a deputy
cede v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The army chief ceded power. | The army chief > _
surrender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The vice president surrendered the presidency. | The vice president > _
give_up v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The party leader gave up the leadership to a deputy. | The party leader > a deputy
leave v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor left power. | The mayor > _
transfer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The envoy transferred the presidency. | The envoy > _
renounce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The finance minister renounced the leadership to a deputy. | The finance minister > a deputy
submit v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The chancellor submitted power. | The chancellor > _
tender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The president tendered the presidency. | The president > _
yield v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The prime minister yielded the leadership to a deputy. | The prime minister > a deputy
vacate v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The foreign minister vacated power. | The foreign minister > _
offer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The defence minister offered the presidency. | The defence minister > _
hand v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The interior minister handed the leadership to a deputy. | The interior minister > a deputy
announce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The opposition leader announced power. | The opposition leader > _
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
