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
  + Norway liberated two captured pilots. | Norway > two captured pilots
discharge v  S=subj T=obj:person  -> 0841
  + Extremists discharged the kidnapped nurse. | Extremists > the kidnapped nurse
let_go v  S=subj T=obj:person  -> 0841
  + Riot police let go forty detained students. | Riot police > forty detained students
unchain v  S=subj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj:person  -> 0841
  + Peru exonerated two captured pilots. | Peru > two captured pilots
turn_loose v  S=subj T=obj:person  -> 0841
  + Jihadists turned loose the kidnapped nurse. | Jihadists > the kidnapped nurse
emancipate v  S=subj T=obj:person  -> 0841
  + Officers emancipated forty detained students. | Officers > forty detained students
send_home v  S=subj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj:person  -> 0841
  + Turkey reprieved two captured pilots. | Turkey > two captured pilots
bail v  S=subj T=obj:person  -> 0841
  + Paramilitaries bailed the kidnapped nurse. | Paramilitaries > the kidnapped nurse
unshackle v  S=subj T=obj:person  -> 0841
  + Gendarmes unshackled forty detained students. | Gendarmes > forty detained students
untie v  S=subj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The finance minister returned political prisoners. | The finance minister > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Vietnam pardoned hostages. | Vietnam > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The chancellor amnestied political prisoners. | The chancellor > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Chad surrendered hostages. | Chad > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The president repatriated political prisoners. | The president > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Egypt handed back hostages. | Egypt > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The prime minister gave up political prisoners. | The prime minister > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Poland evacuated hostages. | Poland > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The foreign minister spared political prisoners. | The foreign minister > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Chile delivered hostages. | Chile > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The defence minister swapped political prisoners. | The defence minister > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Nepal traded hostages. | Nepal > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The interior minister exchanged political prisoners. | The interior minister > political prisoners
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Ghana ordered the release of the hostages. | Ghana > the hostages
secure v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Serbia arranged the release of the hostages. | Serbia > the hostages
approve v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Japan authorised the release of the hostages. | Japan > the hostages
authorize v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Jordan granted the release of the hostages. | Jordan > the hostages
win v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Cuba negotiated the release of the hostages. | Cuba > the hostages
permit v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The opposition leader quashed the sentence of the poet. | The opposition leader > the poet
annul v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annuled the case against the reporter. | A judge > the reporter
commute v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court commuted the conviction of the activist. | A court > the activist
dismiss v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The governor dismissed the sentence of the poet. | The governor > the poet
throw_out v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge threw out the case against the reporter. | A judge > the reporter
reduce v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court reduced the conviction of the activist. | A court > the activist
void v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The king voided the sentence of the poet. | The king > the poet
suspend v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge suspended the case against the reporter. | A judge > the reporter
withdraw v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court withdrew the conviction of the activist. | A court > the activist
nullify v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The ambassador nullified the sentence of the poet. | The ambassador > the poet
set_aside v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge set aside the case against the reporter. | A judge > the reporter
drop v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court dropped the conviction of the activist. | A court > the activist
reverse v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The army chief reversed the sentence of the poet. | The army chief > the poet
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
  + A prisoner swap between Malaysia and Sweden freed thirty men. | Malaysia > Sweden ; Sweden > Malaysia
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Uganda and Brazil freed thirty men. | Uganda > Brazil ; Brazil > Uganda
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Kuwait and Armenia freed thirty men. | Kuwait > Armenia ; Armenia > Kuwait
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Portugal and Niger freed thirty men. | Portugal > Niger ; Niger > Portugal
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Mongolia and Oman freed thirty men. | Mongolia > Oman ; Oman > Mongolia
restore v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Colombia restored the seized ship to Finland. | Colombia > Finland
give_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Zambia gave back the bodies to the families. | Zambia > the families
hand_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Pakistan handed back the land to the farmers. | Pakistan > the farmers
surrender v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Greece surrendered the seized ship to Ecuador. | Greece > Ecuador
relinquish v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Cambodia relinquished the bodies to the families. | Cambodia > the families
release v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Algeria released the land to the farmers. | Algeria > the farmers
restitute v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Latvia restituted the seized ship to Bolivia. | Latvia > Bolivia
cede v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Sudan ceded the bodies to the families. | Sudan > the families
turn_over v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Canada turned over the land to the farmers. | Canada > the farmers
repatriate v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Qatar repatriated the seized ship to Romania. | Qatar > Romania
deliver v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ethiopia delivered the bodies to the families. | Ethiopia > the families
transfer v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Thailand transferred the land to the farmers. | Thailand > the farmers
yield v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Cyprus yielded the seized ship to Mexico. | Cyprus > Mexico
unfreeze v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Tunisia unfreezed the assets of the bank. | Tunisia > the bank
release v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Iceland released the accounts of Angola. | Iceland > Angola
unblock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Denmark unblocked the assets of the bank. | Denmark > the bank
unlock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Lebanon unlocked the accounts of Senegal. | Lebanon > Senegal
return v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Georgia returned the assets of the bank. | Georgia > the bank
free v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Bulgaria freed the accounts of Indonesia. | Bulgaria > Indonesia
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Morocco's restitution of the ship ended the quarrel. | Morocco > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Belarus' return of the ship ended the quarrel. | Belarus > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Tanzania's handback of the ship ended the quarrel. | Tanzania > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Rebels disengaged from the suburb. | Rebels > the suburb
evacuate v  S=subj T=from  -> 0874
  + Croatia evacuated from the disputed island. | Croatia > the disputed island
