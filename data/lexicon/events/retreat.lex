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
resign v  S=subj  -> 0831
  + The Peruvian president resigned on Tuesday. | The Peruvian president > _
step_down v  S=subj  -> 0831
  + The Kyrgyz leader stepped down after the protests. | The Kyrgyz leader > _
quit v  S=subj obj={office}  -> 0831
  + The premier quit his post. | The premier > _
resignation n  S?=by T=of|poss  -> 0831
  + The resignation of the minister calmed the crowd. | the minister > _
# Releases of people
liberate v  S=subj T=obj:person  -> 0841
  + Turkey liberated two captured pilots. | Turkey > two captured pilots
discharge v  S=subj T=obj:person  -> 0841
  + Paramilitaries discharged the kidnapped nurse. | Paramilitaries > the kidnapped nurse
let_go v  S=subj T=obj:person  -> 0841
  + Riot police let go forty detained students. | Riot police > forty detained students
unchain v  S=subj T=obj:person  -> 0841
  + A court unchained the blogger. | A court > the blogger
exonerate v  S=subj T=obj:person  -> 0841
  + Vietnam exonerated two captured pilots. | Vietnam > two captured pilots
turn_loose v  S=subj T=obj:person  -> 0841
  + Rebels turned loose the kidnapped nurse. | Rebels > the kidnapped nurse
emancipate v  S=subj T=obj:person  -> 0841
  + Officers emancipated forty detained students. | Officers > forty detained students
send_home v  S=subj T=obj:person  -> 0841
  + A court sent home the blogger. | A court > the blogger
reprieve v  S=subj T=obj:person  -> 0841
  + Chad reprieved two captured pilots. | Chad > two captured pilots
bail v  S=subj T=obj:person  -> 0841
  + Militants bailed the kidnapped nurse. | Militants > the kidnapped nurse
unshackle v  S=subj T=obj:person  -> 0841
  + Gendarmes unshackled forty detained students. | Gendarmes > forty detained students
untie v  S=subj T=obj:person  -> 0841
  + A court untied the blogger. | A court > the blogger
return v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The mayor returned political prisoners. | The mayor > political prisoners
pardon v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Egypt pardoned hostages. | Egypt > hostages
amnesty v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The envoy amnestied political prisoners. | The envoy > political prisoners
surrender v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Poland surrendered hostages. | Poland > hostages
repatriate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The finance minister repatriated political prisoners. | The finance minister > political prisoners
hand_back v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Chile handed back hostages. | Chile > hostages
give_up v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The chancellor gave up political prisoners. | The chancellor > political prisoners
evacuate v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Nepal evacuated hostages. | Nepal > hostages
spare v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The president spared political prisoners. | The president > political prisoners
deliver v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Ghana delivered hostages. | Ghana > hostages
swap v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The prime minister swapped political prisoners. | The prime minister > political prisoners
trade v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + Serbia traded hostages. | Serbia > hostages
exchange v  S=subj T=obj obj={detainee}|sentence  -> 0841
  + The foreign minister exchanged political prisoners. | The foreign minister > political prisoners
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Japan ordered the release of the hostages. | Japan > the hostages
secure v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge secured the release of the editor. | A judge > the editor
arrange v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Jordan arranged the release of the hostages. | Jordan > the hostages
approve v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge approved the release of the editor. | A judge > the editor
authorise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Cuba authorised the release of the hostages. | Cuba > the hostages
authorize v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge authorized the release of the editor. | A judge > the editor
grant v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Malaysia granted the release of the hostages. | Malaysia > the hostages
win v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge won the release of the editor. | A judge > the editor
negotiate v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + Sweden negotiated the release of the hostages. | Sweden > the hostages
permit v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|freeing  -> 0841
  + A judge permitted the release of the editor. | A judge > the editor
overturn v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A court overturned the conviction of the activist. | A court > the activist
quash v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + The defence minister quashed the sentence of the poet. | The defence minister > the poet
annul v  S=subj T?=against|of|obj.of|obj.poss obj=charge|case|conviction|sentence|indictment  -> 0841
  + A judge annuled the case against the reporter. | A judge > the reporter
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
  + A prisoner swap between Uganda and Brazil freed thirty men. | Uganda > Brazil ; Brazil > Uganda