depart v  S=subj T=from  -> 0874
  + Government troops departed from the valley. | Government troops > the valley
exit v  S=subj T=from  -> 0874
  + Militants exited from the suburb. | Militants > the suburb
pull_back v  S=subj T=from  -> 0874
  + Argentina pullled back from the disputed island. | Argentina > the disputed island
fall_back v  S=subj T=from  -> 0874
  + Soldiers fell back from the valley. | Soldiers > the valley
flee v  S=subj T=from  -> 0874
  + Insurgents fled from the suburb. | Insurgents > the suburb
back_away v  S=subj T=from  -> 0874
  + Rwanda backed away from the disputed island. | Rwanda > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Special forces fell away from the valley. | Special forces > the valley
draw_back v  S=subj T=from  -> 0874
  + Gunmen drew back from the suburb. | Gunmen > the suburb
decamp v  S=subj T=from  -> 0874
  + Austria decamped from the disputed island. | Austria > the disputed island
redeploy v  S=subj T=from  -> 0874
  + The navy redeployed from the valley. | The navy > the valley
capitulate v  S=subj T=to  -> 0874
  + Separatists capitulated to the army. | Separatists > the army
turn_over v  S=subj T=to  -> 0874
  + Guerrillas turned over to Yemen. | Guerrillas > Yemen
give_up v  S=subj T=to  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T=to  -> 0874
  + Militiamen defected to the army. | Militiamen > the army
submit v  S=subj T=to  -> 0874
  + Extremists submitted to Kenya. | Extremists > Kenya
pull v  S=subj T?=from obj={troops}  -> 0874
  + Norway pullled its troops from Peru. | Norway > Peru
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Turkey pullled back soldiers from the enclave. | Turkey > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + The World Bank removed its forces from Vietnam. | The World Bank > Vietnam
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Chad evacuated its troops from Egypt. | Chad > Egypt
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Poland brought home soldiers from the enclave. | Poland > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + The Arab League redeployed its forces from Chile. | The Arab League > Chile
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Nepal reduced its troops from Ghana. | Nepal > Ghana
recall v  S=subj T?=from obj={troops}  -> 0874
  + Serbia recalled soldiers from the enclave. | Serbia > the enclave