prisoner_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A prisoner exchange between Kuwait and Armenia freed thirty men. | Kuwait > Armenia ; Armenia > Kuwait
swap n  B=between|with|of|poss|mod|by  -> 0841
  + A swap between Portugal and Niger freed thirty men. | Portugal > Niger ; Niger > Portugal
hostage_exchange n  B=between|with|of|poss|mod|by  -> 0841
  + A hostage exchange between Mongolia and Oman freed thirty men. | Mongolia > Oman ; Oman > Mongolia
spy_swap n  B=between|with|of|poss|mod|by  -> 0841
  + A spy swap between Colombia and Finland freed thirty men. | Colombia > Finland ; Finland > Colombia
restore v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Zambia restored the seized ship to Pakistan. | Zambia > Pakistan
give_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Greece gave back the bodies to the families. | Greece > the families
hand_back v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ecuador handed back the land to the farmers. | Ecuador > the farmers
surrender v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Cambodia surrendered the seized ship to Algeria. | Cambodia > Algeria
relinquish v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Latvia relinquished the bodies to the families. | Latvia > the families
release v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Bolivia released the land to the farmers. | Bolivia > the farmers
restitute v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Sudan restituted the seized ship to Canada. | Sudan > Canada
cede v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Qatar ceded the bodies to the families. | Qatar > the families
turn_over v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Romania turned over the land to the farmers. | Romania > the farmers
repatriate v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Ethiopia repatriated the seized ship to Thailand. | Ethiopia > Thailand
deliver v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Cyprus delivered the bodies to the families. | Cyprus > the families
transfer v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Mexico transferred the land to the farmers. | Mexico > the farmers
yield v  S=subj T?=to|iobj|of|obj.of|obj.poss obj={property}|{body}|{territory}|treasure|artefact|artifact|island|money  -> 0842
  + Tunisia yielded the seized ship to Iceland. | Tunisia > Iceland
unfreeze v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Angola unfreezed the assets of the bank. | Angola > the bank
release v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Denmark released the accounts of Lebanon. | Denmark > Lebanon
unblock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Senegal unblocked the assets of the bank. | Senegal > the bank
unlock v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Georgia unlocked the accounts of Bulgaria. | Georgia > Bulgaria
return v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Indonesia returned the assets of the bank. | Indonesia > the bank
free v  S=subj T?=of|obj.of|obj.poss obj=asset|assets|account|accounts|fund|funds  -> 0842
  + Morocco freed the accounts of Belarus. | Morocco > Belarus
restitution n  S?=by|mod|poss T?=of|to  -> 0842
  + Tanzania's restitution of the ship ended the quarrel. | Tanzania > the ship
return n  S?=by|mod|poss T?=of|to  -> 0842
  + Croatia's return of the ship ended the quarrel. | Croatia > the ship
handback n  S?=by|mod|poss T?=of|to  -> 0842
  + Argentina's handback of the ship ended the quarrel. | Argentina > the ship
# Military withdrawal, surrender, disarmament
disengage v  S=subj T=from  -> 0874
  + Insurgents disengaged from the suburb. | Insurgents > the suburb
evacuate v  S=subj T=from  -> 0874
  + Rwanda evacuated from the disputed island. | Rwanda > the disputed island
depart v  S=subj T=from  -> 0874
  + Government troops departed from the valley. | Government troops > the valley
exit v  S=subj T=from  -> 0874
  + Gunmen exited from the suburb. | Gunmen > the suburb
pull_back v  S=subj T=from  -> 0874
  + Austria pullled back from the disputed island. | Austria > the disputed island
fall_back v  S=subj T=from  -> 0874
  + Soldiers fell back from the valley. | Soldiers > the valley
flee v  S=subj T=from  -> 0874
  + Separatists fled from the suburb. | Separatists > the suburb
back_away v  S=subj T=from  -> 0874
  + Yemen backed away from the disputed island. | Yemen > the disputed island
fall_away v  S=subj T=from  -> 0874
  + Special forces fell away from the valley. | Special forces > the valley
draw_back v  S=subj T=from  -> 0874
  + Guerrillas drew back from the suburb. | Guerrillas > the suburb
decamp v  S=subj T=from  -> 0874
  + Kenya decamped from the disputed island. | Kenya > the disputed island
redeploy v  S=subj T=from  -> 0874
  + The navy redeployed from the valley. | The navy > the valley
capitulate v  S=subj T=to  -> 0874
  + Militiamen capitulated to the army. | Militiamen > the army
turn_over v  S=subj T=to  -> 0874
  + Extremists turned over to Norway. | Extremists > Norway
give_up v  S=subj T=to  -> 0874
  + The garrison gave up to the rebels. | The garrison > the rebels
defect v  S=subj T=to  -> 0874
  + Jihadists defected to the army. | Jihadists > the army
submit v  S=subj T=to  -> 0874
  + Paramilitaries submitted to Peru. | Paramilitaries > Peru
pull v  S=subj T?=from obj={troops}  -> 0874
  + Turkey pullled its troops from Vietnam. | Turkey > Vietnam
pull_back v  S=subj T?=from obj={troops}  -> 0874
  + Chad pullled back soldiers from the enclave. | Chad > the enclave
remove v  S=subj T?=from obj={troops}  -> 0874
  + The World Bank removed its forces from Egypt. | The World Bank > Egypt
evacuate v  S=subj T?=from obj={troops}  -> 0874
  + Poland evacuated its troops from Chile. | Poland > Chile
bring_home v  S=subj T?=from obj={troops}  -> 0874
  + Nepal brought home soldiers from the enclave. | Nepal > the enclave
redeploy v  S=subj T?=from obj={troops}  -> 0874
  + The Arab League redeployed its forces from Ghana. | The Arab League > Ghana
reduce v  S=subj T?=from obj={troops}  -> 0874
  + Serbia reduced its troops from Japan. | Serbia > Japan
recall v  S=subj T?=from obj={troops}  -> 0874
  + Jordan recalled soldiers from the enclave. | Jordan > the enclave
pull_out v  S=subj T?=from obj={troops}  -> 0874
  + The Security Council pullled out its forces from Cuba. | The Security Council > Cuba
draw_down v  S=subj T?=from obj={troops}  -> 0874
  + Malaysia drew down its troops from Sweden. | Malaysia > Sweden
move_back v  S=subj T?=from obj={troops}  -> 0874
  + Uganda moved back soldiers from the enclave. | Uganda > the enclave
repatriate v  S=subj T?=from obj={troops}  -> 0874
  + ASEAN repatriated its forces from Brazil. | ASEAN > Brazil
move v  S=subj T?=from obj={troops}  -> 0874
  + Kuwait moved its troops from Armenia. | Kuwait > Armenia
airlift v  S=subj T?=from obj={troops}  -> 0874
  + Portugal airlifted soldiers from the enclave. | Portugal > the enclave
cut v  S=subj T?=from obj={troops}  -> 0874
  + The European Union cut its forces from Niger. | The European Union > Niger
abandon v  S=subj T=obj:any obj={territory}  -> 0874
  + The air force abandoned the town. | The air force > the town
vacate v  S=subj T=obj:any obj={territory}  -> 0874
  + Rebels vacated the base. | Rebels > the base
evacuate v  S=subj T=obj:any obj={territory}  -> 0874
  + Mongolia evacuated the occupied village. | Mongolia > the occupied village
relinquish v  S=subj T=obj:any obj={territory}  -> 0874
  + Marines relinquished the town. | Marines > the town
surrender v  S=subj T=obj:any obj={territory}  -> 0874
  + Militants surrendered the base. | Militants > the base
give_up v  S=subj T=obj:any obj={territory}  -> 0874
  + Oman gave up the occupied village. | Oman > the occupied village
leave v  S=subj T=obj:any obj={territory}  -> 0874
  + Border guards left the town. | Border guards > the town
quit v  S=subj T=obj:any obj={territory}  -> 0874
  + Insurgents quit the base. | Insurgents > the base
cede v  S=subj T=obj:any obj={territory}  -> 0874
  + Colombia ceded the occupied village. | Colombia > the occupied village
desert v  S=subj T=obj:any obj={territory}  -> 0874
  + The army deserted the town. | The army > the town
hand_over v  S=subj T=obj:any obj={territory}  -> 0874
  + Gunmen handed over the base. | Gunmen > the base