pull_out v  S=subj T?=from obj={troops}  -> 0874
  + The Security Council pullled out its forces from Japan. | The Security Council > Japan
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Jordan drew down its troops from Cuba. | Jordan > Cuba
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Malaysia moved back soldiers from the enclave. | Malaysia > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + ASEAN repatriated its forces from Sweden. | ASEAN > Sweden
move v  S=subj T?=from obj={troops}  -> 0874
  + Uganda moved its troops from Brazil. | Uganda > Brazil
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Kuwait airlifted soldiers from the enclave. | Kuwait > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + The European Union cut its forces from Armenia. | The European Union > Armenia
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + The air force abandoned the town. | The air force > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Jihadists vacated the base. | Jihadists > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Portugal evacuated the occupied village. | Portugal > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + Marines relinquished the town. | Marines > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Paramilitaries surrendered the base. | Paramilitaries > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Niger gave up the occupied village. | Niger > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + Border guards left the town. | Border guards > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Rebels quit the base. | Rebels > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Mongolia ceded the occupied village. | Mongolia > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + The army deserted the town. | The army > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Militants handed over the base. | Militants > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Oman's disengagement from Colombia ended in May. | Oman > Colombia
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Finland's drawdown from Zambia ended in May. | Finland > Zambia
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Pakistan's troop withdrawal from Greece ended in May. | Pakistan > Greece
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Ecuador's departure from Cambodia ended in May. | Ecuador > Cambodia
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Algeria's surrender from Latvia ended in May. | Algeria > Latvia
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Bolivia's pull-out from Sudan ended in May. | Bolivia > Sudan
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Canada's fallback from Qatar ended in May. | Canada > Qatar
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Romania dismantled its missiles. | Romania > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Insurgents decommissioned their rifles. | Insurgents > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Ethiopia scrapped half of its army. | Ethiopia > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Thailand surrendered its missiles. | Thailand > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Gunmen handed over their rifles. | Gunmen > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cyprus disbanded half of its army. | Cyprus > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Mexico demobilised its missiles. | Mexico > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Separatists demobilized their rifles. | Separatists > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Tunisia handed in half of its army. | Tunisia > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Iceland turned in its missiles. | Iceland > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Guerrillas gave up their rifles. | Guerrillas > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Angola dissolved half of its army. | Angola > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Denmark stood down its missiles. | Denmark > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militiamen reduced their rifles. | Militiamen > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Lebanon downsized half of its army. | Lebanon > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Senegal laid aside its missiles. | Senegal > _
demobilise v  S=subj T=obj  -> 0873
  + The United Nations demobilised the guerrillas. | The United Nations > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Georgia disbanded the paramilitaries. | Georgia > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + Government troops demilitarised the militia. | Government troops > the militia
demilitarize v  S=subj T=obj  -> 0873
  + NATO demilitarized the guerrillas. | NATO > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Bulgaria reintegrated the paramilitaries. | Bulgaria > the paramilitaries
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
  + Extremists withdrew heavy weapons from the front line. | Extremists > the front line