disengagement n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Finland's disengagement from Zambia ended in May. | Finland > Zambia
evacuation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's evacuation from the valley was slow. | The militia > the valley
drawdown n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Pakistan's drawdown from Greece ended in May. | Pakistan > Greece
exit n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's exit from the valley was slow. | The militia > the valley
troop_withdrawal n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Ecuador's troop withdrawal from Cambodia ended in May. | Ecuador > Cambodia
troop_reduction n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop reduction from the valley was slow. | The militia > the valley
departure n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Algeria's departure from Latvia ended in May. | Algeria > Latvia
redeployment n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's redeployment from the valley was slow. | The militia > the valley
surrender n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Bolivia's surrender from Sudan ended in May. | Bolivia > Sudan
capitulation n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's capitulation from the valley was slow. | The militia > the valley
pull-out n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Canada's pull-out from Qatar ended in May. | Canada > Qatar
troop_pullout n  S?=by|mod|poss T?=from|of|by  -> 0874
  + The militia's troop pullout from the valley was slow. | The militia > the valley
fallback n  S?=by|mod|poss T?=from|of|by  -> 0874
  + Romania's fallback from Ethiopia ended in May. | Romania > Ethiopia
dismantle v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Thailand dismantled its missiles. | Thailand > _
decommission v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Separatists decommissioned their rifles. | Separatists > _
scrap v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Cyprus scrapped half of its army. | Cyprus > _
surrender v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Mexico surrendered its missiles. | Mexico > _
hand_over v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Guerrillas handed over their rifles. | Guerrillas > _
disband v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Tunisia disbanded half of its army. | Tunisia > _
demobilise v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Iceland demobilised its missiles. | Iceland > _
demobilize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Militiamen demobilized their rifles. | Militiamen > _
hand_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Angola handed in half of its army. | Angola > _
turn_in v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Denmark turned in its missiles. | Denmark > _
give_up v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Extremists gave up their rifles. | Extremists > _
dissolve v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Lebanon dissolved half of its army. | Lebanon > _
stand_down v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Senegal stood down its missiles. | Senegal > _
reduce v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Jihadists reduced their rifles. | Jihadists > _
downsize v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Georgia downsized half of its army. | Georgia > _
lay_aside v  S=subj obj={arms}|{troops}|arsenal|militia|stockpile|{heavy}  -> 0873
  + Bulgaria laid aside its missiles. | Bulgaria > _
demobilise v  S=subj T=obj  -> 0873
  + The United Nations demobilised the guerrillas. | The United Nations > the guerrillas
disband v  S=subj T=obj  -> 0873
  + Indonesia disbanded the paramilitaries. | Indonesia > the paramilitaries
demilitarise v  S=subj T=obj  -> 0873
  + Government troops demilitarised the militia. | Government troops > the militia
demilitarize v  S=subj T=obj  -> 0873
  + NATO demilitarized the guerrillas. | NATO > the guerrillas
reintegrate v  S=subj T=obj  -> 0873
  + Morocco reintegrated the paramilitaries. | Morocco > the paramilitaries
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
  + Belarus pullled back artillery from the border. | Belarus > the border
remove v  S=subj T?=from|along obj={heavy}  -> 0873
  + Rebels removed heavy weapons from the front line. | Rebels > the front line
move_back v  S=subj T?=from|along obj={heavy}  -> 0873
  + Tanzania moved back artillery from the border. | Tanzania > the border
pull v  S=subj T?=from|along obj={heavy}  -> 0873
  + Militants pullled heavy weapons from the front line. | Militants > the front line
# Truces
reach v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Insurgents reached a ceasefire with the army. | Insurgents > the army
call v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Croatia called a truce with the rebels. | Croatia > the rebels
proclaim v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs proclaimed a truce. | The gangs > _
extend v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Gunmen extended a ceasefire with the army. | Gunmen > the army
respect v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Argentina respected a truce with the rebels. | Argentina > the rebels
honor v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs honored a truce. | The gangs > _
honour v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Separatists honoured a ceasefire with the army. | Separatists > the army
conclude v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rwanda concluded a truce with the rebels. | Rwanda > the rebels
negotiate v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs negotiated a truce. | The gangs > _
implement v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Guerrillas implemented a ceasefire with the army. | Guerrillas > the army
enter v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Austria entered a truce with the rebels. | Austria > the rebels
renew v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs renewed a truce. | The gangs > _
restore v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Militiamen restored a ceasefire with the army. | Militiamen > the army
uphold v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Yemen upheld a truce with the rebels. | Yemen > the rebels
secure v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs secured a truce. | The gangs > _
begin v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Extremists began a ceasefire with the army. | Extremists > the army
broker v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Kenya brokered a truce with the rebels. | Kenya > the rebels
start v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs started a truce. | The gangs > _
reaffirm v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Jihadists reaffirmed a ceasefire with the army. | Jihadists > the army
endorse v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Norway endorsed a truce with the rebels. | Norway > the rebels
order v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs ordered a truce. | The gangs > _
prolong v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Paramilitaries prolonged a ceasefire with the army. | Paramilitaries > the army
keep v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Peru kept a truce with the rebels. | Peru > the rebels
maintain v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + The gangs maintained a truce. | The gangs > _
impose v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Rebels imposed a ceasefire with the army. | Rebels > the army
ratify v  S=subj T?=with|in obj={ceasefire}  -> 0871
  + Turkey ratified a truce with the rebels. | Turkey > the rebels
cease v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Vietnam ceased air raids on Chad. | Vietnam > Chad
pause v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militants paused their attacks on oil workers. | Militants > oil workers
discontinue v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Soldiers discontinued its offensive. | Soldiers > _
renounce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Egypt renounced air raids on Poland. | Egypt > Poland
call_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Insurgents called off their attacks on oil workers. | Insurgents > oil workers
break_off v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Special forces broke off its offensive. | Special forces > _
terminate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Chile terminated air raids on Nepal. | Chile > Nepal
curb v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Gunmen curbed their attacks on oil workers. | Gunmen > oil workers
scale_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The navy scaled back its offensive. | The navy > _
wind_down v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Ghana winded down air raids on Serbia. | Ghana > Serbia
reduce v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Separatists reduced their attacks on oil workers. | Separatists > oil workers
freeze v  S=subj T?=against|on|in obj={violence}  -> 0871
  + The air force froze its offensive. | The air force > _
forswear v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Japan forsweared air raids on Jordan. | Japan > Jordan
stop v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Guerrillas stopped their attacks on oil workers. | Guerrillas > oil workers
cut_back v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Marines cut back its offensive. | Marines > _
conclude v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Cuba concluded air raids on Malaysia. | Cuba > Malaysia
de-escalate v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Militiamen de-escalated their attacks on oil workers. | Militiamen > oil workers
abandon v  S=subj T?=against|on|in obj={violence}  -> 0871
  + Border guards abandoned its offensive. | Border guards > _
cease-fire n  B=between|with|of|poss|mod|by  -> 0871
  + The cease-fire between Sweden and Uganda held for a month. | Sweden > Uganda ; Uganda > Sweden
armistice n  B=between|with|of|poss|mod|by  -> 0871
  + An armistice between the militia and the army was declared. | the militia > the army ; the army > the militia
cessation_of_hostilities n  B=between|with|of|poss|mod|by  -> 0871
  + The cessation of hostilities between Brazil and Kuwait held for a month. | Brazil > Kuwait ; Kuwait > Brazil
humanitarian_pause n  B=between|with|of|poss|mod|by  -> 0871
  + A humanitarian pause between the militia and the army was declared. | the militia > the army ; the army > the militia
lull n  B=between|with|of|poss|mod|by  -> 0871
  + The lull between Armenia and Portugal held for a month. | Armenia > Portugal ; Portugal > Armenia
de-escalation n  B=between|with|of|poss|mod|by  -> 0871
  + A de-escalation between the militia and the army was declared. | the militia > the army ; the army > the militia
nonaggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + The nonaggression pact between Niger and Mongolia held for a month. | Niger > Mongolia ; Mongolia > Niger
non-aggression_pact n  B=between|with|of|poss|mod|by  -> 0871
  + A non-aggression pact between the militia and the army was declared. | the militia > the army ; the army > the militia
standstill n  B=between|with|of|poss|mod|by  -> 0871
  + The standstill between Oman and Colombia held for a month. | Oman > Colombia ; Colombia > Oman
end v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Finland ended the blockade of Zambia. | Finland > Zambia
relax v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Extremists relaxed the siege of the town. | Extremists > the town
remove v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + The army removed the checkpoints around the camp. | The army > the camp
dismantle v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Pakistan dismantled the blockade of Greece. | Pakistan > Greece
loosen v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Jihadists loosened the siege of the town. | Jihadists > the town
abandon v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Government troops abandoned the checkpoints around the camp. | Government troops > the camp
raise v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Ecuador raised the blockade of Cambodia. | Ecuador > Cambodia
suspend v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Paramilitaries suspended the siege of the town. | Paramilitaries > the town
break_up v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Soldiers broke up the checkpoints around the camp. | Soldiers > the camp
reduce v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Algeria reduced the blockade of Latvia. | Algeria > Latvia
call_off v  S=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}  -> 0872
  + Rebels called off the siege of the town. | Rebels > the town