pull_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Indonesia pullled back artillery from the border. | Indonesia > the border
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Jihadists removed heavy weapons from the front line. | Jihadists > the front line
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Morocco moved back artillery from the border. | Morocco > the border
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Paramilitaries pullled heavy weapons from the front line. | Paramilitaries > the front line
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rebels reached a ceasefire with the army. | Rebels > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Belarus called a truce with the rebels. | Belarus > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militants extended a ceasefire with the army. | Militants > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Tanzania respected a truce with the rebels. | Tanzania > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Insurgents honoured a ceasefire with the army. | Insurgents > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Croatia concluded a truce with the rebels. | Croatia > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen implemented a ceasefire with the army. | Gunmen > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Argentina entered a truce with the rebels. | Argentina > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Separatists restored a ceasefire with the army. | Separatists > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rwanda upheld a truce with the rebels. | Rwanda > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas began a ceasefire with the army. | Guerrillas > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Austria brokered a truce with the rebels. | Austria > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen reaffirmed a ceasefire with the army. | Militiamen > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Yemen endorsed a truce with the rebels. | Yemen > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists prolonged a ceasefire with the army. | Extremists > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Kenya kept a truce with the rebels. | Kenya > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Jihadists imposed a ceasefire with the army. | Jihadists > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Norway ratified a truce with the rebels. | Norway > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Peru ceased air raids on Turkey. | Peru > Turkey
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Paramilitaries paused their attacks on oil workers. | Paramilitaries > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Soldiers discontinued its offensive. | Soldiers > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Vietnam renounced air raids on Chad. | Vietnam > Chad
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Rebels called off their attacks on oil workers. | Rebels > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Special forces broke off its offensive. | Special forces > _
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Egypt terminated air raids on Poland. | Egypt > Poland
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militants curbed their attacks on oil workers. | Militants > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The navy scaled back its offensive. | The navy > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Chile winded down air raids on Nepal. | Chile > Nepal
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Insurgents reduced their attacks on oil workers. | Insurgents > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The air force froze its offensive. | The air force > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Ghana forsweared air raids on Serbia. | Ghana > Serbia
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Gunmen stopped their attacks on oil workers. | Gunmen > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Marines cut back its offensive. | Marines > _
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Japan concluded air raids on Jordan. | Japan > Jordan
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Separatists de-escalated their attacks on oil workers. | Separatists > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Border guards abandoned its offensive. | Border guards > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Cuba and Malaysia held for a month. | Cuba > Malaysia ; Malaysia > Cuba
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
cessation_of_hostilities n  B=between|with|of|poss|mod|by  -> 0871
  + The cessation of hostilities between Sweden and Uganda held for a month. | Sweden > Uganda ; Uganda > Sweden
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + A humanitarian pause between the militia and the army was declared. | the militia > the army ; the army > the militia
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Brazil and Kuwait held for a month. | Brazil > Kuwait ; Kuwait > Brazil
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + A de-escalation between the militia and the army was declared. | the militia > the army ; the army > the militia
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Armenia and Portugal held for a month. | Armenia > Portugal ; Portugal > Armenia
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A non-aggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Niger and Mongolia held for a month. | Niger > Mongolia ; Mongolia > Niger
end v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Oman ended the blockade of Colombia. | Oman > Colombia
relax v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Guerrillas relaxed the siege of the town. | Guerrillas > the town
remove v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The army removed the checkpoints around the camp. | The army > the camp
dismantle v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Finland dismantled the blockade of Zambia. | Finland > Zambia
loosen v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Militiamen loosened the siege of the town. | Militiamen > the town
abandon v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Government troops abandoned the checkpoints around the camp. | Government troops > the camp
raise v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Pakistan raised the blockade of Greece. | Pakistan > Greece
suspend v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Extremists suspended the siege of the town. | Extremists > the town
break_up v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Soldiers broke up the checkpoints around the camp. | Soldiers > the camp
reduce v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Ecuador reduced the blockade of Cambodia. | Ecuador > Cambodia
call_off v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Jihadists called off the siege of the town. | Jihadists > the town
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Algeria loosened sanctions on Latvia. | Algeria > Latvia
waive v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union waived the embargo against Bolivia. | The African Union > Bolivia
drop v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Sudan dropped tariffs on rice from Canada. | Sudan > rice from Canada
end v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Qatar ended sanctions on Romania. | Qatar > Romania
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The World Bank scrapped the embargo against Ethiopia. | The World Bank > Ethiopia
abolish v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Thailand abolished tariffs on rice from Cyprus. | Thailand > rice from Cyprus
cancel v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Mexico canceled sanctions on Tunisia. | Mexico > Tunisia
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League reduced the embargo against Iceland. | The Arab League > Iceland
terminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Angola terminated tariffs on rice from Denmark. | Angola > rice from Denmark
repeal v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Lebanon repealed sanctions on Senegal. | Lebanon > Senegal
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council rolled back the embargo against Georgia. | The Security Council > Georgia
revoke v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Bulgaria revoked tariffs on rice from Indonesia. | Bulgaria > rice from Indonesia
phase_out v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Morocco phased out sanctions on Belarus. | Morocco > Belarus
unwind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + ASEAN unwinded the embargo against Tanzania. | ASEAN > Tanzania
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Croatia cut tariffs on rice from Argentina. | Croatia > rice from Argentina
soften v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Rwanda softened sanctions on Austria. | Rwanda > Austria
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union halved the embargo against Yemen. | The European Union > Yemen
slash v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Kenya slashed tariffs on rice from Norway. | Kenya > rice from Norway
rescind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Peru rescinded sanctions on Turkey. | Peru > Turkey
exempt v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The United Nations exempted the embargo against Vietnam. | The United Nations > Vietnam
weaken v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Chad weakened tariffs on rice from Egypt. | Chad > rice from Egypt
scale_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Poland scaled back sanctions on Chile. | Poland > Chile
abandon v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO abandoned the embargo against Nepal. | NATO > Nepal
discontinue v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ghana discontinued tariffs on rice from Serbia. | Ghana > rice from Serbia
alleviate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Japan alleviated sanctions on Jordan. | Japan > Jordan
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union lowered the embargo against Cuba. | The African Union > Cuba
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Malaysia's lifting of sanctions on Sweden pleased exporters. | Malaysia > Sweden
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Uganda's easing of sanctions on Brazil pleased exporters. | Uganda > Brazil
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Kuwait's removal of sanctions on Armenia pleased exporters. | Kuwait > Armenia
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Portugal's relaxation of sanctions on Niger pleased exporters. | Portugal > Niger
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Mongolia's suspension of sanctions on Oman pleased exporters. | Mongolia > Oman
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Colombia's waiver of sanctions on Finland pleased exporters. | Colombia > Finland
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Zambia's reduction of sanctions on Pakistan pleased exporters. | Zambia > Pakistan
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The vice president eased the curfew in Cali. | The vice president > Cali
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Special forces relaxed the curfew in Mandalay. | Special forces > Mandalay
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The party leader ended the curfew in Durban. | The party leader > Durban
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The navy removed the curfew in Sarajevo. | The navy > Sarajevo
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The mayor suspended the curfew in Quetta. | The mayor > Quetta
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The air force shortened the curfew in Goma. | The air force > Goma
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The envoy canceled the curfew in Oaxaca. | The envoy > Oaxaca
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Marines loosened the curfew in Mombasa. | Marines > Mombasa
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The finance minister revoked the curfew in Lyon. | The finance minister > Lyon
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Border guards called off the curfew in Aleppo. | Border guards > Aleppo
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The chancellor ended martial law. | The chancellor > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Greece revoked the state of emergency. | Greece > _
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The president rescinded martial law. | The president > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Ecuador suspended the state of emergency. | Ecuador > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The prime minister repealed martial law. | The prime minister > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Cambodia canceled the state of emergency. | Cambodia > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The foreign minister terminated martial law. | The foreign minister > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Algeria removed the state of emergency. | Algeria > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The defence minister eased martial law. | The defence minister > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Latvia abolished the state of emergency. | Latvia > _
loosen v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Bolivia loosened restrictions on the press. | Bolivia > the press
relax v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Sudan relaxed curbs on churches. | Sudan > churches
end v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Canada ended restrictions on the press. | Canada > the press
remove v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Qatar removed curbs on churches. | Qatar > churches
scrap v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Romania scrapped restrictions on the press. | Romania > the press
abolish v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Ethiopia abolished curbs on churches. | Ethiopia > churches
reduce v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Thailand reduced restrictions on the press. | Thailand > the press
suspend v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cyprus suspended curbs on churches. | Cyprus > churches
drop v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Mexico dropped restrictions on the press. | Mexico > the press
soften v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Tunisia softened curbs on churches. | Tunisia > churches
repeal v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Iceland repealed restrictions on the press. | Iceland > the press
withdraw v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Angola withdrew curbs on churches. | Angola > churches
waive v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Denmark waived restrictions on the press. | Denmark > the press
roll_back v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Lebanon rolled back curbs on churches. | Lebanon > churches
dismantle v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Senegal dismantled restrictions on the press. | Senegal > the press
rescind v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Georgia rescinded curbs on churches. | Georgia > churches
lift v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Bulgaria lifted the ban on the opposition party. | Bulgaria > the opposition party
end v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Indonesia revoked the ban on the opposition party. | Indonesia > the opposition party
reverse v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Morocco overturned the ban on the opposition party. | Morocco > the opposition party
remove v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Belarus granted access to the relief agencies. | Belarus > the relief agencies
give v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Paramilitaries gave safe passage to civilians. | Paramilitaries > civilians
permit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The army permitted an aid convoy into the town. | The army > the town
provide v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Tanzania provided access to the relief agencies. | Tanzania > the relief agencies
guarantee v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Rebels guaranteed safe passage to civilians. | Rebels > civilians
admit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Government troops admitted an aid convoy into the town. | Government troops > the town
let v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Croatia let access to the relief agencies. | Croatia > the relief agencies
open v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militants opened safe passage to civilians. | Militants > civilians
offer v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Soldiers offered an aid convoy into the town. | Soldiers > the town
allow v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Argentina allowed access to the relief agencies. | Argentina > the relief agencies
authorise v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Insurgents authorised safe passage to civilians. | Insurgents > civilians
authorize v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Special forces authorized an aid convoy into the town. | Special forces > the town
ensure v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Rwanda ensured access to the relief agencies. | Rwanda > the relief agencies
facilitate v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Gunmen facilitated safe passage to civilians. | Gunmen > civilians
approve v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The navy approved an aid convoy into the town. | The navy > the town
clear v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Austria cleared access to the relief agencies. | Austria > the relief agencies
restore v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Separatists restored safe passage to civilians. | Separatists > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Yemen opened its border with Kenya. | Yemen > Kenya
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Norway reopened its airspace to Peru. | Norway > Peru
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Turkey re-opened the crossing to refugees. | Turkey > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Vietnam unsealed its border with Chad. | Vietnam > Chad
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Egypt unblocked its airspace to Poland. | Egypt > Poland
admit v  S=subj obj={inspectors}  -> 0862
  + Chile admitted nuclear inspectors. | Chile > _