# Sanctions and restrictions eased
loosen v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Bolivia loosened sanctions on Sudan. | Bolivia > Sudan
waive v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union waived the embargo against Canada. | The African Union > Canada
drop v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Qatar dropped tariffs on rice from Romania. | Qatar > rice from Romania
end v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Ethiopia ended sanctions on Thailand. | Ethiopia > Thailand
scrap v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The World Bank scrapped the embargo against Cyprus. | The World Bank > Cyprus
abolish v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Mexico abolished tariffs on rice from Tunisia. | Mexico > rice from Tunisia
cancel v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Iceland canceled sanctions on Angola. | Iceland > Angola
reduce v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Arab League reduced the embargo against Denmark. | The Arab League > Denmark
terminate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Lebanon terminated tariffs on rice from Senegal. | Lebanon > rice from Senegal
repeal v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Georgia repealed sanctions on Bulgaria. | Georgia > Bulgaria
roll_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The Security Council rolled back the embargo against Indonesia. | The Security Council > Indonesia
revoke v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Morocco revoked tariffs on rice from Belarus. | Morocco > rice from Belarus
phase_out v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Tanzania phased out sanctions on Croatia. | Tanzania > Croatia
unwind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + ASEAN unwinded the embargo against Argentina. | ASEAN > Argentina
cut v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Rwanda cut tariffs on rice from Austria. | Rwanda > rice from Austria
soften v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Yemen softened sanctions on Kenya. | Yemen > Kenya
halve v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The European Union halved the embargo against Norway. | The European Union > Norway
slash v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Peru slashed tariffs on rice from Turkey. | Peru > rice from Turkey
rescind v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Vietnam rescinded sanctions on Chad. | Vietnam > Chad
exempt v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The United Nations exempted the embargo against Egypt. | The United Nations > Egypt
weaken v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Poland weakened tariffs on rice from Chile. | Poland > rice from Chile
scale_back v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Nepal scaled back sanctions on Ghana. | Nepal > Ghana
abandon v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + NATO abandoned the embargo against Serbia. | NATO > Serbia
discontinue v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Japan discontinued tariffs on rice from Jordan. | Japan > rice from Jordan
alleviate v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + Cuba alleviated sanctions on Malaysia. | Cuba > Malaysia
lower v  S=subj T?=on|against|of|from|for|obj.of|obj.poss obj={sanction}  -> 085
  + The African Union lowered the embargo against Sweden. | The African Union > Sweden
lifting n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Uganda's lifting of sanctions on Brazil pleased exporters. | Uganda > Brazil
easing n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Kuwait's easing of sanctions on Armenia pleased exporters. | Kuwait > Armenia
removal n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Portugal's removal of sanctions on Niger pleased exporters. | Portugal > Niger
relaxation n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Mongolia's relaxation of sanctions on Oman pleased exporters. | Mongolia > Oman
suspension n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Colombia's suspension of sanctions on Finland pleased exporters. | Colombia > Finland
waiver n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Zambia's waiver of sanctions on Pakistan pleased exporters. | Zambia > Pakistan
reduction n  S?=by|mod|poss T?=on|of|against of={sanction}  -> 085
  + Greece's reduction of sanctions on Ecuador pleased exporters. | Greece > Ecuador
ease v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The ambassador eased the curfew in Quetta. | The ambassador > Quetta
relax v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Special forces relaxed the curfew in Goma. | Special forces > Goma
end v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The army chief ended the curfew in Oaxaca. | The army chief > Oaxaca
remove v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The navy removed the curfew in Mombasa. | The navy > Mombasa
suspend v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The vice president suspended the curfew in Lyon. | The vice president > Lyon
shorten v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The air force shortened the curfew in Aleppo. | The air force > Aleppo
cancel v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The party leader canceled the curfew in Cusco. | The party leader > Cusco
loosen v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Marines loosened the curfew in Izmir. | Marines > Izmir
revoke v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + The mayor revoked the curfew in Lagos. | The mayor > Lagos
call_off v  S=subj T?=in|on|across obj={curfew}  -> 0813
  + Border guards called off the curfew in Gdansk. | Border guards > Gdansk