receive v  S=subj obj={inspectors}  -> 0862
  + Nepal received election observers. | Nepal > _
accept v  S=subj obj={inspectors}  -> 0862
  + Ghana accepted nuclear inspectors. | Ghana > _
invite v  S=subj obj={inspectors}  -> 0862
  + Serbia invited election observers. | Serbia > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Japan welcomed nuclear inspectors. | Japan > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Jordan readmited election observers. | Jordan > _
host v  S=subj obj={inspectors}  -> 0862
  + Cuba hosted nuclear inspectors. | Cuba > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Malaysia let in election observers. | Malaysia > _
permit v  S=subj obj={inspectors}  -> 0862
  + Sweden permitted nuclear inspectors. | Sweden > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Uganda admitted peacekeepers. | Uganda > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Brazil received an observer mission. | Brazil > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Kuwait hosted peacekeepers. | Kuwait > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Armenia approved an observer mission. | Armenia > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Portugal let in peacekeepers. | Portugal > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Niger allowed an observer mission. | Niger > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Mongolia invited peacekeepers. | Mongolia > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Oman permitted an observer mission. | Oman > _
# Leaving office
abdicate v  S=subj  -> RETREAT/resign
  + The interior minister abdicated after weeks of unrest. | The interior minister > _
stand_down v  S=subj  -> RETREAT/resign
  + The opposition leader stood down on Tuesday. | The opposition leader > _