end v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The envoy ended martial law. | The envoy > _
revoke v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Cambodia revoked the state of emergency. | Cambodia > _
rescind v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The finance minister rescinded martial law. | The finance minister > _
suspend v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Algeria suspended the state of emergency. | Algeria > _
repeal v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The chancellor repealed martial law. | The chancellor > _
cancel v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Latvia canceled the state of emergency. | Latvia > _
terminate v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The president terminated martial law. | The president > _
remove v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Bolivia removed the state of emergency. | Bolivia > _
ease v  S=subj T?=in|on|across obj={martial}  -> 0814
  + The prime minister eased martial law. | The prime minister > _
abolish v  S=subj T?=in|on|across obj={martial}  -> 0814
  + Sudan abolished the state of emergency. | Sudan > _
loosen v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Canada loosened restrictions on the press. | Canada > the press
relax v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Qatar relaxed curbs on churches. | Qatar > churches
end v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Romania ended restrictions on the press. | Romania > the press
remove v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Ethiopia removed curbs on churches. | Ethiopia > churches
scrap v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Thailand scrapped restrictions on the press. | Thailand > the press
abolish v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Cyprus abolished curbs on churches. | Cyprus > churches
reduce v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Mexico reduced restrictions on the press. | Mexico > the press
suspend v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Tunisia suspended curbs on churches. | Tunisia > churches
drop v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Iceland dropped restrictions on the press. | Iceland > the press
soften v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Angola softened curbs on churches. | Angola > churches
repeal v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Denmark repealed restrictions on the press. | Denmark > the press
withdraw v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Lebanon withdrew curbs on churches. | Lebanon > churches
waive v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Senegal waived restrictions on the press. | Senegal > the press
roll_back v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Georgia rolled back curbs on churches. | Georgia > churches
dismantle v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Bulgaria dismantled restrictions on the press. | Bulgaria > the press
rescind v  S=subj T?=on|of|for|obj.of|obj.poss obj={restriction}  -> 0811
  + Indonesia rescinded curbs on churches. | Indonesia > churches
lift v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Morocco lifted the ban on the opposition party. | Morocco > the opposition party
end v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court ended the ban on the Islamist party. | A court > the Islamist party
revoke v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Belarus revoked the ban on the opposition party. | Belarus > the opposition party
reverse v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court reversed the ban on the Islamist party. | A court > the Islamist party
overturn v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + Tanzania overturned the ban on the opposition party. | Tanzania > the opposition party
remove v  S=subj T?=on|of|obj.of|obj.poss obj=ban|suspension on=:org  -> 0812
  + A court removed the ban on the Islamist party. | A court > the Islamist party
# Access
grant v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Croatia granted access to the relief agencies. | Croatia > the relief agencies
give v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militants gave safe passage to civilians. | Militants > civilians
permit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The army permitted an aid convoy into the town. | The army > the town
provide v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Argentina provided access to the relief agencies. | Argentina > the relief agencies
guarantee v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Insurgents guaranteed safe passage to civilians. | Insurgents > civilians
admit v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Government troops admitted an aid convoy into the town. | Government troops > the town
let v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Rwanda let access to the relief agencies. | Rwanda > the relief agencies
open v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Gunmen opened safe passage to civilians. | Gunmen > civilians
offer v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Soldiers offered an aid convoy into the town. | Soldiers > the town
allow v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Austria allowed access to the relief agencies. | Austria > the relief agencies
authorise v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Separatists authorised safe passage to civilians. | Separatists > civilians
authorize v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Special forces authorized an aid convoy into the town. | Special forces > the town
ensure v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Yemen ensured access to the relief agencies. | Yemen > the relief agencies
facilitate v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Guerrillas facilitated safe passage to civilians. | Guerrillas > civilians
approve v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + The navy approved an aid convoy into the town. | The navy > the town
clear v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Kenya cleared access to the relief agencies. | Kenya > the relief agencies
restore v  S=subj T?=to|into|for|in|iobj obj={access}|aid_worker|convoy  -> 0863
  + Militiamen restored safe passage to civilians. | Militiamen > civilians