bow_out v  S=subj  -> RETREAT/resign
  + The governor bowed out after weeks of unrest. | The governor > _
stand_aside v  S=subj  -> RETREAT/resign
  + The king stood aside on Tuesday. | The king > _
step_aside v  S=subj  -> RETREAT/resign
  + The ambassador stepped aside after weeks of unrest. | The ambassador > _
quit v  S=subj  -> RETREAT/resign
  + The army chief quit on Tuesday. | The army chief > _
relinquish v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The vice president relinquished power. | The vice president > _
hand_over v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The party leader handed over the presidency. | The party leader > _
resign v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The mayor resigned the leadership to a deputy. | The mayor > a deputy
cede v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The envoy ceded power. | The envoy > _
surrender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The finance minister surrendered the presidency. | The finance minister > _
give_up v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The chancellor gave up the leadership to a deputy. | The chancellor > a deputy
leave v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The president left power. | The president > _
transfer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The prime minister transferred the presidency. | The prime minister > _
renounce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The foreign minister renounced the leadership to a deputy. | The foreign minister > a deputy
submit v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The defence minister submitted power. | The defence minister > _
tender v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The interior minister tendered the presidency. | The interior minister > _
yield v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The opposition leader yielded the leadership to a deputy. | The opposition leader > a deputy
vacate v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The governor vacated power. | The governor > _
offer v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The king offered the presidency. | The king > _
hand v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The ambassador handed the leadership to a deputy. | The ambassador > a deputy
announce v  S=subj T=to obj={office}|resignation|throne  -> RETREAT/resign
  + The army chief announced power. | The army chief > _
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