open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Norway opened its border with Peru. | Norway > Peru
reopen v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Turkey reopened its airspace to Vietnam. | Turkey > Vietnam
re-open v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Chad re-opened the crossing to refugees. | Chad > refugees
unseal v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Egypt unsealed its border with Poland. | Egypt > Poland
unblock v  S=subj T?=to|with|for|between obj=border|border_crossing|crossing|corridor|port|airspace  -> 0863
  + Chile unblocked its airspace to Nepal. | Chile > Nepal
admit v  S=subj obj={inspectors}  -> 0862
  + Ghana admitted nuclear inspectors. | Ghana > _
receive v  S=subj obj={inspectors}  -> 0862
  + Serbia received election observers. | Serbia > _
accept v  S=subj obj={inspectors}  -> 0862
  + Japan accepted nuclear inspectors. | Japan > _
invite v  S=subj obj={inspectors}  -> 0862
  + Jordan invited election observers. | Jordan > _
welcome v  S=subj obj={inspectors}  -> 0862
  + Cuba welcomed nuclear inspectors. | Cuba > _
readmit v  S=subj obj={inspectors}  -> 0862
  + Malaysia readmited election observers. | Malaysia > _
host v  S=subj obj={inspectors}  -> 0862
  + Sweden hosted nuclear inspectors. | Sweden > _
let_in v  S=subj obj={inspectors}  -> 0862
  + Uganda let in election observers. | Uganda > _
permit v  S=subj obj={inspectors}  -> 0862
  + Brazil permitted nuclear inspectors. | Brazil > _
admit v  S=subj obj={peacekeepers}  -> 0861
  + Kuwait admitted peacekeepers. | Kuwait > _
receive v  S=subj obj={peacekeepers}  -> 0861
  + Armenia received an observer mission. | Armenia > _
host v  S=subj obj={peacekeepers}  -> 0861
  + Portugal hosted peacekeepers. | Portugal > _
approve v  S=subj obj={peacekeepers}  -> 0861
  + Niger approved an observer mission. | Niger > _
let_in v  S=subj obj={peacekeepers}  -> 0861
  + Mongolia let in peacekeepers. | Mongolia > _
allow v  S=subj obj={peacekeepers}  -> 0861
  + Oman allowed an observer mission. | Oman > _
invite v  S=subj obj={peacekeepers}  -> 0861
  + Colombia invited peacekeepers. | Colombia > _
permit v  S=subj obj={peacekeepers}  -> 0861
  + Finland permitted an observer mission. | Finland > _
# Leaving office
abdicate v  S=subj  -> 0831
  + The foreign minister abdicated after weeks of unrest. | The foreign minister > _
stand_down v  S=subj  -> 0831
  + The defence minister stood down on Tuesday. | The defence minister > _
bow_out v  S=subj  -> 0831
  + The interior minister bowed out after weeks of unrest. | The interior minister > _
stand_aside v  S=subj  -> 0831
  + The opposition leader stood aside on Tuesday. | The opposition leader > _
step_aside v  S=subj  -> 0831
  + The governor stepped aside after weeks of unrest. | The governor > _
quit v  S=subj  -> 0831
  + The king quit on Tuesday. | The king > _
relinquish v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The ambassador relinquished power. | The ambassador > _
hand_over v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The army chief handed over the presidency. | The army chief > _
resign v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The vice president resigned the leadership to a deputy. | The vice president > a deputy
cede v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The party leader ceded power. | The party leader > _
surrender v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The mayor surrendered the presidency. | The mayor > _
give_up v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The envoy gave up the leadership to a deputy. | The envoy > a deputy
leave v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The finance minister left power. | The finance minister > _
transfer v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The chancellor transferred the presidency. | The chancellor > _
renounce v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The president renounced the leadership to a deputy. | The president > a deputy
submit v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The prime minister submitted power. | The prime minister > _
tender v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The foreign minister tendered the presidency. | The foreign minister > _
yield v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The defence minister yielded the leadership to a deputy. | The defence minister > a deputy
vacate v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The interior minister vacated power. | The interior minister > _
offer v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The opposition leader offered the presidency. | The opposition leader > _
hand v  S=subj T?=to obj={office}|resignation|throne  -> 0831
  + The governor handed the leadership to a deputy. | The governor > a deputy
announce v  S=subj T?=to obj={office}|resignation|throne  -> 0831
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
